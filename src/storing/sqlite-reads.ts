import { dayOf } from "../model/view.ts";
import { fold } from "../model/fold.ts";
import { nameQuery } from "./index-entries.ts";
import { sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import { eventRow, inForce } from "./sqlite-conditions.ts";
import { textCondition } from "./sqlite-words.ts";
import { searchWords } from "../model/search-text.ts";
import type { SqliteList } from "./sqlite-list.ts";
import type { ConflictQuery, DocumentQuery, EntityMentionQuery } from "./store.ts";
import type { Entity, EntityKind } from "../model/entity.ts";

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

/** Entities by their names: those of the kind that are spelled so, else those with another spelling of it. Each name is looked up once. */
export function entitiesByName(
  connection: SqliteConnection,
  queries: readonly { readonly kind: EntityKind; readonly name: string }[],
): Entity[][] {
  const known = new Map<string, NamedEntities>();
  return queries.map(({ kind, name }) => {
    const { spelled, keyed } = known.get(name) ?? namedEntities(connection, name);
    known.set(name, { spelled, keyed });
    const found = spelled().filter((entity) => entity.kind === kind);
    return found.length > 0 ? found : keyed().filter((entity) => entity.kind === kind);
  });
}

interface NamedEntities {
  readonly spelled: () => readonly Entity[];
  readonly keyed: () => readonly Entity[];
}

function namedEntities(connection: SqliteConnection, name: string): NamedEntities {
  const { spellings, nameKey } = nameQuery(name);
  const [spelled, keyed] = [
    namedBy(connection, "SPELLING", spellings),
    namedBy(connection, "NAME_KEY", nameKey === "" ? [] : [nameKey]),
  ];
  return { spelled, keyed };
}

/** Looked up when it is asked for the first time. */
function namedBy(connection: SqliteConnection, type: string, names: readonly string[]): () => readonly Entity[] {
  let found: readonly Entity[] | null = null;
  return () =>
    (found ??= payloads<Entity>(
      connection.all(sql`
    SELECT DISTINCT e.id, e.payload FROM json_each(${names}) AS j
    CROSS JOIN entity_name n ON n.type = ${type} AND n.name = j.value CROSS JOIN entity e ON e.row = n.entity ORDER BY e.id`),
    ).filter((item) => item !== null));
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
    parts: [{ from: sql`document d`, where }],
  };
}

/** The list of the entity mentions that a query asks for. */
export function entityMentionsList({ documentId, entityId, view }: EntityMentionQuery): SqliteList {
  const known = sql`${timely(sql`m.row`)} AND EXISTS (SELECT 1 FROM document d WHERE d.id = m.document_id AND d.known_from <= ${dayOf(view)})`;
  const list = { table: sql`entity_mention`, row: sql`m.row`, id: sql`m.id` };
  const parts = (owner: Sql) => [{ from: sql`entity_mention m`, where: [owner, known] }];
  if (documentId !== null)
    return { ...list, order: "mentions of a document", key: sql`m.span_key`, parts: parts(sql`m.document_id = ${documentId}`) };
  return { ...list, order: "mentions of an entity", key: sql`m.document_span_key`, parts: parts(sql`m.entity_id = ${entityId}`) };
}

/** The list of the conflicts that a query asks for. */
export function conflictsList({ property, reason, view }: ConflictQuery): SqliteList {
  const where = [
    inForce("v", view),
    ...(property === null ? [] : [sql`c.property = ${property}`]),
    ...(reason === null ? [] : [sql`c.reason = ${reason}`]),
  ];
  const from = sql`conflict c CROSS JOIN event_version v ON v.version = c.version`;
  const list = { order: "conflicts", table: sql`conflict`, row: sql`c.row`, key: sql`c.conflict_key`, id: sql`c.id` };
  return { ...list, parts: [{ from, where }] };
}

function payloads<Item>(rows: readonly Readonly<Record<string, unknown>>[]): (Item | null)[] {
  return rows.map(({ payload }) => (typeof payload === "string" ? (JSON.parse(payload) as Item) : null));
}
