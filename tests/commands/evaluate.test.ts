import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCommand, type Run } from "./run-command.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-evaluate-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run evaluate", () => {
  test.each([
    [
      "an unknown option",
      ["--golf", "x"],
      "evaluate: expected one of --gold, --list, --json, --predictions, --help, got --golf\n",
    ],
    ["an option without its value", ["--gold"], "evaluate: expected a value after --gold, got nothing\n"],
    ["an option in the place of a value", ["--gold", "--list"], "evaluate: expected a value after --gold, got --list\n"],
    ["an operand", ["tests/gold"], "evaluate: expected only options, got 'tests/gold'\n"],
  ])("%s is wrong usage", (_case, args, message) => {
    const run = evaluate(args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr.startsWith(`${message}\nMeasures `)).toBe(true);
  });

  test("names the folder that is not there, in one line", () => {
    expect(evaluate(["--gold", "nope"])).toEqual({
      status: 1,
      stdout: "",
      stderr: `${join(folder, "nope", "events.json")}: expected a list of annotated events, got nothing there\n`,
    });
  });

  test.each([
    ["{ no json", "something that is no JSON"],
    ["{}", "something else"],
  ])("names a file that holds %s", (content, got) => {
    writeFileSync(join(folder, "events.json"), content);
    expect(evaluate(["--gold", "."])).toEqual({
      status: 1,
      stdout: "",
      stderr: `${join(folder, "events.json")}: expected a list of annotated events, got ${got}\n`,
    });
  });

  test("says what its rows and columns mean, above the figures", () => {
    for (const name of ["events", "entities", "documents"]) writeFileSync(join(folder, `${name}.json`), "[]");
    const [rows, columns, blank, shown, ...figures] = evaluate(["--gold", "."]).stdout.split("\n");
    expect(rows).toBe(
      "gold, predicted and matched count events; precision, recall and f1 are of events; from date_exact on: among the matched ones.",
    );
    expect(columns).toMatch(/^times: annotated dates .*; names: annotated people, /u);
    expect([blank, shown, figures[0], figures[5]]).toEqual(["", folder, "gold               0.000", "f1                 0.000"]);
  });

  describe("of an annotated text", () => {
    beforeEach(() => annotatedFolder(folder));

    test("tells the figures of events, times and names, of all and by document", () => {
      const { stdout, stderr } = evaluate(["--gold", "."]);
      expect(stderr).toBe("");
      for (const row of [
        "gold               2",
        "recall             0.500",
        "times_right        0.500",
        "names_right        0.667",
      ])
        expect(stdout.split("\n")).toContain(row);
      const head = stdout.split("\n").findIndex((line) => line.startsWith("document  gold"));
      expect(stdout.split("\n")[head + 1]).toMatch(/^a +2 +1 +1 +0\.67 .* 2\/1 of 2 +2\/2 of 3$/u);
    });

    test("lists what is missed or different, with the words of the text", () => {
      const lines = evaluate(["--gold", ".", "--list"]).stdout.split("\n");
      expect(lines).toContain("- normal Treaty 2031-03-05 A treaty that is not told");
      expect(lines).toContain("    a:48 “nach Lima”");
      // Whom the catalogue knows as president is told behind it.
      const different = lines.filter((line) =>
        line.startsWith("~ The president of Peru visits Lima | date 2031-03-05 → 2031-03-04"),
      );
      expect(different).toHaveLength(1);
      expect(lines).toContain("~ time “4. März 2031” 2031-03-05 → “4. März 2031” 2031-03-04");
      expect(lines.some((line) => line.startsWith("- name Nobody"))).toBe(true);
    });

    test("gives programs all of it in one object", () => {
      const figures = JSON.parse(evaluate(["--gold", ".", "--json"]).stdout) as Record<string, Record<string, unknown>>;
      expect(figures[folder]).toMatchObject({
        events: { gold: 2, matched: 1 },
        times: { gold: 2, found: 2, right: 1 },
        names: { gold: 3 },
      });
      expect(Object.keys((figures[folder]?.["documents"] ?? {}) as object)).toEqual(["a"]);
    });
  });
});

/** One short text with an event and a day that are annotated otherwise than the text tells, to have something to list. */
function annotatedFolder(path: string): void {
  const text =
    "Die Präsidentin von Peru reiste am 4. März 2031 nach Lima, teilte Nemo heute mit, und war am 6. März 2031 zurück.\n";
  const at = (quote: string) => ({ doc: "a", quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length });
  const event = { type: "Visit", status: "happened", importance: "core", places: [], partOf: null };
  mkdirSync(join(path, "texts"));
  writeFileSync(join(path, "texts", "a.txt"), text);
  write(path, "documents", [{ id: "a", file: "a.txt", publisher: null, publicationDate: "2031-03-07" }]);
  write(path, "entities", [
    { id: "peru", kind: "Country", name: "Peru", wikidata: "Q419", docs: { a: ["Peru"] } },
    { id: "lima", kind: "Place", name: "Lima", wikidata: "Q2868", docs: { a: ["Lima"] } },
    { id: "nemo", kind: "Person", name: "Nobody", wikidata: "Q4115189", docs: { a: ["heute"] } },
  ]);
  write(path, "times", [
    { ...at("4. März 2031"), value: "2031-03-05" },
    { ...at("6. März 2031"), value: "2031-03-06" },
  ]);
  const participants = [{ entity: "peru", role: "visitor" }];
  write(path, "events", [
    {
      ...event,
      id: "v",
      title: "The president of Peru visits Lima",
      date: "2031-03-05",
      participants,
      evidence: [at(text.slice(0, 57))],
    },
    {
      ...event,
      id: "t",
      type: "Treaty",
      importance: "normal",
      title: "A treaty that is not told",
      date: "2031-03-05",
      participants,
      evidence: [at("nach Lima")],
    },
  ]);
}

function write(path: string, name: string, list: readonly unknown[]): void {
  writeFileSync(join(path, `${name}.json`), JSON.stringify(list));
}

function evaluate(args: readonly string[]): Run {
  return runCommand("commands/evaluate.ts", args, { folder });
}
