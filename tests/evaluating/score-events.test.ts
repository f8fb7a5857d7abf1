import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGold } from "../../src/evaluating/gold.ts";
import type { Prediction } from "../../src/evaluating/prediction.ts";
import { scoreEvents } from "../../src/evaluating/score-events.ts";

// The expected figures come from the annotation's own scorer, which is written in another language: both must agree.
const expected = json<Record<string, Record<string, number>>>("expected-scores.json");

describe("scores of events", () => {
  test.each(["gold", "gold-more"])("agree with the annotation's scorer to three digits on distorted %s", (name) => {
    const scores = scoreEvents(readGold(join(import.meta.dirname, "..", name)), json<Prediction[]>(`predictions-${name}.json`));
    expect(rounded({ ...scores })).toEqual(rounded(expected[name] ?? {}));
  });

  test("an empty prediction finds nothing", () => {
    const scores = scoreEvents(readGold(join(import.meta.dirname, "..", "gold")), []);
    expect(scores).toMatchObject({ predicted: 0, matched: 0, precision: 0, recall: 0, f1: 0 });
  });
});

function rounded(scores: Record<string, number>): Record<string, string> {
  return Object.fromEntries(Object.entries(scores).map(([name, value]) => [name, value.toFixed(3)]));
}

function json<Value>(name: string): Value {
  return JSON.parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Value;
}
