import { canonicalJson } from "../model/canonical-json.ts";
import type { Graph } from "../model/graph.ts";
import type { StoreOptions } from "./index.ts";
import { mapRecords, type RecordType } from "./records.ts";
import { listed, raw, sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { bulkWriting, type BulkWriting } from "./sqlite-bulk.ts";
import { isRemade, readState, RECORD_TABLES, writeWithin } from "./sqlite-write.ts";
import type { MadeWith, StoreState } from "./store.ts";

/** From so many events at once on it is faster to make the indexes anew at the end than to keep them up with every row. */
const DEFERRED_FROM = 5_000;

/** Writes many graphs in one transaction, so that all of them are in the store or none. */
export async function writeAll(
  connection: SqliteConnection,
  graphs: AsyncIterable<Graph>,
  made: MadeWith,
  options: StoreOptions,
): Promise<StoreState | null> {
  const leave = enterBulk(connection);
  try {
    return await connection.writeSlowly(async () => {
      const writing = bulkWriting(connection);
      let state = readState(connection);
      for await (const graph of graphs) {
        const { put, isNew } = unstored(connection, writing, graph, state !== null && isRemade(state, made));
        if (!isNew) writing.end();
        else if (put.events.length >= DEFERRED_FROM) writing.begin(put);
        state = writeWithin(connection, { put, remove: [] }, made, options, writing.current());
        writing.rest();
      }
      writing.end();
      return state;
    });
  } finally {
    leave();
  }
}

/**
 * What is written after what is there needs no copy in a journal where nobody else reads the file, and half the time. Where
 * somebody does, the journal stays as it is.
 */
function enterBulk(connection: SqliteConnection): () => void {
  connection.execute("PRAGMA cache_size = -131072");
  const mode = journalMode(connection, "DELETE");
  return () => {
    if (mode !== "memory") journalMode(connection, "WAL");
    connection.execute("PRAGMA cache_size = -65536");
  };
}

function journalMode(connection: SqliteConnection, mode: "DELETE" | "WAL"): string {
  try {
    return String(connection.get(raw(`PRAGMA journal_mode = ${mode}`))?.["journal_mode"]);
  } catch {
    return "wal";
  }
}

/** Of a graph what is not in the store as it is; and whether none of that is there otherwise, which only the indexes could find. */
function unstored(connection: SqliteConnection, writing: BulkWriting, graph: Graph, isRemade: boolean) {
  if (isRemade) return { put: graph, isNew: false };
  let isNew = true;
  const put = mapRecords(graph, (type, records) => {
    const areNew = writing.areNew(type, records);
    if (areNew === true) return records;
    if (areNew === false) writing.end();
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
