import { addDays, monthAfter, weekdayOf, yearText } from "../../model/calendar.ts";
import { sameDayOf, yearsFrom } from "./anniversaries.ts";
import { weekOf } from "./dates.ts";
import { dated, type Found, type Resolved, type TimeContext } from "./resolved.ts";

const LETTERS: Readonly<Record<string, readonly [prefix: string, letter: string, factor: number]>> = {
  SECOND: ["PT", "S", 1],
  MINUTE: ["PT", "M", 1],
  HOUR: ["PT", "H", 1],
  NIGHT: ["PT", "NI", 1],
  EVENING: ["PT", "EV", 1],
  AFTERNOON: ["PT", "AF", 1],
  DAY: ["P", "D", 1],
  WEEKEND: ["P", "WE", 1],
  WEEK: ["P", "W", 1],
  MONTH: ["P", "M", 1],
  QUARTER: ["P", "Q", 1],
  SEASON: ["P", "SE", 1],
  HALFYEAR: ["P", "M", 6],
  YEAR: ["P", "Y", 1],
  DECADE: ["P", "DE", 1],
  QUARTERCENTURY: ["P", "Y", 25],
  CENTURY: ["P", "CE", 1],
  MILLENNIUM: ["P", "ML", 1],
};

/** From so many years on a word such as "36-jährig" tells somebody's age. */
const AGE = 10;

/** A length of time; how long it is stays open where no number is given. An age is none. */
export function duration(found: Found, context: TimeContext): Resolved | null {
  if (found.word("lengthstem") === "YEAR" && (found.number("number") ?? 0) >= AGE) return null;
  const value = lengthOf(found);
  return value === null ? null : { timeml: value, edtf: lately(found, context), type: "DURATION", basis: "STATED" };
}

/** "der 71-Jährige": a length of time by which nothing is dated. */
export function age(found: Found): Resolved | null {
  const years = found.number("age");
  return years === null ? null : { timeml: `P${years}Y`, edtf: null, type: "DURATION", basis: "STATED", age: true };
}

/** "in den vergangenen zwei Jahren" begins or ends on the day on which it is said. */
function lately(found: Found, context: TimeContext): string | null {
  const direction = found.word("direction");
  if (direction !== "LAST" && direction !== "NEXT") return null;
  const other = pointAt(found, context.spokenOn, direction === "LAST" ? -1 : 1);
  if (other === null || other.startsWith("[")) return null;
  return direction === "LAST" ? `${other}/${context.spokenOn}` : `${context.spokenOn}/${other}`;
}

function lengthOf(found: Found, number = found.number("number")): string | null {
  const [prefix, letter, factor] =
    LETTERS[found.word("unit") ?? found.word("pluralunit") ?? found.word("countunit") ?? found.word("lengthstem") ?? ""] ?? [];
  if (prefix === undefined || letter === undefined || factor === undefined) return null;
  if (number === null) return `${prefix}X${letter}`;
  if (letter === "H" && prefix === "PT" && number % 1 !== 0) return number < 1 ? "PT30M" : `PT${Math.floor(number)}H30M`;
  if (letter === "Y" && number === 0.5) return "P6M";
  const [, secondLetter] = LETTERS[found.word("unit2") ?? ""] ?? [];
  const second = found.number("number2");
  return `${prefix}${number * factor}${letter}${second === null || secondLetter === undefined ? "" : `${second}${secondLetter}`}`;
}

/** "vor 24 Jahren": TimeML keeps the length, the date is counted back from today and approximate. */
export function ago(found: Found, context: TimeContext): Resolved | null {
  if (found.word("exactly") !== null) return sameDayOf(found, context);
  return counted(found, context, -1);
}

/** "seit drei Jahren": TimeML keeps the length, and since about the time so long ago it goes on. */
export function since(found: Found, context: TimeContext): Resolved | null {
  const timeml = lengthOf(found);
  if (timeml === null) return null;
  const weeks = found.word("unit") === "WEEK" ? found.number("number") : null;
  const days = weeks === null || context.today === null || !Number.isInteger(weeks) ? null : addDays(context.today, -7 * weeks);
  const begin = days === null ? pointAt(found, context.today, -1) : `${days}~`;
  return { timeml, edtf: begin === null ? null : `${begin}/..`, type: "DURATION", basis: "COMPUTED" };
}

/** "binnen zwei Wochen": what is to be done by then is done on that day at the latest. */
export function deadline(found: Found, context: TimeContext): Resolved | null {
  const timeml = lengthOf(found);
  if (timeml === null || (context.tense !== "FUTURE" && context.tense !== "PRESENT")) return duration(found, context);
  const days = (found.number("number") ?? NaN) * (found.word("unit") === "WEEK" ? 7 : found.word("unit") === "DAY" ? 1 : NaN);
  const last =
    context.spokenOn !== null && Number.isInteger(days) ? addDays(context.spokenOn, days) : pointAt(found, context.spokenOn, 1);
  return { timeml, edtf: last === null ? null : `[..${last}]`, type: "DURATION", basis: "COMPUTED" };
}

/** "in zwei Wochen", where something is to come. */
export function ahead(found: Found, context: TimeContext): Resolved | null {
  if (context.tense === "PAST" || context.tense === "UNKNOWN") return duration(found, context);
  return counted(found, context, 1);
}

function counted(found: Found, context: TimeContext, sign: number): Resolved | null {
  const timeml = lengthOf(found);
  if (timeml === null) return null;
  const [one, other] = [pointAt(found, context.today, sign), pointAt(renamed(found), context.today, sign)];
  if (one === null) return { timeml, edtf: null, type: "DURATION", basis: "COMPUTED" };
  const edtf = other === null ? one : [one, other].toSorted().join("/");
  return dated(edtf, timeml);
}

/** The second number of "vor 10 bis 20 Jahren" with the same unit. */
function renamed(found: Found): Found {
  return { word: (name) => found.word(name), number: (name) => found.number(name === "number" ? "number2" : name) };
}

function pointAt(found: Found, today: string | null, sign: number): string | null {
  const number = found.number("number");
  if (number === null || today === null) return null;
  const steps = sign * number;
  const year = (count: number) => approximateYear(Number(today.slice(0, 4)) + Math.round(count));
  switch (found.word("unit")) {
    case "DAY":
      return Number.isInteger(steps) ? addDays(today, steps) : null;
    case "WEEK":
      return weekOf(addDays(today, Math.round(7 * steps))).edtf;
    case "MONTH":
      return `${monthAfter(today, Math.round(steps))}~`;
    case "HALFYEAR":
      return `${monthAfter(today, 6 * steps)}~`;
    case "YEAR":
      return Number.isInteger(steps) ? year(steps) : `${monthAfter(today, Math.round(12 * steps))}~`;
    case "DECADE":
      return year(10 * steps);
    case "QUARTERCENTURY":
      return year(25 * steps);
    case "CENTURY":
      return year(100 * steps);
    default:
      return null;
  }
}

function approximateYear(year: number): string | null {
  return year >= 0 && year <= 9999 ? `${yearText(year)}~` : null;
}

/** "in den letzten Monaten", "in den kommenden Tagen": how long is open, but one end is the day on which it is said. */
export function vagueSpan(found: Found, context: TimeContext): Resolved | null {
  const timeml = lengthOf(found);
  const direction = found.word("direction");
  if (timeml === null) return null;
  const spokenOn = context.spokenOn;
  if (spokenOn === null || direction === "THIS" || direction === null)
    return { timeml, edtf: null, type: "DURATION", basis: "COMPUTED" };
  return { timeml, edtf: direction === "LAST" ? `../${spokenOn}` : `${spokenOn}/..`, type: "DURATION", basis: "COMPUTED" };
}

/** "tags darauf", "zwei Wochen zuvor": counted from the day that was mentioned last; TimeML writes a plain number as length. */
export function shift(found: Found, context: TimeContext): Resolved | null {
  const sign = { BEFORE: -1, SAME: 0 }[found.word("sense") ?? ""] ?? 1;
  const number = found.number("number");
  const single = number === null;
  const unit = found.word("unit") ?? found.word("calendarunit");
  const from =
    (unit === "MONTH" || unit === "YEAR") && context.anchor !== null ? `${context.anchor}-01-01`.slice(0, 10) : context.day;
  // Counted from a day, "zwei Wochen später" is about that day of the week.
  const weeks = unit === "WEEK" && number !== null && context.monthSince === null;
  const few = (unit === "DAY" || unit === "WEEK") && context.monthSince !== null;
  const edtf =
    weeks && from !== null
      ? `${addDays(from, Math.round(7 * sign * number))}~`
      : few
        ? `${context.monthSince}~`
        : from === null
          ? null
          : shifted(from, unit, sign * (number ?? 1));
  const sameMonth = unit === "YEAR" && found.word("sense") !== "SAME" && (number === 1 || found.word("exactly") !== null);
  const counted = sameMonth ? yearsFrom(context.anchor, sign * (number ?? 0)) : null;
  const timeml = single
    ? edtf === null
      ? null
      : edtf.startsWith("[") && from !== null
        ? weekOf(addDays(from, 7 * sign)).timeml
        : edtf
    : lengthOf(found);
  if (edtf === null && timeml === null) return null;
  // "Einen Tag später" in a text that named no day before: nobody tells of tomorrow in the past tense.
  const unheard = sign === 1 && context.tense === "PAST" && context.today !== null && (edtf ?? "").slice(0, 10) > context.today;
  return dated(unheard ? null : (counted ?? edtf), timeml, {
    type: single ? "DATE" : "DURATION",
    ...(sign === 1 && single && !unheard && edtf?.length === 10 ? { day: edtf } : {}),
  });
}

function shifted(from: string, unit: string | null, steps: number): string | null {
  if (!Number.isInteger(steps))
    return unit === "MONTH" || unit === "YEAR" ? `${monthAfter(from, Math.round(steps * (unit === "YEAR" ? 12 : 1)))}~` : null;
  switch (unit) {
    case "DAY":
      return addDays(from, steps);
    case "WEEK":
      return weekOf(addDays(from, 7 * steps)).edtf;
    case "WEEKEND":
      return weekendOf(addDays(from, 7 * steps));
    case "MONTH":
      return monthAfter(from, steps);
    case "YEAR":
      return yearText(Number(from.slice(0, 4)) + steps);
    case "MINUTE":
      return from;
    case "HOUR":
      return Math.abs(steps) <= 3 ? from : null;
    default:
      return null;
  }
}

/** The Saturday or Sunday of the week of a day. */
function weekendOf(day: string): string {
  const saturday = addDays(day, 6 - weekdayOf(day));
  return `[${saturday}..${addDays(saturday, 1)}]`;
}

/** "an diesem Tag", "am selben Abend": the day that was mentioned last. */
export function sameDay(found: Found, context: TimeContext): Resolved | null {
  const part = found.word("part");
  if (context.day === null) return dated(null, null);
  const edtf = found.word("into") === "NEXT" ? `[${context.day}..${addDays(context.day, 1)}]` : context.day;
  return dated(edtf, context.day + (part ?? ""), { type: part === null ? "DATE" : "TIME", day: context.day });
}

/** What happens again and again. */
export function set(found: Found): Resolved | null {
  const again = found.word("part") === null ? (found.word("season") === null ? null : "XXXX-") : "XXXX-XX-XX";
  const often = again === null ? null : again + (found.word("part") ?? found.word("season") ?? "");
  const value = found.word("setword") ?? often ?? lengthOf(found, found.number("number") ?? found.number("ordinal"));
  return value === null ? null : { timeml: value, edtf: null, type: "SET", basis: "STATED" };
}

/** "jeden Montag", "montags". */
export function weekdaySet(found: Found): Resolved | null {
  const weekday = found.number("weekday") ?? found.number("weekdays");
  const part = found.word("part");
  return weekday === null ? null : { timeml: `XXXX-WXX-${weekday}${part ?? ""}`, edtf: null, type: "SET", basis: "STATED" };
}

/** "derzeit", "damals", "in Zukunft". */
export function vague(found: Found): Resolved | null {
  return { timeml: found.word("vague"), edtf: null, type: "DATE", basis: "STATED" };
}
