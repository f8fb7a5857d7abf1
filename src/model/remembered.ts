/** So many words are remembered, which is more than a long text has, and longer ones than this are none. */
const MOST_WORDS = 20_000;
const LONGEST = 60;

/**
 * A function of a word that remembers what it gave, since few words make up most of every text. It stays as pure as the one
 * that it is made of.
 */
export function remembered<Result>(compute: (word: string) => Result): (word: string) => Result {
  const known = new Map<string, Result>();
  return (word) => {
    const before = known.get(word);
    // Nothing may be what was computed, and then it stands in the map all the same.
    if (before !== undefined || known.has(word)) return before as Result;
    const result = compute(word);
    if (known.size >= MOST_WORDS) known.clear();
    if (word.length <= LONGEST) known.set(word, result);
    return result;
  };
}

/** The same for a function that depends on something else too, which lasts as long as what is remembered about it. */
export function rememberedFor<Ground extends object, Result>(
  compute: (word: string, ground: Ground) => Result,
): (word: string, ground: Ground) => Result {
  const grounds = new WeakMap<Ground, (word: string) => Result>();
  return (word, ground) => {
    let known = grounds.get(ground);
    if (known === undefined) grounds.set(ground, (known = remembered((one) => compute(one, ground))));
    return known(word);
  };
}
