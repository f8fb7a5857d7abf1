import type { Graph } from "../model/graph.ts";
import type { StoreOptions } from "./index.ts";
import { raw } from "./sql.ts";
import { bulkWriting } from "./sqlite-bulk.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { readState } from "./sqlite-write.ts";
import { writeGraph, writePrepared } from "./sqlite-write-graph.ts";
import type { MadeWith, PreparedGraph, StoreState } from "./store.ts";

/** Writes many graphs in one transaction, so that all of them are in the store or none. */
export async function writeAll(
  connection: SqliteConnection,
  graphs: AsyncIterable<Graph | PreparedGraph>,
  made: MadeWith,
  options: StoreOptions,
): Promise<StoreState | null> {
  const leave = enterBulk(connection);
  try {
    return await connection.writeSlowly(async () => {
      const bulk = bulkWriting(connection);
      const writing = { connection, bulk, made, options };
      let state = readState(connection);
      for await (const graph of graphs) {
        state = "prepared" in graph ? writePrepared(writing, graph, state) : writeGraph(writing, graph, state);
        bulk.rest();
      }
      bulk.end();
      return state;
    });
  } finally {
    leave();
  }
}

/**
 * What is written after what is there needs no copy in a journal where nobody else reads the file, and half the time. Where
 * somebody does, the journal stays as it is. What may go to a file is also sorted faster than what must stay in memory: SQLite
 * gives its rows one stretch of memory then, and not a piece each.
 */
function enterBulk(connection: SqliteConnection): () => void {
  connection.execute("PRAGMA cache_size = -131072; PRAGMA temp_store = FILE");
  const mode = journalMode(connection, "DELETE");
  return () => {
    if (mode !== "memory") journalMode(connection, "WAL");
    connection.execute("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
  };
}

function journalMode(connection: SqliteConnection, mode: "DELETE" | "WAL"): string {
  try {
    return String(connection.get(raw(`PRAGMA journal_mode = ${mode}`))?.["journal_mode"]);
  } catch {
    return "wal";
  }
}
