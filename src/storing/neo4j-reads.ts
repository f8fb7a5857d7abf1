import type { EntityKind } from "../model/entity.ts";
import { dayOf, type View } from "../model/view.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { cypher } from "./cypher.ts";
import { nameQuery } from "./index-entries.ts";
import type { Ask, Asked } from "./neo4j-asking.ts";
import { indexable, INVOLVED, VERSION_LINKS } from "./neo4j-graph.ts";
import type { Neo4jConnection, Row } from "./neo4j-connection.ts";
import type { StoreStatistics } from "./store.ts";

/** Parsed records with these ids, in the number and order of the ids. */
export async function recordsById<Item>(
  { read }: Neo4jConnection,
  label: string,
  ids: readonly string[],
): Promise<(Item | null)[]> {
  const rows = await read(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, n.record AS record`, {
    ids: [...new Set(ids)],
  });
  const records = new Map(rows.map(({ id, record }) => [id, parsed<Item>(record)]));
  return ids.map((id) => records.get(id) ?? null);
}

/** The ids of the events that answer to these ids: their own, or the ones with the hash of one of their mentions. */
export async function eventIds({ read }: Neo4jConnection, ids: readonly string[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids)].filter((id) => id.startsWith("event_"));
  const rows =
    asked.length === 0
      ? []
      : await read(
          `
    UNWIND $ids AS id
    OPTIONAL MATCH (own:Event {id: id.event}) WHERE own.record IS NOT NULL
    OPTIONAL MATCH (:Mention {id: id.mention})-[:TELLS_OF]->(told:Event) WHERE own IS NULL AND told.record IS NOT NULL
    WITH id, own, min(told.id) AS first
    RETURN id.event AS id, coalesce(own.id, first) AS event`,
          { ids: asked.map((id) => ({ event: id, mention: id.replace("event_", "mention_") })) },
        );
  return new Map(rows.filter(({ event }) => event !== null).map(({ id, event }) => [String(id), String(event)]));
}

/** Events by their own ids, which most are asked for by, else by those of their mentions. */
export async function eventsById<Item>(connection: Neo4jConnection, ids: readonly string[]): Promise<(Item | null)[]> {
  const own = await recordsById<Item>(connection, "Event", ids);
  const others = await eventIds(
    connection,
    ids.filter((_id, index) => own[index] === null),
  );
  if (others.size === 0) return own;
  const told = await recordsById<Item>(
    connection,
    "Event",
    ids.map((id) => others.get(id) ?? ""),
  );
  return own.map((event, index) => event ?? told[index] ?? null);
}

/** For each key the values that a statement, which is given all `keys`, returns with it. */
export async function grouped({ read }: Neo4jConnection, keys: readonly string[], statement: string): Promise<string[][]> {
  const rows = await read(`UNWIND $keys AS key ${statement}`, { keys: [...new Set(keys)] });
  const values = Map.groupBy(rows, ({ key }) => key);
  return keys.map((key) =>
    (values.get(key) ?? []).map(({ value }) => String(value)).toSorted((one, other) => (one < other ? -1 : 1)),
  );
}

/** Entities by a name: those that are spelled so, else those with another spelling of it. A name is looked for once in all kinds. */
export async function entitiesByName<Item>(
  ask: Ask,
  queries: readonly { readonly kind: EntityKind; readonly name: string }[],
): Promise<Item[][]> {
  const names = [...new Set(queries.map(({ name }) => name))];
  const rows = await ask(names.map(namedQuestion));
  const found = new Map(rows.map((row, index) => [names[index], row as unknown as FoundByName]));
  return queries.map(({ kind, name }) => {
    const { spelled, alike } = found.get(name) ?? { spelled: [], alike: [] };
    const [first, second] = [spelled, alike].map((some) => some.filter(([itsKind]) => itsKind === kind));
    return (first?.length ? first : (second ?? [])).map(([, record]) => JSON.parse(record) as Item);
  });
}

function namedQuestion(name: string): Asked {
  const { spellings, nameKey } = nameQuery(name);
  const statement = cypher`
    CALL (q) { MATCH (n:Name)<-[:IS_CALLED]-(e:Entity) WHERE n.id IN ${spellings.map(indexable)}
      WITH DISTINCT e ORDER BY e.id RETURN collect([e.kind, e.record]) AS spelled }
    CALL (q) { MATCH (:NameKey {id: ${indexable(nameKey)}})<-[:SOUNDS_LIKE]-(e:Entity)
      WITH DISTINCT e ORDER BY e.id RETURN collect([e.kind, e.record]) AS alike }`;
  return { statement, answers: "spelled, alike", limit: 0 };
}

type FoundByName = Readonly<Record<"spelled" | "alike", readonly (readonly [kind: string, record: string])[]>>;

const IN_FORCE = "v.knownFrom <= $day AND v.knownUntil > $day AND v.scope <> $other";

/** The totals of a view. */
export async function statisticsOf({ read }: Neo4jConnection, view: View): Promise<StoreStatistics> {
  const parameters = {
    day: dayOf(view),
    other: view.textOnly ? "WITH_CATALOGUE" : "TEXT_ONLY",
    before: BEFORE_ALL_DAYS,
    after: AFTER_ALL_DAYS,
  };
  const [totals = {}] = await read(
    `
    CALL () { MATCH (d:Document) WHERE d.knownFrom <= $day RETURN count(d) AS documents }
    CALL () { MATCH (v:EventVersion) WHERE ${IN_FORCE}
      RETURN count(v) AS events, min(nullIf(v.earliest, $before)) AS earliest, max(nullIf(v.latest, $after)) AS latest }
    CALL () { MATCH (v:EventVersion)-[:HAS_CONFLICT]->(c:Conflict) WHERE ${IN_FORCE} RETURN count(c) AS conflicts }
    CALL () { MATCH (v:EventVersion)-[:${VERSION_LINKS.restingOn}]-(m:Mention) WHERE ${IN_FORCE} AND m.record IS NOT NULL
      WITH DISTINCT m RETURN count(m) AS eventMentions, sum(m.claims) AS claims }
    CALL () {
      CALL () {
        MATCH (d:Document)<-[:NAMED_IN]-(:EntityMention)-[:MEANS]->(e:Entity) WHERE d.knownFrom <= $day RETURN e
        UNION MATCH (v:EventVersion)-[:${VERSION_LINKS.restingOn}]-(:Mention)-[:NAMES]->(e:Entity) WHERE ${IN_FORCE} RETURN e
        UNION MATCH (v:EventVersion)<-[:TELLS_OF]-(:Mention {origin: 'IMPORT'}) WHERE ${IN_FORCE} MATCH (v)-[:${INVOLVED}]-(e:Entity) RETURN e }
      WITH DISTINCT e WHERE e.record IS NOT NULL WITH e.kind AS kind, count(*) AS count RETURN collect({ kind: kind, count: count }) AS kinds }
    RETURN documents, events, earliest, latest, conflicts, eventMentions, claims, kinds`,
    parameters,
  );
  return statistics(totals);
}

function statistics(totals: Row): StoreStatistics {
  const kinds = new Map(
    ((totals["kinds"] ?? []) as { kind: EntityKind; count: number }[]).map(({ kind, count }) => [kind, count]),
  );
  const [earliest, latest] = [totals["earliest"], totals["latest"]];
  return {
    documents: Number(totals["documents"]),
    events: Number(totals["events"]),
    eventMentions: Number(totals["eventMentions"]),
    claims: Number(totals["claims"]),
    people: kinds.get("PERSON") ?? 0,
    countries: kinds.get("COUNTRY") ?? 0,
    places: kinds.get("PLACE") ?? 0,
    organizations: kinds.get("ORGANIZATION") ?? 0,
    conflicts: Number(totals["conflicts"]),
    earliest: typeof earliest === "string" ? earliest : null,
    latest: typeof latest === "string" ? latest : null,
  };
}

function parsed<Item>(record: unknown): Item | null {
  return typeof record === "string" ? (JSON.parse(record) as Item) : null;
}
