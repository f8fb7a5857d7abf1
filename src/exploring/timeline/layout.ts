import { growingLane, type GrowingLane } from "./growing-lane.ts";
import type { LaneChoice } from "./lanes.ts";
import type { Prepared, PreparedLane } from "./prepared.ts";
import { ROW } from "./rows.ts";

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

/** A section of the picture, in pixels. */
export interface Section {
  readonly from: number;
  readonly to: number;
}

/** What is drawn where. */
export interface Layout {
  readonly lanes: readonly LaneStrip[];
  readonly marks: readonly Mark[];
  readonly crowds: readonly Crowd[];
  readonly height: number;
}

/** What the layout has to know of the picture. */
export interface Room extends Section {
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

const LANE_GAP = 3;

/** A layout that is continued beside what is in sight; nothing that stands already is changed by that. */
export interface GrowingLayout {
  /** What is in sight. */
  readonly layout: Layout;
  /** What a section beside all sections before has more. */
  readonly grow: (section: Section) => Layout;
}

/** Places events in lanes and rows such that no mark and no label lies on another; what does not fit is counted. */
export function growingLayout(lanes: readonly PreparedLane[], room: Room): GrowingLayout {
  const rows = rowsOf(lanes, room);
  const needed = lanes.reduce((sum, _lane, number) => sum + (rows[number] ?? 1) * ROW + LANE_GAP + room.heading, 0);
  const padding = LANE_GAP + Math.max(0, room.height - needed) / Math.max(1, lanes.length);
  let y = 0;
  const growing = lanes.map((lane, number) => {
    const one = growingLane(lane, { y, rows: rows[number] ?? 1, padding }, room);
    y += one.height;
    return one;
  });
  const height = Math.max(y, room.height);
  const grow = (section: Section) => together(growing, section, height);
  return { layout: grow(room), grow };
}

function together(lanes: readonly GrowingLane[], section: Section, height: number): Layout {
  const grown = lanes.map((lane) => lane.grow(section));
  return {
    lanes: grown.map(({ strip }) => strip),
    marks: grown.flatMap(({ marks }) => marks),
    crowds: grown.flatMap(({ crowds }) => crowds),
    height,
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
