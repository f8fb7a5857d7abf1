import type { EventKind, EventStatus, Support } from "../model/event.ts";
import type { View } from "../model/view.ts";
import type { DateBounds } from "../model/date-bounds.ts";
import type { PageRequest } from "./store.ts";

/**
 * The order of events. DATE: by `earliest` (by `latest` where that is open), ties by `latest` (open ones last), then id.
 * DATE_DESC: the same days descending, ties by id ascending. Undated ones are last in both. SALIENCE: the most salient
 * first, ties as in DATE.
 */
export type EventOrder = "DATE" | "DATE_DESC" | "SALIENCE";

/** Which events, in which order. */
export interface EventQuery {
  /** Only events in which this entity takes part, for which somebody acts on its behalf, or that lie in this place or country. */
  readonly ofEntity: string | null;
  /** Only the parts of this event. */
  readonly partsOf: string | null;
  /** Only events that this document tells of, beside what the filter says of documents. */
  readonly ofDocument: string | null;
  /** Only events that these two entities share, as in a `SharedQuery`. */
  readonly sharedBy: readonly [string, string] | null;
  /** Only events whose title, or the quote of one of whose tellings, has a word that begins with each of these. */
  readonly words: string | null;
  /** Only events that may touch one of these days, beside what the filter says of a period; both inclusive. */
  readonly touching: { readonly from: string; readonly to: string } | null;
  readonly filter: EventFilter;
  readonly orderBy: EventOrder;
  readonly view: View;
  readonly page: PageRequest;
}

/**
 * What holds for the version of an event in force in the view. Empty lists and nulls do not filter, nor does a blank
 * `text`; of another one each word must begin a word of the title.
 */
export interface EventFilter {
  readonly ids: readonly string[] | null;
  readonly kinds: readonly EventKind[] | null;
  readonly statuses: readonly EventStatus[] | null;
  readonly supports: readonly Support[] | null;
  /** With `includeRepresentatives` a country stands for those who act on its behalf too. */
  readonly actors: {
    readonly allOf: readonly string[];
    readonly anyOf: readonly string[];
    readonly noneOf: readonly string[];
    readonly includeRepresentatives: boolean;
  } | null;
  /** Places or countries; what lies within them counts. */
  readonly locatedIn: readonly string[] | null;
  readonly documents: readonly string[] | null;
  /** What is undated is found only if it is asked for. */
  readonly during: During | null;
  readonly text: string | null;
  /** Entities to which one of the event's mentions is attributed, directly or passed on. */
  readonly attributedTo: readonly string[] | null;
  /** Whether the event or one of its parts, or their parts, has a conflict. */
  readonly hasConflict: boolean | null;
  /** Leaves out parts whose whole is in force in the view. */
  readonly outermostOnly: boolean;
  /**
   * Puts the outermost whole in the place of each event that matches everything else in the query, once, whether or not
   * the whole matches itself. The way to it follows `partOf` through versions in force in the view and ends at an event
   * whose whole is not in force; an event that is no part stands for itself.
   */
  readonly foldParts: boolean;
}

/** So many events begin and end within these days; null for undated ones. */
export interface DayCount {
  readonly days: DateBounds | null;
  readonly count: number;
}

/**
 * With whom some entities share events that match the filter. Two share an event when each of them takes part, is
 * represented, or is a place of the event itself, and at least one takes part or is represented.
 */
export interface SharedQuery {
  readonly of: readonly string[];
  /** Only with these; null for all. */
  readonly among: readonly string[] | null;
  readonly filter: EventFilter;
  readonly view: View;
}

/** How many events two entities share. */
export interface SharedEvents {
  readonly entityId: string;
  readonly otherId: string;
  readonly count: number;
}

/** Which events make the edges of a network, and what is known of them. */
export interface Ground {
  readonly filter: EventFilter;
  readonly view: View;
  /** Entities that the network must not have. */
  readonly without: readonly string[];
}

/** Who shares most events with some entities, ties by id: so many at most. */
export interface NeighboursQuery extends Ground {
  readonly of: readonly string[];
  readonly first: number;
}

/** Who was found, whether there are more, and what each two of these and of those who were asked about share, in no order. */
export interface Neighbours {
  readonly otherIds: readonly string[];
  readonly truncated: boolean;
  readonly shared: readonly SharedEvents[];
}

/** Which ways from one entity to another one are looked for. */
export interface WaysQuery extends Ground {
  readonly from: string;
  readonly to: string;
  /** Most steps of a way. */
  readonly maxLength: number;
  /** So many ways at most. */
  readonly first: number;
}

/** The entities on a way, both ends included, and how many events each two that follow each other share. */
export interface Way {
  readonly nodeIds: readonly string[];
  readonly counts: readonly number[];
}

/** A list of events that belongs to no entity, event or document in particular, and to no days or words. */
export const NO_OWNER = {
  ofEntity: null,
  partsOf: null,
  ofDocument: null,
  sharedBy: null,
  words: null,
  touching: null,
} as const satisfies Partial<EventQuery>;

/** A filter that leaves nothing out. */
export const NO_FILTER: EventFilter = {
  ids: null,
  kinds: null,
  statuses: null,
  supports: null,
  actors: null,
  locatedIn: null,
  documents: null,
  during: null,
  text: null,
  attributedTo: null,
  hasConflict: null,
  outermostOnly: false,
  foldParts: false,
};

/** Whether a query, or what is left of one, asks for no more than one that asks for nothing: an empty list or a blank text does not. */
export function asksNothing<Query extends object>(query: Query, nothing: { readonly [Name in keyof Query]: unknown }): boolean {
  return Object.entries(query).every(
    ([name, value]) =>
      value === nothing[name as keyof Query] ||
      (Array.isArray(value) && value.length === 0) ||
      (name === "text" && String(value).trim() === ""),
  );
}

/**
 * A period with inclusive days; null is open. What has a duration lasts from its first to its last day; anything else
 * happened somewhere within its days. CERTAINLY holds however these doubts are settled, POSSIBLY for at least one way.
 */
export interface During {
  readonly from: string | null;
  readonly to: string | null;
  readonly relation: "OVERLAPS" | "WITHIN";
  readonly match: "POSSIBLY" | "CERTAINLY";
  readonly includeUndated: boolean;
}
