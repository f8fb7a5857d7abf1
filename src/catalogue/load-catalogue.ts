import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, CatalogueEntity } from "../model/catalogue.ts";
import { Failure } from "../model/failure.ts";
import { catalogueEntity, type CatalogueEntry } from "./catalogue-entity.ts";
import { checkEntries, checkFacts } from "./check-catalogue.ts";
import { curatedFact, type FactEntry } from "./curated-fact.ts";
import { withCountry } from "./countries.ts";
import { lineFailure, parseLines, readText, type Line } from "./json-lines.ts";

/** Reads every `.jsonl` file of a folder; throws a failure that names file, line, what was expected and what came. */
export function loadCatalogue(folder: string): Catalogue {
  const files = catalogueFiles(folder).map((name) => ({ name, content: readText(join(folder, name)) }));
  const entries: CatalogueEntry[] = [];
  const facts: FactEntry[] = [];
  for (const { name, content } of files) {
    const lines = parseLines(name, content);
    checkOrder(lines);
    for (const line of lines) {
      if (String(line.fields["id"]).startsWith("fact_")) facts.push(curatedFact(line));
      else entries.push(catalogueEntity(line));
    }
  }
  checkEntries(entries);
  checkFacts(facts, entries);
  let digest: string | null = null;
  return {
    entities: withCountries(entries),
    facts: sortedFacts(facts),
    // Only who writes a graph asks for it.
    get digest() {
      return (digest ??= digestOf(files));
    },
  };
}

/** The names of the files that make up a catalogue. */
export function catalogueFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort();
  } catch (cause) {
    throw new Failure(
      "BAD_USER_INPUT",
      `${folder}: expected a folder with .jsonl files, got ${String((cause as NodeJS.ErrnoException).code)}`,
      { cause },
    );
  }
}

/** Sorted lines keep changes small and show at a glance what is missing. */
function checkOrder(lines: readonly Line[]): void {
  let before = "";
  for (const { where, fields } of lines) {
    const id = String(fields["id"]);
    if (id < before) throw lineFailure(where, `lines in the order of their ids, "${id}" before "${before}"`, id);
    before = id;
  }
}

function withCountries(entries: readonly CatalogueEntry[]): Map<string, CatalogueEntity> {
  const entities = new Map(entries.map(({ entity }) => [entity.id, entity]));
  const sorted = [...entities.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
  return new Map(sorted.map((entity) => [entity.id, withCountry(entity, entities)]));
}

function sortedFacts(facts: readonly FactEntry[]): Catalogue["facts"] {
  return facts.map(({ fact }) => fact).sort((one, other) => (one.id < other.id ? -1 : 1));
}

function digestOf(files: readonly { readonly name: string; readonly content: string }[]): string {
  const hash = createHash("sha256");
  for (const { name, content } of files) hash.update(`${name}\n${content.length}\n${content}`, "utf8");
  return hash.digest("hex");
}
