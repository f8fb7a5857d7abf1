import { MOST_FEATURES, contextFeatures, lineOf } from "./features.ts";
import type { TaggerModel } from "./model.ts";
import { weightAdder } from "./weight-table.ts";
import { NEAR_STEPS } from "./word-features.ts";
import { OUTSIDE_PLACE, wordSums } from "./word-sums.ts";
import type { WordTraits } from "./word-traits.ts";

/** The scores of all labels for each word of a sentence, word by word. */
export type Scorer = (words: readonly string[]) => Int32Array;

/** Scores the words of sentences by a model. */
export function scorerOf(model: TaggerModel): Scorer {
  const count = model.labels.length;
  const add = weightAdder(model);
  const ids = new Uint32Array(MOST_FEATURES);
  const { sums, width, traits, placesOf } = wordSums(model, add);
  return (words) => {
    const places = placesOf(words);
    const line = lineOf(places.map((place) => traits[place] as WordTraits));
    const emissions = new Int32Array(words.length * count);
    for (let word = 0; word < words.length; word++) {
      const base = word * count;
      addSums(sums, (places[word] as number) * width, emissions, base, count);
      for (let near = 0; near < NEAR_STEPS.length; near++) {
        const place = places[word + (NEAR_STEPS[near] as number)] ?? OUTSIDE_PLACE;
        addSums(sums, place * width + (near + 1) * count, emissions, base, count);
      }
      add(ids, contextFeatures(line, word, ids, 0), emissions, base);
    }
    return emissions;
  };
}

function addSums(sums: Int16Array, from: number, emissions: Int32Array, base: number, count: number): void {
  for (let label = 0; label < count; label++)
    emissions[base + label] = (emissions[base + label] as number) + (sums[from + label] as number);
}
