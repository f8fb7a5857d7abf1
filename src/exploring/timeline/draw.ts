import type { FoldedScale } from "./scale.ts";
import type { Crowd, Layout, Mark } from "./layout.ts";
import type { Palette } from "./palette.ts";
import type { Tick } from "./ticks.ts";

/** All that is drawn at a moment. */
export interface Picture {
  readonly layout: Layout;
  readonly ticks: readonly Tick[];
  readonly folds: FoldedScale["folds"];
  /** Left of it stand the names of the lanes. */
  readonly gutter: number;
  readonly width: number;
  readonly height: number;
  readonly chosen: string | null;
  readonly hovered: string | null;
  readonly laneName: (family: Mark["family"]) => string;
}

/** Height of the axis above the lanes. */
export const AXIS = 30;

/** Draws the timeline anew. */
export function draw(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { width, height, gutter, layout } = picture;
  context.clearRect(0, 0, width, height);
  drawLanes(context, picture, palette);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width - gutter, height);
  context.clip();
  context.translate(gutter, 0);
  drawAxis(context, picture, palette);
  context.translate(0, AXIS);
  for (const crowd of layout.crowds) drawCrowd(context, crowd, palette);
  for (const mark of layout.marks) drawMark(context, mark, picture, palette);
  context.restore();
}

function drawLanes(context: CanvasRenderingContext2D, { layout, width, gutter, laneName }: Picture, palette: Palette): void {
  context.textBaseline = "middle";
  context.textAlign = "left";
  layout.lanes.forEach(({ family, y, height }, place) => {
    if (place % 2 === 0) {
      context.fillStyle = palette.band;
      context.fillRect(0, AXIS + y, width, height);
    }
    context.font = `600 12px ${palette.font}`;
    context.fillStyle = palette.families[family];
    context.fillText(laneName(family), 10, AXIS + y + (gutter > 0 ? height / 2 : 11));
  });
}

function drawAxis(context: CanvasRenderingContext2D, { ticks, folds, layout }: Picture, palette: Palette): void {
  context.textAlign = "left";
  for (const { x, label, level } of ticks) {
    context.fillStyle = palette.line;
    context.fillRect(Math.round(x), level === "year" ? 0 : level === "month" ? 14 : 22, 1, AXIS + layout.height);
    context.fillStyle = level === "year" ? palette.ink : palette.faint;
    context.font = `${level === "year" ? "600 13px" : "11px"} ${palette.font}`;
    context.textBaseline = "alphabetic";
    if (label !== "") context.fillText(label, x + 4, level === "year" ? 12 : 25);
  }
  context.fillStyle = palette.line;
  for (const { from, to } of folds) {
    // A slanted pattern where years are folded away.
    for (let x = from + 5; x < to - 3; x += 7) drawLine(context, x, AXIS + layout.height, x + 4, 0, palette.line);
  }
}

function drawLine(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}

function drawCrowd(context: CanvasRenderingContext2D, { family, x, width, y, count }: Crowd, palette: Palette): void {
  context.globalAlpha = Math.min(0.5, 0.12 + count / 60);
  context.fillStyle = palette.families[family];
  context.fillRect(x + 1, y - 7, width - 2, 14);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.font = `11px ${palette.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(`+${count}`, x + width / 2, y);
}

const HOLLOW: readonly string[] = ["PLANNED", "HYPOTHETICAL", "POSTPONED"];
const STRUCK: readonly string[] = ["CANCELLED", "DID_NOT_HAPPEN"];

function drawMark(context: CanvasRenderingContext2D, mark: Mark, { chosen, hovered }: Picture, palette: Palette): void {
  const { event, family, from, to, y, shape, label } = mark;
  const colour = palette.families[family];
  const isChosen = event.id === chosen;
  context.lineWidth = 1.5;
  if (shape === "dot") drawDot(context, (from + to) / 2, y, HOLLOW.includes(event.status), colour, palette);
  else drawBar(context, mark, colour, palette);
  if (STRUCK.includes(event.status)) drawLine(context, from - 3, y, to + 3, y, palette.ink);
  if (isChosen || event.id === hovered) outline(context, mark, isChosen ? palette.chosen : palette.faint);
  if (event.conflicts.some(({ reason }) => reason === "DISAGREEMENT"))
    drawConflict(context, shape === "dot" ? from : Math.max(from, 6), y - 8, palette);
  if (label === null) return;
  context.fillStyle = palette.ink;
  context.font = `${isChosen ? "600 " : ""}12px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.fillText(event.title, label.x, y + 0.5);
}

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  hollow: boolean,
  colour: string,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, 5, 0, 2 * Math.PI);
  context.fillStyle = hollow ? palette.paper : colour;
  context.fill();
  context.strokeStyle = colour;
  context.stroke();
}

/** A bar fades where its end is not known, and is only an outline where it is a plan. */
function drawBar(context: CanvasRenderingContext2D, mark: Mark, colour: string, palette: Palette): void {
  const { event, from, to, y, softStart, softEnd } = mark;
  const hollow = HOLLOW.includes(event.status);
  const gradient = context.createLinearGradient(from, 0, to, 0);
  const clear = `color-mix(in srgb, ${colour} 4%, transparent)`;
  const full = hollow ? palette.paper : `color-mix(in srgb, ${colour} 32%, ${palette.paper})`;
  gradient.addColorStop(0, softStart ? clear : full);
  gradient.addColorStop(softStart ? 0.35 : 0, full);
  gradient.addColorStop(softEnd ? 0.65 : 1, full);
  gradient.addColorStop(1, softEnd ? clear : full);
  context.fillStyle = gradient;
  context.beginPath();
  context.roundRect(from, y - 8, to - from, 16, 4);
  context.fill();
  context.strokeStyle = colour;
  context.setLineDash(softStart || softEnd ? [2, 3] : []);
  if (hollow || !(softStart && softEnd)) context.stroke();
  context.setLineDash([]);
  if (softStart && softEnd) drawLine(context, from + 4, y + 8, to - 4, y + 8, colour);
}

function outline(context: CanvasRenderingContext2D, { from, to, y }: Mark, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2.5;
  context.beginPath();
  context.roundRect(from - 3, y - 10, to - from + 6, 20, 8);
  context.stroke();
}

function drawConflict(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.fillStyle = palette.conflict;
  context.beginPath();
  context.moveTo(x - 5, y + 5);
  context.lineTo(x, y - 4);
  context.lineTo(x + 5, y + 5);
  context.fill();
}
