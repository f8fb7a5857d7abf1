import type { Clause } from "../clauses/clause.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** "um über die Krise zu sprechen": whether a clause says what something is done for. */
export function isForPurpose({ type, words }: Clause, sentence: SceneSentence, { language }: Scene): boolean {
  return type === "INFINITIVE" && language.clauses.senses.purpose.has(sentence.words[words[0] ?? -1]?.lower ?? "");
}
