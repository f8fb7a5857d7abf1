import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { tiesOf, type Edge, type Node } from "./shown.ts";

/** Where a node lies; the picture moves and scales it. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Moving extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

interface Tie {
  readonly source: string | Moving;
  readonly target: string | Moving;
  readonly weight: number;
}

/** The radius of a node: its area grows with its events. */
export function radiusOf({ weight }: Pick<Node, "weight">, most: number): number {
  return 7 + 19 * Math.sqrt(weight / Math.max(1, most));
}

/**
 * Places for all nodes. Those that have one keep it, so that a filter does not turn the picture round; new ones begin beside
 * somebody whom they are tied to. There is no chance in it: the same graph lies alike for everybody.
 */
export function placesFor(
  nodes: readonly Node[],
  edges: readonly Edge[],
  known: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const moving = nodes.map((node) => ({ id: node.id, radius: radiusOf(node, most), ...beginning(node.id, edges, known) }));
  if (nodes.every(({ id }) => known.has(id))) return known;
  const ties: Tie[] = edges.map(({ source, target, weight }) => ({ source, target, weight }));
  const degrees = tiesOf(edges);
  const degree = (end: Tie["source"]) => degrees.get(typeof end === "string" ? end : end.id) ?? 1;
  const simulation = forceSimulation<Moving>(moving)
    .force(
      "apart",
      forceManyBody<Moving>()
        .strength(({ radius }) => -450 - 30 * radius)
        .distanceMax(700),
    )
    .force(
      "ties",
      forceLink<Moving, Tie>(ties)
        .id(({ id }) => id)
        .distance(({ source, target }) => 70 + radiusAt(source) + radiusAt(target))
        .strength(({ source, target }) => 0.7 / Math.min(degree(source), degree(target))),
    )
    .force("room", forceCollide<Moving>(({ radius }) => radius + 20).iterations(2))
    // Pictures are wider than high, and words are.
    .force("x", forceX<Moving>(0).strength(0.05))
    .force("y", forceY<Moving>(0).strength(0.09))
    .stop();
  simulation.tick(nodes.length > 150 ? 140 : 300);
  return new Map([...known, ...moving.map(({ id, x = 0, y = 0 }): [string, Place] => [id, { x, y }])]);
}

function radiusAt(end: Tie["source"]): number {
  return typeof end === "string" ? 0 : end.radius;
}

function beginning(id: string, edges: readonly Edge[], known: ReadonlyMap<string, Place>): Partial<Moving> {
  const own = known.get(id);
  if (own) return { ...own, fx: own.x, fy: own.y };
  const others = edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  const beside = others.flatMap((other) => known.get(other) ?? []);
  if (beside.length === 0) return {};
  // Away from the middle, where there is room.
  const [x, y] = [mean(beside.map((place) => place.x)), mean(beside.map((place) => place.y))];
  const turn = (hash(id) / 360) * 2 * Math.PI;
  return { x: x * 1.4 + 60 * Math.cos(turn), y: y * 1.4 + 60 * Math.sin(turn) };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** A direction for a name, so that those who begin beside the same node do not begin at the same place. */
function hash(text: string): number {
  return Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
}
