import type { TimeForm } from "../../time-words.ts";

/** What happens again and again, and words that only point to a past, present or future. */
export const SETS_AND_VAGUE: readonly TimeForm[] = [
  { means: "SET", form: `alle (?:{number}|(?<figure>\\d{1,3})) {unit}` },
  { means: "SET", form: `je (?:{number}|(?<figure>\\d{1,3})) {unit}` },
  { means: "SET", form: `jede[mnrs]? {unit}(?! lang)`, says: { number: 1 } },
  { means: "SET", form: `jede[mnrs]? {ordinal} {unit}` },
  { means: "SET", form: `jede[mnrs]? {part}` },
  { means: "SET", form: `jede[mnrs]? {season}` },
  { means: "SET", form: `(?:(?:ein|zwei|drei|vier|fünf|sechs|zehn|mehr)mals? ){setword}` },
  { means: "SET", form: `{unit} für {unit2}`, says: { number: 1 } },
  { means: "SET", form: "Generation (?:für|um) Generation", says: { setword: "P1GE" } },
  { means: "SET", form: `pro {unit}`, says: { number: 1 } },
  { means: "SET", form: `(?:(?:ein|zwei|drei|vier|fünf|mehr|zehn)mal )(?:im|pro|am|in der|die) {unit}`, says: { number: 1 } },
  {
    means: "SET",
    form: `(?<=\\d (?:(?:Millionen|Milliarden|Mio\\.|Mrd\\.) )?(?:Euro|Franken|Dollar|Mark|Lire|Pfund|Rubel|\\p{Lu}\\p{L}+) )<<(?:im|am|in der|die) (?<unit>Jahr|Monat|Tag|Woche|Stunde)>>(?! \\d)`,
    says: { number: 1 },
  },
  { means: "SET", form: `{setword}` },
  { means: "VAGUE", form: `{vague}(?! (?:als|der|des) )` },
];
