/** Numbers and choices that look random and are the same each time. */
export interface Seeded {
  /** The next number from 0 to below 1. */
  next(): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** A linear congruential generator (the constants are those of Numerical Recipes), whose upper bits are spread once more. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b_3c6d) >>> 0;
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 0x1_0000_0000;
  };
  return {
    next,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error("pick: expected at least one item");
      return item;
    },
  };
}
