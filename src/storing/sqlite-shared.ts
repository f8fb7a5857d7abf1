import type { SqliteConnection } from "./sqlite-connection.ts";
import { isAmongThemselves, sharingStatements } from "./sqlite-sharing.ts";
import type { SharedEvents, SharedQuery } from "./event-query.ts";

/** How many events entities share with others, each two of them once however often they are named. */
export function sharedEvents(connection: SqliteConnection, { of, among, ...ground }: SharedQuery): SharedEvents[] {
  const query = { of: [...new Set(of)], among: among && [...new Set(among)], ...ground };
  const counts = new Map<string, SharedEvents>();
  for (const row of sharingStatements(query).flatMap((statement) => connection.all(statement))) {
    const [entityId, otherId] = [String(row["entity_id"]), String(row["other_id"])];
    const known = counts.get(`${entityId} ${otherId}`)?.count ?? 0;
    counts.set(`${entityId} ${otherId}`, { entityId, otherId, count: known + Number(row["count"]) });
  }
  const found = [...counts.values()];
  return isAmongThemselves(query) ? [...found, ...found.map(turned)] : found;
}

function turned({ entityId, otherId, count }: SharedEvents): SharedEvents {
  return { entityId: otherId, otherId: entityId, count };
}
