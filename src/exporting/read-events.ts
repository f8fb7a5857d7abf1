import { canonicalJson } from "../model/canonical-json.ts";
import type { Document } from "../model/document.ts";
import type { Event } from "../model/event.ts";
import { Failure } from "../model/failure.ts";
import type { Attribution, EventMention } from "../model/mention.ts";
import { versionIn, type View } from "../model/view.ts";
import { NO_FILTER, NO_OWNER, type EventFilter, type EventQuery } from "../storing/event-query.ts";
import type { PageRequest, Store } from "../storing/store.ts";
import type { EventBatch, ExportedDocument, ExportedEvent, Need } from "./exporter.ts";

/** Events that are read at once; what is held in memory grows with them. */
const BATCH = 200;

/** Texts that are read at once, because each may be long and only what is said about it is kept. */
const TEXTS = 20;

/** Which events are read, and from where. */
export interface Reading {
  /** The store for the next batch, which may have a deadline of its own. */
  readonly store: () => Store;
  readonly filter: EventFilter;
  readonly view: View;
  /** Hears how many events a batch had. */
  readonly report: (read: number) => void;
}

/**
 * Passes over the events of a filter by their dates, in batches. All batches of all passes are of one state of the graph:
 * where it was changed meanwhile, the reading fails rather than to mix two states.
 */
export function eventReader(reading: Reading): (...needs: readonly Need[]) => AsyncIterable<EventBatch> {
  const checkUnchanged = watch();
  return async function* (...needs) {
    await checkUnchanged(reading.store());
    for (let after: string | null = null, more = true; more;) {
      const store = reading.store();
      const [page] = await store.eventList([queryOf(reading, { first: BATCH, after, last: null, before: null })]);
      const events = (page?.items ?? []).flatMap(({ item }) => inView(item, reading.view));
      const batch = await batchOf(events, store, { ...reading, needs });
      await checkUnchanged(store);
      reading.report(events.length);
      yield batch;
      // An embedded store reads in this thread; between two batches others have their turn.
      await new Promise((turn) => void setImmediate(turn));
      after = page?.items.at(-1)?.cursor() ?? null;
      more = page?.hasNextPage === true;
    }
  };
}

/** Throws where the graph is another one than at the first call. */
function watch(): (store: Store) => Promise<void> {
  let first: string | null = null;
  return async (store) => {
    const digest = (await store.state())?.digest ?? "";
    first ??= digest;
    if (digest === first) return;
    const message = "export: expected a graph that stays the same, but it was changed meanwhile; export it again";
    throw new Failure("STORE_UNAVAILABLE", message);
  };
}

function queryOf({ filter, view }: Reading, page: PageRequest): EventQuery {
  return { ...NO_OWNER, filter, orderBy: "DATE", view, page };
}

function inView({ id, versions }: Event, view: View): ExportedEvent[] {
  const version = versionIn(view, versions);
  return version === null ? [] : [{ ...version, id }];
}

async function batchOf(
  events: readonly ExportedEvent[],
  store: Store,
  reading: Reading & { readonly needs: readonly Need[] },
): Promise<EventBatch> {
  const told = reading.needs.includes("TELLINGS") ? events.flatMap(({ mentionIds }) => mentionIds) : [];
  const mentions = await byId(told, (ids) => store.eventMentions(ids));
  const tellings = [...mentions.values()];
  return {
    events,
    entities: await byId([...events.flatMap(entitiesIn), ...tellings.flatMap(entitiesSaid)], (ids) => store.entities(ids)),
    mentions,
    documents: await documentsOf(tellings, store),
    wholes: reading.needs.includes("WHOLES") ? await wholesOf(events, store, reading) : new Set(),
  };
}

function entitiesIn({ participants, placeIds }: ExportedEvent): string[] {
  return [
    ...participants.flatMap(({ entityId, onBehalfOf }) => [entityId, ...(onBehalfOf === null ? [] : [onBehalfOf])]),
    ...placeIds,
  ];
}

function entitiesSaid({ attribution, claims }: EventMention): string[] {
  const claimed = claims.flatMap(({ entityId, onBehalfOf, within }) => [entityId, onBehalfOf, within]);
  return [...sourcesOf(attribution), ...claimed].filter((id) => id !== null);
}

function sourcesOf(attribution: Attribution | null): (string | null)[] {
  return attribution === null ? [] : [attribution.entityId, ...sourcesOf(attribution.via)];
}

async function documentsOf(tellings: readonly EventMention[], store: Store): Promise<ReadonlyMap<string, ExportedDocument>> {
  const ids = [...new Set(tellings.flatMap(({ documentId }) => (documentId === null ? [] : [documentId])))];
  const known = new Map<string, ExportedDocument>();
  for (let start = 0; start < ids.length; start += TEXTS) {
    const documents = await store.documents(ids.slice(start, start + TEXTS));
    for (const document of documents) if (document !== null) known.set(document.id, withoutText(document));
  }
  return known;
}

function withoutText({ text: _text, ...rest }: Document): ExportedDocument {
  return rest;
}

/** One read for all wholes of a batch: those that the filter lets through are exported too, and without a filter all that are known. */
async function wholesOf(events: readonly ExportedEvent[], store: Store, reading: Reading): Promise<ReadonlySet<string>> {
  const ids = [...new Set(events.flatMap(({ partOf }) => (partOf === null ? [] : [partOf])))];
  if (ids.length === 0) return new Set();
  const { filter, view } = reading;
  if (canonicalJson(filter) === canonicalJson(NO_FILTER)) {
    const wholes = await store.events(ids);
    return new Set(wholes.flatMap((whole) => (whole === null ? [] : inView(whole, view))).map(({ id }) => id));
  }
  const page = { first: ids.length, after: null, last: null, before: null };
  const [found] = await store.eventList([queryOf({ ...reading, filter: { ...filter, ids } }, page)]);
  return new Set((found?.items ?? []).map(({ item }) => item.id));
}

/** Each thing once, in the order in which it is first named. */
async function byId<Thing extends { readonly id: string }>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly (Thing | null)[]>,
): Promise<ReadonlyMap<string, Thing>> {
  const distinct = [...new Set(ids)];
  const things = distinct.length === 0 ? [] : await read(distinct);
  return new Map(things.flatMap((thing) => (thing === null ? [] : [[thing.id, thing]])));
}
