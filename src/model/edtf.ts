import { addDays, daysInMonth, dayText, isDay, weekdayOf } from "./calendar.ts";
import { hull, type DateRange } from "./date-range.ts";
import { Failure } from "./failure.ts";
import type { DateBasis, DatePrecision, UncertainDate } from "./uncertain-date.ts";

/** The bounds and fineness of a date expression; null is an open end. */
export interface ParsedDate extends DateRange {
  readonly precision: DatePrecision;
}

/** No expression is longer than this. */
const LONGEST_EDTF = 64;

/**
 * The bounds of an expression in Extended Date/Time Format: ISO 8601-2 level 1 with years of four digits and without
 * times of day, and the sets of level 2; null for anything else. Seasons are those of the north and of the weather:
 * 21 is March to May, 24 is December to February of the next year. `?`, `~` and `%` do not widen the bounds.
 */
export function parseEdtf(text: string): ParsedDate | null {
  if (text.length === 0 || text.length > LONGEST_EDTF) return null;
  const set = /^[[{]/u.test(text) ? /^(?:\[(?<one>.*)\]|\{(?<all>.*)\})$/u.exec(text) : null;
  if (set !== null) return parseSet(set.groups?.["one"] ?? set.groups?.["all"] ?? "");
  return text.includes("/") ? parseInterval(text) : parseDate(text);
}

/** A date with its bounds; an expression that is none is refused. */
export function uncertainDate(edtf: string, basis: DateBasis, words: string | null): UncertainDate {
  const parsed = parseEdtf(edtf);
  if (parsed === null)
    throw new Failure(
      "BAD_USER_INPUT",
      `date: expected an EDTF expression such as 2024-06-19, 2024-06 or 2024-06-18/2024-06-19, got '${edtf.slice(0, LONGEST_EDTF)}'`,
    );
  const { earliest, latest, precision } = parsed;
  return { basis, earliest, edtf, latest, precision, words };
}

/** The expression for one unknown day of a range, or for all of its days where it is a duration. */
export function rangeEdtf(range: DateRange, meaning: "ONE_OF" | "DURATION"): string {
  const [earliest, latest] = [range.earliest ?? "..", range.latest ?? ".."];
  if (meaning === "DURATION") return `${earliest}/${latest}`;
  if (range.earliest !== null && range.earliest === range.latest) return range.earliest;
  return `[${range.earliest ?? ""}..${range.latest ?? ""}]`;
}

function parseInterval(text: string): ParsedDate | null {
  const ends = text.split("/");
  if (ends.length !== 2 || text === "/") return null;
  const [begin, end] = ends.map((part) => (part === "" || part === ".." ? "OPEN" : parseDate(part)));
  if (begin === undefined || end === undefined || begin === null || end === null) return null;
  return ordered({ earliest: begin === "OPEN" ? null : begin.earliest, latest: end === "OPEN" ? null : end.latest }, "INTERVAL");
}

function parseSet(inner: string): ParsedDate | null {
  const members = inner.split(",").map(parseMember);
  if (members.some((member) => member === null)) return null;
  const whole = members as readonly ParsedDate[];
  if (whole.length === 1) return whole[0] ?? null;
  const range = hull(whole);
  return range === null ? null : ordered(range, "INTERVAL");
}

function parseMember(text: string): ParsedDate | null {
  const range = /^(?<from>[^.]*)\.\.(?<to>[^.]*)$/u.exec(text);
  if (range === null) return parseDate(text);
  const { from = "", to = "" } = range.groups ?? {};
  if (from === "" && to === "") return null;
  const [first, last] = [from === "" ? null : parseDate(from), to === "" ? null : parseDate(to)];
  if ((from !== "" && first === null) || (to !== "" && last === null)) return null;
  const bounds = { earliest: first?.earliest ?? null, latest: last?.latest ?? null };
  return ordered(bounds, precisionOfSpan(bounds));
}

/** A set of the days of one week or quarter is that week or quarter. */
function precisionOfSpan({ earliest, latest }: DateRange): DatePrecision {
  if (earliest === null || latest === null) return "INTERVAL";
  if (weekdayOf(earliest) === 1 && addDays(earliest, 6) === latest) return "WEEK";
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  const quarter =
    month % 3 === 1 && earliest.endsWith("-01") && latest === dayText(year, month + 2, daysInMonth(year, month + 2));
  return quarter ? "QUARTER" : "INTERVAL";
}

function ordered(range: DateRange, precision: DatePrecision): ParsedDate | null {
  if (range.earliest !== null && range.latest !== null && range.earliest > range.latest) return null;
  return { earliest: range.earliest, latest: range.latest, precision };
}

function parseDate(text: string): ParsedDate | null {
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(text)) return parsePlainDate(text);
  const match = /^(?<year>\d{4}|\d{1,3}X{1,3}|XXXX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?[?~%]?$/u.exec(text);
  const { year, month, day } = match?.groups ?? {};
  if (year === undefined || year.length !== 4) return null;
  if (year.includes("X")) return parseVagueYear(year, month, day);
  if (month === undefined || month === "XX") return day === undefined || day === "XX" ? years(year, "YEAR") : null;
  return parseInYear(Number(year), Number(month), day);
}

/** Almost all dates of a catalogue and of texts are plain ones. */
function parsePlainDate(text: string): ParsedDate | null {
  if (text.length === 4) return years(text, "YEAR");
  return parseInYear(Number(text.slice(0, 4)), Number(text.slice(5, 7)), text.length === 10 ? text.slice(8) : undefined);
}

/** A decade, a century or wider; months and days may then only be unknown too. */
function parseVagueYear(year: string, month: string | undefined, day: string | undefined): ParsedDate | null {
  if ((month !== undefined && month !== "XX") || (day !== undefined && day !== "XX")) return null;
  if (year === "XXXX") return { earliest: null, latest: null, precision: "INTERVAL" };
  return years(year, (["DECADE", "CENTURY"].at(year.split("X").length - 2) as DatePrecision | undefined) ?? "INTERVAL");
}

function years(year: string, precision: DatePrecision): ParsedDate {
  return { earliest: `${year.replaceAll("X", "0")}-01-01`, latest: `${year.replaceAll("X", "9")}-12-31`, precision };
}

function parseInYear(year: number, month: number, day: string | undefined): ParsedDate | null {
  if (month >= 21 && month <= 24) return day === undefined ? season(year, month - 21) : null;
  if (day !== undefined && day !== "XX") {
    const text = dayText(year, month, Number(day));
    return isDay(year, month, Number(day)) ? { earliest: text, latest: text, precision: "DAY" } : null;
  }
  if (!isDay(year, month, 1)) return null;
  return { earliest: dayText(year, month, 1), latest: dayText(year, month, daysInMonth(year, month)), precision: "MONTH" };
}

/** Seasons counted from 0 for spring; winter ends in the next year. */
function season(year: number, index: number): ParsedDate | null {
  const first = 3 + 3 * index;
  const [lastYear, lastMonth] = index === 3 ? [year + 1, 2] : [year, first + 2];
  if (lastYear > 9999) return null;
  return {
    earliest: dayText(year, first, 1),
    latest: dayText(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: "SEASON",
  };
}
