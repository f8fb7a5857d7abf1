import { gzipSync } from "node:zlib";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, formatOf, rowsOf, type Format } from "../../src/importing/rows.ts";

describe("rows", () => {
  test.each([
    ["csv", `a,b\n1,"x, ""y"""\n2,ö\n`, [row(2, "1", 'x, "y"'), row(3, "2", "ö")]],
    ["csv", `\uFEFFa , b\r\n1,2\r\n\r\n3,4`, [row(2, "1", "2"), row(4, "3", "4")]],
    ["csv", `a,b\n"one\ntwo",2\n3,4\n`, [row(3, "one\ntwo", "2"), row(4, "3", "4")]],
    ["csv", "a,b\n1\n2,3,4\n5,6\n", [wrong(2, 2, 1), wrong(3, 2, 3), row(4, "5", "6")]],
    ["csv", "a,b\n", []],
    ["csv", "", []],
    ["tsv", 'a\tb\n1\tsaid "no"\n', [row(2, "1", 'said "no"')]],
    ["jsonl", `{"a": 1, "b": null}\n\n{"a": "x", "b": true}\n`, [row(1, "1", ""), row(3, "x", "true")]],
    [
      "jsonl",
      `{"a": [1]}\n[]\nno\n`,
      [
        { line: 1, reason: 'column "a": expected a text, number or null, got an object or list' },
        { line: 2, reason: "expected a JSON object, got []" },
        { line: 3, reason: 'expected a JSON object, got "no"' },
      ],
    ],
  ] as const)("of %s: %j", async (format, text, expected) => {
    expect(await rows(text, format)).toEqual(expected);
  });

  test("come out of CSV as they went in, wherever the file is cut", async () => {
    const cell = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\r", ""));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1 }), fc.integer({ min: 1, max: 7 }), async (cells, size) => {
        const text = [["a", "b"], ...cells].map((line) => line.map(quoted).join(",")).join("\n");
        const bytes = Buffer.from(text);
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_piece, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        const found = await Array.fromAsync(rowsOf(Readable.from(pieces), "csv"));
        expect(found.map((one) => ("cells" in one ? [one.cells["a"], one.cells["b"]] : one))).toEqual(cells);
      }),
    );
  });

  test("are unpacked, and a file that is no archive is refused", async () => {
    const folder = mkdtempSync(join(tmpdir(), "chronik-rows-"));
    writeFileSync(join(folder, "a.csv.gz"), gzipSync("a,b\n1,2\n"));
    writeFileSync(join(folder, "b.csv.gz"), "a,b\n1,2\n");
    expect(await Array.fromAsync(rowsOf(bytesOf(join(folder, "a.csv.gz")), "csv"))).toEqual([row(2, "1", "2")]);
    for (const name of ["b.csv.gz", "c.csv.gz", "c.jsonl"])
      await expect(Array.fromAsync(rowsOf(bytesOf(join(folder, name)), formatOf(name) ?? "csv")), name).rejects.toThrow(/./u);
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["a.csv", "csv"],
    ["A.TSV.GZ", "tsv"],
    ["x/y.jsonl", "jsonl"],
    ["a.txt", null],
    ["csv.gz.zip", null],
  ])("%s is %s", (name, format) => expect(formatOf(name)).toBe(format));
});

function rows(text: string, format: Format) {
  return Array.fromAsync(rowsOf(Readable.from([Buffer.from(text)]), format));
}

function row(line: number, a: string, b: string) {
  return { line, cells: { a, b } };
}

function wrong(line: number, width: number, came: number) {
  return { line, reason: `expected ${width} columns, got ${came}` };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
