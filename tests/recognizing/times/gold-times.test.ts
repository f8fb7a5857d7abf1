import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/languages/index.ts";
import { documentId } from "../../../src/model/document.ts";
import { parseEdtf } from "../../../src/model/edtf.ts";
import { overlaps } from "../../../src/model/span.ts";
import { read } from "../../../src/reading/read.ts";
import { recognizeTimes } from "../../../src/recognizing/times/recognize-times.ts";

const TESTS = join(import.meta.dirname, "..", "..");
const SETS = [
  { gold: join(TESTS, "gold"), texts: join(TESTS, "..", "seed") },
  { gold: join(TESTS, "gold-more"), texts: join(TESTS, "gold-more", "texts") },
];

interface GoldDocument {
  readonly id: string;
  readonly file: string;
  readonly publicationDate: string;
}

interface GoldTime {
  readonly doc: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  /** Absent for the body of the text; dates that hang on another event are not expressions of their own. */
  readonly scope?: string;
}

/** A word of the past that means the day just mentioned; and a century that the annotation counts from 1701, EDTF from 1700. */
const LEFT_OUT = ["damals", "aus dem 18. Jahrhundert"];

describe.each(SETS.flatMap((set) => json<GoldDocument[]>(set.gold, "documents.json").map((document) => ({ ...set, document }))))(
  "$document.file",
  ({ gold, texts, document }) => {
    const text = readFileSync(join(texts, document.file), "utf8");
    const language = languageOf("de");
    const wanted = json<GoldTime[]>(gold, "times.json").filter(
      ({ doc, value, scope, quote }) =>
        doc === document.id && parseEdtf(value) !== null && scope === undefined && !LEFT_OUT.includes(quote),
    );

    test("is dated", () => expect(wanted.length).toBeGreaterThan(3));

    test.each(wanted.map((time) => [time.quote, time] as const))("%s", (_quote, time) => {
      const reading = read(
        {
          id: documentId(text),
          name: document.id,
          title: null,
          publisher: null,
          author: null,
          agency: null,
          url: null,
          publishedOn: document.publicationDate,
          language: "de",
          publicationDateBasis: "GIVEN",
          text,
        },
        language,
      );
      const found = language === null ? [] : recognizeTimes(reading, language.times).filter((mention) => overlaps(mention, time));
      const { earliest, latest } = parseEdtf(time.value) ?? {};
      expect(found.map(({ date }) => ({ earliest: date?.earliest, latest: date?.latest }))).toContainEqual({ earliest, latest });
    });
  },
);

function json<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as Value;
}
