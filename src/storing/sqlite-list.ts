import { pageOf, sliceOf, type Slice } from "./page.ts";
import type { Position } from "./cursor.ts";
import { all, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import type { Page, PageRequest } from "./store.ts";

/** A list in the database, ordered by key, then id. */
export interface SqliteList {
  /** Names the order in cursors. */
  readonly order: string;
  /** The table whose rows hold the items, and where in the source its row is named. */
  readonly table: Sql;
  readonly row: Sql;
  readonly key: Sql;
  readonly id: Sql;
  /** What the list is made of, one part after the other in its order. */
  readonly parts: readonly ListPart[];
}

/** The tables that are joined, and the conditions. */
export interface ListPart {
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** The same where nothing more than the number of items is asked for, if that can be had for less. */
  readonly counted?: Pick<ListPart, "from" | "where"> & { readonly hasSingleDays: boolean };
}

/** One page of a list; an item is the parsed payload of its row. */
export function readPage<Item>(connection: SqliteConnection, list: SqliteList, request: PageRequest): Page<Item> {
  const slice = sliceOf(list.order, request);
  const rows: (Position & { readonly item: Item })[] = [];
  for (const part of slice.backward ? list.parts.toReversed() : list.parts) {
    const missing = slice.limit + 1 - rows.length;
    if (missing <= 0) break;
    for (const { key, id, payload } of connection.all(pageStatement(list, part, slice, missing)))
      rows.push({ key: String(key), id: String(id), item: JSON.parse(String(payload)) as Item });
  }
  const hasBefore = slice.after !== null && exists(connection, list, slice.after, sql`<=`);
  const hasAfter = slice.before !== null && exists(connection, list, slice.before, sql`>=`);
  return pageOf(list.order, slice, { rows, hasBefore, hasAfter });
}

/** How many items a list has. */
export function countItems(connection: SqliteConnection, { parts }: SqliteList): number {
  return parts.reduce((sum, part) => {
    const { from, where } = part.counted ?? part;
    return sum + Number(connection.get(sql`SELECT count(*) AS count FROM ${from} WHERE ${all(where)}`)?.["count"]);
  }, 0);
}

/** The payloads are read after the page is cut, so that only those of its items are. */
function pageStatement(
  { table, row, key, id }: SqliteList,
  { from, where }: ListPart,
  { after, before, backward }: Slice,
  limit: number,
): Sql {
  const direction = backward ? sql`DESC` : sql`ASC`;
  const conditions = [
    ...where,
    // The keys alone say less, but an index that ends with the key can start there.
    ...(after === null ? [] : [sql`${key} >= ${after.key} AND (${key}, ${id}) > ${tuple(after)}`]),
    ...(before === null ? [] : [sql`${key} <= ${before.key} AND (${key}, ${id}) < ${tuple(before)}`]),
  ];
  return sql`
    SELECT page.key, page.id, record.payload FROM (
      SELECT ${key} AS key, ${id} AS id, ${row} AS row FROM ${from} WHERE ${all(conditions)}
      ORDER BY ${key} ${direction}, ${id} ${direction} LIMIT ${limit}
    ) AS page CROSS JOIN ${table} AS record ON record.row = page.row
    ORDER BY page.key ${direction}, page.id ${direction}`;
}

function exists(connection: SqliteConnection, { key, id, parts }: SqliteList, position: Position, comparison: Sql): boolean {
  const beyond = sql`${key} ${comparison} ${position.key} AND (${key}, ${id}) ${comparison} ${tuple(position)}`;
  return parts.some(
    ({ from, where }) => connection.get(sql`SELECT 1 FROM ${from} WHERE ${all([...where, beyond])} LIMIT 1`) !== undefined,
  );
}

function tuple({ key, id }: Position): Sql {
  return sql`(${key}, ${id})`;
}
