import type { Language } from "./language.ts";
import { GERMAN } from "./german/index.ts";

/** The languages with rules. */
export const LANGUAGES: readonly Language[] = [GERMAN];

/** The language with this BCP 47 code, whatever its region; null where there are no rules for it. */
export function languageOf(code: string): Language | null {
  return LANGUAGES.find((language) => language.code === code || code.startsWith(`${language.code}-`)) ?? null;
}
