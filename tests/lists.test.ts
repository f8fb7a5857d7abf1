import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, Kind, parse, type DefinitionNode } from "graphql";
import { describe, expect, test } from "vitest";
import { EVENT_WORDS } from "../src/languages/german/events/index.ts";
import { KINDS } from "../src/model/kinds.ts";

const SRC = join(import.meta.dirname, "..", "src");

/** A new member of these folders is one file and one line in a list; the line is what is easily forgotten. */
describe("lists", () => {
  test("every German file of event words stands in the list", () => {
    expect(importedIn("languages/german/events/index.ts")).toEqual(filesIn("languages/german/events", "index.ts"));
  });

  test("German has words for every kind of event, and each kind once", () => {
    expect(EVENT_WORDS.map(({ kind }) => kind).sort()).toEqual(Object.keys(KINDS).sort());
  });

  test("every language stands in the list", () => {
    const folders = readdirSync(join(SRC, "languages"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(SRC, "languages", entry.name)).includes("index.ts"))
      .map((entry) => `${entry.name}/index.ts`);
    const listed = importedIn("languages/index.ts");
    expect(
      folders.filter((folder) => !["acts/index.ts", "titles/index.ts"].includes(folder) && !listed.includes(folder)),
    ).toEqual([]);
    expect(listed).toContain("german/index.ts");
  });

  test("every store stands in the list", () => {
    const stores = filesIn("storing").filter((file) => /\bexport async function open[A-Z]/u.test(code(`storing/${file}`)));
    expect(importedIn("storing/index.ts").filter((file) => stores.includes(file))).toEqual(
      stores.filter((file) => file !== "index.ts"),
    );
    expect(stores).toContain("sqlite.ts");
  });

  test("every format of export stands in the list", () => {
    const formats = filesIn("exporting").filter((file) => /\bexport const \w+: Exporter\b/u.test(code(`exporting/${file}`)));
    expect(importedIn("exporting/index.ts").filter((file) => file !== "exporter.ts")).toEqual(formats);
    expect(formats).toContain("csv.ts");
  });

  test("every root field of the API has an example in the playground", () => {
    const folder = join(SRC, "..", "seed", "playground");
    const examples = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), "utf8")));
    const asked = examples.flatMap(({ definitions }) => definitions.flatMap(rootFields));
    const schema = buildSchema(readFileSync(join(SRC, "..", "schema.graphql"), "utf8"));
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((field) => !asked.includes(field))).toEqual([]);
  });

  test("every command is an npm script and goes through the pre-script", () => {
    const { scripts } = JSON.parse(readFileSync(join(SRC, "..", "package.json"), "utf8")) as { scripts: Record<string, string> };
    const commands = filesIn("commands").filter((file) => code(`commands/${file}`).includes("await runCommand("));
    expect(commands.length).toBeGreaterThan(2);
    // Little of what a command makes lives long, so that a small young generation costs no time and spares half of the memory.
    // Less than the initial heap is there once the catalogue is read, and to look for what could be freed before that is in vain.
    const node =
      "node --min-semi-space-size=2 --max-semi-space-size=2 --heap-growing-percent=20 --initial-heap-size=64 --import ./scripts/compile-cache.mjs";
    // An import makes thousands of rows at a time, which a small young generation would move about again and again.
    const importing = "node --import ./scripts/compile-cache.mjs";
    for (const file of commands)
      expect(scripts[file.replace(".ts", "")]).toBe(`${file === "import.ts" ? importing : node} src/commands/${file}`);
    const own = Object.keys(scripts).filter((name) => !name.startsWith("pre"));
    expect(own.filter((name) => scripts[`pre${name}`] !== "node scripts/bootstrap.mjs")).toEqual([]);
  });
});

function rootFields(definition: DefinitionNode): string[] {
  if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
}

function filesIn(folder: string, ...except: readonly string[]): string[] {
  return readdirSync(join(SRC, folder))
    .filter((file) => file.endsWith(".ts") && !except.includes(file))
    .sort();
}

/** The files beside a list that it imports. */
function importedIn(list: string): string[] {
  return [...code(list).matchAll(/(?:from |import\()"\.\/([^"]+)"/gu)].map(([, file = ""]) => file).sort();
}

function code(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}
