import { cypher, raw, type Cypher } from "./cypher.ts";
import type { During } from "./event-query.ts";

/** The characters of a day, and of the four days of the bounds of an event. */
export const DAY = 10;
export const BOUNDS = 4 * DAY;

/** The year of what is of no single day or of a year that others cannot be compared with: it is looked at whatever period is asked for. */
export const ANY_YEAR = "any";

/** The characters of a day that stands under its year: month and day of the month, each a digit of base 36. */
export const CODE = 2;
const BASE = 36;

/** What the names of the properties that hold days begin with; the year follows. */
const NAME = "days";

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
  const written = (year: string, some: readonly string[]): string => (year === ANY_YEAR ? some : some.map(codeOf)).join("");
  return Object.fromEntries([...byYear].map(([year, some]) => [NAME + year, written(year, some)]));
}

/** The days of a year as they are stored; `ANY_YEAR` has whole days. */
export interface DaysOfYear {
  readonly year: string;
  readonly days: string;
}

/** What `allDays` and `daysDuring` have put together. */
export function yearsIn(text: string): DaysOfYear[] {
  const [, ...years] = text.split(";");
  return years.map((one) => {
    const mark = one.indexOf(":");
    return { year: one.slice(NAME.length, mark), days: one.slice(mark + 1) };
  });
}

/** How many days these are. */
export function sizeOf({ year, days }: DaysOfYear): number {
  return days.length / (year === ANY_YEAR ? DAY : CODE);
}

/** The whole days of a year. */
export function wholeDays({ year, days }: DaysOfYear): string[] {
  if (year === ANY_YEAR) return parts(days, DAY);
  const number = (digit = ""): string => String(Number.parseInt(digit, BASE)).padStart(2, "0");
  return parts(days, CODE).map((code) => `${year}-${number(code[0])}-${number(code[1])}`);
}

/** All days of a link, as a text. */
export function allDays(link: string): Cypher {
  return raw(
    `reduce(text = '', name IN keys(${link}) | text + CASE WHEN name STARTS WITH '${NAME}' THEN ';' + name + ':' + ${link}[name] ELSE '' END)`,
  );
}

/** The days of a link that may be in a period. What has no days is known by all that have some. */
export function daysDuring(link: string, { from, to, includeUndated }: During): Cypher {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (includeUndated || first === ANY_YEAR || last === ANY_YEAR) return allDays(link);
  const length = Math.max(0, Number(last) - Number(first) + 1);
  const years = Array.from({ length }, (_each, index) => String(Number(first) + index).padStart(4, "0"));
  const names = [...years, ANY_YEAR].map((year) => NAME + year);
  return cypher`reduce(text = '', name IN ${names} | text + coalesce(';' + name + ':' + ${raw(link)}[name], ''))`;
}
