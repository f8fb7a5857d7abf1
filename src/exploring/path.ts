const WORDS = new WeakMap<Path2D, string>();

/** A path from the `d` of an SVG path, which it remembers, because a browser's path tells nothing of itself. */
export function pathOf(words: string): Path2D {
  const path = new Path2D(words);
  WORDS.set(path, words);
  return path;
}

/** The `d` from which a path was made. */
export function wordsOf(path: Path2D): string {
  return WORDS.get(path) ?? "";
}
