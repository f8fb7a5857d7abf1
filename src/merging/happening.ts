import type { Event } from "../model/event.ts";
import { FOUNDING, ONLY, type Cluster } from "./cluster.ts";
import type { Telling } from "./telling.ts";

/** An event on its way to the graph: its tellings, and the events to which it is tied. */
export interface Happening {
  readonly id: string;
  readonly family: string;
  /** By order of publication, document and start; curated ones wherever their day puts them. */
  readonly tellings: readonly Telling[];
  readonly links: Event["links"];
  readonly possiblySame: Happening[];
  whole: Happening | null;
  wholeReason: string | null;
  readonly parts: Happening[];
}

/** Makes events of clusters; their ids are those of their first tellings in texts. */
export function happenings(clusters: readonly Cluster[]): Happening[] {
  const made = new Map(clusters.map((cluster) => [cluster, happening(cluster)]));
  const byMention = new Map([...made.values()].flatMap((one) => one.tellings.map(({ mention }) => [mention.id, one] as const)));
  for (const [cluster, one] of made) {
    // A cluster in doubt may since have been joined to another one, so it is found by its telling.
    const same = new Set([...cluster.possiblySame].map((other) => byMention.get(other.tellings[0]?.mention.id ?? "")));
    one.possiblySame.push(
      ...[...same].filter((other): other is Happening => other !== undefined && other !== one).toSorted(byId),
    );
  }
  return [...made.values()].toSorted(byId);
}

/** The event's id with the hash of its first telling; a curated fact is never the first. */
function eventId(tellings: readonly Telling[]): string {
  const first = tellings.find(({ mention }) => mention.origin !== "CATALOGUE") ?? tellings[0];
  return (first?.mention.id ?? "").replace("mention_", "event_");
}

function happening(cluster: Cluster): Happening {
  const tellings = [...cluster.tellings];
  const alone = tellings.filter(({ mention }) => mention.origin !== "CATALOGUE").length === 1;
  const links = tellings.map(({ mention }) => {
    const reason = cluster.reasons.get(mention.id) ?? FOUNDING;
    return { mentionId: mention.id, reason: alone && reason === FOUNDING ? ONLY : reason };
  });
  return {
    id: eventId(tellings),
    family: familyOfAll(tellings),
    tellings,
    links,
    possiblySame: [],
    whole: null,
    wholeReason: null,
    parts: [],
  };
}

function familyOfAll(tellings: readonly Telling[]): string {
  const counts = Map.groupBy(tellings, (one) => one.family);
  return (
    [...counts].toSorted(([one, ones], [other, others]) => others.length - ones.length || (one < other ? -1 : 1))[0]?.[0] ??
    "other"
  );
}

function byId(one: Happening, other: Happening): number {
  return one.id < other.id ? -1 : 1;
}
