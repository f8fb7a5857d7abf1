import { featureTable } from "./feature-table.ts";
import { FEATURE_BITS } from "./hash.ts";
import type { TaggerModel } from "./model.ts";

/** Adds the weights of the first so many features to the scores from a place on. */
export type AddWeights = (ids: Uint32Array, end: number, scores: Int16Array | Int32Array, base: number) => void;

/** That a feature was never seen is mostly told by one bit of these, few enough for a processor's nearest memory. */
const FILTER_BITS = 22;
const FILTER_SHIFT = FEATURE_BITS - FILTER_BITS;

/** Finds the weights of features, laid out so that few places of the memory are touched: it is asked a hundred times for each word. */
export function weightAdder({ features, rowStarts, weightLabels, weights }: TaggerModel): AddWeights {
  const filter = filterOf(features);
  const { rowOf } = featureTable(features);
  const cells = cellsOf(weightLabels, weights);
  return (ids, end, scores, base) => {
    for (let id = 0; id < end; id++) {
      const feature = ids[id] as number;
      const bit = feature >>> FILTER_SHIFT;
      if ((((filter[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
      const row = rowOf(feature);
      if (row < 0) continue;
      const last = rowStarts[row + 1] as number;
      for (let at = rowStarts[row] as number; at < last; at++) {
        const cell = cells[at] as number;
        const place = base + (cell & 255);
        scores[place] = (scores[place] as number) + (cell >> 8);
      }
    }
  };
}

function filterOf(features: Uint32Array): Uint32Array {
  const filter = new Uint32Array(2 ** FILTER_BITS / 32);
  for (let row = 0; row < features.length; row++) {
    const bit = (features[row] as number) >>> FILTER_SHIFT;
    filter[bit >>> 5] = (filter[bit >>> 5] as number) | (1 << (bit & 31));
  }
  return filter;
}

/** Weights times 256 plus their labels, so that one look gives both. */
function cellsOf(weightLabels: Uint8Array, weights: Int8Array): Int16Array {
  const cells = new Int16Array(weights.length);
  for (let at = 0; at < cells.length; at++) cells[at] = (weights[at] as number) * 256 + (weightLabels[at] as number);
  return cells;
}
