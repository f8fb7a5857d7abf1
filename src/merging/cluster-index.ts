import type { Cluster } from "./cluster.ts";
import { soughtTimes, standingTimes } from "./months.ts";
import { isNameless } from "./same-event.ts";
import type { Telling } from "./telling.ts";

/** Clusters by family, principals and months, so that a telling is compared only with what it can fit. */
export interface ClusterIndex {
  readonly add: (cluster: Cluster) => void;
  /** The clusters that may fit, in the order in which they were added. */
  readonly near: (group: Cluster) => readonly Cluster[];
}

/** An index that is empty at first. A cluster that has grown is added again. */
export function clusterIndex(): ClusterIndex {
  const byKey = new Map<string, Set<Cluster>>();
  const order = new Map<Cluster, number>();
  const add = (cluster: Cluster): void => {
    if (!order.has(cluster)) order.set(cluster, order.size);
    for (const key of cluster.tellings.flatMap(standing)) byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
  };
  const near = (group: Cluster): readonly Cluster[] => {
    const found = new Set(group.tellings.flatMap(sought).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...found].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  };
  return { add, near };
}

function standing(one: Telling): readonly string[] {
  return [
    ...crossed(one, standingTimes(one.time)),
    ...one.days.standing,
    ...beside(one, isNameless(one) ? ["any", "nameless"] : ["any"]),
  ];
}

function sought(one: Telling): readonly string[] {
  return [...crossed(one, soughtTimes(one.time)), ...one.days.sought, ...beside(one, isNameless(one) ? ["any"] : ["nameless"])];
}

function crossed({ family, principals }: Telling, times: readonly string[]): readonly string[] {
  return principals.ids.flatMap((id) => times.map((time) => `${family} ${id} ${time}`));
}

/** A telling that does not say by whom is compared with those of its own text. */
function beside({ family, mention }: Telling, names: readonly string[]): readonly string[] {
  return mention.documentId === null ? [] : names.map((name) => `${family} ${mention.documentId ?? ""} ${name}`);
}
