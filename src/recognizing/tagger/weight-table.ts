import { FEATURE_BITS } from "./hash.ts";
import type { TaggerModel } from "./model.ts";

/** Adds the weights of the first so many features to the scores from a place on. */
export type AddWeights = (ids: Uint32Array, end: number, scores: Int16Array | Int32Array, base: number) => void;

/** A feature that was never seen is told by one bit of these, which fit into a processor's nearest memory. */
const FILTER_SHIFT = FEATURE_BITS - 22;

const COUNT_BITS = 6;
const COUNT_MASK = 2 ** COUNT_BITS - 1;

interface WeightTable {
  readonly filter: Uint32Array;
  /** Two numbers a slot: a feature plus one, or 0; and where its weights begin, times 64, plus how many it has. */
  readonly slots: Uint32Array;
  readonly mask: number;
  /** Weights times 256 plus their labels. */
  readonly cells: Int16Array;
}

/** Finds the weights of features, laid out so that few places of the memory are touched: it is asked a hundred times for each word. */
export function weightAdder(model: TaggerModel): AddWeights {
  const { filter, slots, mask, cells } = tableOf(model);
  return (ids, end, scores, base) => {
    for (let id = 0; id < end; id++) {
      const feature = ids[id] as number;
      const bit = feature >>> FILTER_SHIFT;
      if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
      let slot = feature & mask;
      while (slots[2 * slot] !== feature + 1 && slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      const entry = slots[2 * slot + 1] as number;
      const first = entry >>> COUNT_BITS;
      const last = first + (entry & COUNT_MASK);
      for (let at = first; at < last; at++) {
        const cell = cells[at] as number;
        const place = base + (cell & 255);
        scores[place] = (scores[place] as number) + (cell >> 8);
      }
    }
  };
}

function tableOf({ features, rowStarts, weightLabels, weights }: TaggerModel): WeightTable {
  const count = 2 ** Math.max(4, Math.ceil(Math.log2(features.length + 1)) + 1);
  const mask = count - 1;
  const slots = new Uint32Array(2 * count);
  const filter = new Uint32Array(2 ** (FEATURE_BITS - FILTER_SHIFT) / 32);
  for (const [row, feature] of features.entries()) {
    let slot = feature & mask;
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
    const first = rowStarts[row] as number;
    slots[2 * slot] = feature + 1;
    slots[2 * slot + 1] = (first << COUNT_BITS) | ((rowStarts[row + 1] as number) - first);
    const bit = feature >>> FILTER_SHIFT;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return { filter, slots, mask, cells: Int16Array.from(weights, (weight, at) => weight * 256 + (weightLabels[at] as number)) };
}
