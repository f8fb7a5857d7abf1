import { canonicalJson } from "../model/canonical-json.ts";
import type { EventVersion } from "../model/event.ts";
import { dateBounds } from "../model/date-bounds.ts";
import { eventText, involvements } from "./index-entries.ts";
import { link, shownName, type Link, type Part } from "./neo4j-graph.ts";
import { eventKeys, joinedKey } from "./sort-keys.ts";

/** The nodes of a version: itself and its conflicts. */
export function versionParts(eventId: string, number: number, version: EventVersion): Part[] {
  const { knownFrom, knownUntil, scope, kind, status, support, partOf, title, date } = version;
  const id = versionId(eventId, number);
  const { DATE: dateKey, DATE_DESC: dateDescKey, SALIENCE: salienceKey } = eventKeys(version);
  const properties = {
    id,
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
    ...dateBounds(date),
    dateKey,
    dateDescKey,
    salienceKey,
    searchText: eventText(version),
  };
  const conflicts = version.conflicts.map((conflict): Part => ({
    type: "Conflict",
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
  return [{ type: "EventVersion", owner: eventId, properties }, ...conflicts];
}

/** What a version has to do with entities, places, documents, mentions and its whole. Containers of its places are found on the way. */
export function versionLinks(eventId: string, number: number, version: EventVersion): Link[] {
  const id = versionId(eventId, number);
  const involved = involvements(version, version.placeIds);
  return [
    ...involved.filter(({ takesPart }) => takesPart).map(({ entityId }) => link("TAKES_PART_IN", entityId, id)),
    ...involved.filter(({ isRepresented }) => isRepresented).map(({ entityId }) => link("REPRESENTED_IN", entityId, id)),
    ...involved.filter(({ isLocation }) => isLocation).map(({ entityId }) => link("LIES_IN", id, entityId)),
    ...[...new Set(version.documentIds)].map((document) => link("TOLD_IN", id, document)),
    ...[...new Set(version.mentionIds)].map((mention) => link("RESTS_ON", id, mention)),
    ...(version.partOf === null ? [] : [link("VERSION_PART_OF", id, version.partOf)]),
  ];
}

function versionId(eventId: string, number: number): string {
  return `${eventId} ${number}`;
}
