import type { NameWords } from "../../languages/name-words.ts";
import type { Catalogue } from "../../model/catalogue.ts";
import { fold } from "../../model/fold.ts";
import { remembered } from "../../model/remembered.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { Reading, Sentence, Token } from "../../model/reading.ts";
import { catalogueIndex, type CatalogueIndex } from "./catalogue-index.ts";

/** A piece of a word between hyphens, folded, with its place in the document. */
export interface Part {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A token as finders look at it. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Folded; a mark folds to nothing and keeps its text here. */
  readonly key: string;
  readonly parts: readonly Part[];
  readonly capital: boolean;
  /** Wholly in capitals, with at least two letters. */
  readonly upper: boolean;
  /** Whether an apostrophe marks a genitive ("Mulder's", "Haines'"). */
  readonly apostrophe: boolean;
}

/** A sentence as finders look at it. */
export interface SceneSentence {
  readonly index: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** Everything that finding and resolving names in one document may look at. */
export interface Scene {
  readonly reading: Reading;
  readonly words: NameWords;
  readonly index: CatalogueIndex;
  readonly sentences: readonly SceneSentence[];
  /** Folded words that stand after an article somewhere in the document, and so are nouns. */
  readonly nouns: ReadonlySet<string>;
  /** How often a folded word occurs in the document with a capital. */
  readonly counts: ReadonlyMap<string, number>;
  /** The first and last day on which the document can have been published; null where unknown. */
  readonly day: readonly [string, string] | null;
  /** The expressions of time, since offices have theirs. */
  readonly times: readonly TimeMention[];
}

/** Prepares a document for finding names. */
export function sceneOf(reading: Reading, words: NameWords, catalogue: Catalogue, times: readonly TimeMention[] = []): Scene {
  const sentences = reading.sentences.map((sentence, index): SceneSentence => ({
    index,
    sentence,
    words: wordsOf(sentence.tokens),
  }));
  return {
    reading,
    words,
    index: catalogueIndex(catalogue, words),
    sentences,
    nouns: nounsIn(sentences, words),
    counts: countsIn(sentences),
    day: dayRange(reading.document.publishedOn),
    times,
  };
}

function wordsOf(tokens: readonly Token[]): readonly Word[] {
  return tokens.map((token, index): Word => {
    const next = tokens[index + 1];
    const { parts, ownApostrophe, ...shape } = shapeOf(token.text);
    const laterApostrophe =
      next !== undefined && next.start === token.end && /^['’‘]$/u.test(next.text) && /[sxzß]$/iu.test(token.text);
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      ...shape,
      parts: parts.map(({ key, start, end }) => ({ key, start: token.start + start, end: token.start + end })),
      apostrophe: ownApostrophe || laterApostrophe,
    };
  });
}

/** What the letters of a word say wherever it stands; its parts count from its own beginning. */
const shapeOf = remembered((text) => {
  const parts = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match): Part => {
    return { key: fold(match[0]), start: match.index, end: match.index + match[0].length };
  });
  const ownApostrophe = parts.length > 1 && parts.at(-1)?.key === "s" && /['’‘`´]s$/iu.test(text);
  return {
    key: fold(text) || text,
    parts: ownApostrophe ? parts.slice(0, -1) : parts,
    capital: /^\p{Lu}/u.test(text),
    upper: /^[\p{Lu}\p{N}.-]*\p{Lu}[\p{Lu}\p{N}.-]*\p{Lu}[\p{Lu}\p{N}.-]*$/u.test(text),
    ownApostrophe,
  };
});

/** What stands after an article is a noun and no name, wherever it stands later. */
function nounsIn(sentences: readonly SceneSentence[], words: NameWords): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { words: line } of sentences) {
    for (const [index, word] of line.entries()) {
      const before = line[index - 1];
      if (word.capital && before !== undefined && isArticle(before.key, words)) nouns.add(word.key);
    }
  }
  return nouns;
}

function isArticle(key: string, words: NameWords): boolean {
  return words.definiteArticles.has(key) || words.indefiniteArticles.has(key);
}

function countsIn(sentences: readonly SceneSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { key, capital } of words) if (capital) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The days that the beginning of an EDTF expression leaves open; enough to compare terms of office. */
export function dayRange(edtf: string | null): readonly [string, string] | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(edtf ?? "") ?? [];
  if (year === undefined) return null;
  return [`${year}-${month ?? "01"}-${day ?? "01"}`, `${year}-${month ?? "12"}-${day ?? "31"}`];
}
