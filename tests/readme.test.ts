import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSettings } from "../src/settings.ts";
import type { Store } from "../src/storing/store.ts";
import { update } from "../src/updating.ts";
import { openEmpty } from "./flow/open-empty.ts";
import { answering, knowledge, seedRecognitions, settings } from "./flow/seed-graph.ts";

const ROOT = join(import.meta.dirname, "..");
const PAGES = ["README.md", "ARCHITECTURE.md"].map((name) => [name, readFileSync(join(ROOT, name), "utf8")] as const);
const README = PAGES[0]?.[1] ?? "";
const EXAMPLES = [...README.matchAll(/```graphql\n(?<query>.*?)```\n\n```json\n(?<answer>.*?)```/gsu)];

describe("README.md", () => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty("sqlite::memory:", knowledge);
    await update({ store, knowledge, settings }, { put: await seedRecognitions(), remove: [] });
  });
  afterAll(() => store.close());

  test("shows three queries with the answers that they have", async () => {
    const ask = answering(store);
    expect(EXAMPLES).toHaveLength(3);
    for (const { groups } of EXAMPLES) {
      const query = groups?.["query"] ?? "";
      const answer = await ask(query);
      // `UPDATE_README=1 npx vitest run tests/readme.test.ts` writes the answers anew, to be read before they are committed.
      if (process.env["UPDATE_README"]) replaceAnswer(query, `${JSON.stringify(answer, null, 2)}\n`);
      expect(JSON.parse(answerTo(query))).toEqual(answer);
    }
  });

  test("names every setting, and none that does not exist", () => {
    const read = new Set<string>();
    const listening = new Proxy({}, { get: (_target, name) => void read.add(String(name)) });
    readSettings(listening);
    const table = README.slice(README.indexOf("## Stores and settings"));
    const named = [...table.matchAll(/`(?<name>[A-Z][A-Z0-9_]+)`/gu)].map(({ groups }) => groups?.["name"]);
    expect(new Set(named)).toEqual(read);
  });
});

describe.each(PAGES)("%s", (_name, page) => {
  test("names only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> };
    const named = [...page.matchAll(/npm (?:run (?:--silent )?)?(?<script>start|test|(?<=run )[\w-]+|(?<=--silent )[\w-]+)/gu)];
    for (const { groups } of named) expect(Object.keys(scripts)).toContain(groups?.["script"]);
  });

  test("names only files and folders that exist", () => {
    const links = [...page.matchAll(/\]\((?<path>[^)#:]+)\)/gu)].map(({ groups }) => groups?.["path"] ?? "");
    const paths = [...page.matchAll(/`(?<path>(?:src|tests|seed|scripts)\/[\w./-]*)`/gu)].map(
      ({ groups }) => groups?.["path"] ?? "",
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

test("ARCHITECTURE.md is short", () => {
  expect(PAGES[1]?.[1].split("\n").length).toBeLessThanOrEqual(150);
});

test("ARCHITECTURE.md gives a reason for every dependency", () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  const page = PAGES[1]?.[1] ?? "";
  const names = ["dependencies", "optionalDependencies", "devDependencies"].flatMap((kind) => Object.keys(manifest[kind] ?? {}));
  const reasoned = (name: string) => page.includes(`\`${name}\``) || page.includes(`\`${name.split("/")[0]}/*\``);
  expect(names.filter((name) => !reasoned(name))).toEqual([]);
});

function replaceAnswer(query: string, answer: string): void {
  const page = readme();
  const start = page.indexOf("```json\n", page.indexOf(query)) + "```json\n".length;
  writeFileSync(join(ROOT, "README.md"), page.slice(0, start) + answer + page.slice(start + answerTo(query).length));
}

function answerTo(query: string): string {
  const page = readme();
  const start = page.indexOf("```json\n", page.indexOf(query)) + "```json\n".length;
  return page.slice(start, page.indexOf("```", start));
}

function readme(): string {
  return readFileSync(join(ROOT, "README.md"), "utf8");
}
