import type { Conflict } from "../model/conflict.ts";
import type { EventVersion } from "../model/event.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import { BEFORE_ALL_DAYS, dateBounds, type DateBounds } from "../model/date-bounds.ts";
import { versionIn, WHOLE_VIEW } from "../model/view.ts";
import { distinct, eventText, involvements, locationsOf, sharings } from "./index-entries.ts";
import { eventKeys, joinedKey } from "./sort-keys.ts";
import type { SqlValue } from "./sql.ts";
import type { Rows } from "./sqlite-rows.ts";

/** Writes what filters, orders and joins need to know of a version of an event. */
export function indexVersion(
  { rows, within }: { readonly rows: Rows; readonly within: (entity: string) => readonly string[] },
  event: { readonly row: number; readonly id: string },
  version: EventVersion,
): void {
  const keys = eventKeys(version);
  const bounds = dateBounds(version.date);
  const [reach, isCurrent] = [reachOf(bounds), versionIn(WHOLE_VIEW, [version]) !== null];
  const row = rows.add("event_version", [null, event.row, event.id, ...versionColumns(version, keys, bounds)]);
  const locations = locationsOf(version.placeIds, within);
  const involved = involvements(version, locations);
  for (const { entityId, takesPart, isRepresented, isLocation, isPlace } of involved) {
    const relations = [takesPart, isRepresented, isLocation, isPlace].map(Number);
    rows.add("involvement", [entityId, keys.DATE, keys.DATE_DESC, row, ...relations, reach, +isCurrent]);
  }
  for (const { one, other, bothAct } of sharings(involved))
    rows.add("sharing", [one, other, keys.DATE, row, reach, +isCurrent, +bothAct]);
  for (const document of distinct(version.documentIds)) rows.add("event_document", [document, row]);
  for (const mention of distinct(version.mentionIds)) rows.add("version_mention", [mention, row]);
  rows.add("event_text (rowid, words)", [row, eventText(version)]);
  for (const conflict of version.conflicts) rows.add("conflict", [null, ...conflictColumns(row, event.id, keys.DATE, conflict)]);
}

/** How the days of an event stand to its key, which begins with the first that is not open: see `sqlite.sql`. */
function reachOf(bounds: DateBounds | null): 0 | 1 | 2 {
  if (bounds === null || bounds.earliest === bounds.latest) return 0;
  return bounds.earliest === BEFORE_ALL_DAYS ? 2 : 1;
}

function versionColumns(version: EventVersion, keys: ReturnType<typeof eventKeys>, bounds: DateBounds | null): SqlValue[] {
  const { knownFrom, knownUntil, scope, kind, status, support, partOf } = version;
  const { earliest = null, beginsBy = null, endsFrom = null, latest = null } = bounds ?? {};
  const known = [knownFrom, knownUntil, scope, kind, status, support];
  return [...known, earliest, beginsBy, endsFrom, latest, partOf, reachOf(bounds), keys.DATE, keys.DATE_DESC, keys.SALIENCE];
}

function conflictColumns(version: number, eventId: string, dateKey: string, conflict: Conflict): SqlValue[] {
  const { id, property, reason } = conflict;
  return [id, version, eventId, property, reason, joinedKey(dateKey, eventId, property), canonicalJson(conflict)];
}
