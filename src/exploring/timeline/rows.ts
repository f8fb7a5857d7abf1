import type { Label, Mark, Room } from "./layout.ts";
import type { Prepared } from "./prepared.ts";

/** What takes room in a row: a mark with its label, or a count of those that find none. */
export interface Box {
  readonly left: number;
  readonly right: number;
  mark?: Omit<Mark, "lane" | "y" | "label">;
  label?: Label | null;
  /** The how manieth of its lane it was to be placed. */
  place?: number;
}

/** What stands in a row, in no order. */
export type Row = Box[];

/** Height of a row. */
export const ROW = 18;
const LABEL_GAP = 5;
/** Between two things in a row. */
const GAP = 4;
/** A title is cut where it would be longer than the first of these, and is tried once more with the second. */
const LONGEST = [330, 120] as const;

/** Puts an event into the first row with room for it and its title, else into the first with room for the mark; false if none has. */
export function placeIn(rows: readonly Row[], prepared: Prepared, [left, right]: Ends, place: number, room: Room): boolean {
  const mark = { ...prepared, left, right };
  for (const label of labelsOf(prepared, left, right, room)) {
    if (putInto(rows, { ...around(mark, label), mark, label, place })) return true;
  }
  return putInto(rows, { left, right, mark, label: null, place });
}

/** Puts an event without its title where the titles of others give way; false where none would be enough, or one says too much. */
export function squeezeIn(rows: readonly Row[], prepared: Prepared, [left, right]: Ends): boolean {
  const row = rows.findLast((taken) =>
    taken.every((box) => isFree([box], left, right) || (box.mark && !box.mark.disputed && isFree([box.mark], left, right))),
  );
  if (row === undefined) return false;
  for (const [at, box] of row.entries()) {
    if (!isFree([box], left, right) && box.mark) row[at] = { ...box, left: box.mark.left, right: box.mark.right, label: null };
  }
  row.push({ left, right, mark: { ...prepared, left, right }, label: null });
  return true;
}

/** Gives a title to events without one, where there is room after all. */
export function labelAgain(row: Row, room: Room): void {
  for (const box of row.filter(({ mark, label }) => mark && !label)) {
    const { mark } = box;
    if (mark === undefined) continue;
    const others = row.filter((one) => one !== box);
    const label = labelsOf(mark, mark.left, mark.right, room).find((one) => {
      const { left, right } = around(mark, one);
      return isFree(others, left, right);
    });
    if (label) row[row.indexOf(box)] = { ...box, ...around(mark, label), label };
  }
}

type Ends = readonly [left: number, right: number];

function around({ left, right }: { readonly left: number; readonly right: number }, label: Label) {
  return { left: Math.min(left, label.x), right: Math.max(right, label.x + label.width) };
}

function putInto(rows: readonly Row[], box: Box): boolean {
  const row = rows.find((taken) => isFree(taken, box.left, box.right));
  row?.push(box);
  return row !== undefined;
}

/** Whether nothing stands between two places of a row. */
function isFree(row: readonly Pick<Box, "left" | "right">[], left: number, right: number): boolean {
  return row.every((box) => right + GAP <= box.left || left >= box.right + GAP);
}

/** The places for a title, best first: right, left, and inside where the bar leaves no other; then the same with less of it. */
function labelsOf({ event, disputed, shape }: Prepared, left: number, right: number, room: Room): readonly Label[] {
  return LONGEST.flatMap((longest, round) => {
    const text = shortened(event.title, longest, room);
    if (round > 0 && text === event.title) return [];
    const flag = disputed ? (round === 0 ? room.flag : "▲") : "";
    const textWidth = room.textWidth(text);
    const width = textWidth + (flag === "" ? 0 : LABEL_GAP + room.textWidth(flag));
    const start = Math.max(left, room.from) + LABEL_GAP + 3;
    const places = [
      ...(right + LABEL_GAP + width <= room.to ? [right + LABEL_GAP] : []),
      ...(left - LABEL_GAP - width >= room.from ? [left - LABEL_GAP - width] : []),
      ...(shape === "bar" && start + width + LABEL_GAP <= Math.min(right, room.to) ? [start] : []),
    ];
    return places.map((x) => ({ text, flag, x, width, textWidth }));
  });
}

/** As much of a title as fits into a width, with an ellipsis where something is missing. */
function shortened(title: string, width: number, room: Room): string {
  if (room.textWidth(title) <= width) return title;
  const letters = Array.from(title);
  const length = Math.floor((letters.length * width) / room.textWidth(title)) - 1;
  return `${letters.slice(0, Math.max(1, length)).join("").trimEnd()}…`;
}
