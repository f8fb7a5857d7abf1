import { dayDistance } from "../model/date-range.ts";
import { fit, join, newCluster, type Cluster, type Fit, type KeptApart } from "./cluster.ts";
import type { World } from "./geography.ts";
import type { EventLinks } from "./event-corrections.ts";
import { inOneText } from "./same-event.ts";
import { byOrder, type Telling } from "./telling.ts";

/** How far from its publication a text without a date is taken to tell of its own news. */
const NEWS_DAYS = 31;

/**
 * Puts the tellings of texts into clusters, one for each event. Precise tellings cluster first; a vaguer one joins the
 * one event that it fits, and one that fits several stays its own. The answer is a function of the set of tellings:
 * every choice is made in an order that the tellings themselves give.
 */
export function sameEvents(tellings: readonly Telling[], links: EventLinks, world: World): Cluster[] {
  const groups = forcedGroups(tellings, links);
  const clusters: Cluster[] = [];
  for (const level of [0, 1, 2, 3]) {
    for (const complete of [true, false]) {
      const now = groups.filter((group) => levelOf(group) === level && isComplete(group) === complete);
      settle(now, clusters, links.apart, world);
    }
  }
  return clusters;
}

/** Joins each group to the event that it fits; what fits none clusters among itself, the fullest first. */
function settle(groups: readonly Cluster[], clusters: Cluster[], apart: KeptApart, world: World): void {
  const known = [...clusters];
  const decisions = groups.map((group) => ({ group, fits: fitting(group, known, apart, world) }));
  for (const { group, fits } of decisions) {
    const chosen = theOne(group, fits);
    if (chosen) join(group, chosen);
    else if (fits.length > 0) keepOwn(group, fits, clusters);
  }
  const fresh: Cluster[] = [];
  for (const { group, fits } of decisions.toSorted((one, other) => byFullness(one.group, other.group))) {
    if (fits.length > 0) continue;
    const among = nearest(fitting(group, fresh, apart, world));
    if (among.length === 1 && among[0]) join(group, among[0]);
    else if (among.length > 1) keepOwn(group, among, clusters);
    else fresh.push(group);
  }
  clusters.push(...fresh);
}

function fitting(group: Cluster, clusters: readonly Cluster[], apart: KeptApart, world: World): readonly Fit[] {
  return clusters.filter((cluster) => cluster !== group).flatMap((cluster) => fit(group, cluster, apart, world) ?? []);
}

/** The only event that fits; for a telling without a date or without all names first the only one of its own text. */
function theOne(group: Cluster, fits: readonly Fit[]): Fit | null {
  const only = nearest(fits);
  if (only.length === 1) return only[0] ?? null;
  if (group.tellings.some((one) => one.time.dated && one.principals?.complete)) return null;
  const own = fits.filter(({ cluster }) => toldBeside(group, cluster, inOneText));
  const news = own.filter(({ cluster }) => toldBeside(group, cluster, isOwnNews));
  const [chosen] = own.length === 1 ? own : news.length === 1 ? news : [];
  return chosen === undefined ? null : { ...chosen, reason: `${chosen.reason}; the only one of which its own text tells${own.length === 1 ? "" : " near its publication"}` };
}

function toldBeside(group: Cluster, cluster: Cluster, beside: (one: Telling, other: Telling) => boolean): boolean {
  return group.tellings.some((one) => cluster.tellings.some((other) => beside(one, other)));
}

/** Of several precise fits those with the fewest days between. */
function nearest(fits: readonly Fit[]): readonly Fit[] {
  const least = Math.min(...fits.map((one) => one.days));
  return fits.filter((one) => one.days === least);
}

function isOwnNews(one: Telling, other: Telling): boolean {
  if (!inOneText(one, other) || !other.time.range || !other.time.dated) return false;
  const published = one.mention.publishedOn;
  return published === null || dayDistance(other.time.range, { earliest: published, latest: published }) <= NEWS_DAYS;
}

/** A telling that fits several events stays its own; tellings of one text in doubt between the same events are one. */
function keepOwn(group: Cluster, fits: readonly Fit[], clusters: Cluster[]): void {
  for (const { cluster } of fits) group.possiblySame.add(cluster);
  const document = group.tellings[0]?.mention.documentId;
  const twin = clusters.find((cluster) => cluster.possiblySame.size > 0 && cluster.tellings[0]?.family === group.tellings[0]?.family
    && document !== null && cluster.tellings[0]?.mention.documentId === document && cluster.possiblySame.symmetricDifference(group.possiblySame).size === 0);
  if (twin) join(group, { cluster: twin, reason: "the same text, fitting the same events" });
  else clusters.push(group);
}

function forcedGroups(tellings: readonly Telling[], links: EventLinks): Cluster[] {
  const byRoot = Map.groupBy(tellings.toSorted(byOrder), (one) => links.together.get(one.mention.id)?.root ?? one.mention.id);
  return [...byRoot.values()].map((group) => newCluster(group, links.together.get(group[0]?.mention.id ?? "")?.reason ?? null));
}

function levelOf(group: Cluster): number {
  return Math.min(...group.tellings.map((one) => one.time.level));
}

function isComplete(group: Cluster): boolean {
  return group.tellings.some((one) => one.principals?.complete);
}

/** Those who name the most come first, then the earlier, then those told first. */
function byFullness(one: Cluster, other: Cluster): number {
  const size = (cluster: Cluster) => Math.max(...cluster.tellings.map((telling) => telling.principals?.ids.length ?? 0));
  const [a, b] = [one.tellings[0], other.tellings[0]];
  if (size(one) !== size(other) || !a || !b) return size(other) - size(one);
  const day = (telling: Telling) => telling.time.range?.earliest ?? "9999";
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : byOrder(a, b);
}
