import type { Ground, SharedEvents } from "../storing/event-query.ts";
import type { Loaders } from "./loaders.ts";

/** Entities, and each two of them that share events, once. */
export interface Network {
  readonly nodeIds: readonly string[];
  readonly edges: readonly SharedEvents[];
  /** Whether something was left out because only so many were asked for. */
  readonly truncated: boolean;
}

/** How far and how large a neighbourhood may become. */
export interface Reach {
  readonly depth: number;
  /** So many entities beside those in the middle. */
  readonly first: number;
}

/**
 * The entities around some, level by level: first those that share most events with the level before, ties by id. Each level
 * is one call to the store, which tells its edges too, and the edges within the last one are one more; some stores know
 * both of one level at once.
 */
export async function neighbourhoodOf(of: readonly string[], reach: Reach, ground: Ground, load: Loaders): Promise<Network> {
  const found = [...new Set(of)];
  const known = reach.depth === 1 ? await load.neighbours?.load({ of: found, first: reach.first, ...ground }) : null;
  if (known) return { nodeIds: [...found, ...known.otherIds], edges: edgesOf(known.shared), truncated: known.truncated };
  let [level, truncated] = [found.slice(), false];
  const shared: (readonly SharedEvents[])[] = [];
  for (let depth = 0; depth < reach.depth && level.length > 0 && !truncated; depth++) {
    const around = await sharedBy(level, null, ground, load);
    shared.push(around);
    const candidates = nearest(around, new Set([...found, ...ground.without]));
    const room = reach.first - (found.length - new Set(of).size);
    truncated = candidates.length > room;
    level = candidates.slice(0, room);
    found.push(...level);
  }
  const last = level.length > 1 ? sharedBy(level, level, ground, load) : [];
  // Their names are read meanwhile; whoever asks for them gets their failure too.
  load.entities.loadMany(found).catch(() => {});
  return { nodeIds: found, edges: edgesAmong(found, [...shared, await last].flat()), truncated };
}

/** The edges between those that were found. What was only found tells of none of its own to whom it was found by. */
function edgesAmong(found: readonly string[], shared: readonly SharedEvents[]): readonly SharedEvents[] {
  const nodes = new Set(found);
  const edges = new Map<string, SharedEvents>();
  for (const { entityId, otherId, count } of shared) {
    if (!nodes.has(entityId) || !nodes.has(otherId)) continue;
    const [one, other] = entityId < otherId ? [entityId, otherId] : [otherId, entityId];
    edges.set(`${one} ${other}`, { entityId: one, otherId: other, count });
  }
  return edgesOf([...edges.values()]);
}

/** The entities that share events, by how many these are in all, without those that are known. */
function nearest(shared: readonly SharedEvents[], known: ReadonlySet<string>): string[] {
  const totals = new Map<string, number>();
  for (const { otherId, count } of shared) if (!known.has(otherId)) totals.set(otherId, (totals.get(otherId) ?? 0) + count);
  return [...totals].toSorted(([one, most], [other, least]) => least - most || (one < other ? -1 : 1)).map(([id]) => id);
}

/** With whom some entities share events. */
export function sharedBy(
  of: readonly string[],
  among: readonly string[] | null,
  { filter, view }: Pick<Ground, "filter" | "view">,
  load: Loaders,
): Promise<readonly SharedEvents[]> {
  return load.sharedEvents.load({ of, among, filter, view });
}

/** Each pair once, by its ids. */
function edgesOf(shared: readonly SharedEvents[]): readonly SharedEvents[] {
  return shared
    .filter(({ entityId, otherId }) => entityId < otherId)
    .toSorted((one, other) => compare(one.entityId, other.entityId) || compare(one.otherId, other.otherId));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
