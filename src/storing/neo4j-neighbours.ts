import { cypher, type Cypher } from "./cypher.ts";
import type { During, Neighbours, NeighboursQuery, SharedEvents } from "./event-query.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { countDated } from "./neo4j-counted.ts";
import { NAME, yearsDuring } from "./neo4j-days-by-year.ts";
import { countDuring } from "./neo4j-count-during.ts";
import { askTogether, type Asked } from "./neo4j-asking.ts";
import { isCounted, MANY_PAIRS } from "./neo4j-shared-counts.ts";

/** Who shares most events with some, and what they share with each other, in one statement; null where it takes a look at events, or where they are many. */
export async function neighbours(
  connection: Neo4jConnection,
  queries: readonly NeighboursQuery[],
): Promise<(Neighbours | null)[]> {
  const asked = new Map(queries.map((query) => [query, questionOf(query)]));
  const known = queries.filter((query) => asked.get(query));
  const rows = await askTogether(
    connection,
    known.map((query) => asked.get(query) as Asked),
  );
  const found = new Map(known.map((query, index) => [query, neighboursIn(query, rows[index] as unknown as Found)]));
  return queries.map((query) => found.get(query) ?? null);
}

interface Found {
  readonly near: readonly string[];
  readonly members: readonly string[];
  readonly shared: readonly Shared[];
}

/** What two share, by their places among the members: in all, and the days of the years of the period. */
type Shared = readonly [one: number, other: number, count: number, years: readonly (string | null)[], longer: string | null];

function questionOf(query: NeighboursQuery): Asked | null {
  const { of, first, without, filter } = query;
  const count = countDuring("s", filter.during);
  const members = of.length + first;
  if (!isCounted(query) || count === null || (members * (members - 1)) / 2 > MANY_PAIRS) return null;
  const statement = cypher`CALL (q) {
    MATCH (one:Entity)-[s:SHARES]-(other) WHERE one.id IN ${of}
    WITH other, sum(${count}) AS count WHERE count > 0
    WITH other.id AS id, count WHERE NOT id IN ${[...of, ...without]}
    WITH id ORDER BY count DESC, id LIMIT $limit
    WITH collect(id) AS near
    CALL (q, near) { UNWIND ${of} + near[..${first}] AS id WITH DISTINCT id ORDER BY id RETURN collect(id) AS members }
    CALL (q, members) { ${sharedAmong(filter.during)} }
    RETURN near, members, shared }`;
  return { statement, answers: "near, members, shared", limit: first + 1 };
}

/** What each two of `members`, which are in order, share: along the index of their keys, which are put together here. */
function sharedAmong(during: During | null): Cypher {
  const names = during === null ? [] : (yearsDuring(during) ?? []).map((year) => NAME + year);
  return cypher`UNWIND range(0, size(members) - 2) AS one UNWIND range(one + 1, size(members) - 1) AS other
    MATCH ()-[s:SHARES]->() USING INDEX s:SHARES(key) WHERE s.key = members[one] + ' ' + members[other]
    RETURN collect([one, other, s.count, [name IN ${names} | s[name]], s.longer]) AS shared`;
}

function neighboursIn({ first, filter: { during } }: NeighboursQuery, { near, members, shared }: Found): Neighbours {
  const years = during === null ? null : yearsDuring(during);
  const counted = shared.map(([one, other, all, days, longer]): SharedEvents => {
    const known = days.flatMap((codes, index) => (codes === null ? [] : [{ year: years?.[index] ?? "", codes }]));
    const count = during === null ? all : countDated(known, longer ?? "", during);
    return { entityId: members[one] ?? "", otherId: members[other] ?? "", count };
  });
  return { otherIds: near.slice(0, first), truncated: near.length > first, shared: counted.filter(({ count }) => count > 0) };
}
