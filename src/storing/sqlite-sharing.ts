import { isCurrently } from "./sqlite-count.ts";
import { matchingConditions } from "./sqlite-conditions.ts";
import { daysParts, heldParts } from "./sqlite-days.ts";
import { all, listed, raw, sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import type { SharedQuery } from "./event-query.ts";

/** Up to so many pairs are looked up one by one; of more, what is shared by those of one side is walked. */
const MANY_PAIRS = 2_500;

/** Whether it is asked what some entities share with each other; then each two of them are looked up once. */
export function isAmongThemselves({ of, among }: Pick<SharedQuery, "of" | "among">): boolean {
  return among !== null && of.length > 1 && of.length === among.length && of.every((id, index) => id === among[index]);
}

/** How many events entities share, in statements whose counts add up. */
export function sharingStatements(connection: SqliteConnection, query: SharedQuery): Sql[] {
  const { filter, view } = query;
  if (!isCurrently(filter, view))
    return ofParts(connection, query, "CROSS JOIN event_version v ON v.version = s.version", matchingConditions(filter, view));
  return filter.during === null ? [counted(query)] : ofParts(connection, query, "", [sql`s.is_current`]);
}

/** Of all times it is counted with each write. */
function counted({ of, among }: SharedQuery): Sql {
  if (isPairwise({ of, among })) {
    return sql`SELECT c.entity_id, c.other_id, c.count FROM ${pairs(of, among ?? [])}
      CROSS JOIN sharing_count c ON c.entity_id = one.value AND c.other_id = two.value`;
  }
  const others = among === null ? raw("") : sql`AND c.other_id IN ${listed(among)} ${onceOf({ of, among }, "c")}`;
  return sql`SELECT c.entity_id, c.other_id, c.count FROM json_each(${of}) AS one
    CROSS JOIN sharing_count c ON c.entity_id = one.value ${others}`;
}

/** A statement for each part of the days that are asked for. */
function ofParts(connection: SqliteConnection, query: SharedQuery, join: string, conditions: readonly Sql[]): Sql[] {
  const { during } = query.filter;
  const parts =
    during === null || during.includeUndated
      ? [{ where: [], index: null }]
      : daysParts("s", during, "DATE", { lasting: "sharing_lasting", open: "sharing_open" });
  return heldParts(connection, "sharing", parts).map(({ where, index }) => {
    const part = { join: raw(join), where: [...where, ...conditions], index };
    return isPairwise(query) ? pairwise(query, part) : walked(query, part);
  });
}

interface SharingPart {
  readonly join: Sql;
  readonly where: readonly Sql[];
  readonly index: string | null;
}

/** The time is looked at for pairs and not for each of their events, which would take a third of the time of all. */
function pairwise({ of, among }: SharedQuery, { join, where, index }: SharingPart): Sql {
  return sql`
    WITH ${entityTable("ours", of)}, ${entityTable("theirs", isAmongThemselves({ of, among }) ? of : (among ?? []))}
    SELECT * FROM (
      SELECT one.value AS entity_id, two.value AS other_id, (
        SELECT count(*) FROM sharing s ${indexed(index)} ${join}
        WHERE s.entity_id = one.value AND s.other_id = two.value AND ${all(where)}) AS count
      FROM ours AS one CROSS JOIN theirs AS two ON ${all([timely(sql`(one.key * 31 + two.key)`), ...onceOfPairs({ of, among })])})
    WHERE count > 0`;
}

/** Rows of a table are walked faster than those of JSON, which here come again and again. */
function entityTable(name: string, ids: readonly string[]): Sql {
  return sql`${raw(name)} AS MATERIALIZED (SELECT key, value FROM json_each(${ids}))`;
}

function walked({ of, among }: SharedQuery, { join, where, index }: SharingPart): Sql {
  const others = among === null ? [] : [sql`s.other_id IN ${listed(among)} ${onceOf({ of, among }, "s")}`];
  const from = sql`sharing s ${indexed(index ?? "sharing_by_date")} ${join}`;
  const conditions = all([...where, ...others, timely(sql`s.version`)]);
  const [only] = of;
  // By one column they are counted in half the time.
  if (only !== undefined && of.length === 1)
    return sql`SELECT ${only} AS entity_id, s.other_id, count(*) AS count FROM ${from} WHERE s.entity_id = ${only} AND ${conditions} GROUP BY s.other_id`;
  return sql`
    SELECT s.entity_id, s.other_id, count(*) AS count
    FROM json_each(${of}) AS one CROSS JOIN ${from} WHERE s.entity_id = one.value AND ${conditions} GROUP BY 1, 2`;
}

function isPairwise({ of, among }: Pick<SharedQuery, "of" | "among">): boolean {
  return among !== null && of.length * among.length <= MANY_PAIRS;
}

function pairs(of: readonly string[], among: readonly string[]): Sql {
  return sql`json_each(${of}) AS one CROSS JOIN json_each(${among}) AS two ON ${all(onceOfPairs({ of, among }))}`;
}

function onceOfPairs(query: Pick<SharedQuery, "of" | "among">): Sql[] {
  return isAmongThemselves(query) ? [sql`two.value > one.value`] : [];
}

function onceOf(query: Pick<SharedQuery, "of" | "among">, row: string): Sql {
  return raw(isAmongThemselves(query) ? `AND ${row}.other_id > ${row}.entity_id` : "");
}

function indexed(index: string | null): Sql {
  return raw(index === null ? "" : `INDEXED BY ${index}`);
}
