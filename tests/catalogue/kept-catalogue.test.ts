import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keptCatalogue } from "../../src/catalogue/kept-catalogue.ts";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { languageOf } from "../../src/languages/index.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { nameKey } from "../../src/model/name-key.ts";
import { catalogueIndex } from "../../src/recognizing/names/catalogue-index.ts";

const SEED = join(import.meta.dirname, "../../seed/catalogue");
const WORDS = languageOf("de")?.names;
if (WORDS === undefined) throw new Error("German has no words for names");
const WHOLE = loadCatalogue(SEED);
const ENTITIES = [...WHOLE.entities.values()];

let folder: string;
let keptIn: string;

beforeEach(() => {
  const temporary = mkdtempSync(join(tmpdir(), "chronik-kept-"));
  [folder, keptIn] = [join(temporary, "catalogue"), join(temporary, "kept")];
  cpSync(SEED, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, ".."), { recursive: true }));

describe("keptCatalogue", () => {
  test.each(["made", "kept"])("a catalogue that is %s says what the files say", (how) => {
    if (how === "kept") indexOf(open());
    const { entities, facts, digest } = open();
    expect([...entities.keys()]).toEqual([...WHOLE.entities.keys()]);
    expect([...entities]).toEqual([...WHOLE.entities]);
    expect({ facts, digest, size: entities.size }).toEqual({ facts: WHOLE.facts, digest: WHOLE.digest, size: ENTITIES.length });
    expect(entities.has("person_nobody")).toBe(false);
    expect(entities.get("person_nobody")).toBeUndefined();
    expect(entities.get("country_de")).toBe(entities.get("country_de"));
  });

  test.each(["made", "kept"])("an index of names that is %s finds what one of the files finds", (how) => {
    if (how === "kept") askAll(open());
    expect(askAll(open())).toEqual(askAll(WHOLE));
  });

  test("what was worked out once is read from its files, and those of other rules are made anew", () => {
    const before = askAll(open());
    const file = join(keptIn, "persons.json");
    const kept = readFileSync(file, "utf8");
    writeFileSync(file, kept.replaceAll("person_", "nobody_"));
    expect(askAll(open())).not.toEqual(before);
    expect(askAll(open("rules of tomorrow"))).toEqual(before);
    expect(readFileSync(file, "utf8").split("\n")[1]).toBe(kept.split("\n")[1]);
  });

  test("a changed file is read anew, and checked", () => {
    open();
    const file = join(folder, "facts.jsonl");
    writeFileSync(file, "");
    expect(open().facts).toEqual([]);
    writeFileSync(file, '{"id":"place_a"}\n');
    expect(() => open()).toThrow(/^facts\.jsonl:1: expected/u);
    expect(() => open()).toThrow(/^facts\.jsonl:1: expected/u);
  });

  test("a broken file of what is kept is made anew", () => {
    const before = askAll(open());
    for (const name of readdirSync(keptIn)) {
      const path = join(keptIn, name);
      const kept = readFileSync(path, "utf8");
      writeFileSync(path, kept.slice(0, kept.length - 10));
    }
    expect(askAll(open())).toEqual(before);
  });

  test("where nothing can be kept, all is worked out", () => {
    writeFileSync(keptIn, "a file where the folder should be");
    expect(askAll(open())).toEqual(askAll(WHOLE));
  });

  test("a line without an end and empty lines are as good as others", () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const line = (id: string, name: string) => JSON.stringify({ id, name: { EN: name }, provenance: "own" });
    writeFileSync(join(folder, "a.jsonl"), `\n${line("country_a", "Österland")}\n\n${line("country_b", "Elsewhere")}`);
    writeFileSync(join(folder, "b.jsonl"), `${line("country_c", "Ä")}\n`);
    expect([...open().entities.values()].map(({ id, name }) => [id, name.EN])).toEqual([
      ["country_a", "Österland"],
      ["country_b", "Elsewhere"],
      ["country_c", "Ä"],
    ]);
  });
});

function open(program = "rules of today"): Catalogue {
  return keptCatalogue(folder, { folder: keptIn, program });
}

function indexOf(catalogue: Catalogue) {
  return catalogueIndex(catalogue, WORDS as NonNullable<typeof WORDS>);
}

/** What an index says to every name of the seed. */
function askAll(catalogue: Catalogue) {
  const { names, adjectives, personsByKey, familyNamesByKey, townsByKey, holdings, organizations } = indexOf(catalogue);
  const words = new Set(ENTITIES.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]));
  const firstWords = new Set([...words].map((name) => name.toLowerCase().split(/[ -]/u)[0] ?? ""));
  return {
    first: [...firstWords].map((word) => names.next?.get(word)),
    keyed: [...words].map((name) => nameKey(name)).map((key) => [personsByKey(key), familyNamesByKey(key), townsByKey(key)]),
    holdings: ENTITIES.map(({ id }) => holdings(id)),
    tables: [[...adjectives], [...organizations]],
  };
}
