import { effect, type Signal } from "@preact/signals";
import { select, type Selection } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { goesToHint, onEscape } from "../hinted.ts";
import { view } from "../state.ts";
import { pictures } from "../take-away/pictures.ts";
import { expand, look } from "./actions.ts";
import { draw, fontOf, type Picture } from "./draw.ts";
import { boxOf, EXTENT, fitting, recentred, type Size } from "./fitting.ts";
import { centre, shown } from "./graph.ts";
import type { Box } from "./labels.ts";
import { panorama } from "./panorama.ts";
import { paletteOf, type Palette } from "./palette.ts";
import { placesFor, type Place } from "./places.ts";
import type { Pointed } from "./pointing.ts";
import { labelsOf, lightOn, sceneOf, thingAt, type Label, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";

const LETTERS_OF = new Intl.Segmenter();

/** The picture on a canvas, which keeps in step with what is chosen until it is ended. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #surface: Selection<HTMLCanvasElement, unknown, null, undefined>;
  readonly #pointed: Signal<Pointed | null>;
  readonly #zoom = zoom<HTMLCanvasElement, unknown>().scaleExtent([...EXTENT]);
  readonly #size = new ResizeObserver(() => this.#resize());
  readonly #ended = new AbortController();
  readonly #stops: readonly (() => void)[];
  readonly #panorama = panorama();
  #palette: Palette;
  #places: ReadonlyMap<string, Place> = new Map();
  #scene: Scene = { nodes: [], edges: [] };
  #labels: ReadonlyMap<string, Label> | null = null;
  #transform: ZoomTransform = zoomIdentity;
  #extent: Size = { width: 0, height: 0 };
  /** What was made to fit, until somebody moves or scales it; a picture of another size shows the same. */
  #fitted: Box | null = null;
  #frame = 0;
  #picture: Omit<Picture, "transform"> | null = null;

  constructor(canvas: HTMLCanvasElement, pointed: Signal<Pointed | null>) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d") as CanvasRenderingContext2D;
    this.#surface = select<HTMLCanvasElement, unknown>(canvas);
    this.#pointed = pointed;
    this.#palette = paletteOf(canvas);
    this.#zoom.filter((event: MouseEvent | TouchEvent) => this.#isMeant(event));
    this.#zoom.on("zoom", ({ transform }: D3ZoomEvent<HTMLCanvasElement, unknown>) => this.#move(transform));
    this.#surface.call(this.#zoom).on("dblclick.zoom", null);
    this.#listen();
    pictures.network.value = {
      size: () => ({ width: canvas.clientWidth, height: canvas.clientHeight }),
      draw: (context, ratio) =>
        this.#picture && draw(context, { ...this.#picture, ratio, transform: this.#transform }, this.#palette),
    };
    this.#size.observe(canvas.parentElement as Element);
    this.#stops = [
      effect(() => void [shown.value, this.#show()]),
      effect(() => void [pointed.value, view.value.looked, centre.value, this.#light()]),
      effect(() => void [view.value.looked, this.#reveal()]),
    ];
  }

  /** Nearer by a factor, or wider by one below 1. */
  zoomBy(factor: number): void {
    this.#zoom.scaleBy(this.#surface, factor);
  }

  /** By shares of the picture. */
  panBy(x: number, y: number): void {
    const { k } = this.#transform;
    this.#zoom.translateBy(this.#surface, (-x * this.#canvas.clientWidth) / k, (-y * this.#canvas.clientHeight) / k);
  }

  /** Everybody, as large as there is room. */
  whole(): void {
    const box = boxOf(this.#scene.nodes);
    if (box !== null && this.#extent.width > 0) this.#fit(box);
  }

  /** Gives up the places that were kept, and begins anew. */
  arrange(): void {
    this.#places = new Map();
    this.#show();
    this.whole();
  }

  end(): void {
    pictures.network.value = null;
    for (const stop of this.#stops) stop();
    this.#size.disconnect();
    this.#ended.abort();
    cancelAnimationFrame(this.#frame);
  }

  /** The wheel scrolls the page and a finger too, unless somebody works in the picture: it has the focus, or two fingers are on it. */
  #isMeant(event: MouseEvent | TouchEvent): boolean {
    if (event.type === "wheel") return (event as WheelEvent).ctrlKey || document.activeElement === this.#canvas;
    if ("touches" in event) return event.touches.length > 1;
    return event.button === 0 && !event.ctrlKey;
  }

  #listen(): void {
    const { signal } = this.#ended;
    const on = <Type extends "pointermove" | "click" | "dblclick">(type: Type, act: (event: HTMLElementEventMap[Type]) => void) =>
      this.#canvas.addEventListener(type, act, { signal });
    on("pointermove", (pointer) => this.#point(pointer));
    on("click", (pointer) => this.#click(pointer));
    on("dblclick", (pointer) => {
      const [id, other] = idsOf(this.#thingAt(pointer));
      if (id !== undefined && other === undefined) expand(id);
    });
    const leave = (pointer: PointerEvent) => goesToHint(pointer) || (this.#pointed.value = null);
    this.#canvas.addEventListener("pointerleave", leave, { signal });
    onEscape(() => (this.#pointed.value = null), signal);
    const recolour = () => {
      this.#palette = paletteOf(this.#canvas);
      this.#light();
    };
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", recolour, { signal });
  }

  #thingAt({ offsetX, offsetY }: MouseEvent): SceneNode | SceneEdge | null {
    return thingAt(this.#scene, this.#transform, offsetX, offsetY);
  }

  #point(pointer: PointerEvent): void {
    const ids = pointer.buttons === 0 ? idsOf(this.#thingAt(pointer)) : [];
    this.#canvas.style.cursor = ids.length > 0 ? "pointer" : "grab";
    const same = this.#pointed.peek()?.ids.join(" ") === ids.join(" ");
    if (ids.length === 0) this.#pointed.value = null;
    else if (!same) this.#pointed.value = { ids, at: { x: pointer.offsetX, y: pointer.offsetY } };
  }

  #click(pointer: MouseEvent): void {
    const ids = idsOf(this.#thingAt(pointer));
    const [first] = view.peek().looked;
    if (ids.length === 1 && pointer.shiftKey && first !== undefined) look([first, ...ids]);
    else look(ids);
  }

  #show(): void {
    const next = shown.peek();
    const before = this.#places;
    this.#places = placesFor(next.nodes, next.edges, before);
    this.#scene = sceneOf(next, this.#places);
    this.#light();
    // Who looks at a part goes on looking at it, unless somebody new lies outside.
    const added = this.#scene.nodes.filter(({ id }) => !before.has(id));
    if (added.length === this.#scene.nodes.length || added.some((node) => !this.#isSeen(node))) this.whole();
  }

  /** Whoever is looked at comes into sight, wherever they were chosen. */
  #reveal(): void {
    const [first] = view.peek().looked;
    const node = this.#scene.nodes.find(({ id }) => id === first);
    if (node && !this.#isSeen(node)) this.#zoom.translateTo(this.#surface, node.place.x, node.place.y);
  }

  #isSeen({ place }: SceneNode): boolean {
    const [x, y] = this.#transform.apply([place.x, place.y]);
    return x >= 0 && y >= 0 && x <= this.#canvas.clientWidth && y <= this.#canvas.clientHeight;
  }

  #light(): void {
    this.#labels = null;
    this.#panorama.forget();
    this.#paintSoon();
  }

  #move(transform: ZoomTransform): void {
    const zoomed = transform.k !== this.#transform.k;
    this.#fitted = null;
    this.#transform = transform;
    if (zoomed) this.#light();
    this.#paintSoon();
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const looked = new Set(view.peek().looked);
    const pointed = this.#pointed.peek()?.ids ?? [];
    const light = lightOn(this.#scene, pointed, view.peek().looked);
    const around = new Set(centre.peek());
    this.#labels ??= labelsOf(this.#scene, {
      scale: this.#transform.k,
      window: this.#window(),
      light,
      important: new Set([...pointed, ...looked, ...around]),
      cut: (text, important) => this.#cut(text, important),
    });
    const own = { scene: this.#scene, labels: this.#labels, light, centre: around, looked, ratio: devicePixelRatio };
    this.#picture = own;
    this.#panorama.show(this.#context, this.#transform, (context, transform) =>
      draw(context, { ...own, transform }, this.#palette),
    );
  }

  #window(): Box {
    const { x, y } = this.#transform;
    return { left: 2 - x, right: this.#canvas.clientWidth - x - 2, top: -y, bottom: this.#canvas.clientHeight - y };
  }

  /** A name that is too long for a picture ends in dots; the table and the hint have all of it. */
  #cut(text: string, important: boolean): { text: string; width: number } {
    this.#context.font = fontOf(this.#palette.font, important);
    const width = (words: string) => this.#context.measureText(words).width;
    const most = Math.min(important ? 240 : 150, this.#canvas.clientWidth * 0.5);
    if (width(text) <= most) return { text, width: width(text) };
    let letters = Array.from(LETTERS_OF.segment(text), ({ segment }) => segment).slice(0, 80);
    while (letters.length > 1 && width(`${letters.join("")}…`) > most) letters = letters.slice(0, -1);
    const short = `${letters.join("").trimEnd()}…`;
    return { text: short, width: width(short) };
  }

  #fit(box: Box): void {
    this.#zoom.transform(this.#surface, fitting(box, this.#extent));
    this.#fitted = box;
  }

  /** A canvas has pixels of its own, more of them than the page on a fine screen. What is seen stays: another line above is no reason to turn to something else. */
  #resize(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.#canvas.parentElement ?? {};
    const before = this.#extent;
    this.#extent = { width, height };
    this.#canvas.width = Math.round(width * devicePixelRatio);
    this.#canvas.height = Math.round(height * devicePixelRatio);
    this.#light();
    if (before.width === 0) this.whole();
    else if (width > 0 && this.#fitted) this.#fit(this.#fitted);
    else if (width > 0) this.#zoom.transform(this.#surface, recentred(this.#transform, before, this.#extent));
  }
}

/** A node is one, an edge is its two ends, nothing is nobody. */
function idsOf(thing: SceneNode | SceneEdge | null): readonly string[] {
  if (thing === null) return [];
  return "source" in thing ? [thing.source, thing.target] : [thing.id];
}
