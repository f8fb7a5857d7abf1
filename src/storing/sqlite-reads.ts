import { dayOf, type View } from "../model/view.ts";
import { fold } from "../model/fold.ts";
import { nameQuery } from "./index-entries.ts";
import { listed, sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import { eventRow, inForce } from "./sqlite-events.ts";
import { textCondition } from "./sqlite-words.ts";
import { nameWords, searchWords } from "../model/search-text.ts";
import type { SqliteList } from "./sqlite-list.ts";
import type { ConflictQuery, DocumentQuery, EntityMentionQuery, EntityQuery, StoreStatistics } from "./store.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import type { EntityKind } from "../model/entity.ts";

/** Parsed payloads of the records with these ids, in the number and order of the ids. */
export function recordsById<Item>(connection: SqliteConnection, table: Sql, ids: readonly string[]): (Item | null)[] {
  return payloads(
    connection.all(sql`
    SELECT record.payload FROM json_each(${ids}) AS j LEFT JOIN ${table} AS record ON record.id = j.value ORDER BY j.key`),
  );
}

/** The same for events, which answer to the ids of their mentions too. */
export function eventsById<Item>(connection: SqliteConnection, ids: readonly string[]): (Item | null)[] {
  return payloads(
    connection.all(sql`
    SELECT record.payload FROM json_each(${ids}) AS j LEFT JOIN event AS record ON record.row = ${eventRow(sql`j.value`)} ORDER BY j.key`),
  );
}

/** For each key the values that a statement gives with it as `key`, in the statement's order. */
export function grouped(connection: SqliteConnection, count: number, statement: Sql): string[][] {
  const groups: string[][] = Array.from({ length: count }, () => []);
  for (const { key, value } of connection.all(statement)) groups[Number(key)]?.push(String(value));
  return groups;
}

/** Entities by a name: those that are spelled so, else those with another spelling of it. */
export function entitiesByName<Item>(connection: SqliteConnection, kind: EntityKind, name: string): Item[] {
  const { spellings, nameKey } = nameQuery(name);
  const found = namedBy<Item>(connection, kind, "SPELLING", spellings);
  return found.length > 0 ? found : namedBy<Item>(connection, kind, "NAME_KEY", nameKey === "" ? [] : [nameKey]);
}

function namedBy<Item>(connection: SqliteConnection, kind: EntityKind, type: string, names: readonly string[]): Item[] {
  return payloads<Item>(
    connection.all(sql`
    SELECT e.payload FROM entity e WHERE e.kind = ${kind} AND e.row IN (
      SELECT n.entity FROM entity_name n WHERE n.type = ${type} AND n.name IN ${listed(names)}
    ) ORDER BY e.id`),
  ).filter((item) => item !== null);
}

/** The list of the documents that a query asks for. */
export function documentsList({ ofEvent, text, publisher, publishedFrom, publishedTo }: DocumentQuery): SqliteList {
  const where = [
    timely(sql`d.row`),
    ...(ofEvent === null
      ? []
      : [
          sql`d.id IN (
      SELECT t.document_id FROM event_version v JOIN event_document t ON t.version = v.version
      WHERE v.event_id = ${ofEvent.eventId} AND ${inForce("v", ofEvent.view)})`,
        ]),
    ...textCondition(sql`d.row`, sql`document_text`, text === null ? null : searchWords(text)),
    ...(publisher === null ? [] : [sql`d.publisher = ${fold(publisher)}`]),
    ...(publishedFrom === null ? [] : [sql`d.published_latest >= ${publishedFrom}`]),
    ...(publishedTo === null ? [] : [sql`d.published_earliest <= ${publishedTo}`]),
  ];
  return {
    order: "documents",
    table: sql`document`,
    row: sql`d.row`,
    key: sql`d.document_key`,
    id: sql`d.id`,
    from: sql`document d`,
    where,
  };
}

/** The list of the entities that a query asks for. */
export function entitiesList({ kind, text, countryId, without }: EntityQuery): SqliteList {
  const where = [
    sql`e.kind = ${kind}`,
    timely(sql`e.row`),
    ...(without.length === 0 ? [] : [sql`e.id NOT IN ${listed(without)}`]),
    ...textCondition(sql`e.row`, sql`entity_text`, text === null ? null : nameWords(text)),
    ...(countryId === null ? [] : [sql`e.row IN (SELECT entity FROM entity_country WHERE country_id = ${countryId})`]),
  ];
  return {
    order: `entities ${kind}`,
    table: sql`entity`,
    row: sql`e.row`,
    key: sql`e.entity_key`,
    id: sql`e.id`,
    from: sql`entity e`,
    where,
  };
}

/** The list of the entity mentions that a query asks for. */
export function entityMentionsList({ documentId, entityId, view }: EntityMentionQuery): SqliteList {
  const known = sql`${timely(sql`m.row`)} AND EXISTS (SELECT 1 FROM document d WHERE d.id = m.document_id AND d.known_from <= ${dayOf(view)})`;
  const list = { table: sql`entity_mention`, row: sql`m.row`, id: sql`m.id`, from: sql`entity_mention m` };
  if (documentId !== null)
    return { ...list, order: "mentions of a document", key: sql`m.span_key`, where: [sql`m.document_id = ${documentId}`, known] };
  return {
    ...list,
    order: "mentions of an entity",
    key: sql`m.document_span_key`,
    where: [sql`m.entity_id = ${entityId}`, known],
  };
}

/** The list of the conflicts that a query asks for. */
export function conflictsList({ property, reason, view }: ConflictQuery): SqliteList {
  const where = [
    inForce("v", view),
    ...(property === null ? [] : [sql`c.property = ${property}`]),
    ...(reason === null ? [] : [sql`c.reason = ${reason}`]),
  ];
  const from = sql`conflict c CROSS JOIN event_version v ON v.version = c.version`;
  return { order: "conflicts", table: sql`conflict`, row: sql`c.row`, key: sql`c.conflict_key`, id: sql`c.id`, from, where };
}

/** The totals of a view. */
export function statisticsOf(connection: SqliteConnection, view: View): StoreStatistics {
  const known = sql`SELECT id FROM document WHERE known_from <= ${dayOf(view)}`;
  const told = sql`told (row, claims) AS MATERIALIZED (
    SELECT m.row, m.claims FROM (
      SELECT DISTINCT t.mention_id FROM event_version v CROSS JOIN version_mention t ON t.version = v.version WHERE ${inForce("v", view)}
    ) AS t CROSS JOIN event_mention m ON m.id = t.mention_id)`;
  const totals =
    connection.get(sql`WITH ${told} SELECT count(*) AS eventMentions, total(claims) AS claims, (SELECT count(*) FROM (${known})) AS documents,
    (SELECT count(*) FROM conflict c CROSS JOIN event_version v ON v.version = c.version WHERE ${inForce("v", view)}) AS conflicts FROM told`);
  const events = connection.get(sql`
    SELECT count(*) AS events, min(nullif(v.earliest, ${BEFORE_ALL_DAYS})) AS earliest, max(nullif(v.latest, ${AFTER_ALL_DAYS})) AS latest
    FROM event_version v WHERE ${inForce("v", view)}`);
  // Asked entity by entity, the first mention that is known is enough.
  const kinds = connection.all(sql`WITH ${told} SELECT e.kind, count(*) AS count FROM entity e
    WHERE EXISTS (SELECT 1 FROM entity_mention m WHERE m.entity_id = e.id AND m.document_id IN (${known}))
      OR EXISTS (SELECT 1 FROM event_mention_entity s WHERE s.entity_id = e.id AND s.mention IN (SELECT row FROM told))
    GROUP BY e.kind`);
  return statistics({ ...totals, ...events }, new Map(kinds.map(({ kind, count }) => [String(kind), Number(count)])));
}

function statistics(totals: Readonly<Record<string, unknown>>, kinds: ReadonlyMap<string, number>): StoreStatistics {
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

function payloads<Item>(rows: readonly Readonly<Record<string, unknown>>[]): (Item | null)[] {
  return rows.map(({ payload }) => (typeof payload === "string" ? (JSON.parse(payload) as Item) : null));
}
