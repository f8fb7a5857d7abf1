import { AXIS, drawLabels, drawLines } from "./draw-axis.ts";
import { drawMark } from "./draw-mark.ts";
import type { Crowd, Label, LaneStrip, Layout, Section } from "./layout.ts";
import type { Palette } from "./palette.ts";
import type { FoldedScale } from "./scale.ts";
import type { Tick } from "./ticks.ts";

/** A section of the picture that is drawn at once and then moved. */
export interface Piece extends Section {
  /** What is in it: its own layout and those beside it, whose bars may reach into it. */
  readonly layouts: readonly Layout[];
  /** Counted from its left end. */
  readonly ticks: readonly Tick[];
  readonly folds: FoldedScale["folds"];
  readonly chosen: string | null;
  readonly hovered: string | null;
}

/** What stands still in front of it. */
export interface Frame {
  readonly lanes: readonly LaneStrip[];
  readonly height: number;
  readonly ticks: readonly Tick[];
  /** Left of it stand the names of the lanes. */
  readonly gutter: number;
  readonly width: number;
}

/** Draws a whole picture, of one piece. */
export function draw(context: CanvasRenderingContext2D, piece: Piece, frame: Frame, palette: Palette): void {
  context.clearRect(0, 0, frame.width, AXIS + frame.height);
  context.save();
  context.beginPath();
  context.rect(frame.gutter, 0, frame.width - frame.gutter, AXIS + frame.height);
  context.clip();
  context.translate(frame.gutter, 0);
  drawPiece(context, piece, palette);
  context.restore();
  drawFrame(context, frame, palette);
}

/** Draws a piece, whose left end is at 0. */
export function drawPiece(context: CanvasRenderingContext2D, piece: Piece, palette: Palette): void {
  const { from, to, layouts, chosen, hovered } = piece;
  drawStripes(context, layouts[0]?.lanes ?? [], to - from, palette);
  drawLines(context, piece, layouts[0]?.height ?? 0, palette);
  context.save();
  context.translate(-from, AXIS);
  for (const lane of layouts[0]?.lanes ?? []) drawBands(context, lane, palette);
  for (const mark of layouts.flatMap(({ marks }) => marks).filter(isIn(piece))) {
    const isChosen = mark.event.id === chosen;
    const around = isChosen ? palette.chosen : mark.event.id === hovered ? palette.faint : null;
    drawMark(context, mark, { around, isChosen }, palette);
  }
  for (const crowd of layouts.flatMap(({ crowds }) => crowds).filter(isIn(piece))) drawCrowd(context, crowd, palette);
  context.restore();
}

/** Draws what stands still: the names of lanes, and of years as long as they are in sight. */
export function drawFrame(context: CanvasRenderingContext2D, frame: Frame, palette: Palette): void {
  const { lanes, gutter } = frame;
  if (gutter > 0) drawStripes(context, lanes, gutter, palette);
  drawLabels(context, frame, palette);
  for (const lane of lanes) drawName(context, lane, frame, palette);
}

/** Whether something, with a line around it, may be seen in a piece. */
function isIn({
  from,
  to,
}: Section): (thing: { readonly left: number; readonly right: number; readonly label?: Label | null }) => boolean {
  return ({ left, right, label = null }) => {
    const [first, last] = label === null ? [left, right] : [Math.min(left, label.x), Math.max(right, label.x + label.width)];
    return last + AROUND >= from && first - AROUND <= to;
  };
}

const AROUND = 6;

function drawStripes(context: CanvasRenderingContext2D, lanes: readonly LaneStrip[], width: number, palette: Palette): void {
  context.fillStyle = palette.band;
  for (const { y, height } of lanes.filter((_lane, place) => place % 2 === 0)) context.fillRect(0, AXIS + y, width, height);
}

function drawName(
  context: CanvasRenderingContext2D,
  { lane, y, height }: LaneStrip,
  { width, gutter }: Frame,
  palette: Palette,
): void {
  context.font = `600 12px ${palette.font}`;
  context.fillStyle = lane.family === null ? palette.ink : palette.families[lane.family];
  context.textAlign = "left";
  context.textBaseline = "middle";
  const room = (gutter > 0 ? gutter : width) - 18;
  context.fillText(fitted(context, lane.name, room), 12, AXIS + y + (gutter > 0 ? height / 2 : 10));
}

function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 1 && context.measureText(`${letters.join("")}…`).width > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** How many events are when, behind the marks: as high as there are many, darker where they are certain. */
function drawBands(context: CanvasRenderingContext2D, { lane, top, y, height, bands }: LaneStrip, palette: Palette): void {
  context.fillStyle = lane.family === null ? palette.faint : palette.families[lane.family];
  const full = y + height - top;
  for (const { left, right, share, sure } of bands) {
    const width = Math.max(1, right - left - (right - left > 4 ? 1 : 0));
    for (const [part, alpha] of [
      [share, 0.13],
      [sure, 0.13],
    ] as const) {
      const high = full * Math.sqrt(part);
      context.globalAlpha = alpha;
      context.fillRect(left, y + height - high, width, high);
    }
  }
  context.globalAlpha = 1;
}

function drawCrowd(context: CanvasRenderingContext2D, { lane, left, right, y, count }: Crowd, palette: Palette): void {
  const colour = lane.family === null ? palette.faint : palette.families[lane.family];
  context.beginPath();
  context.roundRect(left, y - 7.5, right - left, 15, 7.5);
  context.fillStyle = palette.paper;
  context.fill();
  context.globalAlpha = 0.22;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.font = `11px ${palette.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(`+${count}`, (left + right) / 2, y + 0.5);
}
