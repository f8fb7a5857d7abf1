import type { Entity } from "../model/entity.ts";
import { nameWords } from "../model/search-text.ts";
import type { Position } from "./cursor.ts";
import { pageOf, sliceOf } from "./page.ts";
import { listed, sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import type { EntityOrder } from "./sqlite-entity-order.ts";
import { countItems, readPage, type SqliteList } from "./sqlite-list.ts";
import { rowsWithText } from "./sqlite-words.ts";
import type { EntityQuery, Page } from "./store.ts";

/** Where the order of entities is known. */
export type Ordered = (connection: SqliteConnection) => EntityOrder | null;

/** The pages of lists of entities. Of those that have some words only what is on a page is read. */
export function entityPages(connection: SqliteConnection, queries: readonly EntityQuery[], ordered: Ordered): Page<Entity>[] {
  const find = finding(connection, ordered);
  const cuts = queries.map((query) => cutOf(find(query), query));
  const entities = entitiesAt(
    connection,
    cuts.flatMap((cut) => cut?.rows ?? []),
  );
  return queries.map((query, index) => {
    const cut = cuts[index] ?? null;
    if (cut === null) return readPage<Entity>(connection, entitiesList(query), query.page);
    const rows = cut.rows.flatMap((row) => entities.get(row) ?? []);
    return pageOf(orderName(query.kind), cut.slice, {
      rows,
      hasBefore: cut.slice.backward && cut.more,
      hasAfter: !cut.slice.backward && cut.more,
    });
  });
}

/** How many entities each query has. */
export function entityCounts(connection: SqliteConnection, queries: readonly EntityQuery[], ordered: Ordered): number[] {
  const find = finding(connection, ordered);
  return queries.map((query) => find(query)?.length ?? countItems(connection, entitiesList(query)));
}

/** More than so many are looked for along the list, where enough of them are soon found. */
const MANY_ENTITIES = 5_000;

/** Entities of every kind are asked for together, so what has some words is looked up once; gives the rows of a list in order. */
function finding(connection: SqliteConnection, ordered: Ordered): (query: EntityQuery) => Int32Array | null {
  const known = new Map<string, Int32Array | null>();
  let kept: EntityOrder | null | undefined;
  return ({ text, kind, countryId, without }) => {
    if (text === null || countryId !== null) return null;
    const order = (kept ??= ordered(connection));
    if (order === null) return null;
    const places = known.get(text) ?? placesOf(connection, text, order);
    known.set(text, places);
    if (places === null) return null;
    const [from, to] = order.range(kind);
    const rows = rowsAt(places.subarray(firstFrom(places, from), firstFrom(places, to)), order);
    if (without.length === 0) return rows;
    const others = new Set(rowsOf(connection, without));
    return rows.filter((row) => !others.has(row));
  };
}

/** Where in ascending places the first one stands that is not before a place. */
function firstFrom(places: Int32Array, place: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

function rowsAt(places: Int32Array, { rows }: EntityOrder): Int32Array {
  return places.map((place) => rows[place] ?? 0);
}

function placesOf(connection: SqliteConnection, text: string, { places }: EntityOrder): Int32Array | null {
  const words = nameWords(text);
  if (words === null) return null;
  const found = connection.get(sql`
    SELECT json_group_array(rowid) AS rows FROM (${rowsWithText(sql`entity_text`, words)} LIMIT ${MANY_ENTITIES + 1})`);
  const rows = JSON.parse(String(found?.["rows"])) as number[];
  return rows.length > MANY_ENTITIES ? null : Int32Array.from(rows, (row) => places[row] ?? 0).sort();
}

function rowsOf(connection: SqliteConnection, ids: readonly string[]): number[] {
  if (ids.length === 0) return [];
  return connection.all(sql`SELECT row FROM entity WHERE id IN ${listed(ids)}`).map(({ row }) => Number(row));
}

/** The rows of a page that begins or ends with its list. */
function cutOf(rows: Int32Array | null, { kind, page }: EntityQuery) {
  if (rows === null || page.after !== null || page.before !== null) return null;
  const slice = sliceOf(orderName(kind), page);
  const { limit, backward } = slice;
  return { slice, rows: [...(backward ? rows.slice(-limit).reverse() : rows.slice(0, limit))], more: rows.length > limit };
}

function entitiesAt(
  connection: SqliteConnection,
  rows: readonly number[],
): ReadonlyMap<number, Position & { readonly item: Entity }> {
  if (rows.length === 0) return new Map();
  const found = connection.all(sql`
    SELECT e.row, e.entity_key AS key, e.id, e.payload FROM json_each(${JSON.stringify(rows)}) AS j CROSS JOIN entity e ON e.row = j.value`);
  return new Map(
    found.map(({ row, key, id, payload }) => [
      Number(row),
      { key: String(key), id: String(id), item: JSON.parse(String(payload)) as Entity },
    ]),
  );
}

/** Names the order of a kind's entities in their cursors. */
function orderName(kind: EntityQuery["kind"]): string {
  return `entities ${kind}`;
}

function entitiesList({ kind, countryId, without, text }: EntityQuery): SqliteList {
  const words = text === null ? null : nameWords(text);
  const where = [
    sql`e.kind = ${kind}`,
    timely(sql`e.row`),
    ...(without.length === 0 ? [] : [sql`e.id NOT IN ${listed(without)}`]),
    ...(words === null ? [] : [sql`e.row IN (${rowsWithText(sql`entity_text`, words)})`]),
    ...(countryId === null ? [] : [sql`e.row IN (SELECT entity FROM entity_country WHERE country_id = ${countryId})`]),
  ];
  return {
    order: orderName(kind),
    table: sql`entity`,
    row: sql`e.row`,
    key: sql`e.entity_key`,
    id: sql`e.id`,
    parts: [{ from: sql`entity e`, where }],
  };
}
