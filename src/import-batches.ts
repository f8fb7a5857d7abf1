import { imported, type Imported } from "./importing/imported.ts";
import { codedEvent } from "./importing/coded-event.ts";
import { linker } from "./importing/link-names.ts";
import type { Mapping } from "./importing/mapping.ts";
import type { Rejection, Row } from "./importing/row.ts";
import { bytesOf, rowsOf, type Format } from "./importing/rows.ts";
import { entityRecords, surroundings } from "./merging/entity-records.ts";
import { importedEvent, importedTitles } from "./merging/imported-event.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { Entity } from "./model/entity.ts";
import { Failure } from "./model/failure.ts";
import { EMPTY_GRAPH, type Graph } from "./model/graph.ts";

/** A file of coded events. */
export interface CodedFile {
  readonly path: string;
  readonly format: Format;
  readonly mapping: Mapping;
}

/** What some rows of a file say. */
export interface ImportBatch<Made = Graph> {
  /** How many rows these are, and how many of them say what an earlier one of the file says. */
  readonly rows: number;
  readonly repeated: number;
  readonly rejections: readonly Rejection[];
  /** Their events, with what is named for the first time and what that lies within and serves. */
  readonly graph: Made;
}

/** What a graph is made into, by what its entities lie within. */
export type MakeGraph<Made> = (graph: Graph, within: (entity: string) => readonly string[]) => Made;

/** Events that are written together: enough to spare the store, few enough for little memory. */
const BATCH = 250;

/** Reads a file row by row, so that its size does not matter. A row is one event of its own. */
export async function* importBatches<Made>(
  { path, format, mapping }: CodedFile,
  catalogue: Catalogue,
  make: MakeGraph<Made>,
): AsyncGenerator<ImportBatch<Made>> {
  const link = linker(catalogue, ({ id }) => recordOf(id, catalogue));
  const seen = new Set<string>();
  const graphOf = graphs(catalogue, make);
  let batch = emptyBatch();
  for await (const row of rowsOf(bytesOf(path), format)) {
    take(
      batch,
      seen,
      attempt(row, (one) => imported(codedEvent(one, mapping), mapping.source, link)),
    );
    if (batch.events.length < BATCH && batch.rejections.length < BATCH) continue;
    const { events, ...numbers } = batch;
    yield { ...numbers, graph: graphOf(events) };
    batch = emptyBatch();
  }
  const { events, ...numbers } = batch;
  if (numbers.rows > 0) yield { ...numbers, graph: graphOf(events) };
}

interface Gathered {
  rows: number;
  repeated: number;
  readonly rejections: Rejection[];
  readonly events: Imported[];
}

function emptyBatch(): Gathered {
  return { rows: 0, repeated: 0, rejections: [], events: [] };
}

function take(batch: Gathered, seen: Set<string>, read: Imported | Rejection): void {
  batch.rows += 1;
  if ("reason" in read) batch.rejections.push(read);
  else if (seen.has(read.mention.id)) batch.repeated += 1;
  else {
    batch.events.push(read);
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

/** Makes events into graphs, each with the entities that none before it had. */
function graphs<Made>(catalogue: Catalogue, make: MakeGraph<Made>): (batch: readonly Imported[]) => Made {
  const known = new Map<string, Entity>();
  const entityOf = (id: string): Entity | undefined => known.get(id) ?? catalogue.entities.get(id);
  const titleOf = importedTitles({ get: entityOf, values: () => [] });
  return (batch) => {
    const entities = newEntities(batch, known, catalogue);
    for (const entity of entities) known.set(entity.id, entity);
    const eventMentions = batch.map(({ mention }) => mention);
    const events = eventMentions.map((mention) => importedEvent(mention, titleOf));
    return make({ ...EMPTY_GRAPH, entities, eventMentions, events }, (id) => entityOf(id)?.within ?? []);
  };
}

/** What these rows name, with what it lies within and serves, as far as no row before them did. */
function newEntities(batch: readonly Imported[], known: ReadonlyMap<string, Entity>, catalogue: Catalogue): Entity[] {
  const unknown = batch.flatMap(({ entities }) => entities.filter(({ id }) => !known.has(id)));
  const named = new Map(unknown.map((entity) => [entity.id, entity]));
  const fresh = [...surroundings(named.keys(), catalogue)].filter((id) => !known.has(id));
  return fresh.map((id) => named.get(id) ?? recordOf(id, catalogue));
}

function recordOf(id: string, catalogue: Catalogue): Entity {
  const [record] = entityRecords([id], [], catalogue, new Map());
  if (record === undefined) throw new Error(`entity ${id}: expected an entry of the catalogue, got nothing`);
  return record;
}
