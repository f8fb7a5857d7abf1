import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { isWholeView, type View } from "../model/view.ts";
import { isCountedByKind, isUsualPeriod, KIND_NAMES, periodName, rangesOf, sumOfKinds } from "./counted-periods.ts";
import { asksNothing, NO_FILTER, NO_OWNER, type During, type EventFilter, type EventQuery } from "./event-query.ts";
import { ANY, relationOf } from "./sqlite-involved.ts";
import { listed, sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import type { StoreStatistics } from "./store.ts";

/** How many events each query has, from what is counted with each write; null where nothing counted says so. Queries of one period are read together. */
export function countedEvents(connection: SqliteConnection, queries: readonly EventQuery[]): (number | null)[] {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return queries.map((query) => {
    if (!isCountedByKind(query)) return null;
    const period = periodName(query);
    const counts = known.get(period) ?? countsByKind(connection, query.filter.during);
    known.set(period, counts);
    return sumOfKinds(query, counts);
  });
}

/** How many events are known in all, the first day of the earliest and the last day of the latest; open ends count for none. */
export function countedBounds(connection: SqliteConnection): Pick<StoreStatistics, "events" | "earliest" | "latest"> {
  const events = [...countsByKind(connection, null).values()].reduce((sum, count) => sum + count, 0);
  return {
    events,
    earliest: outermostDay(connection, sql`bound = 'EARLIEST' AND period > ${`D${BEFORE_ALL_DAYS}`} AND period < 'E'`, sql`min`),
    latest: outermostDay(connection, sql`bound = 'LATEST' AND period >= 'D' AND period < ${`D${AFTER_ALL_DAYS}`}`, sql`max`),
  };
}

/** Of each kind the first or last day on which anything is counted, and of these the first or last one. */
function outermostDay(connection: SqliteConnection, range: Sql, outermost: Sql): string | null {
  const found = connection.get(sql`
    SELECT ${outermost}((SELECT ${outermost}(period) FROM event_count WHERE kind = k.value AND ${range} AND count > 0)) AS period
    FROM json_each(${KIND_NAMES}) AS k`);
  return typeof found?.["period"] === "string" ? found["period"].slice(1) : null;
}

function countsByKind(connection: SqliteConnection, during: During | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { bound, from, below, sign } of rangesOf(during)) {
    const found = connection.all(sql`
      SELECT kind, sum(count) AS count FROM event_count
      WHERE kind IN ${listed(KIND_NAMES)} AND bound = ${bound} AND period >= ${from} AND period < ${below} GROUP BY kind`);
    for (const { kind, count } of found) counts.set(String(kind), (counts.get(String(kind)) ?? 0) + sign * Number(count));
  }
  return counts;
}

/** Whether the involvement of an entity and the days of its key say all about the events of a query. */
export function tellsAll({ view, filter, orderBy: _order, page: _page, ...owner }: EventQuery): boolean {
  const { allOf = [], anyOf = [], noneOf = [] } = filter.actors ?? {};
  const entities = [owner.ofEntity, ...allOf, ...anyOf].filter((entity) => entity !== null);
  const isPlain = asksNothing({ ...owner, ofEntity: null }, NO_OWNER) && noneOf.length === 0;
  return isPlain && entities.length === 1 && isCurrently({ ...filter, actors: null }, view);
}

/** Whether a filter asks for nothing but days, of all that is known. */
export function isCurrently({ during, ...others }: EventFilter, view: View): boolean {
  return isWholeView(view) && isUsualPeriod(during) && asksNothing(others, NO_FILTER);
}

/** What holds of an involvement, where that says all. */
export function currently({ ofEntity, filter: { actors } }: EventQuery): Sql[] {
  const relation = ofEntity === null ? relationOf(actors?.includeRepresentatives ?? true) : ANY;
  return [sql`walk.is_current`, relation("walk"), timely(sql`walk.version`)];
}
