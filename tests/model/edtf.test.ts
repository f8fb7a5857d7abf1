import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber } from "../../src/model/calendar.ts";
import { parseEdtf, rangeEdtf, uncertainDate } from "../../src/model/edtf.ts";

const CASES: readonly (readonly [text: string, earliest: string | null, latest: string | null, precision: string])[] = [
  ["2024", "2024-01-01", "2024-12-31", "YEAR"],
  ["2024-06", "2024-06-01", "2024-06-30", "MONTH"],
  ["2023-02", "2023-02-01", "2023-02-28", "MONTH"],
  ["2024-02", "2024-02-01", "2024-02-29", "MONTH"],
  ["2024-06-19", "2024-06-19", "2024-06-19", "DAY"],
  ["2024-02-29", "2024-02-29", "2024-02-29", "DAY"],
  ["2000-02-29", "2000-02-29", "2000-02-29", "DAY"],
  ["2000~", "2000-01-01", "2000-12-31", "YEAR"],
  ["2024-06?", "2024-06-01", "2024-06-30", "MONTH"],
  ["2024-06-19%", "2024-06-19", "2024-06-19", "DAY"],
  ["201X", "2010-01-01", "2019-12-31", "DECADE"],
  ["20XX", "2000-01-01", "2099-12-31", "CENTURY"],
  ["2XXX", "2000-01-01", "2999-12-31", "INTERVAL"],
  ["XXXX", null, null, "INTERVAL"],
  ["2024-XX", "2024-01-01", "2024-12-31", "YEAR"],
  ["2024-06-XX", "2024-06-01", "2024-06-30", "MONTH"],
  ["2024-XX-XX", "2024-01-01", "2024-12-31", "YEAR"],
  ["2024-21", "2024-03-01", "2024-05-31", "SEASON"],
  ["2024-22", "2024-06-01", "2024-08-31", "SEASON"],
  ["2024-23", "2024-09-01", "2024-11-30", "SEASON"],
  ["2023-24", "2023-12-01", "2024-02-29", "SEASON"],
  ["2024-06-18/2024-06-19", "2024-06-18", "2024-06-19", "INTERVAL"],
  ["1950/1953", "1950-01-01", "1953-12-31", "INTERVAL"],
  ["2022-02-24/..", "2022-02-24", null, "INTERVAL"],
  ["2022/", "2022-01-01", null, "INTERVAL"],
  ["../2022", null, "2022-12-31", "INTERVAL"],
  ["/2022", null, "2022-12-31", "INTERVAL"],
  ["../..", null, null, "INTERVAL"],
  ["2004~/2014?", "2004-01-01", "2014-12-31", "INTERVAL"],
  ["[2024-06-10..2024-06-16]", "2024-06-10", "2024-06-16", "WEEK"],
  ["[2024-06-11..2024-06-16]", "2024-06-11", "2024-06-16", "INTERVAL"],
  ["[2024-04..2024-06]", "2024-04-01", "2024-06-30", "QUARTER"],
  ["[..2024-06-18]", null, "2024-06-18", "INTERVAL"],
  ["[2024-06-18..]", "2024-06-18", null, "INTERVAL"],
  ["[1667,1668,1670..1672]", "1667-01-01", "1672-12-31", "INTERVAL"],
  ["{1960,1961-12}", "1960-01-01", "1961-12-31", "INTERVAL"],
  ["[2024-06-19]", "2024-06-19", "2024-06-19", "DAY"],
];

const REFUSED = [
  "",
  " ",
  "2023-02-29",
  "1900-02-29",
  "2024-04-31",
  "2024-13",
  "2024-00",
  "2024-06-00",
  "2024-6-1",
  "24-06-19",
  "2024-06-19T10:00",
  "2024-06-19/2024-06-18",
  "/",
  "//",
  "2024/2025/2026",
  "[..]",
  "[]",
  "[2024..2023]",
  "[2024,]",
  "[2024",
  "2024]",
  "{2024]",
  "12024",
  "-0044",
  "2024-21-01",
  "2024-25",
  "201X-06",
  "X024",
  "2X24",
  "heute",
  "19.06.2024",
  "2024-06-19 ",
  `[${"2024,".repeat(20)}2025]`,
];

describe("parseEdtf", () => {
  test.each(CASES)("%s", (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest, precision });
  });
  test.each(REFUSED)("refuses '%s'", (text) => {
    expect(parseEdtf(text)).toBeNull();
    expect(() => uncertainDate(text, "STATED", null)).toThrow(/expected an EDTF expression/u);
  });
  test("agrees with the package edtf on days, months, years, decades and durations", () => {
    const day = fc.integer({ min: dayNumber("0100-01-01"), max: dayNumber("9998-12-31") }).map(dayFromNumber);
    const date = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
      day.map((text) => `${text.slice(0, 3)}X`),
    );
    // The package refuses a duration of one day.
    fc.assert(
      fc.property(date, date, (one, other) => {
        for (const text of [one, ...(bounds(one)[1] < bounds(other)[0] ? [`${one}/${other}`] : [])]) {
          const parsed = parseEdtf(text);
          expect([parsed?.earliest, parsed?.latest]).toEqual(bounds(text));
        }
      }),
      { numRuns: 300 },
    );
  });
  test("keeps what it was given", () => {
    expect(uncertainDate("2000~", "COMPUTED", "vor 24 Jahren")).toEqual({
      edtf: "2000~",
      earliest: "2000-01-01",
      latest: "2000-12-31",
      precision: "YEAR",
      basis: "COMPUTED",
      words: "vor 24 Jahren",
    });
  });
});

describe("rangeEdtf", () => {
  test.each([
    [{ earliest: "2024-06-10", latest: "2024-06-16" }, "ONE_OF", "[2024-06-10..2024-06-16]"],
    [{ earliest: "2024-06-10", latest: "2024-06-16" }, "DURATION", "2024-06-10/2024-06-16"],
    [{ earliest: "2024-06-10", latest: "2024-06-10" }, "ONE_OF", "2024-06-10"],
    [{ earliest: null, latest: "2024-06-16" }, "ONE_OF", "[..2024-06-16]"],
    [{ earliest: "2024-06-10", latest: null }, "DURATION", "2024-06-10/.."],
  ] as const)("%j as %s", (range, meaning, text) => {
    expect(rangeEdtf(range, meaning)).toBe(text);
    expect(parseEdtf(text)).toMatchObject(range);
  });
});

/** The bounds that the package edtf gives. */
function bounds(text: string): readonly [string, string] {
  const date = edtf(text);
  return [new Date(date.min).toISOString().slice(0, 10), new Date(date.max).toISOString().slice(0, 10)];
}
