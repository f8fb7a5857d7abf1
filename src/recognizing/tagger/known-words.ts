import { featureTable } from "./feature-table.ts";
import { featureOf, hashOf } from "./hash.ts";

/** Lists of words that names are made of, such as given names or towns, as numbers. */
export interface KnownWords {
  /** The hashes of the words in lower case, ascending. */
  readonly hashes: Uint32Array;
  /** The lists in which the word at the same place stands, a bit for each. */
  readonly lists: Uint8Array;
}

/** More lists would leave no room for the words without their ending. */
const MOST_LISTS = 4;

/** The lists in which a stretch of a word stands: 0 in none, and the bits higher up where it stands there without its last "s". */
export type ListsOf = (lower: string, from: number, to: number) => number;

const IN_LIST = 200;

/** The number of a word of a list. */
function knownWordHash(lower: string, from: number, to: number): number {
  return featureOf(IN_LIST, hashOf(lower, from, to));
}

/** Looks words up in lists. */
export function listsOf({ hashes, lists }: KnownWords): ListsOf {
  const table = featureTable(hashes);
  const listed = (lower: string, from: number, to: number): number => lists[table.rowOf(knownWordHash(lower, from, to))] ?? 0;
  return (lower, from, to) => {
    const whole = listed(lower, from, to);
    if (whole > 0 || lower[to - 1] !== "s") return whole;
    return listed(lower, from, to - 1) << MOST_LISTS;
  };
}

/** Lists of words as numbers; a word may stand in several. */
export function knownWordsOf(wordLists: readonly (readonly string[])[]): KnownWords {
  const found = new Map<number, number>();
  for (const [list, words] of wordLists.entries()) {
    for (const word of words) {
      const hash = knownWordHash(word, 0, word.length);
      found.set(hash, (found.get(hash) ?? 0) | (1 << list));
    }
  }
  const hashes = Uint32Array.from(found.keys()).sort();
  return { hashes, lists: Uint8Array.from(hashes, (hash) => found.get(hash) ?? 0) };
}
