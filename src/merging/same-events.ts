import { dayDistance } from "../model/date-range.ts";
import { joinArrivals } from "./arrivals.ts";
import { fit, join, newCluster, type Cluster, type Fit, type KeptApart } from "./cluster.ts";
import { clusterIndex, type ClusterIndex } from "./cluster-index.ts";
import type { World } from "./geography.ts";
import type { EventLinks } from "./event-corrections.ts";
import { isNameless } from "./same-event.ts";
import { byOrder, inOneText, type Telling } from "./telling.ts";

/** How far from its publication a text without a date is taken to tell of its own news. */
const NEWS_DAYS = 31;

/** Less than one more name and more than none. */
const HALF = 0.5;

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
  const settled = newSettlement(links.apart, world);
  const [nameless, named] = [groups.filter(hasNoNames), groups.filter((group) => !hasNoNames(group))];
  for (const level of [0, 1, 2, 3]) {
    for (const complete of [true, false]) {
      const now = named.filter((group) => levelOf(group) === level && isComplete(group) === complete);
      settle(now, settled);
    }
  }
  settle(nameless, settled);
  const again = newSettlement(links.apart, world);
  for (const cluster of settled.clusters.filter((one) => completedTogether(one) === null)) keep(cluster, again);
  settle(
    settled.clusters.flatMap((cluster) => completedTogether(cluster) ?? []),
    again,
  );
  return joinArrivals(again.clusters, links.apart, world);
}

/** The events found so far. */
interface Settlement {
  readonly clusters: Cluster[];
  readonly index: ClusterIndex;
  /** Those that may be the same as several others, by family and text. */
  readonly doubtful: Map<string, readonly Cluster[]>;
  readonly apart: KeptApart;
  readonly world: World;
}

function newSettlement(apart: KeptApart, world: World): Settlement {
  return { clusters: [], index: clusterIndex(), doubtful: new Map(), apart, world };
}

function keep(cluster: Cluster, { clusters, index }: Settlement): void {
  clusters.push(cluster);
  index.add(cluster);
}

/** Tellings of one text that say only together who went where can be compared with those of other texts after all. */
function completedTogether(cluster: Cluster): Cluster | null {
  if (isComplete(cluster) || cluster.possiblySame.size > 0) return null;
  const all = cluster.tellings.map(({ principals }) => principals);
  const [ids, destinations] = [union(all.map((one) => one.ids)), union(all.map((one) => one.destinations))];
  if (ids.length === 0 || destinations.length === 0 || all.some(({ several }) => several)) return null;
  const principals = { ids, destinations, complete: true };
  return { ...cluster, tellings: cluster.tellings.map((one) => ({ ...one, principals })), forced: true };
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}

/** Joins each group to the event that it fits; what fits none clusters among itself, the fullest first. */
function settle(groups: readonly Cluster[], settled: Settlement): void {
  const decisions = groups.map((group) => ({ group, fits: fitting(group, settled.index, settled) }));
  for (const { group, fits } of decisions) {
    const chosen = theOne(group, fits);
    if (chosen) join(group, chosen);
    else if (fits.length > 0) keepOwn(group, fits, settled);
  }
  for (const cluster of new Set(decisions.flatMap(({ fits }) => fits.map((one) => one.cluster)))) settled.index.add(cluster);
  settleAmongThemselves(
    decisions.filter(({ fits }) => fits.length === 0).map(({ group }) => group),
    settled,
  );
}

function settleAmongThemselves(groups: readonly Cluster[], settled: Settlement): void {
  const fresh: Cluster[] = [];
  const index = clusterIndex();
  for (const group of groups.toSorted(byFullness)) {
    const fits = nearest(fitting(group, index, settled));
    const [only, second] = fits;
    if (only && second) keepOwn(group, fits, settled);
    else if (only) join(group, only);
    else fresh.push(group);
    index.add(only && !second ? only.cluster : group);
  }
  for (const cluster of fresh) keep(cluster, settled);
}

function fitting(group: Cluster, index: ClusterIndex, { apart, world }: Settlement): readonly Fit[] {
  return index
    .near(group)
    .filter((cluster) => cluster.possiblySame.size === 0)
    .flatMap((cluster) => fit(group, cluster, apart, world) ?? []);
}

/**
 * The only event that fits. For a telling without a date or without all names the only one of its own text, or the only
 * one near its publication; for one without all names, such as "his visit", else the one told of closest before it.
 */
function theOne(group: Cluster, fits: readonly Fit[]): Fit | null {
  const only = nearest(fits);
  if (only.length === 1)
    return group.tellings.some((one) => one.time.dated) ? (only[0] ?? null) : because(only[0], "fits no other event");
  if (group.tellings.some((one) => one.time.dated && one.principals.complete)) return null;
  const own = fits.filter(({ cluster }) => toldBeside(group, cluster, inOneText));
  if (own.length === 1) return because(own[0], "the only such event of which its own text tells");
  const news = own.filter(({ cluster }) => toldBeside(group, cluster, isOwnNews));
  if (news.length === 1) return because(news[0], "the only such event near its publication of which its own text tells");
  return isComplete(group)
    ? null
    : because(closestBefore(group, own), "of several the one told of closest before it in its text");
}

function because(chosen: Fit | undefined, why: string): Fit | null {
  return chosen === undefined ? null : { ...chosen, reason: `${chosen.reason}; ${why}` };
}

/** Where nothing is told of before, what follows first is meant. */
function closestBefore(group: Cluster, fits: readonly Fit[]): Fit | undefined {
  const [here] = group.tellings;
  if (here === undefined) return undefined;
  const distance = ({ cluster }: Fit) =>
    Math.min(
      ...cluster.tellings
        .filter((other) => inOneText(here, other))
        .map((other) => {
          const before = (here.mention.start ?? 0) - (other.mention.start ?? 0);
          return before >= 0 ? before : AFTER - before;
        }),
    );
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
function keepOwn(group: Cluster, fits: readonly Fit[], settled: Settlement): void {
  for (const { cluster } of fits) group.possiblySame.add(cluster);
  const [first] = group.tellings;
  const place = `${first?.family ?? ""} ${first?.mention.documentId ?? ""}`;
  const beside = settled.doubtful.get(place) ?? [];
  const twin = beside.find((cluster) => cluster.possiblySame.symmetricDifference(group.possiblySame).size === 0);
  if (twin && first?.mention.documentId) return join(group, { cluster: twin, reason: "the same text, fitting the same events" });
  settled.doubtful.set(place, [...beside, group]);
  keep(group, settled);
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
  return group.tellings.some((one) => one.principals.complete);
}

/** Those who name the most come first, with whole names before those without, then the earlier, then those told first. */
function byFullness(one: Cluster, other: Cluster): number {
  const size = (cluster: Cluster) => Math.max(...cluster.tellings.map(fullness));
  const [a, b] = [one.tellings[0], other.tellings[0]];
  if (size(one) !== size(other) || !a || !b) return size(other) - size(one);
  const day = (telling: Telling) => telling.time.range?.earliest ?? "9999";
  return day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : byOrder(a, b);
}

function fullness({ principals, familyNames }: Telling): number {
  const unnamed = [...familyNames.values()].some(({ alone }) => alone) ? HALF : 0;
  return principals.ids.length - unnamed;
}
