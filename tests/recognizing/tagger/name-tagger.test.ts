import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { GERMAN } from "../../../src/languages/german/index.ts";
import { nameTaggerOf } from "../../../src/name-tagger-of.ts";
import { taggedStretches } from "../../../src/recognizing/tagger/tagged-stretches.ts";

const TAGGER = nameTaggerOf(GERMAN);

describe("the German name tagger", () => {
  test.each([
    ["Gestern traf Miroslav Dvorak in Brünn ein .", ["PER Miroslav Dvorak", "LOC Brünn"]],
    ["Der Trainer Ole Hansen wechselt zum FC Nordsee .", ["PER Ole Hansen", "ORG FC Nordsee"]],
    ["Die SPD lehnt den Vorschlag ab .", ["ORG SPD"]],
    ["Die französische Regierung und das spanische Parlament schweigen .", ["LOCderiv französische", "LOCderiv spanische"]],
    ["Der SPD-Politiker Karl Brandmeier wohnt in Wiesbaden .", ["ORGpart SPD-Politiker", "PER Karl Brandmeier", "LOC Wiesbaden"]],
    ["Am Abend regnete es , und die Straßen waren leer .", []],
    ["In der Zeit danach wurde das Haus umgebaut .", []],
    ["", []],
  ])("%s", (sentence, expected) => {
    const words = sentence.split(" ").filter((word) => word !== "");
    const labels = TAGGER?.(words) ?? [];
    expect(labels.length).toBe(words.length);
    expect(taggedStretches(labels).map(({ first, last, name }) => `${name} ${words.slice(first, last + 1).join(" ")}`)).toEqual(
      expected,
    );
  });
  test("labels words of any kind", () => {
    const words = ["", " ", "\u0000", "-", "--", "---", "İstanbul", "ŉ", "\ud83d", "😀", "a".repeat(10_000), "-".repeat(10_000)];
    expect(TAGGER?.(words).length).toBe(words.length);
  });
  test("is small", () => {
    const file = join(import.meta.dirname, "..", "..", "..", "src", "languages", GERMAN.nameTagger ?? "");
    expect(statSync(file).size).toBeLessThanOrEqual(2_500_000);
  });
});
