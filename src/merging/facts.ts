import type { CuratedFact } from "../model/catalogue.ts";
import { claim } from "../model/claim.ts";
import { KINDS } from "../model/kinds.ts";
import { eventMentionId, type EventMention } from "../model/mention.ts";
import { fit, join, newCluster, type Cluster, type KeptApart } from "./cluster.ts";
import { clusterIndex } from "./cluster-index.ts";
import type { EventLinks } from "./event-corrections.ts";
import type { World } from "./geography.ts";
import { telling } from "./telling.ts";

/** A curated fact as a mention, so that it is merged as one; it has no document and no span. */
export function factMention(fact: CuratedFact): EventMention {
  const id = eventMentionId(fact.id, null, KINDS[fact.kind].family);
  const witness = {
    origin: "CATALOGUE",
    source: fact.reference,
    start: null,
    end: null,
    quote: null,
    rule: "curated fact",
  } as const;
  const own = [claim(id, "KIND", { kind: fact.kind }, witness), claim(id, "STATUS", { status: fact.status }, witness)];
  return {
    id,
    origin: "CATALOGUE",
    source: fact.reference,
    documentId: null,
    start: null,
    end: null,
    quote: null,
    publishedOn: fact.knownSince,
    kind: fact.kind,
    status: fact.status,
    statusWords: null,
    polarity: "ASSERTED",
    attribution: null,
    claims: [...own, ...fact.claims.map(({ property, ...value }) => claim(id, property, value, witness))],
  };
}

/**
 * Adds each fact to the one event of the texts that it fits. It comes after the texts have been clustered, so that the
 * events are the same with and without the catalogue; a fact of which no text tells makes no event.
 */
export function addFacts(facts: readonly EventMention[], clusters: readonly Cluster[], links: EventLinks, world: World): void {
  const index = clusterIndex();
  for (const cluster of clusters) if (cluster.possiblySame.size === 0) index.add(cluster);
  const decisions = facts.map((fact) => {
    const group = newCluster([telling(fact, world)], null);
    return { group, chosen: corrected(fact, clusters, links) ?? theOnlyFit(group, index.near(group), links.apart, world) };
  });
  for (const { group, chosen } of decisions) if (chosen) join(group, chosen);
}

function theOnlyFit(group: Cluster, clusters: readonly Cluster[], apart: KeptApart, world: World) {
  const fits = clusters.flatMap((cluster) => fit({ ...group, forced: true }, cluster, apart, world) ?? []);
  const only = fits.length === 1 ? fits[0] : undefined;
  return only === undefined ? null : { cluster: only.cluster, reason: `curated fact that fits only this event: ${only.reason}` };
}

function corrected(fact: EventMention, clusters: readonly Cluster[], links: EventLinks) {
  const link = links.together.get(fact.id);
  if (link === undefined) return null;
  const cluster = clusters.find((one) => one.tellings.some(({ mention }) => links.together.get(mention.id)?.root === link.root));
  return cluster === undefined ? null : { cluster, reason: link.reason };
}
