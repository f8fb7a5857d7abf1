import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Word } from "./words.ts";

/** "drei Tage nachdem …", "nur einen Tag bevor …": a conjunction of time behind a measure, in a clause that ends with its verb. */
export function afterMeasure(words: readonly Word[], clauseWords: ClauseWords): Word | null {
  const at = words.findIndex(
    ({ lower }, index) => index > 1 && index <= LONGEST_MEASURE && clauseWords.subordinators.get(lower) === "TIME",
  );
  const [measure, unit, last] = [words[at - 2], words[at - 1], words.at(-1)];
  if (measure === undefined || unit === undefined || last === undefined) return null;
  const counted = (measure.type === "NUMBER" || !clauseWords.prepositions.has(measure.lower)) && unit.capital;
  const plain = words.slice(0, at - 2).every((word) => isAdverb(word, clauseWords));
  const ends = last.readings.length > 0 || last.auxiliaries.length > 0;
  return counted && plain && ends ? (words[at] ?? null) : null;
}

function isAdverb({ auxiliaries, capital, lower, readings }: Word, { determiners, relatives }: ClauseWords): boolean {
  return !capital && auxiliaries.length + readings.length === 0 && !determiners.has(lower) && !relatives.has(lower);
}

/** "nur etwa drei Tage nachdem": so many words stand before the conjunction at most. */
const LONGEST_MEASURE = 4;
