import type { Case, Determiner } from "../clause-words.ts";

const CASES: Readonly<Record<string, Case>> = { N: "NOMINATIVE", G: "GENITIVE", D: "DATIVE", A: "ACCUSATIVE" };

/** The cases of a row of their first letters. */
export function cases(letters: string): Case[] {
  return letters.split("").flatMap((letter) => CASES[letter] ?? []);
}

const POSSESSIVES = ["sein", "ihr", "mein", "dein", "unser", "euer"];

/** Words that open a noun phrase, with the cases that they leave open. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = determiners();

function determiners(): Map<string, Determiner> {
  const strong = { er: "NGD", e: "NA", es: "NA", en: "AD", em: "D" };
  const mixed = { "": "NA", e: "NA", en: "AD", em: "D", es: "G", er: "GD" };
  const build = (stems: readonly string[], endings: Readonly<Record<string, string>>, type: Determiner["type"]) =>
    stems.flatMap((stem) =>
      Object.entries(endings).map(([ending, letters]) => [stem + ending, { cases: cases(letters), type }] as const),
    );
  return new Map<string, Determiner>([
    ...Object.entries({ der: "NGD", die: "NA", das: "NA", den: "AD", dem: "D", des: "G" }).map(
      ([word, letters]) => [word, { cases: cases(letters), type: "DEFINITE" }] as const,
    ),
    ...build(["dies", "jen", "derselb", "welch"], strong, "DEFINITE"),
    ["beider", { cases: cases("G"), type: "DEFINITE" }],
    ...build(["ein"], mixed, "INDEFINITE"),
    ...build(["kein"], mixed, "NEGATIVE"),
    ...build(POSSESSIVES, mixed, "POSSESSIVE"),
    ...build(["jed", "manch", "einig", "all", "viel", "mehrer", "wenig", "zahlreich", "etlich", "sämtlich"], strong, "QUANTITY"),
  ]);
}

/** After "der" an adjective in "-e" is a nominative and one in "-en" none; after "ein" one in "-er" is a nominative. */
export const AGREEMENTS: ReadonlyMap<string, ReadonlyMap<string, readonly Case[]>> = new Map([
  ...["der", "dieser", "jener", "derselbe"].map(
    (word) =>
      [
        word,
        new Map([
          ["e", cases("N")],
          ["en", cases("GD")],
        ]),
      ] as const,
  ),
  ...["ein", "kein", ...POSSESSIVES].map((word) => [word, new Map([["er", cases("N")]])] as const),
]);
