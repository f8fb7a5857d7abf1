import type { Conflict } from "../model/conflict.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event, EventVersion } from "../model/event.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import { versionIn } from "../model/view.ts";
import { BEFORE_ALL_DAYS, dateBounds, type DateBounds } from "../model/date-bounds.ts";
import { documentEntry, entityEntry, eventMentionEntry, eventText, involvements, locationsOf } from "./index-entries.ts";
import type { StoreOptions } from "./index.ts";
import type { RecordOf, RecordType } from "./records.ts";
import { documentKey, entityKey, eventKeys, joinedKey, spanKey } from "./sort-keys.ts";
import { sql, type Sql, type SqlValue } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** A record to be written: into its old row, or into a new one. */
export interface Put<Item> {
  readonly row: number | null;
  readonly record: Item;
  readonly payload: string;
}

/** Writes a record with its index entries and gives its row. */
export const INDEX_RECORD: {
  readonly [Type in RecordType]: (connection: SqliteConnection, put: Put<RecordOf<Type>>, options: StoreOptions) => number;
} = {
  document: putDocument,
  entity: putEntity,
  entityMention: putEntityMention,
  eventMention: putEventMention,
  event: putEvent,
};

const UNINDEX: Readonly<Record<RecordType, (row: number) => readonly Sql[]>> = {
  document: (row) => [sql`DELETE FROM document_text WHERE rowid = ${row}`],
  entity: (row) => [
    sql`DELETE FROM entity_text WHERE rowid = ${row}`,
    sql`DELETE FROM entity_name WHERE entity = ${row}`,
    sql`DELETE FROM entity_country WHERE entity = ${row}`,
  ],
  entityMention: () => [],
  eventMention: (row) => [
    sql`DELETE FROM event_mention_text WHERE rowid = ${row}`,
    sql`DELETE FROM event_mention_block WHERE mention = ${row}`,
    sql`DELETE FROM event_mention_entity WHERE mention = ${row}`,
  ],
  event: (row) => [
    sql`DELETE FROM event_text WHERE rowid IN (SELECT version FROM event_version WHERE event = ${row})`,
    sql`DELETE FROM telling WHERE event = ${row}`,
    // While many events are written, foreign keys take nothing away.
    ...[sql`involvement`, sql`event_document`, sql`version_mention`, sql`conflict`].map(
      (table) => sql`DELETE FROM ${table} WHERE version IN (SELECT version FROM event_version WHERE event = ${row})`,
    ),
    sql`DELETE FROM event_version WHERE event = ${row}`,
  ],
};

/** Takes the index entries of a record away and leaves the record. */
export function unindexRecord(connection: SqliteConnection, type: RecordType, row: number): void {
  for (const statement of UNINDEX[type](row)) connection.run(statement);
}

/** Writes the index entries of an event. */
export function indexEvent(connection: SqliteConnection, row: number, event: Event): void {
  for (const { mentionId } of event.links) connection.run(sql`INSERT OR IGNORE INTO telling VALUES (${mentionId}, ${row})`);
  for (const version of event.versions) indexVersion(connection, row, event.id, version);
}

function putDocument(connection: SqliteConnection, { row, record, payload }: Put<Document>): number {
  const { knownFrom, publishedEarliest, publishedLatest, publisher, text } = documentEntry(record);
  const written = put(connection, "document", row, {
    id: record.id,
    payload,
    name: record.name,
    document_key: documentKey(record),
    known_from: knownFrom,
    published_earliest: publishedEarliest,
    published_latest: publishedLatest,
    publisher,
  });
  connection.run(sql`INSERT INTO document_text (rowid, words) VALUES (${written}, ${text})`);
  return written;
}

function putEntity(connection: SqliteConnection, { row, record, payload }: Put<Entity>): number {
  const { spellings, nameKeys, countries, text } = entityEntry(record);
  const written = put(connection, "entity", row, { id: record.id, payload, kind: record.kind, entity_key: entityKey(record) });
  connection.run(sql`INSERT INTO entity_name SELECT 'SPELLING', value, ${written} FROM json_each(${spellings})`);
  connection.run(sql`INSERT INTO entity_name SELECT 'NAME_KEY', value, ${written} FROM json_each(${nameKeys})`);
  connection.run(sql`INSERT INTO entity_country SELECT value, ${written} FROM json_each(${countries})`);
  connection.run(sql`INSERT INTO entity_text (rowid, words) VALUES (${written}, ${text})`);
  return written;
}

function putEntityMention(connection: SqliteConnection, { row, record, payload }: Put<EntityMention>): number {
  const { id, documentId, entityId } = record;
  const span = spanKey(record);
  return put(connection, "entity_mention", row, {
    id,
    payload,
    document_id: documentId,
    entity_id: entityId,
    span_key: span,
    document_span_key: joinedKey(documentId, span),
  });
}

function putEventMention(
  connection: SqliteConnection,
  { row, record, payload }: Put<EventMention>,
  { blockKeys }: StoreOptions,
): number {
  const { claims, sources, entities, text } = eventMentionEntry(record);
  const written = put(connection, "event_mention", row, { id: record.id, payload, document_id: record.documentId, claims });
  if (text !== "") connection.run(sql`INSERT INTO event_mention_text (rowid, words) VALUES (${written}, ${text})`);
  for (const block of new Set(blockKeys(record)))
    connection.run(sql`INSERT INTO event_mention_block VALUES (${block}, ${written})`);
  for (const entity of entities) {
    connection.run(sql`INSERT INTO event_mention_entity VALUES (${entity}, ${written}, ${+sources.includes(entity)})`);
  }
  return written;
}

function putEvent(connection: SqliteConnection, { row, record, payload }: Put<Event>): number {
  const written = put(connection, "event", row, { id: record.id, payload });
  indexEvent(connection, written, record);
  return written;
}

function indexVersion(connection: SqliteConnection, event: number, eventId: string, version: EventVersion): void {
  const keys = eventKeys(version);
  const bounds = dateBounds(version.date);
  const [reach, isCurrent] = [reachOf(bounds), versionIn(EVERYTHING, [version]) !== null];
  const row = put(connection, "event_version", null, { event, event_id: eventId, ...versionColumns(version, keys, bounds) });
  for (const { entityId, takesPart, isRepresented, isLocation, isPlace } of involvements(
    version,
    locations(connection, version.placeIds),
  )) {
    connection.run(
      sql`INSERT INTO involvement VALUES (${entityId}, ${keys.DATE}, ${keys.DATE_DESC}, ${row}, ${+takesPart}, ${+isRepresented}, ${+isLocation}, ${+isPlace}, ${reach}, ${+isCurrent})`,
    );
  }
  for (const document of new Set(version.documentIds))
    connection.run(sql`INSERT INTO event_document VALUES (${document}, ${row})`);
  for (const mention of new Set(version.mentionIds)) connection.run(sql`INSERT INTO version_mention VALUES (${mention}, ${row})`);
  connection.run(sql`INSERT INTO event_text (rowid, words) VALUES (${row}, ${eventText(version)})`);
  for (const conflict of version.conflicts) indexConflict(connection, row, eventId, keys.DATE, conflict);
}

const EVERYTHING = { knownBy: null, textOnly: false };

/** How the days of an event stand to its key, which begins with the first that is not open: see `sqlite.sql`. */
function reachOf(bounds: DateBounds | null): 0 | 1 | 2 {
  if (bounds === null || bounds.earliest === bounds.latest) return 0;
  return bounds.earliest === BEFORE_ALL_DAYS ? 2 : 1;
}

function versionColumns(
  version: EventVersion,
  keys: ReturnType<typeof eventKeys>,
  bounds: DateBounds | null,
): Readonly<Record<string, SqlValue>> {
  return {
    known_from: version.knownFrom,
    known_until: version.knownUntil,
    scope: version.scope,
    kind: version.kind,
    status: version.status,
    support: version.support,
    earliest: bounds?.earliest ?? null,
    begins_by: bounds?.beginsBy ?? null,
    ends_from: bounds?.endsFrom ?? null,
    latest: bounds?.latest ?? null,
    part_of: version.partOf,
    reach: reachOf(bounds),
    date_key: keys.DATE,
    date_desc_key: keys.DATE_DESC,
    salience_key: keys.SALIENCE,
  };
}

function indexConflict(
  connection: SqliteConnection,
  version: number,
  eventId: string,
  dateKey: string,
  conflict: Conflict,
): void {
  put(connection, "conflict", null, {
    id: conflict.id,
    payload: canonicalJson(conflict),
    version,
    event_id: eventId,
    property: conflict.property,
    reason: conflict.reason,
    conflict_key: joinedKey(dateKey, eventId, conflict.property),
  });
}

function locations(connection: SqliteConnection, placeIds: readonly string[]): string[] {
  return locationsOf(placeIds, (id) =>
    connection.all(sql`SELECT container_id FROM entity_within WHERE entity_id = ${id}`).map((row) => String(row["container_id"])),
  );
}

/** Writes one row of a table, a new one where `row` is null, and gives its number. */
function put(
  connection: SqliteConnection,
  table: string,
  row: number | null,
  columns: Readonly<Record<string, SqlValue>>,
): number {
  const values = Object.values(columns);
  if (row === null) return connection.run({ text: insertion(table, columns), values });
  const names = Object.keys(columns);
  const assignments = names.map((name) => `${name} = ?`).join(", ");
  connection.run({ text: `UPDATE ${table} SET ${assignments} WHERE row = ?`, values: [...values, row] });
  return row;
}

/** The statement that adds a row to a table. A table is always given the same columns. */
function insertion(table: string, columns: Readonly<Record<string, SqlValue>>): string {
  let text = insertions.get(table);
  if (text === undefined) {
    const names = Object.keys(columns);
    text = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})`;
    insertions.set(table, text);
  }
  return text;
}

const insertions = new Map<string, string>();
