import type { ZoomTransform } from "d3-zoom";
import type { Palette } from "./palette.ts";
import type { Place } from "./places.ts";
import { screenScale, type Label, type Light, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";

/** All that is drawn at a moment. */
export interface Picture {
  readonly scene: Scene;
  readonly labels: ReadonlyMap<string, Label>;
  readonly light: Light | null;
  /** Those in the middle, from whom the network starts. */
  readonly centre: ReadonlySet<string>;
  readonly looked: ReadonlySet<string>;
  readonly transform: ZoomTransform;
  /** Pixels of the canvas to one of the page. */
  readonly ratio: number;
}

/** The size of names. */
const LETTERS = 12.5;
/** How visible is what steps back. */
const BACK = 0.16;
/** Up to so many edges that stand out have their numbers beside them. */
const NUMBERED = 14;

/** Draws the network anew: edges below nodes, names above both. */
export function draw(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { scene, light, ratio } = picture;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineCap = "butt";
  for (const edge of scene.edges) if (!light?.edges.has(edge.id)) drawEdge(context, edge, picture, palette);
  for (const edge of scene.edges) if (light?.edges.has(edge.id)) drawEdge(context, edge, picture, palette);
  context.setLineDash([]);
  for (const node of scene.nodes.toReversed()) drawNode(context, node, picture, palette);
  context.globalAlpha = 1;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  drawNumbers(context, picture, palette);
  for (const node of scene.nodes) drawLabel(context, node, picture, palette);
}

function drawEdge(context: CanvasRenderingContext2D, edge: SceneEdge, { light, transform }: Picture, palette: Palette): void {
  const lit = light?.edges.has(edge.id) ?? false;
  context.globalAlpha = light === null ? 0.55 : lit ? 0.95 : BACK / 2;
  context.strokeStyle = lit ? palette.chosen : palette.edge;
  context.lineWidth = edge.width * screenScale(transform.k);
  // What may all have been outside the chosen period is as open as a plan on the timeline.
  context.setLineDash(edge.certain === 0 ? [5, 4] : []);
  const [[x, y], [toX, toY]] = [onScreen(edge.from, transform), onScreen(edge.to, transform)];
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(toX, toY);
  context.stroke();
}

function drawNode(context: CanvasRenderingContext2D, node: SceneNode, picture: Picture, palette: Palette): void {
  const { light, transform, ratio, centre, looked } = picture;
  const [x, y] = onScreen(node.place, transform);
  const scale = screenScale(transform.k) * ratio;
  context.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
  context.globalAlpha = 1;
  // Paper below, so that no edge shines through what steps back.
  context.fillStyle = palette.paper;
  context.fill(node.outline);
  context.globalAlpha = light === null || light.nodes.has(node.id) ? 1 : BACK;
  context.fillStyle = palette.kinds[node.kind];
  context.fill(node.outline);
  const marked = looked.has(node.id);
  context.strokeStyle = marked ? palette.chosen : centre.has(node.id) ? palette.ink : palette.paper;
  context.lineWidth = marked ? 4 : centre.has(node.id) ? 2 : 1.5;
  context.stroke(node.outline);
}

function drawLabel(context: CanvasRenderingContext2D, node: SceneNode, { labels, transform }: Picture, palette: Palette): void {
  const label = labels.get(node.id);
  if (label === undefined) return;
  const [x, y] = onScreen(node.place, transform);
  context.font = fontOf(palette.font, label.important);
  write(context, label.text, x + label.offset.dx, y + label.offset.dy, palette.ink, palette.paper);
}

/** How many events the edges that stand out have, each beside its line where no node is. */
function drawNumbers(context: CanvasRenderingContext2D, { scene, light, transform }: Picture, palette: Palette): void {
  if (light === null || light.edges.size > NUMBERED) return;
  context.font = `600 11px ${palette.font}`;
  const size = screenScale(transform.k) / transform.k;
  const isFree = ({ x, y }: Place) =>
    scene.nodes.every(({ place, radius }) => Math.hypot(place.x - x, place.y - y) > radius * size + 9 / transform.k);
  for (const { id, from, to, weight } of scene.edges) {
    if (!light.edges.has(id)) continue;
    const along = SPOTS.map((part) => ({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }));
    const [x, y] = onScreen(along.find(isFree) ?? from, transform);
    if (along.some(isFree)) write(context, String(weight), x, y, palette.chosen, palette.paper);
  }
}

/** Parts of an edge at which its number can stand, the best first. */
const SPOTS = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8] as const;

/** The letters of a name. */
export function fontOf(family: string, important: boolean): string {
  return `${important ? 600 : 400} ${LETTERS}px ${family}`;
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, ink: string, paper: string): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.direction = isRightToLeft(text) ? "rtl" : "ltr";
  context.lineJoin = "round";
  context.lineWidth = 4;
  context.strokeStyle = paper;
  context.strokeText(text, x, y);
  context.fillStyle = ink;
  context.fillText(text, x, y);
}

/** As in a page where nothing is said: the first letter that has a direction decides. */
function isRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
}

function onScreen({ x, y }: Place, transform: ZoomTransform): readonly [number, number] {
  return transform.apply([x, y]);
}
