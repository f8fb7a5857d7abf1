import { FEATURE_BITS } from "./hash.ts";

/** Finds the row of a feature; -1 where there is none. */
export interface FeatureTable {
  readonly rowOf: (feature: number) => number;
}

/** A table of features in ascending order, whose rows are their places in the list. Their first bits say where to look for them. */
export function featureTable(features: Uint32Array): FeatureTable {
  const bits = Math.min(FEATURE_BITS, Math.ceil(Math.log2(features.length + 2)));
  const shift = FEATURE_BITS - bits;
  const starts = startsOf(features, bits, shift);
  return {
    rowOf(feature) {
      const bucket = feature >>> shift;
      const end = starts[bucket + 1] as number;
      for (let row = starts[bucket] as number; row < end; row++) if (features[row] === feature) return row;
      return -1;
    },
  };
}

function startsOf(features: Uint32Array, bits: number, shift: number): Uint32Array {
  const starts = new Uint32Array(2 ** bits + 1);
  let next = 0;
  for (let row = 0; row < features.length; row++) {
    const bucket = (features[row] as number) >>> shift;
    while (next <= bucket) starts[next++] = row;
  }
  return starts.fill(features.length, next);
}
