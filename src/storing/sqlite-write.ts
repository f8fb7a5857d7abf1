import { canonicalJson } from "../model/canonical-json.ts";
import type { Event } from "../model/event.ts";
import type { GraphChange } from "../model/graph.ts";
import { changedDigest, EMPTY_DIGEST, hashOf } from "./digest.ts";
import type { StoreOptions } from "./index.ts";
import { RECORD_TYPES, recordsOf, recordType, type RecordType } from "./records.ts";
import { listed, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { INDEX_RECORD, indexEvent, unindexRecord, type Into } from "./sqlite-index.ts";
import { singleRows, type GatheredRows } from "./sqlite-rows.ts";
import { SCHEMA_VERSION } from "./sqlite-schema.ts";
import type { MadeWith, StoreState } from "./store.ts";

/** The tables of the records. */
export const RECORD_TABLES: Readonly<Record<RecordType, Sql>> = {
  document: sql`document`,
  entity: sql`entity`,
  entityMention: sql`entity_mention`,
  eventMention: sql`event_mention`,
  event: sql`event`,
};

/** Writes a change and the state after it in one transaction. A record that is removed and put is put. */
export function writeChange(
  connection: SqliteConnection,
  change: GraphChange,
  made: MadeWith,
  options: StoreOptions,
): StoreState {
  return connection.write(() => writeWithin(connection, change, made, options));
}

/** What is kept while very many events are written, none of which is in the store. */
export interface Bulk {
  readonly rows: GatheredRows;
  /** Entities that now lie within something else, with the first event that was written after that. */
  readonly moved: Moved;
}

/** The same as a part of a transaction. */
export function writeWithin(
  connection: SqliteConnection,
  change: GraphChange,
  made: MadeWith,
  options: StoreOptions,
  bulk: Bulk | null = null,
): StoreState {
  const before = readState(connection);
  const remade = isRemade(before, made);
  const fresh = new Set(RECORD_TYPES.filter((type) => isFresh(connection, type, recordsOf(change.put, type), bulk !== null)));
  const { rows, moved } = bulk ?? { rows: singleRows(connection), moved: new Map<string, number>() };
  const next = () => bulk?.rows.next("event") ?? Number.MAX_SAFE_INTEGER;
  const into = { connection, rows, blockKeys: options.blockKeys, within: (id: string) => containersOf(connection, id) };
  const writing: Writing = { ...into, remade, fresh, next, moved, came: [], went: [], written: new Set() };
  change.remove.forEach((id) => removeRecord(writing, id));
  for (const type of RECORD_TYPES) recordsOf(change.put, type).forEach((record) => putRecord(writing, type, record));
  if (bulk === null) relocateEvents(connection, moved, writing.written);
  const digest = changedDigest(before?.digest ?? EMPTY_DIGEST, writing.came, writing.went);
  const state = { ...made, schemaVersion: SCHEMA_VERSION, digest };
  writeState(connection, state);
  return state;
}

/** Whether a graph is now made with something else than before. */
export function isRemade(before: StoreState | null, made: MadeWith): boolean {
  return canonicalJson({ ...before, ...made }) !== canonicalJson(before);
}

/** What the store says about its graph; null before the first write. */
export function readState(connection: SqliteConnection): StoreState | null {
  const row = connection.get(sql`SELECT value FROM meta WHERE name = 'state'`);
  return row === undefined ? null : (JSON.parse(String(row["value"])) as StoreState);
}

type Moved = Map<string, number>;

interface Writing extends Into {
  /** Whether rules or knowledge are other ones than before, so that an unchanged record may have other index entries. */
  readonly remade: boolean;
  /** The types of which nothing that is put is there already. */
  readonly fresh: ReadonlySet<RecordType>;
  /** Hashes of the payloads that came and that went. */
  readonly came: bigint[];
  readonly went: bigint[];
  /** The row of the next new event. */
  readonly next: () => number;
  readonly moved: Moved;
  /** The rows of events that were written. */
  readonly written: Set<number>;
}

function putRecord(writing: Writing, type: RecordType, record: { readonly id: string }): void {
  const { connection, came, went, fresh } = writing;
  const payload = canonicalJson(record);
  const old = fresh.has(type) ? null : storedRecord(connection, type, record.id);
  if (old?.payload === payload && !writing.remade) return;
  came.push(hashOf(type, payload));
  if (old) {
    went.push(hashOf(type, old.payload));
    unindexRecord(connection, type, old);
  }
  const row = INDEX_RECORD[type](writing, { row: old?.row ?? null, record: record as never, payload });
  noteMove(writing, type, record.id, old?.payload ?? null, payload);
  if (type === "event") writing.written.add(row);
}

function removeRecord(writing: Writing, id: string): void {
  const { connection, went } = writing;
  const type = recordType(id);
  const old = storedRecord(connection, type, id);
  if (old === null) return;
  went.push(hashOf(type, old.payload));
  unindexRecord(connection, type, old);
  connection.run(sql`DELETE FROM ${RECORD_TABLES[type]} WHERE row = ${old.row}`);
  noteMove(writing, type, id, old.payload, null);
}

/** Whether none of many records is there yet, which one look tells and not one for each. */
function isFresh(
  connection: SqliteConnection,
  type: RecordType,
  records: readonly { readonly id: string }[],
  isNew: boolean,
): boolean {
  const ids = records.map(({ id }) => id);
  if (ids.length < 2 || new Set(ids).size < ids.length) return false;
  return isNew || connection.get(sql`SELECT 1 FROM ${RECORD_TABLES[type]} WHERE id IN ${listed(ids)} LIMIT 1`) === undefined;
}

function storedRecord(connection: SqliteConnection, type: RecordType, id: string): { row: number; payload: string } | null {
  const found = connection.get(sql`SELECT row, payload FROM ${RECORD_TABLES[type]} WHERE id = ${id}`);
  return found === undefined ? null : { row: Number(found["row"]), payload: String(found["payload"]) };
}

/** Keeps what each entity lies within, and notes where that has changed. */
function noteMove(
  { connection, moved, next }: Writing,
  type: RecordType,
  id: string,
  old: string | null,
  now: string | null,
): void {
  if (type !== "entity") return;
  const [before, after] = [old, now].map((payload) =>
    payload === null ? [] : (JSON.parse(payload) as { within: string[] }).within,
  );
  if (canonicalJson(before) === canonicalJson(after)) return;
  moved.set(id, next());
  connection.run(sql`DELETE FROM entity_within WHERE entity_id = ${id}`);
  connection.run(sql`INSERT OR IGNORE INTO entity_within SELECT ${id}, value FROM json_each(${after ?? []})`);
}

/** Events that lie in a place that has moved lie in other containers now, but for those that were written since. */
export function relocateEvents(connection: SqliteConnection, moved: Moved, written: ReadonlySet<number> = new Set()): void {
  if (moved.size === 0) return;
  const into = { rows: singleRows(connection), within: (id: string) => containersOf(connection, id) };
  const events = connection.all(sql`
    SELECT DISTINCT e.row, e.payload FROM json_each(${JSON.stringify(Object.fromEntries(moved))}) AS j
    CROSS JOIN involvement i ON i.entity_id = j.key AND i.is_location
    CROSS JOIN event_version v ON v.version = i.version AND v.event < j.value CROSS JOIN event e ON e.row = v.event`);
  for (const { row, payload } of events) {
    if (written.has(Number(row))) continue;
    const event = { row: Number(row), payload: String(payload) };
    unindexRecord(connection, "event", event);
    indexEvent(into, event.row, JSON.parse(event.payload) as Event);
  }
}

/** What an entity lies within, directly, as far as it is in the store. */
export function containersOf(connection: SqliteConnection, id: string): string[] {
  const rows = connection.all(sql`SELECT container_id FROM entity_within WHERE entity_id = ${id} ORDER BY 1`);
  return rows.map((row) => String(row["container_id"]));
}

/** Writes what the store says about its graph. */
export function writeState(connection: SqliteConnection, state: StoreState): void {
  const value = canonicalJson(state);
  connection.run(
    sql`INSERT INTO meta VALUES ('state', ${value}) ON CONFLICT DO UPDATE SET value = excluded.value WHERE value <> excluded.value`,
  );
}
