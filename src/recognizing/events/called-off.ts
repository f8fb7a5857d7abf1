import type { Clause } from "../clauses/clause.ts";
import { argumentsOf } from "./arguments.ts";
import { isOff, type EventDraft } from "./draft.ts";
import { antecedentOf } from "./relative-argument.ts";
import type { Scene } from "./scene.ts";
import { fill } from "./slots.ts";
import { finest, occasionOf, timesOf } from "./usable-times.ts";

/** Kinds that are known only by who is to do something. */
const OF_SOMEBODY: ReadonlySet<string> = new Set(["STATEMENT", "PUBLICATION", "VISIT", "LEGAL_ACTION", "SANCTION", "DELIVERY"]);

/** "Die für Sonntag geplante Kundgebung wurde abgesagt": what was to take place on a day or somewhere is one, whoever was to come. */
export function isCalledOff(draft: EventDraft): boolean {
  const settled = (draft.occasion?.date ?? null) !== null || draft.places.length > 0;
  return isTakenOff(draft) && settled && (draft.participants.length > 0 || !OF_SOMEBODY.has(draft.kind));
}

/** "Ein Marsch, zu dem X für Sonntag in Y aufgerufen hatte, wurde abgesagt": the clause behind it says when, where and whose it was. */
export function completeCalledOff(draft: EventDraft, scene: Scene): void {
  if (!isTakenOff(draft)) return;
  const { clause, sentence } = draft;
  const heads = (draft.phrase === null ? clause.phrases : [draft.phrase]).map(({ head }) => head);
  const isMeant = (one: Clause) => antecedentOf(one, sentence, scene).some(({ head }) => heads.includes(head));
  const planned = sentence.clauses.find((one) => one.type === "RELATIVE" && one.introducer !== null && isMeant(one));
  if (planned !== undefined) fillFrom(planned, draft, heads, scene);
  if (draft.phrase !== null && !clause.verbs.passive) fillCanceller(draft, heads, scene);
}

function fillFrom(planned: Clause, draft: EventDraft, heads: readonly number[], scene: Scene): void {
  draft.occasion ??= timeIn(planned, draft, scene);
  const { prepositional, subject } = argumentsOf(planned, null, draft.sentence, scene);
  const { place } = scene.language.clauses.senses;
  if (draft.places.length === 0)
    for (const one of prepositional) if (place.has(one.preposition ?? "")) fill(draft, "PLACE", one, scene, PLANNED);
  const slot = draft.trigger.government.subject ?? draft.trigger.government.possessor;
  if (slot === undefined || draft.participants.length > 0) return;
  for (const one of subject) if (!heads.includes(one.head)) fill(draft, slot, one, scene, PLANNED);
}

/** "X sagte die Reise seiner Unterhändler ab": who calls off what has nobody else with a name takes part. */
function fillCanceller(draft: EventDraft, heads: readonly number[], scene: Scene): void {
  const { subject } = argumentsOf(draft.clause, null, draft.sentence, scene);
  const slot = draft.kind === "VISIT" ? "AGENT" : (draft.trigger.government.subject ?? "AGENT");
  if (draft.participants.length > 0) return;
  for (const one of subject) if (!heads.includes(one.head)) fill(draft, slot, one, scene, "calls it off");
}

const PLANNED = "in the clause that says what was planned";

function timeIn(clause: Clause, draft: EventDraft, scene: Scene): EventDraft["occasion"] {
  const best = finest(timesOf({ ...draft, clause }, draft.sentence, scene));
  return best === null ? null : occasionOf(best, "time in the clause that says what was planned");
}

/** Whether a verb says of a noun that it was called off or put off. */
function isTakenOff({ phrase, standing, trigger }: EventDraft): boolean {
  return isOff(standing.status) && (phrase === null ? trigger.status !== null : phrase.preposition === null);
}
