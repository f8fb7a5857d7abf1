import { describe, expect, test } from "vitest";
import { GERMAN_NAMES } from "../../../src/languages/german/names.ts";
import { recognizeNames } from "../../../src/recognizing/names/recognize-names.ts";
import type { NameTagger } from "../../../src/recognizing/tagger/name-tagger.ts";
import { CATALOGUE, named, readingOf } from "./naming.ts";

describe("names that neither the catalogue nor a rule knows", () => {
  test.each([
    ["Alle dankten Runa Halvorsen herzlich.", ["Runa Halvorsen → PERSON Runa Halvorsen"]],
    ["Später zog Ramiro Quintela nach Girona um.", ["Ramiro Quintela → PERSON Ramiro Quintela", "Girona → PLACE Girona"]],
    ["Bei Mirko Dvoran in Olgersdorf brannte Licht.", ["Mirko Dvoran → PERSON Mirko Dvoran", "Olgersdorf → PLACE Olgersdorf"]],
    ["Die Partei ANEL verließ die Koalition.", ["ANEL → ORGANIZATION ANEL"]],
    ["Die VTK lehnte das Angebot ab.", ["VTK → ORGANIZATION VTK"]],
    ["Am Abend regnete es, und die Straßen waren leer.", []],
  ])("%s", (text, expected) => {
    expect(named(text, "2024-06-19")).toEqual(expected);
  });

  test("one is found again by the family name", () => {
    expect(named("Alle dankten Runa Halvorsen. Später sprach Halvorsen mit der VTK.", "2024-06-19")).toEqual([
      "Runa Halvorsen → PERSON Runa Halvorsen",
      "Halvorsen → PERSON Runa Halvorsen",
      "VTK → ORGANIZATION VTK",
    ]);
  });
});

/** A tagger that calls each word of its table so, wherever it stands. */
function taggerOf(labels: Readonly<Record<string, readonly string[]>>): NameTagger {
  const seen = new Map<string, number>();
  return (words) =>
    words.map((word) => {
      const count = seen.get(word) ?? 0;
      seen.set(word, count + 1);
      return labels[word]?.[count] ?? "O";
    });
}

describe("consistency within a document", () => {
  const text = "Es kam Vadrun. Es ging Vadrun. Es blieb Vadrun.";
  test.each([
    [
      ["B-PER", "B-LOC", "B-PER"],
      ["PERSON", "PERSON", "PERSON"],
    ],
    [
      ["B-LOC", "B-LOC", "B-ORG"],
      ["PLACE", "PLACE", "PLACE"],
    ],
    [
      ["B-ORG", "O", "O"],
      ["ORGANIZATION", "ORGANIZATION", "ORGANIZATION"],
    ],
    [["B-OTH", "B-PER", "B-LOCderiv"], []],
  ])("what is tagged as %j is %j", (labels, kinds) => {
    const references = recognizeNames(readingOf(text, null), GERMAN_NAMES, CATALOGUE, taggerOf({ Vadrun: labels }));
    expect(references.map(({ mentions }) => mentions[0]?.kind)).toEqual(kinds);
  });
  test("what a preposition parts is two people", () => {
    const labels = { Oruna: ["B-PER"], bei: ["I-PER"], Vadrun: ["I-PER"], Tesk: ["I-PER"] };
    const references = recognizeNames(
      readingOf("Es blieb Oruna bei Vadrun Tesk.", null),
      GERMAN_NAMES,
      CATALOGUE,
      taggerOf(labels),
    );
    expect(references.map(({ mentions }) => mentions[0]?.quote)).toEqual(["Vadrun Tesk"]);
  });
});
