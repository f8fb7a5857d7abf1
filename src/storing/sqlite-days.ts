import { complement } from "./sort-keys.ts";
import { raw, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The days that all events of a list touch; null is open. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** A part of a list: the events of which nothing more is to be known than where they stand, and the index that finds them. */
export interface DaysPart {
  readonly where: readonly Sql[];
  /** Behind the name of a table with the key. */
  readonly index: string | null;
}

/**
 * The parts of a list, in the order of its key, that together hold all dated events which touch some days: those that have
 * begun before and may last until then, those that begin then, and those whose beginning is open and that end later.
 */
export function daysParts(keys: string, { from, to }: Stretch, orderBy: "DATE" | "DATE_DESC", indexes: DaysIndexes): DaysPart[] {
  const key = raw(`${keys}.date_key`);
  const reach = raw(`${keys}.reach`);
  const before =
    from === null
      ? []
      : [{ where: [sql`${reach} = 1 AND ${key} < ${from} AND substr(${key}, 12) >= ${from}`], index: indexes.lasting }];
  const behind =
    to === null ? [] : [{ where: [sql`${reach} = 2 AND ${key} > ${`${to}~`} AND ${key} < '~'`], index: indexes.open }];
  const within = {
    where: [orderBy === "DATE" ? ascending(key, from, to) : descending(raw(`${keys}.date_desc_key`), from, to)],
    index: null,
  };
  const parts = [...before, within, ...behind];
  return orderBy === "DATE" ? parts : parts.toReversed();
}

/** The names of the indexes of what lasts, and of what has an open beginning. */
export interface DaysIndexes {
  readonly lasting: string;
  readonly open: string;
}

/** A key begins with a day and goes on with a blank, which is lower than the mark. */
function ascending(key: Sql, from: string | null, to: string | null): Sql {
  return sql`${key} >= ${from ?? ""} AND ${key} < ${to === null ? "~" : `${to}~`}`;
}

function descending(key: Sql, from: string | null, to: string | null): Sql {
  return sql`${key} >= ${to === null ? "" : complement(to)} AND ${key} < ${from === null ? "~" : `${complement(from)}~`}`;
}

/** The parts that can hold anything: most graphs have nothing with an open beginning, and imported ones nothing that lasts. */
export function heldParts(connection: SqliteConnection, table: KeyedTable, parts: readonly DaysPart[]): readonly DaysPart[] {
  if (parts.length < 2) return parts;
  const held = connection.get(HOLDING[table]);
  return parts.filter(({ index }) => index === null || held?.[index] === 1);
}

/** The tables that have an index for each way in which days may stand to a key. */
export type KeyedTable = "event_version" | "involvement" | "sharing";

/** For each index of what does not begin and end on the day of its key, whether there is anything in it. */
const HOLDING: Readonly<Record<KeyedTable, Sql>> = {
  event_version: holding("event_version"),
  involvement: holding("involvement"),
  sharing: holding("sharing"),
};

function holding(table: KeyedTable): Sql {
  const any = (name: string, reach: number): string =>
    `EXISTS (SELECT 1 FROM ${table} INDEXED BY ${table}_${name} WHERE reach = ${reach}) AS ${table}_${name}`;
  return raw(`SELECT ${any("lasting", 1)}, ${any("open", 2)}`);
}
