import type { Conflict } from "../model/conflict.ts";
import type { EventVersion } from "../model/event.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { BEFORE_ALL_DAYS, dateBounds, type DateBounds } from "../model/date-bounds.ts";
import { versionIn } from "../model/view.ts";
import { eventText, involvements, locationsOf } from "./index-entries.ts";
import { eventKeys, joinedKey } from "./sort-keys.ts";
import { sql, type SqlValue } from "./sql.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { put } from "./sqlite-put.ts";

/** Writes what filters, orders and joins need to know of a version of an event. */
export function indexVersion(connection: SqliteConnection, event: number, eventId: string, version: EventVersion): void {
  const keys = eventKeys(version);
  const bounds = dateBounds(version.date);
  const [reach, isCurrent] = [reachOf(bounds), versionIn(EVERYTHING, [version]) !== null];
  const row = put(connection, "event_version", null, { event, event_id: eventId, ...versionColumns(version, keys, bounds) });
  for (const { entityId, takesPart, isRepresented, isLocation, isPlace } of involvements(
    version,
    locations(connection, version.placeIds),
  )) {
    connection.run(
      sql`INSERT INTO involvement VALUES (${entityId}, ${keys.DATE}, ${keys.DATE_DESC}, ${row}, ${+takesPart}, ${+isRepresented}, ${+isLocation}, ${+isPlace}, ${reach}, ${+isCurrent})`,
    );
  }
  for (const document of new Set(version.documentIds))
    connection.run(sql`INSERT INTO event_document VALUES (${document}, ${row})`);
  for (const mention of new Set(version.mentionIds)) connection.run(sql`INSERT INTO version_mention VALUES (${mention}, ${row})`);
  connection.run(sql`INSERT INTO event_text (rowid, words) VALUES (${row}, ${eventText(version)})`);
  for (const conflict of version.conflicts) indexConflict(connection, row, eventId, keys.DATE, conflict);
}

const EVERYTHING = { knownBy: null, textOnly: false };

/** How the days of an event stand to its key, which begins with the first that is not open: see `sqlite.sql`. */
function reachOf(bounds: DateBounds | null): 0 | 1 | 2 {
  if (bounds === null || bounds.earliest === bounds.latest) return 0;
  return bounds.earliest === BEFORE_ALL_DAYS ? 2 : 1;
}

function versionColumns(
  version: EventVersion,
  keys: ReturnType<typeof eventKeys>,
  bounds: DateBounds | null,
): Readonly<Record<string, SqlValue>> {
  return {
    known_from: version.knownFrom,
    known_until: version.knownUntil,
    scope: version.scope,
    kind: version.kind,
    status: version.status,
    support: version.support,
    earliest: bounds?.earliest ?? null,
    begins_by: bounds?.beginsBy ?? null,
    ends_from: bounds?.endsFrom ?? null,
    latest: bounds?.latest ?? null,
    part_of: version.partOf,
    reach: reachOf(bounds),
    date_key: keys.DATE,
    date_desc_key: keys.DATE_DESC,
    salience_key: keys.SALIENCE,
  };
}

function indexConflict(
  connection: SqliteConnection,
  version: number,
  eventId: string,
  dateKey: string,
  conflict: Conflict,
): void {
  put(connection, "conflict", null, {
    id: conflict.id,
    payload: canonicalJson(conflict),
    version,
    event_id: eventId,
    property: conflict.property,
    reason: conflict.reason,
    conflict_key: joinedKey(dateKey, eventId, conflict.property),
  });
}

function locations(connection: SqliteConnection, placeIds: readonly string[]): string[] {
  return locationsOf(placeIds, (id) =>
    connection.all(sql`SELECT container_id FROM entity_within WHERE entity_id = ${id}`).map((row) => String(row["container_id"])),
  );
}
