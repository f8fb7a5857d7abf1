import { importBatches, type CodedFile, type ImportBatch } from "./import-batches.ts";
import { importKey } from "./merging/block-keys.ts";
import type { Catalogue } from "./model/catalogue.ts";
import { preparationFor } from "./storing/index.ts";
import type { PreparedGraph } from "./storing/store.ts";

/** What it takes to read a file of coded events and to make its events ready for a store, in whichever thread. */
export interface ImportTask {
  readonly file: CodedFile;
  readonly catalogue: Catalogue;
  readonly storeUrl: string;
}

/** The batches of a file, whose records have their keys in order, with the events of each ready for the store. */
export async function* preparedBatches({ file, catalogue, storeUrl }: ImportTask): AsyncGenerator<ImportBatch<PreparedGraph>> {
  const prepare = await preparationFor(storeUrl);
  if (prepare === null) throw new Error(`${storeUrl}: expected a store for which events can be made ready`);
  const blockKeys = ({ source }: { readonly source: string }) => [importKey(source)];
  yield* importBatches(file, catalogue, (graph, within) => prepare(graph, { json: JSON.stringify, blockKeys, within }));
}
