import type { TaggerModel } from "../../src/recognizing/tagger/model.ts";
import { knownWordsOf } from "../../src/recognizing/tagger/known-words.ts";
import { labelsOf, readCorpora } from "./corpus.ts";
import { examplesOf } from "./examples.ts";
import { quantized } from "./quantized.ts";
import { trainCrf } from "./train-crf.ts";

/** A feature that is seen once in a corpus teaches nothing but its sentence. */
const LEAST_COUNT = 2;

/** Tried on the development part of the corpus, which is no part of the training. */
const OPTIONS = {
  seed: 1,
  epochs: 12,
  rate: 0.1,
  dropout: 0.5,
  missCost: 1.2,
  averaged: 5,
  prunedAfter: 7,
  kept: 1_600_000,
} as const;

const QUANTIZATION = { unit: 0.05, least: 0.03 } as const;

/** Trains a model on corpora in IOB2 with the help of lists of words; the same texts in any order give the same model. */
export function modelOf(
  corpora: readonly string[],
  wordLists: readonly (readonly string[])[],
  report: (done: string) => void = () => {},
): TaggerModel {
  const sentences = readCorpora(corpora);
  const examples = examplesOf(sentences, labelsOf(sentences), LEAST_COUNT, knownWordsOf(wordLists));
  report(`${sentences.length} sentences, ${examples.labels.length} labels, ${examples.features.length} features`);
  return quantized(examples, trainCrf(examples, { ...OPTIONS, report }), QUANTIZATION);
}
