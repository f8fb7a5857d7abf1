import { featureOf, hashOf } from "./hash.ts";
import { ASK } from "./questions.ts";
import type { WordTraits } from "./word-traits.ts";

/** How far around a word its neighbours are looked at by themselves. */
export const NEAR_STEPS = [-2, -1, 1, 2, -3, 3] as const;

/** The features of a word that depend on nothing around it; gives the end of the list. */
export function ownFeatures({ lower, word, lowerWord, shape, longShape }: WordTraits, ids: Uint32Array, start: number): number {
  let end = start;
  ids[end++] = featureOf(ASK.WORD, word);
  ids[end++] = featureOf(ASK.LOWER, lowerWord);
  ids[end++] = featureOf(ASK.SHAPE, shape);
  ids[end++] = featureOf(ASK.LONG_SHAPE, longShape);
  const length = lower.length;
  // A long ending is often the last noun of a compound, and then shared with the noun itself.
  for (let size = 2; size <= 9 && size <= length; size++) {
    if (size <= 6) ids[end++] = featureOf(ASK.PREFIX, hashOf(lower, 0, size));
    ids[end++] = featureOf(ASK.SUFFIX, hashOf(lower, length - size, length));
  }
  ids[end++] = featureOf(ASK.STEM, hashOf(lower, 0, lower.endsWith("s") ? length - 1 : length));
  // Of endless words the beginning is enough.
  for (let at = 1; at + 4 < length && at < 40; at++) ids[end++] = featureOf(ASK.INNER, hashOf(lower, at, at + 4));
  if (lower.includes("-") && length > 1) return partFeatures(lower, ids, end);
  ids[end++] = featureOf(ASK.PART, lowerWord);
  return end;
}

/** "SPD-Chef", "Karl-Heinz". */
function partFeatures(lower: string, ids: Uint32Array, start: number): number {
  const parts = lower.split("-").slice(0, 8);
  let end = start;
  for (const part of parts) ids[end++] = featureOf(ASK.PART, hashOf(part, 0, part.length));
  const [first = "", last = ""] = [parts[0], parts.at(-1)];
  ids[end++] = featureOf(ASK.FIRST_PART, hashOf(first, 0, first.length));
  ids[end++] = featureOf(ASK.LAST_PART, hashOf(last, 0, last.length));
  return end;
}

/** The features that a word has for the one from which it stands at a place of `NEAR_STEPS`; gives the end of the list. */
export function nearFeatures(near: WordTraits, place: number, ids: Uint32Array, start: number): number {
  const step = Math.abs(NEAR_STEPS[place] ?? 0);
  let end = start;
  ids[end++] = featureOf(ASK.NEAR_WORD + place, near.lowerWord);
  if (step > 2) return end;
  ids[end++] = featureOf(ASK.NEAR_SHAPE + place, near.shape);
  ids[end++] = featureOf(ASK.NEAR_SUFFIX + place, near.suffix);
  if (step > 1) return end;
  ids[end++] = featureOf(ASK.NEAR_EXACT + place, near.word);
  ids[end++] = featureOf(ASK.NEAR_PREFIX + place, near.prefix);
  ids[end++] = featureOf(ASK.NEAR_LONG_SHAPE + place, near.longShape);
  return end;
}
