import { MOST_FEATURES } from "./features.ts";
import { listsOf } from "./known-words.ts";
import type { TaggerModel } from "./model.ts";
import type { AddWeights } from "./weight-table.ts";
import { NEAR_STEPS, nearFeatures, ownFeatures } from "./word-features.ts";
import { OUTSIDE, wordTraits, type WordTraits } from "./word-traits.ts";

/** What words add to scores by themselves: first to their own, then to those of their neighbours, by the places of `NEAR_STEPS`. */
export interface WordSums {
  /** The sums of the word at place n begin at n times the width. */
  readonly sums: Int16Array;
  readonly width: number;
  readonly traits: readonly WordTraits[];
  /** The places of the words of a sentence, good until the next sentence. */
  readonly placesOf: (words: readonly string[]) => readonly number[];
}

/** The place of what stands outside of a sentence. */
export const OUTSIDE_PLACE = 0;

/** Most words of a text are frequent ones, so sums are kept for so many; when there are more, it begins again. */
const MOST_KEPT = 8192;

/** A sentence has at most so many words, so that all of them can be kept at once. */
export const MOST_WORDS = 1000;

/** Works out what words add to scores, once for each word. */
export function wordSums(model: TaggerModel, add: AddWeights): WordSums {
  const count = model.labels.length;
  const width = (NEAR_STEPS.length + 1) * count;
  const sums = new Int16Array(width * MOST_KEPT);
  const lists = listsOf(model.knownWords);
  const ids = new Uint32Array(MOST_FEATURES);
  const traits: WordTraits[] = [];
  const places = new Map<string, number>();
  const keep = (word: WordTraits): number => {
    const base = traits.push(word) * width - width;
    sums.fill(0, base, base + width);
    add(ids, ownFeatures(word, ids, 0), sums, base);
    for (const near of NEAR_STEPS.keys()) add(ids, nearFeatures(word, near, ids, 0), sums, base + (near + 1) * count);
    return traits.length - 1;
  };
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? keep(wordTraits(word, lists));
    places.set(word, place);
    return place;
  };
  keep(OUTSIDE);
  const placesOf = (words: readonly string[]): readonly number[] => {
    if (traits.length + words.length > MOST_KEPT) {
      places.clear();
      traits.length = OUTSIDE_PLACE + 1;
    }
    return words.map(placeOf);
  };
  return { sums, width, traits, placesOf };
}
