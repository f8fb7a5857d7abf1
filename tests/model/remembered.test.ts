import { expect, test } from "vitest";
import { remembered, rememberedFor } from "../../src/model/remembered.ts";

test("a word is computed once, nothing being something to remember too", () => {
  const asked: string[] = [];
  const length = remembered((word) => {
    asked.push(word);
    return word === "" ? undefined : word.length;
  });
  expect(["Rat", "", "Rat", ""].map(length)).toEqual([3, undefined, 3, undefined]);
  expect(asked).toEqual(["Rat", ""]);
});

test("a text of any length is computed, and more words than are remembered", () => {
  const length = remembered((word) => word.length);
  const words = Array.from({ length: 50_000 }, (_word, number) => `${number}`.padStart(number % 100, "x"));
  expect(words.map(length)).toEqual(words.map((word) => word.length));
  expect(words.map(length)).toEqual(words.map((word) => word.length));
});

test("each ground remembers for itself", () => {
  const ends = rememberedFor((word, endings: readonly string[]) => endings.some((ending) => word.endsWith(ending)));
  const [one, two] = [["en"], ["er"]];
  expect([ends("Reden", one), ends("Reden", two), ends("Reden", one)]).toEqual([true, false, true]);
});
