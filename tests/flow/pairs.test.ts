import { describe, expect, test } from "vitest";
import { graphOf, graphOfAll, together } from "./graph-of-texts.ts";
import * as keptAside from "./pairs/kept-aside.ts";
import * as lookedAt from "./pairs/looked-at.ts";
import * as lookedAtLater from "./pairs/looked-at-later.ts";
import * as lookedBackOn from "./pairs/looked-back-on.ts";

/** How many pairs of texts of one event give one event, at least; raise it when more do. */
const FLOORS = [
  ["looked at", lookedAt, 110],
  ["looked at later", lookedAtLater, 33],
  ["looked back on in other words", lookedBackOn, 15],
  ["kept aside", keptAside, 15],
] as const;

describe.each(FLOORS)("pairs that are %s", (_name, { OF_ONE_EVENT, OF_TWO_EVENTS }, floor) => {
  const joined = OF_ONE_EVENT.filter((pair) => together(graphOf([pair[2], pair[3]]), pair).includes(pair[1]));

  test(`of one event: ${floor} of ${OF_ONE_EVENT.length} are one`, () => {
    expect(joined.length).toBeGreaterThanOrEqual(floor);
  });

  test(`of two events: all ${OF_TWO_EVENTS.length} are two`, () => {
    const wrong = OF_TWO_EVENTS.filter((pair) => together(graphOf([pair[2], pair[3]]), pair).length > 0);
    expect(wrong).toHaveLength(0);
  });

  test("stay as they are in one graph of all", () => {
    const crowd = graphOfAll([...OF_ONE_EVENT, ...OF_TWO_EVENTS]);
    expect(OF_TWO_EVENTS.filter((pair) => together(crowd, pair).length > 0)).toHaveLength(0);
    expect(joined.filter((pair) => !together(crowd, pair).includes(pair[1]))).toHaveLength(0);
  });
});
