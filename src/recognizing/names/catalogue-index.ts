import type { NameWords } from "../../languages/name-words.ts";
import type { Catalogue, CatalogueEntity } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";
import { nameKey } from "../../model/name-key.ts";
import { remembered } from "../../model/remembered.ts";
import { withoutEndings } from "./endings.ts";

/** What the end of a path of the trie names. */
export interface NameEntry {
  readonly entityId: string;
  readonly use: "NAME" | "FAMILY_NAME" | "ADJECTIVE" | "INHABITANT";
  /** The name as the catalogue writes it. */
  readonly written: string;
  /** An abbreviation of up to three letters must be in capitals in the text too: "UN" is not "Un". */
  readonly upper: boolean;
  /** Whether a language other than the text's calls it so. */
  readonly foreign: boolean;
}

/** A trie over the folded words of names. */
export interface NameTrie {
  /** None at the end of most names, of which there are too many for an empty map each. */
  next: Map<string, NameTrie> | null;
  readonly entries: NameEntry[];
}

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
  readonly personsByKey: ReadonlyMap<string, string>;
  /** People by the key of their family name, and towns by the key of their name: for spellings that no list has. */
  readonly familyNamesByKey: ReadonlyMap<string, readonly string[]>;
  readonly townsByKey: ReadonlyMap<string, string>;
  /** Offices by the country or organization that they belong to. */
  readonly holdings: ReadonlyMap<string, readonly Holding[]>;
  /** Organizations by class and country, separated by a blank. */
  readonly organizations: ReadonlyMap<string, string>;
}

/** The mark of an adjective whose ending was cut off, in the trie. */
export const STEM = "~";

const indexes = new WeakMap<Catalogue, CatalogueIndex>();

/** The index of a catalogue, built once. */
export function catalogueIndex(catalogue: Catalogue, words: NameWords): CatalogueIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildIndex(catalogue, words);
  indexes.set(catalogue, index);
  return index;
}

function buildIndex(catalogue: Catalogue, words: NameWords): CatalogueIndex {
  const names: NameTrie = { next: null, entries: [] };
  const adjectives = new Map<string, string>();
  const personsByKey = new Map<string, string>();
  const familyNamesByKey = new Map<string, string[]>();
  const townsByKey = new Map<string, string>();
  const holdings = new Map<string, Holding[]>();
  const organizations = new Map<string, string>();
  for (const entity of catalogue.entities.values()) {
    addNames(names, entity, words);
    for (const stem of entity.adjectives[words.code] ?? []) addAdjective(adjectives, names, entity, stem, words);
    for (const key of new Set(entity.familyNames.map(nameKey))) append(familyNamesByKey, key, entity.id);
    if (entity.placeClass === "CITY") for (const name of Object.values(entity.name)) townsByKey.set(nameKey(name), entity.id);
    if (entity.kind === "PERSON") addPerson(personsByKey, holdings, entity);
    const { organizationClass, countryId } = entity;
    if (organizationClass && countryId && !organizations.has(`${organizationClass} ${countryId}`))
      organizations.set(`${organizationClass} ${countryId}`, entity.id);
  }
  const beginsName = remembered((key) =>
    withoutEndings(key, words.genitiveEndings).some((each) => names.next?.has(each) || names.next?.has(stemOf(each, words))),
  );
  return {
    entities: catalogue.entities,
    names,
    beginsName,
    adjectives,
    personsByKey,
    familyNamesByKey,
    townsByKey,
    holdings,
    organizations,
  };
}

function addNames(trie: NameTrie, entity: CatalogueEntity, words: NameWords): void {
  const own = entity.names[words.code] ?? [];
  for (const name of new Set([...own, ...Object.values(entity.name), ...entity.aliases])) {
    const single = entity.kind === "PERSON" && !/[ -]/u.test(name) && entity.familyNames.includes(name);
    addName(trie, entity, name, single ? "FAMILY_NAME" : "NAME", words, !own.includes(name));
  }
  for (const name of entity.familyNames) addName(trie, entity, name, "FAMILY_NAME", words);
  for (const name of entity.inhabitants[words.code] ?? []) addName(trie, entity, name, "INHABITANT", words);
}

function addName(
  trie: NameTrie,
  entity: CatalogueEntity,
  written: string,
  use: NameEntry["use"],
  words: NameWords,
  foreign = false,
): void {
  const plain = written.includes("(") ? written.replace(/\(.*\)/u, "").trim() : written;
  const folded = fold(plain);
  if (folded === "") return;
  const keys = folded.split(" ");
  const entry: NameEntry = {
    entityId: entity.id,
    use,
    written: plain,
    upper: /^[\p{Lu}\p{N}.]{1,3}$|^(?:\p{Lu}\.){2,}$/u.test(plain),
    foreign,
  };
  insert(trie, keys, entry);
  if (entity.kind !== "PERSON" && keys.length > 1)
    insert(
      trie,
      keys.map((key, index) => (index < keys.length - 1 ? stemOf(key, words) : key)),
      entry,
    );
}

/** "Weißes Haus" is "Weißen Haus" elsewhere in the sentence; the stems of all but the last word find both. */
export function stemOf(key: string, words: NameWords): string {
  const ending = words.adjectiveEndings.find((each) => key.length > each.length + 2 && key.endsWith(each));
  return ending === undefined ? key : `${key.slice(0, -ending.length)}${STEM}`;
}

function insert(trie: NameTrie, keys: readonly string[], entry: NameEntry): void {
  let node = trie;
  for (const key of keys) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: null, entries: [] }));
    node = next;
  }
  if (!node.entries.some(({ entityId, use }) => entityId === entry.entityId && use === entry.use)) node.entries.push(entry);
}

function addAdjective(
  adjectives: Map<string, string>,
  trie: NameTrie,
  entity: CatalogueEntity,
  stem: string,
  words: NameWords,
): void {
  if (/^\p{Lu}/u.test(stem)) addName(trie, entity, stem, "ADJECTIVE", words);
  const key = fold(stem);
  if (!adjectives.has(key)) adjectives.set(key, entity.id);
}

function addPerson(personsByKey: Map<string, string>, holdings: Map<string, Holding[]>, entity: CatalogueEntity): void {
  for (const name of [...Object.values(entity.name), ...entity.aliases]) {
    const key = nameKey(name);
    if (key.includes(" ") && !personsByKey.has(key)) personsByKey.set(key, entity.id);
  }
  for (const { role, countryId, organizationId, date } of entity.offices) {
    const holding = { personId: entity.id, role, from: date?.earliest ?? "0000-00-00", to: date?.latest ?? "9999-99-99" };
    for (const owner of [countryId, organizationId]) if (owner !== null) append(holdings, owner, holding);
  }
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
