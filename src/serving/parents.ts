import type { Claim } from "../model/claim.ts";
import type { Conflict } from "../model/conflict.ts";
import type { Document } from "../model/document.ts";
import type { Entity, Office } from "../model/entity.ts";
import type { Event, EventVersion, Participant } from "../model/event.ts";
import type { Attribution, EntityMention, EventMention } from "../model/mention.ts";
import { versionIn, type View } from "../model/view.ts";
import type { EventQuery, Ground, SharedEvents } from "../storing/event-query.ts";
import type { Bucket } from "./buckets.ts";
import type { Connection } from "./connection.ts";
import type { Network } from "./network.ts";

/** A thing together with the knowledge that its root field asked for; everything below rests on the same. */
export type Viewed<Thing> = Thing & { readonly view: View };

/** What the resolvers of each type start from: the model's own objects, in a view. */
export type EntityParent = Viewed<Entity>;
export type DocumentParent = Viewed<Document>;
export type EventMentionParent = Viewed<EventMention>;
export type EntityMentionParent = Viewed<EntityMention>;
export type ClaimParent = Viewed<Claim>;
export type ConflictParent = Viewed<Conflict>;
export type ConflictSideParent = Viewed<Conflict["sides"][number]>;
export type ParticipantParent = Viewed<Participant>;
export type AttributionParent = Viewed<Attribution>;
export type OfficeParent = Viewed<Office>;

/** An event as it stands in a view: the version in force. */
export type EventParent = Viewed<EventVersion> & Pick<Event, "id" | "links">;

/** What a search finds. */
export type SearchItemParent =
  | { readonly type: "ENTITY"; readonly item: EntityParent }
  | { readonly type: "EVENT"; readonly item: EventParent }
  | { readonly type: "DOCUMENT"; readonly item: DocumentParent };
/** The same with the query that found it. */
export type SearchResultParent = { readonly item: SearchItemParent; readonly query: string };
export type SearchResultConnectionParent = Connection<SearchResultParent>;

/** A network with the events that make it. */
export type GraphParent = Network & { readonly ground: Ground };
/** An entity or two in a network. */
export type GraphNodeParent = { readonly entity: Entity; readonly ground: Ground };
export type GraphEdgeParent = SharedEvents & { readonly ground: Ground };
export type RelatedEntityParent = { readonly entityId: string; readonly sharedEvents: number; readonly view: View };
export type RelatedEntityConnectionParent = Connection<RelatedEntityParent>;

/** A bucket with the query whose events it holds. */
export type TimelineBucketParent = Bucket & { readonly query: EventQuery };

export type EventConnectionParent = Connection<EventParent>;
export type EventMentionConnectionParent = Connection<EventMentionParent>;
export type EntityMentionConnectionParent = Connection<EntityMentionParent>;
export type ClaimConnectionParent = Connection<ClaimParent>;
export type DocumentConnectionParent = Connection<DocumentParent>;
export type ConflictConnectionParent = Connection<ConflictParent>;
export type EntityConnectionParent = Connection<EntityParent>;

/** Puts a thing into a view; null stays null. */
export function viewed<Thing extends object>(thing: Thing, view: View): Viewed<Thing> {
  return { ...thing, view };
}

/** The event as it stands in the view; null where nothing was known of it. */
export function eventIn(event: Event | null, view: View): EventParent | null {
  const version = event && versionIn(view, event.versions);
  return event && version ? { ...version, id: event.id, links: event.links, view } : null;
}
