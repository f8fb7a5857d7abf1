import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Scene } from "./scene.ts";

/**
 * "kritisierte am Montag in X die Festnahme von Y": what somebody only passes judgement on, behind the verb or in its bracket.
 * The time and the place of the clause are those of the judgement, and who judges takes no part in it.
 */
export function isCommentedOn({ type, verbs }: Clause, { first, preposition }: Phrase, scene: Scene): boolean {
  const { commenting } = scene.language.clauses.senses;
  const behind = type !== "MAIN" || verbs.finite === null || verbs.finite < first;
  return (
    preposition === null &&
    behind &&
    !verbs.passive &&
    verbs.uses.some(({ readings }) => readings.some(({ verb }) => commenting.has(verb.lemma)))
  );
}
