import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inOneByte, patternInOneByte, patternsInOneByte } from "../../../src/recognizing/times/one-byte.ts";

describe("inOneByte", () => {
  test.each([
    ["Am 3. Mai, früh um 9 Uhr", "Am 3. Mai, früh um 9 Uhr"],
    ["Škoda in Łódź", "Þkoda in Þódÿ"],
    ["5 €, „heute“ – gestern", "5 \u0080, \u0084heute\u0093 \u0096 gestern"],
    ["1.\u202fMai", "1.\u00a0Mai"],
    ["ア🙂", "ª\u0081\u0081"],
  ])("%s", (text, expected) => expect(inOneByte(text)).toBe(expected));

  test("keeps all places, and what kind of character stands there", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = inOneByte(text);
        expect(plain).toHaveLength(text.length);
        expect(/^[\0-\u00ff]*$/u.test(plain)).toBe(true);
        // Half of a pair of units is no character by itself, so only whole ones are compared.
        const letters = (one: string, kind: RegExp): string => [...one.matchAll(kind)].map(({ index }) => index).join(" ");
        const single = text.replace(/[\u{10000}-\u{10ffff}]|[\ud800-\udfff]/gu, (one) => "!".repeat(one.length));
        for (const kind of [/\p{L}/gu, /\p{Ll}/gu, /\p{Lu}/gu, /\d/gu, /\s/gu])
          expect(letters(inOneByte(single), kind)).toBe(letters(single, kind));
      }),
    );
  });
});

describe("patternInOneByte", () => {
  test.each([
    [String.raw`(?<!\p{L})Mai`, "(?<![A-Za-zªµºÀ-ÖØ-öø-ÿ])Mai"],
    [String.raw`[\p{Lu}\d–]x`, String.raw`[A-ZÀ-ÖØ-Þ\d${"\u0096"}]x`],
    [String.raw`[^\]]\p{Ll}+`, String.raw`[^\]][a-zµß-öø-ÿ]+`],
  ])("%s", (source, expected) => expect(patternInOneByte(source)).toBe(expected));

  test("refuses properties that it does not know", () =>
    expect(() => patternInOneByte(String.raw`\p{Script}`)).toThrow(
      String.raw`expected a letter by \p{L}, \p{Lu} or \p{Ll}, got \p{Script}`,
    ));

  test("records of patterns are made once", () => {
    const words = { since: /(?<!\p{L})seit\s+$/iu, attribute: { lead: /^\p{Ll}/gu } };
    const made = patternsInOneByte(words);
    expect(made.attribute.lead.flags).toBe("g");
    expect(made.since.test("seit ")).toBe(true);
    expect(patternsInOneByte(words)).toBe(made);
  });
});
