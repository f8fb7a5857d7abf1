import type { TimeForm } from "../../time-words.ts";
import { DAYS } from "./days.ts";
import { LENGTHS } from "./lengths.ts";
import { MONTHS, PARTS_OF_YEAR } from "./months.ts";
import { UNITS } from "./units.ts";
import { SETS_AND_VAGUE } from "./vague.ts";
import { DAYPARTS, WEEKDAYS } from "./weekdays.ts";
import { YEARS } from "./years.ts";

/** Forms of German expressions of time, the more particular ones first. */
export const GERMAN_TIME_FORMS: readonly TimeForm[] = [
  ...DAYS,
  ...MONTHS,
  ...YEARS,
  ...PARTS_OF_YEAR,
  ...WEEKDAYS,
  ...DAYPARTS,
  ...UNITS,
  ...LENGTHS,
  ...SETS_AND_VAGUE,
];
