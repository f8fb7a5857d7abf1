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
  const matched = [...matching.predictionOf].map(([index, other]) => pair(gold, matching, index, other));
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

/** What was missed, what was predicted without need, and what differs in date, type or status, one line each. */
export function differences(gold: Gold, predicted: readonly Prediction[]): string[] {
  const { predictions, predictionOf, excused } = matchEvents(gold, predicted);
  const taken = new Set(predictionOf.values());
  const missed = gold.events.filter((_event, index) => !predictionOf.has(index) && !excused.has(index));
  const extra = predictions.filter((_event, index) => !taken.has(index));
  const different = [...predictionOf].flatMap(([index, other]) => {
    const [one, two] = [gold.events[index], predictions[other]];
    if (!one || !two || (sameBounds(one, two) && typeKey(one.type) === typeKey(two.type) && one.status === two.status)) return [];
    return [`~ ${one.title} | ${one.date} ${one.type} ${one.status} -> ${two.date ?? "-"} ${two.type} ${two.status}`];
  });
  return [
    ...missed.map((event) => `- ${event.importance} ${event.type} ${event.date} ${event.title}`),
    ...extra.map((event) => `+ ${event.type} ${event.date ?? "-"} ${event.title} ${place(event)}`),
    ...different,
  ];
}

type Matched = readonly [GoldEvent, LinkedPrediction];

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

function sameBounds(one: GoldEvent, other: LinkedPrediction): boolean {
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

function place(event: Prediction): string {
  return event.evidence
    .slice(0, 3)
    .map(({ doc, start }) => `${doc}:${start}`)
    .join(" ");
}
