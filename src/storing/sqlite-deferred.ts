import { listed, sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The indexes that only reads need, and what is counted of events, taken away once and made up for at the end. */
export function deferredIndexes(connection: SqliteConnection) {
  let dropped: readonly Deferred[] = [];
  const drop = (kept: readonly string[]) => {
    if (dropped.length > 0) return;
    dropped = connection
      .all(
        sql`SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL
          AND (type = 'index' AND tbl_name IN ${listed(FILLED)} AND name NOT IN ${listed(kept)} OR name IN ${listed(COUNTING)})`,
      )
      .map(({ type, name, sql: statement }) => ({ type: String(type), name: String(name), sql: String(statement) }));
    for (const { type, name } of dropped) connection.execute(`DROP ${type} "${name}"`);
  };
  const make = () => {
    if (dropped.length === 0) return;
    for (const statement of [...dropped.map(({ sql: made }) => made), ...RECOUNT]) connection.execute(statement);
    dropped = [];
  };
  return { drop, make };
}

interface Deferred {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

/** The triggers that keep up what is counted of each event. */
const COUNTING = ["event_version_counted", "sharing_counted", "sharing_uncounted"];

/** What they count row by row, for all rows at once. */
const RECOUNT: readonly string[] = [
  "DELETE FROM sharing_count",
  "INSERT INTO sharing_count SELECT entity_id, other_id, count(*) FROM sharing WHERE is_current GROUP BY 1, 2",
  "DELETE FROM event_count",
  `CREATE TEMP TABLE counted AS SELECT kind, earliest, latest, count(*) AS events FROM event_version
   WHERE known_until > '9999-12-31' AND scope <> 'TEXT_ONLY' GROUP BY kind, earliest, latest`,
  ...["earliest", "latest"].flatMap((bound) =>
    [
      ["Y", 4, "U"],
      ["M", 7, "UM"],
      ["D", 10, "UD"],
    ].map(
      ([period, length, undated]) => `
      INSERT INTO event_count
      SELECT kind, '${bound.toUpperCase()}', coalesce('${period}' || substr(${bound}, 1, ${length}), '${undated}') AS period, sum(events)
      FROM counted GROUP BY kind, period`,
    ),
  ),
  "DROP TABLE counted",
];

/** The tables that every event fills. */
const FILLED = [
  "event",
  "event_mention",
  "event_mention_block",
  "event_mention_entity",
  "telling",
  "event_version",
  "involvement",
  "version_mention",
  "sharing",
];
