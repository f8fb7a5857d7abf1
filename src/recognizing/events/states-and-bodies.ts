import { isKind } from "../../model/entity.ts";
import type { EventKind } from "../../model/event.ts";
import type { ParticipantRole } from "../../model/claim.ts";
import { fold } from "../../model/fold.ts";
import type { Span } from "../../model/span.ts";
import type { Reference } from "../reference.ts";
import type { EventDraft, Participation } from "./draft.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { add } from "./slots.ts";

/** In what the people in a role do not act for themselves: who takes office does so in a state, who signs binds one. */
const FOR_STATES: Readonly<Partial<Record<EventKind, ParticipantRole>>> = {
  APPOINTMENT: "SUBJECT",
  AGREEMENT: "PARTICIPANT",
  TREATY: "PARTICIPANT",
};

/** Kinds whose parties are the bodies that their people head ("die Vorsitzenden der Gewerkschaft und der Partei"). */
const BETWEEN_PARTIES: ReadonlySet<EventKind> = new Set(["AGREEMENT", "TREATY"]);

/** Gives a part to the states and bodies for which the people of an event act in it, by the words for their office. */
export function nameStatesAndBodies(draft: EventDraft, scene: Scene): void {
  for (const person of draft.participants.filter(({ entityId }) => isKind(entityId, "person"))) {
    const bodies = [...bodiesOf(person, draft, scene), ...bodiesBefore(person, draft, scene)];
    add(draft, bodies);
    if (person.role === FOR_STATES[draft.kind] && bodies.length === 0) add(draft, stateOf(person, draft.sentence, scene));
  }
}

/** "Uno-Sprecherin X", "Farc-Chef Y": the body in the words of the office, where its people speak for it or bind it. */
function bodiesOf(person: Participation, { kind, sentence }: EventDraft, scene: Scene): Participation[] {
  const own = sentence.references.find((reference) => isOf(reference, person.entityId) && hasOffice(reference));
  if (own === undefined || isFormer(own, sentence, scene)) return [];
  const speaks = kind === "STATEMENT" && person.role === "SPEAKER" && isSpokesperson(own, sentence, scene);
  if (!speaks && !(BETWEEN_PARTIES.has(kind) && person.role === FOR_STATES[kind])) return [];
  const inside = sentence.references.filter(
    ({ firstToken, lastToken, nested }) => nested && firstToken >= own.phraseFirst && lastToken < own.firstToken,
  );
  return bodiesIn(inside, person, sentence);
}

/** "die Sprecherin des Außenministeriums, X": the body whose words stand before a comma and the name. */
function bodiesBefore(person: Participation, { kind, sentence }: EventDraft, scene: Scene): Participation[] {
  const { references, words } = sentence;
  if (kind !== "STATEMENT" || person.role !== "SPEAKER") return [];
  const own = references.find((reference) => isOf(reference, person.entityId) && reference.form === "NAME");
  const before = references.filter(
    ({ firstToken, form, lastToken }) =>
      form === "ROLE" &&
      lastToken + 2 === own?.phraseFirst &&
      scene.language.clauses.spokespeople.some((word) => words[firstToken - 1]?.lower.endsWith(word)),
  );
  return bodiesIn(before, person, sentence);
}

function bodiesIn(references: readonly Reference[], person: Participation, sentence: SceneSentence): Participation[] {
  return references.flatMap(({ firstToken, lastToken, mentions }) =>
    mentions.flatMap(({ entityId, kind }) =>
      entityId === null || kind !== "ORGANIZATION" ? [] : bodyOf(entityId, person, spanOf(sentence, firstToken, lastToken)),
    ),
  );
}

function bodyOf(entityId: string, { role }: Participation, span: Span): Participation {
  return { entityId, role, onBehalfOf: null, span, rule: "body for which the one named with it speaks or signs" };
}

/** Whether somebody held an office only before ("früherer Farc-Chef"). */
function isFormer({ phraseFirst, firstToken }: Reference, { words }: SceneSentence, { language }: Scene): boolean {
  const { formerWords } = language.names;
  return words.slice(phraseFirst, firstToken).some(({ lower }) => formerWords.some((stem) => fold(lower).startsWith(stem)));
}

/** Whether an office in front of a name is one of speaking for others ("Sprecher", "Vermittlerin"). */
function isSpokesperson({ phraseFirst, firstToken }: Reference, { words }: SceneSentence, { language }: Scene): boolean {
  const office = words.slice(phraseFirst, firstToken);
  return office.some(({ lower }) => language.clauses.spokespeople.some((word) => lower.endsWith(word)));
}

/** The state whose office somebody holds or gets, with the words for the office where the text has them. */
function stateOf(person: Participation, sentence: SceneSentence, scene: Scene): Participation[] {
  const office = officeOf(person, sentence, scene);
  const state = person.onBehalfOf ?? office?.state ?? null;
  if (state === null) return [];
  const said = office?.state === state ? office.span : person.span;
  return [{ entityId: state, role: person.role, onBehalfOf: null, span: said, rule: "state whose office it is" }];
}

interface Office {
  readonly state: string;
  readonly span: Span;
}

/** The office that the sentence, else the text, gives somebody together with the name. */
function officeOf({ entityId }: Participation, sentence: SceneSentence, scene: Scene): Office | null {
  for (const one of [sentence, ...scene.sentences])
    for (const reference of one.references)
      if (reference.onBehalfOf !== null && isOf(reference, entityId) && hasOffice(reference))
        return { state: reference.onBehalfOf, span: spanOf(one, reference.phraseFirst, reference.phraseLast) };
  return null;
}

function isOf({ mentions }: Reference, entityId: string): boolean {
  return mentions.some((mention) => mention.entityId === entityId);
}

/** Whether words for an office stand before the name, or in its place. */
function hasOffice({ form, phraseFirst, firstToken }: Reference): boolean {
  return form === "ROLE" || phraseFirst < firstToken;
}
