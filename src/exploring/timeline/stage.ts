import { effect, signal, type Signal } from "@preact/signals";
import { select, type Selection } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { dayAt, dayOf } from "../dates.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { pictures } from "../take-away/pictures.ts";
import { AXIS, draw, type Picture } from "./draw.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { paletteOf } from "./palette.ts";
import { foldedScale, type FoldedScale } from "./scale.ts";
import { prepared, yearCounts } from "./shown.ts";
import { textWidths } from "./text-widths.ts";
import { ticksBetween } from "./ticks.ts";

/** What stands where while nothing moves, for what lies over the picture. */
export interface Settled {
  readonly layout: Layout;
  /** Left of it stand the names of the lanes. */
  readonly gutter: number;
  readonly width: number;
}

/** Up to this width the names of the lanes stand above them. */
const NARROW = 640;
const GUTTER = 128;
/** What all lanes share on a wide page. */
const HEIGHT = 256;
/** On a narrow page, where fewer events stand side by side. */
const NARROW_HEIGHT = 430;
const HEADING = 18;
/** The picture has settled when nothing has moved for so long. */
const REST = 120;
const EMPTY: Layout = { lanes: [], marks: [], crowds: [], height: HEIGHT };

/** The picture on a canvas, which keeps in step with what is chosen until it is ended. */
export class Stage {
  /** What stands where since the picture was last at rest. */
  readonly settled: Signal<Settled> = signal({ layout: EMPTY, gutter: 0, width: 0 });
  readonly moving = signal(false);
  /** The event under the pointer or the focus. */
  readonly lit = signal<string | null>(null);
  readonly #host: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  readonly #surface: Selection<HTMLElement, unknown, null, undefined>;
  readonly #zoom = zoom<HTMLElement, unknown>();
  readonly #size = new ResizeObserver(() => this.#fit());
  readonly #ended = new AbortController();
  readonly #stops: readonly (() => void)[];
  readonly #widths = textWidths();
  #deepest = 1;
  #width = 0;
  #transform: ZoomTransform = zoomIdentity;
  #folded: FoldedScale | null = null;
  #frame = 0;
  #rest = 0;
  #picture: Picture | null = null;

  constructor(host: HTMLElement, canvas: HTMLCanvasElement) {
    this.#host = host;
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d") as CanvasRenderingContext2D;
    this.#surface = select<HTMLElement, unknown>(host);
    this.#zoom.on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      this.#transform = event.transform;
      this.moving.value = event.sourceEvent !== null;
      this.#paintSoon();
    });
    // Only what somebody did is told; what the address has said is not said to it again.
    this.#zoom.on("end", ({ sourceEvent }: { sourceEvent: unknown }) => sourceEvent && this.#tellPeriod());
    this.#surface.call(this.#zoom).on("dblclick.zoom", null);
    const { signal: ended } = this.#ended;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#paintSoon(), { signal: ended });
    this.#size.observe(host);
    pictures.timeline.value = {
      size: () => ({ width: this.#width, height: AXIS + (this.#picture?.layout.height ?? 0) }),
      draw: (context) => this.#picture && draw(context, this.#picture, paletteOf(canvas)),
    };
    this.#stops = [
      effect(() => void [yearCounts.value, this.#fit()]),
      effect(() => void [view.value.from, view.value.to, this.#showPeriod()]),
      effect(() => void [view.value.event, this.lit.value, words.value, prepared.value, this.#paintSoon()]),
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

  /** To a stretch of the picture, in pixels; says whether it was long enough to be shown alone. */
  closeIn(from: number, to: number): boolean {
    const [first, last] = [this.#when(from), this.#when(to)].map(dayOf) as [string, string];
    if (this.#transform.k >= this.#deepest * 0.9) return false;
    choose({ from: first, to: last });
    return true;
  }

  /** All time. */
  whole(): void {
    choose({ from: null, to: null }, "replace");
  }

  /** The days at two places of the picture. */
  daysBetween(from: number, to: number): readonly [first: string, last: string] {
    return [dayOf(this.#when(from)), dayOf(new Date(this.#when(to).getTime() - 1))];
  }

  end(): void {
    pictures.timeline.value = null;
    for (const stop of this.#stops) stop();
    this.#size.disconnect();
    this.#ended.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
  }

  get #gutter(): number {
    return this.#width < NARROW ? 0 : GUTTER;
  }

  get #inner(): number {
    return Math.max(1, this.#width - this.#gutter);
  }

  #at(moment: Date | number): number {
    return this.#transform.applyX(this.#folded?.scale(moment) ?? 0);
  }

  #when(x: number): Date {
    return this.#folded?.scale.invert(this.#transform.invertX(x)) ?? new Date(0);
  }

  #tellPeriod(): void {
    if (this.#folded === null) return;
    const whole = this.#transform.k === 1;
    const [from, to] = this.daysBetween(0, this.#inner);
    choose(whole ? { from: null, to: null } : { from, to }, "replace");
  }

  #fit(): void {
    this.#width = this.#host.clientWidth;
    this.#folded = foldedScale(yearCounts.peek(), this.#inner);
    const domain = this.#folded?.scale.domain() ?? [];
    // So near that a few days fill the picture.
    this.#deepest = Math.max(1, ((domain.at(-1)?.getTime() ?? 0) - (domain[0]?.getTime() ?? 0)) / (3 * DAY));
    this.#zoom.scaleExtent([1, this.#deepest]);
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
    const last = to === null ? this.#inner : scale(new Date(dayAt(to).getTime() + DAY));
    const factor = Math.min(this.#deepest, Math.max(1, this.#inner / Math.max(1e-3, last - first)));
    const middle = (first + last) / 2;
    this.#zoom.transform(this.#surface, zoomIdentity.scale(factor).translate(this.#inner / 2 / factor - middle, 0));
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const palette = paletteOf(this.#canvas);
    const gutter = this.#gutter;
    const narrow = gutter === 0;
    const layout = layoutOf(prepared.peek(), {
      width: this.#inner,
      height: narrow ? NARROW_HEIGHT : HEIGHT,
      heading: narrow ? HEADING : 0,
      origin: this.#transform.x,
      at: (moment) => this.#at(moment),
      textWidth: (text) => this.#widths(this.#context, text, palette.font),
      flag: `▲ ${words.peek().timeline.disagree}`,
      chosen: view.peek().event,
    });
    this.#resize(this.#width, AXIS + layout.height);
    const lit = { chosen: view.peek().event, hovered: this.lit.peek() };
    const folds = (this.#folded?.folds ?? []).map(({ from, to, years }) => ({
      from: this.#transform.applyX(from),
      to: this.#transform.applyX(to),
      years,
    }));
    this.#picture = { layout, ticks: this.#ticks(), folds, gutter, width: this.#width, ...lit };
    draw(this.#context, this.#picture, palette);
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle({ layout, gutter, width: this.#width }), REST);
  }

  #settle(settled: Settled): void {
    this.settled.value = settled;
    this.moving.value = false;
  }

  #ticks() {
    if (this.#folded === null) return [];
    const { months } = words.peek().dates;
    return ticksBetween(this.#when(0), this.#when(this.#inner), (moment) => this.#at(moment), months);
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

const DAY = 86_400_000;
