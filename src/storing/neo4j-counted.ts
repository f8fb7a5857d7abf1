import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import type { DayCount, During } from "./event-query.ts";
import {
  ANY_YEAR,
  BOUNDS,
  CODE,
  codeOf,
  DAY,
  wholeDays,
  parts,
  sizeOf,
  yearOf,
  yearsIn,
  type DaysOfYear,
} from "./neo4j-days-by-year.ts";

/** Of events that are counted by their days, so many are in a period; the texts are how many, days and bounds as they are read. */
export function countIn([count = "", days = "", longer = ""]: readonly string[], during: During | null): number {
  if (during === null) return Number(count);
  const years = yearsIn(days);
  const undated = during.includeUndated ? undatedIn(count, years, longer) : 0;
  const some = parts(longer, BOUNDS).filter((bounds) => isDuring(bounds, during)).length;
  return years.reduce((sum, year) => sum + countWithin(year, during), undated + some);
}

/** So many of them have which days. */
export function daysIn(counted: readonly (readonly string[])[], during: During | null): DayCount[] {
  const found = new Map<string, number>();
  const add = (key: string, count: number): void => void found.set(key, (found.get(key) ?? 0) + count);
  for (const [count = "", days = "", longer = ""] of counted) {
    const years = yearsIn(days);
    for (const day of years.flatMap(wholeDays)) if (during === null || isWithin(day, during)) add(day, 1);
    for (const bounds of parts(longer, BOUNDS)) if (during === null || isDuring(bounds, during)) add(bounds, 1);
    const undated = undatedIn(count, years, longer);
    if (undated > 0 && (during === null || during.includeUndated)) add("", undated);
  }
  return [...found].map(([bounds, count]) => {
    const [earliest = "", beginsBy = earliest, endsFrom = earliest, latest = earliest] = parts(bounds, DAY);
    return { days: bounds === "" ? null : { earliest, beginsBy, endsFrom, latest }, count };
  });
}

/** Of so many in all, those that have no days. */
function undatedIn(count: string, years: readonly DaysOfYear[], longer: string): number {
  return Number(count) - longer.length / BOUNDS - years.reduce((sum, year) => sum + sizeOf(year), 0);
}

/** Days are looked at one by one only in the years in which the period begins and ends. */
function countWithin(one: DaysOfYear, during: During): number {
  const { from, to } = during;
  const [first, last] = [yearOf(from ?? BEFORE_ALL_DAYS), yearOf(to ?? AFTER_ALL_DAYS)];
  if ([one.year, first, last].includes(ANY_YEAR)) return wholeDays(one).filter((day) => isWithin(day, during)).length;
  if (one.year < first || one.year > last) return 0;
  const begin = from === null || one.year !== first ? 0 : numberAt(codeOf(from), 0);
  const end = to === null || one.year !== last ? Number.POSITIVE_INFINITY : numberAt(codeOf(to), 0);
  if (begin === 0 && end === Number.POSITIVE_INFINITY) return sizeOf(one);
  let found = 0;
  for (let start = 0; start < one.days.length; start += CODE) {
    const number = numberAt(one.days, start);
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

/** Something overlaps for certain if it has begun by the last day and not ended before the first, whichever its days are. */
function isDuring(bounds: string, { relation, match, from, to }: During): boolean {
  const [earliest = "", beginsBy = "", endsFrom = "", latest = ""] = parts(bounds, DAY);
  const [first, last] = [from ?? BEFORE_ALL_DAYS, to ?? AFTER_ALL_DAYS];
  const [begin, end] = {
    "OVERLAPS POSSIBLY": [earliest <= last, latest >= first] as const,
    "OVERLAPS CERTAINLY": [beginsBy <= last, endsFrom >= first] as const,
    "WITHIN POSSIBLY": [beginsBy >= first, endsFrom <= last] as const,
    "WITHIN CERTAINLY": [earliest >= first, latest <= last] as const,
  }[`${relation} ${match}` as const];
  return begin && end;
}
