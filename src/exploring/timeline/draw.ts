import { drawMark } from "./draw-mark.ts";
import type { Crowd, LaneStrip, Layout } from "./layout.ts";
import type { Palette } from "./palette.ts";
import type { FoldedScale } from "./scale.ts";
import type { Tick } from "./ticks.ts";

/** All that is drawn at a moment. */
export interface Picture {
  readonly layout: Layout;
  readonly ticks: readonly Tick[];
  readonly folds: FoldedScale["folds"];
  /** Left of it stand the names of the lanes. */
  readonly gutter: number;
  readonly width: number;
  readonly chosen: string | null;
  readonly hovered: string | null;
}

/** Height of the axis above the lanes. */
export const AXIS = 30;

/** Draws the timeline anew. */
export function draw(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { width, gutter, layout, chosen, hovered } = picture;
  context.clearRect(0, 0, width, AXIS + layout.height);
  context.fillStyle = palette.band;
  for (const { y, height } of layout.lanes.filter((_lane, place) => place % 2 === 0))
    context.fillRect(0, AXIS + y, width, height);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width - gutter, AXIS + layout.height);
  context.clip();
  context.translate(gutter, 0);
  drawAxis(context, picture, palette);
  context.translate(0, AXIS);
  for (const lane of layout.lanes) drawBands(context, lane, palette);
  for (const mark of layout.marks) {
    const isChosen = mark.event.id === chosen;
    const around = isChosen ? palette.chosen : mark.event.id === hovered ? palette.faint : null;
    drawMark(context, mark, { around, isChosen }, palette);
  }
  for (const crowd of layout.crowds) drawCrowd(context, crowd, palette);
  context.restore();
  for (const lane of layout.lanes) drawName(context, lane, picture, palette);
}

function drawName(
  context: CanvasRenderingContext2D,
  { lane, y, height }: LaneStrip,
  { width, gutter }: Picture,
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

const TICK_TOPS = { year: 0, month: 15, day: 22 };

function drawAxis(context: CanvasRenderingContext2D, { ticks, folds, layout, width, gutter }: Picture, palette: Palette): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { x, label, level, isHigh } of ticks) {
    // A name that keeps in sight, or stands behind another, has its line elsewhere or nowhere.
    context.globalAlpha = level === "year" ? 1 : 0.55;
    context.fillStyle = palette.line;
    if (level !== "month" || !isHigh) context.fillRect(Math.round(x), TICK_TOPS[level], 1, AXIS + layout.height);
    context.globalAlpha = 1;
    if (label === "") continue;
    context.fillStyle = level === "year" ? palette.ink : palette.faint;
    context.font = `${level === "year" ? "600 13px" : "11px"} ${palette.font}`;
    const fits = x + 4 + context.measureText(label).width <= width - gutter;
    if (fits) context.fillText(label, Math.max(x, 0) + 4, isHigh ? 12 : 25);
  }
  for (const { from, to } of folds) drawFold(context, from, to, layout.height, palette);
}

/** A gap with torn edges where years are folded away. */
function drawFold(context: CanvasRenderingContext2D, from: number, to: number, height: number, palette: Palette): void {
  context.fillStyle = palette.ground;
  context.fillRect(from + 3, AXIS, to - from - 6, height);
  context.fillStyle = palette.faint;
  for (const x of [-5, 0, 5]) context.fillRect((from + to) / 2 + x - 1, 9, 2, 2);
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
