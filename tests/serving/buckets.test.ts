import { describe, expect, test } from "vitest";
import { bucketsOf, MOST_BUCKETS, type Period } from "../../src/serving/buckets.ts";
import type { Granularity } from "../../src/serving/granularity.ts";
import { dateBounds } from "../../src/model/date-bounds.ts";
import type { DayCount } from "../../src/storing/event-query.ts";
import { parseEdtf } from "../../src/model/edtf.ts";

const ANY: Period = { from: null, to: null };

function counts(...dates: readonly (string | null)[]): readonly DayCount[] {
  return dates.map((edtf) => {
    const parsed = edtf === null ? null : parseEdtf(edtf);
    return { days: parsed && edtf !== null ? dateBounds({ ...parsed, edtf, basis: "STATED", words: null }) : null, count: 1 };
  });
}

/** A bucket as its first day, its certain and its possible events. */
function shown(dates: readonly (string | null)[], granularity: Granularity, period = ANY): readonly string[] {
  return bucketsOf(counts(...dates), granularity, period).map(({ from, certain, possible }) => `${from} ${certain}/${possible}`);
}

describe("buckets", () => {
  test.each<[string, readonly (string | null)[], Granularity, readonly string[], Period?]>([
    ["a day is certain", ["2024-06-19", "2024-06-19"], "DAY", ["2024-06-19 2/2"]],
    ["only what has events", ["2023-12-31", "2024-02-29"], "MONTH", ["2023-12-01 1/1", "2024-02-01 1/1"]],
    [
      "a vague date may touch each of its days",
      ["[2024-02-28..2024-03-01]"],
      "DAY",
      ["2024-02-28 0/1", "2024-02-29 0/1", "2024-03-01 0/1"],
    ],
    ["a month is certain of its month and its year", ["2023-09"], "MONTH", ["2023-09-01 1/1"]],
    ["a month is certain of its year", ["2023-09"], "YEAR", ["2023-01-01 1/1"]],
    [
      "what lasts touches all between for certain",
      ["2022-12-31/2024-01-01"],
      "YEAR",
      ["2022-01-01 1/1", "2023-01-01 1/1", "2024-01-01 1/1"],
    ],
    ["vague ends of what lasts", ["2024-01/2024-03-15"], "MONTH", ["2024-01-01 1/1", "2024-02-01 1/1", "2024-03-01 1/1"]],
    [
      "an open end reaches to the last day that is told",
      ["2022-02/..", "2022-04-03"],
      "MONTH",
      ["2022-02-01 1/1", "2022-03-01 0/1", "2022-04-01 1/2"],
    ],
    ["a period cuts", ["1998/2003"], "YEAR", ["2000-01-01 1/1", "2001-01-01 1/1"], { from: "2000-05-01", to: "2001-12-31" }],
    ["decades", ["1989-11-09", "1991-12"], "DECADE", ["1980-01-01 1/1", "1990-01-01 1/1"]],
    ["years before 100", ["0044-03-15"], "YEAR", ["0044-01-01 1/1"]],
    ["undated ones have no bucket", [null], "DAY", []],
  ])("%s", (_what, dates, granularity, expected, period) => {
    expect(shown(dates, granularity, period)).toEqual(expected);
  });

  test("end with the last day of their month, year or decade", () => {
    const last = (granularity: Granularity) => bucketsOf(counts("2024-02-10"), granularity, ANY).map(({ to }) => to);
    expect((["DAY", "MONTH", "YEAR", "DECADE"] as const).flatMap(last)).toEqual([
      "2024-02-10",
      "2024-02-29",
      "2024-12-31",
      "2029-12-31",
    ]);
  });

  test.each<[Granularity, string]>([
    ["DAY", "ask for MONTH"],
    ["MONTH", "ask for YEAR"],
    ["YEAR", "ask for DECADE"],
    ["DECADE", "ask for a shorter period"],
  ])("more than the most by %s name what to ask for instead", (granularity, advice) => {
    const counted: readonly DayCount[] = [
      { days: { earliest: "0001-01-01", beginsBy: "0001-01-01", endsFrom: "9998-12-31", latest: "9998-12-31" }, count: 1 },
    ];
    expect(() => bucketsOf(counted, granularity, ANY)).toThrow(advice);
    expect(() => bucketsOf(counted, granularity, ANY)).toThrow(`at most ${MOST_BUCKETS} buckets, got `);
  });
});
