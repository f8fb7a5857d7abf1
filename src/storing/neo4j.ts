import type { Conflict } from "../model/conflict.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { Graph } from "../model/graph.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import type { StoreOptions } from "./index.ts";
import { gathering, type Ask } from "./neo4j-asking.ts";
import { connectNeo4j, type Neo4jConnection } from "./neo4j-connection.ts";
import { eventCounts, eventDays } from "./neo4j-event-counts.ts";
import { entityPages } from "./neo4j-entities.ts";
import { eventsList } from "./neo4j-events.ts";
import { indexable, INVOLVED } from "./neo4j-graph.ts";
import { countItems, readPages, type Neo4jList } from "./neo4j-list.ts";
import { conflictsList, documentsList, entitiesList, entityMentionsList } from "./neo4j-lists.ts";
import { entitiesByName, eventIds, eventsById, grouped, recordsById, statisticsOf } from "./neo4j-reads.ts";
import { neighbours } from "./neo4j-neighbours.ts";
import { sharedEvents } from "./neo4j-shared.ts";
import { shortestWays } from "./neo4j-ways.ts";
import { prepareSchema } from "./neo4j-schema.ts";
import { readState, writeChange } from "./neo4j-write.ts";
import { writeAll } from "./neo4j-write-all.ts";
import type { ConflictQuery, DocumentQuery, EntityMentionQuery, EntityQuery, Page, PageRequest, Store } from "./store.ts";
import { NOT_MADE } from "./store.ts";
import type { EventFilter, EventQuery } from "./event-query.ts";

/** Opens the graph store at an address such as `neo4j://host` or `bolt://host:7687`; an empty database becomes Chronik's. */
export async function openNeo4j(url: string, options: StoreOptions): Promise<Store> {
  const connection = connectNeo4j(url, options);
  // With what is kept of an older schema comes a state that no rules have made, so that everything else is made again.
  const putAgain = async (put: Graph) => void (await writeChange(connection, { put, remove: [] }, NOT_MADE, options));
  try {
    await prepareSchema(connection, options.rebuilding ?? false, putAgain);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return neo4jStore(connection, options);
}

/** The store on a database that is ready. */
export function neo4jStore(connection: Neo4jConnection, options: StoreOptions): Store {
  const store: Store = {
    name: connection.name,
    within: (deadline) => {
      const inTime = connection.within(deadline);
      return { ...store, ...reads(inTime), wasOf: (generation) => inTime.wasOf(generation) };
    },
    ...reads(connection),
    ...mergingReads(connection),
    generation: () => connection.generation(),
    wasOf: (generation) => connection.wasOf(generation),
    state: () => readState(connection),
    write: (change, made) => writeChange(connection, change, made, options),
    writeAll: (graphs, made) => writeAll(connection, graphs, made, options),
    ready: async () => void (await connection.read("RETURN 1")),
    close: () => connection.close(),
  };
  return store;
}

/** All that the API reads. */
function reads(connection: Neo4jConnection) {
  const ask = gathering(connection);
  return { ...recordReads(connection, ask), ...listReads(connection, ask), ...networkReads(connection) };
}

type Reads<Name extends keyof Store> = Pick<Store, Name>;

function recordReads(
  connection: Neo4jConnection,
  ask: Ask,
): Reads<"documents" | "documentsByName" | "entities" | "entitiesByName" | "events" | "eventMentions" | "entityMentions"> {
  return {
    documents: (ids) => recordsById<Document>(connection, "Document", ids),
    documentsByName: async (names) => {
      const found = await grouped(connection, names.map(indexable), "MATCH (d:Document {name: key}) RETURN key, d.id AS value");
      const records = await recordsById<Document>(connection, "Document", found.flat());
      return found.map((ids) => records.splice(0, ids.length).filter((document) => document !== null));
    },
    entities: (ids) => recordsById<Entity>(connection, "Entity", ids),
    entitiesByName: (queries) => entitiesByName<Entity>(ask, queries),
    events: (ids) => eventsById<Event>(connection, ids),
    eventMentions: (ids) => recordsById<EventMention>(connection, "Mention", ids),
    entityMentions: (ids) => recordsById<EntityMention>(connection, "EntityMention", ids),
  };
}

function listReads(
  connection: Neo4jConnection,
  ask: Ask,
): Reads<
  | "documentList"
  | "documentCount"
  | "entityList"
  | "entityCount"
  | "eventList"
  | "eventCount"
  | "eventDays"
  | "entityMentionList"
  | "entityMentionCount"
  | "conflictList"
  | "conflictCount"
  | "statistics"
> {
  const [documentList, documentCount] = listOf<Document, DocumentQuery>(connection, (queries) => queries.map(documentsList));
  const [, entityCount] = listOf<Entity, EntityQuery>(connection, (queries) => queries.map(entitiesList));
  const [eventList] = listOf<Event, EventQuery>(connection, (queries) => eventsLists(connection, queries));
  const [entityMentionList, entityMentionCount] = listOf<EntityMention, EntityMentionQuery>(connection, (queries) =>
    queries.map(entityMentionsList),
  );
  const [conflictList, conflictCount] = listOf<Conflict, ConflictQuery>(connection, (queries) => queries.map(conflictsList));
  return {
    documentList,
    documentCount,
    entityList: (queries) => entityPages(connection, ask, queries),
    entityCount,
    eventList,
    eventCount: async (queries) => eventCounts(connection, await withOwnIds(connection, queries)),
    eventDays: async (queries) => eventDays(connection, await withOwnIds(connection, queries)),
    entityMentionList,
    entityMentionCount,
    conflictList,
    conflictCount,
    statistics: (view) => statisticsOf(connection, view),
  };
}

function networkReads(connection: Neo4jConnection): Reads<"sharedEvents" | "neighbours" | "ways"> {
  return {
    sharedEvents: async (queries) => sharedEvents(connection, await withOwnIds(connection, queries)),
    neighbours: (queries) => neighbours(connection, queries),
    ways: (queries) => shortestWays(connection, queries),
  };
}

/** The page and the count of a kind of list, for many queries each. */
function listOf<Item, Query extends { readonly page: PageRequest }>(
  connection: Neo4jConnection,
  listsOf: (queries: readonly Query[]) => readonly Neo4jList[] | Promise<readonly Neo4jList[]>,
) {
  return [
    async (queries: readonly Query[]): Promise<Page<Item>[]> => {
      const lists = await listsOf(queries);
      return await readPages<Item>(
        connection,
        queries.map(({ page }, index) => ({ list: lists[index] as Neo4jList, page })),
      );
    },
    async (queries: readonly Query[]): Promise<number[]> => await countItems(connection, await listsOf(queries)),
  ] as const;
}

async function eventsLists(connection: Neo4jConnection, queries: readonly EventQuery[]): Promise<Neo4jList[]> {
  return (await withOwnIds(connection, queries)).map(eventsList);
}

/** An event may be asked for by the id of one of its mentions; an id that no event answers to stays, and finds nothing. */
async function withOwnIds<Query extends { readonly filter: EventFilter }>(
  connection: Neo4jConnection,
  queries: readonly Query[],
): Promise<Query[]> {
  const own = await eventIds(
    connection,
    queries.flatMap(({ filter }) => filter.ids ?? []),
  );
  return queries.map((query) => {
    const ids = query.filter.ids?.map((id) => own.get(id) ?? id) ?? null;
    return { ...query, filter: { ...query.filter, ids } };
  });
}

/** The telling of an imported row names those to whom its event leads. */
const MENTIONS_OF_ENTITY = `MATCH (e:Entity {id: key})
  CALL (e) { MATCH (e)<-[:NAMES]-(m:Mention) RETURN m
    UNION MATCH (e)-[:${INVOLVED}]-(:Event)<-[:TELLS_OF]-(m:Mention {origin: 'IMPORT'}) RETURN m }
  RETURN key, m.id AS value`;

function mergingReads(
  connection: Neo4jConnection,
): Reads<
  | "eventMentionIdsInBlocks"
  | "mentionIdsOfDocuments"
  | "eventsOfMentions"
  | "entityMentionIdsOfEntities"
  | "eventMentionIdsOfEntities"
> {
  return {
    eventMentionIdsInBlocks: async (blocks) => {
      const ids = await grouped(
        connection,
        blocks.map(indexable),
        "MATCH (:Block {id: key})<-[:IN_BLOCK]-(m:Mention) RETURN key, m.id AS value",
      );
      return inOrder(ids.flat());
    },
    mentionIdsOfDocuments: async (ids) => {
      const [eventMentions, entityMentions] = await Promise.all([
        grouped(connection, ids, "MATCH (:Document {id: key})<-[:IN]-(m:Mention) RETURN key, m.id AS value"),
        grouped(connection, ids, "MATCH (:Document {id: key})<-[:NAMED_IN]-(m:EntityMention) RETURN key, m.id AS value"),
      ]);
      return ids.map((_id, index) => ({
        eventMentions: eventMentions[index] ?? [],
        entityMentions: entityMentions[index] ?? [],
      }));
    },
    eventsOfMentions: async (ids) => {
      const told = await grouped(connection, ids, "MATCH (:Mention {id: key})-[:TELLS_OF]->(e:Event) RETURN key, e.id AS value");
      const events = await recordsById<Event>(connection, "Event", inOrder(told.flat()));
      return events.filter((event) => event !== null);
    },
    entityMentionIdsOfEntities: (ids) =>
      grouped(connection, ids, "MATCH (:Entity {id: key})<-[:MEANS]-(m:EntityMention) RETURN key, m.id AS value"),
    eventMentionIdsOfEntities: (ids) => grouped(connection, ids, MENTIONS_OF_ENTITY),
  };
}

function inOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted((one, other) => (one < other ? -1 : 1));
}
