import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const PROJECT = join(import.meta.dirname, "..", "..");

describe("annotate times", () => {
  test("writes one expression a line, with offsets into the text", () => {
    const text = "Er kam am Dienstag; vor drei Jahren war er krank, von 2010 bis 2012 verreist.";
    const { status, stdout } = annotate(
      ["times"],
      `${JSON.stringify({ doc: "a", dct: "2024-06-19", text })}\n\n${JSON.stringify({ doc: "b", dct: null, text: "Nichts." })}\n`,
    );
    const found = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { doc: string; start: number; end: number; value: string; type: string });
    expect(found.map(({ doc, start, end, value, type }) => [doc, text.slice(start, end), value, type])).toEqual([
      ["a", "Dienstag", "2024-06-18", "DATE"],
      ["a", "drei Jahren", "P3Y", "DURATION"],
      ["a", "2010", "2010", "DATE"],
      ["a", "2012", "2012", "DATE"],
    ]);
    expect(status).toBe(0);
  });
  test.each([
    [["times"], "{ no json", 1, "standard input, line 1: expected JSON"],
    [
      ["times"],
      '{"doc":"a","dct":"2023-02-29","text":"x"}',
      1,
      'standard input, line 1: expected {"doc", "dct", "text"} with an existing day',
    ],
    [["names"], "", 2, "annotate: expected 'times', got 'names'"],
  ])("%j refuses %s", (operands, input, code, message) => {
    const { status, stderr } = annotate(operands, input);
    expect([status, stderr.startsWith(message)]).toEqual([code, true]);
  });
});

function annotate(operands: readonly string[], input: string) {
  return spawnSync(process.execPath, [join(PROJECT, "src", "commands", "annotate.ts"), ...operands], { input, encoding: "utf8" });
}
