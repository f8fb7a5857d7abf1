import { listed, raw, sql, type Sql } from "./sql.ts";

/** What an entity has to do with an event, as a condition on a row of involvements. */
export type Relation = (row: string) => Sql;

/** Anything at all. */
export const ANY: Relation = () => sql`TRUE`;
/** It takes part, or somebody acts on its behalf. */
export const ACTING: Relation = (row) => raw(`(${row}.takes_part OR ${row}.is_represented)`);
const TAKING_PART: Relation = (row) => raw(`${row}.takes_part`);
/** The same, or it is a place of the event itself. */
export const PARTAKING: Relation = (row) => raw(`(${row}.takes_part OR ${row}.is_represented OR ${row}.is_place)`);
/** The event lies there. */
export const LYING: Relation = (row) => raw(`${row}.is_location`);

/** Whether those who act on behalf of an entity count too. */
export function relationOf(includeRepresentatives: boolean): Relation {
  return includeRepresentatives ? ACTING : TAKING_PART;
}

/** The table whose keys are walked, and the entity whose events these are. */
export interface Walked {
  readonly keys: "v" | "walk";
  readonly entity: string | null;
}

/** All events, as they stand in their own table. */
export const ALL_EVENTS: Walked = { keys: "v", entity: null };

/**
 * By the whole key of the index, so that it is one look for each entity, before anything else is read of what is walked:
 * SQLite would join what EXISTS has in it last.
 */
export function involved(entities: readonly string[], relation: Relation, { keys, entity }: Walked): Sql {
  const [only, ...others] = entities;
  if (only !== undefined && others.length === 0 && only === entity) return relation(keys);
  const wanted = only !== undefined && others.length === 0 ? sql`= ${only}` : sql`IN ${listed(entities)}`;
  return sql`(SELECT 1 FROM involvement i WHERE i.entity_id ${wanted}
    AND i.date_key = ${raw(keys)}.date_key AND i.version = ${raw(keys)}.version AND ${relation("i")} LIMIT 1) IS NOT NULL`;
}
