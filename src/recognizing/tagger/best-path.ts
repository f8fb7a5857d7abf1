import { mayFollow, type Labels } from "./labels.ts";

/** What may follow what, with the score of each step. */
export interface Steps {
  readonly count: number;
  /** The labels that may stand before label n: in `befores` from `beforeStarts[n]` to `beforeStarts[n + 1]`, with their scores. */
  readonly beforeStarts: Uint16Array;
  readonly befores: Uint8Array;
  readonly scores: Int32Array;
  /** 1 for labels that may begin a sentence. */
  readonly starts: Uint8Array;
}

/** The steps of a model that names allow. */
export function stepsOf(labels: Labels, transitions: Int16Array): Steps {
  const beforeStarts = new Uint16Array(labels.length + 1);
  const [befores, scores]: [number[], number[]] = [[], []];
  for (const [after, label] of labels.entries()) {
    for (const [before, other] of labels.entries()) {
      if (!mayFollow(other, label)) continue;
      befores.push(before);
      scores.push(transitions[before * labels.length + after] ?? 0);
    }
    beforeStarts[after + 1] = befores.length;
  }
  return {
    count: labels.length,
    beforeStarts,
    befores: Uint8Array.from(befores),
    scores: Int32Array.from(scores),
    starts: Uint8Array.from(labels, (label) => Number(mayFollow(null, label))),
  };
}

const IMPOSSIBLE = -(2 ** 30);

/** The best sequence of labels (Viterbi); of equal ones that with the earlier labels. `emissions` holds the scores of all labels word by word. */
export function bestPath(emissions: Int32Array, words: number, steps: Steps): Uint8Array {
  const path = new Uint8Array(words);
  if (words === 0) return path;
  const backs = new Uint8Array(words * steps.count);
  let best = emissions.slice(0, steps.count).map((score, label) => (steps.starts[label] === 1 ? score : IMPOSSIBLE));
  let next = new Int32Array(steps.count);
  for (let word = 1; word < words; word++) {
    advance(best, next, emissions, backs, word, steps);
    [best, next] = [next, best];
  }
  let label = 0;
  let top = -Infinity;
  for (let other = 0; other < steps.count; other++) {
    const score = best[other] as number;
    if (score > top) [label, top] = [other, score];
  }
  for (let word = words - 1; word >= 0; word--) {
    path[word] = label;
    label = backs[word * steps.count + label] as number;
  }
  return path;
}

function advance(
  best: Int32Array,
  next: Int32Array,
  emissions: Int32Array,
  backs: Uint8Array,
  word: number,
  { count, beforeStarts, befores, scores }: Steps,
): void {
  for (let label = 0; label < count; label++) {
    let [top, from] = [IMPOSSIBLE, 0];
    const end = beforeStarts[label + 1] as number;
    for (let at = beforeStarts[label] as number; at < end; at++) {
      const before = befores[at] as number;
      const score = (best[before] as number) + (scores[at] as number);
      if (score > top) [top, from] = [score, before];
    }
    next[label] = Math.max(top + (emissions[word * count + label] as number), IMPOSSIBLE);
    backs[word * count + label] = from;
  }
}
