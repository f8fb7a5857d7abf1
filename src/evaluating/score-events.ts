import { compareDays, dateBounds, sameDay } from "./date-bounds.ts";
import { matchEvents, typeKey, type LinkedPrediction, type Matching } from "./event-matching.ts";
import type { Gold, GoldEvent } from "./gold.ts";
import type { Prediction } from "./prediction.ts";

/** The figures of an evaluation: counts, then shares from 0 to 1. */
export interface Scores {
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly recall_core: number;
  readonly recall_normal: number;
  readonly recall_minor: number;
  readonly date_exact: number;
  readonly date_compatible: number;
  readonly type: number;
  readonly status: number;
  readonly participants_f1: number;
  readonly place: number;
}

/** Scores predicted events against a gold annotation. */
export function scoreEvents(gold: Gold, predicted: readonly Prediction[]): Scores {
  const matching = matchEvents(gold, predicted);
  const matched = matchedPairs(gold, matching);
  const count = (holds: (one: GoldEvent, other: LinkedPrediction) => boolean) =>
    matched.filter(([one, other]) => holds(one, other)).length / Math.max(1, matched.length);
  const precision = matched.length / Math.max(1, predicted.length);
  const recall = matched.length / Math.max(1, gold.events.length - matching.excused.size);
  return {
    gold: gold.events.length,
    predicted: predicted.length,
    matched: matched.length,
    precision,
    recall,
    f1: harmonic(precision, recall),
    recall_core: recallOf(gold, matching, "core"),
    recall_normal: recallOf(gold, matching, "normal"),
    recall_minor: recallOf(gold, matching, "minor"),
    date_exact: count(sameBounds),
    date_compatible: count(compatibleDates),
    type: count((one, other) => typeKey(one.type) === typeKey(other.type)),
    status: count((one, other) => other.status === one.status),
    participants_f1: participantsF1(matched),
    place: placeShare(matched),
  };
}

/** An annotated event with the predicted one. */
export type Matched = readonly [GoldEvent, LinkedPrediction];

/** The pairs of a matching. */
export function matchedPairs(gold: Gold, matching: Matching): Matched[] {
  return [...matching.predictionOf].map(([index, other]) => pair(gold, matching, index, other));
}

function pair(gold: Gold, { predictions }: Matching, index: number, other: number): Matched {
  const [one, two] = [gold.events[index], predictions[other]];
  if (!one || !two) throw new RangeError(`a matched pair ${index}, ${other} lies outside its lists`);
  return [one, two];
}

function recallOf({ events }: Gold, { predictionOf, excused }: Matching, importance: GoldEvent["importance"]): number {
  const indices = events.flatMap((event, index) => (event.importance === importance ? [index] : []));
  const found = indices.filter((index) => predictionOf.has(index)).length;
  return found / Math.max(1, indices.filter((index) => !excused.has(index)).length);
}

/** Whether two dates begin and end on the same days. */
export function sameBounds(one: Pick<GoldEvent, "date">, other: Pick<Prediction, "date">): boolean {
  const [[low, high], [otherLow, otherHigh]] = [dateBounds(one.date), dateBounds(other.date)];
  return sameDay(low, otherLow) && sameDay(high, otherHigh);
}

function compatibleDates(one: GoldEvent, other: LinkedPrediction): boolean {
  const [[low, high], [otherLow, otherHigh]] = [dateBounds(one.date), dateBounds(other.date)];
  return compareDays(otherLow, high) <= 0 && compareDays(low, otherHigh) <= 0 && (Boolean(other.date) || one.date === "../..");
}

function participantsF1(matched: readonly Matched[]): number {
  let [shared, wrong, missing] = [0, 0, 0];
  for (const [one, other] of matched) {
    const who = new Set(one.participants.map(({ entity }) => entity));
    shared += who.intersection(other.who).size;
    wrong += other.who.difference(who).size;
    missing += who.difference(other.who).size;
  }
  return harmonic(shared / Math.max(1, shared + wrong), shared / Math.max(1, shared + missing));
}

function placeShare(matched: readonly Matched[]): number {
  const placed = matched.filter(([one]) => one.places.length > 0);
  return placed.filter(([one, other]) => one.places.some((id) => other.where.has(id))).length / Math.max(1, placed.length);
}

function harmonic(one: number, other: number): number {
  return (2 * one * other) / Math.max(1e-9, one + other);
}
