import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand, type Run } from "./run-command.ts";

const MAPPING = `source: Own list
date: date
kind: { column: type }
participants: [{ column: source, role: SOURCE }, { column: target, role: TARGET }]
`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-import-"));
  write("own.yaml", MAPPING);
  write("a.csv", "date,type,source,target\n2015-03-02,Consult,Japan,Peru\n2015-03-03,Dance,Japan,Peru\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run import", () => {
  test("reads rows, tells what it refuses, and takes a source out again", () => {
    expect(run("--mapping", "own.yaml", "--rejected", "refused.jsonl", "a.csv")).toEqual({
      status: 1,
      stdout: "a.csv: 2 rows, 1 event, 1 refused\n",
      stderr: `a.csv:3: column "type": expected a word or code of CAMEO, or one of the mapping's values, got "Dance"\n`,
    });
    expect(JSON.parse(readFileSync(join(folder, "refused.jsonl"), "utf8"))).toMatchObject({ file: "a.csv", line: 3 });
    expect(run("--withdraw", "Own list")).toEqual({ status: 0, stdout: "Own list: 1 event withdrawn\n", stderr: "" });
    expect(run("--withdraw", "Own list")).toMatchObject({ status: 1, stdout: "" });
  });

  test("tells only the first of many refusals one by one", () => {
    write("b.csv", `date,type,source,target\n${"x,Consult,Japan,Peru\n".repeat(25)}`);
    const { status, stderr } = run("--mapping", "own.yaml", "b.csv");
    expect([status, stderr.trimEnd().split("\n").length]).toEqual([1, 21]);
    expect(stderr).toContain("b.csv: 5 more rows were refused; --rejected <file> keeps all of them");
  });

  test.each([
    [[], 2, "import: expected --mapping with a file, got nothing"],
    [["--mapping", "own.yaml"], 2, "import: expected files, got nothing"],
    [["--mapping", "own.yaml", "a.txt"], 2, "import: expected files that end in .csv, .tsv, .jsonl"],
    [["--mapping", "no.yaml", "a.csv"], 1, "no.yaml: expected a file that can be read, got ENOENT"],
    [["--mapping", "own.yaml", "no.csv"], 1, "no.csv: expected a file that can be read, got ENOENT"],
    [["--mapping", "own.yaml", "a.csv", "--withdraw", "x"], 2, "import: expected --withdraw alone, got more"],
    [["--mapping", "own.yaml", "c.csv.gz"], 1, "c.csv.gz: expected a file that can be read, got Z_DATA_ERROR"],
    [["--mapping", "own.yaml", "d.csv"], 1, "d.csv: expected a file that can be read, got CSV_"],
  ])("%o ends with %i", (args, status, message) => {
    write("c.csv.gz", "no archive");
    write("d.csv", `date,type\n"2015,Consult\n`);
    const ended = run(...args);
    expect([ended.status, ended.stderr]).toEqual([status, expect.stringContaining(message)]);
  });
});

function run(...args: readonly string[]): Run {
  return runCommand("commands/import.ts", args, {
    folder,
    environment: { STORE_URL: `sqlite:${join(folder, "chronik.db")}` },
  });
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
