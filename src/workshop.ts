import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { join } from "node:path";
import { keptCatalogue } from "./catalogue/kept-catalogue.ts";
import { loadCorrections } from "./catalogue/load-corrections.ts";
import { catalogueKeeping } from "./catalogue-keeping.ts";
import { canonicalJson } from "./model/canonical-json.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Correction } from "./model/correction.ts";
import { Failure } from "./model/failure.ts";
import { blockKeys } from "./merging/block-keys.ts";
import { ruleVersion } from "./rule-version.ts";
import type { Settings } from "./settings.ts";
import { openStore, type StoreOptions } from "./storing/index.ts";
import type { MadeWith, Store } from "./storing/store.ts";

/** What is known beside the texts: the world and what people have set right. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly corrections: readonly Correction[];
  /** What a graph that is made with this knowledge and these rules says about itself; found out when it is first asked for. */
  readonly madeWith: MadeWith;
}

/** What every command works with. */
export interface Workshop {
  readonly store: Store;
  readonly knowledge: Knowledge;
  readonly settings: Settings;
}

/** Loads the knowledge, opens the store for the work and closes it afterwards; for a rebuild one with an older schema too. */
export async function withWorkshop<Result>(
  settings: Settings,
  work: (workshop: Workshop) => Promise<Result>,
  opening: Pick<StoreOptions, "rebuilding" | "report"> = {},
): Promise<Result> {
  const knowledge = loadKnowledge(settings.seedFolder);
  const store = await openStore(settings.storeUrl, {
    blockKeys: (mention) => blockKeys(mention, knowledge),
    neo4j: settings.neo4j,
    ...opening,
  });
  try {
    return await work({ store, knowledge, settings });
  } finally {
    await store.close();
  }
}

/** The catalogue and the corrections of a seed folder. */
export function loadKnowledge(seedFolder: string): Knowledge {
  checkSeedFolder(seedFolder);
  const catalogue = keptCatalogue(catalogueFolder(seedFolder), catalogueKeeping());
  const corrections = loadCorrections(correctionsFile(seedFolder));
  let made: MadeWith | null = null;
  return {
    catalogue,
    corrections,
    get madeWith() {
      return (made ??= {
        ruleVersion: ruleVersion(),
        catalogueDigest: catalogue.digest,
        correctionsDigest: digestOf(corrections),
      });
    },
  };
}

function digestOf(corrections: readonly Correction[]): string {
  return createHash("sha256").update(canonicalJson(corrections), "utf8").digest("hex");
}

function checkSeedFolder(seedFolder: string): void {
  const found = statSync(seedFolder, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  const came = found === undefined ? "where nothing is" : "which is a file";
  throw new Failure(
    "BAD_USER_INPUT",
    `SEED: expected a folder with the catalogue in it, got ${JSON.stringify(seedFolder)}, ${came}`,
  );
}

/** Where the catalogue lies in a seed folder. */
export function catalogueFolder(seedFolder: string): string {
  return join(seedFolder, "catalogue");
}

/** Where the corrections lie in a seed folder. */
export function correctionsFile(seedFolder: string): string {
  return join(seedFolder, "corrections.jsonl");
}
