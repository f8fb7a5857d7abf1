import type { Language } from "../languages/language.ts";
import { LANGUAGES } from "../languages/index.ts";

/** In a text shorter than this, names of people and places outweigh the language around them. */
const SHORT = 300;
/** More of a text tells no more about its language. */
const ENOUGH = 20_000;

/** The code of the language in which a text is written, `und` where that cannot be told. */
export async function detectLanguage(text: string): Promise<string> {
  const known = text.length < SHORT ? LANGUAGES.find((language) => speaks(text, language)) : undefined;
  if (known !== undefined) return known.code;
  const { eld } = await import("eld/small");
  return eld.detect(text.slice(0, ENOUGH)).language || "und";
}

/** Whether at least a quarter of the words in small letters are such as hold sentences of this language together. */
function speaks(text: string, language: Language): boolean {
  const words = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu)].map(([word]) => word);
  const typical = words.filter((word) => language.reading.functionWords.has(word));
  return typical.length > 0 && typical.length * 4 >= words.length;
}
