/** Finds the row of a feature; -1 where the model does not have it. */
export interface FeatureTable {
  readonly rowOf: (feature: number) => number;
}

const EMPTY = 0xffffffff;

/** A table of features, whose rows are their places in the list. */
export function featureTable(features: Uint32Array): FeatureTable {
  const bits = Math.max(4, Math.ceil(Math.log2(features.length + 1)) + 1);
  const mask = 2 ** bits - 1;
  const slots = new Uint32Array(2 ** bits).fill(EMPTY);
  const rows = new Int32Array(2 ** bits);
  for (const [row, feature] of features.entries()) {
    let slot = slotOf(feature, mask);
    while (slots[slot] !== EMPTY) slot = (slot + 1) & mask;
    slots[slot] = feature;
    rows[slot] = row;
  }
  return {
    rowOf(feature) {
      let slot = slotOf(feature, mask);
      for (;;) {
        const found = slots[slot];
        if (found === feature) return rows[slot] as number;
        if (found === EMPTY) return -1;
        slot = (slot + 1) & mask;
      }
    },
  };
}

function slotOf(feature: number, mask: number): number {
  return feature & mask;
}
