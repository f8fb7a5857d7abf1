import type { Claim } from "../model/claim.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event, EventVersion } from "../model/event.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import { versionIn, WHOLE_VIEW } from "../model/view.ts";
import { documentEntry, entityEntry, eventMentionEntry } from "./index-entries.ts";
import type { StoreOptions } from "./index.ts";
import { indexable, labelOf, link, shownName, type Link, type Part, type Properties } from "./neo4j-graph.ts";
import {
  isItsOwnVersion,
  ownVersionLinks,
  versionLabels,
  versionLinks,
  versionParts,
  versionProperties,
} from "./neo4j-version-rows.ts";
import type { RecordOf, RecordType } from "./records.ts";
import { documentKey, entityKey, joinedKey, spanKey } from "./sort-keys.ts";

/** What a record becomes in the graph beside its id, its canonical JSON and that one's hash. */
export interface RecordRows {
  /** The labels of what exactly it is, such as Person or Meeting. */
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** Nodes that are there for this record only. */
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
}

/** How the records of each type stand in the graph. */
export const ROWS_OF: { readonly [Type in RecordType]: (record: RecordOf<Type>, options: StoreOptions) => RecordRows } = {
  document: documentRows,
  entity: entityRows,
  entityMention: entityMentionRows,
  eventMention: eventMentionRows,
  event: eventRows,
};

function documentRows(document: Document): RecordRows {
  const { knownFrom, publishedEarliest, publishedLatest, publisher, text } = documentEntry(document);
  const { name, title, author, agency, url, publishedOn, language } = document;
  return {
    labels: [],
    properties: {
      name: indexable(name),
      title,
      publisher: document.publisher,
      author,
      agency,
      url,
      publishedOn,
      language,
      documentKey: documentKey(document),
      knownFrom,
      publishedEarliest,
      publishedLatest,
      publisherKey: publisher,
      searchText: text,
    },
    parts: [],
    links: [],
  };
}

function entityRows(entity: Entity): RecordRows {
  const { id, kind, aliases, wikidataId, code, placeClass } = entity;
  const { spellings, nameKeys, countries, text } = entityEntry(entity);
  return {
    labels: [labelOf(kind)],
    properties: {
      name: shownName(entity.name),
      kind,
      aliases,
      wikidataId,
      code,
      placeClass,
      entityKey: entityKey(entity),
      searchText: text,
    },
    parts: [],
    links: [
      ...[...new Set(entity.within)].map((container) => link("WITHIN", id, container)),
      ...countries.map((country) => link("BELONGS_TO", id, country)),
      ...spellings.map((name) => link("IS_CALLED", id, indexable(name))),
      ...nameKeys.map((key) => link("SOUNDS_LIKE", id, indexable(key))),
      ...wordLinks(entity, text),
      ...entity.offices.flatMap(({ title, role, organizationId, countryId, date }) =>
        [organizationId ?? countryId]
          .filter((holder) => holder !== null)
          .map((holder) => link("HOLDS_OFFICE_OF", id, holder, { title: shownName(title), role, date: date?.edtf ?? null })),
      ),
    ],
  };
}

/** The words of its names lead to itself: along their index entities are found in their order, and none is looked at. */
function wordLinks(entity: Entity, text: string): Link[] {
  const { id, kind } = entity;
  const place = { kind, entityKey: entityKey(entity), entity: id };
  const words = new Set(text.split(" ").filter((word) => word !== ""));
  return [...words].map((word) => link("HAS_WORD", id, id, { word: indexable(word), ...place }));
}

function entityMentionRows(mention: EntityMention): RecordRows {
  const { id, documentId, entityId, quote, start, end, resolvedBy } = mention;
  const key = spanKey(mention);
  return {
    labels: [],
    properties: { quote, start, end, resolvedBy, spanKey: key, documentSpanKey: joinedKey(documentId, key) },
    parts: [],
    links: [link("NAMED_IN", id, documentId), ...(entityId === null ? [] : [link("MEANS", id, entityId)])],
  };
}

function eventMentionRows(mention: EventMention, { blockKeys }: StoreOptions): RecordRows {
  const { id, documentId, origin, source, start, end, quote, publishedOn, kind, status, statusWords, polarity } = mention;
  const { claims, sources, entities, text } = eventMentionEntry(mention);
  const own = ownClaim(mention);
  const said = own === null ? [...new Map(mention.claims.map((claim) => [claim.id, claim])).values()] : [];
  return {
    labels: [],
    properties: {
      ...(own === null ? {} : { words: own.words, date: own.date?.edtf ?? null }),
      origin,
      source,
      start,
      end,
      quote,
      publishedOn,
      kind,
      status,
      statusWords,
      polarity,
      claims,
      searchText: text === "" ? null : text,
    },
    parts: said.map((claim) => ({ type: "Claim", owner: id, labels: [], properties: claimProperties(claim) })),
    links: [
      ...(documentId === null ? [] : [link("IN", id, documentId)]),
      // Whom an imported row names, its event leads to.
      ...(own === null ? entities : []).map((entity) => link("NAMES", id, entity)),
      ...sources.map((entity) => link("ATTRIBUTED_TO", id, entity)),
      ...[...new Set(blockKeys(mention))].map((block) => link("IN_BLOCK", id, indexable(block))),
      ...said.flatMap(claimLinks),
    ],
  };
}

/** The one claim of an imported row, which says what its telling says anyway: it has no node of its own. */
function ownClaim({ origin, claims }: EventMention): Claim | null {
  const [claim] = claims;
  if (origin !== "IMPORT" || claim === undefined || claims.length > 1) return null;
  return claimLinks(claim).length === 0 ? claim : null;
}

function claimProperties({ id, property, origin, source, start, end, quote, rule, ...value }: Claim): Properties {
  const { words, role, placeClass, kind, status, date } = value;
  return {
    id,
    property,
    origin,
    source,
    start,
    end,
    quote,
    rule,
    words,
    role,
    placeClass,
    kind,
    status,
    date: date?.edtf ?? null,
  };
}

function claimLinks({ id, entityId, onBehalfOf, wholeMentionId }: Claim): Link[] {
  return [
    ...(entityId === null ? [] : [link("ABOUT", id, entityId)]),
    ...(onBehalfOf === null ? [] : [link("ON_BEHALF_OF", id, onBehalfOf)]),
    ...(wholeMentionId === null ? [] : [link("PART_OF_TELLING", id, wholeMentionId)]),
  ];
}

/** The event itself shows what is known now; its versions hold what the views need. */
function eventRows(event: Event): RecordRows {
  const now = versionIn(WHOLE_VIEW, event.versions) ?? event.versions.at(-1) ?? null;
  const shown = { labels: now === null ? [] : [labelOf(now.kind)], properties: now === null ? {} : shownProperties(now) };
  const links = eventLinks(event, now);
  if (now !== null && isItsOwnVersion(event))
    return {
      labels: [...shown.labels, "EventVersion", ...versionLabels(now)],
      properties: { ...shown.properties, ...versionProperties(event.id, now) },
      parts: [],
      links: [...links, ...ownVersionLinks(event, now)],
    };
  return {
    ...shown,
    parts: event.versions.flatMap((version, number) => versionParts(event.id, number, version)),
    links: [...links, ...event.versions.flatMap((version, number) => versionLinks(event.id, number, version))],
  };
}

function shownProperties({ title, kind, status, support, date }: EventVersion): Properties {
  return {
    title: shownName(title),
    kind,
    status,
    support,
    date: date?.edtf ?? null,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    words: date?.words ?? null,
  };
}

function eventLinks(event: Event, now: EventVersion | null): Link[] {
  return [
    ...[...new Map(event.links.map((telling) => [telling.mentionId, telling])).values()].map(({ mentionId, reason }) =>
      link("TELLS_OF", mentionId, event.id, { reason }),
    ),
    ...(now?.participants ?? []).map(({ role, entityId, onBehalfOf }) =>
      link("PARTICIPATED_IN", entityId, event.id, { role, onBehalfOf }),
    ),
    ...[...new Set(now?.placeIds)].map((place) => link("TOOK_PLACE_IN", event.id, place)),
    ...(now?.partOf ? [link("PART_OF", event.id, now.partOf)] : []),
    ...[...new Set(now?.possiblySame)].map((other) => link("POSSIBLY_SAME_AS", event.id, other)),
  ];
}
