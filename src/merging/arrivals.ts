import { fit, join, newCluster, type Cluster, type KeptApart } from "./cluster.ts";
import { clusterIndex } from "./cluster-index.ts";
import type { World } from "./geography.ts";
import type { Telling } from "./telling.ts";

/** What one does who begins a visit. */
const ARRIVING = "arrival";

/**
 * Adds each arrival of which nobody tells beside its visit to the one visit that begins with it: "has arrived in" and
 * "visited" are words of two texts for one journey, while a text that has both tells of a whole and its part.
 */
export function joinArrivals(clusters: readonly Cluster[], apart: KeptApart, world: World): Cluster[] {
  const index = clusterIndex();
  for (const cluster of clusters) if (cluster.tellings.some(({ family }) => family === "visit")) index.add(cluster);
  const decisions = clusters.filter(isArrival).map((arrival) => {
    const group = asVisit(arrival);
    const fits = index.near(group).flatMap((visit) => fit(group, visit, apart, world) ?? []);
    return { arrival, group, fits };
  });
  const joined = new Set<Cluster>();
  for (const { arrival, group, fits } of decisions) {
    const [only, second] = fits;
    if (only === undefined || second !== undefined || !isOfOtherTexts(group, only.cluster)) continue;
    join(group, { ...only, reason: `${only.reason}; the arrival with which the visit of other texts begins` });
    joined.add(arrival);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** Whether it is one journey's arrival, and no text says of what it is a part. */
function isArrival({ tellings, possiblySame, forced }: Cluster): boolean {
  return (
    !forced &&
    possiblySame.size === 0 &&
    tellings.every(
      ({ acts, principals, mention }) =>
        acts.some(({ name }) => name === ARRIVING) &&
        principals.complete &&
        mention.claims.every(({ property }) => property !== "PART_OF"),
    )
  );
}

/** The same tellings as those of a visit, with whose they are compared. */
function asVisit({ tellings }: Cluster): Cluster {
  return newCluster(
    tellings.map((one): Telling => ({ ...one, family: "visit" })),
    null,
  );
}

function isOfOtherTexts(group: Cluster, visit: Cluster): boolean {
  if (visit.possiblySame.size > 0) return false;
  const documents = new Set(group.tellings.map(({ mention }) => mention.documentId));
  return visit.tellings.every(({ mention }) => !documents.has(mention.documentId));
}
