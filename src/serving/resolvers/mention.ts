import { claimValue } from "../claim-value.ts";
import type { Context } from "../context.ts";
import {
  eventIn,
  viewed,
  type AttributionParent,
  type EntityParent,
  type EventMentionParent,
  type EventParent,
} from "../parents.ts";
import type { View } from "../../model/view.ts";
import type {
  AttributionResolvers,
  ClaimResolvers,
  EntityMentionResolvers,
  EventMentionResolvers,
  Resolvers,
} from "../schema.generated.ts";

const EventMention: EventMentionResolvers<Context> = {
  event: (mention, _args, context) => eventOf(mention, context),
  linkedBy: async (mention, _args, context) => {
    const { links } = await eventOf(mention, context);
    return links.find((link) => link.mentionId === mention.id)?.reason ?? "";
  },
  document: async (mention, _args, { load }) => {
    const document = mention.documentId === null ? null : await load.documents.load(mention.documentId);
    return document && viewed(document, mention.view);
  },
  attribution: (mention) => mention.attribution && viewed(mention.attribution, mention.view),
  claims: (mention) => mention.claims.map((claim) => viewed(claim, mention.view)),
};

const Claim: ClaimResolvers<Context> = {
  mention: async (claim, _args, { load }) => {
    const mention = await load.eventMentions.load(claim.mentionId);
    if (mention === null) throw new Error(`mention ${claim.mentionId} is not in the store`);
    return viewed(mention, claim.view);
  },
  value: (claim, { language }, context) => claimValue(claim, language ?? "EN", context),
  entity: (claim, _args, context) => entityOf(claim.entityId, claim.view, context),
  event: async (claim, _args, { load }) =>
    claim.wholeMentionId === null
      ? null
      : eventIn(await load.events.load(claim.wholeMentionId.replace("mention_", "event_")), claim.view),
};

const Attribution: AttributionResolvers<Context, AttributionParent> = {
  source: (attribution, _args, context) => entityOf(attribution.entityId, attribution.view, context),
  sourceText: (attribution) => attribution.text,
  via: (attribution) => attribution.via && viewed(attribution.via, attribution.view),
};

const EntityMention: EntityMentionResolvers<Context> = {
  document: async (mention, _args, { load }) => {
    const document = await load.documents.load(mention.documentId);
    if (document === null) throw new Error(`document ${mention.documentId} is not in the store`);
    return viewed(document, mention.view);
  },
  entity: (mention, _args, context) => entityOf(mention.entityId, mention.view, context),
};

/** The resolvers of mentions, claims and attributions. */
export const mentions: Pick<Resolvers, "EventMention" | "Claim" | "Attribution" | "EntityMention"> = {
  EventMention,
  Claim,
  Attribution,
  EntityMention,
};

async function eventOf(mention: EventMentionParent, { load }: Context): Promise<EventParent> {
  const event = eventIn(await load.events.load(mention.id.replace("mention_", "event_")), mention.view);
  if (event === null) throw new Error(`no event for mention ${mention.id} in the store`);
  return event;
}

async function entityOf(id: string | null, view: View, { load }: Context): Promise<EntityParent | null> {
  const entity = id === null ? null : await load.entities.load(id);
  return entity && viewed(entity, view);
}
