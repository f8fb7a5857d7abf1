import { basename } from "node:path";
import { imported, type Imported } from "./importing/imported.ts";
import { codedEvent } from "./importing/coded-event.ts";
import { linker } from "./importing/link-names.ts";
import type { Mapping } from "./importing/mapping.ts";
import type { Rejection, Row } from "./importing/row.ts";
import { bytesOf, rowsOf, type Format } from "./importing/rows.ts";
import { importKey } from "./merging/block-keys.ts";
import { entityRecords, namedEntities, surroundings } from "./merging/entity-records.ts";
import { importedEvent, importedTitles, type TitleOf } from "./merging/imported-event.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Entity } from "./model/entity.ts";
import { Failure } from "./model/failure.ts";
import { EMPTY_GRAPH, type Graph } from "./model/graph.ts";
import { rebuildIfOutdated } from "./ingest.ts";
import { unneededEntities } from "./merge-neighbourhood.ts";
import type { Workshop } from "./workshop.ts";

/** A file of coded events. */
export interface CodedFile {
  readonly path: string;
  readonly format: Format;
  readonly mapping: Mapping;
}

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

/** Rows that are written together: enough to spare the store, few enough for little memory. */
const BATCH = 10_000;

/** Reads a file of coded events into the graph, row by row, so that its size does not matter. A row is one event of its own. */
export async function importEvents(file: CodedFile, workshop: Workshop, listener: ImportListener): Promise<ImportOutcome> {
  const { store, knowledge } = workshop;
  await rebuildIfOutdated(workshop, listener.report);
  const numbers = { rows: 0, rejected: 0, repeated: 0 };
  await store.writeAll(graphs(file, workshop, listener, numbers), knowledge.madeWith);
  return numbers;
}

type Numbers = { -readonly [Name in keyof ImportOutcome]: ImportOutcome[Name] };

async function* graphs(
  file: CodedFile,
  { knowledge: { catalogue }, store }: Workshop,
  listener: ImportListener,
  numbers: Numbers,
): AsyncGenerator<Graph> {
  const written = new Map<string, Entity>();
  const titleOf = importedTitles({ get: (id) => written.get(id) ?? catalogue.entities.get(id), values: () => [] });
  for await (const batch of batches(events(file, catalogue, listener, numbers))) {
    yield graphOf(batch, await newEntities(batch, written, { catalogue, store }), titleOf);
    listener.report(`Importing ${basename(file.path)} … ${numbers.rows} rows so far`);
  }
}

async function* batches(events: AsyncIterable<Imported>): AsyncGenerator<Imported[]> {
  let batch: Imported[] = [];
  for await (const event of events) {
    batch.push(event);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** What the rows of a file say, each thing once. */
async function* events(
  { path, format, mapping }: CodedFile,
  catalogue: Catalogue,
  { reject }: ImportListener,
  numbers: Numbers,
): AsyncGenerator<Imported> {
  const link = linker(catalogue, ({ id }) => recordOf(id, catalogue));
  const seen = new Set<string>();
  for await (const row of rowsOf(bytesOf(path), format)) {
    numbers.rows += 1;
    const read = attempt(row, (one) => imported(codedEvent(one, mapping), mapping.source, link));
    if ("reason" in read) {
      numbers.rejected += 1;
      reject(read);
      continue;
    }
    if (seen.has(read.mention.id)) numbers.repeated += 1;
    else yield read;
    seen.add(read.mention.id);
  }
}

function attempt(row: Row | Rejection, read: (row: Row) => Imported): Imported | Rejection {
  if ("reason" in row) return row;
  try {
    return read(row);
  } catch (error) {
    if (error instanceof Failure) return { line: row.line, reason: error.message };
    throw error;
  }
}

function graphOf(batch: readonly Imported[], entities: readonly Entity[], titleOf: TitleOf): Graph {
  const eventMentions = batch.map(({ mention }) => mention);
  return { ...EMPTY_GRAPH, entities, eventMentions, events: eventMentions.map((mention) => importedEvent(mention, titleOf)) };
}

/** What these rows name, with what it lies within and serves, as far as it is not in the graph. */
async function newEntities(
  batch: readonly Imported[],
  written: Map<string, Entity>,
  { catalogue, store }: { readonly catalogue: Catalogue; readonly store: Workshop["store"] },
): Promise<Entity[]> {
  const named = new Map(batch.flatMap(({ entities }) => entities).map((entity) => [entity.id, entity]));
  const fresh = [...surroundings(named.keys(), catalogue)].filter((id) => !written.has(id));
  const records = fresh.map((id) => named.get(id) ?? recordOf(id, catalogue));
  for (const record of records) written.set(record.id, record);
  const stored = await store.entities(fresh);
  return records.filter((_record, index) => stored[index] === null);
}

function recordOf(id: string, catalogue: Catalogue): Entity {
  const [record] = entityRecords([id], [], catalogue, new Map());
  if (record === undefined) throw new Error(`entity ${id}: expected an entry of the catalogue, got nothing`);
  return record;
}

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
