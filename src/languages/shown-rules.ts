import type { InterfaceLanguage } from "../model/entity.ts";

/** A rule by which a value is shown, as the graph has it in English, in a language of the interface. */
export function ruleInWords(rule: string, language: InterfaceLanguage): string {
  return language === "DE" ? (GERMAN_RULES[rule] ?? rule) : rule;
}

/** The rules for dates and places by their English words. */
const GERMAN_RULES: Readonly<Record<string, string>> = {
  "the only date that is told": "das einzige Datum, das genannt wird",
  "the most precise date, with which all others agree": "das genaueste Datum, zu dem alle anderen passen",
  "of the most precise dates the one with which most texts agree, then the newest text; texts go before the catalogue":
    "von den genauesten Daten das, zu dem die meisten Texte passen, dann das des neuesten Textes; Texte gehen vor Katalog",
  "no date of its own; that of the event of which it is a part": "kein eigenes Datum; das des Ereignisses, zu dem es gehört",
  "no date of its own; from the first to the last day of its parts":
    "kein eigenes Datum; vom ersten bis zum letzten Tag seiner Teile",
  "no date of its own that is more than a plan; from the first to the last day of its parts":
    "kein eigenes Datum, das mehr als ein Plan ist; vom ersten bis zum letzten Tag seiner Teile",
  "from the first to the last day on which it or its parts are told of":
    "vom ersten bis zum letzten Tag, an dem von ihm oder seinen Teilen berichtet wird",
  "no date in the texts; on some day up to the publication of the first that tells of it":
    "kein Datum in den Texten; an einem Tag, bevor der erste davon berichtet hat",
  "no date in the texts; still ahead on the day of publication of the last that tells of it":
    "kein Datum in den Texten; stand noch bevor, als der letzte davon berichtet hat",
  "no date is known": "kein Datum ist bekannt",
  "the only place that is named": "der einzige Ort, der genannt wird",
  "the most precise place, with which all others agree": "der genaueste Ort, zu dem alle anderen passen",
  "of the most precise places the one that texts support and with which most of them agree; texts go before the catalogue":
    "von den genauesten Orten der, den Texte stützen und zu dem die meisten passen; Texte gehen vor Katalog",
  "all places that are named, without those that contain others": "alle genannten Orte außer denen, in denen andere liegen",
  "no place of its own; that of the event of which it is a part": "kein eigener Ort; der des Ereignisses, zu dem es gehört",
  "only its country is told; the place there of the event of which it is a part":
    "nur das Land ist genannt; der Ort dort, an dem das Ereignis war, zu dem es gehört",
};
