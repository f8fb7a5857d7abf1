import { AXIS } from "./draw-axis.ts";
import type { GrowingLayout, Layout, Section } from "./layout.ts";

/** The picture in pieces that are drawn once each, so that whoever moves it sees it moved and not drawn anew. */
export interface Ribbon {
  /** Shows what is in sight when it is moved by so many pixels to the right. */
  show(context: CanvasRenderingContext2D, moved: number): void;
  /** Makes what may come into sight next; says whether anything was missing. */
  prepare(moved: number): boolean;
  /** Draws every piece anew where it is seen next, because something in it looks different. */
  redraw(): void;
}

/** Draws a section, with its own layout first and then those whose bars may reach into it. */
type Draw = (context: CanvasRenderingContext2D, section: Section, layouts: readonly Layout[]) => void;

interface Piece extends Section {
  readonly layout: Layout;
  canvas: HTMLCanvasElement | null;
}

/** So much is prepared beside what is in sight, as a share of it; so wide are the pieces, too. */
const BESIDE = 0.5;

/** A ribbon with one piece, which is what is in sight beside the gutter. */
export function ribbon(growing: GrowingLayout, width: number, gutter: number, draw: Draw): Ribbon {
  const ratio = devicePixelRatio;
  const { pieces, cover } = piecesOf(growing, width, ratio);
  const canvasOf = (piece: Piece) => (piece.canvas ??= drawn(piece, pieces, ratio, draw));
  return {
    show: (context, moved) => {
      while (cover(-moved, width - moved));
      const left = Math.round(gutter * ratio);
      context.save();
      clearFrom(context, left);
      for (const piece of pieces.filter(({ from, to }) => to + moved > 0 && from + moved < width))
        context.drawImage(canvasOf(piece), left + Math.round(moved * ratio) + Math.round(piece.from * ratio), 0);
      context.restore();
    },
    prepare: (moved) => {
      const grown = cover(-moved - width * BESIDE, width - moved + width * BESIDE);
      const missing = pieces.find(({ canvas }) => canvas === null);
      if (missing) canvasOf(missing);
      return grown || missing !== undefined;
    },
    redraw: () => {
      for (const piece of pieces) piece.canvas = null;
    },
  };
}

/** The pieces, and how one is added until they cover a section; it says whether one was. */
function piecesOf({ layout, grow }: GrowingLayout, width: number, ratio: number) {
  // Pieces end where pixels do, so that no seam is seen.
  const whole = (length: number) => Math.ceil(length * ratio) / ratio;
  const pieces: Piece[] = [{ from: 0, to: whole(width), layout, canvas: null }];
  const step = whole(width * BESIDE);
  const cover = (from: number, to: number): boolean => {
    const [first, last] = [Math.min(...pieces.map((one) => one.from)), Math.max(...pieces.map((one) => one.to))];
    if (from >= first && to <= last) return false;
    const section = from < first ? { from: first - step, to: first } : { from: last, to: last + step };
    pieces.push({ ...section, layout: grow(section), canvas: null });
    return true;
  };
  return { pieces, cover };
}

/** Empties a canvas, and lets everything that is drawn from now on, in its own pixels, end where the gutter begins. */
function clearFrom(context: CanvasRenderingContext2D, left: number): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.beginPath();
  context.rect(left, 0, width - left, height);
  context.clip();
}

function drawn(piece: Piece, pieces: readonly Piece[], ratio: number, draw: Draw): HTMLCanvasElement {
  const { from, to, layout } = piece;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round((to - from) * ratio);
  canvas.height = Math.round((AXIS + layout.height) * ratio);
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  draw(context, piece, [layout, ...pieces.filter((other) => other !== piece).map((other) => other.layout)]);
  return canvas;
}
