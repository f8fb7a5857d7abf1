import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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
    ["an unknown option", ["--golf", "x"], "evaluate: expected one of --gold, --list, --predictions, --help, got --golf\n"],
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

  test("says in a line what its rows mean, above the figures", () => {
    for (const name of ["events", "entities", "documents"]) writeFileSync(join(folder, `${name}.json`), "[]");
    const [meaning, blank, shown, ...rows] = evaluate(["--gold", "."]).stdout.split("\n");
    expect(meaning).toBe(
      "gold, predicted and matched count events; precision, recall and f1 are of events; from date_exact on: among the matched ones.",
    );
    expect([blank, shown, rows[0], rows[5]]).toEqual(["", folder, "gold               0.000", "f1                 0.000"]);
  });
});

function evaluate(args: readonly string[]): Run {
  return runCommand("commands/evaluate.ts", args, { folder });
}
