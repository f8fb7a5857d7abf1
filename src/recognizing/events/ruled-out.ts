import type { Phrase } from "../clauses/phrases.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** "traf nicht X, sondern Y", "traf Y, nicht aber X": who is named only to be left out takes no part. */
export function isRuledOut(phrase: Phrase, sentence: SceneSentence, scene: Scene): boolean {
  return isCorrected(phrase, sentence, scene) || isContrasted(phrase, sentence, scene);
}

function isCorrected({ first, last }: Phrase, { words }: SceneSentence, { language }: Scene): boolean {
  const { negations, senses } = language.clauses;
  const rest = words.slice(last + 1, last + CORRECTION);
  const comma = rest.findIndex(({ text }) => text === ",");
  return negations.has(words[first - 1]?.lower ?? "") && comma >= 0 && senses.corrections.has(rest[comma + 1]?.lower ?? "");
}

/** So many words stand before what sets somebody right at most. */
const CORRECTION = 8;

function isContrasted({ first }: Phrase, { words }: SceneSentence, { language }: Scene): boolean {
  const { negations, senses } = language.clauses;
  const [before, earlier, comma] = [1, 2, 3].map((back) => words[first - back]);
  const negated = negations.has(before?.lower ?? "") && (earlier?.text === "," || senses.contrasts.has(earlier?.lower ?? ""));
  const contrasted = senses.contrasts.has(before?.lower ?? "") && negations.has(earlier?.lower ?? "") && comma?.text === ",";
  return negated || contrasted;
}
