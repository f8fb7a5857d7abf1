import { all, cypher, raw, type Cypher } from "./cypher.ts";
import { matchingConditions, textSource } from "./neo4j-events.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { askTogether, type Asked } from "./neo4j-asking.ts";
import { VERSION_LINKS } from "./neo4j-graph.ts";
import { countedSharing, isCounted, sharingStatement } from "./neo4j-shared-counts.ts";
import type { SharedEvents, SharedQuery } from "./event-query.ts";

/** How many events entities share with others, for each query; what is asked alike is asked in one statement. */
export async function sharedEvents(connection: Neo4jConnection, queries: readonly SharedQuery[]): Promise<SharedEvents[][]> {
  const rows = await askTogether(connection, queries.map(questionOf));
  return rows.map(({ shared }, index) => {
    const query = queries[index];
    return query !== undefined && isCounted(query) ? countedSharing(query, shared) : sharedIn(shared);
  });
}

function questionOf(query: SharedQuery): Asked {
  const statement = isCounted(query) ? sharingStatement(query) : walkedStatement(query);
  return { statement, answers: "shared", limit: 0 };
}

function sharedIn(shared: unknown): SharedEvents[] {
  return (shared as readonly (readonly [string, string, number])[]).map(([entityId, otherId, count]) => ({
    entityId,
    otherId,
    count,
  }));
}

const [TAKING_PART, LYING_IN] = [raw(VERSION_LINKS.takingPart), raw(VERSION_LINKS.lyingIn)];

/** From the entities that are asked about to their events and on to who else is in these. */
function walkedStatement({ of, among, filter, view }: SharedQuery): Cypher {
  const text = textSource(filter.text);
  const found = text === null ? raw("") : cypher`CALL (q) { ${text} RETURN collect(v) AS found }`;
  const conditions = all([...(text === null ? [] : [raw("v IN found")]), ...matchingConditions(filter, view)]);
  const others = among === null ? raw("true") : cypher`other.id IN ${among}`;
  return cypher`
    ${found}
    CALL (${raw(text === null ? "q" : "q, found")}) {
      MATCH (one:Entity) WHERE one.id IN ${of}
      CALL (${raw(text === null ? "q, one" : "q, found, one")}) {
        MATCH (one)-[:${TAKING_PART}|REPRESENTED_IN]->(v:EventVersion) WHERE ${conditions} RETURN v, 1 AS acts
        UNION ALL MATCH (one)<-[:${LYING_IN}]-(v:EventVersion) WHERE ${conditions} RETURN v, 0 AS acts }
      WITH one, v, max(acts) AS oneActs
      CALL (v) {
        MATCH (v)<-[:${TAKING_PART}|REPRESENTED_IN]-(other:Entity) RETURN other, 1 AS acts
        UNION ALL MATCH (v)-[:${LYING_IN}]->(other:Entity) RETURN other, 0 AS acts }
      WITH one, v, oneActs, other, max(acts) AS otherActs WHERE other <> one AND oneActs + otherActs > 0 AND ${others}
      WITH one.id AS oneId, other.id AS otherId, count(v) AS count
      RETURN collect([oneId, otherId, count]) AS shared }`;
}
