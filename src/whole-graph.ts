import type { Graph } from "./model/graph.ts";
import type { Document } from "./model/document.ts";
import type { Entity, EntityKind } from "./model/entity.ts";
import type { Event } from "./model/event.ts";
import { type Page, type PageRequest, type Store } from "./storing/store.ts";
import { NO_FILTER, NO_OWNER } from "./storing/event-query.ts";

const KINDS: readonly EntityKind[] = ["PERSON", "COUNTRY", "PLACE", "ORGANIZATION"];
const LARGEST_PAGE = 100;

/** Everything that a store holds, page by page; for small graphs, as evaluation and tests have them. */
export async function wholeGraph(store: Store): Promise<Graph> {
  const documents = await allPages<Document>((page) =>
    store.documentList([{ ofEvent: null, text: null, publisher: null, publishedFrom: null, publishedTo: null, page }]),
  );
  const events = await allPages<Event>((page) =>
    store.eventList([{ ...NO_OWNER, filter: NO_FILTER, orderBy: "DATE", view: EVERYTHING, page }]),
  );
  const entities = await Promise.all(
    KINDS.map((kind) => allPages<Entity>((page) => store.entityList([{ kind, text: null, countryId: null, without: [], page }]))),
  );
  const ids = await store.mentionIdsOfDocuments(documents.map(({ id }) => id));
  const linked = events.flatMap(({ links }) => links.map(({ mentionId }) => mentionId));
  const mentionIds = new Set([...ids.flatMap(({ eventMentions }) => eventMentions), ...linked]);
  const eventMentions = await store.eventMentions([...mentionIds]);
  const entityMentions = await store.entityMentions(ids.flatMap((one) => one.entityMentions));
  const there = <Thing>(things: readonly (Thing | null)[]) => things.filter((thing) => thing !== null);
  return {
    documents,
    events,
    entities: entities.flat(),
    eventMentions: there(eventMentions),
    entityMentions: there(entityMentions),
  };
}

const EVERYTHING = { knownBy: null, textOnly: false };

async function allPages<Item>(read: (page: PageRequest) => Promise<Page<Item>[]>): Promise<Item[]> {
  const items: Item[] = [];
  for (let after: string | null = null; ;) {
    const [page] = await read({ first: LARGEST_PAGE, after, last: null, before: null });
    items.push(...(page?.items ?? []).map(({ item }) => item));
    if (!page?.hasNextPage) return items;
    after = page.items.at(-1)?.cursor ?? null;
  }
}
