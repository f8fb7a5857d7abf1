import type { View } from "../model/view.ts";
import { UNDATED_KEY } from "./sort-keys.ts";
import { all, listed, raw, sql, type Sql } from "./sql.ts";
import { matchingConditions } from "./sqlite-conditions.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { isCountedByKind, kindsOf } from "./counted-periods.ts";
import { allEvents } from "./sqlite-events.ts";
import type { ListPart } from "./sqlite-list.ts";
import type { DayCount, EventFilter, EventQuery } from "./event-query.ts";

/** How many of the events have which days. */
export function eventDays(connection: SqliteConnection, query: EventQuery): DayCount[] {
  if (isCountedByKind(query)) return daysOfAll(connection, query.filter, query.view);
  return allEvents(connection, query).parts.flatMap((part) => {
    if (part.counted === undefined) return countedByDays(connection, part);
    const others = part.counted.hasSingleDays ? { ...part, where: [...part.where, sql`walk.reach <> 0`] } : part;
    const ofOneDay = part.counted.hasSingleDays ? countedByKey(connection, part.counted) : [];
    return [...ofOneDay, ...countedByDays(connection, others)];
  });
}

/**
 * What begins on which day is counted with each write; what has several days, which few have, is counted one by one, and the
 * rest has one.
 */
function daysOfAll(connection: SqliteConnection, filter: EventFilter, view: View): DayCount[] {
  const longer = longerOnes(filter, view).flatMap((part) => countedByDays(connection, part));
  const begun = new Map<string, number>();
  for (const { days, count } of longer) if (days !== null) begun.set(days.earliest, (begun.get(days.earliest) ?? 0) + count);
  const single = connection.all(countedDays(filter)).flatMap(({ period, count }): DayCount[] => {
    const day = String(period).slice(1);
    const left = Number(count) - (begun.get(day) ?? 0);
    return left === 0 ? [] : [{ days: period === "UD" ? null : oneDay(day), count: left }];
  });
  return [...single, ...longer];
}

/** How many events begin on each day that is asked for, the undated ones among them where no days are. */
function countedDays(filter: EventFilter): Sql {
  const { during } = filter;
  const last = during?.to ?? "9";
  const undated = during === null ? raw("OR period = 'UD'") : raw("");
  return sql`
    SELECT period, sum(count) AS count FROM event_count WHERE kind IN ${listed(kindsOf(filter))} AND bound = 'EARLIEST'
      AND (period >= ${`D${during?.from ?? "0000-00-01"}`} AND period <= ${`D${last}`} ${undated}) GROUP BY period`;
}

/** What has several days and may touch those that are asked for, by the indexes that hold nothing else. */
function longerOnes(filter: EventFilter, view: View): Pick<ListPart, "from" | "where">[] {
  const [first, last] = [filter.during?.from ?? "", filter.during?.to ?? "9"];
  const conditions = matchingConditions(filter, view);
  return [
    {
      from: sql`event_version v INDEXED BY event_version_lasting`,
      where: [sql`v.reach = 1 AND v.date_key <= ${`${last}~`} AND substr(v.date_key, 12) >= ${first}`, ...conditions],
    },
    {
      from: sql`event_version v INDEXED BY event_version_open`,
      where: [sql`v.reach = 2 AND v.date_key >= ${first}`, ...conditions],
    },
  ];
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
