import { cypher, raw, type Cypher } from "./cypher.ts";
import type { During } from "./event-query.ts";

/** The characters of a day, and of the four days of the bounds of an event. */
export const DAY = 10;
export const BOUNDS = 4 * DAY;

/** The year of what is of no single day or of a year that others cannot be compared with: it is looked at whatever period is asked for. */
export const ANY_YEAR = "any";

/** What the names of the properties that hold days begin with; the year follows. */
const NAME = "days";

/** The year of a day. */
export function yearOf(day: string | null): string {
  return /^(\d{4})-/u.exec(day ?? "")?.[1] ?? ANY_YEAR;
}

/** Pieces of a text that all have the same length. */
export function parts(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_each, index) => text.slice(index * length, (index + 1) * length));
}

/** The days of each year, under the name of the property that holds them: who asks for a period is not sent all others. */
export function daysByYear(days: string): Readonly<Record<string, string>> {
  const byYear = Map.groupBy(parts(days, DAY), yearOf);
  return Object.fromEntries([...byYear].map(([year, some]) => [NAME + year, some.join("")]));
}

/** All days of a link, as a text. */
export function allDays(link: string): Cypher {
  return raw(
    `reduce(text = '', name IN keys(${link}) | text + CASE WHEN name STARTS WITH '${NAME}' THEN ${link}[name] ELSE '' END)`,
  );
}

/** The days of a link that may be in a period. What has no days is known by all that have some. */
export function daysDuring(link: string, { from, to, includeUndated }: During): Cypher {
  const [first, last] = [yearOf(from), yearOf(to)];
  if (includeUndated || first === ANY_YEAR || last === ANY_YEAR) return allDays(link);
  const length = Math.max(0, Number(last) - Number(first) + 1);
  const years = Array.from({ length }, (_each, index) => String(Number(first) + index).padStart(4, "0"));
  const names = [...years, ANY_YEAR].map((year) => NAME + year);
  return cypher`reduce(text = '', name IN ${names} | text + coalesce(${raw(link)}[name], ''))`;
}
