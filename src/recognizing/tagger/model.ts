import type { KnownWords } from "./known-words.ts";
import type { Labels } from "./labels.ts";

/** A trained tagger, all in whole numbers, so that it decides alike everywhere. */
export interface TaggerModel {
  readonly labels: Labels;
  readonly knownWords: KnownWords;
  /** The features that it knows, ascending; their places are rows. */
  readonly features: Uint32Array;
  /** The weights of row n stand from `rowStarts[n]` to `rowStarts[n + 1]`. */
  readonly rowStarts: Uint32Array;
  readonly weightLabels: Uint8Array;
  readonly weights: Int8Array;
  /** The score of each label after each other. */
  readonly transitions: Int16Array;
}
