/** The hash of nothing, to which characters are added. */
export const NO_HASH = 0x811c9dc5 | 0;

/** Features are numbers of so many bits: few enough to be stored briefly, many enough that two hardly ever meet. */
export const FEATURE_BITS = 28;

/** The hash of a stretch of a text (FNV-1a over its UTF-16 units). */
export function hashOf(text: string, from: number, to: number): number {
  let hash = NO_HASH;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** One hash of two, in this order. */
export function joined(one: number, other: number): number {
  return Math.imul(one ^ (other + 0x9e3779b9 + (one << 6) + (one >>> 2)), 0x85ebca6b);
}

/** The number of a feature: which question is asked, and what the answer is. */
export function featureOf(question: number, answer: number): number {
  let hash = answer ^ Math.imul(question + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - FEATURE_BITS);
}
