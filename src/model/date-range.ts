import { dayFromNumber, dayNumber } from "./calendar.ts";

/** The possible days of a date, both inclusive, YYYY-MM-DD; null is open. Every `UncertainDate` is one. */
export interface DateRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Whether some day is possible in both. */
export function rangesOverlap(one: DateRange, other: DateRange): boolean {
  return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
}

/** Whether every possible day of the inner one is possible in the outer one. */
export function rangeContains(outer: DateRange, inner: DateRange): boolean {
  const begins = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest);
  const ends = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return begins && ends;
}

/** The least number of days between possible days of both; 0 where they overlap. */
export function dayDistance(one: DateRange, other: DateRange): number {
  if (rangesOverlap(one, other)) return 0;
  const [before, after] = startsBeforeEndOf(one, other) ? [one, other] : [other, one];
  return before.latest === null || after.earliest === null ? 0 : dayNumber(after.earliest) - dayNumber(before.latest);
}

/** The shortest range that contains all of them; null for none. */
export function hull(ranges: readonly DateRange[]): DateRange | null {
  if (ranges.length === 0) return null;
  return {
    earliest: ranges
      .map((range) => range.earliest)
      .reduce((one, other) => (one === null || other === null ? null : one < other ? one : other)),
    latest: ranges
      .map((range) => range.latest)
      .reduce((one, other) => (one === null || other === null ? null : one > other ? one : other)),
  };
}

/** The days possible in both; null where there are none. */
export function intersection(one: DateRange, other: DateRange): DateRange | null {
  if (!rangesOverlap(one, other)) return null;
  return {
    earliest:
      one.earliest === null
        ? other.earliest
        : other.earliest === null || one.earliest > other.earliest
          ? one.earliest
          : other.earliest,
    latest: one.latest === null ? other.latest : other.latest === null || one.latest < other.latest ? one.latest : other.latest,
  };
}

/** The number of possible days; null where the range is open. */
export function rangeLength(range: DateRange): number | null {
  return range.earliest === null || range.latest === null ? null : dayNumber(range.latest) - dayNumber(range.earliest) + 1;
}

/** The range widened by so many days at each closed end. */
export function widened(range: DateRange, days: number): DateRange {
  return {
    earliest: range.earliest === null ? null : dayFromNumber(dayNumber(range.earliest) - days),
    latest: range.latest === null ? null : dayFromNumber(dayNumber(range.latest) + days),
  };
}

function startsBeforeEndOf(one: DateRange, other: DateRange): boolean {
  return one.earliest === null || other.latest === null || one.earliest <= other.latest;
}
