import { statSync } from "node:fs";
import { basename } from "node:path";
import { importBatches, type CodedFile, type ImportBatch } from "./import-batches.ts";
import { preparedBatches } from "./import-prepared.ts";
import type { Rejection } from "./importing/row.ts";
import { batchesOfThread } from "./importing-thread.ts";
import { rebuildIfOutdated } from "./ingest.ts";
import { importKey } from "./merging/block-keys.ts";
import { namedEntities, surroundings } from "./merging/entity-records.ts";
import { unneededEntities } from "./merge-neighbourhood.ts";
import type { Entity } from "./model/entity.ts";
import { EMPTY_GRAPH } from "./model/graph.ts";
import type { Workshop } from "./workshop.ts";

/** What became of the rows of a file. */
export interface ImportOutcome {
  readonly rows: number;
  readonly rejected: number;
  /** Rows that say what an earlier one of the file says. */
  readonly repeated: number;
}

/** Who hears how an import goes. */
export interface ImportListener {
  readonly report: (done: string) => void;
  readonly reject: (rejection: Rejection) => void;
}

/** Reads a file of coded events into the graph, batch by batch, so that its size does not matter. */
export async function importEvents(file: CodedFile, workshop: Workshop, listener: ImportListener): Promise<ImportOutcome> {
  const { store, knowledge } = workshop;
  await rebuildIfOutdated(workshop, listener.report);
  const numbers = { rows: 0, rejected: 0, repeated: 0 };
  const told = <Made extends Named>(batches: AsyncIterable<ImportBatch<Made>>) =>
    newGraphs(batches, store, (batch) => {
      numbers.rows += batch.rows;
      numbers.rejected += batch.rejections.length;
      numbers.repeated += batch.repeated;
      batch.rejections.forEach(listener.reject);
      listener.report(`Importing ${basename(file.path)} … ${numbers.rows} rows so far`);
    });
  const { madeWith, catalogue } = knowledge;
  if (store.writeAllPrepared) await store.writeAllPrepared(told(prepared(file, workshop)), madeWith);
  else await store.writeAll(told(importBatches(file, catalogue, (graph) => graph)), madeWith);
  return numbers;
}

/** Bytes of a file that are read sooner than a thread has started. */
const SMALL = 200_000;

/** A thread reads and makes ready while this one writes; a small file, or with one core, this one does both. */
function prepared(file: CodedFile, { knowledge: { catalogue }, settings: { workers, storeUrl } }: Workshop) {
  const task = { file, catalogue, storeUrl };
  const isSmall = (statSync(file.path, { throwIfNoEntry: false })?.size ?? 0) < SMALL;
  return workers < 2 || isSmall ? preparedBatches(task) : batchesOfThread(task);
}

interface Named {
  readonly entities: readonly Entity[];
}

/** The graphs of batches, without the entities that are in the store. */
async function* newGraphs<Made extends Named>(
  batches: AsyncIterable<ImportBatch<Made>>,
  store: Workshop["store"],
  tell: (batch: ImportBatch<Made>) => void,
): AsyncGenerator<Made> {
  for await (const batch of batches) {
    const { graph } = batch;
    const stored = await store.entities(graph.entities.map(({ id }) => id));
    yield { ...graph, entities: graph.entities.filter((_entity, index) => stored[index] === null) };
    tell(batch);
  }
}

/** Events that are taken out together. */
const BATCH = 10_000;

/** Takes the events of a source out, with everything that only they named; gives how many there were. */
export async function withdrawImport(source: string, workshop: Workshop, report: ImportListener["report"]): Promise<number> {
  const { store, knowledge } = workshop;
  await rebuildIfOutdated(workshop, report);
  const mentionIds = await store.eventMentionIdsInBlocks([importKey(source)]);
  const named = new Set<string>();
  for (let start = 0; start < mentionIds.length; start += BATCH) {
    const some = mentionIds.slice(start, start + BATCH);
    const mentions = (await store.eventMentions(some)).filter((mention) => mention !== null);
    for (const id of namedEntities(mentions, [])) named.add(id);
    const events = some.map((id) => id.replace("mention_", "event_"));
    await store.write({ put: EMPTY_GRAPH, remove: [...some, ...events] }, knowledge.madeWith);
    report(`Withdrawing ${source} … ${start + some.length} of ${mentionIds.length} events`);
  }
  const remove = await unneededEntities(surroundings(named, knowledge.catalogue), new Set(), workshop);
  if (remove.length > 0) await store.write({ put: EMPTY_GRAPH, remove }, knowledge.madeWith);
  return mentionIds.length;
}
