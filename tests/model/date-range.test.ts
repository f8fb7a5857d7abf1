import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayFromNumber } from "../../src/model/calendar.ts";
import {
  dayDistance,
  hull,
  intersection,
  rangeContains,
  rangeLength,
  rangesOverlap,
  widened,
  type DateRange,
} from "../../src/model/date-range.ts";

const JUNE: DateRange = { earliest: "2024-06-01", latest: "2024-06-30" };
const DAY: DateRange = { earliest: "2024-06-19", latest: "2024-06-19" };
const JULY: DateRange = { earliest: "2024-07-03", latest: "2024-07-05" };
const SINCE: DateRange = { earliest: "2024-06-20", latest: null };
const ALWAYS: DateRange = { earliest: null, latest: null };

const range = fc
  .tuple(fc.option(fc.integer({ min: 0, max: 60 })), fc.option(fc.integer({ min: 0, max: 60 })))
  .map(([one, other]): DateRange => {
    const [low, high] = one !== null && other !== null && one > other ? [other, one] : [one, other];
    return { earliest: low === null ? null : dayFromNumber(low), latest: high === null ? null : dayFromNumber(high) };
  });

describe("ranges of days", () => {
  test.each([
    [JUNE, DAY, true, 0],
    [JUNE, JULY, false, 3],
    [JULY, DAY, false, 14],
    [SINCE, JULY, true, 0],
    [SINCE, DAY, false, 1],
    [ALWAYS, DAY, true, 0],
  ] as const)("%j and %j", (one, other, overlap, distance) => {
    expect(rangesOverlap(one, other)).toBe(overlap);
    expect(dayDistance(one, other)).toBe(distance);
    expect(dayDistance(other, one)).toBe(distance);
  });
  test("contains, hull, intersection, length, widened", () => {
    expect(rangeContains(JUNE, DAY)).toBe(true);
    expect(rangeContains(DAY, JUNE)).toBe(false);
    expect(rangeContains(JUNE, SINCE)).toBe(false);
    expect(hull([])).toBeNull();
    expect(hull([JULY, DAY])).toEqual({ earliest: "2024-06-19", latest: "2024-07-05" });
    expect(hull([JULY, SINCE])).toEqual({ earliest: "2024-06-20", latest: null });
    expect(intersection(JUNE, SINCE)).toEqual({ earliest: "2024-06-20", latest: "2024-06-30" });
    expect(intersection(JUNE, JULY)).toBeNull();
    expect([rangeLength(JUNE), rangeLength(DAY), rangeLength(SINCE)]).toEqual([30, 1, null]);
    expect(widened(DAY, 2)).toEqual({ earliest: "2024-06-17", latest: "2024-06-21" });
  });
  test("the intersection lies in both and in the hull", () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        const [both, all] = [intersection(one, other), hull([one, other])];
        expect(both === null).toBe(!rangesOverlap(one, other));
        expect(both === null || (rangeContains(one, both) && rangeContains(other, both))).toBe(true);
        expect(all !== null && rangeContains(all, one) && rangeContains(all, other)).toBe(true);
        expect(dayDistance(one, other) === 0).toBe(both !== null);
      }),
    );
  });
});
