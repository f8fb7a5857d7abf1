import { pathOf } from "../path.ts";
import type { ZoomTransform } from "d3-zoom";
import { labelsFor, type Box, type Offset } from "./labels.ts";
import { radiusOf, type Place } from "./places.ts";
import { outlineOf } from "./shapes.ts";
import type { Node, Shown, ShownEdge } from "./shown.ts";

/** A node with its place and its form. */
export interface SceneNode extends Node {
  readonly place: Place;
  readonly radius: number;
  readonly outline: Path2D;
}

/** An edge with its ends. */
export interface SceneEdge extends ShownEdge {
  readonly from: Place;
  readonly to: Place;
  readonly width: number;
}

/** What can be drawn, in the measure of the layout. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/** What stands out; everything else steps back. Null where nothing does. */
export interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Puts what is shown at its places. The most important nodes come first. */
export function sceneOf({ nodes, edges }: Shown, places: ReadonlyMap<string, Place>): Scene {
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const thickest = Math.max(1, ...edges.map(({ weight }) => weight));
  const placed = nodes.map((node) => {
    const radius = radiusOf(node, most);
    const outline = pathOf(outlineOf(node.kind, radius));
    return { ...node, radius, outline, place: places.get(node.id) ?? { x: 0, y: 0 } };
  });
  const at = new Map(placed.map(({ id, place }) => [id, place]));
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.source), at.get(edge.target)];
    return from && to ? [{ ...edge, from, to, width: 0.6 + 5.9 * Math.sqrt(edge.weight / thickest) }] : [];
  });
  return { nodes: placed, edges: drawn };
}

/** Who or what is pointed at, and who is looked at: they and what they are tied to stand out. */
export function lightOn({ edges }: Scene, pointed: readonly string[], looked: readonly string[]): Light | null {
  const ids = pointed.length > 0 ? pointed : looked;
  if (ids.length === 0) return null;
  const isLit = ({ source, target, onPath }: SceneEdge) => {
    if (ids.length === 1) return ids.includes(source) || ids.includes(target);
    return (ids.includes(source) && ids.includes(target)) || (onPath && ids === looked);
  };
  const lit = edges.filter(isLit);
  return {
    nodes: new Set([...ids, ...lit.flatMap(({ source, target }) => [source, target])]),
    edges: new Set(lit.map(({ id }) => id)),
  };
}

/** What the size of a node is on the screen: it grows more slowly than the picture. */
export function screenScale(k: number): number {
  return Math.min(1.4, Math.max(0.4, Math.sqrt(k)));
}

/** A name and where it stands, from the middle of its node. */
export interface Label {
  readonly text: string;
  readonly offset: Offset;
  readonly important: boolean;
}

/** How names are measured and cut. */
export interface Lettering {
  readonly scale: number;
  /** What is seen of the picture. */
  readonly window: Box;
  readonly light: Light | null;
  /** Those whose names are always shown, in full and bold. */
  readonly important: ReadonlySet<string>;
  readonly cut: (text: string, important: boolean) => { readonly text: string; readonly width: number };
}

/** The names that there is room for, by the ids of their nodes. What steps back has none. */
export function labelsOf({ nodes }: Scene, { scale, window, light, important, cut }: Lettering): ReadonlyMap<string, Label> {
  const named = nodes.map((node) => ({ node, forced: important.has(node.id), ...cut(node.label, important.has(node.id)) }));
  const wanted = named.map(({ node, forced, width }) => ({
    id: node.id,
    x: node.place.x * scale,
    y: node.place.y * scale,
    radius: node.radius * screenScale(scale),
    width: light === null || light.nodes.has(node.id) ? width : null,
    forced,
  }));
  const offsets = labelsFor(wanted, window);
  return new Map(
    named.flatMap(({ node, text, forced }) => {
      const offset = offsets.get(node.id);
      return offset ? [[node.id, { text, offset, important: forced }]] : [];
    }),
  );
}

/** The node or the edge at a point of the screen; nodes lie on top. */
export function thingAt(scene: Scene, { k, x: left, y: top }: ZoomTransform, x: number, y: number): SceneNode | SceneEdge | null {
  const at = ({ x: own, y: down }: Place) => [own * k + left, down * k + top] as const;
  const node = scene.nodes.find(({ place, radius }) => {
    const [middleX, middleY] = at(place);
    return Math.hypot(middleX - x, middleY - y) <= radius * screenScale(k) + 4;
  });
  return node ?? scene.edges.find(({ from, to }) => distance(x, y, at(from), at(to)) <= 5) ?? null;
}

/** How far a point is from the line between two. */
function distance(x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
  const along = Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}
