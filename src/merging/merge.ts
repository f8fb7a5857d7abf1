import type { Catalogue } from "../model/catalogue.ts";
import type { Correction } from "../model/correction.ts";
import type { Document } from "../model/document.ts";
import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { EntityMention, EventMention } from "../model/mention.ts";
import { activeCorrections } from "./active-corrections.ts";
import { correctEntities } from "./correct-entities.ts";
import { correctMentions } from "./correct-mentions.ts";
import { entityRecords, namedEntities, surroundings } from "./entity-records.ts";
import { eventLinks } from "./event-corrections.ts";
import { addFacts, factMention } from "./facts.ts";
import { happenings } from "./happening.ts";
import { findWholes } from "./parts.ts";
import { sameEvents } from "./same-events.ts";
import { rememberedOwnDate } from "./shown-date.ts";
import { telling } from "./telling.ts";
import { worlds } from "./worlds.ts";
import { versions } from "./versions.ts";

/** Everything that merging depends on. */
export interface MergeInput {
  readonly documents: readonly Pick<Document, "id" | "name" | "publishedOn" | "publisher" | "agency">[];
  readonly eventMentions: readonly EventMention[];
  readonly entityMentions: readonly EntityMention[];
  readonly catalogue: Catalogue;
  /** In the order of their list, of which the later ones win. */
  readonly corrections: readonly Correction[];
}

/** One graph, with the mentions as corrections leave them. */
export interface Merged {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
  /** The mentions that tell of the events: those of the texts, and the curated facts that support one. */
  readonly eventMentions: readonly EventMention[];
  readonly entityMentions: readonly EntityMention[];
  /** The corrections whose targets yield nothing any more. */
  readonly notApplied: readonly Correction[];
}

/** Makes one graph of mentions. A pure function of the input that does not depend on its order, except for that of the corrections. */
export function merge(input: MergeInput): Merged {
  const { catalogue } = input;
  const corrections = activeCorrections(input.corrections);
  const facts = new Map(catalogue.facts.map((fact) => [fact.id, factMention(fact)]));
  const told = input.eventMentions.filter(({ origin }) => origin !== "CATALOGUE");
  const claims = correctMentions([...told, ...facts.values()].toSorted(byId), corrections, facts);
  const corrected = correctEntities(
    { eventMentions: claims.mentions, entityMentions: input.entityMentions.toSorted(byId) },
    corrections,
    catalogue,
  );
  const links = eventLinks(corrections, corrected.eventMentions, byFact(facts, corrected.eventMentions));

  const isFact = ({ origin }: EventMention) => origin === "CATALOGUE";
  const tellings = corrected.eventMentions
    .filter((mention) => !isFact(mention))
    .map((mention) => telling(mention, catalogue.entities));
  const clusters = sameEvents(tellings, links, catalogue.entities);
  addFacts(corrected.eventMentions.filter(isFact), clusters, links, catalogue.entities);
  const all = happenings(clusters);
  findWholes(all, catalogue.entities);

  const eventMentions = all.flatMap((one) => one.tellings.map(({ mention }) => mention)).toSorted(byId);
  const named = surroundings(namedEntities(eventMentions, corrected.entityMentions), catalogue);
  const days = new Map(input.documents.map((document) => [document.id, document.publishedOn]));
  const entities = entityRecords([...named], corrected.entityMentions, catalogue, days, corrected.merged);
  const backdrop = {
    ownDateOf: rememberedOwnDate(),
    worldOf: worlds(corrected.entityMentions, catalogue),
    documents: new Map(input.documents.map((document) => [document.id, document])),
  };
  const events = all.map((one): Event => ({ id: one.id, links: one.links, versions: versions(one, backdrop) }));
  return {
    entities,
    events,
    eventMentions,
    entityMentions: corrected.entityMentions,
    notApplied: [...claims.notApplied, ...corrected.notApplied, ...links.notApplied],
  };
}

function byFact(facts: ReadonlyMap<string, EventMention>, mentions: readonly EventMention[]): ReadonlyMap<string, EventMention> {
  const byMention = new Map(mentions.map((mention) => [mention.id, mention]));
  return new Map([...facts].map(([factId, { id, ...rest }]) => [factId, byMention.get(id) ?? { id, ...rest }]));
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
