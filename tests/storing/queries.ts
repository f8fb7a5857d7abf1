import type { View } from "../../src/model/view.ts";
import type {
  ConflictQuery,
  DocumentQuery,
  EntityMentionQuery,
  EntityQuery,
  Page,
  PageRequest,
} from "../../src/storing/store.ts";
import { NO_FILTER, NO_OWNER, type EventFilter, type EventQuery } from "../../src/storing/event-query.ts";

/** Everything that is known. */
export const ALL: View = { knownBy: null, textOnly: false };

/** A page that holds the whole world. */
export const WHOLE: PageRequest = { first: 100, after: null, last: null, before: null };

/** A query for events with what a case is about. */
export function events({
  filter = {},
  ...given
}: Partial<Omit<EventQuery, "filter">> & { filter?: Partial<EventFilter> } = {}): EventQuery {
  return {
    ...NO_OWNER,
    orderBy: "DATE",
    view: ALL,
    page: WHOLE,
    ...given,
    filter: { ...NO_FILTER, ...filter },
  };
}

/** The same for documents, entities, their mentions and conflicts. */
export function documents(given: Partial<DocumentQuery> = {}): DocumentQuery {
  return { ofEvent: null, text: null, publisher: null, publishedFrom: null, publishedTo: null, page: WHOLE, ...given };
}

export function entities(kind: EntityQuery["kind"], given: Partial<EntityQuery> = {}): EntityQuery {
  return { kind, text: null, countryId: null, without: [], page: WHOLE, ...given };
}

export function entityMentions(given: Partial<EntityMentionQuery>): EntityMentionQuery {
  return { documentId: null, entityId: null, view: ALL, page: WHOLE, ...given };
}

export function conflicts(given: Partial<ConflictQuery> = {}): ConflictQuery {
  return { property: null, reason: null, view: ALL, page: WHOLE, ...given };
}

/** The ids on a page. */
export function idsOn(page: Page<{ readonly id: string }> | undefined): string[] {
  return (page?.items ?? []).map(({ item }) => item.id);
}
