import { readFileSync } from "node:fs";
import type { Document } from "../model/document.ts";
import { Failure } from "../model/failure.ts";
import { raw, sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The version of the tables in `sqlite.sql`; it grows with every change to them. */
export const SCHEMA_VERSION = 4;

/** Marks a file as a store of Chronik: "CHRO" in ASCII. */
const APPLICATION_ID = 0x4348_524f;

/**
 * Makes the tables where there are none and refuses those of another schema. For a rebuild those of an older one are made
 * anew, and the documents that they held are put again: `id` and `payload` of a document stay what they are.
 */
export function prepareSchema(
  connection: SqliteConnection,
  rebuilding: boolean,
  put: (documents: readonly Document[]) => void,
): void {
  // Without mmap the memory of a process stays its own; measured 478 MiB against 197.
  connection.execute("PRAGMA mmap_size = 0; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL");
  if (pragma(connection, "application_id") !== APPLICATION_ID) return makeNew(connection);
  const found = pragma(connection, "user_version");
  if (found === SCHEMA_VERSION) return;
  if (found < SCHEMA_VERSION && rebuilding) return makeAnew(connection, put);
  const help = found < SCHEMA_VERSION ? "run `npm run rebuild`" : "a newer Chronik made it; update this one";
  throw new Failure(
    "STORE_UNAVAILABLE",
    `${connection.name}: expected a store with schema version ${SCHEMA_VERSION}, got ${found}; ${help}`,
    {
      details: { expected: SCHEMA_VERSION, found },
    },
  );
}

function makeNew(connection: SqliteConnection): void {
  if (tables(connection).length > 0) {
    throw new Failure(
      "STORE_UNAVAILABLE",
      `${connection.name}: expected a store of Chronik or a new file, got the database of another program; set STORE_URL to another path`,
    );
  }
  connection.execute("PRAGMA journal_mode = WAL");
  connection.write(() => {
    // Another process may have made the tables in the meantime.
    if (pragma(connection, "application_id") !== APPLICATION_ID) makeTables(connection);
  });
}

function makeAnew(connection: SqliteConnection, put: (documents: readonly Document[]) => void): void {
  // Dropping a table deletes its rows, which foreign keys would check one by one; within a transaction they cannot be turned off.
  connection.execute("PRAGMA foreign_keys = OFF");
  connection.write(() => {
    const documents = connection
      .all(sql`SELECT payload FROM document ORDER BY id`)
      .map(({ payload }) => JSON.parse(String(payload)) as Document);
    for (const name of tables(connection)) connection.execute(`DROP TABLE IF EXISTS "${name}"`);
    makeTables(connection);
    put(documents);
  });
  connection.execute("PRAGMA foreign_keys = ON");
}

function makeTables(connection: SqliteConnection): void {
  connection.execute(readFileSync(new URL("sqlite.sql", import.meta.url), "utf8"));
  connection.execute(`PRAGMA user_version = ${SCHEMA_VERSION}; PRAGMA application_id = ${APPLICATION_ID}`);
}

/** The tables, those of the full-text index without the ones that it keeps for itself. */
function tables(connection: SqliteConnection): string[] {
  const rows = connection.all(
    sql`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'`,
  );
  return rows.map(({ name }) => String(name));
}

function pragma(connection: SqliteConnection, name: string): number {
  return Number(connection.get(raw(`PRAGMA ${name}`))?.[name]);
}
