import type { Scene, Word } from "./scene.ts";
import { rememberedFor } from "../../model/remembered.ts";

/** A folded word itself, then the word without each of the endings that it has. */
export const withoutEndings: (key: string, endings: readonly string[]) => readonly string[] = rememberedFor(stemsOf);

function stemsOf(key: string, endings: readonly string[]): readonly string[] {
  return [
    key,
    ...endings
      .filter((ending) => key.length > ending.length + 1 && key.endsWith(ending))
      .map((ending) => key.slice(0, -ending.length)),
  ];
}

/** Whether a folded word has one of the endings, and something before it. */
export function hasEnding(key: string, endings: readonly string[]): boolean {
  return endings.some((ending) => key.length > ending.length + 1 && key.endsWith(ending));
}

/** Whether a word may describe a noun behind it: an adjective or participle, which only as part of a title has a capital. */
export function isAdjectival({ capital, key }: Word, { words }: Scene): boolean {
  return (!capital || words.titleAdjectives.has(key)) && hasEnding(key, words.adjectiveEndings);
}
