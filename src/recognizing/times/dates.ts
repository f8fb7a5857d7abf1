import {
  addDays,
  dayNumber,
  dayText,
  daysInMonth,
  isDay,
  isoWeek,
  twoDigits,
  weekdayOf,
  yearText,
} from "../../model/calendar.ts";
import { dated, type Found, type Resolved, type TimeContext } from "./resolved.ts";

/** Where a date lies seen from the day on which it is said. */
export type Direction = "BACK" | "AHEAD" | "THIS" | "NEAREST" | "NONE";

/** What a date without its year is given as a direction: the tense of the clause, where the words have none. */
export function directionOf(found: Found, context: TimeContext): Direction {
  const words = found.word("direction");
  if (words === "LAST") return "BACK";
  if (words === "NEXT") return "AHEAD";
  if (words === "THIS") return "THIS";
  if (context.tense === "FUTURE" || context.tense === "PRESENT") return "AHEAD";
  if (context.tense === "NEAREST") return "NEAREST";
  return context.tense === "PAST" ? "BACK" : "NONE";
}

/** A year with four figures; one with two lies within fifty years of today, or in the twentieth century. */
export function fullYear(year: number | null, today: string | null): number | null {
  if (year === null || year >= 100) return year;
  const now = today === null ? 1999 : Number(today.slice(0, 4));
  const here = now - (now % 100) + year;
  return here - now > 20 ? here - 100 : here;
}

/** A day of a month; a day that does not exist, or whose year cannot be told, keeps its words without a date. */
export function day(found: Found, context: TimeContext): Resolved | null {
  const [month, date] = [monthOf(found, context), found.number("day") ?? found.number("ordinal")];
  if (month === null || date === null || date < 1 || date > 31 || month < 1 || month > 12) return null;
  const stated = shiftedYear(found, context) ?? sharedYear(month, found) ?? fullYear(found.number("year"), context.today);
  const ofMonth = monthOfDay(found, context);
  const year =
    stated ??
    (ofMonth === null ? null : Number(ofMonth.slice(0, 4))) ??
    nearestYear(month, date, context, found.number("weekday"));
  const basis = stated === null ? "COMPUTED" : "STATED";
  if (year === null)
    return dated(null, isDay(2000, month, date) ? `XXXX-${twoDigits(month)}-${twoDigits(date)}` : null, { basis });
  if (!isDay(year, month, date)) return dated(null, null, { basis });
  const text = dayText(year, month, date);
  const part = found.word("part");
  return dated(text, part === null ? text : text + part, {
    basis,
    day: text,
    type: part === null ? "DATE" : "TIME",
    ...(stated === null ? {} : { statedMonth: text.slice(0, 7) }),
  });
}

/** The month that is named, or the one that is only pointed to. */
function monthOf(found: Found, context: TimeContext): number | null {
  const named = found.number("month") ?? found.number("shortmonth") ?? found.number("englishmonth");
  const ofMonth = monthOfDay(found, context);
  return named ?? (ofMonth === null ? null : Number(ofMonth.slice(5, 7)));
}

/** The month of today ("am 15. dieses Monats") or the one told of before ("am 24. des Monats"). */
function monthOfDay(found: Found, { anchor, today }: TimeContext): string | null {
  const told = anchor !== null && anchor.length >= 7 ? anchor : null;
  const month = { MONTH: today, TOLD_MONTH: told }[found.word("of") ?? ""] ?? null;
  return month?.slice(0, 7) ?? null;
}

/** "vom 28. Dezember bis 3. Januar 1974", "November bis Januar 1974": the year of the end is that of the beginning or the one after it. */
function sharedYear(month: number, found: Found): number | null {
  const [last, year] = [found.number("month2"), found.number("year")];
  return last === null || year === null ? null : month > last ? year - 1 : year;
}

/**
 * The year whose day lies nearest to today, a little against the tense of the clause; a stated year nearby goes first,
 * and a day of the week that is named beside the date must be that of the year, where it is that of any.
 */
export function nearestYear(month: number, date: number, context: TimeContext, weekday: number | null = null): number | null {
  // What lies ahead may be told from a year that is over, but not from one to come.
  if (context.statedMonth !== null && (context.tense !== "FUTURE" || context.statedMonth < (context.today ?? "")))
    return yearToldOf(context.statedMonth, month, context);
  if (context.today === null) return null;
  const [now, today] = [Number(context.today.slice(0, 4)), dayNumber(context.today)];
  const cost = (year: number) => {
    const distance = dayNumber(dayText(year, month, date)) - today;
    const against = (context.tense === "PAST" && distance > 0) || (context.tense === "FUTURE" && distance < 0);
    // What is settled can be told of in the past days before it, but weeks before it hardly is.
    const isOver = context.tense === "PAST" && distance > ANNOUNCED && !context.settling;
    return Math.abs(distance) + (isOver ? 400 : against ? 200 : 0);
  };
  const possible = [now, now - 1, now + 1].filter((year) => isDay(year, month, date));
  const fitting = possible.filter((year) => weekday === null || weekdayOf(dayText(year, month, date)) === weekday);
  const years = fitting.length > 0 ? fitting : possible;
  return years.toSorted((one, other) => cost(one) - cost(other))[0] ?? null;
}

/** So many days ahead things are told of as if they were over, because they are settled. */
const ANNOUNCED = 21;

/** The year that was stated; in a chronicle January comes after December. */
function yearToldOf(stated: string, month: number, { chronicle }: TimeContext): number {
  return Number(stated.slice(0, 4)) + (chronicle && month < Number(stated.slice(5, 7)) ? 1 : 0);
}

/** "Im Mai des Vorjahres kam X. Im Januar traf er Y": a month of this year follows on one of the last, unless the clause looks back. */
function yearToldOn(stated: string, month: number, { today, lookingBack }: TimeContext): number | null {
  if (today === null || lookingBack || stated.length < 7) return null;
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return Number(stated.slice(0, 4)) === year - 1 && month < Number(stated.slice(5, 7)) && month <= now ? year : null;
}

/** A month, with the year stated, shifted ("vorigen Jahres"), or told by direction. */
export function month(found: Found, context: TimeContext): Resolved | null {
  const number = found.number("month") ?? found.number("shortmonth");
  if (number === null || number < 1 || number > 12) return null;
  const stated = shiftedYear(found, context) ?? sharedYear(number, found) ?? fullYear(found.number("year"), context.today);
  const year = stated ?? (found.word("shift") === null ? yearOfPart(number, found, context) : null);
  if (year === null) return dated(null, `XXXX-${twoDigits(number)}`);
  const text = `${yearText(year)}-${twoDigits(number)}`;
  const basis = stated !== null && found.word("shift") === null ? "STATED" : "COMPUTED";
  return dated(approximate(text, found), text, { basis, ...(stated === null ? {} : { statedMonth: text }) });
}

/** The year of a month or season that began most lately, comes next, or is the one now. */
export function yearOfPart(firstMonth: number, found: Found, context: TimeContext): number | null {
  const told = context.tense === "PAST" || (context.statedMonth ?? "") < (context.today ?? "");
  if (found.word("following") !== null && context.anchor !== null) return yearAfter(context.anchor, firstMonth);
  if (found.word("preceding") !== null && context.anchor !== null) return yearBefore(context.anchor, firstMonth);
  if (context.statedMonth !== null && told && found.word("direction") === null)
    return yearToldOn(context.statedMonth, firstMonth, context) ?? yearToldOf(context.statedMonth, firstMonth, context);
  if (context.today === null) return null;
  const [year, now] = [Number(context.today.slice(0, 4)), Number(context.today.slice(5, 7))];
  const direction = directionOf(found, context);
  if (direction === "THIS") return year;
  // Without a verb ("Neuwahl im September") the nearest one is likeliest.
  if (direction === "NEAREST" || direction === "NONE") return year + (firstMonth - now > 6 ? -1 : now - firstMonth >= 6 ? 1 : 0);
  const explicit = found.word("direction") !== null;
  if (direction === "AHEAD")
    return firstMonth > now || (!explicit && (firstMonth === now || (context.tense === "PRESENT" && now - firstMonth < 3)))
      ? year
      : year + 1;
  return firstMonth < now || (!explicit && firstMonth === now) ? year : year - 1;
}

/** "im Frühjahr darauf": the first one that begins after the year or month that was mentioned last. */
function yearAfter(anchor: string, firstMonth: number): number {
  return Number(anchor.slice(0, 4)) + (anchor.length === 4 || firstMonth <= Number(anchor.slice(5, 7)) ? 1 : 0);
}

/** "im Sommer zuvor": the last one that began before the year or month that was mentioned last. */
function yearBefore(anchor: string, firstMonth: number): number {
  return Number(anchor.slice(0, 4)) - (anchor.length === 4 || firstMonth >= Number(anchor.slice(5, 7)) ? 1 : 0);
}

/** The year that "dieses", "vorigen" or "nächsten Jahres" adds to a month or season, and "desselben Jahres" to one just mentioned. */
export function shiftedYear(found: Found, context: TimeContext): number | null {
  const ago = found.word("yearsAgo") === null ? null : found.number("number");
  if (ago !== null) return context.today === null ? null : Number(context.today.slice(0, 4)) - Math.round(ago);
  const steps = found.word("that") !== null ? 0 : found.word("after") !== null ? 1 : found.word("before") === null ? null : -1;
  const from = context.anchor ?? context.today;
  if (steps !== null) return from === null ? null : Number(from.slice(0, 4)) + steps;
  const shift = found.word("shift");
  if (shift === null || context.today === null) return null;
  return Number(context.today.slice(0, 4)) + (shift === "LAST" ? -1 : shift === "NEXT" ? 1 : 0);
}

/** A date that only its beginning, middle or end is spoken of is approximate. */
export function approximate(edtf: string, found: Found): string {
  return found.word("edge") === null ? edtf : `${edtf}~`;
}

/** "gestern", "heute", "morgen", with a part of the day where there is one. */
export function deictic(found: Found, context: TimeContext): Resolved | null {
  const offset = found.number("deictic");
  const part = found.word("part");
  if (offset === null) return null;
  const type = part === null ? "DATE" : "TIME";
  const wide =
    offset === 0 && part === null && (found.word("wide") !== null || context.tense === "PRESENT" || context.tense === "UNKNOWN");
  if (found.word("until") !== null && context.today !== null) return dated(`../${context.today}`, context.today);
  if (wide && !found.word("exactly")) return { timeml: "PRESENT_REF", edtf: null, type: "DATE", basis: "STATED" };
  if (context.today === null) return dated(null, null, { type });
  const day = addDays(context.today, offset);
  // "in der vergangenen Nacht" began on one day and ended on the next.
  const edtf = found.word("into") === "NEXT" ? `[${day}..${addDays(day, 1)}]` : day;
  return dated(edtf, day + (part ?? ""), { type, day });
}

/** A part of the day that was mentioned last. */
export function daypart(found: Found, context: TimeContext): Resolved | null {
  const part = found.word("part");
  if (part === null) return null;
  if (context.day === null) return dated(null, `XXXX-XX-XX${part}`, { type: "TIME" });
  const next = addDays(context.day, 1);
  const isNext = context.late && part === MORNING && !context.lookingBack && (context.today === null || next <= context.today);
  const day = isNext ? next : context.day;
  return dated(day, day + part, { type: "TIME", day });
}

/** The part of the day that comes first, in TimeML. */
const MORNING = "TMO";

/** A time of day, on the day that was mentioned last; where none was it hangs on no day. */
export function clock(found: Found, context: TimeContext): Resolved | null {
  const [hour, minute] = [found.number("hour") ?? found.number("number"), found.number("minute") ?? 0];
  if (hour === null || hour > 24 || minute > 59) return null;
  const from = found.word("each") === null ? context.mentionedDay : null;
  const minutes = hour * 60 + minute + (found.number("offset") ?? 0);
  const time = `T${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  // "14.05 Uhr: …" in a ticker: what its entry goes on telling is of that day.
  return dated(from, (from ?? "") + time, { type: "TIME", ...(context.opens && from !== null ? { day: from } : {}) });
}

/** The first or last day of a year or month. */
export function edgeDay(found: Found, context: TimeContext): Resolved | null {
  const year =
    fullYear(found.number("year"), context.today) ??
    shiftedYear(found, context) ??
    (context.today === null ? null : Number(context.today.slice(0, 4)));
  if (year === null) return dated(null, null);
  const first = found.word("side") === "FIRST";
  const month =
    found.number("month") ?? (found.word("of") === "MONTH" ? Number(context.today?.slice(5, 7) ?? 0) : first ? 1 : 12);
  if (month === 0) return dated(null, null);
  const text = dayText(year, month, first ? 1 : daysInMonth(year, month));
  return dated(text, text, { day: text });
}

/** The week of a day as one unknown day of it, and as TimeML writes it. */
export function weekOf(day: string): { readonly edtf: string; readonly timeml: string } {
  const monday = addDays(day, 1 - weekdayOf(day));
  return { edtf: `[${monday}..${addDays(monday, 6)}]`, timeml: isoWeek(day) };
}
