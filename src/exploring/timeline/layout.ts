import type { LaneChoice } from "./lanes.ts";
import type { Prepared, PreparedLane } from "./prepared.ts";
import { crowdsIn } from "./crowds.ts";
import { labelAgain, placeIn, squeezeIn, type Row } from "./rows.ts";

/** An event on the picture. */
export interface Mark extends Prepared {
  readonly lane: LaneChoice;
  /** Left and right end, in pixels. */
  readonly left: number;
  readonly right: number;
  /** The middle of its row. */
  readonly y: number;
  /** What stands beside it and where; null where there is no room for it. */
  readonly label: Label | null;
}

/** The title beside an event, with a word where sources disagree. */
export interface Label {
  readonly text: string;
  readonly flag: string;
  readonly x: number;
  /** Of title and flag together, and of the title alone. */
  readonly width: number;
  readonly textWidth: number;
}

/** Events that find no room of their own, counted in place. */
export interface Crowd {
  readonly lane: LaneChoice;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly count: number;
  /** The stretch of the picture in which they are. */
  readonly from: number;
  readonly to: number;
}

/** A strip of the picture. */
export interface LaneStrip {
  readonly lane: LaneChoice;
  readonly y: number;
  readonly height: number;
  /** Where its rows begin, below its name where there is no room beside it. */
  readonly top: number;
  /** How many events are when, as stretches of the picture with a share of the highest count. */
  readonly bands: readonly { readonly left: number; readonly right: number; readonly share: number; readonly sure: number }[];
}

/** What is drawn where. */
export interface Layout {
  readonly lanes: readonly LaneStrip[];
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
  readonly height: number;
}

/** What the layout has to know of the picture. */
export interface Room {
  readonly width: number;
  /** The lanes share this height; where it is too little for a row each, they are higher. */
  readonly height: number;
  /** Height above each lane for its name, where there is no room beside it. */
  readonly heading: number;
  /** Where time begins on the picture: what is counted together stays together while it moves. */
  readonly origin: number;
  at(moment: number): number;
  textWidth(text: string): number;
  /** Said beside an event about which sources disagree. */
  readonly flag: string;
  /** It is placed first and never left out. */
  readonly chosen: string | null;
}

/** Height of a row. */
export const ROW = 18;
const LANE_GAP = 3;

/** Places events in lanes and rows such that no mark and no label lies on another; what does not fit is counted. */
export function layoutOf(lanes: readonly PreparedLane[], room: Room): Layout {
  const rows = rowsOf(lanes, room);
  const needed = lanes.reduce((sum, _lane, number) => sum + (rows[number] ?? 1) * ROW + LANE_GAP + room.heading, 0);
  const spare = Math.max(0, room.height - needed) / Math.max(1, lanes.length);
  let y = 0;
  const placed = lanes.map((lane, number) => {
    const strip = laneIn(lane, { y, rows: rows[number] ?? 1, padding: LANE_GAP + spare }, room);
    y += strip.lanes[0]?.height ?? 0;
    return strip;
  });
  return {
    lanes: placed.flatMap((lane) => lane.lanes),
    marks: placed.flatMap(({ marks }) => marks),
    crowds: placed.flatMap(({ crowds }) => crowds),
    height: Math.max(y, room.height),
  };
}

/** More rows for lanes of more events, as long as the height lasts. It depends on all events, so that moving changes nothing. */
function rowsOf(lanes: readonly PreparedLane[], { height, heading }: Room): readonly number[] {
  const rows = lanes.map(() => 1);
  // Where sources disagree, words say so, and they need room.
  const counts = lanes.map(
    ({ events, density }) =>
      Math.max(events.length, density?.totalCount ?? 0) + 4 * events.filter(({ disputed }) => disputed).length,
  );
  let left = height - lanes.length * (ROW + LANE_GAP + heading);
  for (; left >= ROW; left -= ROW) {
    const needs = counts.map((count, number) => Math.sqrt(count) / (rows[number] ?? 1));
    const most = Math.max(...needs);
    if (most < 1) break;
    const needy = needs.indexOf(most);
    rows[needy] = (rows[needy] ?? 0) + 1;
  }
  return rows;
}

interface Place {
  readonly y: number;
  readonly rows: number;
  readonly padding: number;
}

function laneIn({ lane, events, density }: PreparedLane, { y, rows: count, padding }: Place, room: Room): Layout {
  const rows: Row[] = Array.from({ length: count }, () => []);
  const top = y + room.heading + padding / 2;
  const middleOfRow = (row: number) => top + (row + 0.5) * ROW;
  const unplaced: Prepared[] = [];
  for (const [place, prepared] of chosenFirst(events, room.chosen).entries()) {
    const [left, right] = extentOf(prepared, room);
    const inSight = prepared.shape === "dot" ? middleOf([left, right]) : right;
    if (inSight < 0 || left > room.width) continue;
    if (!placeIn(rows, prepared, [left, right], place, room)) unplaced.push(prepared);
  }
  // Where all events are here, each of them that finds a place is worth more than the title of another.
  const left = density === null ? unplaced.filter((prepared) => !squeezeIn(rows, prepared, extentOf(prepared, room))) : unplaced;
  const middles = left.map((prepared) => middleOf(extentOf(prepared, room)));
  const { crowds, bands } = crowdsIn(rows, middles, density, room);
  for (const row of rows) labelAgain(row, room);
  const marks = rows.flatMap((row, number) =>
    row.flatMap((box) => (box.mark ? [{ ...box.mark, lane, y: middleOfRow(number), label: box.label ?? null }] : [])),
  );
  const height = room.heading + count * ROW + padding;
  return {
    lanes: [{ lane, y, height, top, bands }],
    marks,
    crowds: crowds.map(({ row, ...crowd }) => ({ ...crowd, lane, y: middleOfRow(row) })),
    height,
  };
}

function middleOf([left, right]: readonly [number, number]): number {
  return (left + right) / 2;
}

function chosenFirst(events: readonly Prepared[], chosen: string | null): readonly Prepared[] {
  const own = chosen === null ? undefined : events.find(({ event }) => event.id === chosen);
  return own === undefined ? events : [own, ...events.filter((prepared) => prepared !== own)];
}

const SMALLEST = 12;
/** How long a bar is whose other end is open. */
const OPEN_LENGTH = 64;

function extentOf({ from, to, shape }: Prepared, room: Room): readonly [left: number, right: number] {
  const left = from === null ? room.at(to ?? 0) - OPEN_LENGTH : room.at(from);
  const right = to === null ? room.at(from ?? 0) + OPEN_LENGTH : room.at(to);
  const middle = (left + right) / 2;
  const half = shape === "dot" ? SMALLEST / 2 : Math.max(SMALLEST, right - left) / 2;
  return [middle - half, middle + half];
}
