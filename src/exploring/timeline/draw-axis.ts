import type { Frame, Piece } from "./draw.ts";
import type { Palette } from "./palette.ts";

/** Height of the axis above the lanes. */
export const AXIS = 30;

const TICK_TOPS = { year: 0, month: 15, day: 22 };

/** Draws the lines of the axis through all lanes. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { from, ticks, folds }: Piece,
  height: number,
  palette: Palette,
): void {
  context.fillStyle = palette.line;
  for (const { line, level } of ticks) {
    if (line === null) continue;
    context.globalAlpha = level === "year" ? 1 : 0.55;
    context.fillRect(Math.round(line), TICK_TOPS[level], 1, AXIS + height);
  }
  context.globalAlpha = 1;
  for (const fold of folds) drawFold(context, fold.from - from, fold.to - from, height, palette);
}

/** Draws the names of years, months and days above the lanes. */
export function drawLabels(context: CanvasRenderingContext2D, { ticks, width, gutter }: Frame, palette: Palette): void {
  context.textAlign = "left";
  context.textBaseline = "alphabetic";
  for (const { x, label, level, isHigh } of ticks.filter((tick) => tick.label !== "")) {
    context.fillStyle = level === "year" ? palette.ink : palette.faint;
    context.font = `${level === "year" ? "600 13px" : "11px"} ${palette.font}`;
    const fits = x + 4 + context.measureText(label).width <= width - gutter;
    if (fits) context.fillText(label, gutter + Math.max(x, 0) + 4, isHigh ? 12 : 25);
  }
}

/** A gap with torn edges where years are folded away. */
function drawFold(context: CanvasRenderingContext2D, from: number, to: number, height: number, palette: Palette): void {
  context.fillStyle = palette.ground;
  context.fillRect(from + 3, AXIS, to - from - 6, height);
  context.fillStyle = palette.faint;
  for (const x of [-5, 0, 5]) context.fillRect((from + to) / 2 + x - 1, 9, 2, 2);
}
