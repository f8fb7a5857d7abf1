import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

/** Which folders (or single files) of ours each folder may import beside itself. Stages know the model and never each other. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  languages: ["model"],
  catalogue: ["model"],
  reading: ["model", "languages"],
  recognizing: ["model", "languages"],
  importing: ["model"],
  merging: ["model", "languages"],
  storing: ["model"],
  // The port to a store: what it answers, what it is asked for, and how its pages are cut.
  serving: ["model", "languages", "storing/store.ts", "storing/event-query.ts", "storing/deadline.ts", "storing/sorted-page.ts"],
  exporting: ["model", "storing/store.ts", "storing/event-query.ts"],
  evaluating: ["model"],
  // The page speaks GraphQL and nothing else.
  exploring: [],
};

/** Commands, benches and the files directly in src are where everything is joined. */
const JOINS_EVERYTHING = ["", "commands", "benching"];

/** What depends on the documents alone may ask neither the clock nor chance, the machine or the network. */
const PURE = ["model", "languages", "reading", "recognizing", "merging"];
const IMPURE =
  /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bprocess\.|\bfetch\(|\.localeCompare\(|\.toLocale\w*\(|"node:(?:fs|os|net|http|child_process)\b/u;

const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/u.test(name))
  .sort();

describe("layers", () => {
  test("every folder has its place", () => {
    const folders = new Set(FILES.map(folderOf));
    expect([...folders].filter((folder) => !JOINS_EVERYTHING.includes(folder) && !(folder in MAY_IMPORT))).toEqual([]);
  });

  test.each(Object.keys(MAY_IMPORT))("%s imports only what it may", (folder) => {
    const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
    const wrong = FILES.filter((file) => folderOf(file) === folder).flatMap((file) =>
      importsOf(file)
        .filter((imported) => !allowed.some((one) => imported === one || imported.startsWith(`${one}/`)))
        .map((imported) => `${file} must not import ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(PURE)("%s depends on its arguments alone", (folder) => {
    const wrong = FILES.filter((file) => folderOf(file) === folder).flatMap((file) => {
      const found = IMPURE.exec(code(file));
      return found === null ? [] : [`${file} uses ${found[0]}`];
    });
    expect(wrong).toEqual([]);
  });

  // The words of a language are its own folder, and those for kinds of events a list in it.
  test("no folder lies deeper than two below src", () => {
    expect(FILES.filter((file) => file.replace(/^languages\//u, "").split("/").length > 3)).toEqual([]);
  });
});

describe("a start", () => {
  // A graph of imported events is served half a second sooner without the words and rules of languages.
  test.each(["languages/german", "reading", "recognizing"])("loads nothing of %s before something is to be read", (folder) => {
    expect(loadedWith("serve.ts").filter((file) => file.startsWith(`${folder}/`))).toEqual([]);
  });
});

describe("the look at imports", () => {
  test("sees every form of an import", () => {
    const forms = [
      'import { a } from "./a.ts";',
      'import type { a } from "../b.ts";',
      'export * from "./c.ts";',
      'await import("./d.ts")',
      'import "./e.ts";',
    ];
    expect(importedPaths(forms.join("\n"))).toEqual(["./a.ts", "../b.ts", "./c.ts", "./d.ts", "./e.ts"]);
  });
});

function folderOf(file: string): string {
  return file.includes("/") ? (file.split("/")[0] ?? "") : "";
}

/** Our files that a file imports, by their path below src. */
function importsOf(file: string): string[] {
  return importedPaths(code(file)).map((path) => relative(SRC, resolve(SRC, dirname(file), path)).replaceAll("\\", "/"));
}

/** A file of ours with all that is loaded before it runs: what it imports as more than types, what those do, and so on. */
function loadedWith(file: string): string[] {
  const loaded = new Set([file]);
  for (const one of loaded) for (const path of loadedPaths(code(one))) loaded.add(join(dirname(one), path).replaceAll("\\", "/"));
  return [...loaded];
}

function loadedPaths(text: string): string[] {
  const statements = text.matchAll(/^(?:im|ex)port (?!type\b)(?:[^";]*\bfrom )?"(\.[^"]+)";/gmu);
  return [...statements].map(([, path = ""]) => path);
}

function importedPaths(text: string): string[] {
  return [...text.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"]+)"/gu)].map(([, path = ""]) => path);
}

function code(file: string): string {
  return readFileSync(join(SRC, file), "utf8");
}
