import type { EntityKind } from "../operations.generated.ts";

/** Somebody or something that takes part in events. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** In so many of the events it is involved. */
  readonly weight: number;
}

/** Two that share events. */
export interface Edge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

/** An edge in the picture. */
export interface ShownEdge extends Edge {
  /** So many of its events lie certainly in the chosen period. */
  readonly certain: number;
  /** Whether it is a step of a way between the two who are looked at. */
  readonly onPath: boolean;
}

/** What is in the picture and in the table. */
export interface Shown {
  readonly nodes: readonly Node[];
  readonly edges: readonly ShownEdge[];
  /** The hidden ones that would be there, with their names. */
  readonly hidden: readonly Node[];
  /** So many have no edge that is heavy enough. */
  readonly loose: number;
}

interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** What is wanted of a graph. */
export interface Wish {
  readonly least: number;
  readonly hidden: ReadonlySet<string>;
  /** Shown even without an edge. */
  readonly kept: ReadonlySet<string>;
  /** Shown with all of their edges. */
  readonly paths: readonly Graph[];
  /** How many events of each edge are certain; null where all are. */
  readonly certain: ReadonlyMap<string, number> | null;
}

/** The part of a graph that is shown. A way between two is part of it, however thin its edges are. */
export function shownOf(graph: Graph, { least, hidden, kept, paths, certain }: Wish): Shown {
  const steps = new Set(paths.flatMap((path) => path.edges.map(({ id }) => id)));
  const nodes = unique([...graph.nodes, ...paths.flatMap((path) => path.nodes)]);
  const visible = new Set(nodes.flatMap(({ id }) => (hidden.has(id) ? [] : [id])));
  const edges = unique([...graph.edges, ...paths.flatMap((path) => path.edges)])
    .filter(({ id, source, target, weight }) => visible.has(source) && visible.has(target) && (weight >= least || steps.has(id)))
    .map((edge) => ({ ...edge, certain: certain ? (certain.get(edge.id) ?? 0) : edge.weight, onPath: steps.has(edge.id) }));
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const left = nodes.filter(({ id }) => visible.has(id) && (tied.has(id) || kept.has(id)));
  return {
    nodes: left.toSorted((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1)),
    edges,
    hidden: nodes.filter(({ id }) => hidden.has(id)),
    loose: visible.size - left.length,
  };
}

function unique<One extends { readonly id: string }>(all: readonly One[]): One[] {
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** More edges than this at once cannot be told from each other. */
const READABLE_EDGES = 60;

/** The lowest threshold that leaves few enough edges to be read. */
export function automaticLeast(edges: readonly Edge[]): number {
  const weights = edges.map(({ weight }) => weight).toSorted((one, other) => other - one);
  const first = weights[READABLE_EDGES];
  return first === undefined ? 1 : Math.min(first + 1, weights[0] ?? 1);
}

/** How many edges each node has. */
export function tiesOf(edges: readonly Edge[]): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const id of edges.flatMap(({ source, target }) => [source, target])) ties.set(id, (ties.get(id) ?? 0) + 1);
  return ties;
}

/**
 * Those that are tied to more than half of all others, so that everything seems to hang together over them. Where they are more
 * than a third of all, everything does hang together, and nobody is a hub.
 */
export function hubsOf({ nodes, edges }: Graph): readonly string[] {
  const ties = tiesOf(edges);
  const half = (nodes.length - 1) / 2;
  const hubs = nodes.flatMap(({ id }) => ((ties.get(id) ?? 0) > Math.max(2, half) ? [id] : []));
  return hubs.length > nodes.length / 3 ? [] : hubs;
}
