import type { View } from "../model/view.ts";
import { searchWords } from "../model/search-text.ts";
import { all, raw, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { documented, inForce, matchingConditions } from "./sqlite-conditions.ts";
import { countedEvents, currently, tellsAll } from "./sqlite-count.ts";
import { ACTING, ALL_EVENTS, ANY, involved, PARTAKING, type Walked } from "./sqlite-involved.ts";
import { daysParts, heldParts, type KeyedTable, type Stretch } from "./sqlite-days.ts";
import { countItems, type ListPart, type SqliteList } from "./sqlite-list.ts";
import { MANY, MANY_OF_ALL, wayToEvents } from "./sqlite-way.ts";
import { versionsWithWords } from "./sqlite-words.ts";
import type { EventOrder, EventQuery } from "./event-query.ts";

const KEYS: Readonly<Record<EventOrder, string>> = { DATE: "date_key", DATE_DESC: "date_desc_key", SALIENCE: "salience_key" };

/** The list of the events that a query asks for; `many` is how many are too many to be gathered. */
export function eventsList(connection: SqliteConnection, query: EventQuery, many = MANY): SqliteList {
  const list = { order: `events ${query.orderBy}`, table: sql`event`, row: sql`v.event`, id: sql`v.event_id` };
  if (query.filter.foldParts) return foldedList(connection, query, list);
  const { keys, parts } = matchingEvents(connection, query, many);
  return { ...list, key: raw(`${keys}.${KEYS[query.orderBy]}`), parts };
}

/** The wholes of all that match, in whichever order these are found. */
function foldedList(connection: SqliteConnection, query: EventQuery, list: Omit<SqliteList, "key" | "parts">): SqliteList {
  const { parts } = matchingEvents(connection, { ...query, orderBy: "DATE" }, MANY_OF_ALL);
  const where = [inForce("v", query.view), sql`v.event_id IN (${outermost(parts, query.view)})`];
  return { ...list, key: raw(`v.${KEYS[query.orderBy]}`), parts: [{ from: sql`event_version v`, where }] };
}

/** All events of a query, in whichever order they are found fastest. */
export function allEvents(connection: SqliteConnection, query: EventQuery): SqliteList {
  return eventsList(connection, { ...query, orderBy: "DATE" }, MANY_OF_ALL);
}

/** How many events each query has. */
export function eventCounts(connection: SqliteConnection, queries: readonly EventQuery[]): number[] {
  const counted = countedEvents(connection, queries);
  return queries.map((query, index) => counted[index] ?? countItems(connection, allEvents(connection, query)));
}

interface Matching {
  /** The table whose keys the list is walked by. */
  readonly keys: string;
  readonly parts: readonly ListPart[];
}

/** What is gathered is looked at as it comes; what is walked in order only where it may touch the days that are asked for. */
function matchingEvents(connection: SqliteConnection, asked: EventQuery, many: number): Matching {
  const way = wayToEvents(connection, asked, many);
  const query = way?.acting === undefined ? asked : withoutActors(asked, way.acting);
  const conditions = (walked: Walked): Sql[] => [
    ...ownerConditions(query, walked),
    ...matchingConditions(query.filter, query.view, walked),
  ];
  if (way !== null && way.walk === null) {
    const where = [sql`v.version IN (${way.versions})`, ...conditions(ALL_EVENTS)];
    return { keys: "v", parts: [{ from: sql`event_version v`, where }] };
  }
  const { entity = null, kind = null } = way?.walk ?? {};
  if (entity !== null) return walkOf(connection, entity, query, conditions({ keys: "walk", entity }));
  const parts = partsOf(connection, query, "v", "event_version").map(({ where, indexed }) => ({
    from: sql`event_version v ${indexed}`,
    where: [...(kind === null ? [] : [sql`v.kind = ${kind}`]), ...where, ...conditions(ALL_EVENTS)],
  }));
  return { keys: "v", parts };
}

/** The query without those actors of whom the way to its events has seen to it that they act in them. */
function withoutActors(query: EventQuery, acting: readonly string[]): EventQuery {
  const { actors } = query.filter;
  if (actors === null) return query;
  const allOf = actors.allOf.filter((actor) => !acting.includes(actor));
  return { ...query, filter: { ...query.filter, actors: { ...actors, allOf } } };
}

/** Along an index that holds the events of one entity in the order of the list. */
function walkOf(connection: SqliteConnection, entity: string, query: EventQuery, conditions: readonly Sql[]): Matching {
  const parts = partsOf(connection, query, "walk", "involvement").map(({ where, indexed, hasSingleDays }): ListPart => {
    const from = sql`involvement walk ${indexed}`;
    const own = [sql`walk.entity_id = ${entity}`, ...where];
    return {
      from: sql`${from} CROSS JOIN event_version v ON v.version = walk.version`,
      where: [...own, ...conditions],
      ...(tellsAll(query) && { counted: { from, where: [...own, ...currently(query)], hasSingleDays } }),
    };
  });
  return { keys: "walk", parts };
}

/** The parts of the days that are asked for in a table of versions, with the words that name their index. */
function partsOf(connection: SqliteConnection, query: EventQuery, keys: Walked["keys"], table: KeyedTable): IndexedPart[] {
  const stretch = stretchOf(query);
  // SQLite does not see that this index nearly has the order of the list, which the ids of events complete.
  const descending = keys === "walk" && query.orderBy === "DATE_DESC" ? "INDEXED BY involvement_descending" : "";
  if (stretch === null || query.orderBy === "SALIENCE") return [{ where: [], indexed: raw(descending), hasSingleDays: true }];
  const parts = daysParts(keys, stretch, query.orderBy, { lasting: `${table}_lasting`, open: `${table}_open` });
  return heldParts(connection, table, parts).map(({ where, index }) => {
    const indexed = raw(index === null ? descending : `INDEXED BY ${index}`);
    return { where, indexed, hasSingleDays: index === null };
  });
}

interface IndexedPart {
  readonly where: readonly Sql[];
  readonly indexed: Sql;
  /** Whether what has one day or none may be among these. */
  readonly hasSingleDays: boolean;
}

/** The days that all events of a query touch; null where some need touch none. */
function stretchOf({ touching, filter: { during } }: EventQuery): Stretch | null {
  if (touching !== null) return touching;
  return during === null || during.includeUndated ? null : during;
}

function ownerConditions({ ofEntity, ofDocument, partsOf, sharedBy, touching, words }: EventQuery, walked: Walked): Sql[] {
  return [
    ...(ofEntity === null ? [] : [involved([ofEntity], ANY, walked)]),
    ...(ofDocument === null ? [] : [documented([ofDocument])]),
    ...(partsOf === null ? [] : [sql`v.part_of = ${partsOf}`]),
    ...(sharedBy === null
      ? []
      : [...sharedBy.map((one) => involved([one], PARTAKING, walked)), involved(sharedBy, ACTING, walked)]),
    ...(words === null ? [] : [sql`v.version IN (${versionsWithWords(searchWords(words) ?? [])})`]),
    ...(touching === null ? [] : [sql`v.earliest <= ${touching.to} AND v.latest >= ${touching.from}`]),
  ];
}

/** The outermost wholes of the matching events; a whole that is not in force in the view counts as none. */
function outermost(parts: readonly ListPart[], view: View): Sql {
  const whole = sql`event_version w ON w.event_id = chain.part_of AND ${inForce("w", view)}`;
  const found = parts.map(({ from, where }) => sql`SELECT v.event_id, v.part_of FROM ${from} WHERE ${all(where)}`);
  return sql`
    WITH RECURSIVE chain (event_id, part_of) AS (
      ${found.reduce((one, other) => sql`${one} UNION ${other}`)}
      UNION SELECT w.event_id, w.part_of FROM chain CROSS JOIN ${whole}
    ) SELECT chain.event_id FROM chain LEFT JOIN ${whole} WHERE w.version IS NULL`;
}
