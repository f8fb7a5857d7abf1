import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Scene } from "./scene.ts";

/**
 * "kritisierte am Montag in X die Festnahme von Y": what somebody only passes judgement on, behind the verb or in its bracket.
 * The time and the place of the clause are those of the judgement, and who judges takes no part in it.
 */
export function isCommentedOn(clause: Clause, phrase: Phrase, scene: Scene): boolean {
  const { judgingVerbs } = scene.language.clauses.senses;
  return isObjectOf(clause, phrase, (lemma) => judgingVerbs.has(lemma));
}

/** "forderte am Montag seinen Rücktritt": what is only wished for is not done at the time of the wish. */
export function isWishedFor(clause: Clause, phrase: Phrase, scene: Scene): boolean {
  const { statusVerbs } = scene.language.clauses;
  return isObjectOf(clause, phrase, (lemma) => statusVerbs.get(lemma) === "HYPOTHETICAL");
}

function isObjectOf({ type, verbs }: Clause, { first, preposition }: Phrase, fits: (lemma: string) => boolean): boolean {
  const behind = type !== "MAIN" || verbs.finite === null || verbs.finite < first;
  return (
    preposition === null &&
    behind &&
    !verbs.passive &&
    verbs.uses.some(({ readings }) => readings.some(({ verb }) => fits(verb.lemma)))
  );
}
