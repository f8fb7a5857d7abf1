import type { SqliteConnection } from "./sqlite-connection.ts";
import { isAmongThemselves, sharingStatements } from "./sqlite-sharing.ts";
import type { SharedEvents, SharedQuery } from "./event-query.ts";

/**
 * How many events entities share with others, each two of them once however often they are named. They are looked for in the
 * order of their ids, in which they lie and mostly are wanted.
 */
export function sharedEvents(connection: SqliteConnection, { of, among, ...ground }: SharedQuery): SharedEvents[] {
  const query = { of: [...new Set(of)].toSorted(), among: among && [...new Set(among)].toSorted(), ...ground };
  const parts = sharingStatements(connection, query).map((statement) => connection.all(statement).map(sharedIn));
  const found = summed(parts.filter(({ length }) => length > 0));
  return isAmongThemselves(query) ? [...found, ...found.map(turned)] : found;
}

function sharedIn({ entity_id: entityId, other_id: otherId, count }: Readonly<Record<string, unknown>>): SharedEvents {
  return { entityId: String(entityId), otherId: String(otherId), count: Number(count) };
}

/** What several parts of the days count of the same two, together; mostly there is one, in which each two stand once. */
function summed(parts: readonly SharedEvents[][]): SharedEvents[] {
  const [only = [], ...others] = parts;
  if (others.length === 0) return only;
  const counts = new Map<string, SharedEvents>();
  for (const one of parts.flat()) {
    const key = `${one.entityId} ${one.otherId}`;
    counts.set(key, { ...one, count: one.count + (counts.get(key)?.count ?? 0) });
  }
  return [...counts.values()];
}

function turned({ entityId, otherId, count }: SharedEvents): SharedEvents {
  return { entityId: otherId, otherId: entityId, count };
}
