import { describe, expect, it } from "vitest";
import { uncertainDate } from "../../src/model/edtf.ts";
import { dateBounds } from "../../src/model/date-bounds.ts";

const [LOW, HIGH] = ["0000-00-00", "9999-99-99"];

describe("the days between which something begins and ends", () => {
  it.each([
    ["2024-06-19", "2024-06-19", "2024-06-19", "2024-06-19", "2024-06-19"],
    ["2024-06", "2024-06-01", "2024-06-30", "2024-06-01", "2024-06-30"],
    ["2000~", "2000-01-01", "2000-12-31", "2000-01-01", "2000-12-31"],
    ["[2024-06-10..2024-06-16]", "2024-06-10", "2024-06-16", "2024-06-10", "2024-06-16"],
    ["[..2024-06-18]", LOW, "2024-06-18", LOW, "2024-06-18"],
    ["[2024-06-18..]", "2024-06-18", HIGH, "2024-06-18", HIGH],
    ["2024-06-18/2024-06-19", "2024-06-18", "2024-06-18", "2024-06-19", "2024-06-19"],
    ["2024-02/2024-06?", "2024-02-01", "2024-02-29", "2024-06-01", "2024-06-30"],
    ["2022-02-24/..", "2022-02-24", "2022-02-24", "2022-02-24", HIGH],
    ["../2024-06-18", LOW, "2024-06-18", "2024-06-18", "2024-06-18"],
  ])("%s", (edtf, earliest, beginsBy, endsFrom, latest) => {
    expect(dateBounds(uncertainDate(edtf, "STATED", null))).toEqual({ earliest, beginsBy, endsFrom, latest });
  });

  it.each([["XXXX"], [null]])("are none for %s", (edtf) => {
    expect(dateBounds(edtf === null ? null : uncertainDate(edtf, "STATED", null))).toBeNull();
  });
});
