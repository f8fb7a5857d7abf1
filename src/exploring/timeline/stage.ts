import { effect, type Signal } from "@preact/signals";
import { select, type Selection } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { dayAt, dayOf, reachOf } from "../dates.ts";
import { events, salience, type EventSummary } from "../overview.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { AXIS, draw } from "./draw.ts";
import { layoutOf, type Layout, type Mark } from "./layout.ts";
import { paletteOf } from "./palette.ts";
import { foldedScale, type FoldedScale } from "./scale.ts";
import { ticksBetween } from "./ticks.ts";

/** What lies under the pointer. */
export interface Hovered {
  readonly event: EventSummary;
  readonly x: number;
  readonly y: number;
}

/** Up to this width the names of the lanes stand above them. */
const NARROW = 640;
const GUTTER = 108;
const DEEPEST = 2_000;
const EMPTY: Layout = { lanes: [], marks: [], crowds: [], height: 0 };

/** The picture on a canvas, which keeps in step with what is chosen until it is ended. */
export class Stage {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #surface: Selection<HTMLCanvasElement, unknown, null, undefined>;
  readonly #hovered: Signal<Hovered | null>;
  readonly #zoom = zoom<HTMLCanvasElement, unknown>().scaleExtent([1, DEEPEST]);
  readonly #size = new ResizeObserver(() => this.#fit());
  readonly #ended = new AbortController();
  readonly #stops: readonly (() => void)[];
  #width = 0;
  #transform: ZoomTransform = zoomIdentity;
  #folded: FoldedScale | null = null;
  #layout = EMPTY;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement, hovered: Signal<Hovered | null>) {
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d") as CanvasRenderingContext2D;
    this.#surface = select<HTMLCanvasElement, unknown>(canvas);
    this.#hovered = hovered;
    this.#zoom.on("zoom", (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      this.#transform = event.transform;
      this.#paintSoon();
    });
    // Only what somebody did is told; what the address has said is not said to it again.
    this.#zoom.on("end", ({ sourceEvent }: { sourceEvent: unknown }) => sourceEvent && this.#tellPeriod());
    this.#surface.call(this.#zoom).on("dblclick.zoom", null);
    this.#listen();
    this.#size.observe(canvas.parentElement as Element);
    this.#stops = [
      effect(() => void [events.value, this.#fit()]),
      effect(() => void [view.value.from, view.value.to, this.#showPeriod()]),
      effect(() => void [view.value.event, hovered.value, words.value, salience.value, this.#paintSoon()]),
    ];
  }

  /** Nearer by a factor, or wider by one below 1. */
  zoomBy(factor: number): void {
    this.#zoom.scaleBy(this.#surface, factor);
    this.#tellPeriod();
  }

  /** To later times by a share of the picture, or to earlier ones. */
  panBy(share: number): void {
    this.#zoom.translateBy(this.#surface, (-share * this.#inner) / this.#transform.k, 0);
    this.#tellPeriod();
  }

  /** All time. */
  whole(): void {
    this.#zoom.transform(this.#surface, zoomIdentity);
    this.#tellPeriod();
  }

  end(): void {
    for (const stop of this.#stops) stop();
    this.#size.disconnect();
    this.#ended.abort();
    cancelAnimationFrame(this.#frame);
  }

  get #gutter(): number {
    return this.#width < NARROW ? 0 : GUTTER;
  }

  get #inner(): number {
    return Math.max(1, this.#width - this.#gutter);
  }

  #at(moment: Date): number {
    return this.#transform.applyX(this.#folded?.scale(moment) ?? 0);
  }

  #when(x: number): Date {
    return this.#folded?.scale.invert(this.#transform.invertX(x)) ?? new Date(0);
  }

  #listen(): void {
    const { signal } = this.#ended;
    this.#canvas.addEventListener("pointermove", (pointer) => this.#hover(pointer), { signal });
    this.#canvas.addEventListener("pointerleave", () => (this.#hovered.value = null), { signal });
    this.#canvas.addEventListener("click", (pointer) => this.#click(pointer), { signal });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#paintSoon(), { signal });
  }

  #hover(pointer: PointerEvent): void {
    const mark = this.#markAt(pointer);
    this.#canvas.style.cursor = mark === null ? "grab" : "pointer";
    this.#hovered.value = mark && { event: mark.event, x: pointer.offsetX, y: mark.y + AXIS };
  }

  #click(pointer: MouseEvent): void {
    const mark = this.#markAt(pointer);
    if (mark !== null) choose({ event: mark.event.id, claim: null, document: null });
  }

  #markAt(pointer: MouseEvent): Mark | null {
    const x = pointer.offsetX - this.#gutter;
    const y = pointer.offsetY - AXIS;
    const reaches = ({ from, to, label }: Mark) => {
      const labelled = label === null ? [] : [label.x, label.x + label.width];
      return x >= Math.min(from, ...labelled) - 2 && x <= Math.max(to, ...labelled) + 2;
    };
    return this.#layout.marks.find((mark) => Math.abs(mark.y - y) <= 10 && reaches(mark)) ?? null;
  }

  #tellPeriod(): void {
    if (this.#folded === null) return;
    const whole = this.#transform.k === 1;
    const [from, to] = [this.#when(0), this.#when(this.#inner)].map(dayOf);
    choose(whole ? { from: null, to: null } : { from: from ?? null, to: to ?? null }, "replace");
  }

  #fit(): void {
    this.#width = this.#canvas.parentElement?.clientWidth ?? 0;
    const reaches = events.peek().flatMap(({ date }) => reachOf(date) ?? []);
    this.#folded = foldedScale(reaches, this.#inner);
    const extent: [[number, number], [number, number]] = [
      [0, 0],
      [this.#inner, 1],
    ];
    this.#zoom.extent(extent).translateExtent(extent);
    this.#showPeriod();
    this.#paintSoon();
  }

  /** Moves to the period that is chosen. */
  #showPeriod(): void {
    const { from, to } = view.peek();
    const scale = this.#folded?.scale;
    if (!scale || (from === null && to === null)) return this.#zoom.transform(this.#surface, zoomIdentity);
    const first = from === null ? 0 : scale(dayAt(from));
    const last = to === null ? this.#inner : scale(dayAt(to));
    const factor = Math.min(DEEPEST, Math.max(1, this.#inner / Math.max(1e-3, last - first)));
    this.#zoom.transform(this.#surface, zoomIdentity.scale(factor).translate(-first, 0));
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const palette = paletteOf(this.#canvas);
    this.#context.font = `600 12px ${palette.font}`;
    this.#layout = layoutOf(events.peek(), {
      width: this.#inner,
      heading: this.#gutter === 0 ? 20 : 0,
      at: (moment) => this.#at(moment),
      textWidth: (text) => this.#context.measureText(text).width,
      rank: ({ id }) => (id === view.peek().event ? -1 : (salience.peek().get(id) ?? Infinity)),
    });
    const [width, height] = [this.#width, AXIS + this.#layout.height];
    this.#resize(width, height);
    const { families, dates } = words.peek();
    const picture = {
      layout: this.#layout,
      ticks: this.#ticks(dates.months),
      folds: this.#folds(),
      gutter: this.#gutter,
      width,
      height,
    };
    const lit = { chosen: view.peek().event, hovered: this.#hovered.peek()?.event.id ?? null };
    draw(this.#context, { ...picture, ...lit, laneName: (family) => families[family] }, palette);
  }

  #ticks(months: readonly string[]) {
    if (this.#folded === null) return [];
    return ticksBetween(this.#when(0), this.#when(this.#inner), (moment) => this.#at(moment), months);
  }

  #folds(): FoldedScale["folds"] {
    const folds = this.#folded?.folds ?? [];
    return folds.map(({ from, to, years }) => ({ from: this.#transform.applyX(from), to: this.#transform.applyX(to), years }));
  }

  /** A canvas has pixels of its own, more of them than the page on a fine screen. */
  #resize(width: number, height: number): void {
    const ratio = devicePixelRatio;
    if (this.#canvas.width !== Math.round(width * ratio) || this.#canvas.height !== Math.round(height * ratio)) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
      this.#canvas.style.width = `${width}px`;
      this.#canvas.style.height = `${height}px`;
    }
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
}
