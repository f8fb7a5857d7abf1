import DataLoader from "dataloader";
import type { Entity } from "../model/entity.ts";
import type { View } from "../model/view.ts";
import type { Store } from "../storing/store.ts";
import type { KeptEntities } from "./kept-entities.ts";
import type { Loaded } from "./loaded.ts";

/** The loaders of one request: one for each read of the port, so that a level of a query is one call to the store. */
export function createLoaders(store: Store, kept: KeptEntities) {
  return {
    documents: byId((ids) => store.documents(ids)),
    documentsByName: byId((names) => store.documentsByName(names)),
    documentList: byQuery(store.documentList.bind(store)),
    documentCount: byQuery(store.documentCount.bind(store)),
    entities: keptFirst(
      kept,
      byId((ids) => store.entities(ids)),
    ),
    entitiesByName: byQuery(store.entitiesByName.bind(store)),
    entityList: byQuery(store.entityList.bind(store)),
    entityCount: byQuery(store.entityCount.bind(store)),
    events: byId((ids) => store.events(ids)),
    eventList: byQuery(store.eventList.bind(store)),
    eventDays: byQuery(store.eventDays.bind(store)),
    eventCount: byQuery(store.eventCount.bind(store)),
    sharedEvents: byQuery(store.sharedEvents.bind(store)),
    neighbours: store.neighbours && byQuery(store.neighbours.bind(store)),
    ways: store.ways && byQuery(store.ways.bind(store)),
    eventMentions: byId((ids) => store.eventMentions(ids)),
    entityMentions: byId((ids) => store.entityMentions(ids)),
    entityMentionList: byQuery(store.entityMentionList.bind(store)),
    entityMentionCount: byQuery(store.entityMentionCount.bind(store)),
    conflictList: byQuery(store.conflictList.bind(store)),
    conflictCount: byQuery(store.conflictCount.bind(store)),
    statistics: byQuery((views: readonly View[]) => Promise.all(views.map((view) => store.statistics(view)))),
  } as const;
}

/** An entity that is kept is there at once. */
function keptFirst(kept: KeptEntities, read: DataLoader<string, Entity | null>): EntityLoader {
  const readAndKept = async (id: string): Promise<Entity | null> => {
    const entity = await read.load(id);
    if (entity !== null) kept.set(id, entity);
    return entity;
  };
  return {
    load: (id) => kept.get(id) ?? readAndKept(id),
    loadMany: (ids) => Promise.all(ids.map(async (id) => kept.get(id) ?? readAndKept(id))),
  };
}

interface EntityLoader {
  readonly load: (id: string) => Loaded<Entity | null>;
  readonly loadMany: (ids: readonly string[]) => Promise<(Entity | null)[]>;
}

/** What `createLoaders` gives. */
export type Loaders = ReturnType<typeof createLoaders>;

function byId<Value>(read: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
  return new DataLoader(read);
}

function byQuery<Query, Value>(read: (queries: readonly Query[]) => Promise<Value[]>): DataLoader<Query, Value, string> {
  // Queries of one kind are made with their fields in one order; two in different ones would only be asked twice.
  return new DataLoader(read, { cacheKeyFn: (query) => JSON.stringify(query) });
}
