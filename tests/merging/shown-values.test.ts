import { describe, expect, test } from "vitest";
import type { Event, EventVersion } from "../../src/model/event.ts";
import { versionIn } from "../../src/model/view.ts";
import { graphOf, told, type Told } from "./builders.ts";

const VISIT = { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Norland" } as const;
const MEETING = { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } } as const;
const ARRIVAL = { kind: "MEETING", family: "arrival", who: { Boris: "VISITOR", Ada: "HOST" } } as const;
const DELIVERY = { kind: "DELIVERY", who: { Norland: "SENDER", Sudland: "RECIPIENT" }, date: "2018-03" } as const;

type DateCase = readonly [why: string, tellings: readonly Told[], edtf: string | undefined, basis: string | null];

const DATES: readonly DateCase[] = [
  [
    "the most precise of those that agree",
    [
      { ...MEETING, date: "2000~" },
      { ...MEETING, date: "2000-07" },
      { ...MEETING, date: "2000" },
    ],
    "2000-07",
    "STATED",
  ],
  [
    "the one with which most texts agree",
    [
      { ...ARRIVAL, date: "2018-06-18" },
      { ...ARRIVAL, date: "2018-06-19" },
      { ...ARRIVAL, date: "2018-06-18" },
    ],
    "2018-06-18",
    null,
  ],
  [
    "of equals that of the newest text",
    [
      { ...ARRIVAL, published: "2018-06-19", date: "2018-06-19" },
      { ...ARRIVAL, published: "2018-06-18", date: "2018-06-18" },
    ],
    "2018-06-19",
    null,
  ],
  [
    "what came about, not the plan",
    [
      { ...ARRIVAL, date: "2018-06-18" },
      { ...ARRIVAL, status: "PLANNED", date: "2018-06-20" },
      { ...ARRIVAL, status: "PLANNED", date: "2018-06-20" },
    ],
    "2018-06-18",
    null,
  ],
  [
    "a plan, where what came about has no date",
    [
      { ...VISIT, published: "2018-06-20" },
      { ...VISIT, published: "2018-06-01", status: "PLANNED", date: "2018-06-18" },
    ],
    "2018-06-18",
    null,
  ],
  [
    "all days of a visit",
    [
      { ...VISIT, date: "2018-06-18" },
      { ...VISIT, date: "2018-06-19" },
    ],
    "2018-06-18/2018-06-19",
    "COMPUTED",
  ],
  [
    "up to the first text that tells what happened",
    [
      { ...MEETING, published: "2018-06-20" },
      { ...MEETING, published: "2018-06-18" },
    ],
    "[..2018-06-18]",
    "INHERITED",
  ],
  [
    "from the last text on that tells of a plan",
    [
      { ...MEETING, published: "2018-06-20", status: "PLANNED" },
      { ...MEETING, published: "2018-06-18", status: "PLANNED" },
    ],
    "[2018-06-20..]",
    "INHERITED",
  ],
  ["none where no text has a date", [{ ...MEETING, published: null }], undefined, null],
  ["none for a plan that is denied", [{ ...MEETING, status: "PLANNED", polarity: "DENIED" }], undefined, null],
  ["none for what may be", [{ ...MEETING, status: "HYPOTHETICAL" }], undefined, null],
];

describe("the date that is shown", () => {
  test.each(DATES)("is %s", (_why, tellings, edtf, basis) => {
    const { date, rules } = now(only(tellings));
    expect(date?.edtf).toBe(edtf);
    expect(basis ?? date?.basis).toBe(date?.basis);
    expect(rules.DATE).toMatch(/^[a-z].{10,}$/u);
  });
});

const STATUSES: readonly (readonly [why: string, tellings: readonly Told[], status: string, support: string])[] = [
  ["a plan", [{ ...VISIT, status: "PLANNED" }], "PLANNED", "STATED"],
  [
    "a plan that came about is history",
    [
      { ...VISIT, published: "2018-06-01", date: "2018-06", status: "PLANNED" },
      { ...VISIT, published: "2018-06-20", date: "2018-06" },
    ],
    "HAPPENED",
    "STATED",
  ],
  [
    "a later text that still speaks of the plan",
    [
      { ...VISIT, published: "2018-06-20", date: "2018-06" },
      { ...VISIT, published: "2018-06-21", date: "2018-06", status: "PLANNED" },
    ],
    "HAPPENED",
    "STATED",
  ],
  [
    "told in the present of a day still ahead",
    [{ ...MEETING, published: "2018-06-18", date: "2018-06-19" }],
    "PLANNED",
    "STATED",
  ],
  [
    "a visit that goes on",
    [
      { ...VISIT, published: "2018-06-01", date: "2018-06", status: "PLANNED" },
      { ...VISIT, published: "2018-06-18", date: "2018-06", status: "ONGOING" },
    ],
    "ONGOING",
    "STATED",
  ],
  [
    "called off after it was planned",
    [
      { ...VISIT, published: "2018-06-01", date: "2018-06", status: "PLANNED" },
      { ...VISIT, published: "2018-06-10", date: "2018-06", status: "CANCELLED" },
    ],
    "CANCELLED",
    "STATED",
  ],
  [
    "planned again after it was called off",
    [
      { ...VISIT, published: "2018-06-10", date: "2018-06", status: "PLANNED" },
      { ...VISIT, published: "2018-06-01", date: "2018-06", status: "CANCELLED" },
    ],
    "PLANNED",
    "STATED",
  ],
  [
    "only said by others",
    [{ ...DELIVERY, by: { entityId: "person_carl", text: "Carl", via: null } }],
    "HAPPENED",
    "ATTRIBUTED_ONLY",
  ],
  [
    "said by others and by a text itself",
    [{ ...DELIVERY, by: { entityId: "person_carl", text: "Carl", via: null } }, DELIVERY],
    "HAPPENED",
    "STATED",
  ],
  ["asserted and denied", [DELIVERY, { ...DELIVERY, polarity: "DENIED" }], "HAPPENED", "DISPUTED"],
  [
    "only denied",
    [{ ...DELIVERY, polarity: "DENIED", by: { entityId: "country_norland", text: "Norland", via: null } }],
    "DID_NOT_HAPPEN",
    "ATTRIBUTED_ONLY",
  ],
];

describe("status and support", () => {
  test.each(STATUSES)("%s", (_why, tellings, status, support) => {
    const version = now(only(tellings));
    expect([version.status, version.support]).toEqual([status, support]);
  });
});

describe("participants", () => {
  test("are those of all tellings, each in the role that says the most", () => {
    const event = only([
      { ...MEETING, date: "2018-06-12" },
      { kind: "MEETING", who: { Ada: "HOST", Boris: "VISITOR", Carl: "PARTICIPANT" }, date: "2018-06-12" },
    ]);
    expect(now(event).participants.map(({ entityId, role }) => [entityId, role])).toEqual([
      ["person_ada", "HOST"],
      ["person_boris", "VISITOR"],
      ["person_carl", "PARTICIPANT"],
    ]);
  });
});

describe("versions", () => {
  const event = only([
    { ...VISIT, published: "2018-01-16", status: "PLANNED" },
    { ...VISIT, published: "2018-06-14", status: "PLANNED", date: "2018-06" },
    { ...VISIT, published: "2018-06-19", date: "2018-06-18" },
  ]);

  test("say what was known when", () => {
    const known = ["2018-01-15", "2018-01-16", "2018-06-15", "2018-06-19", null].map((knownBy) =>
      versionIn({ knownBy, textOnly: false }, event.versions),
    );
    expect(known.map((version) => version && [version.status, version.date?.edtf])).toEqual([
      null,
      ["PLANNED", "[2018-01-16..]"],
      ["PLANNED", "2018-06"],
      ["HAPPENED", "2018-06-18"],
      ["HAPPENED", "2018-06-18"],
    ]);
  });

  test("are one for both choices where the catalogue adds nothing", () => {
    expect(event.versions.map(({ scope }) => scope)).toEqual(["BOTH", "BOTH", "BOTH"]);
  });

  test("of texts without a date count only where no day is asked for", () => {
    const undated = only([{ ...MEETING, published: null, date: "2018-06-12" }]);
    expect(versionIn({ knownBy: "2999-01-01", textOnly: false }, undated.versions)).toBe(null);
    expect(versionIn({ knownBy: null, textOnly: false }, undated.versions)?.date?.edtf).toBe("2018-06-12");
  });

  test("have the id of the first telling", () => {
    const [first] = event.versions;
    expect(event.id).toBe(first?.mentionIds[0]?.replace("mention_", "event_"));
  });
});

function only(tellings: readonly Told[]): Event {
  const { events } = graphOf(tellings.map((one, index) => told({ in: `t${index}`, ...one })));
  expect(events).toHaveLength(1);
  if (events[0] === undefined) throw new Error("expected an event");
  return events[0];
}

function now({ versions }: Event): EventVersion {
  const version = versionIn({ knownBy: null, textOnly: false }, versions);
  if (version === null) throw new Error("expected a version that is in force");
  return version;
}
