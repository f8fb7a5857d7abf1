import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, type DateBounds } from "../model/date-bounds.ts";
import { boundsDuring } from "./during.ts";
import type { DayCount, During } from "./event-query.ts";
import {
  ANY_YEAR,
  BOUND_NAMES,
  BOUNDS,
  CODE,
  codeOf,
  dayOf,
  DAY,
  wholeDays,
  parts,
  yearOf,
  yearsIn,
  type DaysOfYear,
} from "./neo4j-days-by-year.ts";

/** Of events that are counted by their days, so many are in a period; the texts are how many, days and bounds as they are read. */
export function countIn([count = "", days = "", longer = ""]: readonly string[], during: During | null): number {
  if (during === null) return Number(count);
  const years = yearsIn(days);
  return countDated(years, longer, during) + (during.includeUndated ? undatedIn(count, years, longer) : 0);
}

/** So many of those that have days. */
export function countDated(years: readonly DaysOfYear[], longer: string, during: During): number {
  const some = longer === "" ? 0 : parts(longer, BOUNDS).filter(isDuring(during)).length;
  return years.reduce((sum, year) => sum + countWithin(year, during), some);
}

/** So many of them have which days. */
export function daysIn(counted: readonly (readonly string[])[], during: During | null): DayCount[] {
  const found = new Map<string, number>();
  const isFound = during === null ? () => true : isDuring(during);
  const add = (key: string, count: number): void => void found.set(key, (found.get(key) ?? 0) + count);
  for (const [count = "", days = "", longer = ""] of counted) {
    const years = yearsIn(days);
    for (const [day, some] of years.flatMap(daysCounted)) if (during === null || isWithin(day, during)) add(day, some);
    for (const bounds of parts(longer, BOUNDS)) if (isFound(bounds)) add(bounds, 1);
    const undated = undatedIn(count, years, longer);
    if (undated > 0 && (during === null || during.includeUndated)) add("", undated);
  }
  return [...found].map(([bounds, count]) => {
    const [earliest = "", beginsBy = earliest, endsFrom = earliest, latest = earliest] = parts(bounds, DAY);
    return { days: bounds === "" ? null : { earliest, beginsBy, endsFrom, latest }, count };
  });
}

/** How often each day of a year comes. A hub has thousands, of which most are alike. */
function daysCounted({ year, codes }: DaysOfYear): [day: string, count: number][] {
  const found = new Map<string, number>();
  for (const code of parts(codes, CODE)) found.set(code, (found.get(code) ?? 0) + 1);
  return [...found].map(([code, count]) => [dayOf(year, code), count]);
}

/** Of so many in all, those that have no days. */
function undatedIn(count: string, years: readonly DaysOfYear[], longer: string): number {
  return Number(count) - longer.length / BOUNDS - years.reduce((sum, { codes }) => sum + codes.length / CODE, 0);
}

/** Days are looked at one by one only in the years in which the period begins and ends. */
function countWithin(one: DaysOfYear, during: During): number {
  const { from, to } = during;
  const [first, last] = [yearOf(from ?? BEFORE_ALL_DAYS), yearOf(to ?? AFTER_ALL_DAYS)];
  if (first === ANY_YEAR || last === ANY_YEAR) return wholeDays(one).filter((day) => isWithin(day, during)).length;
  if (one.year < first || one.year > last) return 0;
  const begin = from === null || one.year !== first ? 0 : numberAt(codeOf(from), 0);
  const end = to === null || one.year !== last ? Number.POSITIVE_INFINITY : numberAt(codeOf(to), 0);
  if (begin === 0 && end === Number.POSITIVE_INFINITY) return one.codes.length / CODE;
  let found = 0;
  for (let start = 0; start < one.codes.length; start += CODE) {
    const number = numberAt(one.codes, start);
    if (number >= begin && number <= end) found += 1;
  }
  return found;
}

/** A number for a code, of which there may be thousands: that of a later day is greater. */
function numberAt(codes: string, start: number): number {
  return codes.charCodeAt(start) * 128 + codes.charCodeAt(start + 1);
}

/** For a day, all relations to a period are one. */
function isWithin(day: string, { from, to }: During): boolean {
  return day >= (from ?? BEFORE_ALL_DAYS) && day <= (to ?? AFTER_ALL_DAYS);
}

/** A hub has thousands, so what is asked of them is worked out once. */
function isDuring(during: During): (bounds: string) => boolean {
  const { first, last, atMost, atLeast } = boundsDuring(during);
  return (bounds) => boundIn(bounds, atMost) <= last && boundIn(bounds, atLeast) >= first;
}

function boundIn(bounds: string, name: keyof DateBounds): string {
  const start = BOUND_NAMES.indexOf(name) * DAY;
  return bounds.slice(start, start + DAY);
}
