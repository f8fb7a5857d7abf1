import { describe, expect, test } from "vitest";
import { dateInWords, reachOf } from "../../src/exploring/dates.ts";
import { GERMAN } from "../../src/exploring/words/de.ts";
import { ENGLISH } from "../../src/exploring/words/en.ts";

const CASES: readonly (readonly [edtf: string, german: string, english: string])[] = [
  ["2000", "2000", "2000"],
  ["2000~", "etwa 2000", "about 2000"],
  ["2024-01?", "vielleicht Januar 2024", "perhaps January 2024"],
  ["2023-09", "September 2023", "September 2023"],
  ["2024-06-19", "19. Juni 2024", "19 June 2024"],
  ["2024-06-18/2024-06-19", "18. – 19. Juni 2024", "18 – 19 June 2024"],
  ["2023-12-30/2024-01-02", "30. Dezember 2023 – 2. Januar 2024", "30 December 2023 – 2 January 2024"],
  ["2022/..", "seit 2022", "since 2022"],
  ["[..2024-06-18]", "spätestens 18. Juni 2024", "by 18 June 2024"],
  ["[2024-06-14..]", "frühestens 14. Juni 2024", "14 June 2024 at the earliest"],
  ["[2024-06-10..2024-06-16]", "an einem Tag, 10. – 16. Juni 2024", "one day, 10 – 16 June 2024"],
  ["2024-22", "Sommer 2024", "summer 2024"],
  ["199X", "1990er Jahre", "1990s"],
  ["19XX", "20. Jahrhundert", "20th century"],
  ["-0044", "-0044", "-0044"],
];

describe("a date in words", () => {
  test.each(CASES)("%s", (edtf, german, english) => {
    expect([dateInWords(edtf, GERMAN.dates), dateInWords(edtf, ENGLISH.dates)]).toEqual([german, english]);
  });
});

test("a date reaches to the end of its last day", () => {
  const reach = reachOf({ earliest: "2024-06-18", latest: "2024-06-19" });
  expect([reach?.from?.toISOString(), reach?.to?.toISOString()]).toEqual([
    "2024-06-18T00:00:00.000Z",
    "2024-06-20T00:00:00.000Z",
  ]);
  expect(reachOf({ earliest: null, latest: null })).toBeNull();
});
