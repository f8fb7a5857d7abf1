import { isEverything } from "./sqlite-count.ts";
import { daysParts } from "./sqlite-days.ts";
import { matchingConditions } from "./sqlite-conditions.ts";
import { PARTAKING } from "./sqlite-involved.ts";
import { fewest } from "./sqlite-way.ts";
import { all, listed, raw, sql, type Sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { isAmongThemselves, sharingStatements } from "./sqlite-sharing.ts";
import type { SharedEvents, SharedQuery } from "./event-query.ts";

/** From so many events on of each side it does not matter from which one the others are looked for. */
const MANY = 10_000;

/** How many events entities share with others. */
export function sharedEvents(connection: SqliteConnection, query: SharedQuery): SharedEvents[] {
  if (!isEverything(query.view)) return sharedBefore(connection, query);
  const found = summed(connection, sharingStatements(query), ({ entity_id: one, other_id: other }) => [
    String(one),
    String(other),
  ]);
  return isAmongThemselves(query) ? [...found, ...found.map(turned)] : found;
}

function turned({ entityId, otherId, count }: SharedEvents): SharedEvents {
  return { entityId: otherId, otherId: entityId, count };
}

/** In a view that leaves something out: those with fewer events are looked at, and whether the others are in these. */
function sharedBefore(connection: SqliteConnection, query: SharedQuery): SharedEvents[] {
  const { of, among } = query;
  const sides = among === null ? [] : [of, among].map((ids) => ({ ids, versions: involving(ids) }));
  const isTurned = among !== null && fewest(connection, sides, MANY)?.ids === among;
  const asked = isTurned ? { ...query, of: among, among: of } : query;
  return summed(connection, statements(asked), ({ entity_id: one, other_id: other }) =>
    isTurned ? [String(other), String(one)] : [String(one), String(other)],
  );
}

type Row = Readonly<Record<string, unknown>>;

/** What several statements count of the same two, together. */
function summed(connection: SqliteConnection, statements: readonly Sql[], idsOf: (row: Row) => [string, string]): SharedEvents[] {
  const counts = new Map<string, SharedEvents>();
  for (const row of statements.flatMap((statement) => connection.all(statement))) {
    const [entityId, otherId] = idsOf(row);
    const known = counts.get(`${entityId} ${otherId}`)?.count ?? 0;
    counts.set(`${entityId} ${otherId}`, { entityId, otherId, count: known + Number(row["count"]) });
  }
  return [...counts.values()];
}

function involving(entities: readonly string[]): Sql {
  return sql`SELECT version FROM involvement WHERE entity_id IN ${listed(entities)}`;
}

/** The joins go from the entities that are asked about to their events and on to who else is in these. */
function statements({ of, among, filter, view }: SharedQuery): Sql[] {
  const { during } = filter;
  const parts =
    during === null || during.includeUndated
      ? [{ where: [], index: null }]
      : daysParts("i", during, "DATE", { lasting: "involvement_lasting", open: "involvement_open" });
  return parts.map(({ where, index }) => {
    const indexed = raw(index === null ? "" : `INDEXED BY ${index}`);
    const conditions = [
      sql`i.entity_id IN ${listed(of)}`,
      ...where,
      ...matchingConditions(filter, view),
      sql`o.entity_id <> i.entity_id`,
      sql`(i.takes_part OR i.is_represented OR (i.is_place AND (o.takes_part OR o.is_represented)))`,
      PARTAKING("o"),
      ...(among === null ? [] : [sql`o.entity_id IN ${listed(among)}`]),
    ];
    return sql`
      SELECT i.entity_id, o.entity_id AS other_id, count(*) AS count
      FROM involvement i ${indexed} CROSS JOIN event_version v ON v.version = i.version CROSS JOIN involvement o ON o.version = i.version
      WHERE ${all(conditions)} GROUP BY 1, 2`;
  });
}
