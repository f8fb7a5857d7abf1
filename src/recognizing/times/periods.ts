import { addDays, isoWeek, monthAfter, twoDigits, weekdayOf, yearText } from "../../model/calendar.ts";
import { approximate, directionOf, fullYear, shiftedYear, weekOf, yearOfPart } from "./dates.ts";
import { dated, type Found, type Resolved, type TimeContext } from "./resolved.ts";

/** A year as it is written, or the one that "heuer" and "das Vorjahr" mean. */
export function year(found: Found, context: TimeContext): Resolved | null {
  const stated = found.number("year");
  const number = stated ?? shiftedYear(found, context);
  if (found.word("turn") !== null) return turnOfCentury(context);
  if (number === null) return dated(null, null);
  const text = yearText(number);
  if (found.word("era") !== null) return dated(null, `BC${text}`, { basis: "STATED" });
  const told = found.word("opens") !== null || (stated === null && found.word("shift") === "THIS");
  const thisYear = told ? { statedMonth: text } : {};
  return dated(approximate(text, found), text, { basis: stated === null ? "COMPUTED" : "STATED", ...thisYear });
}

/** Once a new century has begun its turn could be meant as well as the one before. */
function turnOfCentury({ today }: TimeContext): Resolved {
  return today === null || today > "2000"
    ? dated(null, "1900", { basis: "STATED" })
    : dated("1900~", "1900", { basis: "STATED" });
}

/** No season and no school year is longer than this. */
const LONGEST_PERIOD = 12;

/** "1939/40": some time within; TimeML has no value for a season or school year that is no calendar year. */
export function years(found: Found, { opens }: TimeContext): Resolved | null {
  const [first, short] = [found.number("year"), found.number("year2")];
  if (first === null || short === null) return null;
  const last = short >= 1000 ? short : first - (first % 100) + short + (short < first % 100 ? 100 : 0);
  if (last <= first || last - first > LONGEST_PERIOD) return null;
  const timeml = found.word("named") === null ? yearText(first) : "XXXX-XX-XX";
  return dated(`[${yearText(first)}..${yearText(last)}]`, timeml, {
    basis: "STATED",
    ...(opens ? { statedMonth: yearText(first) } : {}),
  });
}

/** Ten years: 192 for the twenties; a number of two figures lies in the twentieth century. */
export function decade(found: Found, context: TimeContext): Resolved | null {
  const number = found.number("decade");
  if (number === null) return decadeOfDirection(found, context);
  const first = number >= 1000 ? number : 1900 + number;
  const text = yearText(first).slice(0, 3);
  return dated(approximate(`${text}X`, found), text, { basis: "STATED" });
}

function decadeOfDirection(found: Found, context: TimeContext): Resolved | null {
  if (context.today === null) return dated(null, null);
  const shift = { LAST: -10, NEXT: 10 }[found.word("direction") ?? ""] ?? 0;
  const text = yearText(Number(context.today.slice(0, 4)) + shift).slice(0, 3);
  return dated(`${text}X`, text);
}

/** A century by its number or seen from today; TimeML and EDTF leave its years open (the 20th is 19XX). */
export function century(found: Found, context: TimeContext): Resolved | null {
  const ordinal = found.number("ordinal") ?? found.number("century");
  const shift = { LAST: -1, NEXT: 1 }[found.word("direction") ?? ""] ?? 0;
  if (ordinal === null && context.today === null) return dated(null, null);
  const hundreds = ordinal === null ? Number(context.today?.slice(0, 2)) + shift : ordinal - 1;
  if (hundreds < 0 || hundreds > 20) return null;
  const text = twoDigits(hundreds);
  if (found.word("era") !== null) return dated(null, `BC${text}`, { basis: "STATED" });
  return dated(approximate(`${text}XX`, found), text, { basis: ordinal === null ? "COMPUTED" : "STATED" });
}

const SEASON_MONTHS: Readonly<Record<string, readonly [edtf: number, firstMonth: number]>> = {
  SP: [21, 3],
  SU: [22, 6],
  FA: [23, 9],
  WI: [24, 12],
};

/** A season with its year stated, or told like that of a month; winter counts to the year in which it begins. */
export function season(found: Found, context: TimeContext): Resolved | null {
  const name = found.word("season") ?? "";
  const [number, firstMonth] = SEASON_MONTHS[name] ?? [0, 0];
  if (number === 0) return null;
  const stated = fullYear(found.number("year"), context.today) ?? shiftedYear(found, context);
  const year = stated ?? seasonYear(firstMonth, found, context);
  if (year === null) return dated(null, `XXXX-${name}`);
  return dated(approximate(`${yearText(year)}-${number}`, found), `${yearText(year)}-${name}`, {
    basis: stated === null ? "COMPUTED" : "STATED",
    ...(stated === null ? {} : { statedMonth: yearText(stated) }),
  });
}

/** In January and February the winter that goes on began in the year before; "im vergangenen Herbst" is not the one that goes on. */
function seasonYear(firstMonth: number, found: Found, context: TimeContext): number | null {
  const year = yearOfPart(firstMonth, found, context);
  if (found.word("following") !== null) return year;
  const now = Number(context.today?.slice(5, 7) ?? 0);
  const begun = (now - firstMonth + 12) % 12;
  if (year !== null && found.word("direction") === "LAST") return year - (begun > 0 && begun < 3 ? 1 : 0);
  if (year === null || directionOf(found, context) !== "AHEAD") return year;
  return firstMonth <= now && now < firstMonth + 3 ? year - (year > Number(context.today?.slice(0, 4)) ? 1 : 0) : year;
}

/** A quarter of a year. */
export function quarter(found: Found, context: TimeContext): Resolved | null {
  return partOfYear(found, context, found.number("ordinal"), 3, "Q");
}

/** A half of a year. */
export function half(found: Found, context: TimeContext): Resolved | null {
  return partOfYear(found, context, found.number("ordinal"), 6, "H");
}

function partOfYear(found: Found, context: TimeContext, number: number | null, months: number, letter: string): Resolved | null {
  if (number === null || number < 1 || number > 12 / months) return null;
  const first = (number - 1) * months + 1;
  const stated = fullYear(found.number("year"), context.today) ?? shiftedYear(found, context);
  const year = stated ?? yearOfPart(first, found, context);
  if (year === null) return dated(null, `XXXX-${letter}${number}`);
  const edtf = `[${yearText(year)}-${twoDigits(first)}..${yearText(year)}-${twoDigits(first + months - 1)}]`;
  return dated(edtf, `${yearText(year)}-${letter}${number}`, { basis: stated === null ? "COMPUTED" : "STATED" });
}

/** A unit seen from today: "diese Woche", "im vergangenen Jahr", "am Wochenende". */
export function unit(found: Found, context: TimeContext): Resolved | null {
  const name = found.word("calendarunit") ?? found.word("unit") ?? "";
  if (context.today === null) return dated(null, null);
  if (name === "CENTURY") return century(found, context);
  if (name === "DECADE") return decade(found, context);
  const steps = { LAST: -1, NEXT: 1, THIS: 0 }[found.word("direction") ?? ""];
  if (name === "WEEKEND") return weekend(steps, found, context, context.today);
  const part = UNIT_PARTS[name]?.(spokenOf(name, found, context) ?? context.today, steps ?? 0) ?? null;
  if (part === null) return null;
  return dated(
    found.word("edge") === null ? part.edtf : edgeOf(name, part.edtf, found.word("edge")),
    part.timeml,
    name === "DAY" ? { day: part.edtf } : {},
  );
}

/** "Ende des Jahres" in a story about another year is the end of that one. */
function spokenOf(name: string, found: Found, { tense, nearAnchor, today }: TimeContext): string | null {
  const told = name === "YEAR" && tense === "PAST" && found.word("edge") !== null && found.word("direction") === null;
  if (!told || nearAnchor === null || today === null || nearAnchor >= today.slice(0, 4)) return null;
  return `${nearAnchor.slice(0, 4)}-01-01`;
}

const UNIT_PARTS: Readonly<Record<string, (today: string, steps: number) => { readonly edtf: string; readonly timeml: string }>> =
  {
    DAY: (today, steps) => same(addDays(today, steps)),
    WEEK: (today, steps) => weekOf(addDays(today, 7 * steps)),
    MONTH: (today, steps) => same(monthAfter(today, steps)),
    YEAR: (today, steps) => same(yearText(Number(today.slice(0, 4)) + steps)),
    QUARTER: (today, steps) => {
      const count = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3) + steps;
      const [year, number] = [yearText(Math.floor(count / 4)), (count % 4) + 1];
      return { edtf: `[${year}-${twoDigits(number * 3 - 2)}..${year}-${twoDigits(number * 3)}]`, timeml: `${year}-Q${number}` };
    },
  };

function same(text: string): { readonly edtf: string; readonly timeml: string } {
  return { edtf: text, timeml: text };
}

/** The first and the last days of a week, and the one in its middle. */
const WEEK_PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = { START: [0, 1], MID: [2, 2], END: [4, 6] };

/** The beginning of a month or year is about that time; that of a week is its first days. */
function edgeOf(name: string, edtf: string, edge: string | null): string {
  const [first, last] = WEEK_PARTS[edge ?? ""] ?? [0, 6];
  const monday = edtf.slice(1, 11);
  if (name === "WEEK" && first === last) return `${addDays(monday, first)}~`;
  if (name === "WEEK") return `[${addDays(monday, first)}..${addDays(monday, last)}]`;
  return name === "MONTH" || name === "YEAR" ? `${edtf}~` : edtf;
}

/** A weekend by its direction; the one at hand counts from Monday as the coming one, and as the last one for what is past. */
function weekend(steps: number | undefined, found: Found, context: TimeContext, today: string): Resolved {
  const explicit = steps !== undefined;
  const direction = directionOf(found, context);
  const weeks = explicit
    ? steps === 1 && weekdayOf(today) < 6
      ? 0
      : steps
    : direction === "BACK" && weekdayOf(today) < 6
      ? -1
      : 0;
  const saturday = addDays(today, 6 - weekdayOf(today) + 7 * weeks);
  return dated(`[${saturday}..${addDays(saturday, 1)}]`, `${isoWeek(saturday)}-WE`);
}
