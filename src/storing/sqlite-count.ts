import { KINDS } from "../model/kinds.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { isWholeView, type View } from "../model/view.ts";
import { asksNothing, NO_FILTER, NO_OWNER, type EventFilter, type EventQuery } from "./event-query.ts";
import { ANY, relationOf } from "./sqlite-involved.ts";
import { all, listed, sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import type { StoreStatistics } from "./store.ts";

/**
 * How many events each query has, from what is counted with each write; null where nothing counted says so. What touches a
 * period is what begins by its last day, without what has ended before its first. Queries of one period are read together.
 */
export function countedEvents(connection: SqliteConnection, queries: readonly EventQuery[]): (number | null)[] {
  const known = new Map<string, ReadonlyMap<string, number>>();
  return queries.map((query) => {
    if (!isCounted(query)) return null;
    const { during } = query.filter;
    const period = `${during?.from ?? ""} ${during?.to ?? ""} ${during === null}`;
    const counts = known.get(period) ?? countsByKind(connection, during);
    known.set(period, counts);
    return [...new Set(kindsOf(query.filter))].reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
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

/** Whether a query asks for nothing but kinds and a period, of all that is known. */
export function isCounted({ filter, view, orderBy: _order, page: _page, ...owner }: EventQuery): boolean {
  const { kinds: _kinds, during, ...others } = filter;
  return isWholeView(view) && isUsual(during) && asksNothing(owner, NO_OWNER) && asksNothing(others, NO_FILTER);
}

function isUsual(during: EventQuery["filter"]["during"]): boolean {
  if (during === null) return true;
  const { from, to, relation, match, includeUndated } = during;
  const isOrdered = from === null || to === null || from <= to;
  return relation === "OVERLAPS" && match === "POSSIBLY" && !includeUndated && isOrdered;
}

function countsByKind(connection: SqliteConnection, during: EventQuery["filter"]["during"]): ReadonlyMap<string, number> {
  const dated = [sql`period >= 'Y' AND period < 'Z'`];
  const begun = during === null ? [...dated, sql`period = 'U'`] : during.to === null ? dated : upTo(during.to, sql`<=`);
  const over = during === null || during.from === null ? [] : upTo(during.from, sql`<`);
  const counts = new Map<string, number>();
  for (const range of begun) add(connection, counts, [sql`bound = 'EARLIEST'`, range], 1);
  for (const range of over) add(connection, counts, [sql`bound = 'LATEST'`, range], -1);
  return counts;
}

/** The years before that of a day, the months of its year before its own, and the days of its month up to it. */
function upTo(day: string, comparison: Sql): Sql[] {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  return [
    sql`period >= 'Y' AND period < ${`Y${year}`}`,
    sql`period >= ${`M${year}`} AND period < ${`M${month}`}`,
    sql`period >= ${`D${month}`} AND period ${comparison} ${`D${day}`}`,
  ];
}

/** The kinds of a filter, which are all where it names none. */
export function kindsOf({ kinds }: EventFilter): readonly string[] {
  return kinds === null || kinds.length === 0 ? KIND_NAMES : kinds;
}

const KIND_NAMES = Object.keys(KINDS);

function add(connection: SqliteConnection, counts: Map<string, number>, conditions: readonly Sql[], sign: 1 | -1): void {
  const where = all([sql`kind IN ${listed(KIND_NAMES)}`, ...conditions]);
  for (const { kind, count } of connection.all(
    sql`SELECT kind, sum(count) AS count FROM event_count WHERE ${where} GROUP BY kind`,
  ))
    counts.set(String(kind), (counts.get(String(kind)) ?? 0) + sign * Number(count));
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
  return isWholeView(view) && isUsual(during) && asksNothing(others, NO_FILTER);
}

/** What holds of an involvement, where that says all. */
export function currently({ ofEntity, filter: { actors } }: EventQuery): Sql[] {
  const relation = ofEntity === null ? relationOf(actors?.includeRepresentatives ?? true) : ANY;
  return [sql`walk.is_current`, relation("walk"), timely(sql`walk.version`)];
}
