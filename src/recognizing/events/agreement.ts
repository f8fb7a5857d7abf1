import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { Word } from "../clauses/words.ts";
import type { SceneSentence } from "./scene.ts";

/** The endings of most plurals; adverbs that begin a sentence mostly have others ("gemeinsam", "danach"). */
const PLURAL = /(?:er|en|e|s)$/u;

/**
 * "Kritiker warfen Keller vor": behind a verb in the plural one person is not its subject. That is another phrase that could
 * be it, also a single word that otherwise is rather taken for an adverb; where there is none, nobody named is.
 */
export function agreeing(
  candidates: readonly Phrase[],
  possible: readonly Phrase[],
  clause: Clause,
  { words }: SceneSentence,
  { pronouns, senses }: ClauseWords,
): readonly Phrase[] {
  const { finite, number } = clause.verbs;
  if (number !== "PLURAL" || clause.type !== "MAIN" || finite === null) return candidates;
  // Behind a bracket a row of names may go on, and "die" may be of several.
  const isOpen = ({ first, last }: Phrase): boolean =>
    words[last + 1]?.text === "(" || senses.pluralDeterminer.has(words[first]?.lower ?? "");
  const isOther = (phrase: Phrase): boolean =>
    phrase.first < finite || isOpen(phrase) || isPolite(words[phrase.head], pronouns) || !isOnePerson(phrase, clause);
  const others = candidates.filter(isOther);
  // Two of them may well be joined in a way that was not seen.
  if (candidates.length - others.length !== 1) return candidates;
  if (others.length > 0) return others;
  return possible.filter((phrase) => isOther(phrase) && PLURAL.test(words[phrase.head]?.lower ?? ""));
}

function isOnePerson(phrase: Phrase, { phrases }: Clause): boolean {
  const [reference, ...more] = phrase.references;
  if (reference === undefined || more.length > 0 || reference.form === "GROUP") return false;
  const [mention, ...further] = reference.mentions;
  const isJoined = phrases.some(({ coordinatedWith }) => coordinatedWith !== null && phrases[coordinatedWith] === phrase);
  return mention?.kind === "PERSON" && further.length === 0 && !isJoined;
}

/** "Werden Sie Rom besuchen?": whoever is spoken to politely is many by grammar. */
export function isPolite(head: Word | undefined, pronouns: ClauseWords["pronouns"]): boolean {
  return head?.capital === true && pronouns.has(head.lower);
}
