import { describe, expect, test } from "vitest";
import { datePhrase } from "../../src/languages/date-phrases.ts";

const CASES: readonly (readonly [edtf: string, english: string, german: string])[] = [
  ["2024", "2024", "2024"],
  ["2024-06", "June 2024", "Juni 2024"],
  ["2024-06-19", "19 June 2024", "19. Juni 2024"],
  ["2024-03-XX", "March 2024", "März 2024"],
  ["2024-XX-XX", "2024", "2024"],
  ["0079-08", "August 79", "August 79"],
  ["2024-22", "summer 2024", "Sommer 2024"],
  ["199X", "1990s", "1990er Jahre"],
  ["19XX", "some time from 1900 to 1999", "irgendwann von 1900 bis 1999"],
  ["2000~", "about 2000", "etwa 2000"],
  ["2024-06?", "June 2024 (uncertain)", "Juni 2024 (unsicher)"],
  ["2024-06-19%", "about 19 June 2024 (uncertain)", "etwa 19. Juni 2024 (unsicher)"],
  ["2024-06-18/2024-06-19", "18 June 2024 to 19 June 2024", "18. Juni 2024 bis 19. Juni 2024"],
  ["1950/1953-07", "1950 to July 1953", "1950 bis Juli 1953"],
  ["2022-02-24/..", "since 24 February 2022", "seit 24. Februar 2022"],
  ["2022/", "since 2022", "seit 2022"],
  ["../2022~", "until about 2022", "bis etwa 2022"],
  ["[2024-06-10..2024-06-16]", "some time from 10 June 2024 to 16 June 2024", "irgendwann von 10. Juni 2024 bis 16. Juni 2024"],
  ["[..2024-06-18]", "18 June 2024 or earlier", "18. Juni 2024 oder früher"],
  ["[2024-06-18..]", "18 June 2024 or later", "18. Juni 2024 oder später"],
  ["[1667,1668,1670..1672]", "1667, 1668 or some time from 1670 to 1672", "1667, 1668 oder irgendwann von 1670 bis 1672"],
  ["{1960,1961-12}", "1960 and December 1961", "1960 und Dezember 1961"],
  ["[2024-06-19]", "19 June 2024", "19. Juni 2024"],
  ["XXXX", "XXXX", "XXXX"],
  ["../..", "../..", "../.."],
];

describe("what a date means", () => {
  test.each(CASES)("%s is %s, %s", (edtf, english, german) => {
    expect([datePhrase(edtf, "EN"), datePhrase(edtf, "DE")]).toEqual([english, german]);
  });
});
