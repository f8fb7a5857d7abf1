import { raw, type SqlValue } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** Where new rows of tables go. */
export interface Rows {
  /** Adds a row with a value for each column; null as the first one is its number where rows have one, which is given. */
  readonly add: (table: string, values: readonly SqlValue[]) => number;
}

/** Rows that are written one by one and can be read at once. */
export function singleRows(connection: SqliteConnection): Rows {
  return { add: (table, values) => connection.run({ text: insertion(table, values.length, 1), values }) };
}

/** Rows that are written many at a time, for which nothing of these tables may be read before they are poured. */
export interface GatheredRows extends Rows {
  /** Adds rows that were collected; their numbers go on from those that are given out. */
  readonly append: (rows: CollectedRows) => void;
  /** The number of the next row of a table. */
  readonly next: (table: string) => number;
  /** Writes rows where of one table more than so many are in hand: of one table at a time, so that nobody waits for long. */
  readonly pourMost: (most: number) => void;
  /** Writes what is still in hand, so that everything stands in its table. */
  readonly pour: () => void;
}

/** Rows by table, one after the other, whose numbers count from 0. */
export type CollectedRows = Map<string, { readonly width: number; readonly values: SqlValue[] }>;

/** Collects rows to be written later, elsewhere. */
export function collectingRows(): Rows & { readonly collected: CollectedRows } {
  const collected: CollectedRows = new Map();
  const add: Rows["add"] = (table, row) => {
    let into = collected.get(table);
    if (into === undefined) collected.set(table, (into = { width: row.length, values: [] }));
    into.values.push(...row);
    return into.values.length / into.width - 1;
  };
  return { add, collected };
}

/** The tables whose rows stand by a key: to put each where it belongs takes several times as long as to sort all of them. */
const KEYS: Readonly<Record<string, string>> = {
  entity_name: "type, name, entity",
  entity_country: "country_id, entity",
  event_mention_block: "block, mention",
  event_mention_entity: "entity_id, mention",
  telling: "mention_id, event",
  involvement: "entity_id, date_key, version",
  sharing: "entity_id, other_id, date_key, version",
  event_document: "document_id, version",
  version_mention: "mention_id, version",
};

/** The columns, counted from 0, that hold the number of a row of another table. */
const REFERENCES: Readonly<Record<string, readonly [column: number, table: string]>> = {
  "event_mention_text (rowid, words)": [0, "event_mention"],
  event_mention_block: [1, "event_mention"],
  event_mention_entity: [1, "event_mention"],
  telling: [1, "event"],
  event_version: [1, "event"],
  involvement: [3, "event_version"],
  sharing: [3, "event_version"],
  event_document: [1, "event_version"],
  version_mention: [1, "event_version"],
  "event_text (rowid, words)": [0, "event_version"],
  conflict: [2, "event_version"],
};

/** So many values are given to a statement at once; more of them save nothing. */
const VALUES_AT_ONCE = 300;

/** Gathers rows: those without a key are appended to their table, those with one to a heap that is sorted into it. */
export function gatheredRows(connection: SqliteConnection): GatheredRows {
  const tables = new Map<string, Gathering>();
  const gathering = (table: string): Gathering => {
    let found = tables.get(table);
    if (found === undefined) tables.set(table, (found = beginGathering(connection, table)));
    return found;
  };
  const take = (into: Gathering, width: number, values: readonly SqlValue[]): void => {
    into.values.push(...values);
    into.width = width;
    into.size += 1;
    if (into.values.length >= VALUES_AT_ONCE) flush(connection, into);
  };
  const add: Rows["add"] = (table, values) => {
    const into = gathering(table);
    if (values[0] !== null) take(into, values.length, values);
    else take(into, values.length, [into.next++, ...values.slice(1)]);
    return into.next - 1;
  };
  const append = (rows: CollectedRows): void => {
    const bases = new Map([...rows.keys()].map((table) => [table, gathering(table).next]));
    for (const [table, { width, values }] of rows) {
      const into = gathering(table);
      const [column, other = ""] = REFERENCES[table] ?? [];
      if (values[0] === null) for (let at = 0; at < values.length; at += width) values[at] = into.next++;
      if (column !== undefined) shift(values, column, width, bases.get(other) ?? 0);
      into.width = width;
      writeAtOnce(connection, into, into.values.length === 0 ? values : [...into.values, ...values]);
      into.size += values.length / width;
    }
  };
  const pour = (): void => {
    for (const [table, into] of tables) pourInto(connection, table, into);
  };
  const pourMost = (most: number): void => {
    const full = [...tables].find(([table, into]) => isHeaped(table, into) && into.size > most);
    if (full !== undefined) pourInto(connection, ...full);
  };
  return { add, append, next: (table) => gathering(table).next, pourMost, pour };
}

interface Gathering {
  /** The table or heap to which rows are appended. */
  readonly target: string;
  values: SqlValue[];
  width: number;
  next: number;
  /** How many rows have been added since the last time that they were poured. */
  size: number;
}

function beginGathering(connection: SqliteConnection, table: string): Gathering {
  const isKeyed = table in KEYS;
  const target = isKeyed ? `temp.heap_of_${table}` : table;
  if (isKeyed) connection.execute(`CREATE TABLE IF NOT EXISTS ${target} AS SELECT * FROM ${table} WHERE FALSE`);
  const last = isKeyed ? 0 : connection.get(raw(`SELECT max(rowid) AS last FROM ${table.split(" ")[0] ?? ""}`))?.["last"];
  return { target, values: [], width: 1, next: Number(last ?? 0) + 1, size: 0 };
}

/** Makes numbers of rows that were collected those that the rows have now. */
function shift(values: SqlValue[], column: number, width: number, base: number): void {
  for (let at = column; at < values.length; at += width) values[at] = Number(values[at]) + base;
}

/** Writes rows in statements of one size, and keeps the rest in hand. */
function writeAtOnce(connection: SqliteConnection, into: Gathering, values: readonly SqlValue[]): void {
  const count = Math.ceil(VALUES_AT_ONCE / into.width);
  const length = count * into.width;
  let start = 0;
  for (; start + length <= values.length; start += length)
    connection.run({ text: insertion(into.target, into.width, count), values: values.slice(start, start + length) });
  into.values = values.slice(start);
}

function flush(connection: SqliteConnection, into: Gathering): void {
  if (into.values.length === 0) return;
  connection.run({ text: insertion(into.target, into.width, into.values.length / into.width), values: into.values });
  into.values = [];
}

function pourInto(connection: SqliteConnection, table: string, into: Gathering): void {
  flush(connection, into);
  into.size = 0;
  if (!isHeaped(table, into)) return;
  connection.execute(`INSERT INTO ${table} SELECT * FROM ${into.target} ORDER BY ${KEYS[table]}; DELETE FROM ${into.target}`);
}

function isHeaped(table: string, { target }: Gathering): boolean {
  return target !== table;
}

/** The statement that adds some rows to a table. */
function insertion(table: string, width: number, count: number): string {
  const name = `${table} ${width} ${count}`;
  let text = insertions.get(name);
  if (text === undefined) {
    const row = `(${Array.from({ length: width }, () => "?").join(", ")})`;
    text = `INSERT INTO ${table} VALUES ${Array.from({ length: count }, () => row).join(", ")}`;
    insertions.set(name, text);
  }
  return text;
}

const insertions = new Map<string, string>();
