import { fold } from "../model/fold.ts";

const SPELLINGS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue" };

/** The folded spellings of a text: "Göteborg" is "goteborg" and "goeteborg"; both stores compare by them. */
export function foldings(text: string): string[] {
  const spelledOut = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöü]/gu, (letter) => SPELLINGS[letter] ?? letter);
  return [...new Set([fold(text), fold(spelledOut)])];
}

/** The words by which texts are found, every spelling once, separated by spaces. */
export function searchText(texts: readonly string[]): string {
  return [...new Set(texts.flatMap(foldings).flatMap((folded) => folded.split(" ")))].filter((word) => word !== "").join(" ");
}

/**
 * What a query's text asks for: for each of its words the spellings one of which must begin a word of the searched text.
 * Null for a blank query, which asks for nothing; without words ("?!") nothing is found.
 */
export function searchWords(query: string): string[][] | null {
  if (query.trim() === "") return null;
  const words = query.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");
  return words.flatMap((word) => spellingsOf(foldings(word).map((folded) => folded.split(" "))));
}

/** One character can fold to several words, as "½" does; then each of them is asked for. */
function spellingsOf(foldedWords: readonly (readonly string[])[]): string[][] {
  const [first = []] = foldedWords;
  const spellings = foldedWords.every(({ length }) => length === 1) ? [foldedWords.flat()] : first.map((word) => [word]);
  return spellings.map((words) => words.filter((word) => word !== "")).filter(({ length }) => length > 0);
}
