import { nameTaggerOf } from "../../../src/name-tagger-of.ts";
import { join } from "node:path";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { GERMAN } from "../../../src/languages/german/index.ts";
import { GERMAN_NAMES } from "../../../src/languages/german/names.ts";
import { GERMAN_READING } from "../../../src/languages/german/reading.ts";
import { GERMAN_TIMES } from "../../../src/languages/german/times.ts";
import type { Language } from "../../../src/languages/language.ts";
import { documentId, type Document } from "../../../src/model/document.ts";
import type { Reading } from "../../../src/model/reading.ts";
import { read } from "../../../src/reading/read.ts";
import { recognizeNames } from "../../../src/recognizing/names/recognize-names.ts";
import { recognizeTimes } from "../../../src/recognizing/times/recognize-times.ts";
import type { Reference } from "../../../src/recognizing/reference.ts";

/** The catalogue that ships with the project. */
export const CATALOGUE = loadCatalogue(join(import.meta.dirname, "..", "..", "..", "seed", "catalogue"));

const LANGUAGE = { code: "de", reading: GERMAN_READING, names: GERMAN_NAMES } as Language;

/** The references of a text published on a day. */
export function referencesIn(text: string, publishedOn: string | null): readonly Reference[] {
  const reading = readingOf(text, publishedOn);
  return recognizeNames(reading, GERMAN_NAMES, CATALOGUE, nameTaggerOf(GERMAN), recognizeTimes(reading, GERMAN_TIMES));
}

/** A text in sentences. */
export function readingOf(text: string, publishedOn: string | null): Reading {
  return read(documentOf(text, publishedOn), LANGUAGE);
}

/** What is named, one line each: `quote → who`; whom no catalogue lists by kind and name, what is undecided as `?`. */
export function named(text: string, publishedOn: string | null): readonly string[] {
  const references = referencesIn(text, publishedOn);
  return references
    .filter(({ nested, form }) => !nested && form !== "ADJECTIVE")
    .map((reference) => {
      const who = reference.mentions.map(({ entityId }) => whoIs(entityId, references)).join(" + ");
      return `${reference.mentions[0]?.quote ?? ""} → ${who}${reference.placeClass !== null && reference.mentions[0]?.entityId === null ? ` ${reference.placeClass} in ${reference.within ?? "?"}` : ""}`;
    });
}

function whoIs(entityId: string | null, references: readonly Reference[]): string {
  if (entityId === null) return "?";
  if (CATALOGUE.entities.has(entityId)) return entityId;
  const mention = references.flatMap(({ mentions }) => mentions).find((each) => each.entityId === entityId && each.name !== null);
  return `${mention?.kind ?? ""} ${mention?.name ?? ""}`;
}

function documentOf(text: string, publishedOn: string | null): Document {
  return {
    id: documentId(text),
    name: "text",
    title: null,
    publisher: null,
    author: null,
    agency: null,
    url: null,
    publishedOn,
    language: "de",
    publicationDateBasis: publishedOn === null ? "UNKNOWN" : "GIVEN",
    text,
  };
}
