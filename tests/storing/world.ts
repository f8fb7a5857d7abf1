import { claim } from "../../src/model/claim.ts";
import type { Conflict } from "../../src/model/conflict.ts";
import type { Document } from "../../src/model/document.ts";
import { uncertainDate } from "../../src/model/edtf.ts";
import type { Entity } from "../../src/model/entity.ts";
import { NEVER, UNDATED, type Event, type EventVersion, type Participant } from "../../src/model/event.ts";
import { EMPTY_GRAPH, type Graph } from "../../src/model/graph.ts";
import type { Attribution, EntityMention, EventMention } from "../../src/model/mention.ts";
import type { UncertainDate } from "../../src/model/uncertain-date.ts";

/** A small made-up world with everything that a store has to tell apart. Ids speak, so that tables of cases can be read. */
export function world(): Graph {
  return {
    documents: DOCUMENTS,
    entities: ENTITIES,
    entityMentions: ENTITY_MENTIONS,
    eventMentions: EVENT_MENTIONS,
    events: EVENTS,
  };
}

/** The block keys with which a store of this world is opened: the kind and everyone whom a claim names. */
export function blockKeys(mention: EventMention): string[] {
  return [`kind ${mention.kind}`, ...mention.claims.flatMap(({ entityId }) => (entityId === null ? [] : [`${entityId} "ß"`]))];
}

/** A document with what a case is about; the rest is plain. */
export function document(id: string, given: Partial<Document> = {}): Document {
  return {
    id,
    name: id.replace("document_", ""),
    title: null,
    publisher: null,
    author: null,
    agency: null,
    url: null,
    language: "de",
    publishedOn: null,
    publicationDateBasis: given.publishedOn ? "GIVEN" : "UNKNOWN",
    text: `Text von ${id}.`,
    ...given,
  };
}

/** An entity of the kind that its id says. */
export function entity(id: string, EN: string, given: Partial<Entity> = {}): Entity {
  const kind = id.slice(0, id.indexOf("_")).toUpperCase() as Entity["kind"];
  return {
    id,
    kind,
    name: { EN },
    aliases: [],
    wikidataId: null,
    description: {},
    within: [],
    countryId: null,
    code: null,
    placeClass: null,
    offices: [],
    ...given,
  };
}

/** A mention of an entity in a document. */
export function entityMention(id: string, documentId: string, start: number, entityId: string | null): EntityMention {
  return {
    id,
    documentId,
    start,
    end: start + 4,
    quote: "Name",
    entityId,
    kind: null,
    name: null,
    resolvedBy: "catalogue alias",
  };
}

/** A telling of an event that names these participants. */
export function eventMention(
  id: string,
  documentId: string | null,
  given: Partial<EventMention> & { entities?: readonly string[] } = {},
): EventMention {
  const { entities = [], ...rest } = given;
  const witness = { origin: "TEXT", source: "", start: 0, end: 1, quote: "x", rule: "by hand" } as const;
  return {
    id,
    origin: documentId === null ? "CATALOGUE" : "TEXT",
    source: "",
    documentId,
    start: 0,
    end: 9,
    quote: "erwartet “…”",
    publishedOn: null,
    kind: "VISIT",
    status: "HAPPENED",
    statusWords: null,
    polarity: "ASSERTED",
    attribution: null,
    claims: entities.map((entityId) => claim(id, "PARTICIPANT", { entityId, role: "PARTICIPANT" }, witness)),
    ...rest,
  };
}

/** A version of an event in force from the first day on, for all. */
export function version(
  given: Partial<Omit<EventVersion, "date">> & { date?: string | null; who?: readonly (string | Participant)[] },
): EventVersion {
  const { date = null, who = [], ...rest } = given;
  return {
    knownFrom: "2024-06-18",
    knownUntil: NEVER,
    scope: "BOTH",
    kind: "VISIT",
    title: { EN: "Visit", DE: "Besuch" },
    date: dated(date),
    status: "HAPPENED",
    support: "STATED",
    participants: who.map(participant),
    placeIds: [],
    partOf: null,
    possiblySame: [],
    conflicts: [],
    mentionIds: [],
    documentIds: [],
    salience: [1, 1, 0],
    rules: {},
    ...rest,
  };
}

/** An event whose links are all the mentions of its versions. */
export function event(id: string, ...versions: readonly EventVersion[]): Event {
  const mentionIds = [...new Set(versions.flatMap((one) => one.mentionIds))];
  return { id, versions, links: mentionIds.map((mentionId) => ({ mentionId, reason: "same participants and day" })) };
}

function participant(who: string | Participant): Participant {
  return typeof who === "string" ? { role: "PARTICIPANT", entityId: who, onBehalfOf: null } : who;
}

function dated(edtf: string | null): UncertainDate | null {
  return edtf === null ? null : uncertainDate(edtf, "STATED", "Wörter");
}

function conflict(hash: string, property: Conflict["property"], reason: Conflict["reason"]): Conflict {
  const sides = [
    { value: { DE: "Dienstag, 18. Juni" }, claimIds: ["claim_1"] },
    { value: { DE: "Mittwoch „früh“" }, claimIds: ["claim_2"] },
  ];
  return {
    id: `conflict_${hash}-${property.toLowerCase()}`,
    eventId: `event_${hash}`,
    property,
    reason,
    sides,
    shown: { DE: "19. Juni" },
    rule: "most precise",
  };
}

function said(entityId: string | null, text: string, via: Attribution | null = null): Attribution {
  return { entityId, text, via };
}

const DOCUMENTS = [
  document("document_one", {
    name: "alpha",
    publishedOn: "2024-06-18",
    publisher: "Straße & Söhne",
    title: "Größe in Pjöngjang",
    text: "Übermut 😀 \"quoted\" 'single' \\ back % _ 平壤",
  }),
  document("document_two", { name: "beta", publishedOn: "2024-06-19", publisher: "STRASSE & SOHNE", author: "Zoë Łukasz" }),
  document("document_three", { name: "alpha", publishedOn: null, title: "Übergröße" }),
  document("document_four", { name: "gamma", publishedOn: "2024-06" }),
  document("document_five", { name: "Ärger 😀", publishedOn: "2023-09-14", publisher: "Tagblatt" }),
  document("document_six", { name: "～", publishedOn: "2023-09-14" }),
  document("document_seven", { name: "no events", publishedOn: "2025" }),
];

const ENTITIES = [
  entity("person_putin", "Vladimir Putin", {
    name: { EN: "Vladimir Putin", DE: "Wladimir Putin" },
    aliases: ["Putin"],
    offices: [
      {
        title: { EN: "President" },
        role: "HEAD_OF_STATE",
        organizationId: "organization_kremlin",
        countryId: "country_russia",
        date: null,
      },
    ],
  }),
  entity("person_kim", "Kim Jong-un", { aliases: ["Kim Jong Un", "Kim"] }),
  entity("person_father", "Kim Jong-il", { aliases: ["Kim"] }),
  entity("person_lavrov", "", { name: { DE: "Sergej Lawrow" }, aliases: ["Sergei Lavrov", "Lavrov"] }),
  entity("person_muller", "Jürgen Müller", { aliases: ["Strauß"] }),
  entity("person_emoji", "😀 Łukasz", { aliases: ["'; DROP TABLE entity; --", '%_*"\\'] }),
  entity("person_chinese", "平壤"),
  entity("country_russia", "Russia", { name: { EN: "Russia", DE: "Russland" }, code: "RU" }),
  entity("country_korea", "North Korea", { name: { EN: "North Korea", DE: "Nordkorea" }, code: "KP" }),
  entity("country_china", "China", { code: "CN" }),
  entity("place_pyongyang", "Pyongyang", {
    name: { EN: "Pyongyang", DE: "Pjöngjang" },
    within: ["country_korea"],
    countryId: "country_korea",
  }),
  entity("place_square", "Kim Il Sung Square", { within: ["place_pyongyang"], countryId: "country_korea" }),
  entity("place_east", "Russian Far East", { within: ["country_russia"], countryId: "country_russia" }),
  entity("place_vladivostok", "Vladivostok", {
    name: { EN: "Vladivostok", DE: "Wladiwostok" },
    within: ["place_east"],
    countryId: "country_russia",
  }),
  entity("place_island", "Disputed Island", { within: ["place_east", "country_china"] }),
  entity("organization_kremlin", "Kremlin", { aliases: ["Kreml"], countryId: "country_russia" }),
];

const ENTITY_MENTIONS = [
  entityMention("entitymention_a", "document_one", 0, "person_putin"),
  entityMention("entitymention_b", "document_one", 9, "person_kim"),
  entityMention("entitymention_c", "document_one", 100, "person_putin"),
  entityMention("entitymention_d", "document_one", 20, null),
  entityMention("entitymention_e", "document_two", 5, "person_putin"),
  entityMention("entitymention_f", "document_three", 5, "person_putin"),
  entityMention("entitymention_g", "document_three", 5, "country_china"),
  entityMention("entitymention_h", "document_five", 1, "place_pyongyang"),
];

const EVENT_MENTIONS = [
  eventMention("mention_visit", "document_one", {
    entities: ["person_putin", "person_kim"],
    attribution: said("organization_kremlin", "der Kreml", said("person_lavrov", "Lawrow")),
  }),
  eventMention("mention_visit2", "document_two", {
    entities: ["person_putin"],
    attribution: said(null, "ein hochrangiger Beamter"),
  }),
  eventMention("mention_talks", "document_two", { entities: ["person_putin", "person_kim"], kind: "MEETING" }),
  eventMention("mention_toast", "document_two", { kind: "STATEMENT", attribution: said("person_kim", "Kim") }),
  eventMention("mention_old", "document_one", { entities: ["person_father"] }),
  eventMention("mention_fact", null, { entities: ["place_vladivostok"], source: "a reference" }),
  eventMention("mention_unpublished", "document_three", { entities: ["country_china"], attribution: said("person_kim", "er") }),
  eventMention("mention_war", "document_five", { kind: "WAR" }),
  eventMention("mention_lonely", "document_seven", {}),
];

const EVENTS = [
  // A visit that was planned, then happened, with talks as its part and a toast as theirs.
  event(
    "event_visit",
    version({
      knownUntil: "2024-06-19",
      date: "2024-06",
      status: "PLANNED",
      who: ["person_putin"],
      placeIds: ["country_korea"],
      mentionIds: ["mention_visit"],
      documentIds: ["document_one"],
    }),
    version({
      knownFrom: "2024-06-19",
      date: "2024-06-18/2024-06-19",
      title: { EN: "Visit of Vladimir Putin to Pyongyang", DE: "Besuch Putins in Pjöngjang" },
      who: [
        { role: "VISITOR", entityId: "person_putin", onBehalfOf: "country_russia" },
        { role: "HOST", entityId: "person_kim", onBehalfOf: "country_korea" },
      ],
      placeIds: ["place_pyongyang"],
      mentionIds: ["mention_visit", "mention_visit2"],
      documentIds: ["document_one", "document_two"],
      salience: [2, 2, 1],
    }),
  ),
  event(
    "event_talks",
    version({
      knownFrom: "2024-06-19",
      kind: "MEETING",
      date: "2024-06-19",
      who: ["person_putin", "person_kim", "person_lavrov"],
      placeIds: ["place_square"],
      partOf: "event_visit",
      support: "DISPUTED",
      conflicts: [conflict("talks", "DATE", "DISAGREEMENT"), conflict("talks", "PLACE", "PLAN_CHANGED")],
      mentionIds: ["mention_talks"],
      documentIds: ["document_two"],
      salience: [1, 1, 1],
    }),
  ),
  event(
    "event_toast",
    version({
      knownFrom: "2024-06-19",
      kind: "STATEMENT",
      date: "[..2024-06-19]",
      who: ["person_kim"],
      partOf: "event_talks",
      support: "ATTRIBUTED_ONLY",
      mentionIds: ["mention_toast"],
      documentIds: ["document_two"],
    }),
  ),
  // With the catalogue its day and place are known, and they are in conflict.
  event(
    "event_old",
    version({
      scope: "TEXT_ONLY",
      date: "2000-07",
      who: ["person_putin", "person_father"],
      placeIds: ["country_korea"],
      mentionIds: ["mention_old"],
      documentIds: ["document_one"],
    }),
    version({
      scope: "WITH_CATALOGUE",
      date: "2000-07-19",
      who: ["person_putin", "person_father", "country_russia"],
      placeIds: ["place_vladivostok"],
      conflicts: [conflict("old", "PLACE", "DISAGREEMENT")],
      mentionIds: ["mention_old", "mention_fact"],
      documentIds: ["document_one"],
      salience: [2, 2, 0],
    }),
  ),
  // Only a document without a date tells of it, so no day of knowledge finds it.
  event(
    "event_unpublished",
    version({
      knownFrom: UNDATED,
      kind: "PHONE_CALL",
      date: "2024-06-14",
      who: [{ role: "SPEAKER", entityId: "person_lavrov", onBehalfOf: "country_russia" }, "country_china"],
      mentionIds: ["mention_unpublished"],
      documentIds: ["document_three"],
    }),
  ),
  event(
    "event_war",
    version({
      knownFrom: "2023-09-14",
      kind: "WAR",
      status: "ONGOING",
      date: "2022-02-24/..",
      title: { DE: 'Krieg "der" Größe' },
      who: ["country_russia", "country_china"],
      placeIds: ["place_island"],
      mentionIds: ["mention_war"],
      documentIds: ["document_five"],
      salience: [12, 30, 4],
    }),
  ),
  event("event_undated", version({ kind: "OTHER", title: {}, who: ["organization_kremlin"] })),
  event("event_always", version({ kind: "OTHER", date: "XXXX", who: ["person_kim"] })),
  event("event_decade", version({ kind: "FOUNDING", date: "199X", who: ["organization_kremlin"] })),
  event("event_tie_b", version({ kind: "DELIVERY", date: "2024-06-18", who: ["person_kim"] })),
  event("event_tie_a", version({ kind: "DELIVERY", date: "2024-06-18", who: ["country_korea"] })),
  event("event_tie_open", version({ kind: "DELIVERY", date: "[2024-06-18..]", who: ["person_kim"] })),
  // Its whole is known later than itself, and that of the next one is not known at all.
  event(
    "event_week",
    version({
      kind: "WEAPON_TEST",
      partOf: "event_talks",
      status: "PLANNED",
      date: "[2024-06-10..2024-06-16]",
      who: ["country_korea"],
      placeIds: ["place_island", "place_pyongyang"],
    }),
  ),
  event(
    "event_months",
    version({
      kind: "MILITARY_EXERCISE",
      partOf: "event_gone",
      date: "2024-05/2024-06",
      who: ["country_russia"],
      placeIds: ["place_east"],
    }),
  ),
];

/** An imported row, which is one telling and one event. */
export function importedRow(): Graph {
  return {
    ...EMPTY_GRAPH,
    eventMentions: [eventMention("mention_row", null, { origin: "IMPORT", entities: ["country_russia"] })],
    events: [event("event_row", version({ mentionIds: ["mention_row"], who: ["country_russia"] }))],
  };
}
