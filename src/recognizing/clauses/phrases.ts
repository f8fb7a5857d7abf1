import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";
import type { Phrase, PhraseDraft } from "./phrase.ts";
import { readPhrase } from "./read-phrase.ts";
import { isTitle } from "./word-shapes.ts";
import type { Word } from "./words.ts";

export type { Phrase } from "./phrase.ts";

/** The noun phrases of a clause in their order. */
export function phrasesOf(
  words: readonly Word[],
  sentence: readonly Word[],
  references: readonly Reference[],
  clauseWords: ClauseWords,
  timeWords: ReadonlySet<number> = new Set(),
): Phrase[] {
  const phrases: PhraseDraft[] = [];
  let at = 0;
  const ground = { words, sentence, references, clauseWords, timeWords };
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

/** A bare genitive right after a noun belongs to it ("Besuch des Kremlchefs", "Besuch Merkels"). */
function attachGenitives(phrases: PhraseDraft[], sentence: readonly Word[], timeWords: ReadonlySet<number>): void {
  phrases.forEach((phrase, index) => {
    const before = phrases[index - 1];
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
      phrase.genitiveOf =
        before.genitiveOf !== null && before.head < phrase.first && phrases[index - 2]?.genitiveOf === index - 1
          ? index - 1
          : index - 1;
  });
}

function isPronoun(word: Word | undefined): boolean {
  return word !== undefined && !word.capital;
}

/** Phrases joined by "und", "sowie" or a comma share what stands before the first. */
function coordinate(phrases: PhraseDraft[], sentence: readonly Word[], clauseWords: ClauseWords): void {
  phrases.forEach((phrase, index) => {
    if (phrase.genitiveOf !== null && phrase.genitiveOf > index) return;
    const start = phrases.findIndex((other) => other.genitiveOf === index);
    const firstIndex = start >= 0 && start < index ? start : index;
    const first = phrases[firstIndex];
    const before = phrases[firstIndex - 1];
    if (first === undefined || before === undefined) return;
    const between = sentence.slice(before.last + 1, first.first).filter((word) => !/^[„“”"«»()]$/u.test(word.text));
    const named =
      between.length === 0 &&
      before.genitiveOf !== null &&
      before.genitiveOf < firstIndex &&
      phrase.preposition === null &&
      phrase.genitiveOf === null &&
      phrase.references.some((reference) => reference.mentions.some((mention) => mention.kind === "PERSON"));
    if (named) {
      phrase.coordinatedWith = rootOf(firstIndex - 1, phrases);
      return;
    }
    const joined =
      between.length > 0 &&
      between.every(
        (word) =>
          word.text === "," ||
          word.text === "/" ||
          clauseWords.coordinators.has(word.lower) ||
          clauseWords.senses.paired.has(word.lower) ||
          word.bracketed,
      );
    // "in Laibach auch ihren Kollegen": "auch" alone joins nothing, "sowohl … als auch" does.
    if (
      !joined ||
      (between.length === 1 &&
        clauseWords.senses.paired.has(between[0]?.lower ?? "") &&
        !clauseWords.coordinators.has(between[0]?.lower ?? ""))
    )
      return;
    const comma = between.every((word) => word.text === "," || word.bracketed);
    // "über den Schutz des Waldes und den Krieg": what is no genitive goes on with the noun that has one.
    const upward =
      before.genitiveOf !== null &&
      before.genitiveOf < firstIndex &&
      phrase.cases.length > 0 &&
      !phrase.cases.includes("GENITIVE") &&
      phrase.determiner !== null;
    const lead = upward
      ? rootOf(firstIndex - 1, phrases)
      : before.genitiveOf !== null && comma && !phrase.references.some((reference) => reference.genitive)
        ? rootOf(firstIndex - 1, phrases)
        : firstIndex - 1;
    const described = comma ? describedBy(phrase, index, firstIndex, phrases, sentence, clauseWords) : null;
    if (described !== null) {
      phrase.coordinatedWith = described;
      return;
    }
    if (phrase.preposition !== null && phrase.preposition !== phrases[lead]?.preposition) return;
    // A genitive goes on with a genitive only ("in der Ukraine und Kims wegen …").
    if (
      phrase.cases.length === 1 &&
      phrase.cases[0] === "GENITIVE" &&
      phrases[lead]?.genitiveOf === null &&
      phrases[lead]?.cases.includes("GENITIVE") !== true
    )
      return;
    if (
      phrase.genitiveOf === null &&
      phrase.references.length > 0 &&
      phrase.references.every((reference) => reference.genitive && reference.form === "NAME") &&
      phrases[lead]?.genitiveOf === null
    )
      return;
    phrase.coordinatedWith = lead;
    if (phrase.preposition === null && phrases[lead] !== undefined) phrase.preposition = phrases[lead].preposition;
    if (
      phrase.genitiveOf === null &&
      phrases[lead]?.genitiveOf !== null &&
      phrases[lead]?.genitiveOf !== undefined &&
      between.some((word) => word.text !== ",")
    )
      phrase.genitiveOf = phrases[lead].genitiveOf;
  });
}

/** "den Vater von Kim Jong-un, Kim Jong-il": a name after a comma says who the described one is, unless an enumeration goes on. */
function describedBy(
  phrase: PhraseDraft,
  index: number,
  firstIndex: number,
  phrases: readonly PhraseDraft[],
  sentence: readonly Word[],
  clauseWords: ClauseWords,
): number | null {
  const owner = phrases[firstIndex - 1];
  const host = phrases[firstIndex - 2];
  if (
    index !== firstIndex ||
    owner === undefined ||
    host === undefined ||
    !clauseWords.senses.of.has(owner.preposition ?? "") ||
    host.last + 1 !== owner.first
  )
    return null;
  const isNamed =
    phrase.preposition === null && phrase.references.some(({ mentions }) => mentions.some(({ kind }) => kind === "PERSON"));
  const next = sentence[phrase.last + 1];
  const goesOn =
    next !== undefined &&
    (clauseWords.coordinators.has(next.lower) || (next.text === "," && sentence[phrase.last + 2]?.capital === true));
  return isNamed && !goesOn && host.references.length === 0 && isTitle(sentence[host.head], clauseWords) ? firstIndex - 2 : null;
}

/** The phrase at the end of a chain of genitives: "der Sprecher des Rates, John Kirby" is about the speaker. */
function rootOf(index: number, phrases: readonly PhraseDraft[]): number {
  const owner = phrases[index]?.genitiveOf ?? null;
  return owner === null || owner >= index ? index : rootOf(owner, phrases);
}
