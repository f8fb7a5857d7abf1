import type { Section } from "./layout.ts";
import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from "d3-time";

/** A line of the axis with its label; an empty label is a line alone. */
export interface Tick {
  /** Where its line is; null where its label stands alone. */
  readonly line: number | null;
  /** Where its label is: one that has begun before the picture keeps in sight. */
  readonly x: number;
  readonly label: string;
  readonly level: "year" | "month" | "day";
  /** Days push the names of their months up into the line of the years. */
  readonly isHigh: boolean;
}

/**
 * The lines of the axis between two moments, of which the first is at 0: as fine as the pixels allow, stretch by stretch, with no
 * label over another, and none where years are folded away.
 */
export function ticksBetween(
  from: Date,
  to: Date,
  at: (moment: Date) => number,
  months: readonly string[],
  folds: readonly Section[],
): Tick[] {
  const ticks: Tick[] = [];
  let free = -Infinity;
  for (const year of starts(utcYear, from, to)) {
    const x = at(year);
    const room = at(utcYear.offset(year, 1)) - x;
    if (folds.some((fold) => x > fold.from - 0.5 && x + room < fold.to + 0.5)) continue;
    const step = STEPS.find((years) => years * room >= YEAR_ROOM);
    const number = year.getUTCFullYear();
    // A year that has begun on the left of the picture keeps its name in sight, as long as it lies beside the next one.
    const isLeft = x < 0 && x + room < YEAR_ROOM;
    const label = step !== undefined && number % step === 0 && Math.max(x, 0) >= free && !isLeft ? String(number) : "";
    if (label !== "") free = Math.max(x, 0) + YEAR_ROOM;
    if (label !== "" || room >= LINE_ROOM)
      ticks.push({ line: x, x: room < YEAR_ROOM ? x : Math.max(x, 0), label, level: "year", isHigh: true });
    if (room / 12 >= MONTH_LINE_ROOM) ticks.push(...monthsOf(year, from, to, at, months));
  }
  return ticks;
}

/** So many years from one label to the next. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];

const YEAR_ROOM = 44;
const MONTH_ROOM = 34;
const DAY_ROOM = 22;
const LINE_ROOM = 6;
const DAY_LINE_ROOM = 10;
const MONTH_LINE_ROOM = 14;

function monthsOf(year: Date, from: Date, to: Date, at: (moment: Date) => number, months: readonly string[]): Tick[] {
  const inside = starts(utcMonth, later(year, from), earlier(utcYear.offset(year, 1), to));
  return inside.flatMap((month) => {
    const end = at(utcMonth.offset(month, 1));
    const x = at(month);
    const room = end - x;
    const withDays = room / 31 >= DAY_ROOM;
    // The name of a month that has begun on the left of the picture, and that of a January, stand behind the year.
    const start = withDays ? Math.max(x, Math.max(at(year), 0) + YEAR_ROOM) : x;
    const name = (months[month.getUTCMonth()] ?? "").slice(0, room >= MONTH_ROOM * 3 ? 20 : 3);
    const label = room >= MONTH_ROOM && start + MONTH_ROOM <= end ? name : "";
    const lines: Tick[] =
      month.getUTCMonth() === 0 && label === ""
        ? []
        : [{ line: withDays ? null : x, x: start, label, level: "month", isHigh: withDays }];
    return room / 31 >= DAY_LINE_ROOM ? [...lines, ...daysOf(month, from, to, at, room / 31)] : lines;
  });
}

function daysOf(month: Date, from: Date, to: Date, at: (moment: Date) => number, room: number): Tick[] {
  return starts(utcDay, later(month, from), earlier(utcMonth.offset(month, 1), to)).map((day) => ({
    line: at(day),
    x: at(day),
    label: room >= DAY_ROOM ? String(day.getUTCDate()) : "",
    level: "day",
    isHigh: false,
  }));
}

/** The starts of all calendar units that touch a period, the one that has begun before it too. */
function starts(unit: CountableTimeInterval, from: Date, to: Date): Date[] {
  return unit.range(unit.floor(from), to);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
