import { listed, sql } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

/** The indexes that only reads need, and what is counted of events, taken away once and made up for at the end. */
export function deferredIndexes(connection: SqliteConnection) {
  let dropped: readonly Deferred[] = [];
  const drop = (kept: readonly string[]) => {
    if (dropped.length > 0) return;
    dropped = connection
      .all(
        sql`SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL
          AND (type = 'index' AND tbl_name IN ${listed(FILLED)} AND name NOT IN ${listed(kept)} OR name IN ${listed(COUNTING)})`,
      )
      .map((found) => ({ isOfEvents: found["type"] === "index" && found["tbl_name"] !== SHARING, ...texts(found) }));
    for (const { type, name } of dropped) connection.execute(`DROP ${type} "${name}"`);
  };
  const make = () => {
    if (dropped.length === 0) return;
    const [ofEvents, others] = [true, false].map((isOfEvents) => dropped.filter((one) => one.isOfEvents === isOfEvents));
    const statements = [...madeBy(ofEvents), ...SHARE, ...madeBy(others), ...RECOUNT];
    for (const statement of statements) connection.execute(statement);
    dropped = [];
  };
  return { drop, make };
}

interface Deferred {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
  /** Whether it is an index of what is written of each event, from which everything else follows. */
  readonly isOfEvents: boolean;
}

function texts({ type, name, sql }: Readonly<Record<string, unknown>>) {
  return { type: String(type), name: String(name), sql: String(sql) };
}

function madeBy(deferred: readonly Deferred[] = []): string[] {
  return deferred.map(({ sql: statement }) => statement);
}

/** The triggers that keep up what follows from each event. */
const COUNTING = ["event_version_counted", "involvement_shared", "sharing_counted", "sharing_uncounted"];

const SHARING = "sharing";

/** What the trigger `involvement_shared` adds row by row, for all rows at once. */
const SHARE: readonly string[] = [
  "DELETE FROM sharing",
  `INSERT INTO sharing SELECT i.entity_id, o.entity_id, i.date_key, i.version, i.reach, i.is_current
   FROM involvement i CROSS JOIN involvement o ON o.version = i.version AND o.entity_id <> i.entity_id
   WHERE (i.takes_part OR i.is_represented OR (i.is_place AND (o.takes_part OR o.is_represented)))
     AND (o.takes_part OR o.is_represented OR o.is_place) ORDER BY 1, 2, 3, 4`,
];

/** What the others count row by row, for all rows at once. */
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
  SHARING,
];
