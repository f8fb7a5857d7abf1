import { isKind } from "../../model/entity.ts";
import type { Clause, VerbUse } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Reference } from "../reference.ts";
import { argumentsOf } from "./arguments.ts";
import { attachedTo } from "./attachment.ts";
import { isSaying } from "./attributions.ts";
import type { EventDraft } from "./draft.ts";
import { withCoordinated } from "./own-subject.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { add, participationsOf } from "./slots.ts";

/**
 * Gives a part to those of whom a statement says something: who is named in what somebody praises, condemns or rejects ("lobte die
 * Beziehungen zu Japan", "verurteilte die kubanischen Lieferungen", "lehnte es ab, Malta einzubeziehen"), and who is asked about.
 */
export function nameSpokenOf(draft: EventDraft, scene: Scene): void {
  const { clause, kind, sentence, use } = draft;
  if (kind !== "STATEMENT" || use === null) return;
  nameMedia(draft, use, scene);
  for (const phrase of objectsOf(clause, use, false, sentence, scene)) nameWithin(phrase, clause, draft, scene);
  for (const content of sentence.clauses) {
    const [verb = null] = content.verbs.uses;
    if (content.type === "INFINITIVE" && content.parent === clause.index)
      for (const phrase of objectsOf(content, verb, true, sentence, scene)) nameWithin(phrase, content, draft, scene);
    if (asksAbout(content, sentence, scene))
      for (const { references } of argumentsOf(content, verb, sentence, scene).subject)
        nameAll(references, draft, scene, "about whom the statement asks or tells", true);
  }
}

/** Classes of those to whom somebody speaks who speaks in them ("sagte im Fernsehsender X"). */
const MEDIA: ReadonlySet<string> = new Set(["NEWS_AGENCY", "NEWSPAPER", "MAGAZINE", "BROADCASTER"]);

function nameMedia(draft: EventDraft, use: VerbUse, scene: Scene): void {
  const { clause, sentence } = draft;
  const { stay } = scene.language.clauses.senses;
  for (const { preposition, references } of argumentsOf(clause, use, sentence, scene).prepositional)
    for (const reference of stay.has(preposition ?? "") ? references : [])
      add(
        draft,
        participationsOf(reference, "ADDRESSEE", sentence, scene, "medium in which it is said").filter(({ entityId }) =>
          MEDIA.has(scene.catalogue.entities.get(entityId)?.organizationClass ?? ""),
        ),
      );
}

/** "ob …", "wie nervös X ist"; but not "wie X sagte". */
function asksAbout(clause: Clause, sentence: SceneSentence, scene: Scene): boolean {
  if (clause.relation !== "REPORT" || clause.introducer === null) return clause.relation === "QUESTION";
  const next = clause.introducer + 1;
  const ofDegree = clause.words.includes(next) && !clause.phrases.some(({ first }) => first <= next);
  return ofDegree && !isSaying(clause, sentence, scene);
}

/** What is said something of; a name is that only where it is not spoken to. Between subject and verb stands an apposition. */
function objectsOf(
  clause: Clause,
  use: VerbUse | null,
  named: boolean,
  sentence: SceneSentence,
  scene: Scene,
): readonly Phrase[] {
  const { subject, accusative } = argumentsOf(clause, use, sentence, scene);
  const finite = clause.type === "MAIN" ? (clause.verbs.finite ?? 0) : 0;
  return accusative.filter(
    (phrase) =>
      phrase.cases.includes("ACCUSATIVE") &&
      (named || phrase.references.length === 0) &&
      !(phrase.last < finite && subject.some(({ last }) => last < phrase.first)),
  );
}

/** Names those in the words of an object, in its genitives and in what belongs to it with a preposition. */
function nameWithin(object: Phrase, clause: Clause, draft: EventDraft, scene: Scene): void {
  const { phrases } = clause;
  const { sentence } = draft;
  const at = phrases.indexOf(object);
  const belonging = phrases.filter(
    (other, index) =>
      index !== at &&
      (other.genitiveOf === at ||
        attachedTo(clause, index, sentence, scene) === at ||
        isOfRelation(other, object, sentence, scene)),
  );
  for (const phrase of [object, ...belonging.flatMap((one) => withCoordinated(one, phrases))])
    nameAll(
      phrase.references.length > 0 ? phrase.references : phrase.adjectives,
      draft,
      scene,
      "named in what the statement is about",
      false,
    );
}

/** "Beziehungen zu Japan", "ein „Streit“ zwischen Japan und Peru": right behind a noun those who are in it. */
function isOfRelation(other: Phrase, object: Phrase, { words }: SceneSentence, { language }: Scene): boolean {
  return (
    language.clauses.senses.relating.has(other.preposition ?? "") &&
    other.first > object.last &&
    words.slice(object.last + 1, other.first).every(({ text }) => /^[„“”"«»]$/u.test(text))
  );
}

function nameAll(references: readonly Reference[], draft: EventDraft, scene: Scene, rule: string, onlyPeople: boolean): void {
  for (const reference of references) {
    const named = participationsOf(reference, "SUBJECT", draft.sentence, scene, rule);
    add(
      draft,
      named.filter(({ entityId }) => !onlyPeople || isKind(entityId, "person")),
    );
  }
}
