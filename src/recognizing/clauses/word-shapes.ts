import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Word } from "./words.ts";

/** Whether only quotation marks and brackets stand between two words. */
export function isAdjacent(before: Word | undefined, word: Word, sentence: readonly Word[]): boolean {
  if (before === undefined) return true;
  return sentence
    .slice(before.index + 1, word.index)
    .every((between) => between.type === "MARK" && !/^[,;:–—-]$/u.test(between.text));
}

/** Whether a word is written like a noun. */
export function isNounLike(word: Word): boolean {
  return word.type === "WORD" && word.capital;
}

/** Whether a noun phrase can go on or begin with a word. */
export function startsNoun(word: Word, clauseWords: ClauseWords): boolean {
  return (isNounLike(word) && !clauseWords.determiners.has(word.lower)) || isModifier(word, clauseWords);
}

/** Whether a word can be an adjective, number or participle before a noun. */
export function isModifier(word: Word, clauseWords: ClauseWords): boolean {
  if (word.type === "NUMBER") return true;
  if (
    word.readings.length > 0 ||
    word.auxiliaries.length > 0 ||
    clauseWords.prepositions.has(word.lower) ||
    clauseWords.determiners.has(word.lower)
  )
    return false;
  return (
    clauseWords.modifier.test(word.lower) &&
    !clauseWords.senses.afterSource.has(word.lower) &&
    word.lower.length > 2 &&
    !clauseWords.coordinators.has(word.lower) &&
    !clauseWords.continuers.has(word.lower)
  );
}

/** Whether a noun stands before names as their title. */
export function isTitle(word: Word | undefined, clauseWords: ClauseWords): boolean {
  return word !== undefined && clauseWords.titles.test(word.lower);
}
