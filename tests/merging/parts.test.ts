import { describe, expect, test } from "vitest";
import type { EventMention } from "../../src/model/mention.ts";
import { versionIn } from "../../src/model/view.ts";
import { graphOf, told, type Told } from "./builders.ts";

const VISIT = { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Norland", date: "2018-06" } as const;
const TALKS = { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } } as const;

const PARTS: readonly (readonly [why: string, part: Told])[] = [
  ["talks with somebody of the country, in the visit's month", { ...TALKS, date: "2018-06-19" }],
  [
    "talks at a place in the country",
    { kind: "MEETING", who: { Boris: "PARTICIPANT", Cora: "PARTICIPANT" }, place: "Nordplatz", date: "2018-06-19" },
  ],
  ["the arrival", { kind: "MEETING", family: "arrival", who: { Boris: "VISITOR", Ada: "HOST" }, date: "2018-06-18" }],
  ["a treaty with the host", { kind: "TREATY", who: { Boris: "PARTICIPANT", Ada: "PARTICIPANT" }, date: "2018-06-19" }],
  ["something else with both", { kind: "OTHER", who: { Boris: "PARTICIPANT", Ada: "PARTICIPANT" }, date: "2018-06-19" }],
  ["a statement of the visitor there", { kind: "STATEMENT", who: { Boris: "SPEAKER" }, place: "Nordstadt", date: "2018-06-19" }],
];

const NO_PARTS: readonly (readonly [why: string, part: Told])[] = [
  ["talks of others", { ...TALKS, who: { Ada: "PARTICIPANT", Carl: "PARTICIPANT" }, date: "2018-06-19" }],
  [
    "talks with somebody of a third country",
    { ...TALKS, who: { Boris: "PARTICIPANT", Carl: "PARTICIPANT" }, date: "2018-06-19" },
  ],
  ["talks elsewhere", { ...TALKS, place: "Sudstadt", date: "2018-06-19" }],
  ["talks of another month", { ...TALKS, date: "2018-08-19" }],
  ["a call with the host", { kind: "PHONE_CALL", who: { Boris: "PARTICIPANT", Ada: "PARTICIPANT" }, date: "2018-06-19" }],
  [
    "a statement of the visitor without a place",
    { kind: "STATEMENT", who: { Boris: "SPEAKER", Ada: "ADDRESSEE" }, date: "2018-06-19" },
  ],
];

describe("a part of the visit", () => {
  test.each(PARTS)("is %s", (_why, part) => {
    const [visit, other] = [told({ in: "a", ...VISIT }), told({ in: "b", ...part })];
    expect(wholeOf(other, [visit, other])).toBe(visit.id.replace("mention_", "event_"));
  });

  test.each(NO_PARTS)("is not: %s", (_why, part) => {
    const [visit, other] = [told({ in: "a", ...VISIT }), told({ in: "b", ...part })];
    expect(wholeOf(other, [visit, other])).toBe(null);
  });

  test("is what a text says is one, whatever else fits", () => {
    const visit = told({ in: "a", at: 0, ...VISIT });
    const other = told({ in: "a", at: 100, kind: "VISIT", who: { Cora: "VISITOR" }, place: "Norland", date: "2018-06" });
    const talks = told({ in: "a", at: 200, ...TALKS, date: "2018-06-19", partOf: other });
    expect(wholeOf(talks, [visit, other, talks])).toBe(other.id.replace("mention_", "event_"));
  });

  test.each(["PLANNED", "CANCELLED", "DID_NOT_HAPPEN"] as const)(
    "is nothing that has happened where the visit is %s",
    (status) => {
      const visit = told({ in: "a", ...VISIT, status });
      const [done, ahead] = [
        told({ in: "b", ...TALKS, date: "2018-06-19" }),
        told({ in: "c", ...TALKS, date: "2018-06-19", status }),
      ];
      expect(wholeOf(done, [visit, done])).toBe(null);
      expect(wholeOf(ahead, [visit, ahead])).toBe(visit.id.replace("mention_", "event_"));
    },
  );

  test("is nothing that fits two visits", () => {
    const [one, other] = [told({ in: "a", ...VISIT, date: "2018-06-12" }), told({ in: "b", ...VISIT, date: "2018-06-28" })];
    const talks = told({ in: "c", ...TALKS, date: "2018-06" });
    expect(wholeOf(talks, [one, other, talks])).toBe(null);
  });

  test("never makes a circle", () => {
    const one = told({ in: "a", at: 0, kind: "OTHER" });
    const other = told({ in: "a", at: 100, kind: "OTHER", partOf: one });
    const circle = told({ in: "a", at: 0, kind: "OTHER", partOf: other });
    const wholes = graphOf([circle, other]).events.map(({ versions }) => versions[0]?.partOf ?? null);
    expect(wholes.filter((whole) => whole === null)).toHaveLength(1);
  });
});

describe("the dates of wholes and parts", () => {
  const plan: Told = { ...VISIT, in: "a", published: "2018-06-10", status: "PLANNED" };
  const arrivalOn = (date: string, more: Told = {}): EventMention =>
    told({ kind: "MEETING", family: "arrival", who: { Boris: "VISITOR", Ada: "HOST" }, date, published: "2018-06-20", ...more });

  test("a visit that was only planned takes the days of its parts, not those of a plan that changed", () => {
    const mentions = [
      told(plan),
      arrivalOn("2018-06-18", { in: "b" }),
      arrivalOn("2018-06-19", { in: "c" }),
      arrivalOn("2018-06-20", { in: "d", status: "PLANNED" }),
      told({ ...TALKS, in: "e", status: "PLANNED", date: "2018-06-19" }),
    ];
    expect(dateOf(mentions[0], mentions)).toEqual(["2018-06-18/2018-06-19", "COMPUTED"]);
  });

  test("a visit with a date of its own keeps it", () => {
    const mentions = [told({ ...VISIT, in: "a" }), told({ ...TALKS, in: "b", date: "2018-06-13" })];
    expect(dateOf(mentions[0], mentions)).toEqual(["2018-06", "STATED"]);
  });

  test("a part without a date has that of its whole", () => {
    const visit = told({ ...VISIT, in: "a", at: 0 });
    const treaty = told({
      kind: "TREATY",
      in: "a",
      at: 100,
      status: "PLANNED",
      who: { Norland: "PARTICIPANT", Sudland: "PARTICIPANT" },
      partOf: visit,
    });
    expect(dateOf(treaty, [visit, treaty])).toEqual(["2018-06", "INHERITED"]);
  });

  test("a part that is only told to be in the year of its whole has the finer date that another text gives the whole", () => {
    const vague = told({ ...VISIT, in: "a", date: "2018", at: 100 });
    const fine = told({ ...VISIT, in: "b", date: "2018-06" });
    const treaty = told({
      in: "a",
      at: 200,
      kind: "TREATY",
      who: { Norland: "PARTICIPANT", Sudland: "PARTICIPANT" },
      date: "2018",
      dateBasis: "INHERITED",
      partOf: vague,
    });
    expect(dateOf(treaty, [vague, fine, treaty])?.[0]).toBe("2018-06");
  });

  test("a text tells of the whole when it tells of a part", () => {
    const mentions = [told({ ...VISIT, in: "a" }), told({ ...TALKS, in: "b", date: "2018-06-13" })];
    const whole = graphOf(mentions).events.find(({ links }) => links[0]?.mentionId === mentions[0]?.id);
    expect(whole?.versions.at(-1)).toMatchObject({ documentIds: ["document_a", "document_b"], salience: [2, 1, 1] });
  });
});

describe("the places of parts", () => {
  const talks = (visit: EventMention, more: Told = {}) => told({ ...TALKS, in: "a", at: 100, partOf: visit, ...more });
  const visitTo = (place: string) => told({ ...VISIT, in: "a", at: 0, place });

  test.each([
    ["the town of their whole", "Nordstadt", {}, ["place_nordstadt"]],
    ["its country where no town is known", "Norland", {}, ["country_norland"]],
    ["its town where they only have its country", "Nordstadt", { place: "Norland" }, ["place_nordstadt"]],
    ["their own", "Nordstadt", { place: "Nordplatz" }, ["place_nordplatz"]],
    ["no spot that somebody of the visit saw", "Nordplatz", {}, []],
  ] as const)("are %s", (_why, place, more, expected) => {
    const visit = visitTo(place);
    const part = talks(visit, more);
    expect(newest(part, [visit, part])?.placeIds).toEqual(expected);
  });

  test("are not those of a whole with two towns", () => {
    const visit = visitTo("Nordstadt");
    const other = told({ ...VISIT, in: "b", place: "Nordhafen" });
    const part = talks(visit);
    expect(newest(part, [visit, other, part])?.placeIds).toEqual([]);
  });
});

function wholeOf(part: EventMention, mentions: readonly EventMention[]): string | null {
  return newest(part, mentions)?.partOf ?? null;
}

function dateOf(mention: EventMention | undefined, mentions: readonly EventMention[]) {
  const date = mention && newest(mention, mentions)?.date;
  return date && [date.edtf, date.basis];
}

function newest(mention: EventMention, mentions: readonly EventMention[]) {
  const event = graphOf(mentions).events.find(({ links }) => links.some(({ mentionId }) => mentionId === mention.id));
  return versionIn({ knownBy: null, textOnly: false }, event?.versions ?? []);
}
