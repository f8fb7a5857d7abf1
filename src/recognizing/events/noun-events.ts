import type { NounTrigger } from "../../languages/event-words.ts";
import type { Clause } from "../clauses/clause.ts";
import { nounTriggersOf, type KindOf } from "../clauses/lexicon.ts";
import { hasNeeds } from "./needs.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { attachedTo } from "./attachment.ts";
import { besideHolds } from "./beside.ts";
import { newDraft, type EventDraft } from "./draft.ts";
import { fillFromClause } from "./noun-clause.ts";
import { fillFromPhrase } from "./noun-phrase.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { verbEvents } from "./verb-events.ts";

/** The events that the nouns of a clause tell of. Those that name nobody are kept for what was told before. */
export function nounEvents(clause: Clause, sentence: SceneSentence, scene: Scene): EventDraft[] {
  return clause.phrases.flatMap((phrase, index) => {
    const head = sentence.words[phrase.head];
    if (head === undefined || !head.capital || phrase.references.length > 0 || isDescribed(phrase, sentence, scene)) return [];
    const found = nounTriggersOf(head.text, scene.lexicon);
    const meant = found?.entries.filter(({ trigger }) => besideHolds(trigger, clause, head.index, sentence, scene)) ?? [];
    const drafts = meant.map((entry) => nounEvent(entry, entry.plural, clause, phrase, index, sentence, scene));
    // A noun of several senses has the first whose roles are there.
    const draft = drafts.find((one, at) => hasNeeds(meant[at]?.trigger ?? { needs: [] }, one)) ?? drafts[0];
    return draft === undefined ? [] : [draft];
  });
}

/** "der von X unterzeichnete Vertrag": the participle tells of it, with those who did it, where it is one that tells of something. */
function isDescribed(phrase: Phrase, sentence: SceneSentence, scene: Scene): boolean {
  const attribute = sentence.clauses.find(
    ({ introducer, type, verbs, words }) =>
      type === "RELATIVE" && introducer === null && verbs.finite === null && phrase.last === words.at(-1),
  );
  return attribute !== undefined && verbEvents(attribute, sentence, scene).length > 0;
}

function nounEvent(
  { kind, trigger }: KindOf<NounTrigger>,
  plural: boolean,
  clause: Clause,
  phrase: Phrase,
  index: number,
  sentence: SceneSentence,
  scene: Scene,
): EventDraft {
  const attached = clause.phrases.filter(
    (other, at) =>
      other.genitiveOf === index ||
      attachedTo(clause, at, sentence, scene) === index ||
      isPlaceOfGenitive(other, at, index, clause, sentence, scene) ||
      attachedToAttached(clause, at, index, sentence, scene),
  );
  const last = Math.max(phrase.last, ...attached.map((other) => other.last));
  const first = Math.min(phrase.first, ...attached.filter((other) => other.last < phrase.last).map((other) => other.first));
  const draft = newDraft(kind, trigger, sentence, clause, spanOf(sentence, phrase.head, phrase.head), {
    phrase,
    plural,
    span: spanOf(sentence, first, last),
  });
  fillFromPhrase(draft, phrase, attached, scene);
  fillFromClause(draft, phrase, attached, scene);
  return draft;
}

/** "die Explosion einer Autobombe in X": where something lies whose explosion it was, that took place. */
function isPlaceOfGenitive(
  other: Phrase,
  at: number,
  index: number,
  clause: Clause,
  sentence: SceneSentence,
  scene: Scene,
): boolean {
  const host = clause.phrases[attachedTo(clause, at, sentence, scene) ?? -1];
  const nameless = host?.genitiveOf === index && host.references.length === 0 && host.first > (clause.phrases[index]?.last ?? 0);
  return nameless && scene.language.clauses.senses.within.has(other.preposition ?? "");
}

/** A genitive of a phrase that is itself attached ("Besuch des Präsidenten der USA") is read with it. */
function attachedToAttached(clause: Clause, at: number, index: number, sentence: SceneSentence, scene: Scene): boolean {
  const other = clause.phrases[at];
  if (other === undefined || other.genitiveOf === null || other.genitiveOf === index) return false;
  return attachedTo(clause, other.genitiveOf, sentence, scene) === index;
}
