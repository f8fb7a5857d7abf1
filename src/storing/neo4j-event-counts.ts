import { cypher, raw, type Cypher } from "./cypher.ts";
import { isCountedByKind } from "./counted-periods.ts";
import { NO_OWNER, type DayCount, type EventFilter, type EventQuery } from "./event-query.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { countIn, daysIn } from "./neo4j-counted.ts";
import { countedByKind } from "./neo4j-kind-counts.ts";
import { VERSION_LINKS } from "./neo4j-graph.ts";
import { eventsList } from "./neo4j-events.ts";
import { askTogether, type Asked } from "./neo4j-asking.ts";
import { alikeQuestion, countQuestion } from "./neo4j-list.ts";
import { isCounted } from "./neo4j-shared-counts.ts";
import { allDays, ANY_YEAR, yearOf } from "./neo4j-days-by-year.ts";

/** How many events each query finds; the ids of their filters must be those of events. What is asked alike is asked in one statement. */
export async function eventCounts(connection: Neo4jConnection, queries: readonly EventQuery[]): Promise<number[]> {
  const counted = countedByKind(connection, queries);
  const others = countsOfOthers(
    connection,
    queries.filter((query) => !isCountedByKind(query)),
  );
  const [known, asked] = await Promise.all([counted, others]);
  return known.map((count) => count ?? asked.shift() ?? 0);
}

async function countsOfOthers(connection: Neo4jConnection, queries: readonly EventQuery[]): Promise<number[]> {
  const rows = await askTogether(
    connection,
    queries.map((query) => questionOf(query, countQuestion(eventsList(query)))),
  );
  return rows.map(({ acting, count, others }, index) => {
    if (acting === undefined) return Number(count);
    const [other] = others as readonly number[];
    const during = queries[index]?.filter.during ?? null;
    return other ?? (acting as readonly string[]).reduce((sum, one) => sum + countIn(one.split(" "), during), 0);
  });
}

/** The same for how many events have which days. */
export async function eventDays(connection: Neo4jConnection, queries: readonly EventQuery[]): Promise<DayCount[][]> {
  const rows = await askTogether(
    connection,
    queries.map((query) => questionOf(query, alikeQuestion(eventsList(query), DAYS))),
  );
  return rows.map(({ acting, alike, others }, index) => {
    const [other] = (others ?? [alike]) as readonly Alike[];
    if (other !== undefined) return daysOf(other);
    return daysIn(
      (acting as readonly string[]).map((one) => one.split(" ")),
      queries[index]?.filter.during ?? null,
    );
  });
}

const DAYS = ["earliest", "beginsBy", "endsFrom", "latest"];

type Alike = readonly (readonly unknown[])[];

function daysOf(alike: Alike): DayCount[] {
  return alike.map(([earliest, beginsBy, endsFrom, latest, count]) => ({
    days:
      typeof earliest === "string"
        ? { earliest, beginsBy: String(beginsBy), endsFrom: String(endsFrom), latest: String(latest) }
        : null,
    count: Number(count),
  }));
}

/** When somebody acts is counted with each write; where events lie in a place is not, and then the events themselves are asked. */
function questionOf(query: EventQuery, asked: Asked): Asked {
  const entity = actingIn(query);
  if (entity === null) return asked;
  const lies = cypher`EXISTS { MATCH (one)<-[:WITHIN*0..]-(:Entity)<-[:${raw(VERSION_LINKS.lyingIn)}]-(:EventVersion) }`;
  const acting = cypher`CALL (q) {
    OPTIONAL MATCH (one:Entity {id: ${entity}})
    OPTIONAL MATCH (one)-[r:ACTS_IN]->() WHERE ${withinYears(entity, query)}
    WITH one, collect(r.count + ' ' + ${allDays("r")} + ' ' + coalesce(r.longer, '')) AS acting
    RETURN acting, one IS NOT NULL AND ${query.ofEntity === null ? raw("false") : lies} AS lies }`;
  const others = cypher`CALL (q, lies) { WITH q, lies WHERE lies ${asked.statement} RETURN collect(${raw(asked.answers)}) AS others }`;
  return { statement: cypher`${acting} ${others}`, answers: "acting, others", limit: 0 };
}

function withinYears(entity: string, { filter: { during } }: EventQuery): Cypher {
  const [from, to] = [yearOf(during?.from ?? null), yearOf(during?.to ?? null)];
  if (from === ANY_YEAR || to === ANY_YEAR) return raw("true");
  return cypher`r.key >= ${`${entity} ${from}`} AND r.key <= ${`${entity} ${to}`} OR r.key = ${`${entity} ${ANY_YEAR}`}`;
}

/** The one entity whose events, in some period, are all that a query asks for; null for other queries. */
function actingIn({ filter, view, ofEntity, partsOf, ofDocument, sharedBy, words, touching }: EventQuery): string | null {
  const others = { ...NO_OWNER, partsOf, ofDocument, sharedBy, words, touching };
  const isAlone = Object.values(others).every((value) => value === null);
  if (!isAlone || !isCounted({ filter: { ...filter, actors: null }, view })) return null;
  const actor = actorIn(filter);
  return actor === undefined ? ofEntity : ofEntity === null ? actor : null;
}

/** Null where actors are asked for in another way than by one of them, undefined where none are asked for. */
function actorIn({ actors }: EventFilter): string | null | undefined {
  if (actors === null) return undefined;
  const { allOf, anyOf, noneOf, includeRepresentatives } = actors;
  const [only, ...more] = [...allOf, ...anyOf];
  if (only === undefined && noneOf.length === 0) return undefined;
  return only !== undefined && more.length === 0 && noneOf.length === 0 && includeRepresentatives ? only : null;
}
