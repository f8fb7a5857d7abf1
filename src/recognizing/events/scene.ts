import type { Language } from "../../languages/language.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import { overlaps } from "../../model/span.ts";
import type { Clause } from "../clauses/clause.ts";
import { clausesOf } from "../clauses/clauses.ts";
import { lexiconOf, type Lexicon } from "../clauses/lexicon.ts";
import { wordsOf, type Word } from "../clauses/words.ts";
import type { Reference } from "../reference.ts";
import { isOfLife } from "./life-dates.ts";

/** A sentence taken apart, with the names and times found in it. */
export interface SceneSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly references: readonly Reference[];
  /** Without those of somebody's life. */
  readonly times: readonly TimeMention[];
  readonly clauses: readonly Clause[];
  /** EDTF day of publication of the text or of the text within it; null where unknown. */
  readonly publishedOn: string | null;
}

/** A document with all that events are read from. */
export interface Scene {
  readonly reading: Reading;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly lexicon: Lexicon;
  readonly sentences: readonly SceneSentence[];
}

/** What is known of a document before its events are read. */
export interface SceneInput {
  readonly reading: Reading;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly times: readonly TimeMention[];
  readonly references: readonly Reference[];
}

/** Takes each sentence of a document apart. */
export function sceneOf({ reading, language, catalogue, times, references }: SceneInput): Scene {
  const bySentence = Map.groupBy(references, (reference) => reference.sentence);
  const sentences = reading.sentences.map((sentence, index): SceneSentence => {
    const own = bySentence.get(index) ?? [];
    const words = wordsOf(sentence, language);
    const ownTimes = times.filter((time) => overlaps(time, sentence));
    const timeWords = new Set(words.filter((word) => ownTimes.some((time) => overlaps(time, word))).map((word) => word.index));
    const clauses = clausesOf(words, own, language, timeWords);
    return {
      index,
      sentence,
      words,
      references: own,
      times: ownTimes.filter((time) => tellsWhen(time, clauses, words) || !isOfLife(time, words, own, language)),
      clauses,
      publishedOn: reading.layers[sentence.layer]?.publishedOn ?? null,
    };
  });
  return { reading, language, catalogue, lexicon: lexiconOf(language), sentences };
}

/** ", 1937 in Lima geboren,": the time of a participle that is a clause of its own is when that happened. */
function tellsWhen(time: TimeMention, clauses: readonly Clause[], words: readonly Word[]): boolean {
  return clauses.some(
    ({ type, verbs, words: own }) =>
      type === "RELATIVE" && verbs.finite === null && own.some((index) => overlaps(words[index] ?? NOWHERE, time)),
  );
}

const NOWHERE = { start: -1, end: -1 };

/** The stretch of text from one word to another. */
export function spanOf(sentence: SceneSentence, first: number, last: number): { start: number; end: number } {
  return {
    start: sentence.words[first]?.start ?? sentence.sentence.start,
    end: sentence.words[last]?.end ?? sentence.sentence.end,
  };
}
