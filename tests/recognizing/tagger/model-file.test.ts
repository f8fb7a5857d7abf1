import { describe, expect, test } from "vitest";
import { knownWordsOf, listsOf } from "../../../src/recognizing/tagger/known-words.ts";
import { mayFollow } from "../../../src/recognizing/tagger/labels.ts";
import { packModel, unpackModel } from "../../../src/recognizing/tagger/model-file.ts";
import type { TaggerModel } from "../../../src/recognizing/tagger/model.ts";

const MODEL: TaggerModel = {
  labels: ["O", "B-PER", "I-PER"],
  knownWords: knownWordsOf([
    ["anna", "otto"],
    ["wien", "anna"],
  ]),
  features: Uint32Array.of(0, 1, 127, 128, 2 ** 28 - 1),
  rowStarts: Uint32Array.of(0, 1, 2, 4, 5, 6),
  weightLabels: Uint8Array.of(0, 1, 0, 2, 1, 2),
  weights: Int8Array.of(-127, 127, 1, -1, 5, 6),
  transitions: Int16Array.of(-300, 0, 300, 1, 2, 3, 4, 5, 6),
};

describe("a model in bytes", () => {
  test("comes out as it went in", () => expect(unpackModel(packModel(MODEL))).toEqual(MODEL));

  test("comes out of a buffer too", () => expect(unpackModel(Buffer.from(packModel(MODEL)))).toEqual(MODEL));

  test.each([0, 3, 4, 40, packModel(MODEL).length - 1])("is refused when only %i bytes of it are there", (length) => {
    expect(() => unpackModel(packModel(MODEL).subarray(0, length))).toThrow(/^name tagger: expected a whole model/u);
  });
});

describe("known words", () => {
  const lists = listsOf(MODEL.knownWords);
  test.each([
    ["otto", 0b1],
    ["wien", 0b10],
    ["anna", 0b11],
    ["annas", 0b11_0000],
    ["anne", 0],
    ["", 0],
  ])("'%s' is in the lists %i", (word, expected) => expect(lists(word, 0, word.length)).toBe(expected));
});

describe("labels", () => {
  test.each([
    [null, "O", true],
    [null, "B-PER", true],
    [null, "I-PER", false],
    ["O", "I-PER", false],
    ["B-PER", "I-PER", true],
    ["I-PER", "I-PER", true],
    ["B-PER", "B-PER", true],
    ["B-OTH", "I-PER", false],
    ["I-PER", "O", true],
  ])("%s, then %s: %s", (before, after, expected) => expect(mayFollow(before, after)).toBe(expected));
});
