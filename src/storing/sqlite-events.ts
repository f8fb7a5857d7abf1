import { dayOf, type View } from "../model/view.ts";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../model/date-bounds.ts";
import { searchWords } from "../model/search-text.ts";
import { UNDATED_KEY } from "./sort-keys.ts";
import { all, listed, raw, sql, type Sql } from "./sql.ts";
import { timely, type SqliteConnection } from "./sqlite-connection.ts";
import { countedEvents, currently, tellsAll } from "./sqlite-count.ts";
import { ACTING, ALL_EVENTS, ANY, involved, LYING, PARTAKING, relationOf, type Walked } from "./sqlite-involved.ts";
import { daysParts, type Stretch } from "./sqlite-days.ts";
import { countItems, type ListPart, type SqliteList } from "./sqlite-list.ts";
import { MANY, wayToEvents } from "./sqlite-way.ts";
import { textCondition, versionsWithWords } from "./sqlite-words.ts";
import type { During, EventFilter, EventOrder, EventQuery } from "./event-query.ts";

const KEYS: Readonly<Record<EventOrder, string>> = { DATE: "date_key", DATE_DESC: "date_desc_key", SALIENCE: "salience_key" };

/** The list of the events that a query asks for; `many` is how many are too many to be gathered. */
export function eventsList(connection: SqliteConnection, query: EventQuery, many = MANY): SqliteList {
  const list = { order: `events ${query.orderBy}`, table: sql`event`, row: sql`v.event`, id: sql`v.event_id` };
  const { keys, parts } = matchingEvents(connection, query, many);
  if (!query.filter.foldParts) return { ...list, key: raw(`${keys}.${KEYS[query.orderBy]}`), parts };
  const where = [inForce("v", query.view), sql`v.event_id IN (${outermost(parts, query.view)})`];
  return { ...list, key: raw(`v.${KEYS[query.orderBy]}`), parts: [{ from: sql`event_version v`, where }] };
}

/** How many events each query has. */
export function eventCounts(connection: SqliteConnection, queries: readonly EventQuery[]): number[] {
  const counted = countedEvents(connection, queries);
  return queries.map((query, index) => counted[index] ?? countItems(connection, eventsList(connection, query)));
}

/** The version that is in force in a view. */
export function inForce(version: string, view: View): Sql {
  const day = dayOf(view);
  const column = (name: string): Sql => raw(`${version}.${name}`);
  const scope = view.textOnly ? "WITH_CATALOGUE" : "TEXT_ONLY";
  return sql`${column("known_from")} <= ${day} AND ${column("known_until")} > ${day} AND ${column("scope")} <> ${scope}
    AND ${timely(column("version"))}`;
}

interface Matching {
  /** The table whose keys the list is walked by. */
  readonly keys: string;
  readonly parts: readonly ListPart[];
}

/** What is gathered is looked at as it comes; what is walked in order only where it may touch the days that are asked for. */
function matchingEvents(connection: SqliteConnection, query: EventQuery, many: number): Matching {
  const way = wayToEvents(connection, query, many);
  const conditions = (walked: Walked): Sql[] => [
    ...ownerConditions(query, walked),
    ...matchingConditions(query.filter, query.view, walked),
  ];
  if (way !== null && way.walk === null) {
    const where = [sql`v.version IN (${way.versions})`, ...conditions(ALL_EVENTS)];
    return { keys: "v", parts: [{ from: sql`event_version v`, where }] };
  }
  const { entity = null, kind = null } = way?.walk ?? {};
  if (entity !== null) return walkOf(entity, query, conditions({ keys: "walk", entity }));
  const parts = partsOf(query, "v", "event_version").map(({ where, indexed }) => ({
    from: sql`event_version v ${indexed}`,
    where: [...(kind === null ? [] : [sql`v.kind = ${kind}`]), ...where, ...conditions(ALL_EVENTS)],
  }));
  return { keys: "v", parts };
}

/** Along an index that holds the events of one entity in the order of the list. */
function walkOf(entity: string, query: EventQuery, conditions: readonly Sql[]): Matching {
  const parts = partsOf(query, "walk", "involvement").map(({ where, indexed, hasSingleDays }): ListPart => {
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
function partsOf(query: EventQuery, keys: Walked["keys"], table: string): IndexedPart[] {
  const stretch = stretchOf(query);
  // SQLite does not see that this index nearly has the order of the list, which the ids of events complete.
  const descending = keys === "walk" && query.orderBy === "DATE_DESC" ? "INDEXED BY involvement_descending" : "";
  if (stretch === null || query.orderBy === "SALIENCE") return [{ where: [], indexed: raw(descending), hasSingleDays: true }];
  const parts = daysParts(keys, stretch, query.orderBy, { lasting: `${table}_lasting`, open: `${table}_open` });
  return parts.map(({ where, index }) => {
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

/** What holds of a version `v` that is in force in a view and that a filter lets through; parts are not folded. */
export function matchingConditions(filter: EventFilter, view: View, walked: Walked = ALL_EVENTS): Sql[] {
  return [inForce("v", view), ...filterConditions(filter, view, walked)];
}

/** The plus keeps SQLite from sorting what the index of a kind or status holds where the list can be walked in its order. */
function filterConditions(filter: EventFilter, view: View, walked: Walked): Sql[] {
  return [
    ...oneOf(filter.ids, identified),
    ...oneOf(filter.kinds, (kinds) => sql`+v.kind IN ${listed(kinds)}`),
    ...oneOf(filter.statuses, (statuses) => sql`+v.status IN ${listed(statuses)}`),
    ...oneOf(filter.supports, (supports) => sql`+v.support IN ${listed(supports)}`),
    ...actorConditions(filter.actors, walked),
    ...oneOf(filter.locatedIn, (places) => involved(places, LYING, walked)),
    ...oneOf(filter.documents, documented),
    ...duringConditions(filter.during),
    ...textCondition(sql`v.version`, sql`event_text`, filter.text === null ? null : searchWords(filter.text)),
    ...oneOf(filter.attributedTo, attributed),
    ...(filter.hasConflict === null ? [] : [sql`v.event_id ${filter.hasConflict ? sql`IN` : sql`NOT IN`} (${conflicted(view)})`]),
    ...(filter.outermostOnly
      ? [sql`NOT EXISTS (SELECT 1 FROM event_version w WHERE w.event_id = v.part_of AND ${inForce("w", view)})`]
      : []),
  ];
}

function oneOf(values: readonly string[] | null, condition: (values: readonly string[]) => Sql): Sql[] {
  return values === null || values.length === 0 ? [] : [condition(values)];
}

/** The row of the event that answers to an id: its own, or the one with the hash of one of its mentions. */
export function eventRow(id: Sql): Sql {
  return sql`coalesce(
    (SELECT row FROM event WHERE event.id = ${id}),
    (SELECT event.row FROM telling JOIN event ON event.row = telling.event
      WHERE ${id} LIKE 'event\\_%' ESCAPE '\\' AND telling.mention_id = 'mention_' || substr(${id}, 7) ORDER BY event.id LIMIT 1))`;
}

function identified(ids: readonly string[]): Sql {
  return sql`v.event IN (SELECT ${eventRow(sql`j.value`)} FROM json_each(${ids}) AS j)`;
}

function actorConditions(actors: EventFilter["actors"], walked: Walked): Sql[] {
  if (actors === null) return [];
  const relation = relationOf(actors.includeRepresentatives);
  return [
    ...actors.allOf.map((actor) => involved([actor], relation, walked)),
    ...oneOf(actors.anyOf, (anyOf) => involved(anyOf, relation, walked)),
    ...oneOf(actors.noneOf, (noneOf) => sql`NOT ${involved(noneOf, relation, walked)}`),
  ];
}

function documented(documents: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM event_document d WHERE d.document_id IN ${listed(documents)} AND d.version = v.version)`;
}

function attributed(sources: readonly string[]): Sql {
  return sql`v.version IN (SELECT t.version FROM event_mention_entity s JOIN event_mention m ON m.row = s.mention
    JOIN version_mention t ON t.mention_id = m.id WHERE s.entity_id IN ${listed(sources)} AND s.is_source)`;
}

/** Something overlaps for certain if it has begun by the last day and not ended before the first, whichever its days are. */
function duringConditions(during: During | null): Sql[] {
  if (during === null) return [];
  const { relation, match, includeUndated, from, to } = during;
  const [first, last] = [from ?? BEFORE_ALL_DAYS, to ?? AFTER_ALL_DAYS];
  const condition = {
    "OVERLAPS POSSIBLY": sql`v.earliest <= ${last} AND v.latest >= ${first}`,
    "OVERLAPS CERTAINLY": sql`v.begins_by <= ${last} AND v.ends_from >= ${first}`,
    "WITHIN POSSIBLY": sql`v.begins_by >= ${first} AND v.ends_from <= ${last}`,
    "WITHIN CERTAINLY": sql`v.earliest >= ${first} AND v.latest <= ${last}`,
  }[`${relation} ${match}` as const];
  // The last day stands in the key too, by which an index alone tells what is over.
  const over = sql`substr(v.date_key, 12) >= ${first}`;
  return [includeUndated ? sql`(v.date_key = ${UNDATED_KEY} OR (${over} AND ${condition}))` : sql`${over} AND ${condition}`];
}

/** The events with a conflict in force, and all the wholes of which they are parts. */
function conflicted(view: View): Sql {
  return sql`
    WITH RECURSIVE conflicted (event_id, part_of) AS (
      SELECT w.event_id, w.part_of FROM conflict c CROSS JOIN event_version w ON w.version = c.version WHERE ${inForce("w", view)}
      UNION SELECT w.event_id, w.part_of FROM conflicted c CROSS JOIN event_version w ON w.event_id = c.part_of WHERE ${inForce("w", view)}
    ) SELECT event_id FROM conflicted`;
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
