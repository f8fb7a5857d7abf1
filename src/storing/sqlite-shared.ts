import { matchingConditions } from "./sqlite-events.ts";
import { all, listed, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import type { SharedEvents, SharedQuery } from "./event-query.ts";

/** How many events entities share with others. */
export function sharedEvents(connection: SqliteConnection, query: SharedQuery): SharedEvents[] {
  return connection.all(statement(query)).map(({ entity_id: entityId, other_id: otherId, count }) => ({
    entityId: String(entityId),
    otherId: String(otherId),
    count: Number(count),
  }));
}

/** The joins go from the entities that are asked about to their events and on to who else is in these. */
function statement({ of, among, filter, view }: SharedQuery): Sql {
  const where = [
    sql`i.entity_id IN ${listed(of)}`,
    sql`o.entity_id <> i.entity_id`,
    sql`(i.takes_part OR i.is_represented OR (i.is_place AND (o.takes_part OR o.is_represented)))`,
    sql`(o.takes_part OR o.is_represented OR o.is_place)`,
    ...(among === null ? [] : [sql`o.entity_id IN ${listed(among)}`]),
    ...matchingConditions(filter, view),
  ];
  return sql`
    SELECT i.entity_id, o.entity_id AS other_id, count(*) AS count
    FROM involvement i CROSS JOIN event_version v ON v.version = i.version CROSS JOIN involvement o ON o.version = i.version
    WHERE ${all(where)} GROUP BY 1, 2`;
}
