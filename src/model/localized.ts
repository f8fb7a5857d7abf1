import type { InterfaceLanguage, Localized } from "./entity.ts";

/** The text in the asked language, else in the other one. */
export function localized(text: Localized, language: InterfaceLanguage): string {
  return text[language] ?? text.EN ?? text.DE ?? "";
}
