import type { Case, ClauseWords, Determiner } from "../../languages/clause-words.ts";
import type { Reference } from "../reference.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PhraseDraft } from "./phrase.ts";
import type { Word } from "./words.ts";

/** What a phrase is read from: the words of a clause, and those of its sentence. */
export interface Ground {
  readonly words: readonly Word[];
  readonly sentence: readonly Word[];
  readonly references: readonly Reference[];
  readonly clauseWords: ClauseWords;
  readonly lexicon: Lexicon;
  readonly timeWords: ReadonlySet<number>;
}

/** How far the reading of a phrase has come. */
export interface Progress {
  readonly start: number;
  readonly preposition: { readonly base: string; readonly length: number } | null;
  /** The position behind a determiner and what stands between it and its noun. */
  nested: number;
  at: number;
  determiner: Determiner | null;
  cases: readonly Case[];
  head: number | null;
  heads: readonly Reference[];
  readonly adjectives: Reference[];
  readonly possessors: PhraseDraft[];
}

/** The cases that a phrase without a determiner leaves open. */
export const BARE: readonly Case[] = ["NOMINATIVE", "DATIVE", "ACCUSATIVE"];

/** The widest references that begin at a word; several with one span mean several entities. */
export function headsAt(word: Word, references: readonly Reference[]): Reference[] {
  const here = references.filter((reference) => reference.firstToken === word.index);
  const widest = Math.max(-1, ...here.map((reference) => reference.lastToken));
  return here.filter((reference) => reference.lastToken === widest);
}

/** What stands before a noun as its possessor ("Kellers", "seine"). */
export function possessorOf(word: Word, references: readonly Reference[], last: number): PhraseDraft {
  return {
    first: word.index,
    last,
    preposition: null,
    prepositionWord: null,
    cases: ["GENITIVE"],
    determiner: null,
    head: last,
    references,
    adjectives: [],
    genitiveOf: 1,
    coordinatedWith: null,
  };
}
