import type { NameWords } from "../../languages/name-words.ts";
import { allNames, type Catalogue, type CatalogueEntity, type Entities, type Keep, type Table } from "../../model/catalogue.ts";
import { append } from "../../model/append.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import { remembered } from "../../model/remembered.ts";
import { withoutEndings } from "./endings.ts";
import { holdingsIn, officeHolders, type HoldingsOf } from "./holdings.ts";
import { namesByKey, waitingNames, type IdsOf } from "./keyed-names.ts";
import { firstWordsOf, nameTrie, stemOf, type NameTrie } from "./name-trie.ts";

/** The catalogue as finders look things up in it. */
export interface CatalogueIndex {
  readonly entities: Entities;
  readonly names: NameTrie;
  /** Whether a folded word, or what it is inflected from, can begin a name; most words cannot. */
  readonly beginsName: (key: string) => boolean;
  /** Adjectives by their folded stem. */
  readonly adjectives: Table;
  /** Persons by the key of a full name, so that other spellings find them. */
  readonly personsByKey: (key: string) => string | undefined;
  /** People by the key of their family name, and towns by the key of their name: for spellings that no list has. */
  readonly familyNamesByKey: IdsOf;
  readonly townsByKey: IdsOf;
  /** Terms of office by the country or organization that they belong to. */
  readonly holdings: HoldingsOf;
  /** Whose office a religious title is that only one body gives ("Papst"), by the folded title. */
  readonly titleOwners: Table;
  /** Organizations by class and country, separated by a blank. */
  readonly organizations: Table;
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
  const kept: Keep = entities.kept ?? ((_name, make) => make());
  const names = nameTrie(
    kept(`first-words-${words.code}`, () => firstWordsOf(entities.values(), words)),
    entities,
    words,
  );
  const beginsName = remembered((key) =>
    withoutEndings(key, words.genitiveEndings).some((each) => names.next?.has(each) || names.next?.has(stemOf(each, words))),
  );
  return {
    entities,
    names,
    beginsName,
    adjectives: kept(`adjectives-${words.code}`, () => adjectiveStems(entities, words.code)),
    titleOwners: kept("title-owners", () => titleOwners(entities)),
    organizations: kept("organizations", () => organizationsByClass(entities)),
    holdings: holdingsIn(
      kept("office-holders", () => officeHolders(entities)),
      entities,
    ),
    ...keysOf(entities, kept),
  };
}

/** Keys take long to make for thousands of names, and a text without spellings of its own needs none of them. */
function keysOf(entities: Entities, kept: Keep): Pick<CatalogueIndex, "personsByKey" | "familyNamesByKey" | "townsByKey"> {
  let persons: Table | null = null;
  return {
    personsByKey: (key) => (persons ??= kept("persons", () => personKeys(entities))).get(key),
    familyNamesByKey: namesByKey(() =>
      kept("family-names", () => waitingNames(entities.values(), ({ familyNames }) => familyNames)),
    ),
    townsByKey: namesByKey(() => kept("towns", () => waitingNames(entities.values(), townNames))),
  };
}

function townNames({ placeClass, name }: CatalogueEntity): readonly string[] {
  return placeClass === "CITY" ? Object.values(name) : [];
}

function adjectiveStems(entities: Entities, code: string): Table {
  const stems = new Map<string, string>();
  for (const { id, adjectives } of entities.values()) for (const stem of adjectives[code] ?? []) addFirst(stems, fold(stem), id);
  return stems;
}

/** With fewer holders somebody else may have the title too. */
const HOLDERS = 3;

function titleOwners(entities: Entities): Table {
  const owners = new Map<string, string[]>();
  for (const { offices } of entities.values()) {
    for (const { role, title, organizationId, countryId } of offices) {
      const owner = countryId ?? organizationId;
      if (role !== "RELIGIOUS_LEADER" || owner === null) continue;
      for (const name of new Set(Object.values(title).map(fold))) append(owners, name, owner);
    }
  }
  return new Map(
    [...owners].flatMap(([title, all]) =>
      all.length >= HOLDERS && new Set(all).size === 1 ? [[title, all[0] ?? ""] as const] : [],
    ),
  );
}

/** Classes of which a state has several, most of them in no catalogue: "die Polizei" is none of those that have a name of their own. */
const MANY: ReadonlySet<string> = new Set(["POLICE"]);

/**
 * The one of its class in a country, or of no country at its seat ("der Sicherheitsrat in New York"); of several, a phrase such as
 * "der deutsche Geheimdienst" does not say which.
 */
function organizationsByClass(entities: Entities): Table {
  const organizations = new Map<string, string[]>();
  for (const { id, organizationClass, countryId, within } of entities.values())
    for (const owner of countryId === null ? within : [countryId])
      if (organizationClass && !MANY.has(organizationClass)) append(organizations, `${organizationClass} ${owner}`, id);
  return new Map(
    [...organizations].flatMap(([key, [only, ...more]]) => (only === undefined || more.length > 0 ? [] : [[key, only] as const])),
  );
}

function personKeys(entities: Entities): Table {
  const keys = new Map<string, string>();
  for (const entity of entities.values()) {
    if (entity.kind !== "PERSON") continue;
    for (const each of allNames(entity)) {
      const key = nameKey(each);
      if (key.includes(" ")) addFirst(keys, key, entity.id);
    }
  }
  return keys;
}

function addFirst(map: Map<string, string>, key: string, id: string): void {
  if (!map.has(key)) map.set(key, id);
}
