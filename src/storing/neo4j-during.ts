import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { cypher, type Cypher } from "./cypher.ts";
import type { During } from "./event-query.ts";

/** Something overlaps for certain if it has begun by the last day and not ended before the first, whichever its days are. */
export function duringConditions(during: During | null): Cypher[] {
  if (during === null) return [];
  const { relation, match, includeUndated, from, to } = during;
  const [first, last] = [from ?? BEFORE_ALL_DAYS, to ?? AFTER_ALL_DAYS];
  const condition = {
    "OVERLAPS POSSIBLY": cypher`v.earliest <= ${last} AND v.latest >= ${first}`,
    "OVERLAPS CERTAINLY": cypher`v.beginsBy <= ${last} AND v.endsFrom >= ${first}`,
    "WITHIN POSSIBLY": cypher`v.beginsBy >= ${first} AND v.endsFrom <= ${last}`,
    "WITHIN CERTAINLY": cypher`v.earliest >= ${first} AND v.latest <= ${last}`,
  }[`${relation} ${match}` as const];
  return [includeUndated ? cypher`v.earliest IS NULL OR (${condition})` : condition];
}
