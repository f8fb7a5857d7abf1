import type { Language } from "../../languages/language.ts";
import type { Reference } from "../reference.ts";
import { coordinate } from "./coordination.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Phrase, PhraseDraft } from "./phrase.ts";
import { readPhrase } from "./read-phrase.ts";
import type { Word } from "./words.ts";

export type { Phrase } from "./phrase.ts";

/** The noun phrases of a clause in their order. */
export function phrasesOf(
  words: readonly Word[],
  sentence: readonly Word[],
  references: readonly Reference[],
  language: Language,
  timeWords: ReadonlySet<number> = new Set(),
): Phrase[] {
  const phrases: PhraseDraft[] = [];
  let at = 0;
  const clauseWords = language.clauses;
  const ground = { words, sentence, references, clauseWords, lexicon: lexiconOf(language), timeWords };
  while (at < words.length) {
    const read = readPhrase(ground, at);
    if (read === null) {
      at++;
      continue;
    }
    const index = phrases.length;
    for (const draft of read.phrases) {
      if (draft.genitiveOf !== null) draft.genitiveOf += index;
      phrases.push(draft);
    }
    at = read.next;
  }
  attachGenitives(phrases, sentence, timeWords);
  coordinate(phrases, sentence, clauseWords);
  return phrases;
}

/** A bare genitive right after a noun belongs to it ("Besuch des Kremlchefs", "Besuch Kellers"). */
function attachGenitives(phrases: PhraseDraft[], sentence: readonly Word[], timeWords: ReadonlySet<number>): void {
  phrases.forEach((phrase, index) => {
    // "der Besuch seines Ministers": between the two stands the possessor of the second.
    const at = phrases[index - 1]?.genitiveOf === index ? index - 2 : index - 1;
    const before = phrases[at];
    if (before === undefined || phrase.genitiveOf !== null || phrase.preposition !== null || before.last + 1 !== phrase.first)
      return;
    // "am Dienstag der Präsident": a day owns nobody.
    if (timeWords.has(before.head) && phrase.cases.includes("NOMINATIVE")) return;
    if (phrases.some((other) => other.genitiveOf === index)) {
      if (!phrase.cases.includes("GENITIVE")) return;
    }
    const gendered = phrase.determiner !== null && phrase.cases.includes("GENITIVE") && !isPronoun(sentence[before.head]);
    const named =
      phrase.determiner === null && phrase.references.length > 0 && phrase.references.every((reference) => reference.genitive);
    const owned = before.references.length === 0 || before.references.every((reference) => reference.form === "ROLE");
    if ((gendered && phrase.cases.includes("GENITIVE") && (owned || !phrase.cases.includes("NOMINATIVE"))) || named)
      phrase.genitiveOf = at;
  });
}

function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && !word.capital;
}
