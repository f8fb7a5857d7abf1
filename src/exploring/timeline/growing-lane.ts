import { bandsOf, countedBy, leftOver, type Counted } from "./counting.ts";
import { crowdsIn } from "./crowds.ts";
import type { Layout, LaneStrip, Room, Section } from "./layout.ts";
import type { Prepared, PreparedLane } from "./prepared.ts";
import { labelAgain, placeIn, ROW, squeezeIn, type Row } from "./rows.ts";

/** A lane whose events are placed section by section, from the middle to both sides. */
export interface GrowingLane {
  readonly height: number;
  readonly grow: (section: Section) => Grown;
}

/** What a section of a lane has. */
export interface Grown extends Pick<Layout, "marks" | "crowds"> {
  readonly strip: LaneStrip;
}

/** Where a lane is, and how many rows it has. */
export interface LanePlace {
  readonly y: number;
  readonly rows: number;
  readonly padding: number;
}

/** A lane in which nothing is placed yet. */
export function growingLane(prepared: PreparedLane, { y, rows, padding }: LanePlace, room: Room): GrowingLane {
  const { lane, density } = prepared;
  const events = chosenFirst(prepared.events, room.chosen);
  const height = room.heading + rows * ROW + padding;
  const top = y + room.heading + padding / 2;
  const middleOfRow = (row: number) => top + (row + 0.5) * ROW;
  const places: Places = { rows: Array.from({ length: rows }, () => []), drawn: [], sections: [] };
  const grow = (section: Section): Grown => {
    const here = { ...room, ...section };
    const { crowds, bands } = placed(events, density, places, here);
    const marks = places.rows.flatMap((row, number) =>
      row.flatMap((box) => (box.mark ? [{ ...box.mark, lane, y: middleOfRow(number), label: box.label ?? null }] : [])),
    );
    const strip = { lane, y, height, top, bands };
    return { strip, marks, crowds: crowds.map(({ row, ...crowd }) => ({ ...crowd, lane, y: middleOfRow(row) })) };
  };
  return { height, grow };
}

/** What has been placed so far. */
interface Places {
  /** What takes room; what is of a section before can no more be moved. */
  rows: Row[];
  /** The middles of all events that are drawn. */
  readonly drawn: number[];
  readonly sections: Section[];
}

function placed(events: readonly Prepared[], density: PreparedLane["density"], places: Places, room: Room) {
  const rows = places.rows.map((row) => row.map(({ left, right }): Row[number] => ({ left, right })));
  const unplaced = events.filter(
    (prepared, place) => isNew(prepared, places, room) && !placeIn(rows, prepared, extentOf(prepared, room), place, room),
  );
  places.rows = rows;
  places.sections.push(room);
  const crowds = crowdsIn(
    rows,
    density === null ? squeezed(rows, unplaced, room) : leftOver(density, [...places.drawn, ...middlesOf(rows)], room),
    room,
  );
  places.drawn.push(...middlesOf(rows));
  for (const row of rows) labelAgain(row, room);
  return { crowds, bands: density === null ? [] : bandsOf(density, room) };
}

/** Whether an event touches a section, and none before it. */
function isNew(prepared: Prepared, { sections }: Places, room: Room): boolean {
  const ends = extentOf(prepared, room);
  return touches(ends, room) && !sections.some((before) => touches(ends, before));
}

/** Where all events are here, each of them that finds a place is worth more than the title of another; the others are counted. */
function squeezed(rows: readonly Row[], unplaced: readonly Prepared[], room: Room): readonly Counted[] {
  const left = unplaced.filter((prepared) => !squeezeIn(rows, prepared, extentOf(prepared, room)));
  return countedBy(
    left.map((prepared) => middleOf(extentOf(prepared, room))),
    room,
  );
}

function middlesOf(rows: readonly Row[]): readonly number[] {
  return rows.flat().flatMap(({ mark }) => (mark ? [middleOf([mark.left, mark.right])] : []));
}

function touches([left, right]: Ends, { from, to }: Section): boolean {
  return right >= from && left <= to;
}

type Ends = readonly [left: number, right: number];

function middleOf([left, right]: Ends): number {
  return (left + right) / 2;
}

function chosenFirst(events: readonly Prepared[], chosen: string | null): readonly Prepared[] {
  const own = chosen === null ? undefined : events.find(({ event }) => event.id === chosen);
  return own === undefined ? events : [own, ...events.filter((prepared) => prepared !== own)];
}

const SMALLEST = 12;
/** How long a bar is whose other end is open. */
const OPEN_LENGTH = 64;

function extentOf({ from, to, shape }: Prepared, room: Room): Ends {
  const left = from === null ? room.at(to ?? 0) - OPEN_LENGTH : room.at(from);
  const right = to === null ? room.at(from ?? 0) + OPEN_LENGTH : room.at(to);
  const middle = (left + right) / 2;
  const half = shape === "dot" ? SMALLEST / 2 : Math.max(SMALLEST, right - left) / 2;
  return [middle - half, middle + half];
}
