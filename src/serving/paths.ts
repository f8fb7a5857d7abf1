import type { Ground, SharedEvents, Way as FoundWay } from "../storing/event-query.ts";
import type { Loaders } from "./loaders.ts";
import { sharedBy, type Network } from "./network.ts";

/** What paths are asked for. */
export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** Most edges of a path. */
  readonly maxLength: number;
  /** So many paths at most. */
  readonly first: number;
}

/** The entities that are reached from one end, each with those of the level before over which it is, and the events that they share. */
interface Side {
  readonly levels: readonly ReadonlyMap<string, readonly SharedEvents[]>[];
  readonly reached: ReadonlySet<string>;
}

/**
 * The shortest paths between two entities, the one whose edges have most events in all first, ties by the ids on the way.
 * Both ends are walked from towards each other, always the end with fewer entities: whether these share events with those of
 * the other end is one call to the store, and whom else they share events with is another one.
 */
export async function pathsBetween(query: PathQuery, { without, ...rest }: Ground, load: Loaders): Promise<readonly Network[]> {
  const { from, to, maxLength, first } = query;
  // A way may begin and end at what it must not pass.
  const ground = { ...rest, without: without.filter((id) => id !== from && id !== to) };
  if (from === to) return [{ nodeIds: [from], edges: [], truncated: false }];
  const known = await load.ways?.load({ from, to, maxLength, first, ...ground });
  if (known) return known.map(networkOf);
  let [near, far] = [sideOf(from), sideOf(to)];
  for (let length = 1; length <= maxLength; length++) {
    const [fewer, more] = isSmaller(far, near) ? [far, near] : [near, far];
    const closing = await sharedBy([...frontier(fewer).keys()], [...frontier(more).keys()], ground, load);
    const grown = closing.length > 0 ? grownBy(closing, fewer, ground) : await further(fewer, length === maxLength, ground, load);
    [near, far] = fewer === near ? [grown, far] : [near, grown];
    if (closing.length > 0) return bestPaths([...frontier(grown).keys()], near, far, first);
    if (frontier(grown).size === 0) return [];
  }
  return [];
}

function networkOf({ nodeIds, counts }: FoundWay): Network {
  const edges = counts.map((count, step) => inOrder({ entityId: nodeIds[step] ?? "", otherId: nodeIds[step + 1] ?? "", count }));
  return { nodeIds, edges, truncated: false };
}

/** From whichever end it was found, an edge has the smaller id first. */
function inOrder(edge: SharedEvents): SharedEvents {
  const { entityId, otherId, count } = edge;
  return entityId < otherId ? edge : { entityId: otherId, otherId: entityId, count };
}

/** Of two with as many entities the one that was walked from less often, because those that are near to an end have fewer events. */
function isSmaller(one: Side, other: Side): boolean {
  const difference = frontier(one).size - frontier(other).size;
  return difference < 0 || (difference === 0 && one.levels.length < other.levels.length);
}

function sideOf(id: string): Side {
  return { levels: [new Map([[id, []]])], reached: new Set([id]) };
}

function frontier({ levels }: Side): ReadonlyMap<string, readonly SharedEvents[]> {
  return levels.at(-1) ?? new Map();
}

/** One level further, unless that is too far. */
async function further(side: Side, isTooFar: boolean, ground: Ground, load: Loaders): Promise<Side> {
  const shared = isTooFar ? [] : await sharedBy([...frontier(side).keys()], null, ground, load);
  return grownBy(shared, side, ground);
}

/** A side with one more level, without what was reached before. */
function grownBy(shared: readonly SharedEvents[], side: Side, ground: Ground): Side {
  const next = new Map<string, SharedEvents[]>();
  for (const one of shared) {
    if (side.reached.has(one.otherId) || ground.without.includes(one.otherId)) continue;
    const known = next.get(one.otherId);
    if (known === undefined) next.set(one.otherId, [one]);
    else known.push(one);
  }
  return { levels: [...side.levels, next], reached: new Set([...side.reached, ...next.keys()]) };
}

/** A way from one end to a place where both ends meet, or a whole path. */
interface Way {
  readonly nodeIds: readonly string[];
  readonly edges: readonly SharedEvents[];
  readonly events: number;
}

/** Of more than the first so many ways to an entity, none can belong to the first so many paths. */
function bestPaths(meetings: readonly string[], near: Side, far: Side, first: number): readonly Network[] {
  const [nearWays, farWays] = [bestWays(near, first, forwards), bestWays(far, first, backwards)];
  const paths = meetings.flatMap((meeting) =>
    nearWays(meeting).flatMap((begin) => farWays(meeting).map((end) => joined(begin, end))),
  );
  return best(paths, first, forwards).map(({ nodeIds, edges }) => ({ nodeIds, edges: edges.map(inOrder), truncated: false }));
}

function joined(begin: Way, end: Way): Way {
  return {
    nodeIds: [...begin.nodeIds, ...end.nodeIds.slice(0, -1).toReversed()],
    edges: [...begin.edges, ...end.edges.toReversed()],
    events: begin.events + end.events,
  };
}

/** The best ways from the end of a side to an entity of its last level, worked out for those that are asked for. */
function bestWays({ levels }: Side, first: number, keyOf: KeyOf): (id: string) => readonly Way[] {
  const known = levels.map(() => new Map<string, readonly Way[]>());
  const waysTo = (id: string, level: number): readonly Way[] => {
    const found = known[level]?.get(id);
    if (found !== undefined) return found;
    const steps = levels[level]?.get(id) ?? [];
    const ways =
      level === 0
        ? [{ nodeIds: [id], edges: [], events: 0 }]
        : best(
            steps.flatMap((step) => extended(step, id, waysTo(step.entityId, level - 1))),
            first,
            keyOf,
          );
    known[level]?.set(id, ways);
    return ways;
  };
  return (id) => waysTo(id, levels.length - 1);
}

function extended(step: SharedEvents, id: string, ways: readonly Way[]): readonly Way[] {
  return ways.map(({ nodeIds, edges, events }) => ({
    nodeIds: [...nodeIds, id],
    edges: [...edges, step],
    events: events + step.count,
  }));
}

/** The ids on a way, always read from the near end to the far one. */
type KeyOf = (way: Way) => string;

const forwards: KeyOf = ({ nodeIds }) => nodeIds.join(" ");
const backwards: KeyOf = ({ nodeIds }) => nodeIds.toReversed().join(" ");

function best(ways: readonly Way[], first: number, keyOf: KeyOf): readonly Way[] {
  const order = ways.map((way) => ({ way, key: keyOf(way) }));
  return order
    .toSorted((one, other) => other.way.events - one.way.events || (one.key < other.key ? -1 : 1))
    .slice(0, first)
    .map(({ way }) => way);
}
