import { Failure } from "../model/failure.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type DateBounds } from "../model/date-bounds.ts";
import type { DayCount } from "../storing/event-query.ts";
import { GRANULARITIES, type Granularity } from "./granularity.ts";

/** A stretch of days with the number of events that touch it for certain, and of those that may. */
export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly certain: number;
  readonly possible: number;
}

/** Most buckets that a timeline may have. */
export const MOST_BUCKETS = 500;

/** The days that buckets are made of; null where the days of the events decide. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The buckets that some event touches, in order. What begins or ends at an unknown time reaches to the end of the period, or
 * else to the first or last day that any of the events names. Throws LIMIT_EXCEEDED where there are too many.
 */
export function bucketsOf(counts: readonly DayCount[], granularity: Granularity, period: Period): readonly Bucket[] {
  const { indexOf, daysOf } = GRANULARITIES[granularity];
  const [from, to] = spanOf(counts, period);
  const certain: Steps = new Map();
  const possible: Steps = new Map();
  for (const { days, count } of counts) {
    if (days === null) continue;
    addStretch(possible, indexOf(later(days.earliest, from)), indexOf(earlier(days.latest, to)), count);
    addStretch(certain, indexOf(later(days.beginsBy, from)), indexOf(earlier(days.endsFrom, to)), count);
  }
  const touched = stretchesOf(possible);
  refuseTooMany(
    touched.reduce((sum, { first, next }) => sum + next - first, 0),
    granularity,
  );
  const certainly = new Map(countsByNumber(stretchesOf(certain)));
  return countsByNumber(touched).map(([index, count]) => {
    const [first, last] = daysOf(index);
    return { from: first, to: last, certain: certainly.get(index) ?? 0, possible: count };
  });
}

/** The first and the last day that is told of. */
function spanOf(counts: readonly DayCount[], { from, to }: Period): readonly [from: string, to: string] {
  let [first, last] = [AFTER_ALL_DAYS, BEFORE_ALL_DAYS];
  for (const { days } of counts) {
    for (const day of days === null ? [] : closedDays(days)) {
      first = earlier(first, day);
      last = later(last, day);
    }
  }
  return [from ?? first, to ?? last];
}

function closedDays({ earliest, beginsBy, endsFrom, latest }: DateBounds): readonly string[] {
  return [earliest, beginsBy, endsFrom, latest].filter((day) => day !== BEFORE_ALL_DAYS && day !== AFTER_ALL_DAYS);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function refuseTooMany(count: number, granularity: Granularity): void {
  if (count <= MOST_BUCKETS) return;
  const { coarser } = GRANULARITIES[granularity];
  const advice = coarser === null ? "ask for a shorter period" : `ask for ${coarser} or for a shorter period`;
  const details = { limit: MOST_BUCKETS, value: count };
  throw new Failure("LIMIT_EXCEEDED", `granularity: at most ${MOST_BUCKETS} buckets, got ${count} by ${granularity}; ${advice}`, {
    details,
  });
}

/** Changes of a count along whole numbers: only where stretches begin and end is anything kept. */
type Steps = Map<number, number>;

/** Counts from the first to the last number; where the first comes after the last, nothing. */
function addStretch(steps: Steps, first: number, last: number, count: number): void {
  if (first > last) return;
  steps.set(first, (steps.get(first) ?? 0) + count);
  steps.set(last + 1, (steps.get(last + 1) ?? 0) - count);
}

/** Numbers in a row with the same count. */
interface Stretch {
  readonly first: number;
  readonly next: number;
  readonly count: number;
}

/** The stretches that have a count, in order. */
function stretchesOf(steps: Steps): readonly Stretch[] {
  const places = [...steps].toSorted(([one], [other]) => one - other);
  let count = 0;
  return places
    .map(([first, change], index) => ({ first, next: places[index + 1]?.[0] ?? first, count: (count += change) }))
    .filter((stretch) => stretch.count > 0);
}

function countsByNumber(stretches: readonly Stretch[]): readonly (readonly [number: number, count: number])[] {
  return stretches.flatMap(({ first, next, count }) =>
    Array.from({ length: next - first }, (_each, index) => [first + index, count] as const),
  );
}
