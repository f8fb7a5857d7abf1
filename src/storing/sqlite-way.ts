import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS, dayNumber } from "../model/date-bounds.ts";
import { searchWords } from "../model/search-text.ts";
import { listed, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { versionsWithWords } from "./sqlite-words.ts";
import type { EventQuery } from "./event-query.ts";

/** How the events of a query are reached: the versions among which all of them are, or the entity whose events are walked in order. */
export interface WayToEvents {
  readonly versions: Sql;
  readonly walk: string | null;
}

/** With so many versions it is faster to go along the order of the list and look at each, because enough of them fit. */
export const MANY = 10_000;

/**
 * The best way to the events of a query; null for going along all events in order. SQLite knows nothing of how common an
 * entity is, so that is counted first, but never further than it matters.
 */
export function wayToEvents(connection: SqliteConnection, query: EventQuery, many: number): WayToEvents | null {
  const all = waysToEvents(query);
  const [only = null] = all;
  if (all.length < 2 && (only === null || (only.walk !== null && query.orderBy !== "SALIENCE"))) return only;
  const ways = counted(connection, all, many);
  const [best] = ways;
  if (best === undefined) return null;
  const inOrder = ways.find(({ walk }) => walk !== null && query.orderBy !== "SALIENCE");
  if (best === inOrder) return best;
  if (best.count < many) return { ...best, walk: null };
  return inOrder ?? null;
}

/** The ways from the one with the fewest versions on. */
function counted(
  connection: SqliteConnection,
  ways: readonly WayToEvents[],
  many: number,
): (WayToEvents & { readonly count: number })[] {
  const counts = ways.map(({ versions }) =>
    Number(connection.get(sql`SELECT count(*) AS count FROM (${versions} LIMIT ${many})`)?.["count"]),
  );
  return ways.map((way, index) => ({ ...way, count: counts[index] ?? many })).toSorted((one, other) => one.count - other.count);
}

/** Every list of versions that holds all events of the query. */
function waysToEvents({ ofEntity, ofDocument, sharedBy, words, touching, filter }: EventQuery): WayToEvents[] {
  const { allOf = [], anyOf = [] } = filter.actors ?? {};
  const involved = [
    ...(ofEntity === null ? [] : [[ofEntity]]),
    ...(sharedBy ?? []).map((one) => [one]),
    ...allOf.map((actor) => [actor]),
    anyOf,
    filter.locatedIn ?? [],
  ];
  const documented = [ofDocument === null ? [] : [ofDocument], filter.documents ?? []];
  return [
    ...involved.filter(some).map((ids) => ({
      versions: sql`SELECT version FROM involvement WHERE entity_id IN ${listed(ids)}`,
      walk: ids.length === 1 ? (ids[0] ?? null) : null,
    })),
    ...documented
      .filter(some)
      .map((ids) => gathered(sql`SELECT version FROM event_document WHERE document_id IN ${listed(ids)}`)),
    ...[filter.kinds ?? []]
      .filter(some)
      .map((kinds) => gathered(sql`SELECT version FROM event_version WHERE kind IN ${listed(kinds)}`)),
    ...[filter.statuses ?? []]
      .filter(some)
      .map((statuses) => gathered(sql`SELECT version FROM event_version WHERE status IN ${listed(statuses)}`)),
    ...[filter.supports ?? []]
      .filter(some)
      .map((supports) => gathered(sql`SELECT version FROM event_version WHERE support IN ${listed(supports)}`)),
    ...(words === null ? [] : [gathered(sql`SELECT * FROM (${versionsWithWords(searchWords(words) ?? [])})`)]),
    ...(touching === null ? [] : [gathered(period(touching))]),
    ...(filter.during === null || filter.during.includeUndated ? [] : [gathered(period(filter.during))]),
  ];
}

/** Whatever the relation to the period is, a day must be possible in both. */
function period({ from, to }: { readonly from: string | null; readonly to: string | null }): Sql {
  return sql`SELECT version FROM event_period WHERE earliest <= ${dayNumber(to ?? AFTER_ALL_DAYS)} AND latest >= ${dayNumber(from ?? BEFORE_ALL_DAYS)}`;
}

function gathered(versions: Sql): WayToEvents {
  return { versions, walk: null };
}

function some(ids: readonly string[]): boolean {
  return ids.length > 0;
}
