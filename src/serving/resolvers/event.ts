import { isAbout } from "../../model/claim.ts";
import type { View } from "../../model/view.ts";
import { localized } from "../../model/localized.ts";
import { connection, pageOnDemand, pageRequest, type Connection } from "../connection.ts";
import type { Context } from "../context.ts";
import { NO_FILTER, NO_OWNER } from "../../storing/event-query.ts";
import type { PageRequest } from "../../storing/store.ts";
import { documentConnection, eventConnection } from "../lists.ts";
import { listPage } from "../list-page.ts";
import { whenLoaded } from "../loaded.ts";
import { eventIn, viewed, type ClaimParent, type ConflictParent, type EventMentionParent, type EventParent } from "../parents.ts";
import type { EventResolvers, ParticipantResolvers, Resolvers } from "../schema.generated.ts";

const Event: EventResolvers<Context, EventParent> = {
  title: (event, { language }) => localized(event.title, language ?? "EN"),
  participants: (event) => event.participants.map((participant) => viewed(participant, event.view)),
  places: async (event, _args, { load }) => {
    const places = await load.entities.loadMany(event.placeIds);
    return places.flatMap((place) => (place ? [viewed(place, event.view)] : []));
  },
  partOf: async (event, _args, { load }) =>
    event.partOf === null ? null : eventIn(await load.events.load(event.partOf), event.view),
  parts: (event, args, context) =>
    eventConnection(
      { ...NO_OWNER, partsOf: event.id, filter: NO_FILTER, orderBy: "DATE", view: event.view, page: pageRequest(args) },
      context,
    ),
  mentions: async (event, args, context) => {
    return wholeList(await mentionsOf(event, context), pageRequest(args));
  },
  claims: async (event, args, context) => {
    const { property } = args;
    const claims = claimsOf(await mentionsOf(event, context)).filter((claim) => !property || isAbout(claim, property));
    return wholeList(claims, pageRequest(args));
  },
  conflicts: (event, _args, context) => conflictsOf(event, context),
  statusHistory: async (event, _args, context) => {
    const told = (await mentionsOf(event, context)).filter((mention) => mention.origin !== "CATALOGUE");
    return told.map((mention) => ({ ...mention, words: mention.statusWords, mention }));
  },
  documents: (event, args, context) =>
    documentConnection(
      {
        ofEvent: { eventId: event.id, view: event.view },
        text: null,
        publisher: null,
        publishedFrom: null,
        publishedTo: null,
        page: pageRequest(args),
      },
      event.view,
      context,
    ),
  possiblySame: (event, args, context) => sameEvents(event, pageRequest(args), event.view, context),
};

const Participant: ParticipantResolvers<Context> = {
  entity: (participant, _args, { load }) =>
    whenLoaded(load.entities.load(participant.entityId), (entity) => {
      if (entity === null) throw new Error(`participant ${participant.entityId} is not in the store`);
      return viewed(entity, participant.view);
    }),
  onBehalfOf: async (participant, _args, { load }) => {
    const country = participant.onBehalfOf === null ? null : await load.entities.load(participant.onBehalfOf);
    return country && viewed(country, participant.view);
  },
};

/** The resolvers of events and their participants. */
export const events: Pick<Resolvers, "Event" | "Participant"> = { Event, Participant };

/** A list that is known as a whole as a connection. */
async function wholeList<Item extends { readonly id: string }>(
  list: readonly Item[],
  page: PageRequest,
): Promise<Connection<Item>> {
  return connection(
    await pageOnDemand(page, () => listPage(list, page)),
    (item) => item,
    () => Promise.resolve(list.length),
  );
}

const NOTHING = connection<never, EventParent>(
  () => ({ items: [], hasNextPage: false, hasPreviousPage: false }),
  (none) => none,
  () => Promise.resolve(0),
);

async function mentionsOf(event: EventParent, { load }: Context): Promise<EventMentionParent[]> {
  const mentions = await Promise.all(event.mentionIds.map((id) => load.eventMentions.load(id)));
  return mentions.flatMap((mention) => (mention ? [viewed(mention, event.view)] : []));
}

function claimsOf(mentions: readonly EventMentionParent[]): ClaimParent[] {
  return mentions.flatMap((mention) => mention.claims.map((claim) => viewed(claim, mention.view)));
}

/** A whole's conflicts include those of its parts, level by level. */
async function conflictsOf(event: EventParent, context: Context): Promise<ConflictParent[]> {
  const own = event.conflicts.map((conflict) => viewed(conflict, event.view));
  if (event.salience[2] === 0) return own;
  const parts = await eventConnection(
    { ...NO_OWNER, partsOf: event.id, filter: NO_FILTER, orderBy: "DATE", view: event.view, page: pageRequest({ first: 100 }) },
    context,
  );
  return [...own, ...(await Promise.all((await parts.nodes()).map((part) => conflictsOf(part, context)))).flat()];
}

function sameEvents(event: EventParent, page: PageRequest, view: View, context: Context) {
  if (event.possiblySame.length === 0) return NOTHING;
  const filter = { ...NO_FILTER, ids: event.possiblySame };
  return eventConnection({ ...NO_OWNER, filter, orderBy: "DATE", view, page }, context);
}
