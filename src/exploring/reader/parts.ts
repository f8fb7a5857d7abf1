import type { Marking } from "./segments.ts";

/** No more characters than this are shown at once, so that a book opens as fast as an article. */
const LONGEST_PART = 30_000;

/** A text in parts, each of which ends with a line, or with a word where a line is longer than a part. */
export function partsOf(text: string, longest = LONGEST_PART): readonly Marking[] {
  const parts: Marking[] = [];
  let start = 0;
  while (start < text.length) {
    const end = text.length - start <= longest ? text.length : endOf(text, start, start + longest);
    parts.push({ start, end });
    start = end;
  }
  return parts.length === 0 ? [{ start: 0, end: 0 }] : parts;
}

function endOf(text: string, start: number, latest: number): number {
  const half = start + (latest - start) / 2;
  for (const gap of ["\n", " "]) {
    const found = text.lastIndexOf(gap, latest - 1) + 1;
    if (found > half) return found;
  }
  // Never between the two units of one character.
  return /[\uD800-\uDBFF]/u.test(text.charAt(latest - 1)) ? latest - 1 : latest;
}

/** The part in which a place lies. */
export function partAt(parts: readonly Marking[], place: number): number {
  return Math.max(
    0,
    parts.findIndex(({ end }) => place < end),
  );
}
