import { parseEdtf } from "./edtf.ts";
import type { UncertainDate } from "./uncertain-date.ts";

/** Compares below and above every day, for what is open. */
export const BEFORE_ALL_DAYS = "0000-00-00";
export const AFTER_ALL_DAYS = "9999-99-99";

/**
 * Between which days something begins and ends. It begins in `earliest`…`beginsBy` and ends in `endsFrom`…`latest`.
 * For one day or stretch somewhere within a vague date, `beginsBy` is its last and `endsFrom` its first day;
 * for a duration they are certain: `2024-05/2024-06-19` begins by 31 May and ends from 19 June.
 */
export interface DateBounds {
  readonly earliest: string;
  readonly beginsBy: string;
  readonly endsFrom: string;
  readonly latest: string;
}

/** The bounds of a date; null for what is undated, a date that is open on both sides included. */
export function dateBounds(date: UncertainDate | null): DateBounds | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null;
  const earliest = date.earliest ?? BEFORE_ALL_DAYS;
  const latest = date.latest ?? AFTER_ALL_DAYS;
  const [begin, end] = /^[[{]/u.test(date.edtf) ? [] : date.edtf.split("/");
  if (begin === undefined || end === undefined) return { earliest, beginsBy: latest, endsFrom: earliest, latest };
  // An open end says nothing of how long something lasted, but it did not end before it began; so with an open beginning.
  return {
    earliest,
    beginsBy: parseEdtf(begin)?.latest ?? latest,
    endsFrom: parseEdtf(end)?.earliest ?? earliest,
    latest,
  };
}
