import type { Entity } from "../model/entity.ts";
import type { View } from "../model/view.ts";
import type { DocumentQuery, EntityMentionQuery, EntityQuery } from "../storing/store.ts";
import type { EventQuery } from "../storing/event-query.ts";
import { connection, type Connection } from "./connection.ts";
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
export async function eventConnection(query: EventQuery, { load }: Context): Promise<Connection<EventParent>> {
  const page = await load.eventList.load(query);
  return connection(
    page,
    (event) => eventIn(event, query.view),
    () => load.eventCount.load(query),
  );
}

/** The documents of a query as a connection. */
export async function documentConnection(
  query: DocumentQuery,
  view: View,
  { load }: Context,
): Promise<Connection<DocumentParent>> {
  const page = await load.documentList.load(query);
  return connection(
    page,
    (document) => viewed(document, view),
    () => load.documentCount.load(query),
  );
}

/** The entities of a query as a connection. */
export async function entityConnection(query: EntityQuery, view: View, { load }: Context): Promise<Connection<EntityParent>> {
  const page = await load.entityList.load(query);
  return connection(
    page,
    (entity: Entity) => viewed(entity, view),
    () => load.entityCount.load(query),
  );
}

/** The mentions of entities of a query as a connection. */
export async function entityMentionConnection(
  query: EntityMentionQuery,
  { load }: Context,
): Promise<Connection<EntityMentionParent>> {
  const page = await load.entityMentionList.load(query);
  return connection(
    page,
    (mention) => viewed(mention, query.view),
    () => load.entityMentionCount.load(query),
  );
}
