import type { TimeWords } from "../../languages/time-words.ts";
import { remembered } from "../../model/remembered.ts";
import { bothCases } from "./either-case.ts";

/**
 * Gives the words of a class as the source of a pattern that tries the longest first, in which the first letters of words
 * may be small or capital unless they shall be exact. It is made once, since most forms share a few classes.
 */
export type Alternatives = (name: string, exact: boolean) => string;

/** The alternatives of a language. */
export function alternativesOf({ classes }: TimeWords): Alternatives {
  const wordsOf = (name: string): readonly string[] => {
    const words = Object.keys(classes[name] ?? {});
    if (words.length === 0) throw new Error(`time words: expected a class '${name}', got none`);
    return words;
  };
  const exactly = remembered((name) => sourceOf(wordsOf(name).map((word) => pieces(word, true))));
  const inEitherCase = remembered((name) => sourceOf(wordsOf(name).map((word) => pieces(word, false))));
  return (name, exact) => (exact ? exactly(name) : inEitherCase(name));
}

/** The characters of a word as a pattern has them. */
function pieces(word: string, exact: boolean): readonly string[] {
  const characters = word.split("");
  return characters.map((character, at) => {
    if (character === " ") return String.raw`[\s\u00a0]+`;
    if (!exact && !/^\p{L}$/u.test(characters[at - 1] ?? "")) return bothCases(character);
    return character.replace(/[.*+?^${}()|[\]\\]/u, String.raw`\$&`);
  });
}

/**
 * A pattern of words, each in pieces. What several of them begin with stands there once: a hundred words for numbers make
 * a tenth of the code so, and a text is left at the first letter that none of them has.
 */
function sourceOf(words: readonly (readonly string[])[]): string {
  const rests = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of words) {
    if (first !== undefined) rests.set(first, [...(rests.get(first) ?? []), rest]);
  }
  const options = [...rests].map(([first, after]) => first + sourceOf(after));
  const isEnd = words.some(({ length }) => length === 0);
  if (options.length === 0) return "";
  return options.length === 1 && !isEnd ? options.join("") : `(?:${options.join("|")})${isEnd ? "?" : ""}`;
}
