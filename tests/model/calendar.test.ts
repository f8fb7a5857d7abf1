import { describe, expect, test } from "vitest";
import { addDays, dayFromNumber, dayNumber, easterSunday, isoWeek, weekdayOf } from "../../src/model/calendar.ts";

describe("the calendar", () => {
  test("counts days as the machine's dates do", () => {
    for (let number = dayNumber("0001-01-01"); number < dayNumber("9999-12-31"); number += 97) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayFromNumber(number)).toBe(day);
      expect(dayNumber(day)).toBe(number);
    }
  });
  test.each([
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
  ])("%s + %i", (day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });
  test.each([
    ["2024-06-19", 3],
    ["2024-01-16", 2],
    ["2021-06-17", 4],
    ["1969-12-28", 7],
  ])("weekday of %s", (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
  test.each([
    ["2024-06-12", "2024-W24"],
    ["2021-01-03", "2020-W53"],
    ["2024-12-30", "2025-W01"],
    ["2026-01-01", "2026-W01"],
  ])("week of %s", (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });
  test.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2000, "2000-04-23"],
    [1954, "1954-04-18"],
    [1981, "1981-04-19"],
    [2038, "2038-04-25"],
  ])("Easter %i", (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });
});
