import fc from "fast-check";
import { expect, it } from "vitest";
import { AFTER_ALL_DAYS, BEFORE_ALL_DAYS } from "../../src/model/date-bounds.ts";
import { countIn, daysIn } from "../../src/storing/neo4j-counted.ts";
import { daysByYear, wholeDays, yearsIn } from "../../src/storing/neo4j-days-by-year.ts";

const anyDay = fc
  .record({
    year: fc.constantFrom("0000", "1999", "2000", "2024", "9999"),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .map(({ year, month, day }) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
const anyDays = fc.array(anyDay, { maxLength: 30 });
/** Also in a year before those that others are compared with. */
const anyEnd = fc.option(fc.oneof({ weight: 5, arbitrary: anyDay }, fc.constant("-044-03-15")));

/** What a link tells when it is read. */
function read(days: readonly string[]): string {
  return Object.entries(daysByYear(days.join("")))
    .map(([name, codes]) => `;${name}:${codes}`)
    .join("");
}

it("keeps days by year, two characters each", () => {
  expect(daysByYear("2024-03-152024-12-312023-01-01")).toEqual({ days2024: "3fcv", days2023: "11" });
});

it("gives the days back", () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      expect(yearsIn(read(days)).flatMap(wholeDays).toSorted()).toEqual(days.toSorted());
    }),
  );
});

it("counts those in a period as going through all of them does", () => {
  fc.assert(
    fc.property(anyDays, anyEnd, anyEnd, fc.nat(3), fc.boolean(), (days, from, to, undated, includeUndated) => {
      const during = { from, to, relation: "OVERLAPS", match: "POSSIBLY", includeUndated } as const;
      const counted = [String(days.length + undated), read(days), ""];
      const within = days.filter((day) => day >= (from ?? BEFORE_ALL_DAYS) && day <= (to ?? AFTER_ALL_DAYS));
      const expected = within.length + (includeUndated ? undated : 0);
      expect(countIn(counted, during)).toBe(expected);
      expect(daysIn([counted], during).reduce((sum, { count }) => sum + count, 0)).toBe(expected);
    }),
  );
});
