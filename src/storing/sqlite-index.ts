import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import { distinct, documentEntry, entityEntry, eventMentionEntry } from "./index-entries.ts";
import type { StoreOptions } from "./index.ts";
import type { RecordOf, RecordType } from "./records.ts";
import { documentKey, entityKey, joinedKey, spanKey } from "./sort-keys.ts";
import { listed, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { put } from "./sqlite-put.ts";
import type { Rows } from "./sqlite-rows.ts";
import { indexVersion } from "./sqlite-version-index.ts";

/** A record to be written: into its old row, or into a new one. */
export interface Put<Item> {
  readonly row: number | null;
  readonly record: Item;
  readonly payload: string;
}

/** What the rows of new events are made with. */
export interface RowMaking {
  readonly rows: Rows;
  readonly blockKeys: StoreOptions["blockKeys"];
  /** What an entity lies within, directly. */
  readonly within: (entity: string) => readonly string[];
}

/** Where records are written. */
export interface Into extends RowMaking {
  readonly connection: SqliteConnection;
}

/** Writes a record with its index entries and gives its row. */
export const INDEX_RECORD: {
  readonly [Type in RecordType]: (into: Into, put: Put<RecordOf<Type>>) => number;
} = {
  document: putDocument,
  entity: putEntity,
  entityMention: putEntityMention,
  eventMention: putEventMention,
  event: putEvent,
};

type Unindex<Item> = (row: number, record: () => Item) => readonly Sql[];

/** What is unique to a record needs no index by it: the record says under which keys it stands. */
const UNINDEX: { readonly [Type in RecordType]: Unindex<RecordOf<Type>> } = {
  document: (row) => [sql`DELETE FROM document_text WHERE rowid = ${row}`],
  entity: (row) => [
    sql`DELETE FROM entity_text WHERE rowid = ${row}`,
    sql`DELETE FROM entity_name WHERE entity = ${row}`,
    sql`DELETE FROM entity_country WHERE entity = ${row}`,
  ],
  entityMention: () => [],
  eventMention: (row, record) => [
    sql`DELETE FROM event_mention_text WHERE rowid = ${row}`,
    sql`DELETE FROM event_mention_block WHERE mention = ${row}`,
    sql`DELETE FROM event_mention_entity WHERE entity_id IN ${listed(eventMentionEntry(record()).entities)} AND mention = ${row}`,
  ],
  event: (row, record) => unindexEvent(row, record()),
};

function unindexEvent(row: number, event: Event): Sql[] {
  const versions = sql`(SELECT version FROM event_version WHERE event = ${row})`;
  const mentions = event.versions.flatMap(({ mentionIds }) => mentionIds);
  return [
    sql`DELETE FROM event_text WHERE rowid IN ${versions}`,
    sql`DELETE FROM telling WHERE mention_id IN ${listed(linkedMentions(event))} AND event = ${row}`,
    sql`DELETE FROM version_mention WHERE mention_id IN ${listed(mentions)} AND version IN ${versions}`,
    ...[sql`involvement`, sql`event_document`, sql`conflict`].map(
      (table) => sql`DELETE FROM ${table} WHERE version IN ${versions}`,
    ),
    sql`DELETE FROM event_version WHERE event = ${row}`,
  ];
}

function linkedMentions({ links }: Event): string[] {
  return distinct(links.map(({ mentionId }) => mentionId));
}

/** Takes the index entries of a record away and leaves the record. */
export function unindexRecord(
  connection: SqliteConnection,
  type: RecordType,
  { row, payload }: { readonly row: number; readonly payload: string },
): void {
  const unindex = UNINDEX[type] as Unindex<unknown>;
  for (const statement of unindex(row, () => JSON.parse(payload))) connection.run(statement);
}

/** Adds the rows of an event that is new. */
export function addEvent(into: RowMaking, record: Event, payload: string): number {
  const row = into.rows.add("event", [null, record.id, payload]);
  indexEvent(into, row, record);
  return row;
}

/** Adds the rows of a telling that is new. */
export function addEventMention(into: RowMaking, record: EventMention, payload: string): number {
  const { id, documentId, claims } = record;
  const row = into.rows.add("event_mention", [null, id, documentId, claims.length, payload]);
  indexEventMention(into, row, record);
  return row;
}

/** Adds the index entries of an event. */
export function indexEvent(into: Pick<RowMaking, "rows" | "within">, row: number, event: Event): void {
  for (const mention of linkedMentions(event)) into.rows.add("telling", [mention, row]);
  for (const version of event.versions) indexVersion(into, { row, id: event.id }, version);
}

function indexEventMention({ rows, blockKeys }: RowMaking, row: number, record: EventMention): void {
  const { sources, entities, text } = eventMentionEntry(record);
  if (text !== "") rows.add("event_mention_text (rowid, words)", [row, text]);
  for (const block of distinct(blockKeys(record))) rows.add("event_mention_block", [block, row]);
  for (const entity of entities) rows.add("event_mention_entity", [entity, row, +sources.includes(entity)]);
}

function putDocument({ connection }: Into, { row, record, payload }: Put<Document>): number {
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

function putEntity({ connection, rows }: Into, { row, record, payload }: Put<Entity>): number {
  const { spellings, nameKeys, countries, text } = entityEntry(record);
  const written = put(connection, "entity", row, { id: record.id, payload, kind: record.kind, entity_key: entityKey(record) });
  for (const name of spellings) rows.add("entity_name", ["SPELLING", name, written]);
  for (const key of nameKeys) rows.add("entity_name", ["NAME_KEY", key, written]);
  for (const country of countries) rows.add("entity_country", [country, written]);
  rows.add("entity_text (rowid, words)", [written, text]);
  return written;
}

function putEntityMention({ connection }: Into, { row, record, payload }: Put<EntityMention>): number {
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

function putEventMention(into: Into, { row, record, payload }: Put<EventMention>): number {
  if (row === null) return addEventMention(into, record, payload);
  const { id, documentId, claims } = record;
  put(into.connection, "event_mention", row, { id, payload, document_id: documentId, claims: claims.length });
  indexEventMention(into, row, record);
  return row;
}

function putEvent(into: Into, { row, record, payload }: Put<Event>): number {
  if (row === null) return addEvent(into, record, payload);
  put(into.connection, "event", row, { id: record.id, payload });
  indexEvent(into, row, record);
  return row;
}
