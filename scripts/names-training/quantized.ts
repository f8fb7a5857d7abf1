import type { TaggerModel } from "../../src/recognizing/tagger/model.ts";
import type { Examples } from "./examples.ts";
import type { Weights } from "./train-crf.ts";

/** How weights become small whole numbers. */
export interface Quantization {
  /** What one unit of a whole number is worth. */
  readonly unit: number;
  /** Weights nearer to zero are left out. */
  readonly least: number;
}

/** The model in whole numbers; features of which no weight is left are left out. */
export function quantized(
  { labels, knownWords, features }: Examples,
  { emissions, transitions }: Weights,
  { unit, least }: Quantization,
): TaggerModel {
  const [kept, rowStarts, weightLabels, weights]: [number[], number[], number[], number[]] = [[], [0], [], []];
  for (const [row, feature] of features.entries()) {
    const before = weights.length;
    for (let label = 0; label < labels.length; label++) {
      const weight = emissions[row * labels.length + label] as number;
      const whole = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(weight) < least || whole === 0) continue;
      weightLabels.push(label);
      weights.push(whole);
    }
    if (weights.length === before) continue;
    kept.push(feature);
    rowStarts.push(weights.length);
  }
  return {
    labels,
    knownWords,
    features: Uint32Array.from(kept),
    rowStarts: Uint32Array.from(rowStarts),
    weightLabels: Uint8Array.from(weightLabels),
    weights: Int8Array.from(weights),
    transitions: Int16Array.from(transitions, (weight) => Math.round(weight / unit)),
  };
}
