import { addDays, weekdayOf } from "../../model/calendar.ts";
import { directionOf } from "./dates.ts";
import { dated, type Found, type Resolved, type TimeContext } from "./resolved.ts";

/** What was to come so many days ago may be over. */
const JUST_NOW = 1;

/** A day of the week, by its direction; "am Mittwoch" on a Wednesday is that day. */
export function weekday(found: Found, context: TimeContext): Resolved | null {
  const number = found.number("weekday") ?? found.number("shortweekday");
  if (number === null) return null;
  const part = found.word("part");
  const type = part === null ? "DATE" : "TIME";
  if (found.word("counted") !== null) return weeksAway(found, context, number, part);
  if (found.word("anchored") !== null && context.mentionedDay !== null) return nextAfter(context.mentionedDay, number, part);
  if (context.today === null) return dated(null, `XXXX-WXX-${number}${part ?? ""}`, { type });
  const week = { LAST: -7, THIS: 0, NEXT: 7 }[found.word("shift") ?? ""];
  if (week !== undefined) {
    const inWeek = addDays(context.today, number - weekdayOf(context.today) + week);
    return dated(inWeek, inWeek + (part ?? ""), { type, day: inWeek });
  }
  const back = (weekdayOf(context.today) - number + 7) % 7;
  const explicit = found.word("direction") !== null;
  const state = found.word("until") !== null && context.perfect;
  const ahead = state || (found.word("listed") !== null && context.tense === "UNKNOWN");
  const direction = found.word("since") !== null ? "BACK" : ahead ? "AHEAD" : directionOf(found, context);
  const soon = direction === "AHEAD" || (direction === "NEAREST" && back > JUST_NOW);
  const shift = soon ? (7 - back) % 7 : direction === "THIS" ? number - weekdayOf(context.today) : -back;
  const day = addDays(context.today, shift === 0 && explicit && direction !== "THIS" ? (direction === "AHEAD" ? 7 : -7) : shift);
  return dated(day, day + (part ?? ""), { type, day });
}

/** "Montag in einer Woche", "Freitag vor zwei Wochen": so many weeks after the coming one, or before the last one. */
function weeksAway(found: Found, { today }: TimeContext, weekday: number, part: string | null): Resolved | null {
  const weeks = found.number("number");
  if (weeks === null || today === null || !Number.isInteger(weeks)) return null;
  const [back, ahead] = [(weekdayOf(today) - weekday + 7) % 7, (weekday - weekdayOf(today) + 7) % 7];
  const day = addDays(today, found.word("sense") === "BEFORE" ? -back - 7 * weeks : ahead + 7 * weeks);
  return dated(day, day + (part ?? ""), { type: part === null ? "DATE" : "TIME", day });
}

/** "am folgenden Montag": after the day that was mentioned last. */
function nextAfter(from: string, weekday: number, part: string | null): Resolved {
  const day = addDays(from, 7 - ((weekdayOf(from) - weekday + 7) % 7));
  return dated(day, day + (part ?? ""), { type: part === null ? "DATE" : "TIME", day });
}
