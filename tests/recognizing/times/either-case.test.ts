import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { describe, expect, test } from "vitest";
import { asWritten, eitherCase, withoutCapitals } from "../../../src/recognizing/times/either-case.ts";

describe("eitherCase", () => {
  test.each([
    ["ende mai", "[eE]nde [mM]ai"],
    ["(?<month>juli|märz)", "(?<month>[jJ]uli|[mM]ärz)"],
    ["(?:e?s)?", "(?:[eE]?[sS])?"],
    [String.raw`\p{Lu}x[\s\u00a0]+heute`, String.raw`\p{Lu}[xX][\s\u00a0]+[hH]eute`],
    ["(?-i:Mo(?:n|m)) tag", "(?:Mo(?:n|m)) [tT]ag"],
    ["ende{2,3}", "[eE]nde{2,3}"],
  ])("%s", (source, expected) => expect(eitherCase(source)).toBe(expected));
  test("asWritten leaves every letter", () => expect(asWritten("(?-i:Mo) tag")).toBe("(?:Mo) tag"));
  test.each([
    ["AM 3. APRIL IN ROM", "Am 3. April In Rom"],
    ["Die EU und die USA", "Die EU und die USA"],
  ])("withoutCapitals: %s", (text, expected) => expect(withoutCapitals(text)).toBe(expected));
});

test("patterns find the same where V8 has stopped to optimize them", async () => {
  // Modifiers such as (?-i:…) match nothing then; after much has been compiled, V8 stops by itself.
  setFlagsFromString("--no-regexp-optimization");
  try {
    const { GERMAN_TIMES } = await import("../../../src/languages/german/times.ts");
    const { formsFor } = await import("../../../src/recognizing/times/compile-forms.ts");
    const text = "Ende Oktober, Mo., 3. Mai 2014, am frühen Montagabend, vor drei Jahren und morgen Abend um 9.30 Uhr";
    const found = formsFor(text, GERMAN_TIMES).flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([words]) => words));
    expect(found).toEqual(
      expect.arrayContaining([
        "Ende Oktober",
        "Mo., 3. Mai 2014",
        "frühen Montagabend",
        "vor drei Jahren",
        "morgen Abend",
        "9.30 Uhr",
      ]),
    );
  } finally {
    setFlagsFromString("--regexp-optimization");
  }
});

test("no pattern uses modifiers that reach the engine", () => {
  const source = join(import.meta.dirname, "..", "..", "..", "src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const forms = ["days", "lengths", "months", "parts", "weekdays", "years"].map((name) => join("german", "times", `${name}.ts`));
  const ours = ["either-case.ts", "form-needs.ts", ...forms];
  const using = files.filter((file) => /\(\?-?[ims]+(?:-[ims]+)?:/u.test(readFileSync(join(source, file), "utf8")));
  expect(using.filter((file) => !ours.some((name) => file.endsWith(name)))).toEqual([]);
});
