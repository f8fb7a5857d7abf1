import type { Graph } from "../model/graph.ts";
import { listed, sql } from "./sql.ts";
import { recordsOf, type RecordType } from "./records.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import { deferredIndexes } from "./sqlite-deferred.ts";
import { gatheredRows } from "./sqlite-rows.ts";
import { RECORD_TABLES, relocateEvents, type Bulk } from "./sqlite-write.ts";

/** So many rows of a table are gathered at most, because they stand in memory. */
const MOST_GATHERED = 250_000;
/** To make the indexes anew takes half as long for each event of the store as to keep them up does for each new one. */
const WORTH = 2;
/** So many ids of records are known by heart, which is faster than to keep an index of them; of a larger store the index stays. */
const MOST_KNOWN = 200_000;

/** Writing very many new events: their rows are gathered, and what only reads need is made at the end. */
export interface BulkWriting {
  /** What is written to after it has begun; null as long as everything is written at once. */
  readonly current: () => Bulk | null;
  /** Begins before a graph of which nothing is in the store, if that is worth while and nothing is in the graph twice. */
  readonly begin: (graph: Graph) => void;
  /** Whether no record of a type is in the store, where that is known by heart; from then on these count as being there. */
  readonly areNew: (type: RecordType, records: readonly { readonly id: string }[]) => boolean | null;
  /** Whether nothing with these ids was in the store before. */
  readonly areUnknown: (type: RecordType, ids: () => readonly string[]) => boolean;
  /** Sees to it that not too much is gathered. */
  readonly rest: () => void;
  /** Puts everything in its place, so that it can be read. */
  readonly end: () => void;
}

/** Nothing is gathered until it is begun. */
export function bulkWriting(connection: SqliteConnection): BulkWriting {
  const indexes = deferredIndexes(connection);
  let bulk: Bulk | null = null;
  let known: KnownIds = new Map();
  const stored = storedEvents(connection);
  let written = 0;
  const begin = (graph: Graph): void => {
    written += graph.events.length;
    if (bulk !== null || written * WORTH < stored) return;
    known = knownIds(connection);
    if (ID_INDEXES.some(([type]) => areNew(known.get(type), recordsOf(graph, type)) === false)) return;
    bulk = { rows: gatheredRows(connection), moved: new Map() };
    indexes.drop(ID_INDEXES.filter(([type]) => !known.has(type)).map(([, name]) => name));
  };
  const end = (): void => {
    if (bulk === null) return;
    const { rows, moved } = bulk;
    [bulk, known] = [null, new Map()];
    rows.pour();
    indexes.make();
    relocateEvents(connection, moved);
  };
  const rest = (): void => {
    bulk?.rows.pourMost(MOST_GATHERED);
  };
  return {
    current: () => bulk,
    begin,
    areNew: (type, records) => (bulk === null ? null : areNew(known.get(type), records)),
    areUnknown: (type, ids) => areUnknown(connection, known, type, ids),
    rest,
    end,
  };
}

/** How many events there are at most. */
function storedEvents(connection: SqliteConnection): number {
  return Number(connection.get(sql`SELECT max(row) AS last FROM event`)?.["last"] ?? 0);
}

/** The indexes by which it is seen whether a record of which there are very many is there. */
const ID_INDEXES = [
  ["eventMention", "event_mention_by_id"],
  ["event", "event_by_id"],
] as const;

type KnownIds = Map<RecordType, Set<string>>;

function knownIds(connection: SqliteConnection): KnownIds {
  const known: KnownIds = new Map();
  for (const [type] of ID_INDEXES) {
    const table = RECORD_TABLES[type];
    const stored = connection.all(sql`SELECT id FROM ${table} LIMIT ${MOST_KNOWN + 1}`);
    if (stored.length <= MOST_KNOWN) known.set(type, new Set(stored.map(({ id }) => String(id))));
  }
  return known;
}

function areNew(known: Set<string> | undefined, records: readonly { readonly id: string }[]): boolean | null {
  if (known === undefined) return null;
  const before = known.size;
  for (const { id } of records) known.add(id);
  return known.size === before + records.length;
}

function areUnknown(connection: SqliteConnection, known: KnownIds, type: RecordType, ids: () => readonly string[]): boolean {
  const those = known.get(type);
  if (those !== undefined) return those.size === 0 || !ids().some((id) => those.has(id));
  return connection.get(sql`SELECT 1 FROM ${RECORD_TABLES[type]} WHERE id IN ${listed(ids())} LIMIT 1`) === undefined;
}
