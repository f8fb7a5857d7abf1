import { surroundings } from "./merging/entity-records.ts";
import type { Store } from "./storing/store.ts";
import { storedDocuments } from "./stored-documents.ts";
import { storedEntities } from "./stored-entities.ts";

/** The ids of all records that are in the graph because of its texts, so that what was imported stays where they are made anew. */
export async function recordsOfTexts(store: Store): Promise<string[]> {
  const documents: string[] = [];
  for await (const { id } of storedDocuments(store)) documents.push(id);
  const ids = await store.mentionIdsOfDocuments(documents);
  const told = ids.flatMap(({ eventMentions }) => eventMentions);
  const events = await store.eventsOfMentions(told);
  // Curated facts hang on the events that texts tell of.
  const mentions = new Set([...told, ...events.flatMap(({ links }) => links.map(({ mentionId }) => mentionId))]);
  return [
    ...documents,
    ...ids.flatMap(({ entityMentions }) => entityMentions),
    ...mentions,
    ...events.map(({ id }) => id),
    ...(await entitiesOfTexts(store, mentions)),
  ];
}

/** Of the entities those that no imported row names, and that nothing lies within or serves which one names. */
async function entitiesOfTexts(store: Store, mentions: ReadonlySet<string>): Promise<string[]> {
  const entities = await Array.fromAsync(storedEntities(store));
  const named = await store.eventMentionIdsOfEntities(entities.map(({ id }) => id));
  const imported = entities.filter((_entity, index) => named[index]?.some((id) => !mentions.has(id)));
  const kept = surroundings(
    imported.map(({ id }) => id),
    { entities: new Map(entities.map((entity) => [entity.id, entity])) },
  );
  return entities.map(({ id }) => id).filter((id) => !kept.has(id));
}
