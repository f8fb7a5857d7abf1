import { addDays, daysInMonth, monthAfter, twoDigits } from "../../model/calendar.ts";
import { dated, type Found, type Resolved, type TimeContext } from "./resolved.ts";

/** "heute vor zehn Jahren", "morgen in einer Woche": the same day so long before or after. */
export function sameDayOf(found: Found, { today }: TimeContext): Resolved | null {
  const number = found.number("number");
  if (today === null || number === null || !Number.isInteger(number)) return null;
  const from = addDays(today, found.number("deictic") ?? 0);
  const day = dayAway(from, found.word("unit"), found.word("sense") === "AFTER" ? number : -number);
  return day === null ? null : dated(day, day, { day });
}

/** The day so many units away; a day that a month does not have is its last one. */
function dayAway(from: string, unit: string | null, steps: number): string | null {
  if (unit === "DAY" || unit === "WEEK") return addDays(from, steps * (unit === "DAY" ? 1 : 7));
  const months = unit === "MONTH" ? steps : unit === "YEAR" ? 12 * steps : unit === "DECADE" ? 120 * steps : null;
  if (months === null) return null;
  const month = monthAfter(from, months);
  const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  return `${month}-${twoDigits(Math.min(Number(from.slice(8)), last))}`;
}

/** "ein Jahr danach": about the month of the year in which it began, where that is known; of more years only the year is meant. */
export function yearsFrom(anchor: string | null, years: number): string | null {
  if (anchor === null || anchor.length < 7 || years === 0 || !Number.isInteger(years)) return null;
  return `${monthAfter(`${anchor.slice(0, 7)}-01`, 12 * years)}~`;
}
