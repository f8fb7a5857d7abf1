import { searchWords } from "../model/search-text.ts";
import { dayOf, type View } from "../model/view.ts";
import { boundsDuring } from "./during.ts";
import { UNDATED_KEY } from "./sort-keys.ts";
import { listed, raw, sql, type Sql } from "./sql.ts";
import { timely } from "./sqlite-connection.ts";
import { ALL_EVENTS, involved, LYING, relationOf, type Walked } from "./sqlite-involved.ts";
import { textCondition } from "./sqlite-words.ts";
import type { During, EventFilter } from "./event-query.ts";

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

/** It stands in one of these documents. */
export function documented(documents: readonly string[]): Sql {
  return sql`EXISTS (SELECT 1 FROM event_document d WHERE d.document_id IN ${listed(documents)} AND d.version = v.version)`;
}

function attributed(sources: readonly string[]): Sql {
  return sql`v.version IN (SELECT t.version FROM event_mention_entity s JOIN event_mention m ON m.row = s.mention
    JOIN version_mention t ON t.mention_id = m.id WHERE s.entity_id IN ${listed(sources)} AND s.is_source)`;
}

/** The column of each bound. */
const COLUMNS = { earliest: "earliest", beginsBy: "begins_by", endsFrom: "ends_from", latest: "latest" } as const;

/** What holds in a period; what is undated is found only if it is asked for. */
function duringConditions(during: During | null): Sql[] {
  if (during === null) return [];
  const { first, last, atMost, atLeast } = boundsDuring(during);
  const condition = sql`v.${raw(COLUMNS[atMost])} <= ${last} AND v.${raw(COLUMNS[atLeast])} >= ${first}`;
  // The last day stands in the key too, by which an index alone tells what is over.
  const over = sql`substr(v.date_key, 12) >= ${first}`;
  return [
    during.includeUndated ? sql`(v.date_key = ${UNDATED_KEY} OR (${over} AND ${condition}))` : sql`${over} AND ${condition}`,
  ];
}

/** The events with a conflict in force, and all the wholes of which they are parts. */
function conflicted(view: View): Sql {
  return sql`
    WITH RECURSIVE conflicted (event_id, part_of) AS (
      SELECT w.event_id, w.part_of FROM conflict c CROSS JOIN event_version w ON w.version = c.version WHERE ${inForce("w", view)}
      UNION SELECT w.event_id, w.part_of FROM conflicted c CROSS JOIN event_version w ON w.event_id = c.part_of WHERE ${inForce("w", view)}
    ) SELECT event_id FROM conflicted`;
}

/** The version that is in force in a view. */
export function inForce(version: string, view: View): Sql {
  const day = dayOf(view);
  const column = (name: string): Sql => raw(`${version}.${name}`);
  const scope = view.textOnly ? "WITH_CATALOGUE" : "TEXT_ONLY";
  return sql`${column("known_from")} <= ${day} AND ${column("known_until")} > ${day} AND ${column("scope")} <> ${scope}
    AND ${timely(column("version"))}`;
}
