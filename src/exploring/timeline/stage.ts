import { effect, signal, type Signal } from "@preact/signals";
import { select, type Selection } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from "d3-zoom";
import { dayAt, dayOf } from "../dates.ts";
import { onEscape } from "../hinted.ts";
import { choose, view } from "../state.ts";
import { pictures } from "../take-away/pictures.ts";
import { words } from "../words/words.ts";
import { cancelIdle, whenIdle } from "./idle.ts";
import type { Layout } from "./layout.ts";
import { pictureOf, type Picture } from "./picture.ts";
import { projectionOf, type Projection } from "./projection.ts";
import { foldedScale, type FoldedScale } from "./scale.ts";
import { prepared, yearCounts } from "./shown.ts";

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
/** The picture has settled when nothing has moved for so long. */
const REST = 120;
const EMPTY: Layout = { lanes: [], marks: [], crowds: [], height: 0 };

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
  #deepest = 1;
  #width = 0;
  #transform: ZoomTransform = zoomIdentity;
  #folded: FoldedScale | null = null;
  #frame = 0;
  #rest = 0;
  #idle = 0;
  /** What is shown; null where it has to be laid out anew. */
  #picture: Picture | null = null;

  constructor(host: HTMLElement, canvas: HTMLCanvasElement) {
    this.#host = host;
    this.#canvas = canvas;
    this.#context = canvas.getContext("2d") as CanvasRenderingContext2D;
    this.#surface = select<HTMLElement, unknown>(host);
    this.#zoom.on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      const isPanned = sourceEvent !== null && transform.k === this.#transform.k;
      this.#transform = transform;
      this.moving.value = sourceEvent !== null;
      if (isPanned) this.#paintSoon();
      else this.#layAnew();
    });
    // Only what somebody did is told; what the address has said is not said to it again.
    this.#zoom.on("end", ({ sourceEvent }: { sourceEvent: unknown }) => sourceEvent && this.#tellPeriod());
    this.#surface.call(this.#zoom).on("dblclick.zoom", null);
    const { signal: ended } = this.#ended;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#layAnew(), { signal: ended });
    onEscape(() => (this.lit.value = null), ended);
    this.#size.observe(host);
    pictures.timeline.value = {
      size: () => ({ width: this.#width, height: this.#picture?.height ?? 0 }),
      draw: (context) => this.#picture?.draw(context),
    };
    this.#stops = [
      effect(() => void [yearCounts.value, this.#fit()]),
      effect(() => void [view.value.from, view.value.to, this.#showPeriod()]),
      effect(() => void [view.value.event, words.value, prepared.value, this.#layAnew()]),
      effect(() => void [this.lit.value, this.#picture?.redraw(), this.#paintSoon()]),
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
    cancelIdle(this.#idle);
    clearTimeout(this.#rest);
  }

  get #gutter(): number {
    return this.#width < NARROW ? 0 : GUTTER;
  }

  get #inner(): number {
    return Math.max(1, this.#width - this.#gutter);
  }

  get #projection(): Projection {
    return projectionOf(this.#folded, this.#transform);
  }

  #when(x: number): Date {
    return this.#projection.when(x);
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
    this.#layAnew();
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

  #layAnew(): void {
    this.#picture = null;
    this.#paintSoon();
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const projection = this.#projection;
    this.#picture ??= this.#laidOut();
    this.#resize(this.#width, this.#picture.height);
    this.#picture.show(projection);
    this.#prepareSoon();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => this.#settle(), REST);
  }

  #laidOut(): Picture {
    const hovered = () => this.lit.peek();
    const { width, gutter } = { width: this.#width, gutter: this.#gutter };
    return pictureOf({ context: this.#context, projection: this.#projection, width, gutter, hovered });
  }

  /** At rest the picture fits what is in sight. */
  #settle(): void {
    if (this.#picture?.moved(this.#projection) !== 0) {
      this.#picture = this.#laidOut();
      this.#picture.show(this.#projection);
    }
    this.settled.value = { layout: this.#picture.layout, gutter: this.#gutter, width: this.#width };
    this.moving.value = false;
  }

  #prepareSoon(): void {
    this.#idle ||= whenIdle(() => {
      this.#idle = 0;
      if (this.#picture?.prepare(this.#projection)) this.#prepareSoon();
    });
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
