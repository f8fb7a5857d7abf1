import type { NameWords } from "../../languages/name-words.ts";
import type { CatalogueEntity, Entities, Table } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";

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
  readonly next: Pick<ReadonlyMap<string, NameTrie>, "get" | "has"> | null;
  readonly entries: readonly NameEntry[];
}

/** The mark of an adjective whose ending was cut off, in the trie. */
export const STEM = "~";

/**
 * The trie of all names of a catalogue. At first only their first words are known: what goes on from a word is made when a
 * text has that word, since even many texts together have few of those with which names begin.
 */
export function nameTrie(firstWords: Table, entities: Pick<Entities, "get">, words: NameWords): NameTrie {
  const made = new Map<string, NameTrie>();
  const get = (word: string): NameTrie | undefined => {
    const known = made.get(word);
    const named = firstWords.get(word);
    if (known !== undefined || named === undefined) return known;
    const node: Growing = { next: null, entries: [] };
    for (const id of named.split(" ")) {
      const entity = entities.get(id);
      if (entity !== undefined) addNames(node, word, entity, words);
    }
    made.set(word, node);
    return node;
  };
  return { next: { get, has: (word) => firstWords.has(word) }, entries: [] };
}

/** The words with which names begin, with the ids of the entities that have such names. */
export function firstWordsOf(entities: Iterable<CatalogueEntity>, words: NameWords): Table {
  const waiting = new Map<string, string[]>();
  for (const entity of entities) {
    for (const names of nameLists(entity, words)) for (const written of names) waitForName(waiting, written, entity, words);
  }
  return new Map(Array.from(waiting, ([word, ids]) => [word, ids.join(" ")]));
}

/** "Weißes Haus" is "Weißen Haus" elsewhere in the sentence; the stems of all but the last word find both. */
export function stemOf(key: string, words: NameWords): string {
  const ending = words.adjectiveEndings.find((each) => key.length > each.length + 2 && key.endsWith(each));
  return ending === undefined ? key : `${key.slice(0, -ending.length)}${STEM}`;
}

/** Lists that together have all names of an entity, some of them twice. */
function nameLists({ name, aliases, familyNames, inhabitants, adjectives }: CatalogueEntity, { code }: NameWords) {
  const shown = [name.EN, name.DE].filter((each) => each !== undefined);
  return [shown, aliases, familyNames, inhabitants[code] ?? [], adjectives[code] ?? []];
}

function waitForName(waiting: Map<string, string[]>, written: string, entity: CatalogueEntity, words: NameWords): void {
  const { word, alone } = firstWord(written);
  if (word === "") return;
  wait(waiting, word, entity.id);
  if (entity.kind !== "PERSON" && !alone) wait(waiting, stemOf(word, words), entity.id);
}

function wait(waiting: Map<string, string[]>, word: string, id: string): void {
  const others = waiting.get(word);
  if (others === undefined) waiting.set(word, [id]);
  else if (others.at(-1) !== id) others.push(id);
}

/** The first word of a folded name, and whether it is the only one; plain letters need not be folded to see it. */
function firstWord(written: string): { readonly word: string; readonly alone: boolean } {
  const end = written.search(/[^A-Za-z0-9]/);
  if (end < 0) return { word: written.toLowerCase(), alone: true };
  if (end > 0 && " -".includes(written.charAt(end))) return { word: written.slice(0, end).toLowerCase(), alone: false };
  const [word = "", second] = fold(withoutNote(written)).split(" ");
  return { word, alone: second === undefined };
}

/** What is in brackets tells entities of one name apart and belongs to none of their names. */
function withoutNote(written: string): string {
  return written.includes("(") ? written.replace(/\(.*\)/u, "").trim() : written;
}

type Hear = (written: string, use: NameEntry["use"], foreign: boolean) => void;

/** All names of an entity in the order in which they count; some are told twice. */
function eachName(entity: CatalogueEntity, words: NameWords, hear: Hear): void {
  const own = entity.names[words.code] ?? [];
  const hearName = (name: string): void => {
    const single = entity.kind === "PERSON" && entity.familyNames.includes(name) && !/[ -]/u.test(name);
    hear(name, single ? "FAMILY_NAME" : "NAME", !own.includes(name));
  };
  own.forEach(hearName);
  for (const name of [entity.name.EN, entity.name.DE]) if (name !== undefined && !own.includes(name)) hearName(name);
  for (const name of entity.aliases) if (!own.includes(name)) hearName(name);
  for (const name of entity.familyNames) hear(name, "FAMILY_NAME", false);
  for (const name of entity.inhabitants[words.code] ?? []) hear(name, "INHABITANT", false);
  for (const stem of entity.adjectives[words.code] ?? []) if (/^\p{Lu}/u.test(stem)) hear(stem, "ADJECTIVE", false);
}

/** A node while names are added to it. */
interface Growing {
  next: Map<string, Growing> | null;
  readonly entries: NameEntry[];
}

function addNames(node: Growing, first: string, entity: CatalogueEntity, words: NameWords): void {
  eachName(entity, words, (name, use, foreign) => {
    const written = withoutNote(name);
    const keys = fold(written).split(" ");
    const upper = /^[\p{Lu}\p{N}.]{1,3}$|^(?:\p{Lu}\.){2,}$/u.test(written);
    const entry: NameEntry = { entityId: entity.id, use, written, upper, foreign };
    if (keys[0] === first) insert(node, keys, entry);
    if (entity.kind === "PERSON" || keys.length === 1) return;
    const stems = keys.map((key, index) => (index < keys.length - 1 ? stemOf(key, words) : key));
    if (stems[0] === first) insert(node, stems, entry);
  });
}

/** Adds an entry where all words but the first, which leads to the node, lead. */
function insert(start: Growing, keys: readonly string[], entry: NameEntry): void {
  let node = start;
  for (const key of keys.slice(1)) {
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: null, entries: [] }));
    node = next;
  }
  const { entityId, use, upper } = entry;
  // "Uno" and "UNO" are one name, but only the second may be taken from a word in capitals.
  if (!node.entries.some((other) => other.entityId === entityId && other.use === use && other.upper === upper))
    node.entries.push(entry);
}
