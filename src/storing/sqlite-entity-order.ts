import type { EntityKind } from "../model/entity.ts";
import { sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The places of all entities in the lists of their kinds, by which those that are found are sorted without being read. */
export interface EntityOrder {
  /** By its row where an entity stands among all, kind after kind; and the row by that place. */
  readonly places: Int32Array;
  readonly rows: Int32Array;
  /** The first place of a kind, and the first one behind it. */
  readonly range: (kind: EntityKind) => readonly [from: number, to: number];
}

/** For more entities it would take long to read their order, and some megabytes to keep it. */
const MOST_ORDERED = 300_000;

/** The order of the entities as they are now, kept for as long as nothing is written; null where there are too many. */
export function keptEntityOrder(
  generation: (connection: SqliteConnection) => string,
): (connection: SqliteConnection) => EntityOrder | null {
  let [kept, known]: [EntityOrder | null, string | null] = [null, null];
  return (connection) => {
    const now = generation(connection);
    if (now !== known) [kept, known] = [orderOf(connection), now];
    return kept;
  };
}

function orderOf(connection: SqliteConnection): EntityOrder | null {
  const last = Number(connection.get(sql`SELECT max(row) AS last FROM entity`)?.["last"] ?? 0);
  if (last > MOST_ORDERED) return null;
  const kinds = connection.all(sql`
    SELECT kind, json_group_array(row) AS rows FROM (SELECT kind, row FROM entity ORDER BY kind, entity_key, id) GROUP BY kind ORDER BY kind`);
  const parts = kinds.map(({ kind, rows }) => ({ kind: String(kind), rows: JSON.parse(String(rows)) as number[] }));
  const rows = Int32Array.from(parts.flatMap((part) => part.rows));
  const places = new Int32Array(last + 1);
  rows.forEach((row, place) => (places[row] = place));
  const ends = new Map<string, readonly [number, number]>();
  parts.reduce((from, part) => {
    ends.set(part.kind, [from, from + part.rows.length]);
    return from + part.rows.length;
  }, 0);
  return { places, rows, range: (kind) => ends.get(kind) ?? [0, 0] };
}
