import type { Outcome } from "./admit.ts";
import { canonicalJson } from "./model/canonical-json.ts";
import type { Document } from "./model/document.ts";
import { Failure } from "./model/failure.ts";
import { WHOLE_VIEW } from "./model/view.ts";
import { isOutdated } from "./outdated.ts";
import type { TextFile } from "./recognize-file.ts";
import { NO_FILTER, NO_OWNER } from "./storing/event-query.ts";
import { storedDocuments } from "./stored-documents.ts";
import { catalogueFolder, correctionsFile, type Workshop } from "./workshop.ts";

/** What was done about the seed, in words for the one who starts the server. */
export type SeedNews = "INGESTED" | "UP_TO_DATE" | "OTHER_DOCUMENTS" | "OUTDATED";

/** Who hears what is being done. */
export interface SeedListener {
  readonly report: (done: string) => void;
  readonly outcome: (outcome: Outcome | Failure) => void;
}

/**
 * Brings the seed's texts into a store that is empty or holds nothing else. A store with other documents, or with imported events alone, is somebody's own
 * and is served as it is.
 */
export async function bringSeedUpToDate(workshop: Workshop, listener: SeedListener): Promise<SeedNews> {
  const stored = await Array.fromAsync(storedDocuments(workshop.store));
  if (stored.length === 0 && (await hasEvents(workshop))) return newsOfStrangers(workshop);
  const seed = await seedDocuments(workshop);
  const strangers = stored.filter((document) => !seed.some((one) => one.id === document.id || one.name === document.name));
  if (strangers.length > 0) return newsOfStrangers(workshop);
  const outdated = await isOutdated(workshop);
  const gone = stored.filter((document) => !seed.some((one) => one.id === document.id));
  const known = new Map(stored.map((document) => [document.id, canonicalJson(document)]));
  const changed = seed.some((document) => known.get(document.id) !== canonicalJson(document));
  if (!outdated && !changed && gone.length === 0) return "UP_TO_DATE";
  const { ingest, rebuild, withdraw } = await import("./ingest.ts");
  if (gone.length > 0)
    await withdraw(
      gone.map(({ id }) => id),
      workshop,
    );
  const { report, outcome } = listener;
  if (changed) for await (const one of ingest(seedFiles(workshop), workshop, { replace: true, report })) outcome(one);
  else if (outdated) await rebuild(workshop, report);
  return "INGESTED";
}

async function newsOfStrangers(workshop: Workshop): Promise<SeedNews> {
  return (await isOutdated(workshop)) ? "OUTDATED" : "OTHER_DOCUMENTS";
}

/** A store without texts can hold imported events. */
async function hasEvents({ store }: Workshop): Promise<boolean> {
  const page = { first: 1, after: null, last: null, before: null };
  const [found] = await store.eventList([{ ...NO_OWNER, filter: NO_FILTER, orderBy: "DATE", view: WHOLE_VIEW, page }]);
  return (found?.items.length ?? 0) > 0;
}

/** The documents of the seed, read but not yet understood; those that cannot be read are told when they are ingested. */
async function seedDocuments(workshop: Workshop): Promise<Document[]> {
  // The words of languages take long to load, and a graph of imported events is served without them.
  const { readDocuments } = await import("./recognize-file.ts");
  const documents: Document[] = [];
  for await (const file of seedFiles(workshop)) {
    if (file instanceof Failure) continue;
    const read = await readDocuments(file, workshop.settings.maxDocumentBytes);
    documents.push(...read.filter((one): one is Document => !(one instanceof Failure)));
  }
  return documents;
}

async function* seedFiles({ settings }: Workshop): AsyncGenerator<TextFile | Failure> {
  const { filesAt } = await import("./files-at.ts");
  const { seedFolder, maxDocumentBytes } = settings;
  const except = [catalogueFolder(seedFolder), correctionsFile(seedFolder)];
  yield* filesAt(["."], { folder: seedFolder, except, maxBytes: maxDocumentBytes });
}
