import { fold } from "./fold.ts";
import { nameKey } from "./name-key.ts";
import { remembered } from "./remembered.ts";

const BEYOND_ASCII = /[^\0-\x7f]/;

const SPELLINGS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** The folded spellings of a text: "Göteborg" is "goteborg" and "goeteborg"; both stores compare by them. */
export function foldings(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return [fold(text)];
  const spelledOut = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöü]/gu, (letter) => SPELLINGS[letter] ?? letter);
  return [...new Set([fold(text), fold(spelledOut)])];
}

/** The words by which texts are found, every spelling once, separated by spaces. */
export function searchText(texts: readonly string[]): string {
  const found = new Set(texts.flatMap(foldedWords));
  found.delete("");
  return [...found].join(" ");
}

/** Few words make up most of what is searched, so each is folded by itself: those as they are spelled, then those spelled out. */
function foldedWords(text: string): string[] {
  const words = text.split(" ").map(foldingsOfWord);
  return [...words.flatMap(([plain = []]) => plain), ...words.flatMap(([, spelledOut = []]) => spelledOut)];
}

const foldingsOfWord = remembered((word) => foldings(word).map((folded) => folded.split(" ")));

/** The words by which names are found: as they are spelled, and the keys that other spellings of them share. */
export function nameText(names: readonly string[]): string {
  return [...new Set([...searchText(names).split(" "), ...names.flatMap(soundsOf)])].filter((word) => word !== "").join(" ");
}

/**
 * What a query's text asks for: for each of its words the spellings one of which must begin a word of the searched text.
 * Null for a blank query, which asks for nothing; without words ("?!") nothing is found.
 */
export function searchWords(query: string): string[][] | null {
  return wordsOf(query)?.flatMap(spellings) ?? null;
}

/** The same for names, which are found by what other spellings of them share too. */
export function nameWords(query: string): string[][] | null {
  return wordsOf(query)?.flatMap((word) => withSounds(spellings(word), soundsOf(word))) ?? null;
}

function wordsOf(query: string): string[] | null {
  return query.trim() === "" ? null : query.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
}

/** The index knows small letters only, so sounds of a key that are told apart by capitals meet. */
function soundsOf(name: string): string[] {
  return nameKey(name)
    .toLowerCase()
    .split(" ")
    .filter((word) => word !== "");
}

function withSounds(asked: string[][], sounds: readonly string[]): string[][] {
  const [only] = asked;
  const alike = only !== undefined && asked.length === 1 && sounds.length === 1;
  return alike ? [[...new Set([...only, ...sounds])]] : asked;
}

function spellings(word: string): string[][] {
  return spellingsOf(foldings(word).map((folded) => folded.split(" ")));
}

/** One character can fold to several words, as "½" does; then each of them is asked for. */
function spellingsOf(foldedWords: readonly (readonly string[])[]): string[][] {
  const [first = []] = foldedWords;
  const spellings = foldedWords.every(({ length }) => length === 1) ? [foldedWords.flat()] : first.map((word) => [word]);
  return spellings.map((words) => words.filter((word) => word !== "")).filter(({ length }) => length > 0);
}
