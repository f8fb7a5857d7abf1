import { addDays, twoDigits, yearText } from "../model/calendar.ts";
import type { Days, MatchingTime } from "./matching-range.ts";

/** Two days told of one event may lie this far apart, so one looks this many days around. */
const AROUND = 2;

/** The months that a time touches, as YYYY-MM. */
export function months({ earliest, latest }: Days): string[] {
  const last = addDays(latest, AROUND).slice(0, 7);
  const found = [addDays(earliest, -AROUND).slice(0, 7)];
  for (let month = found[0] ?? last; month < last;) {
    month = nextMonth(month);
    found.push(month);
  }
  return found;
}

function nextMonth(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return number === 12 ? `${yearText(year + 1)}-01` : `${yearText(year)}-${twoDigits(number + 1)}`;
}

/** Under which times something is found: by its months, or as something without any. */
export function standingTimes({ range, months: touched }: MatchingTime): readonly string[] {
  return range === null ? ["undated"] : ["any", ...touched];
}

/** Under which times one looks for what may belong with it. */
export function soughtTimes({ range, months: touched }: MatchingTime): readonly string[] {
  return range === null ? ["any", "undated"] : ["undated", ...touched];
}
