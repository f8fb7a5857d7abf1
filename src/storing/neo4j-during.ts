import { cypher, raw, type Cypher } from "./cypher.ts";
import { boundsDuring } from "./during.ts";
import type { During } from "./event-query.ts";

/** What holds of a version `v` in a period; what is undated is found only if it is asked for. */
export function duringConditions(during: During | null): Cypher[] {
  if (during === null) return [];
  const { first, last, atMost, atLeast } = boundsDuring(during);
  const condition = cypher`v.${raw(atMost)} <= ${last} AND v.${raw(atLeast)} >= ${first}`;
  return [during.includeUndated ? cypher`v.earliest IS NULL OR (${condition})` : condition];
}
