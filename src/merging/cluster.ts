import { dayDistance, rangeContains } from "../model/date-range.ts";
import type { World } from "./geography.ts";
import { contradict, isJourney, sameEvent, timesAgree } from "./same-event.ts";
import { byOrder, inOneText, type Telling } from "./telling.ts";

/** Tellings of one event, with the reason for each, and the events that a vague one may be the same as. */
export interface Cluster {
  readonly tellings: Telling[];
  readonly reasons: Map<string, string>;
  readonly possiblySame: Set<Cluster>;
  /** Whether a correction put some of the tellings together, so that they need not all agree. */
  readonly forced: boolean;
}

/** The reason of the telling that all others of its event were compared with. */
export const FOUNDING = "the fullest telling of this event, with which the others were compared";

/** The reason of a telling beside which no other text or sentence tells of the event. */
export const ONLY = "the only telling of this event";

/** The mentions that corrections keep apart: for each, those of the others. */
export type KeptApart = ReadonlyMap<string, ReadonlySet<string>>;

/** How well a telling fits a cluster: the reason in words and the days between them. */
export interface Fit {
  readonly cluster: Cluster;
  readonly reason: string;
  readonly days: number;
}

/** A cluster of tellings that belong together from the start. */
export function newCluster(tellings: readonly Telling[], reason: string | null): Cluster {
  const sorted = tellings.toSorted(byOrder);
  const reasons = new Map(sorted.map((one, index) => [one.mention.id, index === 0 || reason === null ? FOUNDING : reason]));
  return { tellings: sorted, reasons, possiblySame: new Set(), forced: tellings.length > 1 };
}

/** Whether and why all tellings of one cluster may be added to another; null where they may not. */
export function fit(added: Cluster, cluster: Cluster, apart: KeptApart, world: World): Fit | null {
  if (added.tellings.some((one) => cluster.tellings.some((other) => apart.get(one.mention.id)?.has(other.mention.id))))
    return null;
  const pairs = added.tellings.flatMap((one) => cluster.tellings.map((other) => [one, other] as const));
  const reasons = pairs.map(([one, other]) => sameEvent(one, other, world));
  const first = reasons.find((reason) => reason !== null);
  if (first === undefined) return null;
  const forced = added.forced || cluster.forced;
  if (!forced && (pairs.some(([one, other]) => contradict(one, other, world)) || !agreesWithFinest(added, cluster, world)))
    return null;
  return { cluster, reason: first, days: daysBetween(pairs) };
}

/** Adds the tellings of one cluster to another. */
export function join(added: Cluster, { cluster, reason }: Pick<Fit, "cluster" | "reason">): void {
  for (const one of added.tellings) {
    const known = added.reasons.get(one.mention.id);
    cluster.reasons.set(one.mention.id, known === undefined || known === FOUNDING ? reason : known);
  }
  cluster.tellings.push(...added.tellings);
  cluster.tellings.sort(byOrder);
}

/**
 * Whether the time agrees with the most precise tellings of a cluster, so that no vague one leads from one event to the
 * next: with each of them, except that a vague time need contain but one of several days. What lacks a name and a date
 * is compared with what its own text tells.
 */
function agreesWithFinest(added: Cluster, cluster: Cluster, world: World): boolean {
  return added.tellings.every((one) => {
    const vague = !one.time.dated && !one.principals.complete;
    const compared = cluster.tellings.filter((other) => !vague || inOneText(one, other));
    const level = Math.min(...compared.map((other) => other.time.level));
    const finest = compared.filter((other) => other.time.level === level);
    const agrees = (other: Telling) => timesAgree(one, other, world) !== null;
    if (level === 0 && one.time.level === 0 && isWithinOne(one, finest)) return true;
    return level === 0 && one.time.level > 0 ? finest.some(agrees) : finest.every(agrees);
  });
}

/** The first and the last day of a journey are told apart, and are of the one of which a telling says how long it was. */
function isWithinOne(one: Telling, finest: readonly Telling[]): boolean {
  const holds = ({ time: { range } }: Telling, { time: { range: within } }: Telling) =>
    range !== null && within !== null && rangeContains(range, within);
  return isJourney(one) && finest.some((other) => holds(other, one) && finest.every((third) => holds(other, third)));
}

/** Between what is told to the day; vaguer times overlap. */
function daysBetween(pairs: readonly (readonly [Telling, Telling])[]): number {
  const precise = pairs.filter(([one, other]) => one.time.level === 0 && other.time.level === 0);
  return Math.max(
    0,
    ...precise.map(([one, other]) => (one.time.range && other.time.range ? dayDistance(one.time.range, other.time.range) : 0)),
  );
}
