import type { Document } from "./document.ts";
import type { Entity } from "./entity.ts";
import type { Event } from "./event.ts";
import type { EntityMention, EventMention } from "./mention.ts";

/** The records that a store holds. The graph's digest is taken over the canonical JSON of each. */
export interface Graph {
  readonly documents: readonly Document[];
  readonly entityMentions: readonly EntityMention[];
  readonly eventMentions: readonly EventMention[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

/** A change that is written in one transaction, wholly or not at all. */
export interface GraphChange {
  readonly put: Graph;
  /** Ids of records that are no more, of any kind. */
  readonly remove: readonly string[];
}

/** A graph without anything in it. */
export const EMPTY_GRAPH: Graph = { documents: [], entityMentions: [], eventMentions: [], entities: [], events: [] };
