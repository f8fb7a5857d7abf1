import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { parseEdtf } from "../../src/model/edtf.ts";
import { recognizeDocument } from "../../src/recognize-file.ts";
import { documentOf } from "../document-of.ts";

const CATALOGUE = loadCatalogue("seed/catalogue");

const FOLDERS = ["seed", "tests/articles/second-looked-at/texts", "tests/articles/seventh-looked-at/texts"];

/** Sentences that people wrote: in an order in which nobody wrote them they say what no writer foresaw. */
const SENTENCES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split(/(?<=[.!?])\s+/)),
);

const texts = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((sentences) => sentences.join(" "));

const days = fc.option(
  fc
    .date({ min: new Date("1800-01-01"), max: new Date("2060-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

test("whatever sentences stand in a text of whatever day, what is recognized is said by its characters and dated validly", () => {
  fc.assert(
    fc.property(texts, days, (text, day) => {
      const { entityMentions, eventMentions } = recognizeDocument(documentOf(text, day), CATALOGUE);
      const claims = eventMentions.flatMap((mention) => mention.claims);
      for (const { start, end } of entityMentions) expect(end).toBeGreaterThan(start);
      for (const { start, end, quote, date } of claims) {
        expect(quote).toBe(start === null || end === null ? null : text.slice(start, end));
        expect(date === null || parseEdtf(date.edtf) !== null, date?.edtf).toBe(true);
      }
    }),
    { numRuns: 100, seed: 1 },
  );
}, 120_000);
