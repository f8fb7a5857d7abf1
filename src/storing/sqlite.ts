import type { Conflict } from "../model/conflict.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import { EMPTY_GRAPH } from "../model/graph.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import type { StoreOptions } from "./index.ts";
import { listed, sql, type Sql } from "./sql.ts";
import { bulkWriting } from "./sqlite-bulk.ts";
import { connectSqlite, type SqliteConnection } from "./sqlite-connection.ts";
import { entityCounts, entityPages } from "./sqlite-entities.ts";
import { keptEntityOrder } from "./sqlite-entity-order.ts";
import { eventDays } from "./sqlite-event-days.ts";
import { eventCounts, eventsList } from "./sqlite-events.ts";
import { countItems, readPage, type SqliteList } from "./sqlite-list.ts";
import {
  conflictsList,
  documentsList,
  entitiesByName,
  entityMentionsList,
  eventsById,
  grouped,
  recordsById,
} from "./sqlite-reads.ts";
import { sharedEvents } from "./sqlite-shared.ts";
import { keptStatistics } from "./sqlite-statistics.ts";
import { prepareSchema, type PutAll } from "./sqlite-schema.ts";
import { readState, writeChange, writeWithin } from "./sqlite-write.ts";
import { writeAll } from "./sqlite-write-all.ts";
import type { ConflictQuery, DocumentQuery, EntityMentionQuery, Page, PageRequest, Store } from "./store.ts";
import { NOT_MADE } from "./store.ts";
import type { EventQuery } from "./event-query.ts";

/** Opens the embedded store in a file or in memory. */
export async function openSqlite(url: string, options: StoreOptions): Promise<Store> {
  const connection = connectSqlite(url, options.lockTimeout);
  try {
    prepareSchema(connection, options.rebuilding ?? false, puttingAgain(connection, options));
  } catch (error) {
    connection.close();
    throw error;
  }
  const kept = { statistics: keptStatistics(), entityOrder: keptEntityOrder(generationOf) };
  const store: Store = {
    name: url,
    within: (deadline) => ({ ...store, ...reads(connection.within(deadline), kept) }),
    ...reads(connection, kept),
    ...mergingReads(connection),
    ...lifetime(connection, options),
  };
  return store;
}

/** What is kept for as long as the graph is the same. */
interface Kept {
  readonly statistics: ReturnType<typeof keptStatistics>;
  readonly entityOrder: ReturnType<typeof keptEntityOrder>;
}

/** All that the API reads. */
function reads(connection: SqliteConnection, { statistics, entityOrder }: Kept) {
  return {
    ...recordReads(connection),
    ...listReads(connection, entityOrder),
    statistics: statistics(connection, () => readState(connection)?.digest),
  };
}

/** With these records comes a state that no rules have made, so that everything else is made again. */
function puttingAgain(connection: SqliteConnection, options: StoreOptions): PutAll {
  return (graphs) => {
    const writing = bulkWriting(connection);
    let events = 0;
    writing.begin(EMPTY_GRAPH);
    for (const put of graphs) {
      writeWithin(connection, { put, remove: [] }, NOT_MADE, options, writing.current());
      writing.rest();
      events += put.events.length;
      options.report?.(`Making the store anew … ${events} imported events so far`);
    }
    writing.end();
  };
}

type Reads<Name extends keyof Store> = Pick<Store, Name>;

function recordReads(
  connection: SqliteConnection,
): Reads<"documents" | "documentsByName" | "entities" | "entitiesByName" | "events" | "eventMentions" | "entityMentions"> {
  return {
    documents: async (ids) => recordsById<Document>(connection, sql`document`, ids),
    documentsByName: async (names) => names.map((name) => documentsByName(connection, name)),
    entities: async (ids) => recordsById<Entity>(connection, sql`entity`, ids),
    entitiesByName: async (queries) => entitiesByName(connection, queries),
    events: async (ids) => eventsById<Event>(connection, ids),
    eventMentions: async (ids) => recordsById<EventMention>(connection, sql`event_mention`, ids),
    entityMentions: async (ids) => recordsById<EntityMention>(connection, sql`entity_mention`, ids),
  };
}

function documentsByName(connection: SqliteConnection, name: string): Document[] {
  const rows = connection.all(sql`SELECT payload FROM document WHERE name = ${name} ORDER BY id`);
  return rows.map(({ payload }) => JSON.parse(String(payload)) as Document);
}

function listReads(
  connection: SqliteConnection,
  entityOrder: Kept["entityOrder"],
): Reads<
  | "documentList"
  | "documentCount"
  | "entityList"
  | "entityCount"
  | "eventList"
  | "eventCount"
  | "eventDays"
  | "sharedEvents"
  | "entityMentionList"
  | "entityMentionCount"
  | "conflictList"
  | "conflictCount"
> {
  const [documentList, documentCount] = listOf<Document, DocumentQuery>(connection, () => documentsList);
  const [eventList] = listOf<Event, EventQuery>(connection, () => (query) => eventsList(connection, query));
  const [entityMentionList, entityMentionCount] = listOf<EntityMention, EntityMentionQuery>(connection, () => entityMentionsList);
  const [conflictList, conflictCount] = listOf<Conflict, ConflictQuery>(connection, () => conflictsList);
  return {
    documentList,
    documentCount,
    entityList: async (queries) => entityPages(connection, queries, entityOrder),
    entityCount: async (queries) => entityCounts(connection, queries, entityOrder),
    eventList,
    eventCount: async (queries) => eventCounts(connection, queries),
    sharedEvents: async (queries) => queries.map((query) => sharedEvents(connection, query)),
    eventDays: async (queries) => queries.map((query) => eventDays(connection, query)),
    entityMentionList,
    entityMentionCount,
    conflictList,
    conflictCount,
  };
}

/** The page and the count of a kind of list, for many queries each; what `lists` gives may keep what several of them need. */
function listOf<Item, Query extends { readonly page: PageRequest }>(
  connection: SqliteConnection,
  lists: () => (query: Query) => SqliteList,
) {
  return [
    async (queries: readonly Query[]): Promise<Page<Item>[]> => {
      const list = lists();
      return queries.map((query) => readPage<Item>(connection, list(query), query.page));
    },
    async (queries: readonly Query[]): Promise<number[]> => {
      const list = lists();
      return queries.map((query) => countItems(connection, list(query)));
    },
  ] as const;
}

function mergingReads(
  connection: SqliteConnection,
): Reads<
  | "eventMentionIdsInBlocks"
  | "mentionIdsOfDocuments"
  | "eventsOfMentions"
  | "entityMentionIdsOfEntities"
  | "eventMentionIdsOfEntities"
> {
  const idsOf = (keys: readonly string[], join: Sql): string[][] =>
    grouped(connection, keys.length, sql`SELECT j.key, m.id AS value FROM json_each(${keys}) AS j ${join} ORDER BY m.id`);
  return {
    eventMentionIdsInBlocks: async (blocks) => mentionIdsInBlocks(connection, blocks),
    mentionIdsOfDocuments: async (ids) => {
      const eventMentions = idsOf(ids, sql`CROSS JOIN event_mention m ON m.document_id = j.value`);
      const entityMentions = idsOf(ids, sql`CROSS JOIN entity_mention m ON m.document_id = j.value`);
      return ids.map((_id, index) => ({
        eventMentions: eventMentions[index] ?? [],
        entityMentions: entityMentions[index] ?? [],
      }));
    },
    eventsOfMentions: async (ids) => eventsOfMentions(connection, ids),
    entityMentionIdsOfEntities: async (ids) => idsOf(ids, sql`CROSS JOIN entity_mention m ON m.entity_id = j.value`),
    eventMentionIdsOfEntities: async (ids) =>
      idsOf(ids, sql`CROSS JOIN event_mention_entity s ON s.entity_id = j.value CROSS JOIN event_mention m ON m.row = s.mention`),
  };
}

function mentionIdsInBlocks(connection: SqliteConnection, blocks: readonly string[]): string[] {
  const rows = connection.all(sql`
    SELECT m.id FROM event_mention m WHERE m.row IN (SELECT mention FROM event_mention_block WHERE block IN ${listed(blocks)}) ORDER BY m.id`);
  return rows.map(({ id }) => String(id));
}

function eventsOfMentions(connection: SqliteConnection, mentionIds: readonly string[]): Event[] {
  const rows = connection.all(sql`
    SELECT e.payload FROM event e WHERE e.row IN (SELECT event FROM telling WHERE mention_id IN ${listed(mentionIds)}) ORDER BY e.id`);
  return rows.map(({ payload }) => JSON.parse(String(payload)) as Event);
}

/** The first number grows with what others write, the second one with what is written here. */
function generationOf(connection: SqliteConnection): string {
  const row = connection.get(sql`SELECT data_version AS others, total_changes() AS own FROM pragma_data_version`);
  return `${String(row?.["others"])} ${String(row?.["own"])}`;
}

function lifetime(
  connection: SqliteConnection,
  options: StoreOptions,
): Reads<"generation" | "wasOf" | "state" | "write" | "writeAll" | "writeAllPrepared" | "ready" | "close"> {
  return {
    generation: () => generationOf(connection),
    wasOf: async () => true,
    state: async () => readState(connection),
    write: async (change, made) => writeChange(connection, change, made, options),
    writeAll: (graphs, made) => writeAll(connection, graphs, made, options),
    writeAllPrepared: (graphs, made) => writeAll(connection, graphs, made, options),
    ready: async () => {
      connection.get(sql`SELECT count(*) FROM meta`);
    },
    close: async () => connection.close(),
  };
}
