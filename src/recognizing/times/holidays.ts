import type { Holiday, TimeWords } from "../../languages/time-words.ts";
import { addDays, dayText, easterSunday, weekdayOf } from "../../model/calendar.ts";
import { approximate, fullYear, nearestYear, shiftedYear } from "./dates.ts";
import { dated, type Found, type Resolved, type TimeContext } from "./resolved.ts";

/** A holiday of the year that is stated or lies nearest. */
export function holiday(words: TimeWords): (found: Found, context: TimeContext) => Resolved | null {
  return (found, context) => {
    const feast = words.holidays[found.word("holiday") ?? found.word("feast") ?? found.word("saint") ?? ""];
    if (feast === undefined) return null;
    const year = fullYear(found.number("year"), context.today) ?? shiftedYear(found, context) ?? yearOf(feast, context);
    if (year === null) return dated(null, yearless(feast));
    // "zum Jahreswechsel 2013/14" speaks of the year that ends.
    const day = inYear(feast, found.word("turn") !== null && found.number("year") !== null ? year + 1 : year);
    return found.word("edge") === null ? dated(day, day, { day }) : dated(approximate(day, found), day);
  };
}

/** The year whose feast lies nearest, a little against the tense of the clause. */
function yearOf(feast: Holiday, context: TimeContext): number | null {
  const guess = inYear(feast, Number(context.today?.slice(0, 4) ?? 2000));
  return nearestYear(Number(guess.slice(5, 7)), Number(guess.slice(8)), { ...context, statedMonth: null });
}

/** What is the same in every year has a month and a day even where its year is unknown. */
function yearless(feast: Holiday): string | null {
  return "day" in feast ? dayText(2000, feast.month, feast.day).replace("2000", "XXXX") : null;
}

function inYear(feast: Holiday, year: number): string {
  if ("day" in feast) return dayText(year, feast.month, feast.day);
  if ("afterEaster" in feast) return addDays(easterSunday(year), feast.afterEaster);
  if ("weekday" in feast) {
    const first = dayText(year, feast.month, 1);
    return addDays(first, ((feast.weekday - weekdayOf(first) + 7) % 7) + 7 * (feast.number - 1));
  }
  const eve = dayText(year, 12, 24);
  return addDays(eve, -(weekdayOf(eve) % 7) - 7 * feast.beforeChristmas + (feast.days ?? 0));
}
