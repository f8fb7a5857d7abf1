import { expect, test } from "vitest";
import { ENGLISH } from "../../src/exploring/words/en.ts";
import { foldedScale, type FoldedScale } from "../../src/exploring/timeline/scale.ts";
import { ticksBetween } from "../../src/exploring/timeline/ticks.ts";

const YEARS = new Map([2000, 2022, 2023, 2024].map((year) => [year, 9]));
const { scale, folds } = foldedScale({ counts: YEARS, end: new Date("2024-12-31") }, 800) as FoldedScale;

/** The labels of the years of a section that begins at a place of the picture. */
function yearsFrom(from: number): readonly (readonly [string, number])[] {
  const own = folds.map((fold) => ({ from: fold.from - from, to: fold.to - from }));
  const ticks = ticksBetween(scale.invert(from), scale.invert(800), (moment) => scale(moment) - from, ENGLISH.dates.months, own);
  return ticks.filter(({ level, label }) => level === "year" && label !== "").map(({ label, x }) => [label, Math.round(x)]);
}

test("a year after years that are folded away has its name, and none of those has", () => {
  expect(yearsFrom(0).map(([label]) => label)).toEqual(["2000", "2022", "2023", "2024"]);
});

test("a year that has begun keeps its name in sight until the next one comes close", () => {
  const next = yearsFrom(0)[1]?.[1] ?? 0;
  expect(yearsFrom(50)[0]).toEqual(["2000", 0]);
  expect(yearsFrom(next - 60)[0]).toEqual(["2022", 60]);
});
