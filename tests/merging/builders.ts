import type { Catalogue, CatalogueEntity, CuratedFact } from "../../src/model/catalogue.ts";
import { claim, type ParticipantRole } from "../../src/model/claim.ts";
import type { Correction } from "../../src/model/correction.ts";
import { parseEdtf, uncertainDate } from "../../src/model/edtf.ts";
import type { DateBasis } from "../../src/model/uncertain-date.ts";
import type { Entity } from "../../src/model/entity.ts";
import type { EventKind, EventStatus } from "../../src/model/event.ts";
import { KINDS } from "../../src/model/kinds.ts";
import {
  entityMentionId,
  eventMentionId,
  type Attribution,
  type EntityMention,
  type EventMention,
  type Polarity,
} from "../../src/model/mention.ts";
import { ruleOfWord } from "../../src/model/telling-word.ts";
import { merge, type Merged } from "../../src/merging/merge.ts";

/** A telling in short: who with their roles, when, where. */
export interface Told {
  readonly in?: string;
  /** The document's day of publication; null for none. */
  readonly published?: string | null;
  readonly at?: number;
  readonly kind?: EventKind;
  readonly family?: string;
  /** The word that tells of it, in its base form. */
  readonly word?: string;
  readonly status?: EventStatus;
  readonly polarity?: Polarity;
  readonly by?: Attribution;
  readonly date?: string;
  /** Whether the date is that of something else that the telling names; else it is its own. */
  readonly dateBasis?: DateBasis;
  readonly place?: string;
  /** A described place: its class and its container. */
  readonly described?: readonly [placeClass: string, within: string | null, words: string];
  readonly who?: Readonly<Record<string, ParticipantRole>>;
  readonly partOf?: EventMention;
}

/** An event mention of a text. */
export function told(one: Told): EventMention {
  const { kind = "MEETING", status = "HAPPENED" } = one;
  const documentId = documentOf(one.in ?? "a");
  const start = one.at ?? 0;
  const end = start + 10;
  const id = eventMentionId(documentId, { start, end }, one.family ?? KINDS[kind].family);
  const witness = { origin: "TEXT", source: one.in ?? "a", start, end, quote: "…", rule: "test" } as const;
  const claims = [
    claim(id, "KIND", { kind }, one.word === undefined ? witness : { ...witness, rule: ruleOfWord(one.word) }),
    claim(id, "STATUS", { status }, witness),
    ...(one.date === undefined
      ? []
      : [claim(id, "DATE", { date: uncertainDate(one.date, one.dateBasis ?? "STATED", one.date) }, witness)]),
    ...(one.place === undefined ? [] : [claim(id, "PLACE", { entityId: idOf(one.place) }, witness)]),
    ...(one.described === undefined
      ? []
      : [
          claim(
            id,
            "PLACE",
            { placeClass: one.described[0], within: one.described[1] && idOf(one.described[1]), words: one.described[2] },
            witness,
          ),
        ]),
    ...Object.entries(one.who ?? {}).map(([name, role]) => claim(id, "PARTICIPANT", { entityId: idOf(name), role }, witness)),
    ...(one.partOf === undefined ? [] : [claim(id, "PART_OF", { wholeMentionId: one.partOf.id }, witness)]),
  ];
  const published = one.published === undefined ? "2024-06-18" : one.published;
  return {
    id,
    origin: "TEXT",
    source: one.in ?? "a",
    documentId,
    start,
    end,
    quote: "…",
    publishedOn: published,
    kind,
    status,
    statusWords: null,
    polarity: one.polarity ?? "ASSERTED",
    attribution: one.by ?? null,
    claims,
    ...(one.family === undefined ? {} : { family: one.family }),
  } as EventMention;
}

/** The graph of some mentions, with the documents that they need. */
export function graphOf(
  mentions: readonly EventMention[],
  more: {
    readonly facts?: readonly CuratedFact[];
    readonly corrections?: readonly Correction[];
    readonly names?: readonly EntityMention[];
  } = {},
): Merged {
  const documents = new Map(
    mentions
      .filter(({ documentId }) => documentId !== null)
      .map((one) => [
        one.documentId ?? "",
        {
          id: one.documentId ?? "",
          name: one.source,
          publishedOn: one.publishedOn,
          publisher: one.source,
          agency: null,
        },
      ]),
  );
  return merge({
    documents: [...documents.values()],
    eventMentions: mentions,
    entityMentions: more.names ?? [],
    corrections: more.corrections ?? [],
    catalogue: { ...CATALOGUE, facts: more.facts ?? [] },
  });
}

/** A mention of a name at a place in a text. */
export function named(name: string, entityId: string, where: { readonly in: string; readonly at: number }): EntityMention {
  const span = { start: where.at, end: where.at + name.length };
  const documentId = documentOf(where.in);
  return {
    id: entityMentionId(documentId, span),
    documentId,
    ...span,
    quote: name,
    entityId,
    kind: "PERSON",
    name,
    resolvedBy: "test",
  };
}

/** A curated fact. */
export function fact(id: string, one: Pick<Told, "kind" | "date" | "place" | "who"> & { readonly known: string }): CuratedFact {
  const date =
    parseEdtf(one.date ?? "") === null
      ? []
      : [{ property: "DATE" as const, date: uncertainDate(one.date ?? "", "CURATED", null) }];
  const place = one.place === undefined ? [] : [{ property: "PLACE" as const, entityId: idOf(one.place) }];
  const who = Object.entries(one.who ?? {}).map(([name, role]) => ({
    property: "PARTICIPANT" as const,
    entityId: idOf(name),
    role,
  }));
  return {
    id: `fact_${id}`,
    kind: one.kind ?? "MEETING",
    status: "HAPPENED",
    claims: [...date, ...place, ...who],
    reference: `reference of ${id}`,
    knownSince: one.known,
  };
}

/** The id of the document with this short name. */
export function documentOf(name: string): string {
  return `document_${name}`;
}

/** The id of an entity of the small world below; a name that it does not list is a person that no catalogue lists. */
function idOf(name: string): string {
  return IDS.get(name) ?? `person_${name.toLowerCase()}`;
}

/** Two neighbours far apart, a third country, their people and places. */
const PEOPLE: readonly (readonly [name: string, country: string])[] = [
  ["Ada", "Norland"],
  ["Arne", "Norland"],
  ["Boris", "Sudland"],
  ["Bela", "Sudland"],
  ["Cora", "Westland"],
  ["Carl", "Westland"],
];

const PLACES: readonly (readonly [name: string, within: string, placeClass: string])[] = [
  ["Nordstadt", "Norland", "CITY"],
  ["Nordplatz", "Nordstadt", "SQUARE"],
  ["Nordhafen", "Norland", "CITY"],
  ["Ostprovinz", "Sudland", "REGION"],
  ["Ostburg", "Ostprovinz", "CITY"],
  ["Sternfeld", "Ostprovinz", "SPACEPORT"],
  ["Sudstadt", "Sudland", "CITY"],
  ["Weststadt", "Westland", "CITY"],
];

const COUNTRIES = ["Norland", "Sudland", "Westland"] as const;

const IDS: ReadonlyMap<string, string> = new Map([
  ...COUNTRIES.map((name) => [name, `country_${name.toLowerCase()}`] as const),
  ...PEOPLE.map(([name]) => [name, `person_${name.toLowerCase()}`] as const),
  ...PLACES.map(([name]) => [name, `place_${name.toLowerCase()}`] as const),
]);

function entry(name: string, more: Partial<Entity> & Pick<Entity, "kind">): CatalogueEntity {
  return {
    id: idOf(name),
    name: { EN: name, DE: name },
    aliases: [name],
    wikidataId: null,
    description: {},
    within: [],
    countryId: null,
    code: null,
    placeClass: null,
    offices: [],
    names: {},
    adjectives: {},
    inhabitants: {},
    capitalId: null,
    standsFor: null,
    stoodFor: [],
    bornOn: null,
    familyNames: [],
    organizationClass: null,
    provenance: "test",
    ...more,
  };
}

const ENTITIES: readonly CatalogueEntity[] = [
  ...COUNTRIES.map((name) => entry(name, { kind: "COUNTRY", code: "XX" })),
  ...PEOPLE.map(([name, country]) =>
    entry(name, {
      kind: "PERSON",
      offices: [
        { title: { EN: "President" }, role: "HEAD_OF_STATE", organizationId: null, countryId: idOf(country), date: null },
      ],
    }),
  ),
  ...PLACES.map(([name, within, placeClass]) => entry(name, { kind: "PLACE", within: [idOf(within)], placeClass })),
];

/** The small world in which the tests play. */
export const CATALOGUE: Catalogue = {
  entities: new Map(ENTITIES.map((entity) => [entity.id, entity])),
  facts: [],
  digest: "test",
};
