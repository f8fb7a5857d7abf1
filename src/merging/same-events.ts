import { dayDistance } from "../model/date-range.ts";
import { fit, join, newCluster, type Cluster, type Fit, type KeptApart } from "./cluster.ts";
import type { World } from "./geography.ts";
import type { EventLinks } from "./event-corrections.ts";
import { inOneText, isNameless } from "./same-event.ts";
import { byOrder, type Telling } from "./telling.ts";

/** How far from its publication a text without a date is taken to tell of its own news. */
const NEWS_DAYS = 31;

/** What comes after is further away than all that comes before. */
const AFTER = 1_000_000_000;

/**
 * Puts the tellings of texts into clusters, one for each event. Precise tellings cluster first; a vaguer one joins the
 * one event that it fits, and one that fits several stays its own. Those that do not say by whom come last, so that they
 * lead nobody to anybody. The answer is a function of the set of tellings: every choice is made in an order that the
 * tellings themselves give.
 */
export function sameEvents(tellings: readonly Telling[], links: EventLinks, world: World): Cluster[] {
  const groups = forcedGroups(tellings, links);
  const clusters: Cluster[] = [];
  const [nameless, named] = [groups.filter(hasNoNames), groups.filter((group) => !hasNoNames(group))];
  for (const level of [0, 1, 2, 3]) {
    for (const complete of [true, false]) {
      const now = named.filter((group) => levelOf(group) === level && isComplete(group) === complete);
      settle(now, clusters, links.apart, world);
    }
  }
  settle(nameless, clusters, links.apart, world);
  const completed = clusters.flatMap((cluster) => completedTogether(cluster) ?? []);
  const settled = clusters.filter((cluster) => completedTogether(cluster) === null);
  settle(completed, settled, links.apart, world);
  return settled;
}

/** Tellings of one text that say only together who went where can be compared with those of other texts after all. */
function completedTogether(cluster: Cluster): Cluster | null {
  if (isComplete(cluster) || cluster.possiblySame.size > 0) return null;
  const all = cluster.tellings.flatMap(({ principals }) => principals ?? []);
  const [ids, destinations] = [union(all.map((one) => one.ids)), union(all.map((one) => one.destinations))];
  if (ids.length === 0 || destinations.length === 0 || all.some(({ several }) => several)) return null;
  const principals = { ids, destinations, complete: true };
  return { ...cluster, tellings: cluster.tellings.map((one) => ({ ...one, principals })), forced: true };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
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
  return clusters.filter((cluster) => cluster.possiblySame.size === 0).flatMap((cluster) => fit(group, cluster, apart, world) ?? []);
}

/**
 * The only event that fits. For a telling without a date or without all names the only one of its own text, or the only
 * one near its publication; for one without all names, such as "his visit", else the one told of closest before it.
 */
function theOne(group: Cluster, fits: readonly Fit[]): Fit | null {
  const only = nearest(fits);
  if (only.length === 1) return only[0] ?? null;
  if (group.tellings.some((one) => one.time.dated && one.principals?.complete)) return null;
  const own = fits.filter(({ cluster }) => toldBeside(group, cluster, inOneText));
  if (own.length === 1) return because(own[0], "the only one of which its own text tells");
  const news = own.filter(({ cluster }) => toldBeside(group, cluster, isOwnNews));
  if (news.length === 1) return because(news[0], "the only one near its publication of which its own text tells");
  return isComplete(group) ? null : because(closestBefore(group, own), "the one told of closest before it in its text");
}

function because(chosen: Fit | undefined, why: string): Fit | null {
  return chosen === undefined ? null : { ...chosen, reason: `${chosen.reason}; ${why}` };
}

/** Where nothing is told of before, what follows first is meant. */
function closestBefore(group: Cluster, fits: readonly Fit[]): Fit | undefined {
  const [here] = group.tellings;
  if (here === undefined) return undefined;
  const distance = ({ cluster }: Fit) => Math.min(...cluster.tellings.filter((other) => inOneText(here, other)).map((other) => {
    const before = (here.mention.start ?? 0) - (other.mention.start ?? 0);
    return before >= 0 ? before : AFTER - before;
  }));
  return fits.toSorted((one, other) => distance(one) - distance(other))[0];
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

function hasNoNames(group: Cluster): boolean {
  return group.tellings.every(isNameless);
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
