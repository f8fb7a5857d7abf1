import type { Document } from "../model/document.ts";
import type { Entity, EntityKind } from "../model/entity.ts";
import type { ClaimProperty } from "../model/claim.ts";
import type { Conflict, ConflictReason } from "../model/conflict.ts";
import type { Event } from "../model/event.ts";
import type { Graph, GraphChange } from "../model/graph.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import type { View } from "../model/view.ts";
import type { Deadline } from "./deadline.ts";
import type {
  DayCount,
  EventQuery,
  Neighbours,
  NeighboursQuery,
  SharedEvents,
  SharedQuery,
  Way,
  WaysQuery,
} from "./event-query.ts";

/**
 * The port to a store of the graph. Every read takes many keys and answers in the same number and order, as DataLoader
 * wants; a page is cut by keyset, never by offset. Sort keys are ASCII, so that all stores order alike.
 */
export interface Store {
  /** Adapter and address without secrets, for messages. */
  readonly name: string;
  /** The same store whose reads throw TIMEOUT when they last beyond a deadline; what goes on for them is ended. */
  within(deadline: Deadline): Store;

  documents(ids: readonly string[]): Promise<(Document | null)[]>;
  /** Documents with these file names (without extension), by id. */
  documentsByName(names: readonly string[]): Promise<Document[][]>;
  documentList(queries: readonly DocumentQuery[]): Promise<Page<Document>[]>;
  documentCount(queries: readonly DocumentQuery[]): Promise<number[]>;

  entities(ids: readonly string[]): Promise<(Entity | null)[]>;
  /** Entities of the kind one of whose names or aliases folds to the same key, by id; where there are none, those with a name of the same `nameKey`. */
  entitiesByName(queries: readonly { readonly kind: EntityKind; readonly name: string }[]): Promise<Entity[][]>;
  entityList(queries: readonly EntityQuery[]): Promise<Page<Entity>[]>;
  entityCount(queries: readonly EntityQuery[]): Promise<number[]>;

  /** An event answers to its own id and to `event_` with the hash of any of its mentions. */
  events(ids: readonly string[]): Promise<(Event | null)[]>;
  eventList(queries: readonly EventQuery[]): Promise<Page<Event>[]>;
  eventCount(queries: readonly EventQuery[]): Promise<number[]>;
  /** How many of the events have which days, in no order; that and the page of a query do not matter. */
  eventDays(queries: readonly EventQuery[]): Promise<DayCount[][]>;

  /** How many events entities share with others, in no order: those that share none are left out. */
  sharedEvents(queries: readonly SharedQuery[]): Promise<SharedEvents[][]>;

  /** Who shares most events with some entities; null where that has to be found with `sharedEvents`. Stores that need several reads for it do without. */
  readonly neighbours?: (queries: readonly NeighboursQuery[]) => Promise<(Neighbours | null)[]>;

  /**
   * The shortest ways from one entity to another over those who share events, the one with most events first, ties by the ids
   * on the way; null where they have to be looked for with `sharedEvents`. Stores that never know them do without.
   */
  readonly ways?: (queries: readonly WaysQuery[]) => Promise<(readonly Way[] | null)[]>;

  eventMentions(ids: readonly string[]): Promise<(EventMention | null)[]>;
  entityMentions(ids: readonly string[]): Promise<(EntityMention | null)[]>;
  entityMentionList(queries: readonly EntityMentionQuery[]): Promise<Page<EntityMention>[]>;
  entityMentionCount(queries: readonly EntityMentionQuery[]): Promise<number[]>;

  conflictList(queries: readonly ConflictQuery[]): Promise<Page<Conflict>[]>;
  conflictCount(queries: readonly ConflictQuery[]): Promise<number[]>;

  statistics(view: View): Promise<StoreStatistics>;

  /** For merging: the ids of all event mentions that carry one of these block keys, in order of id. */
  eventMentionIdsInBlocks(blocks: readonly string[]): Promise<string[]>;
  /** For merging: the ids of the event mentions and entity mentions of these documents, in order of id. */
  mentionIdsOfDocuments(documentIds: readonly string[]): Promise<{ eventMentions: string[]; entityMentions: string[] }[]>;
  /** For merging: the events that these mentions tell of, in order of id. */
  eventsOfMentions(mentionIds: readonly string[]): Promise<Event[]>;
  /** For merging: the ids of the entity mentions that were resolved to each of these entities, in order of id. */
  entityMentionIdsOfEntities(entityIds: readonly string[]): Promise<string[][]>;
  /** For merging: the ids of the event mentions whose claims or attribution name each of these entities, in order of id. */
  eventMentionIdsOfEntities(entityIds: readonly string[]): Promise<string[][]>;

  /** Something that is different after each write, by whomever; null where it is not known. A server's is that of the last read. */
  generation(): string | null;
  /** Whether all that was read here, within a deadline, was of this generation; a server is asked where nothing was read. */
  wasOf(generation: string): Promise<boolean>;
  /** What the stored graph was made with, and its digest; null for a store that was never written. */
  state(): Promise<StoreState | null>;
  /**
   * Writes in one transaction, wholly or not at all, and brings the digest up to date. A record that is both put and
   * removed is put. Unchanged records cost no write, unless the graph is made with something else than before.
   */
  write(change: GraphChange, made: MadeWith): Promise<StoreState>;
  /**
   * Puts many graphs, as an import reads them, and ends as `write` with each of them in turn would, only faster. Each is
   * written wholly or not at all; some stores write all of them or none. Gives the last state, null where nothing was ever written.
   */
  writeAll(graphs: AsyncIterable<Graph>, made: MadeWith): Promise<StoreState | null>;
  /**
   * The same for graphs that `preparationFor` its address has made ready, no two of which have the same events; left out
   * where there is no such preparation.
   */
  readonly writeAllPrepared?: (graphs: AsyncIterable<PreparedGraph>, made: MadeWith) => Promise<StoreState | null>;
  /** Throws STORE_UNAVAILABLE with the reason and what to do where the store cannot answer. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Relay's arguments, checked: exactly one of `first` and `last` is set. Cursors are those of a page's edges. */
export interface PageRequest {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** One page in the order of the list, with a cursor for each item, which is made when it is asked for: most never are. */
export interface Page<Item> {
  readonly items: readonly { readonly item: Item; readonly cursor: () => string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Documents by day of publication, then name, then id; those without a date last. `text` is looked for in the text and what
 * is said about it, `publisher` without regard to case and diacritics; `publishedFrom` and `publishedTo` keep what may have
 * been published on one of these days.
 */
export interface DocumentQuery {
  /** Only documents that tell of this event in this view. */
  readonly ofEvent: { readonly eventId: string; readonly view: View } | null;
  readonly text: string | null;
  readonly publisher: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly page: PageRequest;
}

/**
 * Entities of one kind, by their folded English name, then id. `countryId` keeps those whose country it is, those who hold
 * an office for it, and the country itself. `text` is looked for in names and aliases, in any spelling; `without` is left out.
 */
export interface EntityQuery {
  readonly kind: EntityKind;
  readonly text: string | null;
  readonly countryId: string | null;
  readonly without: readonly string[];
  readonly page: PageRequest;
}

/**
 * The entity mentions of one document, by start, or of one entity, by document's id and start; exactly one of both is set.
 * Ties are by end, then id. A view holds the mentions of the documents published by its day.
 */
export interface EntityMentionQuery {
  readonly documentId: string | null;
  readonly entityId: string | null;
  readonly view: View;
  readonly page: PageRequest;
}

/** The conflicts in a view, by the order of their events, then property. */
export interface ConflictQuery {
  readonly property: ClaimProperty | null;
  readonly reason: ConflictReason | null;
  readonly view: View;
  readonly page: PageRequest;
}

/**
 * Totals of a view: of documents published by its day, of events in force with the mentions that they rest on and their
 * claims, and of entities that one of these documents or mentions names. The days are those of the events.
 */
export interface StoreStatistics {
  readonly documents: number;
  readonly events: number;
  readonly eventMentions: number;
  readonly claims: number;
  readonly people: number;
  readonly countries: number;
  readonly places: number;
  readonly organizations: number;
  readonly conflicts: number;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A graph whose events and tellings have been made ready for a store, in whatever form this wants them. */
export interface PreparedGraph extends Omit<Graph, "events" | "eventMentions"> {
  readonly prepared: object;
}

/** What it takes to make events ready apart from the store. */
export interface Preparing {
  /** The canonical JSON of a record; for what is made in the order of its keys that is plain JSON. */
  readonly json: (record: object) => string;
  readonly blockKeys: (mention: EventMention) => readonly string[];
  /** What an entity lies within, directly. */
  readonly within: (entity: string) => readonly string[];
}

/** Makes the events of a graph ready for a store, of which it has none; whoever does that needs no store. */
export type Prepare = (graph: Graph, ground: Preparing) => PreparedGraph;

/** What a graph was made with. */
export interface MadeWith {
  readonly ruleVersion: string;
  readonly catalogueDigest: string;
  readonly correctionsDigest: string;
}

/** What no rules have made: beside records that are kept of an older schema it says that everything else is to be made again. */
export const NOT_MADE: MadeWith = { ruleVersion: "", catalogueDigest: "", correctionsDigest: "" };

/** What the store says about its graph. */
export interface StoreState extends MadeWith {
  readonly schemaVersion: number;
  /** Sum modulo 2^256 of the SHA-256 of every record's canonical JSON, 64 hexadecimal digits; equal on all stores. */
  readonly digest: string;
}
