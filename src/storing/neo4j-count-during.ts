import type { DateBounds } from "../model/date-bounds.ts";
import { cypher, raw, type Cypher } from "./cypher.ts";
import { boundsDuring } from "./during.ts";
import type { During } from "./event-query.ts";
import { BOUND_NAMES, BOUNDS, CODE, codeOf, DAY, NAME, yearOf, yearsDuring } from "./neo4j-days-by-year.ts";

/**
 * How many of the events that a link counts are in a period, as `countIn` counts them, but by the server, which then need not
 * send them; null for what only `countIn` knows.
 */
export function countDuring(link: string, during: During | null): Cypher | null {
  if (during === null) return raw(`${link}.count`);
  const { from, to } = during;
  const years = yearsDuring(during);
  if (years === null || from === null || to === null) return null;
  return cypher`${daysIn(link, years, from, to)} + ${longerIn(link, during)}`;
}

/** Of the years between those in which the period begins and ends all days count. */
function daysIn(link: string, years: readonly string[], from: string, to: string): Cypher {
  const [first, last] = [yearOf(from), yearOf(to)];
  // Nothing that is stored is below or above these two.
  const asked = years.map((year) => ({
    name: NAME + year,
    from: year === first ? codeOf(from) : "",
    to: year === last ? codeOf(to) : "~",
  }));
  const code = cypher`CASE WHEN year.from = '' AND year.to = '~' THEN size(text) / ${raw(String(CODE))}
    ELSE ${pieces(CODE, cypher`year.from <= ${part(CODE)} AND ${part(CODE)} <= year.to`)} END`;
  return cypher`reduce(sum = 0, year IN ${asked} | sum + ${once(`${link}[year.name]`, code)})`;
}

/** Those of several days, each with its four bounds in their order. */
function longerIn(link: string, during: During): Cypher {
  const { first, last, atMost, atLeast } = boundsDuring(during);
  const bound = (name: keyof DateBounds): Cypher => part(DAY, BOUNDS, BOUND_NAMES.indexOf(name) * DAY);
  const condition = cypher`${bound(atMost)} <= ${last} AND ${bound(atLeast)} >= ${first}`;
  return once(`${link}.longer`, pieces(BOUNDS, condition));
}

/** How many pieces of `text` fulfil a condition. A range with steps has a number in it even where it ends before it begins, so it goes one by one. */
function pieces(length: number, condition: Cypher): Cypher {
  return cypher`size([place IN range(0, size(text) / ${raw(String(length))} - 1) WHERE ${condition}])`;
}

/** So many characters of the piece of `text` at `place`, or of those that follow within the piece. */
function part(length: number, piece = length, behind = 0): Cypher {
  return raw(`substring(text, place * ${piece}${behind === 0 ? "" : ` + ${behind}`}, ${length})`);
}

/** Counts in what an expression gives, as `text`, which is worked out once; nothing where it gives nothing. */
function once(expression: string, count: Cypher): Cypher {
  return cypher`reduce(found = 0, text IN [coalesce(${raw(expression)}, '')] | ${count})`;
}
