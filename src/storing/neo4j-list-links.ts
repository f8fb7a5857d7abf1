import { BEFORE_ALL_DAYS, dateBounds, type DateBounds } from "../model/date-bounds.ts";
import type { EventVersion } from "../model/event.ts";
import type { Involvement } from "./index-entries.ts";
import { link, type Link } from "./neo4j-graph.ts";
import { eventKeys } from "./sort-keys.ts";

/** What the name of the list of the events in a place begins with; the list of those in which an entity acts is named by its id alone. */
export const PLACE_LIST = "in ";

/**
 * Leads from each entity to a version that it has to do with, with the keys by which this stands in the lists of events: an
 * index over these links is the list of every entity in its order, however many events it has. What lies in a place
 * stands in a list of its own, because whatever that place lies within has it too.
 */
export function listLinks(eventId: string, id: string, version: EventVersion, involved: readonly Involvement[]): Link[] {
  const { DATE: dateKey, DATE_DESC: dateDescKey } = eventKeys(version);
  const reach = reachOf(dateBounds(version.date));
  const place = { eventId, dateKey, dateDescKey, ...(reach !== null && { reach }) };
  return involved.flatMap(({ entityId, takesPart, isRepresented, isPlace }) => [
    ...(takesPart || isRepresented ? [link("HAS_EVENT", entityId, id, { list: entityId, ...place })] : []),
    ...(isPlace ? [link("HAS_EVENT", entityId, id, { list: PLACE_LIST + entityId, ...place })] : []),
  ]);
}

/**
 * How the days of an event stand to its key, which begins with the first that is not open: 1 several days from that one on,
 * 2 open at the beginning. Most have one day or none, and nothing to find them by here.
 */
export function reachOf(bounds: DateBounds | null): 1 | 2 | null {
  if (bounds === null || bounds.earliest === bounds.latest) return null;
  return bounds.earliest === BEFORE_ALL_DAYS ? 2 : 1;
}
