import { createHash } from "node:crypto";
import { parseEdtf } from "../../src/model/edtf.ts";
import { UNDATED, type Event, type EventVersion } from "../../src/model/event.ts";
import { fold } from "../../src/model/fold.ts";
import type { Graph } from "../../src/model/graph.ts";
import type { Attribution, EventMention } from "../../src/model/mention.ts";
import { nameKey } from "../../src/model/name-key.ts";
import { versionIn, type View } from "../../src/model/view.ts";
import type { ConflictQuery, DocumentQuery, EntityMentionQuery, EntityQuery, StoreStatistics } from "../../src/storing/store.ts";
import type { EventFilter, EventQuery, SharedQuery } from "../../src/storing/event-query.ts";
import { dateBounds } from "../../src/model/date-bounds.ts";
import { happensDuring } from "./happens-during.ts";

/** What a store must answer, worked out by going through everything; nothing here knows how a store does it. */
export function plainStore(graph: Graph) {
  return {
    eventIds: (query: EventQuery) => eventIds(graph, query),
    sharedEvents: (query: SharedQuery) => sharedEvents(graph, query),
    eventDays: (query: EventQuery) => eventDays(graph, query),
    documentIds: (query: DocumentQuery) => documentIds(graph, query),
    entityIds: (query: EntityQuery) => entityIds(graph, query),
    entityMentionIds: (query: EntityMentionQuery) => entityMentionIds(graph, query),
    conflictIds: ({ property, reason, view }: ConflictQuery) =>
      inOrder(inForce(graph, view), "DATE").flatMap(([, { conflicts }]) =>
        sorted(conflicts, (conflict) => [conflict.property])
          .filter((one) => (property ?? one.property) === one.property && (reason ?? one.reason) === one.reason)
          .map(({ id }) => id),
      ),
    statistics: (view: View) => statistics(graph, view),
    digest: () => digest(graph),
  };
}

type InForce = readonly [event: Event, version: EventVersion];
const OPEN_END = "9999-99-99";

function eventIds(graph: Graph, query: EventQuery): string[] {
  const all = inForce(graph, query.view);
  const found = all.filter((one) => owned(graph, one, query) && matches(graph, one, query.filter, query.view));
  const whole = (one: InForce): InForce => {
    const above = all.find(([event]) => event.id === one[1].partOf);
    return above ? whole(above) : one;
  };
  const listed = query.filter.foldParts ? all.filter((one) => found.some((part) => whole(part) === one)) : found;
  return inOrder(listed, query.orderBy).map(([event]) => event.id);
}

function inForce(graph: Graph, view: View): InForce[] {
  return graph.events.flatMap((event) => {
    const version = versionIn(view, event.versions);
    return version ? [[event, version] as const] : [];
  });
}

/** Sorts by the first of the keys that differs. */
function sorted<Item>(items: readonly Item[], keys: (item: Item) => readonly (string | number)[]): Item[] {
  return items.toSorted((one, other) => {
    const others = keys(other);
    const [mine, theirs] = keys(one)
      .map((key, index) => [key, others[index] ?? ""] as const)
      .find(([a, b]) => a !== b) ?? [0, 0];
    return mine < theirs ? -1 : mine > theirs ? 1 : 0;
  });
}

function inOrder(events: readonly InForce[], order: EventQuery["orderBy"]): InForce[] {
  const days = ([, { date }]: InForce) => [date?.earliest ?? date?.latest ?? "", date?.latest ?? OPEN_END];
  const dated = events.filter(([, { date }]) => date !== null && (date.earliest ?? date.latest) !== null);
  const undated = sorted(
    events.filter((one) => !dated.includes(one)),
    ([event]) => [event.id],
  );
  const ascending = [...sorted(dated, (one) => [...days(one), one[0].id]), ...undated];
  if (order === "DATE") return ascending;
  if (order === "SALIENCE")
    return sorted(
      ascending.map((one, index) => ({ one, index })),
      ({ one: [, { salience }], index }) => [...salience.map((count) => -count), index],
    ).map(({ one }) => one);
  const descending = sorted(dated, ([event]) => [event.id]).toSorted((one, other) =>
    days(one).join() > days(other).join() ? -1 : days(one).join() < days(other).join() ? 1 : 0,
  );
  return [...descending, ...undated];
}

/** How many events have which days; the days as a text, "" for undated ones. */
function eventDays(graph: Graph, query: EventQuery): Record<string, number> {
  const versions = new Map(inForce(graph, query.view).map(([event, version]) => [event.id, version]));
  const days = eventIds(graph, query).map((id) => Object.values(dateBounds(versions.get(id)?.date ?? null) ?? {}).join(" "));
  return Object.fromEntries([...Map.groupBy(days, (each) => each)].map(([each, alike]) => [each, alike.length]));
}

/** With whom entities share how many events, as "one other": count. */
function sharedEvents(graph: Graph, { of, among, filter, view }: SharedQuery): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const one of inForce(graph, view).filter((each) => matches(graph, each, filter, view))) {
    const acting = graph.entities.filter(({ id }) => acts(one[1], id, true)).map(({ id }) => id);
    const involved = graph.entities.filter(({ id }) => acting.includes(id) || one[1].placeIds.includes(id)).map(({ id }) => id);
    for (const id of of.filter((each) => involved.includes(each)))
      for (const other of involved.filter((each) => each !== id && (among ?? [each]).includes(each)))
        if (acting.includes(id) || acting.includes(other)) counts[`${id} ${other}`] = (counts[`${id} ${other}`] ?? 0) + 1;
  }
  return counts;
}

function owned(
  graph: Graph,
  [, version]: InForce,
  { ofEntity, ofDocument, partsOf, sharedBy, words, touching }: EventQuery,
): boolean {
  const isOf = ofEntity === null || acts(version, ofEntity, true) || lies(graph, version, ofEntity);
  return (
    isOf &&
    (ofDocument === null || version.documentIds.includes(ofDocument)) &&
    (partsOf === null || version.partOf === partsOf) &&
    (words === null ||
      hasText(Object.values(version.title), words) ||
      version.mentionIds.some((id) => hasText([mention(graph, id)?.quote ?? ""], words))) &&
    (sharedBy === null ||
      (sharedBy.every((id) => acts(version, id, true) || version.placeIds.includes(id)) &&
        sharedBy.some((id) => acts(version, id, true)))) &&
    (touching === null ||
      happensDuring(version.date, { ...touching, relation: "OVERLAPS", match: "POSSIBLY", includeUndated: false }))
  );
}

function matches(graph: Graph, [event, version]: InForce, filter: EventFilter, view: View): boolean {
  const among = (values: readonly string[] | null, test: (value: string) => boolean) =>
    values === null || values.length === 0 || values.some(test);
  const { allOf = [], anyOf = [], noneOf = [], includeRepresentatives = true } = filter.actors ?? {};
  const actor = (id: string) => acts(version, id, includeRepresentatives);
  return (
    among(
      filter.ids,
      (id) => id === event.id || event.links.some(({ mentionId }) => mentionId.replace("mention_", "event_") === id),
    ) &&
    among(filter.kinds, (kind) => kind === version.kind) &&
    among(filter.statuses, (status) => status === version.status) &&
    among(filter.supports, (support) => support === version.support) &&
    allOf.every(actor) &&
    among(anyOf, actor) &&
    !noneOf.some(actor) &&
    among(filter.locatedIn, (place) => lies(graph, version, place)) &&
    among(filter.documents, (id) => version.documentIds.includes(id)) &&
    (filter.during === null || happensDuring(version.date, filter.during)) &&
    (filter.text === null || hasText(Object.values(version.title), filter.text)) &&
    among(filter.attributedTo, (source) =>
      version.mentionIds.some((id) => sources(mention(graph, id)?.attribution ?? null).includes(source)),
    ) &&
    (filter.hasConflict === null || filter.hasConflict === conflicted(graph, [event, version], view)) &&
    !(filter.outermostOnly && inForce(graph, view).some(([whole]) => whole.id === version.partOf))
  );
}

function acts({ participants }: EventVersion, id: string, includeRepresentatives: boolean): boolean {
  return participants.some(({ entityId, onBehalfOf }) => entityId === id || (includeRepresentatives && onBehalfOf === id));
}

function lies(graph: Graph, { placeIds }: EventVersion, container: string): boolean {
  const within = (id: string): boolean =>
    id === container || (graph.entities.find((entity) => entity.id === id)?.within ?? []).some(within);
  return placeIds.some(within);
}

function conflicted(graph: Graph, [event, version]: InForce, view: View): boolean {
  return (
    version.conflicts.length > 0 ||
    inForce(graph, view).some((part) => part[1].partOf === event.id && conflicted(graph, part, view))
  );
}

function mention(graph: Graph, id: string): EventMention | undefined {
  return graph.eventMentions.find((one) => one.id === id);
}

function sources(attribution: Attribution | null): (string | null)[] {
  return attribution === null ? [] : [attribution.entityId, ...sources(attribution.via)];
}

/** Each word asked for begins a word of the texts, and a lone accent is no word; umlauts may be written with a following e on either side. */
function hasText(texts: readonly string[], query: string, sound: (word: string) => readonly string[] = () => []): boolean {
  if (query.trim() === "") return true;
  const words = (text: string) =>
    text
      .normalize("NFC")
      .toLowerCase()
      .split(/[^\p{L}\p{N}\p{M}]+/u)
      .filter((word) => fold(word) !== "");
  const spellings = (word: string) => [fold(word), fold(word.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue"))];
  const there = [...texts.flatMap(words).flatMap(spellings), ...texts.flatMap(sound)];
  const asked = words(query);
  return (
    asked.length > 0 &&
    asked.every((word) => [...spellings(word), ...sound(word)].some((spelling) => there.some((one) => one.startsWith(spelling))))
  );
}

function documentIds(graph: Graph, { ofEvent, text, publisher, publishedFrom, publishedTo }: DocumentQuery): string[] {
  const told = ofEvent && inForce(graph, ofEvent.view).find(([event]) => event.id === ofEvent.eventId)?.[1].documentIds;
  const published = (document: { publishedOn: string | null }) =>
    document.publishedOn === null ? null : parseEdtf(document.publishedOn);
  const found = graph.documents.filter((one) => {
    const days = published(one);
    return (
      (ofEvent === null || told?.includes(one.id)) &&
      (publisher === null || fold(publisher) === fold(one.publisher ?? "–")) &&
      (publishedFrom === null || (days !== null && (days.latest ?? OPEN_END) >= publishedFrom)) &&
      (publishedTo === null || (days !== null && (days.earliest ?? "") <= publishedTo)) &&
      (text === null ||
        hasText(
          [one.name, one.title, one.publisher, one.author, one.agency, one.text].map((part) => part ?? ""),
          text,
        ))
    );
  });
  return sorted(found, (one) => [published(one)?.earliest ?? OPEN_END, one.name, one.id]).map(({ id }) => id);
}

function sounds(name: string): readonly string[] {
  return nameKey(name)
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");
}

function entityIds(graph: Graph, { kind, text, countryId, without }: EntityQuery): string[] {
  const found = graph.entities.filter(
    (one) =>
      one.kind === kind &&
      !without.includes(one.id) &&
      (text === null || hasText([one.name.EN ?? "", one.name.DE ?? "", ...one.aliases], text, sounds)) &&
      (countryId === null ||
        one.countryId === countryId ||
        one.id === countryId ||
        one.offices.some((office) => office.countryId === countryId)),
  );
  return sorted(found, (one) => [fold(one.name.EN ?? one.name.DE ?? ""), one.id]).map(({ id }) => id);
}

function entityMentionIds(graph: Graph, { documentId, entityId, view }: EntityMentionQuery): string[] {
  const known = new Set(knownDocuments(graph, view));
  const found = graph.entityMentions.filter(
    (one) =>
      known.has(one.documentId) &&
      (documentId ?? one.documentId) === one.documentId &&
      (entityId === null || one.entityId === entityId),
  );
  return sorted(found, (one) => [one.documentId, one.start, one.end, one.id]).map(({ id }) => id);
}

function knownDocuments(graph: Graph, { knownBy }: View): string[] {
  return graph.documents
    .filter(
      ({ publishedOn }) => knownBy === null || (publishedOn !== null && (parseEdtf(publishedOn)?.latest ?? UNDATED) <= knownBy),
    )
    .map(({ id }) => id);
}

function statistics(graph: Graph, view: View): StoreStatistics {
  const events = inForce(graph, view);
  const mentions = graph.eventMentions.filter(({ id }) => events.some(([, { mentionIds }]) => mentionIds.includes(id)));
  const documents = knownDocuments(graph, view);
  const named = new Set([
    ...graph.entityMentions.filter(({ documentId }) => documents.includes(documentId)).map(({ entityId }) => entityId),
    ...mentions.flatMap(({ claims, attribution }) => [
      ...claims.flatMap((claim) => [claim.entityId, claim.onBehalfOf, claim.within]),
      ...sources(attribution),
    ]),
  ]);
  const count = (kind: string) => graph.entities.filter((one) => one.kind === kind && named.has(one.id)).length;
  const days = (end: "earliest" | "latest") => events.flatMap(([, { date }]) => date?.[end] ?? []).toSorted();
  return {
    documents: documents.length,
    events: events.length,
    eventMentions: mentions.length,
    claims: mentions.flatMap(({ claims }) => claims).length,
    people: count("PERSON"),
    countries: count("COUNTRY"),
    places: count("PLACE"),
    organizations: count("ORGANIZATION"),
    conflicts: events.flatMap(([, { conflicts }]) => conflicts).length,
    earliest: days("earliest")[0] ?? null,
    latest: days("latest").at(-1) ?? null,
  };
}

function digest(graph: Graph): string {
  const records = Object.entries({
    document: graph.documents,
    entity: graph.entities,
    entityMention: graph.entityMentions,
    eventMention: graph.eventMentions,
    event: graph.events,
  }).flatMap(([type, list]) => list.map((record) => `${type} ${json(record)}`));
  const sum = records.reduce((total, text) => total + BigInt(`0x${createHash("sha256").update(text).digest("hex")}`), 0n);
  return BigInt.asUintN(256, sum).toString(16).padStart(64, "0");
}

function json(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(json).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => `${JSON.stringify(key)}:${json(field)}`);
  return `{${fields.toSorted().join(",")}}`;
}
