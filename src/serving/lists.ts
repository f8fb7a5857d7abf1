import type { View } from "../model/view.ts";
import type { DocumentQuery, EntityMentionQuery, EntityQuery, Page, PageRequest } from "../storing/store.ts";
import type { EventQuery } from "../storing/event-query.ts";
import { connection, pageOnDemand, type Connection } from "./connection.ts";
import type { Context } from "./context.ts";
import {
  eventIn,
  viewed,
  type DocumentParent,
  type EntityMentionParent,
  type EntityParent,
  type EventParent,
} from "./parents.ts";

/** The events of a query as a connection. */
export function eventConnection(query: EventQuery, { load }: Context): Promise<Connection<EventParent>> {
  return listConnection(query, { page: load.eventList, count: load.eventCount }, (event) => eventIn(event, query.view));
}

/** The documents of a query as a connection. */
export function documentConnection(query: DocumentQuery, view: View, { load }: Context): Promise<Connection<DocumentParent>> {
  return listConnection(query, { page: load.documentList, count: load.documentCount }, (document) => viewed(document, view));
}

/** The entities of a query as a connection. */
export function entityConnection(query: EntityQuery, view: View, { load }: Context): Promise<Connection<EntityParent>> {
  return listConnection(query, { page: load.entityList, count: load.entityCount }, (entity) => viewed(entity, view));
}

/** The mentions of entities of a query as a connection. */
export function entityMentionConnection(query: EntityMentionQuery, { load }: Context): Promise<Connection<EntityMentionParent>> {
  const list = { page: load.entityMentionList, count: load.entityMentionCount };
  return listConnection(query, list, (mention) => viewed(mention, query.view));
}

/** The loaders of a kind of list. */
interface ListLoaders<Query, Stored> {
  readonly page: { readonly load: (query: Query) => Promise<Page<Stored>> };
  readonly count: { readonly load: (query: Query) => Promise<number> };
}

/** Any list of the store as a connection. */
export async function listConnection<Query extends { readonly page: PageRequest }, Stored, Item>(
  query: Query,
  { page, count }: ListLoaders<Query, Stored>,
  toItem: (stored: Stored) => Item | null,
): Promise<Connection<Item>> {
  const read = await pageOnDemand(query.page, () => page.load(query));
  return connection(read, toItem, () => count.load(query));
}
