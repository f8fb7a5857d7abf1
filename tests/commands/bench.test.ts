import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand, type Run } from "./run-command.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-bench-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run bench", () => {
  test("measures on texts of one's own, for programs", () => {
    writeFileSync(join(folder, "one.txt"), "Die Präsidentin von Peru reiste am 4. März 2031 nach Lima.\n".repeat(80));
    const run = bench(["recognize", "--texts", ".", "--rounds", "1", "--json"]);
    expect(run.status, run.stderr).toBe(0);
    const figures = JSON.parse(run.stdout) as Record<string, number>;
    expect(Object.keys(figures)).toEqual([
      "textBytes",
      "start",
      "documentsPerSecond",
      "tokensPerSecond",
      "recognition",
      "reading",
      "times",
      "names",
      "clauses",
      "events",
      "merging",
      "peakMemory",
      "workers",
      "documentsPerSecondOnAllThreads",
    ]);
    expect(Object.entries(figures).filter(([, value]) => !(value > 0))).toEqual([]);
  });

  test("asks the server of this project about made events, over HTTP", () => {
    const run = bench(["serve", "--part", "1000", "--graphs", "sqlite", "--only", "feed", "--rounds", "1", "--json"]);
    expect(run.status, run.stderr).toBe(0);
    const figures = JSON.parse(run.stdout) as Record<string, number>;
    expect(Object.keys(figures)).toEqual([
      ...["p50", "p95", "work", "perSecond"].map((of) => `sqlite.feed.${of}`),
      "sqlite.rowsPerSecond",
      "sqlite.start",
      "sqlite.memory",
    ]);
    expect(Object.entries(figures).filter(([, value]) => !(value > 0))).toEqual([]);
  });

  test("exports made events in processes of their own", () => {
    const run = bench(["export", "--part", "1000", "--formats", "csv", "--rounds", "1", "--json"]);
    expect(run.status, run.stderr).toBe(0);
    const figures = JSON.parse(run.stdout) as Record<string, number>;
    const names = ["events", "eventsPerSecond", "megabytes", "peakMemory", "peakMemoryOfTenth"];
    expect(Object.keys(figures)).toEqual(names.map((name) => `csv.${name}`));
    expect(Object.entries(figures).filter(([, value]) => !(value > 0))).toEqual([]);
  });

  test("--help shows how it is used, with every bench", () => {
    const run = bench(["--help"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("Examples:\n  npm run bench -- recognize\n");
  });

  test.each([
    ["nothing", [], "bench: expected one of recognize, serve, export, page, got nothing\n"],
    ["an unknown bench", ["digest"], "bench: expected one of recognize, serve, export, page, got digest\n"],
    [
      "two benches",
      ["recognize", "recognize"],
      "bench: expected one of recognize, serve, export, page, got recognize recognize\n",
    ],
    ["an option of another bench", ["serve", "--texts", "."], "bench: expected --texts with recognize, got it with serve\n"],
    ["no rounds", ["recognize", "--rounds", "0"], "bench: expected --rounds from 1 to 100, got '0'\n"],
    [
      "an unknown option",
      ["recognize", "--round", "3"],
      "bench: expected one of --texts, --data, --part, --only, --graphs, --keep, --peer, --formats, --rounds, --json, --help, got --round\n",
    ],
  ])("%s is wrong usage", (_case, args, message) => {
    const run = bench(args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.startsWith(`${message}\nMeasures `)).toBe(true);
  });

  test("names the format that there is not", () => {
    expect(bench(["export", "--formats", "csv,pdf"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^bench: expected some of csv,\S+, got 'pdf'\n$/u) as string,
    });
  });

  test("names the folder that is not there, in one line", () => {
    expect(bench(["recognize", "--texts", "nope"])).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(/^[^\n]*nope: expected a readable file or folder, got nothing there\n$/u) as string,
    });
  });
});

function bench(args: readonly string[]): Run {
  return runCommand("commands/bench.ts", args, { folder });
}
