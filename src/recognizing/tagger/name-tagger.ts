import { bestPath, stepsOf } from "./best-path.ts";
import type { TaggerModel } from "./model.ts";
import { scorerOf } from "./word-scores.ts";
import { MOST_WORDS } from "./word-sums.ts";

/** Labels the words of a sentence in IOB2: "O", "B-PER", "I-PER" … */
export type NameTagger = (words: readonly string[]) => readonly string[];

/** A tagger that decides by a model. What is too long for a sentence is cut. */
export function nameTagger(model: TaggerModel): NameTagger {
  // Nothing else of the model is held: what its scorer needs lies there in another order, and the rest is large.
  const { labels } = model;
  const scoresOf = scorerOf(model);
  const steps = stepsOf(labels, model.transitions);
  const labelsOf: NameTagger = (words) =>
    Array.from(bestPath(scoresOf(words), words.length, steps), (label) => labels[label] as string);
  return (words) => {
    if (words.length <= MOST_WORDS) return labelsOf(words);
    const pieces = Math.ceil(words.length / MOST_WORDS);
    return Array.from({ length: pieces }, (_, piece) => words.slice(piece * MOST_WORDS, (piece + 1) * MOST_WORDS)).flatMap(
      labelsOf,
    );
  };
}
