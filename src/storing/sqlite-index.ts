import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import { documentEntry, entityEntry, eventMentionEntry } from "./index-entries.ts";
import type { StoreOptions } from "./index.ts";
import type { RecordOf, RecordType } from "./records.ts";
import { documentKey, entityKey, joinedKey, spanKey } from "./sort-keys.ts";
import { sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { put } from "./sqlite-put.ts";
import { indexVersion } from "./sqlite-version-index.ts";

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
