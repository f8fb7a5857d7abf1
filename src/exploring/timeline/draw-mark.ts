import type { Mark } from "./layout.ts";
import type { Palette } from "./palette.ts";

/** How an event stands out. */
export interface Standing {
  /** The colour of a line around it; null for none. */
  readonly around: string | null;
  readonly isChosen: boolean;
}

const HOLLOW: readonly string[] = ["PLANNED", "HYPOTHETICAL", "POSTPONED"];
const STRUCK: readonly string[] = ["CANCELLED", "DID_NOT_HAPPEN"];

/** Draws an event as sure as it is: soft where its time is vague, hollow where it is planned, struck through where it was not. */
export function drawMark(context: CanvasRenderingContext2D, mark: Mark, standing: Standing, palette: Palette): void {
  const { event, left, right, y, shape } = mark;
  const isStruck = STRUCK.includes(event.status);
  const isHollow = HOLLOW.includes(event.status) || isStruck;
  if (shape === "dot") drawDot(context, (left + right) / 2, y, isHollow, palette.families[mark.family], palette);
  else drawBar(context, mark, isHollow, palette);
  if (isStruck) line(context, left - 3, y, right + 3, y, palette.ink);
  if (standing.around !== null) outline(context, mark, standing.around);
  if (mark.disputed && (mark.label === null || mark.label.flag === "")) drawSign(context, Math.max(left, 5), y - 6, palette);
  drawLabel(context, mark, isStruck, standing, palette);
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { label, y, left, right }: Mark,
  isStruck: boolean,
  { isChosen }: Standing,
  palette: Palette,
): void {
  if (label === null) return;
  context.font = `12px ${palette.font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  if (label.x > left && label.x < right) {
    // Nothing runs through the letters of a title that stands on its bar.
    context.globalAlpha = 0.8;
    context.fillStyle = palette.paper;
    context.beginPath();
    context.roundRect(label.x - 4, y - 8, label.width + 8, 16, 5);
    context.fill();
    context.globalAlpha = 1;
  }
  context.fillStyle = isChosen ? palette.chosen : palette.ink;
  context.fillText(label.text, label.x, y + 0.5);
  if (isStruck) line(context, label.x, y + 0.5, label.x + label.textWidth, y + 0.5, palette.ink);
  if (label.flag === "") return;
  context.fillStyle = palette.conflict;
  context.textAlign = "right";
  context.fillText(label.flag, label.x + label.width, y + 0.5);
}

function drawDot(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  isHollow: boolean,
  colour: string,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, 4.5, 0, 2 * Math.PI);
  context.fillStyle = isHollow ? palette.paper : colour;
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
}

const HALF = 5.5;

/** A bar fades at both ends where only some part of it is meant, and has an arrow where its end is open. */
function drawBar(context: CanvasRenderingContext2D, mark: Mark, isHollow: boolean, palette: Palette): void {
  const { left, right, y, from, to, soft } = mark;
  const colour = palette.families[mark.family];
  const [softStart, softEnd] = [soft || from === null, soft || to === null];
  context.beginPath();
  context.roundRect(left, y - HALF, right - left, 2 * HALF, 4);
  context.fillStyle = faded(context, mark, isHollow ? palette.paper : `color-mix(in srgb, ${colour} 55%, ${palette.paper})`);
  context.fill();
  context.lineWidth = 1.25;
  context.strokeStyle = softStart || softEnd ? faded(context, mark, colour) : colour;
  context.setLineDash(isHollow && (softStart || softEnd) ? [3, 3] : []);
  context.stroke();
  context.setLineDash([]);
  if (from === null) arrow(context, left, -1, y, colour);
  if (to === null) arrow(context, right, 1, y, colour);
}

/** A colour that fades out towards the ends that are not known. */
function faded(context: CanvasRenderingContext2D, { left, right, from, to, soft }: Mark, colour: string): CanvasGradient {
  const gradient = context.createLinearGradient(left, 0, right, 0);
  const clear = `color-mix(in srgb, ${colour} 3%, transparent)`;
  const [softStart, softEnd] = [soft ? to !== null : from === null, soft ? from !== null : to === null];
  const share = soft && from !== null && to !== null ? 0.4 : 0.9;
  gradient.addColorStop(0, softStart ? clear : colour);
  if (softStart) gradient.addColorStop(share, colour);
  if (softEnd) gradient.addColorStop(1 - share, colour);
  gradient.addColorStop(1, softEnd ? clear : colour);
  return gradient;
}

function arrow(context: CanvasRenderingContext2D, x: number, direction: 1 | -1, y: number, colour: string): void {
  context.beginPath();
  context.moveTo(x - direction * 5, y - 4);
  context.lineTo(x, y);
  context.lineTo(x - direction * 5, y + 4);
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, { left, right, y }: Mark, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(left - 3, y - HALF - 3, right - left + 6, 2 * HALF + 6, 7);
  context.stroke();
}

/** Where there is no room for the words that sources disagree. */
function drawSign(context: CanvasRenderingContext2D, x: number, y: number, palette: Palette): void {
  context.fillStyle = palette.conflict;
  context.beginPath();
  context.moveTo(x - 5, y + 4);
  context.lineTo(x, y - 4);
  context.lineTo(x + 5, y + 4);
  context.fill();
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.25;
  context.beginPath();
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
}
