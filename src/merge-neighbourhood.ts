import { merge, type Merged } from "./merging/merge.ts";
import { namedEntities, surroundings } from "./merging/entity-records.ts";
import { canonicalJson } from "./model/canonical-json.ts";
import type { Catalogue } from "./model/catalogue.ts";
import type { GraphChange } from "./model/graph.ts";
import type { EntityMention, EventMention } from "./model/mention.ts";
import { neighbourhood } from "./neighbourhood.ts";
import type { Store } from "./storing/store.ts";
import type { Difference } from "./updating.ts";
import type { Knowledge } from "./workshop.ts";

/** What stands in the store of the documents that change. */
interface Stored {
  readonly eventMentions: readonly EventMention[];
  readonly entityMentions: readonly EntityMention[];
}

/**
 * What a difference changes in the graph, found by merging only the neighbourhood that it touches. It grows where an entity
 * that no catalogue lists gets another name, because the titles of all its events then change.
 */
export async function mergeNeighbourhood(difference: Difference, store: Store, knowledge: Knowledge): Promise<GraphChange> {
  const stored = await storedOf(difference, store);
  const come = difference.put.flatMap(({ eventMentions }) => eventMentions);
  for (let further: readonly EventMention[] = []; ;) {
    const near = await neighbourhood({ come, stored: stored.eventMentions, further }, store, knowledge);
    const merged = merge({ ...(await mergeInput(near.members, stored, difference, { store, knowledge })), ...knowledge });
    const renamed = await eventMentionsOfRenamed(merged, near, store, knowledge.catalogue);
    if (renamed.length === 0) return changeOf({ difference, stored, merged, gone: near.gone }, store, knowledge);
    further = [...further, ...renamed];
  }
}

async function storedOf({ put, remove }: Difference, store: Store): Promise<Stored> {
  const ids = await store.mentionIdsOfDocuments([...put.map(({ document }) => document.id), ...remove]);
  const eventMentions = await store.eventMentions(ids.flatMap((one) => one.eventMentions));
  const entityMentions = await store.entityMentions(ids.flatMap((one) => one.entityMentions));
  return { eventMentions: there(eventMentions), entityMentions: there(entityMentions) };
}

/** Entities that no catalogue lists are made of all their mentions, so all of those are needed, with the days of their texts. */
async function mergeInput(
  members: readonly EventMention[],
  stored: Stored,
  difference: Difference,
  { store, knowledge }: { store: Store; knowledge: Knowledge },
) {
  const come = difference.put.flatMap(({ entityMentions }) => entityMentions);
  const uncatalogued = [...namedEntities(members, [...come, ...stored.entityMentions])].filter(
    (id) => !knowledge.catalogue.entities.has(id),
  );
  const changed = new Set([...come, ...stored.entityMentions].map(({ id }) => id));
  const ids = new Set((await store.entityMentionIdsOfEntities(uncatalogued)).flat().filter((id) => !changed.has(id)));
  const entityMentions = [...come, ...there(await store.entityMentions([...ids]))];
  const put = new Map(difference.put.map(({ document }) => [document.id, document]));
  const documentIds = new Set(
    [...members, ...entityMentions].flatMap(({ documentId }) => (documentId === null || put.has(documentId) ? [] : [documentId])),
  );
  const documents = [...put.values(), ...there(await store.documents([...documentIds]))];
  return { documents, eventMentions: members, entityMentions };
}

async function eventMentionsOfRenamed(
  merged: Merged,
  near: { members: readonly EventMention[] },
  store: Store,
  catalogue: Catalogue,
): Promise<EventMention[]> {
  const uncatalogued = merged.entities.filter(({ id }) => !catalogue.entities.has(id));
  const before = await store.entities(uncatalogued.map(({ id }) => id));
  const renamed = uncatalogued.filter(
    ({ name }, index) => before[index] && canonicalJson(before[index].name) !== canonicalJson(name),
  );
  const members = new Set(near.members.map(({ id }) => id));
  const ids = (await store.eventMentionIdsOfEntities(renamed.map(({ id }) => id))).flat().filter((id) => !members.has(id));
  return there(await store.eventMentions([...new Set(ids)])).filter(({ origin }) => origin === "TEXT");
}

interface Result {
  readonly difference: Difference;
  readonly stored: Stored;
  readonly merged: Merged;
  readonly gone: readonly string[];
}

async function changeOf({ difference, stored, merged, gone }: Result, store: Store, knowledge: Knowledge): Promise<GraphChange> {
  const changed = new Set(difference.put.map(({ document }) => document.id));
  const before = await store.eventsOfMentions([...merged.eventMentions.map(({ id }) => id), ...gone]);
  const linked = new Set(merged.eventMentions.map(({ id }) => id));
  const staleMentions = [...before.flatMap(({ links }) => links.map(({ mentionId }) => mentionId)), ...gone].filter(
    (id) => !linked.has(id),
  );
  const entityMentions = merged.entityMentions.filter(({ documentId }) => changed.has(documentId));
  const remove = [
    ...difference.remove,
    ...stored.entityMentions.map(({ id }) => id),
    ...staleMentions,
    ...before.map(({ id }) => id),
    ...(await forgottenEntities(stored, merged, staleMentions, { store, knowledge })),
  ];
  const { eventMentions, entities, events } = merged;
  const put = { documents: difference.put.map(({ document }) => document), entityMentions, eventMentions, entities, events };
  const kept = new Set(Object.values(put).flatMap((records: readonly { readonly id: string }[]) => records.map(({ id }) => id)));
  return { put, remove: [...new Set(remove)].filter((id) => !kept.has(id)) };
}

async function forgottenEntities(
  stored: Stored,
  merged: Merged,
  staleMentions: readonly string[],
  { store, knowledge }: { store: Store; knowledge: Pick<Knowledge, "catalogue"> },
): Promise<string[]> {
  const stale = there(await store.eventMentions(staleMentions));
  const present = new Set(merged.entities.map(({ id }) => id));
  const named = surroundings(namedEntities([...stored.eventMentions, ...stale], stored.entityMentions), knowledge.catalogue);
  const gone = new Set([...stored.entityMentions, ...stored.eventMentions].map(({ id }) => id).concat(staleMentions));
  return unneededEntities(new Set([...named].filter((id) => !present.has(id))), gone, { store, knowledge });
}

/**
 * Of these entities those for which nothing in the graph stands any more, once some mentions are gone: neither a mention of
 * them nor one of something that leads to them.
 */
export async function unneededEntities(
  candidates: ReadonlySet<string>,
  gone: ReadonlySet<string>,
  { store, knowledge: { catalogue } }: { store: Store; knowledge: Pick<Knowledge, "catalogue"> },
): Promise<string[]> {
  if (candidates.size === 0) return [];
  const leading = [
    ...new Set([...candidates, ...[...catalogue.entities.keys()].filter((id) => leadsToAny(id, candidates, catalogue))]),
  ];
  const named = await Promise.all([store.entityMentionIdsOfEntities(leading), store.eventMentionIdsOfEntities(leading)]);
  const alive = leading.filter((_id, index) => named.some((ids) => ids[index]?.some((id) => !gone.has(id))));
  const kept = surroundings(alive, catalogue);
  return [...candidates].filter((id) => !kept.has(id));
}

function leadsToAny(id: string, candidates: ReadonlySet<string>, catalogue: Catalogue): boolean {
  return [...surroundings([id], catalogue)].some((reached) => candidates.has(reached));
}

function there<Thing>(things: readonly (Thing | null)[]): Thing[] {
  return things.filter((thing) => thing !== null);
}
