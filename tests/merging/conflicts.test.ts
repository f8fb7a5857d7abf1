import { describe, expect, test } from "vitest";
import type { Conflict } from "../../src/model/conflict.ts";
import type { EventVersion } from "../../src/model/event.ts";
import { versionIn } from "../../src/model/view.ts";
import { fact, graphOf, told, type Told } from "./builders.ts";

const BOTH = { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } as const;
const MEETING = { kind: "MEETING", who: BOTH } as const;
const ARRIVAL = { kind: "MEETING", family: "arrival", who: { Boris: "VISITOR", Ada: "HOST" } } as const;

type Sides = readonly [property: Conflict["property"], reason: Conflict["reason"], ...values: string[]];

const CASES: readonly (readonly [why: string, tellings: readonly Told[], conflicts: readonly Sides[]])[] = [
  [
    "a day and its month",
    [
      { ...MEETING, date: "2018-06-12" },
      { ...MEETING, date: "2018-06" },
    ],
    [],
  ],
  [
    "a month and its year, more or less",
    [
      { ...MEETING, date: "2000-07" },
      { ...MEETING, date: "2000~" },
    ],
    [],
  ],
  [
    "two days",
    [
      { ...ARRIVAL, date: "2018-06-18" },
      { ...ARRIVAL, date: "2018-06-19" },
    ],
    [["DATE", "DISAGREEMENT", "2018-06-18", "2018-06-19"]],
  ],
  [
    "two days and a plan for a third",
    [
      { ...ARRIVAL, published: "2018-06-18", date: "2018-06-18" },
      { ...ARRIVAL, published: "2018-06-20", date: "2018-06-19" },
      { ...ARRIVAL, status: "PLANNED", published: "2018-06-17", date: "2018-06-20" },
    ],
    [
      ["DATE", "DISAGREEMENT", "2018-06-18", "2018-06-19"],
      ["DATE", "PLAN_CHANGED", "2018-06-19", "2018-06-20"],
    ],
  ],
  [
    "a plan that came about",
    [
      { ...ARRIVAL, status: "PLANNED", date: "2018-06-18" },
      { ...ARRIVAL, date: "2018-06-18" },
    ],
    [],
  ],
  [
    "a vague plan that came about",
    [
      { ...ARRIVAL, status: "PLANNED", date: "2018-06" },
      { ...ARRIVAL, date: "2018-06-18" },
    ],
    [],
  ],
  [
    "two plans",
    [
      { ...ARRIVAL, status: "PLANNED", date: "2018-06-18" },
      { ...ARRIVAL, status: "PLANNED", date: "2018-06-20" },
    ],
    [["DATE", "DISAGREEMENT", "2018-06-18", "2018-06-20"]],
  ],
  [
    "two days of one visit",
    [
      { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Norland", date: "2018-06-18" },
      { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Norland", date: "2018-06-19" },
    ],
    [],
  ],
  [
    "a place and what contains it",
    [
      { ...MEETING, date: "2018-09", place: "Ostburg" },
      { ...MEETING, date: "2018-09", place: "Ostprovinz" },
    ],
    [],
  ],
  [
    "two places and what contains both",
    [
      { ...MEETING, date: "2018-09", place: "Ostburg" },
      { ...MEETING, date: "2018-09", place: "Ostprovinz" },
      { ...MEETING, date: "2018-09", place: "Sternfeld" },
    ],
    [["PLACE", "DISAGREEMENT", "Ostburg", "Sternfeld"]],
  ],
  [
    "a described place to which the named one belongs",
    [
      { ...MEETING, date: "2018-09", place: "Sternfeld" },
      { ...MEETING, date: "2018-09", described: ["SPACEPORT", "Sudland", "ein Raumhafen"] },
    ],
    [],
  ],
  [
    "a described place that may lie in the named one",
    [
      { ...MEETING, date: "2018-09", place: "Ostprovinz" },
      { ...MEETING, date: "2018-09", described: ["SPACEPORT", "Sudland", "ein Raumhafen"] },
    ],
    [],
  ],
  [
    "a described place that cannot be the named one",
    [
      { ...MEETING, date: "2018-09", place: "Sudstadt" },
      { ...MEETING, date: "2018-09", described: ["SPACEPORT", "Sudland", "ein Raumhafen"] },
    ],
    [["PLACE", "DISAGREEMENT", "Sudstadt", "ein Raumhafen"]],
  ],
  [
    "a place that was planned and another one that it became",
    [
      { ...MEETING, date: "2018-09", place: "Ostburg" },
      { ...MEETING, date: "2018-09", status: "PLANNED", place: "Sudstadt" },
    ],
    [["PLACE", "PLAN_CHANGED", "Ostburg", "Sudstadt"]],
  ],
  [
    "two places of a visit",
    [
      { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Nordstadt", date: "2018-06" },
      { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Nordhafen", date: "2018-06" },
    ],
    [],
  ],
  [
    "a denial says nothing of the place",
    [
      { ...MEETING, date: "2018-09", place: "Ostburg" },
      { ...MEETING, date: "2018-09", polarity: "DENIED", place: "Sudstadt" },
    ],
    [],
  ],
];

describe("conflicts", () => {
  test.each(CASES)("%s", (_why, tellings, conflicts) => {
    expect(sides(only(tellings))).toEqual(conflicts);
  });

  test("have ids of their event, property and reason", () => {
    const { id } = only(CASES[2]?.[1] ?? []).conflicts[0] ?? { id: "" };
    expect(id).toMatch(/^conflict_[0-9a-f]{24}-date-disagreement$/u);
  });
});

describe("a place described of the journey", () => {
  const visit = told({
    kind: "VISIT",
    in: "a",
    who: { Ada: "VISITOR", Boris: "HOST" },
    date: "2017-09",
    described: ["SPACEPORT", "Sudland", "ein Raumhafen"],
  });
  const meetings = [
    told({ ...MEETING, in: "b", date: "2017-09", place: "Ostburg" }),
    told({ ...MEETING, in: "c", date: "2017-09", place: "Sternfeld" }),
  ];

  test("supports the place of the meeting during it", () => {
    const { events } = graphOf([visit, ...meetings]);
    const meeting = events.find(({ links }) => links.length === 2)?.versions.at(-1);
    const [other, supported] = meeting?.conflicts[0]?.sides ?? [];
    expect([other?.value.EN, other?.claimIds.length, supported?.value.EN, supported?.claimIds.length]).toEqual([
      "Ostburg",
      1,
      "Sternfeld",
      2,
    ]);
    expect(meeting?.placeIds).toEqual(["place_sternfeld"]);
  });
});

describe("the curated fact", () => {
  const texts: readonly Told[] = [
    { ...MEETING, in: "a", published: "2018-01-16", date: "2017-09", described: ["SPACEPORT", "Sudland", "ein Raumhafen"] },
    { ...MEETING, in: "b", published: "2018-06-18", date: "2017-09", place: "Ostburg" },
    { ...MEETING, in: "c", published: "2018-06-19", date: "2017-09", place: "Ostprovinz" },
  ];
  const curated = fact("sternfeld", { ...MEETING, date: "2017-09-13", place: "Sternfeld", known: "2017-09-13" });

  test("stands against the text that names another place, where another text supports it", () => {
    const version = only(texts, [curated]);
    expect(sides(version)).toEqual([["PLACE", "DISAGREEMENT", "Ostburg", "Sternfeld"]]);
    expect(version.placeIds).toEqual(["place_sternfeld"]);
    expect(version.date?.edtf).toBe("2017-09-13");
  });

  test("is left out of what only the texts say", () => {
    const version = only(texts, [curated], { textOnly: true });
    expect(version.placeIds).toEqual(["place_ostburg"]);
    expect(version.date?.edtf).toBe("2017-09");
    expect(version.mentionIds).toHaveLength(3);
  });

  test("gives way to the texts where they disagree", () => {
    const other = fact("sudstadt", { ...MEETING, date: "2017-09-14", place: "Sudstadt", known: "2017-09-14" });
    const version = only(
      [
        { ...MEETING, date: "2017-09-13", place: "Sudstadt" },
        { ...MEETING, in: "b", date: "2017-09-13", place: "Sudstadt" },
      ],
      [other],
    );
    expect([version.date?.edtf, version.placeIds]).toEqual(["2017-09-13", ["place_sudstadt"]]);
    expect(sides(version)).toEqual([["DATE", "DISAGREEMENT", "2017-09-13", "2017-09-14"]]);
  });

  test("of which no text tells is no event", () => {
    expect(graphOf([told({ ...MEETING, date: "2001" })], { facts: [curated] }).events).toHaveLength(1);
    expect(graphOf([], { facts: [curated] })).toMatchObject({ events: [], eventMentions: [], entities: [] });
  });
});

/** The one event of some tellings as it is known now. Tellings without a document of their own get one each. */
function only(
  tellings: readonly Told[],
  facts: readonly ReturnType<typeof fact>[] = [],
  view = { textOnly: false },
): EventVersion {
  const { events } = graphOf(
    tellings.map((one, index) => told({ in: `t${index}`, ...one })),
    { facts },
  );
  expect(events).toHaveLength(1);
  const version = versionIn({ knownBy: null, ...view }, events[0]?.versions ?? []);
  if (version === null) throw new Error("expected a version that is in force");
  return version;
}

function sides({ conflicts }: EventVersion): Sides[] {
  return conflicts.map((one) => [one.property, one.reason, ...one.sides.map(({ value }) => value.DE ?? "?")]);
}
