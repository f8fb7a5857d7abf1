import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluateFolder } from "../../src/evaluate-folder.ts";
import { figuresOf } from "../../src/evaluating/figures.ts";
import { goldFolders } from "../../src/evaluating/gold-folders.ts";
import { PROJECT_FOLDER, readSettings } from "../../src/settings.ts";

/** What must not be fallen below: a little under what has been reached. */
type Floors = Readonly<Record<string, number>>;

const FILE = join(import.meta.dirname, "floors.json");

/** So much may be lost for the sake of something else before it must be looked at. */
const SLACK = 0.03;

describe.each(goldFolders(PROJECT_FOLDER))("%s", (folder) => {
  // `RAISE_FLOORS=1 npx vitest run tests/evaluating/floors.test.ts` raises the floors to what is reached; it never lowers one.
  test("no figure has slid back", async () => {
    const reached = shares(figuresOf(await evaluateFolder(join(PROJECT_FOLDER, folder), readSettings({}))));
    if (process.env["RAISE_FLOORS"]) raise(folder, reached);
    const floors = read()[folder] ?? {};
    expect(Object.keys(floors), `the floors of ${folder} in floors.json`).toEqual(Object.keys(reached));
    expect(Object.entries(reached).filter(([name, value]) => value < (floors[name] ?? 1))).toEqual([]);
  });
});

test("every floor is of annotated texts that are there", () => {
  expect(Object.keys(read()).filter((folder) => !goldFolders(PROJECT_FOLDER).includes(folder))).toEqual([]);
});

function shares({ events, times, names }: ReturnType<typeof figuresOf>): Floors {
  const { precision, recall, f1, recall_core, recall_normal, date_exact, type, status, participants_f1, place } = events;
  const ofEvents = { precision, recall, f1, recall_core, recall_normal, date_exact, type, status, participants_f1, place };
  const ofTimes = times === null ? {} : { times_found: times.found / times.gold, times_right: times.right / times.gold };
  return { ...ofEvents, ...ofTimes, names_found: names.found / names.gold, names_right: names.right / names.gold };
}

function raise(folder: string, reached: Floors): void {
  const old = read();
  const floors = Object.entries(reached).map(([name, value]) => {
    const raised = Math.max(0, Math.floor((value - SLACK) * 100) / 100);
    return [name, Math.max(raised, old[folder]?.[name] ?? 0)];
  });
  writeFileSync(FILE, `${JSON.stringify({ ...old, [folder]: Object.fromEntries(floors) as Floors }, null, 2)}\n`);
}

function read(): Record<string, Floors> {
  return JSON.parse(readFileSync(FILE, "utf8")) as Record<string, Floors>;
}
