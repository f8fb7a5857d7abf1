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
    [["places"], "", 2, "annotate: expected 'times' or 'names', got 'places'"],
  ])("%j refuses %s", (operands, input, code, message) => {
    const { status, stderr } = annotate(operands, input);
    expect([status, stderr.startsWith(message)]).toEqual([code, true]);
  });
});

describe("annotate names", () => {
  test.each([
    ["sentences", "Angela\nMerkel\nsprach\n.\n\nIn\nBerlin\nregnete\nes\n.\n\n"],
    ["nothing", ""],
    ["blank lines only", "\n\n\n"],
    ["blank lines before, between and after", "\n\nBerlin\n\n\n\nWien\n\n\n"],
    ["a blank line of blanks", "Berlin\n \t\nWien\n"],
    ["no final newline", "In\nBerlin"],
    ["CRLF", "In\r\nBerlin\r\n\r\nEs\r\n"],
    ["a very long line", `${"Wort".repeat(100_000)}\nIn\nBerlin\n`],
    ["a very long sentence", "Berlin\n".repeat(50_000)],
    ["marks that end lines elsewhere", "a\u2028b\nc\u0085d\re\n"],
    ["further columns", "In\tO\tO\nBerlin\tB-LOC\tO\n"],
  ])("as many lines go out as come in: %s", (_, input) => {
    const { status, stdout } = annotate(["names"], input);
    const lines = input.split("\n");
    if (lines.at(-1) === "") lines.pop();
    const expected = lines.map((line) => (line.trim() === "" ? "" : line.replace(/\r$/u, "").split("\t", 1)[0]));
    const written = stdout.split("\n");
    expect(written.pop()).toBe("");
    expect(written.map((line) => line.split("\t", 1)[0])).toEqual(expected);
    expect(written.filter((line) => line !== "" && !/\t(?:O|[BI]-[A-Za-z]+)$/u.test(line))).toEqual([]);
    expect(status).toBe(0);
  });
  test("labels each word in IOB2", () => {
    expect(annotate(["names"], "Angela\nMerkel\nflog\nnach\nParis\n.\n").stdout).toBe(
      "Angela\tB-PER\nMerkel\tI-PER\nflog\tO\nnach\tO\nParis\tB-LOC\n.\tO\n",
    );
  });
});

function annotate(operands: readonly string[], input: string) {
  return spawnSync(process.execPath, [join(PROJECT, "src", "commands", "annotate.ts"), ...operands], {
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
}
