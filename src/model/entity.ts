import { createHash } from "node:crypto";
import type { UncertainDate } from "./uncertain-date.ts";

/** What a thing with a name can be. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Every kind of entity. */
export const ENTITY_KINDS = ["PERSON", "COUNTRY", "PLACE", "ORGANIZATION"] as const;

/** The languages of the interface and of names. */
export type InterfaceLanguage = "EN" | "DE";

/** A text per language; a missing language falls back to another one. */
export interface Localized {
  readonly EN?: string;
  readonly DE?: string;
}

/** A post that a person holds or held. */
export interface Office {
  readonly title: Localized;
  /** The office's class, by which role phrases such as "der russische Staatschef" find its holder. */
  readonly role: string;
  readonly organizationId: string | null;
  readonly countryId: string | null;
  readonly date: UncertainDate | null;
}

/** A person, country, place or organization, as the catalogue or the texts know it. */
export interface Entity {
  /** `person_…`, `country_…`, `place_…` or `organization_…`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly wikidataId: string | null;
  readonly description: Localized;
  /** Places and countries that this one lies within, nearest first; more than one where that is disputed or has changed. */
  readonly within: readonly string[];
  /** The country of a place or organization. */
  readonly countryId: string | null;
  /** ISO 3166-1 alpha-2 code of a country. */
  readonly code: string | null;
  /** The class of a place, such as SPACEPORT or CITY, by which descriptions such as "ein Weltraumbahnhof" find it. */
  readonly placeClass: string | null;
  readonly offices: readonly Office[];
}

/** The id of something that no catalogue lists: the same for every spelling with the same key. */
export function uncataloguedId(kind: EntityKind, key: string): string {
  return `${kind.toLowerCase()}_${createHash("sha256").update(`${kind} ${key}`, "utf8").digest("hex").slice(0, 20)}`;
}

/** The id of somebody of whom a document has but the family name, by the key of that; it is nobody outside the document. */
export function namedInDocumentId(familyKey: string, documentId: string): string {
  return uncataloguedId("PERSON", `${familyKey} ${documentId}`);
}

/** Whether an id names an entity of this kind, by the word before its first underscore. */
export function isKind(id: string, kind: "person" | "country" | "place" | "organization"): boolean {
  return id.startsWith(`${kind}_`);
}
