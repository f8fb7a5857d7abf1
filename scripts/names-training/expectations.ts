/** All ways to label a sentence, with the scores of each step. */
export interface Lattice {
  /** The right label of each word. */
  readonly gold: Uint8Array;
  /** How many labels there are. */
  readonly labels: number;
  /** The score of each label for each word. */
  readonly scores: Float64Array;
  /** The score of each label after each other. */
  readonly transitions: Float32Array;
  /** 1 where a label may follow another, may begin a sentence; else 0. */
  readonly allowed: Float64Array;
  readonly starts: Float64Array;
}

/** How far the expectation is from the truth: of each label for each word, and of each pair of labels in the whole sentence. */
export interface Expectations {
  readonly loss: number;
  readonly words: Float64Array;
  readonly pairs: Float64Array;
}

/** Expected minus true counts by the forward and backward sums, each word's scaled to one. */
export function expectations(lattice: Lattice): Expectations {
  const { gold, labels, transitions, allowed } = lattice;
  const steps = Float64Array.from(transitions, (score, place) => (allowed[place] as number) * Math.exp(score));
  const { factors, peaks } = factorsOf(lattice);
  const { forward, scales } = forwardSums(lattice, factors, steps);
  const backward = backwardSums(lattice, factors, steps, scales);
  const words = new Float64Array(gold.length * labels);
  for (let place = 0; place < words.length; place++) words[place] = (forward[place] as number) * (backward[place] as number);
  const pairs = pairSums(lattice, factors, steps, forward, backward, scales);
  let loss = 0;
  for (let word = 0; word < gold.length; word++) {
    const right = gold[word] as number;
    const place = word * labels + right;
    loss += Math.log(scales[word] as number) + (peaks[word] as number) - (lattice.scores[place] as number);
    words[place] = (words[place] as number) - 1;
    if (word === 0) continue;
    const step = (gold[word - 1] as number) * labels + right;
    loss -= transitions[step] as number;
    pairs[step] = (pairs[step] as number) - 1;
  }
  return { loss, words, pairs };
}

/** The scores as factors, the largest of each word 1, and 0 for what cannot begin. */
function factorsOf({ gold, labels, scores, starts }: Lattice): {
  readonly factors: Float64Array;
  readonly peaks: Float64Array;
} {
  const [factors, peaks] = [new Float64Array(scores.length), new Float64Array(gold.length)];
  for (let word = 0; word < gold.length; word++) {
    let peak = -Infinity;
    for (let at = word * labels; at < (word + 1) * labels; at++) peak = Math.max(peak, scores[at] as number);
    for (let at = word * labels; at < (word + 1) * labels; at++) factors[at] = Math.exp((scores[at] as number) - peak);
    peaks[word] = peak;
  }
  for (let label = 0; label < labels; label++) factors[label] = (factors[label] as number) * (starts[label] as number);
  return { factors, peaks };
}

function forwardSums(
  { gold, labels }: Lattice,
  factors: Float64Array,
  steps: Float64Array,
): { readonly forward: Float64Array; readonly scales: Float64Array } {
  const [forward, scales] = [new Float64Array(factors.length), new Float64Array(gold.length)];
  for (let word = 0; word < gold.length; word++) {
    const base = word * labels;
    if (word === 0) for (let label = 0; label < labels; label++) forward[label] = 1;
    else
      for (let before = 0; before < labels; before++) {
        const weight = forward[base - labels + before] as number;
        if (weight === 0) continue;
        const row = before * labels;
        for (let label = 0; label < labels; label++)
          forward[base + label] = (forward[base + label] as number) + weight * (steps[row + label] as number);
      }
    let sum = 0;
    for (let label = 0; label < labels; label++) {
      const value = (forward[base + label] as number) * (factors[base + label] as number);
      forward[base + label] = value;
      sum += value;
    }
    scales[word] = sum;
    for (let label = 0; label < labels; label++) forward[base + label] = (forward[base + label] as number) / sum;
  }
  return { forward, scales };
}

function backwardSums({ gold, labels }: Lattice, factors: Float64Array, steps: Float64Array, scales: Float64Array): Float64Array {
  const backward = new Float64Array(factors.length).fill(1, (gold.length - 1) * labels);
  const ahead = new Float64Array(labels);
  for (let word = gold.length - 2; word >= 0; word--) {
    const next = (word + 1) * labels;
    const scale = scales[word + 1] as number;
    for (let label = 0; label < labels; label++)
      ahead[label] = ((factors[next + label] as number) * (backward[next + label] as number)) / scale;
    for (let label = 0; label < labels; label++) {
      let sum = 0;
      for (let after = 0; after < labels; after++) sum += (steps[label * labels + after] as number) * (ahead[after] as number);
      backward[word * labels + label] = sum;
    }
  }
  return backward;
}

function pairSums(
  { gold, labels }: Lattice,
  factors: Float64Array,
  steps: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  scales: Float64Array,
): Float64Array {
  const pairs = new Float64Array(labels * labels);
  const ahead = new Float64Array(labels);
  for (let word = 1; word < gold.length; word++) {
    const base = word * labels;
    const scale = scales[word] as number;
    for (let label = 0; label < labels; label++)
      ahead[label] = ((factors[base + label] as number) * (backward[base + label] as number)) / scale;
    for (let before = 0; before < labels; before++) {
      const weight = forward[base - labels + before] as number;
      // What is this unlikely changes nothing.
      if (weight < 1e-9) continue;
      const row = before * labels;
      for (let label = 0; label < labels; label++)
        pairs[row + label] = (pairs[row + label] as number) + weight * (steps[row + label] as number) * (ahead[label] as number);
    }
  }
  return pairs;
}
