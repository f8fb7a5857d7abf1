import { storedDocuments } from "./stored-documents.ts";
import type { Entity, EntityKind } from "./model/entity.ts";
import type { Store } from "./storing/store.ts";

const KINDS: readonly EntityKind[] = ["PERSON", "COUNTRY", "PLACE", "ORGANIZATION"];

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
  const entities = (await Promise.all(KINDS.map((kind) => Array.fromAsync(entitiesOf(store, kind))))).flat();
  const named = await store.eventMentionIdsOfEntities(entities.map(({ id }) => id));
  const imported = entities.filter((_entity, index) => named[index]?.some((id) => !mentions.has(id)));
  const kept = reached(imported, new Map(entities.map((entity) => [entity.id, entity])));
  return entities.map(({ id }) => id).filter((id) => !kept.has(id));
}

async function* entitiesOf(store: Store, kind: EntityKind): AsyncGenerator<Entity> {
  for (let after: string | null = null; ;) {
    const page = { first: 100, after, last: null, before: null };
    const [found] = await store.entityList([{ kind, text: null, countryId: null, without: [], page }]);
    for (const { item } of found?.items ?? []) yield item;
    if (!found?.hasNextPage) return;
    after = found.items.at(-1)?.cursor ?? null;
  }
}

function reached(entities: readonly Entity[], all: ReadonlyMap<string, Entity>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = entities.map(({ id }) => id);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    const { within = [], countryId = null, offices = [] } = all.get(id) ?? {};
    const served = offices.flatMap((office) => [office.organizationId, office.countryId]);
    open.push(...[...within, countryId, ...served].filter((other) => other !== null));
  }
  return found;
}
