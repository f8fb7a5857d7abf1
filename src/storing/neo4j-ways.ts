import { cypher, raw, type Cypher } from "./cypher.ts";
import type { Way, WaysQuery } from "./event-query.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { askTogether } from "./neo4j-asking.ts";
import { isCounted } from "./neo4j-shared-counts.ts";

/** The shortest ways over what is counted with each write; null where that does not tell, because something is asked of the events. */
export async function shortestWays(
  connection: Neo4jConnection,
  queries: readonly WaysQuery[],
): Promise<(readonly Way[] | null)[]> {
  const known = queries.filter((query) => isCounted(query) && query.filter.during === null);
  const rows = await askTogether(
    connection,
    known.map((query) => ({ statement: statement(query), answers: "ways", limit: query.first })),
  );
  const ways = new Map(known.map((query, index) => [query, rows[index]?.["ways"] as Found | undefined]));
  return queries.map((query) => ways.get(query)?.map(([nodeIds, counts]) => ({ nodeIds, counts })) ?? null);
}

type Found = readonly (readonly [nodeIds: readonly string[], counts: readonly number[]])[];

function statement({ from, to, maxLength, without }: WaysQuery): Cypher {
  // Said in this form, the server heeds it as it goes.
  const passing = without.length === 0 ? raw("") : cypher`WHERE none(node IN nodes(way) WHERE node.id IN ${without})`;
  return cypher`CALL (q) {
    MATCH (a:Entity {id: ${from}}), (b:Entity {id: ${to}})
    MATCH way = allShortestPaths((a)-[:SHARES*..${raw(String(maxLength))}]-(b)) ${passing}
    WITH [node IN nodes(way) | node.id] AS ids, [s IN relationships(way) | s.count] AS counts
    WITH ids, counts ORDER BY reduce(sum = 0, count IN counts | sum + count) DESC, reduce(key = '', id IN ids | key + id + ' ') LIMIT $limit
    RETURN collect([ids, counts]) AS ways }`;
}
