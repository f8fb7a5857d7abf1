import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../src/catalogue/load-catalogue.ts";

const ROOT = join(import.meta.dirname, "..");

/** Knowledge about the world stands in the catalogue; code and word tables only know the language and what a state is. */
const FILES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".generated.ts"))
  .sort();

const PEOPLE = [...loadCatalogue(join(ROOT, "seed", "catalogue")).entities.values()].filter(({ kind }) => kind === "PERSON");

/** A list of first names holds some that are family names of others. */
const FIRST_NAMES = "languages/german/names-people.ts";

/** Family names that are German words as well. */
const WORDS = new Set([
  "Blank",
  "Cousin",
  "English",
  "Fischer",
  "Frieden",
  "Geisel",
  "Gross",
  "Kamel",
  "Klima",
  "Lange",
  "Leber",
  "Linde",
  "Major",
  "Maurer",
  "Ramadan",
  "Rinne",
  "Roman",
  "Schiff",
  "Schwimmer",
  "Schüssel",
  "Stier",
  "Sultan",
  "Teufel",
  "Vogel",
  "Winzer",
]);

/** Family names, which is what a rule made for one person would name. Short ones are words of a language too. */
const NAMES = [...new Set(PEOPLE.flatMap(({ name, names }) => [...Object.values(name), ...Object.values(names).flat()]))]
  .flatMap((name) => [name, name.split(" ").at(-1) ?? name])
  .filter((name) => name.length >= 5 && !WORDS.has(name));

describe("knowledge about the world", () => {
  test("the catalogue knows people", () => expect(NAMES.length).toBeGreaterThan(10));

  test("no code names a person of the catalogue", () => {
    const any = anyOf(NAMES);
    const whole = anyOf(NAMES.filter((name) => name.includes(" ")));
    const wrong = FILES.flatMap((file) => {
      const pattern = file === FIRST_NAMES ? whole : any;
      const found = pattern.exec(withoutComments(readFileSync(join(ROOT, "src", file), "utf8")));
      return found === null ? [] : [`${file}: ${found[0]}`];
    });
    expect(wrong).toEqual([]);
  });
});

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${[...new Set(names)].map((name) => RegExp.escape(name)).join("|")})(?!\p{L})`, "u");
}

/** An example in a comment is not knowledge of the code. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//gu, "").replace(/(?<=^|\s)\/\/.*$/gmu, "");
}
