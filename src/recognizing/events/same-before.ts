import { rangesOverlap } from "../../model/date-range.ts";
import { isKind } from "../../model/entity.ts";
import { isOff, type EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { isUnderWay } from "./under-way.ts";

/** The last telling before a noun that names nobody of which it may be another one; undefined where there is none. */
export function sameBefore(draft: EventDraft, earlier: readonly EventDraft[], scene: Scene): EventDraft | undefined {
  const fitting = earlier.filter(
    (other) =>
      other.family === draft.family && NOT_OF_OTHERS.every((fits) => fits(draft, other)) && fitsClause(draft, other, scene),
  );
  // "einigten sich. … das Abkommen": the paper that was signed, where one was told of.
  const signed = draft.kind === "TREATY" ? fitting.findLast(({ kind }) => kind === "TREATY") : undefined;
  const last = signed ?? fitting.at(-1);
  // "Jordanien will am Dienstag … unterzeichnen. … gegen das Abkommen": the one that is there, and not one to come.
  return last?.standing.status === "PLANNED" ? (fitting.findLast(isThere) ?? last) : last;
}

function isThere({ kind, occasion, standing }: EventDraft): boolean {
  return (kind === "TREATY" || kind === "AGREEMENT") && standing.status === "HAPPENED" && occasion?.date?.precision === "DAY";
}

/** Whether a noun names an event by itself, so that it is no other one told before. */
export function isOfItsOwn(draft: EventDraft, scene: Scene): boolean {
  return isOtherCompound(draft) || isNamedByPlace(draft, scene);
}

/** What keeps a noun from being another telling of one before. */
const NOT_OF_OTHERS: readonly ((draft: EventDraft, other: EventDraft) => boolean)[] = [
  // "die Wahl im Oktober" is not the one that was told of without a time.
  ({ kind, occasion }, other) => kind !== "ELECTION" || occasion === null || other.occasion !== null,
  (draft, other) => draft.kind !== "STATEMENT" || isInParagraph(draft, other),
  // "nach dem Krieg" is no attack that was told of.
  ({ kind }, other) => kind !== "WAR" || other.kind === "WAR",
  // "Mit Keller habe ich nicht gesprochen. … Das Gespräch": a meeting that there was not is no other one.
  ({ kind }, other) => kind !== "MEETING" || (other.participants.length > 1 && other.standing.status !== "DID_NOT_HAPPEN"),
  (draft, other) =>
    other.occasion === null || draft.occasion === null || isOff(draft.standing.status) || overlapping(other, draft),
];

/** "Koreakrieg" is not "der Krieg" told of before. */
function isOtherCompound(draft: EventDraft): boolean {
  const head = draft.sentence.words[draft.phrase?.head ?? -1]?.lower ?? "";
  return (
    ["WAR", "ATTACK", "TREATY", "ELECTION", "DELIVERY", "SANCTION"].includes(draft.kind) &&
    head.length > draft.trigger.lemma.length + 2
  );
}

/** "der Anschlag von Mirabad": what has the name of a place, known or not, is no other one told of before. */
function isNamedByPlace({ clause, phrase, sentence }: EventDraft, { language }: Scene): boolean {
  const { dativePlural, senses } = language.clauses;
  const behind = clause.phrases.find(({ first }) => first === (phrase?.last ?? NaN) + 1);
  if (behind === undefined || !senses.from.has(behind.preposition ?? "")) return false;
  const word = sentence.words[behind.head];
  const alone = behind.determiner === null && behind.adjectives.length === 0 && behind.first + 1 === behind.last;
  return alone && behind.references.length === 0 && word?.capital === true && !dativePlural.test(word.lower);
}

/** What somebody said is taken up by a noun in the same paragraph; later on it may be what anybody did. */
function isInParagraph({ sentence }: EventDraft, other: EventDraft): boolean {
  return sentence.sentence.paragraph === other.sentence.sentence.paragraph;
}

/** What is still ahead is not the meeting of long ago, and what is told beside two people is theirs. */
function fitsClause(draft: EventDraft, other: EventDraft, scene: Scene): boolean {
  const { modal, future, mood } = draft.clause.verbs;
  const ahead = future || (modal !== null && scene.language.clauses.senses.hearsay.has(modal) && mood === "PRESENT");
  if (ahead && !isUnderWay(other) && other.standing.status === "HAPPENED") return false;
  const beside = draft.clause.phrases
    .filter((phrase) => phrase.preposition !== null && phrase.first > (draft.phrase?.last ?? 0))
    .flatMap((phrase) => phrase.references.flatMap((reference) => reference.mentions))
    .flatMap(({ entityId }) => (entityId !== null && isKind(entityId, "person") ? [entityId] : []));
  return beside.length < 2 || beside.every((id) => other.participants.some(({ entityId }) => entityId === id));
}

function overlapping(one: EventDraft, other: EventDraft): boolean {
  const [a, b] = [one.occasion?.date, other.occasion?.date];
  return !a || !b || rangesOverlap(a, b);
}
