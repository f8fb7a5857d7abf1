import { mayFollow } from "../../src/recognizing/tagger/labels.ts";
import type { Examples } from "./examples.ts";
import { expectations, type Lattice } from "./expectations.ts";
import { randomFrom, shuffled } from "./random.ts";

/** How training goes. */
export interface TrainingOptions {
  readonly seed: number;
  readonly epochs: number;
  /** Size of the first step for each weight; later ones shrink with what was learned (AdaGrad). */
  readonly rate: number;
  /** How much of the features each word loses at random, so that none is relied on alone. */
  readonly dropout: number;
  /** What missing a name costs beside being wrong, so that recall does not starve; 0 for none. */
  readonly missCost: number;
  /** The last epochs, whose weights are averaged. */
  readonly averaged: number;
  /** After so many epochs only the largest weights stay, and the later epochs make up for the others. */
  readonly prunedAfter: number;
  /** How many weights of features stay then. */
  readonly kept: number;
  readonly report?: (done: string) => void;
}

/** What training gives: a weight for each feature and label, and one for each pair of labels. */
export interface Weights {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

interface Learner {
  readonly examples: Examples;
  readonly options: TrainingOptions;
  readonly random: () => number;
  readonly weights: Weights;
  /** The sums of the squares of all steps so far. */
  readonly squares: Weights;
  /** 1 where a label may follow another, else 0. */
  readonly allowed: Float64Array;
  readonly starts: Float64Array;
  /** The rows that take part in the sentence at hand, by word. */
  readonly active: Int32Array;
  readonly activeStarts: Uint32Array;
}

/** Trains a linear-chain conditional random field by stochastic gradient steps, sentence by sentence. */
export function trainCrf(examples: Examples, options: TrainingOptions): Weights {
  const learner = learnerFor(examples, options);
  const sum = emptyWeights(examples);
  const count = examples.sentences.length - 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const sentence of shuffled(count, learner.random)) loss += learn(sentence, learner);
    options.report?.(`epoch ${epoch + 1} of ${options.epochs}: loss ${(loss / count).toFixed(4)} a sentence`);
    if (epoch + 1 === options.prunedAfter) prune(learner);
    if (epoch < options.epochs - options.averaged) continue;
    addTo(sum.emissions, learner.weights.emissions);
    addTo(sum.transitions, learner.weights.transitions);
  }
  const share = 1 / options.averaged;
  return {
    emissions: sum.emissions.map((weight) => weight * share),
    transitions: sum.transitions.map((weight) => weight * share),
  };
}

/** Leaves out the weights nearest to zero for good: an endless sum of squares allows no further step. */
function prune({ weights: { emissions }, squares, options: { kept } }: Learner): void {
  const sizes = emissions.map(Math.abs).sort();
  const least = sizes[sizes.length - kept] ?? 0;
  for (const [place, weight] of emissions.entries()) {
    if (Math.abs(weight) >= least && weight !== 0) continue;
    emissions[place] = 0;
    squares.emissions[place] = Infinity;
  }
}

function addTo(sum: Float32Array, added: Float32Array): void {
  for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (added[at] as number);
}

function emptyWeights({ features, labels }: Examples): Weights {
  return { emissions: new Float32Array(features.length * labels.length), transitions: new Float32Array(labels.length ** 2) };
}

function learnerFor(examples: Examples, options: TrainingOptions): Learner {
  const { labels, sentences, starts } = examples;
  let [words, rows] = [0, 0];
  for (let index = 0; index + 1 < sentences.length; index++) {
    const [first, end] = [sentences[index] as number, sentences[index + 1] as number];
    words = Math.max(words, end - first);
    rows = Math.max(rows, (starts[end] as number) - (starts[first] as number));
  }
  return {
    examples,
    options,
    random: randomFrom(options.seed),
    weights: emptyWeights(examples),
    squares: emptyWeights(examples),
    allowed: Float64Array.from(labels.flatMap((before) => labels.map((after) => Number(mayFollow(before, after))))),
    starts: Float64Array.from(labels, (label) => Number(mayFollow(null, label))),
    active: new Int32Array(rows),
    activeStarts: new Uint32Array(words + 1),
  };
}

/** One step for one sentence; gives its loss. */
function learn(sentence: number, learner: Learner): number {
  const { examples, weights } = learner;
  const [first, end] = [examples.sentences[sentence] as number, examples.sentences[sentence + 1] as number];
  const gold = examples.gold.subarray(first, end);
  drop(first, end - first, learner);
  const lattice: Lattice = {
    gold,
    labels: examples.labels.length,
    scores: scoresOf(gold, learner),
    transitions: weights.transitions,
    allowed: learner.allowed,
    starts: learner.starts,
  };
  const { loss, words, pairs } = expectations(lattice);
  stepEmissions(words, gold.length, learner);
  stepTransitions(pairs, learner);
  return loss;
}

/** Picks the features that take part. */
function drop(
  first: number,
  count: number,
  { examples: { starts, rows }, options: { dropout }, random, active, activeStarts }: Learner,
): void {
  let end = 0;
  for (let word = 0; word < count; word++) {
    for (let at = starts[first + word] as number; at < (starts[first + word + 1] as number); at++)
      if (dropout === 0 || random() >= dropout) active[end++] = rows[at] as number;
    activeStarts[word + 1] = end;
  }
}

function scoresOf(
  gold: Uint8Array,
  { examples: { labels }, options: { dropout, missCost }, weights: { emissions }, active, activeStarts }: Learner,
): Float64Array {
  const width = labels.length;
  const scores = new Float64Array(gold.length * width);
  const share = 1 / (1 - dropout);
  for (let word = 0; word < gold.length; word++) {
    const base = word * width;
    for (let at = activeStarts[word] as number; at < (activeStarts[word + 1] as number); at++) {
      const row = (active[at] as number) * width;
      for (let label = 0; label < width; label++)
        scores[base + label] = (scores[base + label] as number) + (emissions[row + label] as number);
    }
    for (let label = 0; label < width; label++) scores[base + label] = (scores[base + label] as number) * share;
    if (gold[word] !== 0) scores[base] = (scores[base] as number) + missCost;
  }
  return scores;
}

/** Gradients below this are not worth a step. */
const TINY = 0.001;

/** What is added under the root, so that first steps are not the largest. */
const CALM = 0.1;

function stepEmissions(
  gradients: Float64Array,
  words: number,
  { examples: { labels }, options: { dropout, rate }, weights: { emissions }, squares, active, activeStarts }: Learner,
): void {
  const width = labels.length;
  const share = 1 / (1 - dropout);
  for (let word = 0; word < words; word++) {
    for (let label = 0; label < width; label++) {
      const slope = (gradients[word * width + label] as number) * share;
      if (slope < TINY && slope > -TINY) continue;
      for (let at = activeStarts[word] as number; at < (activeStarts[word + 1] as number); at++) {
        const place = (active[at] as number) * width + label;
        const square = (squares.emissions[place] as number) + slope * slope;
        squares.emissions[place] = square;
        emissions[place] = (emissions[place] as number) - (rate * slope) / Math.sqrt(square + CALM);
      }
    }
  }
}

function stepTransitions(gradients: Float64Array, { options: { rate }, weights: { transitions }, squares }: Learner): void {
  for (const [place, slope] of gradients.entries()) {
    const square = (squares.transitions[place] as number) + slope * slope;
    squares.transitions[place] = square;
    transitions[place] = (transitions[place] as number) - (rate * slope) / Math.sqrt(square + CALM);
  }
}
