import { MOST_FEATURES, allFeatures, lineOf, type Line } from "../../src/recognizing/tagger/features.ts";
import { featureTable } from "../../src/recognizing/tagger/feature-table.ts";
import { wordTraits, type WordTraits } from "../../src/recognizing/tagger/word-traits.ts";
import { listsOf, type KnownWords } from "../../src/recognizing/tagger/known-words.ts";
import type { LabelledSentence } from "./corpus.ts";

/** A corpus as the trainer reads it: all words in one row, sentences as stretches of it. */
export interface Examples {
  readonly labels: readonly string[];
  readonly knownWords: KnownWords;
  /** Features seen often enough, sorted; their places are the rows of the weights. */
  readonly features: Uint32Array;
  /** The words of sentence n run from `sentences[n]` to `sentences[n + 1]`. */
  readonly sentences: Uint32Array;
  /** The rows of word n stand in `rows` from `starts[n]` to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly rows: Int32Array;
  /** The right label of each word. */
  readonly gold: Uint8Array;
}

/** Turns sentences into numbers; features seen less often than `leastCount` times are left out. */
export function examplesOf(
  corpus: readonly LabelledSentence[],
  labels: readonly string[],
  leastCount: number,
  knownWords: KnownWords,
): Examples {
  const lists = listsOf(knownWords);
  const known = new Map<string, WordTraits>();
  const traitsOf = (word: string): WordTraits => {
    const traits = known.get(word) ?? wordTraits(word, lists);
    known.set(word, traits);
    return traits;
  };
  const lines = corpus.map(({ words }) => lineOf(words.map(traitsOf)));
  const byWord = lines.flatMap((line, index) => Array.from(corpus[index]?.words ?? [], (_, word) => featuresAt(line, word)));
  const features = frequent(byWord, leastCount);
  const { starts, rows } = rowsOf(byWord, features);
  const gold = Uint8Array.from(corpus.flatMap((sentence) => sentence.labels.map((label) => labels.indexOf(label))));
  const sentences = new Uint32Array(corpus.length + 1);
  for (const [index, { words }] of corpus.entries()) sentences[index + 1] = (sentences[index] as number) + words.length;
  return { labels, knownWords, features, sentences, starts, rows, gold };
}

const BUFFER = new Uint32Array(3 * MOST_FEATURES);

function featuresAt(line: Line, word: number): Uint32Array {
  return BUFFER.slice(0, allFeatures(line, word, BUFFER, 0));
}

function rowsOf(byWord: readonly Uint32Array[], features: Uint32Array): Pick<Examples, "starts" | "rows"> {
  const table = featureTable(features);
  const starts = new Uint32Array(byWord.length + 1);
  const rows = new Int32Array(byWord.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [word, ids] of byWord.entries()) {
    for (const id of ids) {
      const row = table.rowOf(id);
      if (row >= 0) rows[end++] = row;
    }
    starts[word + 1] = end;
  }
  return { starts, rows: rows.slice(0, end) };
}

function frequent(lists: readonly Uint32Array[], leastCount: number): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length;) {
    let next = at + 1;
    while (next < all.length && all[next] === all[at]) next++;
    if (next - at >= leastCount) all[kept++] = all[at] as number;
    at = next;
  }
  return all.slice(0, kept);
}
