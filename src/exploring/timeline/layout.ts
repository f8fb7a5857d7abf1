import { reachOf, type Reach } from "../dates.ts";
import { FAMILIES, familyOf, type FamilyName } from "../kinds.ts";
import type { EventSummary } from "../overview.ts";

/** An event on the picture. */
export interface Mark {
  readonly event: EventSummary;
  readonly family: FamilyName;
  /** Left and right end, in pixels. */
  readonly from: number;
  readonly to: number;
  /** The middle of its row. */
  readonly y: number;
  /** A day is a dot; a period is a bar, whose ends are soft where nobody says when in it the event was. */
  readonly shape: "dot" | "bar";
  readonly softStart: boolean;
  readonly softEnd: boolean;
  /** Where its title stands; null where there is no room for it. */
  readonly label: { readonly x: number; readonly width: number } | null;
}

/** Events that find no room of their own, counted in place. */
export interface Crowd {
  readonly family: FamilyName;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly count: number;
}

/** A strip of the picture for the events of one family. */
export interface Lane {
  readonly family: FamilyName;
  readonly y: number;
  readonly height: number;
}

/** What is drawn where. */
export interface Layout {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
  readonly height: number;
}

/** What the layout has to know of the picture. */
export interface Room {
  readonly width: number;
  /** Height above each lane for its name, where there is no room beside it. */
  readonly heading: number;
  at(moment: Date): number;
  textWidth(text: string): number;
  /** The most salient events are placed first and get their labels first. */
  rank(event: EventSummary): number;
}

/** Height of a row. */
const ROW = 22;
const LANE_GAP = 10;
const CROWD_HEIGHT = 16;
const CROWD_WIDTH = 44;
const SMALLEST = 12;
const OPEN_LENGTH = 64;
const LABEL_GAP = 6;

/** Places events in lanes and rows such that no mark and no label lies on another; what does not fit is counted. */
export function layoutOf(events: readonly EventSummary[], room: Room): Layout {
  const dated = events.filter(({ date }) => reachOf(date) !== null);
  const placed: Layout[] = [];
  let y = 0;
  for (const { name } of FAMILIES) {
    const own = dated.filter(({ kind }) => familyOf(kind) === name);
    if (own.length === 0) continue;
    const lane = laneOf(name, own, y, room);
    placed.push(lane);
    y += lane.height;
  }
  return {
    lanes: placed.flatMap(({ lanes }) => lanes),
    marks: placed.flatMap(({ marks }) => marks),
    crowds: placed.flatMap(({ crowds }) => crowds),
    height: y,
  };
}

function laneOf(family: FamilyName, events: readonly EventSummary[], top: number, room: Room): Layout {
  const rows: Row[] = Array.from({ length: rowsFor(events.length) }, () => []);
  const first = top + room.heading + LANE_GAP / 2;
  const marks: Mark[] = [];
  const crowded: number[] = [];
  for (const event of [...events].sort((one, other) => room.rank(one) - room.rank(other))) {
    const extent = extentOf(event, room);
    if (extent.to < 0 || extent.from > room.width) continue;
    const found = placeFor(extent, room.textWidth(event.title), rows, room);
    if (found === null) crowded.push((extent.from + extent.to) / 2);
    else marks.push({ event, family, ...extent, y: first + (found.row + 0.5) * ROW, label: found.label });
  }
  const below = first + rows.length * ROW;
  // A lane of many events has room for a crowd at any time, so that zooming does not make it jump.
  const strip = crowded.length > 0 || events.length > 4 ? CROWD_HEIGHT : 0;
  const height = below + strip + LANE_GAP / 2 - top;
  return { lanes: [{ family, y: top, height }], marks, crowds: crowdsOf(crowded, family, below), height };
}

/** Boxes that are taken in a row. */
type Row = (readonly [from: number, to: number])[];

function rowsFor(count: number): number {
  return count <= 2 ? 1 : count <= 8 ? 2 : 3;
}

interface Extent {
  readonly from: number;
  readonly to: number;
  readonly shape: "dot" | "bar";
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** A slash in EDTF is a duration, whose days are known; of every other period only one day, or an unknown part, is meant. */
function extentOf({ date }: EventSummary, room: Room): Extent {
  const { from, to } = reachOf(date) as Reach;
  const vague = !date?.edtf.includes("/") && date?.precision !== "DAY";
  const left = from === null ? room.at(to as Date) - OPEN_LENGTH : room.at(from);
  const right = to === null ? room.at(from as Date) + OPEN_LENGTH : room.at(to);
  const soft = { softStart: from === null || vague, softEnd: to === null || vague };
  const middle = (left + right) / 2;
  if (date?.precision === "DAY") return { from: middle - SMALLEST / 2, to: middle + SMALLEST / 2, shape: "dot", ...soft };
  const half = Math.max(SMALLEST, right - left) / 2;
  return { from: middle - half, to: middle + half, shape: "bar", ...soft };
}

/** The first row with room for mark and label, else the first with room for the mark. */
function placeFor(extent: Extent, text: number, rows: readonly Row[], room: Room): { row: number; label: Mark["label"] } | null {
  const boxes = labelBoxes(extent, text, room);
  for (const box of boxes) {
    const row = rows.findIndex((taken) => isFree(taken, Math.min(extent.from, box.from), Math.max(extent.to, box.to)));
    if (row >= 0) {
      rows[row]?.push([Math.min(extent.from, box.from), Math.max(extent.to, box.to)]);
      return { row, label: { x: box.x, width: text } };
    }
  }
  const row = rows.findIndex((taken) => isFree(taken, extent.from, extent.to));
  if (row < 0) return null;
  rows[row]?.push([extent.from, extent.to]);
  return { row, label: null };
}

/** Inside the part of a bar that can be seen, else to its right, else to its left. */
function labelBoxes({ from, to, shape }: Extent, text: number, { width }: Room): { x: number; from: number; to: number }[] {
  const start = Math.max(from, 0) + LABEL_GAP + 2;
  const inside = shape === "bar" && start + text + LABEL_GAP <= Math.min(to, width);
  const right = to + LABEL_GAP;
  const left = from - LABEL_GAP - text;
  return [
    ...(inside ? [{ x: start, from, to }] : []),
    ...(!inside && right + text <= width ? [{ x: right, from, to: right + text }] : []),
    ...(!inside && left >= 0 ? [{ x: left, from: left, to }] : []),
  ];
}

function isFree(taken: Row, from: number, to: number): boolean {
  return taken.every(([start, end]) => to + 3 <= start || from >= end + 3);
}

function crowdsOf(middles: readonly number[], family: FamilyName, y: number): Crowd[] {
  const counts = new Map<number, number>();
  for (const middle of middles) {
    const bin = Math.floor(middle / CROWD_WIDTH);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  return [...counts].map(([bin, count]) => ({
    family,
    x: bin * CROWD_WIDTH,
    width: CROWD_WIDTH,
    y: y + CROWD_HEIGHT / 2,
    count,
  }));
}
