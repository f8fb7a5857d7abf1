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
