import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { modelOf } from "../../scripts/names-training/model-of.ts";
import { GERMAN } from "../../src/languages/german/index.ts";
import { nameTaggerOf } from "../../src/name-tagger-of.ts";
import { packModel } from "../../src/recognizing/tagger/model-file.ts";
import { nameTagger } from "../../src/recognizing/tagger/name-tagger.ts";

const [PEOPLE, TOWNS, VERBS] = [
  ["Anna", "Otto", "Ida", "Karl"],
  ["Wien", "Graz", "Linz"],
  ["besucht", "verlässt", "kennt"],
] as const;

const SENTENCES = PEOPLE.flatMap((person) =>
  TOWNS.flatMap((town) => VERBS.map((verb) => `${person}\tB-PER\n${verb}\tO\n${town}\tB-LOC\n.\tO\n`)),
);

const LISTS = [PEOPLE.map((name) => name.toLowerCase())];

describe("training the name tagger", () => {
  const model = modelOf([SENTENCES.join("\n")], LISTS);
  test("the same corpus gives the same bytes", () => {
    expect(packModel(modelOf([SENTENCES.join("\n")], LISTS))).toEqual(packModel(model));
  });
  test("neither the order of sentences, nor files, nor line ends matter", () => {
    const halves = [SENTENCES.slice(20).join("\n"), SENTENCES.slice(0, 20).toReversed().join("\n").replaceAll("\n", "\r\n")];
    expect(packModel(modelOf(halves, LISTS))).toEqual(packModel(model));
  });
  test("what it learned it can tell, also of words that it never saw there", () => {
    expect(nameTagger(model)(["Ida", "kennt", "Graz", "."])).toEqual(["B-PER", "O", "B-LOC", "O"]);
  });
});

/** The folder of the corpus, which is no part of the repository. */
const CORPUS = process.env["GERMEVAL_2014"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "data", "germeval2014");
const DEV = join(CORPUS, "germ.dev.iob2");

describe("the German name tagger on its corpus", () => {
  test.skipIf(!existsSync(DEV))(`finds names (skipped where GERMEVAL_2014 names no folder with germ.dev.iob2)`, () => {
    const tagger = nameTaggerOf(GERMAN);
    const sentences = readFileSync(DEV, "utf8")
      .trim()
      .split(/\n{2,}/u);
    let [right, all] = [0, 0];
    for (const sentence of sentences) {
      const rows = sentence.split("\n").map((line) => line.split("\t"));
      const labels = tagger?.(rows.map(([word = ""]) => word)) ?? [];
      right += rows.filter(([, label], at) => labels[at] === label).length;
      all += rows.length;
    }
    expect(right / all).toBeGreaterThan(0.965);
  });
});
