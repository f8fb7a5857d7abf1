import { hasVerb } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import { isPerson, type Reference } from "../reference.ts";
import type { Arguments } from "./arguments.ts";
import { arrangingVerb } from "./arranged.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { fill } from "./slots.ts";

/** "sagte in einem Interview", "sagte bei einem Treffen mit X": the subject is the side that the noun does not name. */
export function isOccasion(
  draft: EventDraft,
  phrase: Phrase,
  attached: readonly Phrase[],
  light: boolean,
  scene: Scene,
): boolean {
  const { senses } = scene.language.clauses;
  if ((draft.kind === "VISIT" || draft.kind === "MEETING") && isOwnOccasion(draft, phrase, attached, scene)) return true;
  if (draft.kind === "PUBLICATION" && senses.within.has(phrase.preposition ?? "") && !hasOwner(draft)) return true;
  const oneSided =
    ownerRole(draft) === "PARTICIPANT" &&
    draft.participants.length === 1 &&
    attached.some((other) => senses.with.has(other.preposition ?? ""));
  return oneSided && (light || (phrase.preposition !== null && senses.occasion.has(phrase.preposition)));
}

/** "sagte nach einem Besuch in X", "war auf dem Rückweg von einem Besuch in X": of nobody else it is one of the subject's. */
function isOwnOccasion(draft: EventDraft, phrase: Phrase, attached: readonly Phrase[], { language }: Scene): boolean {
  const { agent, comingFrom, of, onVisit, wayHome } = language.clauses.senses;
  const preposition = phrase.preposition ?? "";
  const before = draft.sentence.words[(phrase.prepositionWord ?? 0) - 1]?.lower ?? "";
  const from = of.has(preposition) && (wayHome.has(before) || hasVerb(draft.clause, comingFrom));
  const isOccasional = from || (draft.kind === "VISIT" && onVisit.has(preposition));
  const byAnother = attached.some(
    ({ genitiveOf, preposition: other }) => genitiveOf !== null || of.has(other ?? "") || agent.has(other ?? ""),
  );
  return phrase.determiner === "INDEFINITE" && isOccasional && !byAnother && !hasOwner(draft);
}

/** "Nach dem Gipfel in X haben Y und Z unterzeichnet", "vereinbarten ein Treffen": a meeting of nobody else is one of those who then do something together. */
export function isTheirMeeting(
  draft: EventDraft,
  { preposition }: Phrase,
  attached: readonly Phrase[],
  { subject }: Arguments,
  scene: Scene,
): boolean {
  const { language } = scene;
  const { onVisit, with: companionship } = language.clauses.senses;
  if (draft.kind !== "MEETING" || draft.participants.length > 0) return false;
  // Without a place of its own it is one that was told of before; but "vereinbarten ein Treffen".
  const isAfterOne = onVisit.has(preposition ?? "") && draft.places.length > 0;
  // A conference that ministers arrange may be one of others.
  const isArranged = arrangingVerb(draft, scene) !== null && draft.trigger.crowd !== true;
  if (!isAfterOne && !isArranged) return false;
  const those = subject.flatMap((one) => meantBy(one, draft)).filter((id) => id !== null);
  const byOthers = attached.some(
    ({ genitiveOf, preposition: other }) =>
      genitiveOf !== null || companionship.has(other ?? "") || language.clauses.senses.of.has(other ?? ""),
  );
  return those.length > 1 && !byOthers;
}

/** Whom a phrase means; "die Präsidenten Kenias und Ugandas", whoever these are, stand for their owners. */
function meantBy(phrase: Phrase, { clause }: EventDraft): (string | null)[] {
  const owners = clause.phrases.filter(({ genitiveOf }) => genitiveOf !== null && clause.phrases[genitiveOf] === phrase);
  return [phrase, ...(phrase.references.length > 0 ? [] : owners)].flatMap(({ references }) => references.flatMap(meant));
}

/** The people and states that a reference means; for whoever holds an office the state of it. */
function meant({ mentions, onBehalfOf }: Reference): (string | null)[] {
  const acting = mentions.filter(({ kind }) => kind === "PERSON" || kind === "COUNTRY");
  return acting.map(({ entityId }) => entityId ?? onBehalfOf);
}

/** Whether somebody has the part of whose event a noun is. */
export function hasOwner(draft: EventDraft): boolean {
  const role = ownerRole(draft);
  return draft.participants.some((one) => one.role === role);
}

function ownerRole({ trigger }: EventDraft): string | undefined {
  return trigger.government.subject ?? trigger.government.possessor;
}

/** "liegt nach einem Attentat im Krankenhaus": whom nobody else is told to be hit has been. */
export function fillVictim(draft: EventDraft, { preposition }: Phrase, { subject }: Arguments, scene: Scene): void {
  const { of, onVisit, suffering } = scene.language.clauses.senses;
  const isAfter = onVisit.has(preposition ?? "") || of.has(preposition ?? "");
  if (!isAfter || draft.participants.length > 0 || !hasVerb(draft.clause, suffering)) return;
  for (const one of subject.filter(({ references }) => references.some(isPerson)))
    fill(draft, "TARGET", one, scene, `suffers the "${draft.trigger.lemma}"`);
}
