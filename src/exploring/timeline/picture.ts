import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { AXIS } from "./draw-axis.ts";
import { draw, drawFrame, drawPiece, type Frame, type Piece } from "./draw.ts";
import { growingLayout, type Layout, type Section } from "./layout.ts";
import { paletteOf } from "./palette.ts";
import type { Projection } from "./projection.ts";
import { ribbon } from "./ribbon.ts";
import { prepared } from "./shown.ts";
import { textWidths } from "./text-widths.ts";

/** The picture as it was laid out once; until it is laid out anew, it can be moved. */
export interface Picture {
  readonly layout: Layout;
  readonly height: number;
  /** How far it would have to be moved, in pixels. */
  moved(to: Projection): number;
  show(at: Projection): void;
  /** Makes what may come into sight next; says whether anything was missing. */
  prepare(at: Projection): boolean;
  /** The next time it is shown, something in it looks different. */
  redraw(): void;
  /** Draws it on any canvas, as it was laid out. */
  draw(context: CanvasRenderingContext2D): void;
}

/** What a picture is laid out for. */
export interface Sight {
  readonly context: CanvasRenderingContext2D;
  readonly projection: Projection;
  readonly width: number;
  /** Left of it stand the names of the lanes; 0 where they stand above them, because there is no room. */
  readonly gutter: number;
  /** The event under the pointer or the focus. */
  readonly hovered: () => string | null;
}

/** What all lanes share on a wide page. */
const HEIGHT = 256;
/** On a narrow page, where fewer events stand side by side. */
const NARROW_HEIGHT = 430;
const HEADING = 18;
const widths = textWidths();

/** Lays out what is to be shown now. */
export function pictureOf({ context, projection, width, gutter, hovered }: Sight): Picture {
  const palette = paletteOf(context.canvas);
  const inner = { from: 0, to: Math.max(1, width - gutter) };
  const growing = growingLayout(prepared.peek(), {
    ...inner,
    height: gutter === 0 ? NARROW_HEIGHT : HEIGHT,
    heading: gutter === 0 ? HEADING : 0,
    origin: projection.x,
    at: projection.at,
    textWidth: (text) => widths(context, text, palette.font),
    flag: `▲ ${words.peek().timeline.disagree}`,
    chosen: view.peek().event,
  });
  const { layout } = growing;
  const { lanes, height } = layout;
  const piece = (section: Section, layouts: readonly Layout[]): Piece => {
    const lit = { chosen: view.peek().event, hovered: hovered() };
    return { ...section, layouts, folds: projection.folds, ticks: projection.ticks(section), ...lit };
  };
  const frame = (at: Projection): Frame => ({ lanes, height, ticks: at.ticks(inner), gutter, width });
  const moved = (to: Projection) => to.x - projection.x;
  const drawn = ribbon(growing, inner.to, gutter, (own, section, layouts) => drawPiece(own, piece(section, layouts), palette));
  return {
    layout,
    height: AXIS + height,
    moved,
    show: (at) => {
      drawn.show(context, moved(at));
      drawFrame(context, frame(at), palette);
    },
    prepare: (at) => drawn.prepare(moved(at)),
    redraw: () => drawn.redraw(),
    draw: (other) => draw(other, piece(inner, [layout]), frame(projection), palette),
  };
}
