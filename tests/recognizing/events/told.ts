import { nameTaggerOf } from "../../../src/name-tagger-of.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { GERMAN } from "../../../src/languages/german/index.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { documentId, type Document } from "../../../src/model/document.ts";
import type { Attribution, EventMention } from "../../../src/model/mention.ts";
import type { Recognition } from "../../../src/model/recognition.ts";
import { read } from "../../../src/reading/read.ts";
import { recognize } from "../../../src/recognizing/recognize.ts";

const CATALOGUE = loadCatalogue("seed/catalogue");

/** What is recognized in a text that was published on a day. */
export function recognized(text: string, publishedOn: string | null): Recognition {
  const document: Document = {
    id: documentId(text),
    name: "example",
    language: "de",
    publicationDateBasis: "GIVEN",
    text,
    publishedOn,
    title: null,
    publisher: null,
    author: null,
    agency: null,
    url: null,
  };
  return recognize(read(document, GERMAN), GERMAN, CATALOGUE, nameTaggerOf(GERMAN));
}

/** The events of a text, one line for each: kind, family where it is not the kind's, status, date, people by role, places, source. */
export function told(text: string, publishedOn: string | null = "2015-03-20"): string[] {
  const recognition = recognized(text, publishedOn);
  return recognition.eventMentions.map((mention) => lineOf(mention, recognition));
}

/** That what is attacked, delivered to or governed lies in its country is told once, by a case of its own. */
export const OF_THOSE_CONCERNED = "country of those whom it concerns";

/** That who takes office or signs does so for a state is told once too. */
export const OF_STATES = "state whose office it is";

const NARROWER = new Set(["arrival", "departure", "ceremony", "leisure", "resignation"]);

function lineOf(mention: EventMention, recognition: Recognition): string {
  const of = (property: Claim["property"]) => mention.claims.filter((claim) => claim.property === property);
  const name = (id: string | null) => (id === null ? "?" : nameOf(id, recognition));
  const family = mention.family !== undefined && NARROWER.has(mention.family) ? `/${mention.family}` : "";
  return [
    mention.kind + family,
    mention.status,
    mention.polarity === "ASSERTED" ? "" : mention.polarity,
    ...of("DATE").map((claim) => claim.date?.edtf ?? `(${claim.words})`),
    ...of("PARTICIPANT")
      .filter(({ rule }) => rule !== OF_STATES)
      .map((claim) => `${claim.role}=${name(claim.entityId)}`),
    ...of("PLACE")
      .filter(({ rule }) => rule !== OF_THOSE_CONCERNED)
      .map((claim) => `PLACE=${claim.entityId === null ? claim.placeClass : name(claim.entityId)}`),
    mention.attribution === null ? "" : `BY=${source(mention.attribution)}`,
    ...of("PART_OF").map((claim) => `PART_OF=${recognition.eventMentions.find(({ id }) => id === claim.wholeMentionId)?.kind}`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function nameOf(id: string, recognition: Recognition): string {
  return (
    CATALOGUE.entities.get(id)?.name.DE ??
    recognition.entityMentions.find((mention) => mention.entityId === id && mention.name !== null)?.name ??
    id
  );
}

function source({ text, via }: Attribution): string {
  return via === null ? text : `${text} VIA ${source(via)}`;
}
