import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleInWords } from "../../src/languages/shown-rules.ts";

const MERGING = join(import.meta.dirname, "..", "..", "src", "merging");
const SOURCES = ["shown-date.ts", "shown-places.ts"].map((name) => readFileSync(join(MERGING, name), "utf8"));
/** Rules are the only sentences in these files that begin small and have four words at least. */
const RULES = SOURCES.flatMap((source) => [...source.matchAll(/"(?<rule>[a-z]+(?:[ ,;]+[a-z]+){3,})"/gu)]);

test("there are rules", () => expect(RULES.length).toBeGreaterThan(12));

test.each(RULES.map(({ groups }) => groups?.["rule"] ?? ""))("the rule %j has words in both languages", (rule) => {
  expect(ruleInWords(rule, "EN")).toBe(rule);
  expect(ruleInWords(rule, "DE")).toMatch(/^(?!the |no |of |all |only |from )\p{L}/u);
});
