import { cypher, raw, type Cypher } from "./cypher.ts";
import { asksNothing, NO_FILTER, type SharedEvents, type SharedQuery } from "./event-query.ts";
import { countIn } from "./neo4j-counted.ts";
import { daysDuring } from "./neo4j-days-by-year.ts";
import { isWholeView } from "../model/view.ts";

/** Up to so many pairs are looked up one by one; of more, what is shared by those of one side is walked. */
export const MANY_PAIRS = 2_500;

/** Whether it is known without a look at any event: nothing but a period is asked for, of what everybody knows now. */
export function isCounted({ filter: { during: _during, ...others }, view }: Pick<SharedQuery, "filter" | "view">): boolean {
  return isWholeView(view) && asksNothing(others, NO_FILTER);
}

/** What pairs share, each as a text: pair and count, and, where a period is asked for, the days. */
export function sharingStatement({ of, among, filter }: SharedQuery): Cypher {
  const found = cypher`RETURN collect(${countsOf(filter.during)}) AS shared }`;
  if (among === null) return cypher`CALL (q) { MATCH (one:Entity)-[s:SHARES]-() WHERE one.id IN ${of} ${found}`;
  if (of.length * among.length > MANY_PAIRS)
    return cypher`CALL (q) {
    MATCH (one:Entity)-[s:SHARES]-(other:Entity) WHERE one.id IN ${of} AND other.id IN ${among} WITH DISTINCT s ${found}`;
  // Put together by the server, the keys of pairs cost a fraction of what it takes to send them.
  return cypher`CALL (q) {
    UNWIND ${of} AS one UNWIND ${among} AS other
    WITH collect(DISTINCT CASE WHEN one < other THEN one + ' ' + other ELSE other + ' ' + one END) AS pairs
    MATCH ()-[s:SHARES]->() USING INDEX s:SHARES(key) WHERE s.key IN pairs ${found}`;
}

/** What a link `s` tells of a pair, as a text: whose, how many and, where a period is asked for, when. */
function countsOf(during: SharedQuery["filter"]["during"]): Cypher {
  if (during === null) return raw("s.key + ' ' + s.count");
  return cypher`s.key + ' ' + s.count + ' ' + ${daysDuring("s", during)} + ' ' + coalesce(s.longer, '')`;
}

/** What `sharingStatement` has found, counted within the period that is asked for, from each entity that is asked about. */
export function countedSharing({ of, among, filter }: SharedQuery, shared: unknown): SharedEvents[] {
  const [asked, others] = [new Set(of), among && new Set(among)];
  const rows = shared as readonly string[];
  // What two that are both asked about share is found from both.
  return (asked.size > 1 ? [...new Set(rows)] : rows).flatMap((found) => {
    const [one = "", other = "", ...counts] = found.split(" ");
    const count = countIn(counts, filter.during);
    if (count === 0) return [];
    return [[one, other] as const, [other, one] as const]
      .filter(([entityId, otherId]) => asked.has(entityId) && (others === null || others.has(otherId)))
      .map(([entityId, otherId]) => ({ entityId, otherId, count }));
  });
}
