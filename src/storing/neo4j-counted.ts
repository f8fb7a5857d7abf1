import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import type { DayCount, During } from "./event-query.ts";
import { BOUNDS, DAY, parts } from "./neo4j-days-by-year.ts";

/** Of events that are counted by their days, so many are in a period; the texts are how many, days and bounds as they are stored. */
export function countIn([count = "", days = "", longer = ""]: readonly string[], during: During | null): number {
  if (during === null) return Number(count);
  const undated = during.includeUndated ? Number(count) - days.length / DAY - longer.length / BOUNDS : 0;
  return undated + daysWithin(days, during) + parts(longer, BOUNDS).filter((bounds) => isDuring(bounds, during)).length;
}

/** So many of them have which days. */
export function daysIn(counted: readonly (readonly string[])[], during: During | null): DayCount[] {
  const found = new Map<string, number>();
  const add = (key: string, count: number): void => void found.set(key, (found.get(key) ?? 0) + count);
  for (const [count = "", days = "", longer = ""] of counted) {
    for (const day of parts(days, DAY)) if (during === null || isWithin(day, during)) add(day, 1);
    for (const bounds of parts(longer, BOUNDS)) if (during === null || isDuring(bounds, during)) add(bounds, 1);
    const undated = Number(count) - days.length / DAY - longer.length / BOUNDS;
    if (undated > 0 && (during === null || during.includeUndated)) add("", undated);
  }
  return [...found].map(([bounds, count]) => {
    const [earliest = "", beginsBy = earliest, endsFrom = earliest, latest = earliest] = parts(bounds, DAY);
    return { days: bounds === "" ? null : { earliest, beginsBy, endsFrom, latest }, count };
  });
}

function daysWithin(days: string, during: During): number {
  let found = 0;
  for (let start = 0; start < days.length; start += DAY) if (isWithin(days.slice(start, start + DAY), during)) found += 1;
  return found;
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
