import { UNDATED_KEY } from "./sort-keys.ts";
import { all, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { eventsList } from "./sqlite-events.ts";
import type { ListPart } from "./sqlite-list.ts";
import type { DayCount, EventQuery } from "./event-query.ts";

/** How many of the events have which days. */
export function eventDays(connection: SqliteConnection, query: EventQuery): DayCount[] {
  return eventsList(connection, query).parts.flatMap((part) => {
    if (part.counted === undefined) return countedByDays(connection, part);
    const others = part.counted.hasSingleDays ? { ...part, where: [...part.where, sql`walk.reach <> 0`] } : part;
    const ofOneDay = part.counted.hasSingleDays ? countedByKey(connection, part.counted) : [];
    return [...ofOneDay, ...countedByDays(connection, others)];
  });
}

function countedByDays(connection: SqliteConnection, { from, where }: Pick<ListPart, "from" | "where">): DayCount[] {
  const rows = connection.all(sql`
    SELECT v.earliest, v.begins_by, v.ends_from, v.latest, count(*) AS count FROM ${from} WHERE ${all(where)} GROUP BY 1, 2, 3, 4`);
  return rows.map(({ earliest, begins_by: beginsBy, ends_from: endsFrom, latest, count }) => ({
    days:
      typeof earliest === "string"
        ? { earliest, beginsBy: String(beginsBy), endsFrom: String(endsFrom), latest: String(latest) }
        : null,
    count: Number(count),
  }));
}

/** Of what has one day or none, the key says which, so an index is enough. */
function countedByKey(connection: SqliteConnection, { from, where }: { readonly from: Sql; readonly where: readonly Sql[] }) {
  const rows = connection.all(sql`
    SELECT walk.date_key AS key, count(*) AS count FROM ${from} WHERE ${all([...where, sql`walk.reach = 0`])} GROUP BY 1`);
  return rows.map(({ key, count }): DayCount => ({
    days: key === UNDATED_KEY ? null : oneDay(String(key)),
    count: Number(count),
  }));
}

function oneDay(key: string): NonNullable<DayCount["days"]> {
  const day = key.slice(0, 10);
  return { earliest: day, beginsBy: day, endsFrom: day, latest: day };
}
