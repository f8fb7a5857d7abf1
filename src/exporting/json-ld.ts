import type { Claim } from "../model/claim.ts";
import type { Conflict } from "../model/conflict.ts";
import type { Entity, Localized } from "../model/entity.ts";
import type { EventStatus, Participant } from "../model/event.ts";
import type { Attribution, EventMention } from "../model/mention.ts";
import type { UncertainDate } from "../model/uncertain-date.ts";
import type { EventBatch, ExportedDocument, ExportedEvent, Exporter, ExportTask } from "./exporter.ts";
import { jsonItems, present } from "./json-items.ts";
import { CONTEXT, iri } from "./json-ld-context.ts";

/** Events, tellings and claims with their exact places in texts, as linked data. */
export const jsonLd: Exporter = {
  title:
    "JSON-LD 1.1: schema.org Event and Claim, PROV-O, Web Annotation selectors; everything with its witnesses, for linked data",
  mediaType: "application/ld+json; charset=utf-8",
  extension: "jsonld",
  losses: [
    "The texts themselves do not come along; selectors point into them.",
    "Offsets count UTF-16 units, as in the API; Web Annotation counts code points, which differ after characters such as emoji.",
    "schema.org's startDate and endDate are given only where both ends are a day, month or year; the EDTF and the possible days always are.",
    "schema.org has no parts to play in an event: everybody who takes part is an attendee by a Role that names the part.",
    "Names and titles come in all languages, whichever is asked for.",
  ],
  write,
};

async function* write({ events }: ExportTask): AsyncIterable<string> {
  yield `{"@context":${JSON.stringify(CONTEXT)},"@graph":[`;
  yield* jsonItems(nodes(events("TELLINGS")));
  yield "\n]}\n";
}

/** Documents and entities come before the events of a batch; one that was in another batch too is the same node. */
async function* nodes(batches: AsyncIterable<EventBatch>): AsyncIterable<readonly object[]> {
  for await (const batch of batches) {
    const { events, documents, entities } = batch;
    yield [
      ...[...documents.values()].map(documentNode),
      ...[...entities.values()].map(entityNode),
      ...events.map((event) => eventNode(event, batch)),
    ];
  }
}

function documentNode(document: ExportedDocument): object {
  const { id, name, title, publisher, author, agency, url, language, publishedOn } = document;
  return present({
    id: iri(id),
    type: ["NewsArticle", "prov:Entity"],
    identifier: name,
    headline: title,
    publisher: publisher === null ? null : { type: "Organization", label: publisher },
    author: author === null ? null : { type: "Person", label: author },
    sourceOrganization: agency === null ? null : { type: "Organization", label: agency },
    // What is no address would be no IRI.
    url: url !== null && URL.canParse(url) ? url : null,
    inLanguage: language,
    published: publishedOn,
  });
}

const ENTITY_TYPES = { PERSON: "Person", COUNTRY: "Country", PLACE: "Place", ORGANIZATION: "Organization" } as const;

function entityNode({ id, kind, name, aliases, wikidataId, within, code }: Entity): object {
  return present({
    id: iri(id),
    type: ENTITY_TYPES[kind],
    name: byLanguage(name),
    alternateName: aliases,
    sameAs: wikidataId === null ? null : `http://www.wikidata.org/entity/${wikidataId}`,
    containedInPlace: within.map(iri),
    countryCode: code,
  });
}

/** What schema.org has a status for; it has none for what has happened, goes on, did not happen or only may. */
const STATUSES: Readonly<Partial<Record<EventStatus, string>>> = {
  PLANNED: "schema:EventScheduled",
  POSTPONED: "schema:EventPostponed",
  CANCELLED: "schema:EventCancelled",
};

function eventNode(event: ExportedEvent, { mentions }: EventBatch): object {
  const { id, kind, title, date, status, support, participants, placeIds, partOf, possiblySame, conflicts, documentIds } = event;
  const tellings = event.mentionIds.flatMap((mention) => mentions.get(mention) ?? []);
  return present({
    id: iri(id),
    type: "Event",
    name: byLanguage(title),
    kind,
    status,
    eventStatus: STATUSES[status] ?? null,
    support,
    ...(date === null ? {} : datesOf(date)),
    attendee: participants.map(role),
    location: placeIds.map(iri),
    superEvent: partOf === null ? null : iri(partOf),
    possiblySame: possiblySame.map(iri),
    wasDerivedFrom: documentIds.map((document) => ({ id: iri(document) })),
    tellings: tellings.map(tellingNode),
    claims: tellings.flatMap(({ claims, documentId }) => claims.map((claim) => claimNode(claim, documentId))),
    conflicts: conflicts.map(conflictNode),
  });
}

function datesOf(date: UncertainDate): object {
  const { edtf, earliest, latest, precision, basis, words } = date;
  const ends = edtf.split("/");
  const plain = ends.every((end) => /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u.test(end));
  const [startDate = null, endDate = null] = plain ? ends : [];
  return present({ startDate, endDate, date: edtf, earliest, latest, precision, basis, dateWords: words });
}

/** schema.org says with a Role how somebody has to do with something. */
function role({ entityId, role: roleName, onBehalfOf }: Participant): object {
  return present({
    type: "Role",
    roleName,
    attendee: { id: iri(entityId) },
    onBehalfOf: onBehalfOf === null ? null : iri(onBehalfOf),
  });
}

function tellingNode(mention: EventMention): object {
  const { id, origin, kind, status, statusWords, polarity, attribution, publishedOn } = mention;
  return present({
    id: iri(id),
    type: ["EventMention", "prov:Entity"],
    origin,
    kind,
    status,
    statusWords,
    polarity,
    published: publishedOn,
    wasAttributedTo: attribution?.entityId ? iri(attribution.entityId) : null,
    qualifiedAttribution: attribution === null ? null : attributionNode(attribution),
    wasDerivedFrom: witness(mention, mention.documentId),
  });
}

/** Who is the source by these words; who passed it on is one of its own. */
function attributionNode({ entityId, text, via }: Attribution): object {
  return present({
    type: "prov:Attribution",
    agent: entityId === null ? null : iri(entityId),
    sourceText: text,
    via: via === null ? null : attributionNode(via),
  });
}

function claimNode(claim: Claim, documentId: string | null): object {
  const { id, mentionId, property, origin, rule, date, entityId, role: roleName, onBehalfOf, kind, status } = claim;
  return present({
    id: iri(id),
    type: "Claim",
    mention: iri(mentionId),
    appearance: documentId === null ? null : iri(documentId),
    property,
    origin,
    ...(date === null
      ? {}
      : present({ date: date.edtf, earliest: date.earliest, latest: date.latest, precision: date.precision, basis: date.basis })),
    words: claim.words ?? date?.words ?? null,
    entity: entityId === null ? null : iri(entityId),
    roleName,
    onBehalfOf: onBehalfOf === null ? null : iri(onBehalfOf),
    placeClass: claim.placeClass,
    within: claim.within === null ? null : iri(claim.within),
    kind,
    status,
    wholeMention: claim.wholeMentionId === null ? null : iri(claim.wholeMentionId),
    rule,
    wasDerivedFrom: witness(claim, documentId),
  });
}

/** The very characters of a text, or what is said of a source that is no text here. */
function witness(
  { start, end, quote, source }: Pick<Claim, "start" | "end" | "quote" | "source">,
  documentId: string | null,
): object {
  if (documentId === null || start === null || end === null) return { type: "prov:Entity", description: source };
  return {
    type: "SpecificResource",
    hasSource: iri(documentId),
    hasSelector: [
      { type: "TextPositionSelector", start, end },
      { type: "TextQuoteSelector", exact: quote },
    ],
  };
}

function conflictNode({ id, property, reason, sides, shown, rule }: Conflict): object {
  return {
    id: iri(id),
    type: "Conflict",
    property,
    reason,
    sides: sides.map(({ value, claimIds }) => ({ value: byLanguage(value), claim: claimIds.map(iri) })),
    shown: byLanguage(shown),
    rule,
  };
}

/** A language map of JSON-LD. */
function byLanguage(text: Localized): object {
  return Object.fromEntries(Object.entries(text).map(([language, value]) => [language.toLowerCase(), value]));
}
