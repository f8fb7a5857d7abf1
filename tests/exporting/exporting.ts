import { exportGraph, type Export } from "../../src/export-graph.ts";
import { EXPORTERS } from "../../src/exporting/index.ts";
import { NO_FILTER } from "../../src/storing/event-query.ts";
import type { Store } from "../../src/storing/store.ts";

/** All that is known, unfiltered and in English. */
const EVERYTHING = { filter: NO_FILTER, view: { knownBy: null, textOnly: false }, language: "EN" } as const;

/** The whole text of an export. */
export async function exported(store: Store, format: string, wanted: Partial<Export> = {}): Promise<string> {
  const exporter = EXPORTERS[format];
  if (exporter === undefined) throw new Error(`there is no format ${format}`);
  const pieces: string[] = [];
  for await (const piece of exportGraph({ ...EVERYTHING, exporter, store: () => store, ...wanted })) pieces.push(piece);
  return pieces.join("");
}
