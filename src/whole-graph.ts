import { everyItem } from "./every-item.ts";
import type { Graph } from "./model/graph.ts";
import { WHOLE_VIEW } from "./model/view.ts";
import { NO_FILTER, NO_OWNER } from "./storing/event-query.ts";
import type { Store } from "./storing/store.ts";
import { storedDocuments } from "./stored-documents.ts";
import { storedEntities } from "./stored-entities.ts";

/** Everything that a store holds, page by page; for small graphs, as evaluation and tests have them. */
export async function wholeGraph(store: Store): Promise<Graph> {
  const documents = await Array.fromAsync(storedDocuments(store));
  const events = await Array.fromAsync(
    everyItem((page) => store.eventList([{ ...NO_OWNER, filter: NO_FILTER, orderBy: "DATE", view: WHOLE_VIEW, page }])),
  );
  const entities = await Array.fromAsync(storedEntities(store));
  const ids = await store.mentionIdsOfDocuments(documents.map(({ id }) => id));
  const linked = events.flatMap(({ links }) => links.map(({ mentionId }) => mentionId));
  const mentionIds = new Set([...ids.flatMap(({ eventMentions }) => eventMentions), ...linked]);
  const eventMentions = await store.eventMentions([...mentionIds]);
  const entityMentions = await store.entityMentions(ids.flatMap((one) => one.entityMentions));
  const there = <Thing>(things: readonly (Thing | null)[]) => things.filter((thing) => thing !== null);
  return {
    documents,
    events,
    entities,
    eventMentions: there(eventMentions),
    entityMentions: there(entityMentions),
  };
}
