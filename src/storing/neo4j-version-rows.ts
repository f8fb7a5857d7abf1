import { canonicalJson } from "../model/canonical-json.ts";
import { isImported, type Event, type EventVersion } from "../model/event.ts";
import { dateBounds, type DateBounds } from "../model/date-bounds.ts";
import { versionIn, WHOLE_VIEW } from "../model/view.ts";
import { eventText, involvements, type Involvement } from "./index-entries.ts";
import { link, shownName, type Link, type Part, type Properties } from "./neo4j-graph.ts";
import { listLinks, reachOf } from "./neo4j-list-links.ts";
import { eventKeys, joinedKey } from "./sort-keys.ts";

/**
 * Whether an event has one version that says nothing else than the event does: then its node is that version too, and what
 * leads to the event leads to the version. Half the nodes and links of what is imported are spared so.
 */
export function isItsOwnVersion({ links, versions }: Event): boolean {
  const [version] = versions;
  if (version === undefined || versions.length > 1 || version.conflicts.length > 0) return false;
  const [told, taking] = [new Set(links.map(({ mentionId }) => mentionId)), version.participants.map(({ entityId }) => entityId)];
  const rests = new Set(version.mentionIds);
  return new Set(taking).size === taking.length && rests.size === told.size && rests.isSubsetOf(told);
}

/** What lists and filters need to know of a version. */
export function versionProperties(eventId: string, version: EventVersion): Properties {
  const { knownFrom, knownUntil, scope, kind, status, support, partOf, title, date } = version;
  const { DATE: dateKey, DATE_DESC: dateDescKey, SALIENCE: salienceKey } = eventKeys(version);
  const bounds = dateBounds(date);
  return {
    eventId,
    knownFrom,
    knownUntil,
    scope,
    kind,
    status,
    support,
    partOf,
    title: shownName(title),
    date: date?.edtf ?? null,
    ...bounds,
    dateKey,
    dateDescKey,
    salienceKey,
    reach: reachOf(bounds),
    day: dayOf(bounds, version),
    searchText: eventText(version),
  };
}

/** The one day of an event as who knows everything knows it, by which such events are counted. */
function dayOf(bounds: DateBounds | null, version: EventVersion): string | null {
  if (bounds === null || bounds.earliest !== bounds.latest || versionLabels(version).length === 0) return null;
  return bounds.earliest;
}

/** What is in force for who knows everything is found by a label. */
export function versionLabels(version: EventVersion): string[] {
  return versionIn(WHOLE_VIEW, [version]) === null ? [] : ["Current"];
}

/** The versions of events that are in force for who knows everything. */
export function currentVersions(events: readonly Event[]): EventVersion[] {
  return events.flatMap(({ versions }) => versions.filter((version) => versionLabels(version).length > 0));
}

/** The nodes of a version: itself and its conflicts. */
export function versionParts(eventId: string, number: number, version: EventVersion): Part[] {
  const id = versionId(eventId, number);
  const { DATE: dateKey } = eventKeys(version);
  const conflicts = version.conflicts.map((conflict): Part => ({
    type: "Conflict",
    labels: [],
    owner: id,
    properties: {
      id: conflict.id,
      property: conflict.property,
      reason: conflict.reason,
      shown: shownName(conflict.shown),
      rule: conflict.rule,
      sides: conflict.sides.map((side) => shownName(side.value) ?? ""),
      record: canonicalJson(conflict),
      conflictKey: joinedKey(dateKey, eventId, conflict.property),
    },
  }));
  const properties = { ...versionProperties(eventId, version), id };
  return [{ type: "EventVersion", owner: eventId, labels: versionLabels(version), properties }, ...conflicts];
}

/** What a version has to do with entities, places, documents, mentions and its whole. Containers of its places are found on the way. */
export function versionLinks(eventId: string, number: number, version: EventVersion): Link[] {
  const id = versionId(eventId, number);
  const involved = involvements(version, version.placeIds);
  return [
    ...involved.filter(({ takesPart }) => takesPart).map(({ entityId }) => link("TAKES_PART_IN", entityId, id)),
    ...involved.filter(({ isLocation }) => isLocation).map(({ entityId }) => link("LIES_IN", id, entityId)),
    ...[...new Set(version.mentionIds)].map((mention) => link("RESTS_ON", id, mention)),
    ...(version.partOf === null ? [] : [link("VERSION_PART_OF", id, version.partOf)]),
    ...linksOfVersionsOnly(eventId, id, version, involved),
  ];
}

/**
 * What an event that is its own version has to do with others, beside what an event shows anyway. That of an imported row
 * neither has parts nor is one, and tells of no document: nothing is found along the way from version to event, so it has none.
 */
export function ownVersionLinks(event: Event, version: EventVersion): Link[] {
  const way = isImported(event) ? [] : [link("VERSION_OF", event.id, event.id)];
  return [...way, ...linksOfVersionsOnly(event.id, event.id, version, involvements(version, version.placeIds))];
}

function linksOfVersionsOnly(eventId: string, id: string, version: EventVersion, involved: readonly Involvement[]): Link[] {
  return [
    ...listLinks(eventId, id, version, involved),
    ...involved.filter(({ isRepresented }) => isRepresented).map(({ entityId }) => link("REPRESENTED_IN", entityId, id)),
    ...[...new Set(version.documentIds)].map((document) => link("TOLD_IN", id, document)),
  ];
}

function versionId(eventId: string, number: number): string {
  return `${eventId} ${number}`;
}
