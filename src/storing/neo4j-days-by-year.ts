import type { DateBounds } from "../model/date-bounds.ts";
import { cypher, raw, type Cypher } from "./cypher.ts";
import type { During } from "./event-query.ts";

/** The bounds of an event in the order in which their days stand one behind the other. */
export const BOUND_NAMES = ["earliest", "beginsBy", "endsFrom", "latest"] as const satisfies readonly (keyof DateBounds)[];

/** The characters of a day, and of the days of the bounds of an event. */
export const DAY = 10;
export const BOUNDS = BOUND_NAMES.length * DAY;

/** The year of what is of no single day, or of a day in a year that others cannot be compared with: it is looked at whatever period is asked for. */
export const ANY_YEAR = "any";

/** The characters of a day that stands under its year: month and day of the month, each a digit of base 36. */
export const CODE = 2;
const BASE = 36;

/** What the names of the properties that hold days begin with; the year follows. */
export const NAME = "days";

/** The year of a day. */
export function yearOf(day: string | null): string {
  return /^(\d{4})-/u.exec(day ?? "")?.[1] ?? ANY_YEAR;
}

/** The code of a day under its year; of two, the earlier one is the lower text. */
export function codeOf(day: string): string {
  return Number(day.slice(5, 7)).toString(BASE) + Number(day.slice(8)).toString(BASE);
}

/** Pieces of a text that all have the same length. */
export function parts(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_each, index) => text.slice(index * length, (index + 1) * length));
}

/**
 * The days of each year, under the name of the property that holds them: who asks for a period is not sent all others. A hub
 * has thousands of days, so that each is as short as it can be.
 */
export function daysByYear(days: string): Readonly<Record<string, string>> {
  const byYear = Map.groupBy(parts(days, DAY), yearOf);
  return Object.fromEntries([...byYear].map(([year, some]) => [NAME + year, some.map(codeOf).join("")]));
}

/** The codes of the days of a year. */
export interface DaysOfYear {
  readonly year: string;
  readonly codes: string;
}

/** What `allDays` and `daysDuring` have put together. */
export function yearsIn(text: string): DaysOfYear[] {
  const [, ...years] = text.split(";");
  return years.map((one) => {
    const mark = one.indexOf(":");
    return { year: one.slice(NAME.length, mark), codes: one.slice(mark + 1) };
  });
}

/** The whole days of a year. */
export function wholeDays({ year, codes }: DaysOfYear): string[] {
  return parts(codes, CODE).map((code) => dayOf(year, code));
}

/** The day of a year that a code stands for. */
export function dayOf(year: string, code: string): string {
  const number = (digit = ""): string => String(Number.parseInt(digit, BASE)).padStart(2, "0");
  return `${year}-${number(code[0])}-${number(code[1])}`;
}

/** All days of a link, as a text. */
export function allDays(link: string): Cypher {
  return raw(
    `reduce(text = '', name IN keys(${link}) | text + CASE WHEN name STARTS WITH '${NAME}' THEN ';' + name + ':' + ${link}[name] ELSE '' END)`,
  );
}

/** The years that a period touches; null where they cannot be told. */
export function yearsDuring({ from, to, includeUndated }: During): string[] | null {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (includeUndated || first === ANY_YEAR || last === ANY_YEAR) return null;
  const length = Math.max(0, Number(last) - Number(first) + 1);
  return Array.from({ length }, (_each, index) => String(Number(first) + index).padStart(4, "0"));
}

/** The days of a link that may be in a period. What has no days is known by all that have some. */
export function daysDuring(link: string, during: During): Cypher {
  const years = yearsDuring(during);
  if (years === null) return allDays(link);
  const names = years.map((year) => NAME + year);
  return cypher`reduce(text = '', name IN ${names} | text + coalesce(';' + name + ':' + ${raw(link)}[name], ''))`;
}
