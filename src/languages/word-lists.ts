import { fold } from "../model/fold.ts";

/** The words of a text, which blanks and the ends of lines set apart. */
export function words(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

/** The words of a text, each once. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/** The words of a text as names are compared, each once; a mark alone stays as it is. */
export function foldedWords(text: string): ReadonlySet<string> {
  return new Set(words(text).map((word) => fold(word) || word));
}

/** What stands for each word of a text that is the key. */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(entries).flatMap(([text, value]) => words(text).map((word) => [word, value] as const)));
}
