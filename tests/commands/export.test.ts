import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPORTERS } from "../../src/exporting/index.ts";
import { runCommand, type Run } from "./run-command.ts";

const TEXT = "Die Präsidentin von Peru reiste am 4. März 2031 nach Lima und sprach dort mit Ministern.\n";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-export-"));
  writeFileSync(join(folder, "one.txt"), TEXT);
  const { status, stderr } = run("commands/ingest.ts", ["--quiet", "one.txt"]);
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run export", () => {
  test.each(Object.keys(EXPORTERS))("writes %s to a file", (format) => {
    const file = join(folder, `events.${format}`);
    const { status, stdout, stderr } = exporting([format, "--output", file]);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toMatch(/^(?:\d events? (?:is|are) left out: timelinejs has no place for what is undated\.\n)?$/u);
    expect(readFileSync(file, "utf8")).toContain("event_");
    expect(existsSync(`${file}.unfinished`)).toBe(false);
  });

  test("writes the same to standard output, and nothing beside it", () => {
    expect(exporting(["graphml"])).toEqual({
      status: 0,
      stdout: readFileSync(join(folder, "events.graphml"), "utf8"),
      stderr: "",
    });
  });

  test("takes a filter, a view and a language", () => {
    const all = exporting(["csv", "--language", "de"]).stdout;
    expect(all).toContain("Besuch");
    expect(exporting(["csv", "--language", "de", "--filter", '{"kinds":["VISIT"]}']).stdout.split("\r\n")).toHaveLength(3);
    expect(exporting(["csv", "--filter", '{"kinds":["WAR"]}']).stdout.split("\r\n")).toHaveLength(2);
    expect(exporting(["csv", "--known-by", "2000-01-01", "--text-only"]).stdout.split("\r\n")).toHaveLength(2);
  });

  test("--help names every format with what it loses, and has examples", () => {
    const shown = exporting(["--help"]);
    expect(shown).toMatchObject({ status: 0, stderr: "" });
    for (const { title, losses } of Object.values(EXPORTERS))
      for (const line of [title, ...losses]) expect(shown.stdout).toContain(line);
    expect(shown.stdout).toContain("Examples:\n  npm run --silent export -- csv > events.csv\n");
  });

  test.each([
    ["no format", [], `export: expected one of ${Object.keys(EXPORTERS).join(", ")}, got nothing\n`],
    ["an unknown format", ["xls"], `export: expected one of ${Object.keys(EXPORTERS).join(", ")}, got xls\n`],
    [
      "an unknown option",
      ["csv", "--filtr", "{}"],
      "export: expected one of --filter, --known-by, --text-only, --language, --output, --help, got --filtr\n",
    ],
    [
      "a filter that is no JSON",
      ["csv", "--filter", "kinds"],
      'export: filter: expected an EventFilter as JSON such as {"kinds":["MEETING"]}, got "kinds"\n',
    ],
    [
      "a filter with an unknown kind",
      ["csv", "--filter", '{"kinds":["MEETNG"]}'],
      'export: Variable "$filter" got invalid value "MEETNG" at "filter.kinds[0]"; Value "MEETNG" does not exist in "EventKind" enum. Did you mean the enum value "MEETING"?\n',
    ],
    [
      "a day that does not exist",
      ["csv", "--known-by", "2023-02-29"],
      'export: Date: expected a calendar day as YYYY-MM-DD, got "2023-02-29"\n',
    ],
  ])("%s is wrong usage", (_case, args, message) => {
    const shown = exporting(args);
    expect(shown).toMatchObject({ status: 2, stdout: "" });
    expect(shown.stderr.startsWith(`${message}\nWrites `), shown.stderr).toBe(true);
  });

  test.each([
    [
      "an id that nothing has",
      ["csv", "--filter", '{"locatedIn":["place_nowhere"]}'],
      'filter.locatedIn: expected the id of something in the graph, got "place_nowhere"\n',
    ],
    [
      "a file that cannot be written",
      ["csv", "--output", "nowhere/events.csv"],
      /^--output: expected a file that can be written, got ".*nowhere\/events\.csv" \(ENOENT\)\n$/u,
    ],
  ])("names %s, in one line", (_case, args, message) => {
    expect(exporting(args)).toEqual({ status: 1, stdout: "", stderr: expect.stringMatching(message) as string });
  });

  test("does not take a store without a graph for one without events", () => {
    const shown = run("commands/export.ts", ["csv"], "sqlite::memory:");
    expect(shown).toMatchObject({ status: 1, stdout: "" });
    expect(shown.stderr).toContain("expected a store with a graph, got sqlite::memory:, which has none");
  });
});

function exporting(args: readonly string[]): Run {
  return run("commands/export.ts", args);
}

function run(file: string, args: readonly string[], url = `sqlite:${join(folder, "graph.db")}`): Run {
  return runCommand(file, args, { folder, environment: { STORE_URL: url } });
}
