import type { ClaimProperty, ClaimValue } from "./claim.ts";
import type { Entity } from "./entity.ts";
import type { EventKind, EventStatus } from "./event.ts";
import { type DateRange, rangeContains } from "./date-range.ts";
import type { UncertainDate } from "./uncertain-date.ts";

/** An entity with what recognizing needs to know about it, and where that is known from. */
export interface CatalogueEntity extends Entity {
  /** Names by which texts call it, per language code of the text; the aliases shown to users are the same names. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** For a person: the part of the name that can stand alone ("Mulder", "van den Berg"), in every spelling. */
  readonly familyNames: readonly string[];
  /**
   * Per language code: for a country or region the stem of its adjective ("russisch") and the words for its inhabitants;
   * for a city only what the rule of the language does not give ("Tokioter").
   */
  readonly adjectives: Readonly<Record<string, readonly string[]>>;
  readonly inhabitants: Readonly<Record<string, readonly string[]>>;
  /** For a country: the place id of its capital. */
  readonly capitalId: string | null;
  /** For a body, building or capital that stands for a government ("Kreml", "Washington"): the country or organization that acts. */
  readonly standsFor: string | null;
  /** For a capital: the states for which it stood before, and when. */
  readonly stoodFor: readonly Standing[];
  /** For an organization: its class, such as FOREIGN_MINISTRY or NEWS_AGENCY, by which "das russische Außenministerium" finds it. */
  readonly organizationClass: string | null;
  /** For a person: the EDTF date of birth, by which "der 71-Jährige" is checked. */
  readonly bornOn: string | null;
  /** Where this entry is known from, in words or as a Wikidata id. */
  readonly provenance: string;
}

/** The state of which a town was the capital at a time. */
export interface Standing {
  readonly countryId: string;
  readonly date: UncertainDate;
}

/** The id of the state for which a capital or body stood during some days; null where that was none before, or they are not known. */
export function stateDuring({ stoodFor }: Pick<CatalogueEntity, "stoodFor">, days: DateRange | null): string | null {
  const then = days === null ? undefined : stoodFor.find(({ date }) => rangeContains(date, days));
  return then?.countryId ?? null;
}

/** A fact that no text needs to say, merged like a mention; it names no event. */
export interface CuratedFact {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly claims: readonly ({ readonly property: ClaimProperty } & Partial<ClaimValue>)[];
  /** The reference that a reader can check. */
  readonly reference: string;
  /** EDTF day since which this could be known. */
  readonly knownSince: string;
}

/** Something that was worked out from the catalogue, text by text, so that it can be kept in a file. */
export type Table = ReadonlyMap<string, string>;

/** Gives the table of this name that was kept since an earlier start, or makes it. */
export type Keep = (name: string, make: () => Table) => Table;

/** The entities by their ids, in the order of these. A map is one; the others may be read no sooner than they are asked for. */
export interface Entities extends Iterable<readonly [string, CatalogueEntity]> {
  readonly size: number;
  readonly get: (id: string) => CatalogueEntity | undefined;
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
  readonly values: () => IteratorObject<CatalogueEntity>;
  /** Keeps what is worked out from these very entities; left out where each start works it out anew. */
  readonly kept?: Keep;
}

/** What is known about the world before any text is read. */
export interface Catalogue {
  readonly entities: Entities;
  readonly facts: readonly CuratedFact[];
  /** SHA-256 of the catalogue's files, in hexadecimal. */
  readonly digest: string;
}

/** Everything that an entity is called: its name in each language, then its other names. */
export function allNames({ name, aliases }: Pick<CatalogueEntity, "name" | "aliases">): readonly string[] {
  return [...Object.values(name).map(String), ...aliases];
}
