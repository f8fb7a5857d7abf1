import type { TimeMeaning, TimeWords } from "../../languages/time-words.ts";
import { clock, day, daypart, deictic, edgeDay, month } from "./dates.ts";
import { age, ago, ahead, deadline, duration, sameDay, set, shift, since, vague, vagueSpan, weekdaySet } from "./durations.ts";
import { holiday } from "./holidays.ts";
import { century, decade, half, quarter, season, unit, year, years } from "./periods.ts";
import type { Interpretation } from "./resolved.ts";
import { weekday } from "./weekdays.ts";

const INTERPRETATIONS: Readonly<Record<Exclude<TimeMeaning, "HOLIDAY">, Interpretation>> = {
  DAY: day,
  MONTH: month,
  YEAR: year,
  YEARS: years,
  DECADE: decade,
  CENTURY: century,
  SEASON: season,
  QUARTER: quarter,
  HALF: half,
  WEEKDAY: weekday,
  DAYPART: daypart,
  DEICTIC: deictic,
  UNIT: unit,
  EDGE_DAY: edgeDay,
  CLOCK: clock,
  AGO: ago,
  SINCE: since,
  DEADLINE: deadline,
  AHEAD: ahead,
  VAGUE_SPAN: vagueSpan,
  DURATION: duration,
  AGE: age,
  SHIFT: shift,
  SAME_DAY: sameDay,
  SET: set,
  WEEKDAY_SET: weekdaySet,
  VAGUE: vague,
};

/** How an expression with this meaning becomes a date. */
export function interpretationOf(meaning: TimeMeaning, words: TimeWords): Interpretation {
  return meaning === "HOLIDAY" ? holiday(words) : INTERPRETATIONS[meaning];
}
