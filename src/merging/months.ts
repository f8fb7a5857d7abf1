import { addDays } from "../model/calendar.ts";
import type { Days } from "./matching-range.ts";

/** Two days told of one event may lie this far apart, so one looks this many days around. */
const AROUND = 2;

/** The months that a time touches, as YYYY-MM. */
export function months({ earliest, latest }: Days): string[] {
  const last = addDays(latest, AROUND).slice(0, 7);
  const found = [addDays(earliest, -AROUND).slice(0, 7)];
  for (let month = found[0] ?? last; month < last; ) {
    month = addDays(`${month}-28`, 4).slice(0, 7);
    found.push(month);
  }
  return found;
}

/** Under which times something is found: by its months, or as something without any. */
export function standingTimes(range: Days | null): readonly string[] {
  return range === null ? ["undated"] : ["any", ...months(range)];
}

/** Under which times one looks for what may belong with it. */
export function soughtTimes(range: Days | null): readonly string[] {
  return range === null ? ["any", "undated"] : ["undated", ...months(range)];
}
