import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/**
 * "Die USA erkannten den Staat an, ebenso China und Japan": those who are named behind that do the same as the subject, where the
 * object is nobody with a name ("besuchte Rom, ebenso Paris").
 */
export function likewiseOf(clause: Clause, bare: readonly Phrase[], sentence: SceneSentence, scene: Scene): readonly Phrase[] {
  const { likewise } = scene.language.clauses.senses;
  const at = clause.words.find(
    (index) => likewise.has(sentence.words[index]?.lower ?? "") && sentence.words[index - 1]?.type === "MARK",
  );
  if (at === undefined) return [];
  const behind = bare.filter(({ first, references }) => first > at && references.length > 0);
  const follows = behind.some(({ first }) => first <= at + 2);
  return follows && bare.every((phrase) => behind.includes(phrase) || phrase.references.length === 0) ? behind : [];
}
