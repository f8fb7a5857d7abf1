import { readFileSync } from "node:fs";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import { Failure } from "../model/failure.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import type { EventMention } from "../model/mention.ts";
import { raw, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The version of the tables in `sqlite.sql`; it grows with every change to them. */
export const SCHEMA_VERSION = 9;

/** Marks a file as a store of Chronik: "CHRO" in ASCII. */
const APPLICATION_ID = 0x4348_524f;

/** Writes graphs of which nothing is in the store. */
export type PutAll = (graphs: Iterable<Graph>) => void;

/**
 * Makes the tables where there are none and refuses those of another schema. For a rebuild those of an older one are made
 * anew, and the documents and imported events that they held are put again: `id` and `payload` of a record stay what they are.
 */
export function prepareSchema(connection: SqliteConnection, rebuilding: boolean, putAll: PutAll): void {
  // Without mmap the memory of a process stays its own; measured 478 MiB against 197.
  connection.execute("PRAGMA mmap_size = 0; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL");
  if (pragma(connection, "application_id") !== APPLICATION_ID) return makeNew(connection);
  const found = pragma(connection, "user_version");
  if (found === SCHEMA_VERSION) return;
  if (found < SCHEMA_VERSION && rebuilding) return makeAnew(connection, putAll);
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

function makeAnew(connection: SqliteConnection, putAll: PutAll): void {
  // Dropping a table deletes its rows, which foreign keys would check one by one; within a transaction they cannot be turned off.
  connection.execute("PRAGMA foreign_keys = OFF");
  connection.write(() => {
    const kept = keepAside(connection);
    makeTables(connection);
    putAll(keptGraphs(connection, kept));
    for (const name of kept) connection.execute(`DROP TABLE "kept_${name}"`);
  });
  connection.execute("PRAGMA foreign_keys = ON");
}

/** The tables of what cannot be made anew: the texts, and imported events with what they name. */
const IRREPLACEABLE = ["document", "entity", "event_mention", "event"];

/** Takes all tables away and keeps these under other names. */
function keepAside(connection: SqliteConnection): string[] {
  const present = tables(connection);
  const kept = IRREPLACEABLE.filter((name) =>
    connection.get(sql`SELECT 1 FROM pragma_table_info(${name}) WHERE name = 'payload'`),
  );
  for (const name of present) if (!kept.includes(name)) connection.execute(`DROP TABLE IF EXISTS "${name}"`);
  const indexes = connection.all(
    sql`SELECT type, name FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
  );
  for (const { type, name } of indexes) connection.execute(`DROP ${String(type)} "${String(name)}"`);
  for (const name of kept) connection.execute(`ALTER TABLE "${name}" RENAME TO "kept_${name}"`);
  return kept;
}

const ROWS_AT_ONCE = 5_000;

/** The texts, then imported tellings with their events. All entities come along with those; who is not needed goes with the rebuild. */
function* keptGraphs(connection: SqliteConnection, kept: readonly string[]): Generator<Graph> {
  yield { ...EMPTY_GRAPH, documents: [...records<Document>(connection, sql`SELECT payload FROM kept_document ORDER BY id`)] };
  if (kept.length < IRREPLACEABLE.length) return;
  const entities = records<Entity>(connection, sql`SELECT payload FROM kept_entity ORDER BY id`);
  for (let last = 0, isFirst = true; ; isFirst = false) {
    const rows = connection.all(sql`
      SELECT m.row, m.payload, e.payload AS event FROM kept_event_mention m
      JOIN kept_event e ON e.id = 'event_' || substr(m.id, length('mention_') + 1)
      WHERE m.row > ${last} AND m.payload ->> 'origin' = 'IMPORT' ORDER BY m.row LIMIT ${ROWS_AT_ONCE}`);
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.["row"]);
    yield {
      ...EMPTY_GRAPH,
      entities: isFirst ? entities : [],
      eventMentions: rows.map(({ payload }) => JSON.parse(String(payload)) as EventMention),
      events: rows.map(({ event }) => JSON.parse(String(event)) as Event),
    };
  }
}

function records<Item>(connection: SqliteConnection, statement: Sql): Item[] {
  return connection.all(statement).map(({ payload }) => JSON.parse(String(payload)) as Item);
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
