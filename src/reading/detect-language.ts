import type { Language } from "../languages/language.ts";
import { LANGUAGES } from "../languages/index.ts";

/** More of a text tells no more about its language. */
const ENOUGH = 20_000;

/**
 * The code of the language in which a text is written, `und` where that cannot be told. The languages with rules are seen
 * by their own small words, which in a short text outweigh the names in it, and which spare the tables of all others.
 */
export async function detectLanguage(text: string): Promise<string> {
  const beginning = text.slice(0, ENOUGH);
  const known = LANGUAGES.find((language) => speaks(beginning, language));
  if (known !== undefined) return known.code;
  const { eld } = await import("eld/small");
  return eld.detect(beginning).language || "und";
}

/** Whether at least a quarter of the words in small letters are such as hold sentences of this language together. */
function speaks(text: string, language: Language): boolean {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)].map(([word]) => word);
  const typical = words.filter((word) => language.reading.functionWords.has(word));
  return typical.length > 0 && typical.length * 4 >= words.length;
}
