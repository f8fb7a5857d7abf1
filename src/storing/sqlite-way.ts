import { searchWords } from "../model/search-text.ts";
import { isWholeView } from "../model/view.ts";
import { listed, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { versionsWithWords } from "./sqlite-words.ts";
import type { EventQuery } from "./event-query.ts";

/** How the events of a query are reached: the versions among which all of them are, or what is walked in the order of the list. */
export interface WayToEvents {
  readonly versions: Sql;
  readonly walk: Walk | null;
  /** Actors of whom it is known that they act in all of these versions. */
  readonly acting?: readonly string[];
}

/** An entity or a kind whose events stand in order in an index. */
export interface Walk {
  readonly entity: string | null;
  readonly kind: string | null;
}

/** With so many versions it is faster to go along the order of the list and look at each, because enough of them fit. */
export const MANY = 10_000;

/** Where all that fit are looked at anyway, as for a count, few are only those that are a part of a large graph. */
export const MANY_OF_ALL = 200_000;

/**
 * The best way to the events of a query; null for going along all events in order. SQLite knows nothing of how common an
 * entity is, so that is counted first, but never further than it matters.
 */
export function wayToEvents(connection: SqliteConnection, query: EventQuery, many: number): WayToEvents | null {
  const shared = sharedFew(connection, query, many);
  if (shared !== null) return shared;
  const isInOrder = query.orderBy !== "SALIENCE";
  const all = waysToEvents(query).map((way) => (isInOrder ? way : { ...way, walk: null }));
  const [only = null] = all;
  if (all.length === 0 || (all.length === 1 && only?.walk)) return only;
  return fewest(connection, all, many) ?? all.find(({ walk }) => walk !== null) ?? null;
}

/**
 * The events that two share where these are few, as it is counted for those who know everything. Of more it is faster to go
 * along those of one of the two, because a page of them is soon found.
 */
function sharedFew(connection: SqliteConnection, { sharedBy, filter, view }: EventQuery, many: number): WayToEvents | null {
  const [one, other] = sharedBy ?? filter.actors?.allOf ?? [];
  if (one === undefined || other === undefined || one === other || !isWholeView(view)) return null;
  const pair = sql`entity_id = ${one} AND other_id = ${other}`;
  const count = Number(connection.get(sql`SELECT count FROM sharing_count WHERE ${pair}`)?.["count"] ?? 0);
  const versions = sql`SELECT version FROM sharing WHERE ${pair}`;
  const isAnswered = sharedBy === null && filter.actors?.includeRepresentatives === true;
  // Where nothing of them has to be looked up any more, twice as many are few.
  if (count > many / (isAnswered ? 5 : 10)) return null;
  return isAnswered ? { versions: sql`${versions} AND both_act`, walk: null, acting: [one, other] } : gathered(versions);
}

/** The way with the fewest versions, if these are not too many: it is looked at a few of each first, and then at more. */
function fewest<Way extends { readonly versions: Sql }>(
  connection: SqliteConnection,
  ways: readonly Way[],
  many: number,
): Way | null {
  if (ways.length === 0) return null;
  for (let limit = Math.min(FEW, many); ; limit = Math.min(limit * 10, many)) {
    const counts = ways.map(({ versions }) =>
      Number(connection.get(sql`SELECT count(*) AS count FROM (${versions} LIMIT ${limit})`)?.["count"]),
    );
    const least = Math.min(...counts);
    if (least < limit) return ways[counts.indexOf(least)] ?? null;
    if (limit >= many) return null;
  }
}

const FEW = 100;

/** Every list of versions that holds all events of the query. */
function waysToEvents({ ofEntity, ofDocument, sharedBy, words, filter }: EventQuery): WayToEvents[] {
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
      walk: ids.length === 1 ? { entity: ids[0] ?? null, kind: null } : null,
    })),
    ...documented
      .filter(some)
      .map((ids) => gathered(sql`SELECT version FROM event_document WHERE document_id IN ${listed(ids)}`)),
    ...[filter.kinds ?? []].filter(some).map((kinds) => ({
      versions: sql`SELECT version FROM event_version WHERE kind IN ${listed(kinds)}`,
      walk: kinds.length === 1 ? { entity: null, kind: kinds[0] ?? null } : null,
    })),
    ...[filter.statuses ?? []]
      .filter(some)
      .map((statuses) => gathered(sql`SELECT version FROM event_version WHERE status IN ${listed(statuses)}`)),
    ...[filter.supports ?? []]
      .filter(some)
      .map((supports) => gathered(sql`SELECT version FROM event_version WHERE support IN ${listed(supports)}`)),
    ...(words === null ? [] : [gathered(sql`SELECT * FROM (${versionsWithWords(searchWords(words) ?? [])})`)]),
  ];
}

function gathered(versions: Sql): WayToEvents {
  return { versions, walk: null };
}

function some(ids: readonly string[]): boolean {
  return ids.length > 0;
}
