import { canonicalJson } from "../model/canonical-json.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import { changedDigest } from "./digest.ts";
import type { StoreOptions } from "./index.ts";
import { mapRecords, type RecordType } from "./records.ts";
import { listed, sql } from "./sql.ts";
import type { BulkWriting } from "./sqlite-bulk.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { preparedHashes, preparedIds, unpreparedGraph, type PreparedRows } from "./sqlite-prepared.ts";
import { containersOf, isRemade, RECORD_TABLES, writeState, writeWithin } from "./sqlite-write.ts";
import type { MadeWith, PreparedGraph, StoreState } from "./store.ts";

/** With what many graphs are written, one after the other. */
export interface GraphWriting {
  readonly connection: SqliteConnection;
  readonly bulk: BulkWriting;
  readonly made: MadeWith;
  readonly options: StoreOptions;
}

/** Writes one of many graphs and gives the state after it. */
export function writeGraph(writing: GraphWriting, graph: Graph, state: StoreState | null): StoreState {
  const { connection, bulk, made, options } = writing;
  const { put, isNew } = state !== null && isRemade(state, made) ? { put: graph, isNew: false } : unstored(writing, graph);
  if (!isNew) bulk.end();
  else bulk.begin(put);
  return writeWithin(connection, { put, remove: [] }, made, options, bulk.current());
}

/** The same for one whose events are ready; they are taken as they are where they are new and rest on what is in the store. */
export function writePrepared(writing: GraphWriting, graph: PreparedGraph, state: StoreState | null): StoreState {
  const { connection, bulk } = writing;
  if (bulk.current() === null) return writeGraph(writing, unpreparedGraph(graph), state);
  const { prepared, ...others } = graph;
  const before = writeGraph(writing, { ...EMPTY_GRAPH, ...others }, state);
  const ready = prepared as PreparedRows;
  const rows = bulk.current()?.rows;
  if (rows === undefined || !isFitting(writing, ready)) return writeGraph(writing, unpreparedGraph(graph), before);
  const after = { ...before, digest: changedDigest(before.digest, preparedHashes(ready), []) };
  rows.append(ready.rows);
  writeState(connection, after);
  return after;
}

function isFitting({ connection, bulk }: GraphWriting, ready: PreparedRows): boolean {
  for (const [id, containers] of ready.within)
    if (canonicalJson(containersOf(connection, id)) !== canonicalJson(containers)) return false;
  const mentions = (): string[] => preparedIds(ready, "event_mention");
  return bulk.areUnknown("eventMention", mentions) && bulk.areUnknown("event", () => preparedIds(ready, "event"));
}

/** Of a graph what is not in the store as it is; and whether none of that is there otherwise, which only the indexes could find. */
function unstored({ connection, bulk }: GraphWriting, graph: Graph) {
  let isNew = true;
  const put = mapRecords(graph, (type, records) => {
    const areNew = bulk.areNew(type, records);
    if (areNew === true) return records;
    if (areNew === false) bulk.end();
    const stored = storedPayloads(connection, type, records);
    const other = stored.size === 0 ? records : records.filter((record) => stored.get(record.id) !== canonicalJson(record));
    isNew &&= other.every(({ id }) => !stored.has(id));
    return other;
  });
  return { put, isNew };
}

function storedPayloads(connection: SqliteConnection, type: RecordType, records: readonly { readonly id: string }[]) {
  const ids = records.map(({ id }) => id);
  const found = connection.all(sql`SELECT id, payload FROM ${RECORD_TABLES[type]} WHERE id IN ${listed(ids)}`);
  return new Map(found.map(({ id, payload }) => [String(id), String(payload)]));
}
