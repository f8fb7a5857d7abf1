import type { NameWords } from "../../languages/name-words.ts";
import { append } from "../../model/append.ts";
import type { Catalogue, CatalogueEntity } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import { remembered } from "../../model/remembered.ts";
import { withoutEndings } from "./endings.ts";
import { namesByKey, type IdsOf } from "./keyed-names.ts";
import { nameTrie, stemOf, type NameTrie } from "./name-trie.ts";

/** A term of office. */
export interface Holding {
  readonly personId: string;
  readonly role: string;
  readonly from: string;
  readonly to: string;
}

/** The catalogue as finders look things up in it. */
export interface CatalogueIndex {
  readonly entities: ReadonlyMap<string, CatalogueEntity>;
  readonly names: NameTrie;
  /** Whether a folded word, or what it is inflected from, can begin a name; most words cannot. */
  readonly beginsName: (key: string) => boolean;
  /** Adjectives by their folded stem. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** Persons by the key of a full name, so that other spellings find them. */
  readonly personsByKey: (key: string) => string | undefined;
  /** People by the key of their family name, and towns by the key of their name: for spellings that no list has. */
  readonly familyNamesByKey: IdsOf;
  readonly townsByKey: IdsOf;
  /** Offices by the country or organization that they belong to. */
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  /** Organizations by class and country, separated by a blank. */
  readonly organizations: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of a catalogue, built once. */
export function catalogueIndex(catalogue: Catalogue, words: NameWords): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildIndex(catalogue, words);
  indexes.set(catalogue, index);
  return index;
}

function buildIndex({ entities }: Catalogue, words: NameWords): CatalogueIndex {
  const names = nameTrie(entities.values(), words);
  const adjectives = new Map<string, string>();
  const holdings = new Map<string, Holding[]>();
  const organizations = new Map<string, string>();
  for (const entity of entities.values()) {
    for (const stem of entity.adjectives[words.code] ?? []) addFirst(adjectives, fold(stem), entity.id);
    if (entity.offices.length > 0) addHoldings(holdings, entity);
    const { organizationClass, countryId } = entity;
    if (organizationClass && countryId) addFirst(organizations, `${organizationClass} ${countryId}`, entity.id);
  }
  const beginsName = remembered((key) =>
    withoutEndings(key, words.genitiveEndings).some((each) => names.next?.has(each) || names.next?.has(stemOf(each, words))),
  );
  const { personsByKey, familyNamesByKey, townsByKey } = keysOf(entities);
  return { entities, names, beginsName, adjectives, personsByKey, familyNamesByKey, townsByKey, holdings, organizations };
}

type Entities = ReadonlyMap<string, CatalogueEntity>;

/** Keys take long to make for thousands of names, and a text without spellings of its own needs none of them. */
function keysOf(catalogue: Entities): Pick<CatalogueIndex, "personsByKey" | "familyNamesByKey" | "townsByKey"> {
  const entities = [...catalogue.values()];
  return {
    personsByKey: once(() => personKeys(catalogue)),
    familyNamesByKey: namesByKey(entities, ({ familyNames }) => familyNames),
    townsByKey: namesByKey(entities, ({ placeClass, name }) => (placeClass === "CITY" ? Object.values(name) : [])),
  };
}

function once<Value>(make: () => ReadonlyMap<string, Value>): (key: string) => Value | undefined {
  let made: ReadonlyMap<string, Value> | null = null;
  return (key) => (made ??= make()).get(key);
}

function personKeys(entities: Entities): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { kind, id, name, aliases } of entities.values()) {
    if (kind !== "PERSON") continue;
    for (const each of [...Object.values(name), ...aliases]) {
      const key = nameKey(each);
      if (key.includes(" ")) addFirst(keys, key, id);
    }
  }
  return keys;
}

function addHoldings(holdings: Map<string, Holding[]>, { id, kind, offices }: CatalogueEntity): void {
  if (kind !== "PERSON") return;
  for (const { role, countryId, organizationId, date } of offices) {
    const holding = { personId: id, role, from: date?.earliest ?? "0000-00-00", to: date?.latest ?? "9999-99-99" };
    for (const owner of [countryId, organizationId]) if (owner !== null) append(holdings, owner, holding);
  }
}

function addFirst(map: Map<string, string>, key: string, id: string): void {
  if (!map.has(key)) map.set(key, id);
}
