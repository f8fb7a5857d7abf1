import { admit, type Candidate, type Outcome } from "./admit.ts";
import { Failure } from "./model/failure.ts";
import type { Recognition } from "./model/recognition.ts";
import { recognizeAll, type Recognizers } from "./recognize-all.ts";
import { tasksOf, type Task, type TextFile } from "./recognize-file.ts";
import { isOutdated } from "./outdated.ts";
import { storedDocuments } from "./stored-documents.ts";
import { asIngested, update, writeWhole } from "./updating.ts";
import type { Workshop } from "./workshop.ts";

/** How texts are taken in. */
export interface IngestOptions {
  /** Whether other metadata of a text that is there already are taken over. */
  readonly replace: boolean;
  /** Hears how far it is. */
  readonly report: (done: string) => void;
}

/** Texts that are written together: enough to spare the store, few enough to lose little when interrupted. */
const BATCH = 100;

/** The flow: files → reading → recognizing → merging → storing. What becomes of a text is told when it is in the store. */
export async function* ingest(files: Files, workshop: Workshop, options: IngestOptions): AsyncGenerator<Outcome | Failure> {
  await rebuildIfOutdated(workshop, options.report);
  const batch: Candidate[] = [];
  let count = 0;
  for await (const texts of recognizeAll(tasks(files, workshop), recognizers(workshop))) {
    for (const read of texts) {
      if (read instanceof Failure) yield read;
      else batch.push(read);
    }
    count += texts.length;
    options.report(`Reading … ${count} ${count === 1 ? "text" : "texts"} so far`);
    if (batch.length >= BATCH) yield* await take(batch.splice(0), workshop, options.replace);
  }
  yield* await take(batch, workshop, options.replace);
}

/** Files as they come, and those that could not be read. */
type Files = AsyncIterable<TextFile | Failure> | Iterable<TextFile | Failure>;

async function* tasks(files: Files, { settings }: Workshop): AsyncGenerator<Task | Failure> {
  for await (const file of files) {
    if (file instanceof Failure) yield file;
    else yield* await tasksOf(file, settings.maxDocumentBytes);
  }
}

function recognizers({ knowledge, settings }: Workshop): Recognizers {
  return { catalogue: knowledge.catalogue, workers: settings.workers };
}

async function take(batch: readonly Candidate[], workshop: Workshop, replace: boolean): Promise<(Outcome | Failure)[]> {
  const outcomes = await admit(batch, workshop.store, replace);
  const changed = outcomes.filter((one) => !(one instanceof Failure) && one.status !== "UNCHANGED") as Outcome[];
  // Of one text given several times with other metadata, the last one counts.
  const put = new Map(changed.map(({ recognition }) => [recognition.document.id, recognition]));
  if (put.size > 0) await update(workshop, { put: [...put.values()], remove: [] });
  return outcomes;
}

/** Takes documents out, with everything that only they said. */
export async function withdraw(documentIds: readonly string[], workshop: Workshop): Promise<void> {
  await rebuildIfOutdated(workshop, () => {});
  if (documentIds.length > 0) await update(workshop, { put: [], remove: documentIds });
}

/** Recomputes the graph from the stored documents; gives their number. */
export async function rebuild(workshop: Workshop, report: IngestOptions["report"]): Promise<number> {
  const recognitions: Recognition[] = [];
  for await (const texts of recognizeAll(storedTasks(workshop), recognizers(workshop))) {
    for (const read of texts) {
      if (read instanceof Failure) throw read;
      recognitions.push(read.recognition);
    }
    report(`Recomputing … ${recognitions.length} texts read again so far`);
  }
  await writeWhole(workshop, recognitions);
  return recognitions.length;
}

async function* storedTasks({ store }: Workshop): AsyncGenerator<Task> {
  for await (const document of storedDocuments(store)) yield { document: asIngested(document), from: document.name };
}

/** A graph is made with one set of rules, one catalogue and one list of corrections, so other ones need all of it made again. */
export async function rebuildIfOutdated(workshop: Workshop, report: IngestOptions["report"]): Promise<void> {
  if (await isOutdated(workshop)) await rebuild(workshop, report);
}
