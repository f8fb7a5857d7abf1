import { daysParts } from "./sqlite-days.ts";
import { all, listed, raw, sql, type Sql } from "./sql.ts";
import { timely } from "./sqlite-connection.ts";
import type { During, SharedQuery } from "./event-query.ts";

/** Up to so many pairs are looked up one by one; of more, what is shared by those of one side is walked. */
const MANY_PAIRS = 2_500;

/** Whether it is asked what some entities share with each other; then each two of them are looked up once. */
export function isAmongThemselves({ of, among }: Pick<SharedQuery, "of" | "among">): boolean {
  return among !== null && of.length > 1 && of.length === among.length && of.every((id, index) => id === among[index]);
}

/** How many events of all times entities share in the view of who knows everything, as it is counted with each write. */
export function countedSharing({ of, among }: Pick<SharedQuery, "of" | "among">): Sql[] {
  if (among !== null && of.length * among.length <= MANY_PAIRS) {
    return [
      sql`SELECT c.entity_id, c.other_id, c.count FROM ${pairs(of, among)}
        CROSS JOIN sharing_count c ON c.entity_id = one.value AND c.other_id = two.value`,
    ];
  }
  const others = among === null ? raw("") : sql`AND c.other_id IN ${listed(among)} ${onceOf({ of, among }, "c")}`;
  return [
    sql`SELECT c.entity_id, c.other_id, c.count FROM json_each(${of}) AS one
      CROSS JOIN sharing_count c ON c.entity_id = one.value ${others}`,
  ];
}

/** The same for the events that may touch some days: a statement for each part of these, whose counts add up. */
export function sharingDuring({ of, among }: Pick<SharedQuery, "of" | "among">, during: During): Sql[] {
  const isPairwise = among !== null && of.length * among.length <= MANY_PAIRS;
  const indexes = { lasting: "sharing_lasting", open: "sharing_open" };
  return daysParts("s", during, "DATE", indexes).map(({ where, index }) =>
    isPairwise ? pairwise(of, among, where, index) : walked(of, among, where, index),
  );
}

function pairwise(of: readonly string[], among: readonly string[], where: readonly Sql[], index: string | null): Sql {
  return sql`
    SELECT * FROM (
      SELECT one.value AS entity_id, two.value AS other_id, (
        SELECT count(*) FROM sharing s ${indexed(index)}
        WHERE s.entity_id = one.value AND s.other_id = two.value AND ${all([...where, timely(sql`s.version`)])}) AS count
      FROM ${pairs(of, among)})
    WHERE count > 0`;
}

function walked(of: readonly string[], among: readonly string[] | null, where: readonly Sql[], index: string | null): Sql {
  const others = among === null ? [] : [sql`s.other_id IN ${listed(among)} ${onceOf({ of, among }, "s")}`];
  return sql`
    SELECT s.entity_id, s.other_id, count(*) AS count
    FROM json_each(${of}) AS one CROSS JOIN sharing s ${indexed(index ?? "sharing_by_date")} ON s.entity_id = one.value
    WHERE ${all([...where, ...others, timely(sql`s.version`)])} GROUP BY 1, 2`;
}

function pairs(of: readonly string[], among: readonly string[]): Sql {
  const once = raw(isAmongThemselves({ of, among }) ? "ON two.value > one.value" : "");
  return sql`json_each(${of}) AS one CROSS JOIN json_each(${among}) AS two ${once}`;
}

function onceOf(query: Pick<SharedQuery, "of" | "among">, row: string): Sql {
  return raw(isAmongThemselves(query) ? `AND ${row}.other_id > ${row}.entity_id` : "");
}

function indexed(index: string | null): Sql {
  return raw(index === null ? "" : `INDEXED BY ${index}`);
}
