import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, CatalogueEntity, Entities, Keep, Table } from "../model/catalogue.ts";
import { catalogueEntity } from "./catalogue-entity.ts";
import { withCountry } from "./countries.ts";
import { parseLine } from "./json-lines.ts";
import { keepIn } from "./keep-in.ts";
import { catalogueFiles, loadCatalogue } from "./load-catalogue.ts";

/** Where what is worked out from a catalogue is kept, and what stands for the program that works it out. */
export interface Keeping {
  readonly folder: string;
  readonly program: string;
}

/**
 * The catalogue of a folder. Files that are new are read and checked as a whole; of those that were checked at an earlier
 * start no more is read than is asked for, which saves half of the start and much memory.
 */
export function keptCatalogue(folder: string, { folder: keptIn, program }: Keeping): Catalogue {
  const names = catalogueFiles(folder);
  const files = names.map((name) => readFileSync(join(folder, name)));
  const kept = keepIn(keptIn, keyOf(names, files, program));
  const about = kept("catalogue", () => aboutOf(loadCatalogue(folder)));
  const lines = kept("lines", () => linesOf(files));
  return {
    entities: entitiesIn(Buffer.concat(files), lines, kept),
    facts: JSON.parse(about.get("facts") ?? "[]") as Catalogue["facts"],
    digest: about.get("digest") ?? "",
  };
}

function keyOf(names: readonly string[], files: readonly Buffer[], program: string): string {
  const hash = createHash("sha256").update(program);
  for (const [index, file] of files.entries()) hash.update(`\n${names[index]} ${file.length}\n`).update(file);
  return hash.digest("hex");
}

/** What is known once all lines have been checked. */
function aboutOf({ digest, facts }: Catalogue): Table {
  return new Map([
    ["digest", digest],
    ["facts", JSON.stringify(facts)],
  ]);
}

/** Where the line of each entity begins and ends in all files together. */
function linesOf(files: readonly Buffer[]): Table {
  const lines: [id: string, place: string][] = [];
  let offset = 0;
  for (const file of files) {
    for (let start = 0, end = 0; start < file.length; start = end + 1) {
      end = file.indexOf("\n", start);
      if (end < 0) end = file.length;
      const line = file.toString("utf8", start, end);
      const id = line.trim() === "" ? "" : String(parseLine("", line).fields["id"]);
      if (id !== "" && !id.startsWith("fact_")) lines.push([id, `${offset + start} ${offset + end}`]);
    }
    offset += file.length;
  }
  return new Map(lines.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function entitiesIn(bytes: Buffer, lines: Table, kept: Keep): Entities {
  const read = new Map<string, CatalogueEntity>();
  const get = (id: string): CatalogueEntity | undefined => {
    const known = read.get(id);
    const place = lines.get(id);
    if (known !== undefined || place === undefined) return known;
    const [start, end] = place.split(" ").map(Number);
    const entity = withCountry(catalogueEntity(parseLine(id, bytes.toString("utf8", start, end))).entity, { get });
    read.set(id, entity);
    return entity;
  };
  function* pairs(): Generator<readonly [string, CatalogueEntity]> {
    for (const id of lines.keys()) yield [id, get(id) as CatalogueEntity];
  }
  function* values(): Generator<CatalogueEntity> {
    for (const [, entity] of pairs()) yield entity;
  }
  return { get, has: (id) => lines.has(id), size: lines.size, keys: () => lines.keys(), values, [Symbol.iterator]: pairs, kept };
}
