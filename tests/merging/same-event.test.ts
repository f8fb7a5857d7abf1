import { describe, expect, test } from "vitest";
import { FOUNDING } from "../../src/merging/cluster.ts";
import { namedInDocumentId, uncataloguedId } from "../../src/model/entity.ts";
import type { EventMention } from "../../src/model/mention.ts";
import { nameKey } from "../../src/model/name-key.ts";
import { documentOf, graphOf, told, type Told } from "./builders.ts";

type Case = readonly [why: string, one: Told, other: Told];

const VISIT = { kind: "VISIT", who: { Boris: "VISITOR" }, place: "Norland" } as const;
const MEETING = { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } } as const;
const ARRIVAL = { kind: "MEETING", family: "arrival", who: { Boris: "VISITOR", Ada: "HOST" } } as const;
const CALL = { kind: "PHONE_CALL", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } } as const;
const SAID = { kind: "STATEMENT", who: { Ada: "SPEAKER" } } as const;
const DELIVERY = { kind: "DELIVERY", who: { Norland: "SENDER", Sudland: "RECIPIENT" } } as const;
const AGREEMENT = { kind: "AGREEMENT", who: { Norland: "PARTICIPANT", Sudland: "PARTICIPANT" } } as const;

const STRUCK = { who: { Sudland: "AGENT", Westland: "TARGET" }, date: "2018-03-02" } as const;
const CAUGHT = { kind: "LEGAL_ACTION", who: { Boris: "TARGET" }, date: "2018-03-02" } as const;

const SAME: readonly Case[] = [
  [
    "a war on its first day and the attack with which it begins",
    { ...STRUCK, kind: "WAR", word: "beginnen" },
    { ...STRUCK, kind: "ATTACK", in: "b", word: "angreifen" },
  ],
  [
    "an arrival and the visit of another text",
    { ...ARRIVAL, word: "eintreffen", place: "Nordstadt", date: "2018-06-18" },
    { ...VISIT, in: "b", date: "2018-06" },
  ],
  [
    "what crashes, by verb and by noun",
    { kind: "OTHER", family: "accident", word: "abstürzen", who: { Norland: "SUBJECT" }, place: "Nordstadt", date: "2018-06-18" },
    {
      kind: "OTHER",
      family: "disaster",
      in: "b",
      word: "absturz",
      who: { Norland: "SUBJECT" },
      place: "Norland",
      date: "2018-06-18",
    },
  ],
  [
    "a coup by those whom no text names alike",
    { kind: "ATTACK", word: "putschen", who: { Norland: "AGENT" }, date: "2018-06-18" },
    { kind: "ATTACK", in: "b", word: "putsch", who: { Norland: "TARGET" }, date: "2018-06-18" },
  ],
  [
    "a death, by day and by month",
    { kind: "OTHER", family: "death", who: { Boris: "SUBJECT" }, date: "2018-06-18" },
    { kind: "OTHER", family: "death", in: "b", who: { Boris: "SUBJECT" }, date: "2018-06" },
  ],
  ["words of one act", { ...CAUGHT, word: "verhaften" }, { ...CAUGHT, in: "b", word: "festnahme" }],
  ["the same day", { ...MEETING, date: "2018-06-12" }, { ...MEETING, in: "b", date: "2018-06-12" }],
  [
    "two days apart, as evenings and time zones make it",
    { ...ARRIVAL, date: "2018-06-18" },
    { ...ARRIVAL, in: "b", date: "2018-06-20" },
  ],
  [
    "a resignation, which has the principals of an appointment, on days that differ by one",
    { kind: "APPOINTMENT", family: "resignation", who: { Boris: "SUBJECT" }, date: "2018-06-12" },
    { kind: "APPOINTMENT", family: "resignation", in: "b", who: { Boris: "SUBJECT" }, date: "2018-06-13" },
  ],
  ["a day within the month that the other names", { ...MEETING, date: "2018-06" }, { ...MEETING, in: "b", date: "2018-06-12" }],
  ["a day within the year that the other names", { ...VISIT, date: "2018" }, { ...VISIT, in: "b", date: "2018-06-12" }],
  ["a month within an approximate year", { ...VISIT, date: "2000~" }, { ...VISIT, in: "b", date: "2000-07" }],
  ["a day within a duration", { ...VISIT, date: "2018-06-18/2018-06-19" }, { ...VISIT, in: "b", date: "2018-06-19" }],
  ["a day within a week", { ...VISIT, date: "[2018-06-11..2018-06-17]" }, { ...VISIT, in: "b", date: "2018-06-12" }],
  [
    "planned in one text, over in a later one",
    { ...VISIT, published: "2018-06-01", status: "PLANNED", date: "2018-06" },
    { ...VISIT, in: "b", published: "2018-06-20", date: "2018-06-18" },
  ],
  [
    "planned without a date, over some months later",
    { ...VISIT, published: "2018-01-16", status: "PLANNED" },
    { ...VISIT, in: "b", published: "2018-06-20", date: "2018-06-18" },
  ],
  [
    "told without a date in a text of those days",
    { ...VISIT, published: "2018-06-20" },
    { ...VISIT, in: "b", published: "2018-06-20", date: "2018-06-18" },
  ],
  [
    "going on when the text appeared",
    { ...VISIT, published: "2018-06-18", status: "ONGOING" },
    { ...VISIT, in: "b", date: "2018-06-18/2018-06-19" },
  ],
  ["a city stands for its country", { ...VISIT, place: "Nordstadt", date: "2018-06" }, { ...VISIT, in: "b", date: "2018-06" }],
  [
    "a host stands for the country",
    { kind: "VISIT", who: { Boris: "VISITOR", Ada: "HOST" }, date: "2018-06" },
    { ...VISIT, in: "b", date: "2018-06" },
  ],
  [
    "a visitor with companions",
    { ...VISIT, who: { Boris: "VISITOR", Bela: "VISITOR" }, date: "2018-06-18" },
    { ...VISIT, in: "b", date: "2018-06-18" },
  ],
  [
    "different cities of one journey",
    { ...VISIT, place: "Nordstadt", date: "2018-06-18" },
    { ...VISIT, in: "b", place: "Nordhafen", date: "2018-06-19" },
  ],
  [
    "different places at one vague time",
    { ...MEETING, place: "Ostburg", date: "2018-09" },
    { ...MEETING, in: "b", place: "Sternfeld", date: "2018-09" },
  ],
  [
    "different places on one and the same day",
    { ...MEETING, place: "Ostburg", date: "2018-09-13" },
    { ...MEETING, in: "b", place: "Sternfeld", date: "2018-09-13" },
  ],
  [
    "a place within the other, a day apart",
    { ...MEETING, place: "Nordplatz", date: "2018-06-18" },
    { ...MEETING, in: "b", place: "Nordstadt", date: "2018-06-19" },
  ],
  [
    "one text names a third who was there",
    { ...MEETING, date: "2018-06-12" },
    { ...MEETING, in: "b", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT", Carl: "PARTICIPANT" }, date: "2018-06-12" },
  ],
  [
    "other roles for the same two",
    { ...MEETING, date: "2018-06-12" },
    { ...MEETING, in: "b", who: { Ada: "HOST", Boris: "VISITOR" }, date: "2018-06-12" },
  ],
  ["a call told twice", { ...CALL, date: "2018-06-14" }, { ...CALL, in: "b", date: "2018-06-14" }],
  ["one statement of one day in two texts", { ...SAID, date: "2018-06-14" }, { ...SAID, in: "b", date: "2018-06-14" }],
  ["statements without a date within one text", SAID, { ...SAID, at: 100 }],
  ["deliveries between the same states", { ...DELIVERY, date: "2018" }, { ...DELIVERY, in: "b", date: "2018-03" }],
  [
    "a ruler signs for the state",
    { ...AGREEMENT, date: "2018-06-19" },
    { kind: "TREATY", in: "b", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" }, date: "2018-06-19" },
  ],
  [
    "one text that does not say again whose journey it is",
    { ...VISIT, date: "2018-06" },
    { kind: "VISIT", at: 100, who: { Norland: "HOST" }, date: "2018-06" },
  ],
  [
    "one text that does not say again who met",
    { ...MEETING, published: "2018-06-10", status: "PLANNED", date: "2018-06-12" },
    { kind: "MEETING", at: 100, published: "2018-06-10", status: "PLANNED" },
  ],
  [
    "a war that has gone on for years",
    { kind: "WAR", published: "2018-06-18", who: { Westland: "TARGET" } },
    { kind: "WAR", in: "b", who: { Sudland: "AGENT", Westland: "TARGET" }, date: "2014/.." },
  ],
  [
    "states that meet, told by those who act for them on that day",
    { kind: "MEETING", who: { Norland: "PARTICIPANT", Sudland: "PARTICIPANT" }, date: "2018-06-12" },
    { ...MEETING, in: "b", date: "2018-06-12" },
  ],
  [
    "on one day, with companions of either side that only one of them names",
    { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT", Carl: "PARTICIPANT" }, date: "2018-06-12" },
    {
      kind: "MEETING",
      in: "b",
      who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT", Arne: "PARTICIPANT", Bela: "PARTICIPANT" },
      date: "2018-06-12",
    },
  ],
  [
    "one man hit on one day, whoever it was",
    { kind: "ATTACK", who: { Boris: "TARGET", Westland: "AGENT" }, date: "2018-06-12" },
    { kind: "ATTACK", in: "b", who: { Boris: "TARGET" }, date: "2018-06-12" },
  ],
  [
    "at one spot on one day, without a name",
    { kind: "ATTACK", place: "Nordplatz", date: "2018-06-12" },
    { kind: "ATTACK", in: "b", place: "Nordstadt", date: "2018-06-12" },
  ],
  [
    "a denial of the same delivery",
    { ...DELIVERY, date: "2018-03" },
    { ...DELIVERY, in: "b", polarity: "DENIED", date: "2018-03" },
  ],
];

const NOT_SAME: readonly Case[] = [
  [
    "states that meet on one day, and those who act for them on the next",
    { kind: "MEETING", who: { Norland: "PARTICIPANT", Sudland: "PARTICIPANT" }, date: "2018-06-12" },
    { ...MEETING, in: "b", date: "2018-06-13" },
  ],
  [
    "two of one state and two of the other, on one day",
    { ...MEETING, date: "2018-06-12" },
    { kind: "MEETING", in: "b", who: { Arne: "PARTICIPANT", Bela: "PARTICIPANT" }, date: "2018-06-12" },
  ],
  [
    "on one day two of three are the same, and the third is not",
    { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT", Carl: "PARTICIPANT" }, date: "2018-06-12" },
    { kind: "MEETING", in: "b", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT", stranger: "PARTICIPANT" }, date: "2018-06-12" },
  ],
  [
    "attacks on one state at two spots on one day",
    { kind: "ATTACK", who: { Norland: "TARGET" }, place: "Nordstadt", date: "2018-06-12" },
    { kind: "ATTACK", in: "b", who: { Norland: "TARGET" }, place: "Nordhafen", date: "2018-06-12" },
  ],
  [
    "attacks on one state on two days",
    { kind: "ATTACK", who: { Norland: "TARGET" }, place: "Nordstadt", date: "2018-06-12" },
    { kind: "ATTACK", in: "b", who: { Norland: "TARGET" }, place: "Nordstadt", date: "2018-06-13" },
  ],
  [
    "two men of one state hit at one spot on one day",
    { kind: "ATTACK", who: { Ada: "TARGET" }, place: "Nordplatz", date: "2018-06-12" },
    { kind: "ATTACK", in: "b", who: { Arne: "TARGET" }, place: "Nordplatz", date: "2018-06-12" },
  ],
  [
    "in one region on one day, which is too wide",
    { kind: "ATTACK", place: "Ostprovinz", date: "2018-06-12" },
    { kind: "ATTACK", in: "b", place: "Ostprovinz", date: "2018-06-12" },
  ],
  ["two summits of one pair in one year", { ...MEETING, date: "2018-04-27" }, { ...MEETING, in: "b", date: "2018-05-26" }],
  [
    "two summits of one pair in one year, told by month",
    { ...MEETING, date: "2018-04" },
    { ...MEETING, in: "b", date: "2018-09" },
  ],
  [
    "two visits of one year, both in the destination's capital",
    { ...VISIT, date: "2018-03" },
    { ...VISIT, in: "b", date: "2018-06" },
  ],
  ["three days apart", { ...ARRIVAL, date: "2018-06-18" }, { ...ARRIVAL, in: "b", date: "2018-06-21" }],
  [
    "different places on different days",
    { ...MEETING, place: "Nordstadt", date: "2018-06-18" },
    { ...MEETING, in: "b", place: "Sudstadt", date: "2018-06-19" },
  ],
  [
    "the visit and the return visit",
    { ...VISIT, date: "2018-06" },
    { kind: "VISIT", who: { Ada: "VISITOR" }, place: "Sudland", in: "b", date: "2018-06" },
  ],
  ["another traveller", { ...VISIT, date: "2018-06-18" }, { ...VISIT, who: { Carl: "VISITOR" }, in: "b", date: "2018-06-18" }],
  ["another destination", { ...VISIT, date: "2018-06-18" }, { ...VISIT, place: "Westland", in: "b", date: "2018-06-19" }],
  [
    "another partner",
    { ...MEETING, date: "2018-06-12" },
    { ...MEETING, who: { Ada: "PARTICIPANT", Carl: "PARTICIPANT" }, in: "b", date: "2018-06-12" },
  ],
  [
    "father and son",
    { ...MEETING, who: { Ada: "PARTICIPANT", Bela: "PARTICIPANT" }, date: "2000-07" },
    { ...MEETING, in: "b", date: "2000-07" },
  ],
  [
    "a meeting and a call of the same two on one day",
    { ...MEETING, date: "2018-06-12" },
    { ...CALL, in: "b", date: "2018-06-12" },
  ],
  ["the arrival and the talks of one day", { ...ARRIVAL, date: "2018-06-19" }, { ...MEETING, in: "b", date: "2018-06-19" }],
  ["the visit and the meeting during it", { ...VISIT, date: "2018-06-18" }, { ...MEETING, in: "b", date: "2018-06-18" }],
  [
    "a plan made after the visit was over",
    { ...VISIT, published: "2018-06-25", status: "PLANNED" },
    { ...VISIT, in: "b", published: "2018-06-20", date: "2018-06-18" },
  ],
  [
    "without a date or destination in another text",
    { ...VISIT, published: "2018-06-20", date: "2018-06-18" },
    { kind: "VISIT", in: "b", published: "2018-06-20", who: { Boris: "VISITOR" } },
  ],
  [
    "without a date, at a place in another country",
    { ...MEETING, published: "2018-06-20", place: "Nordplatz" },
    { ...MEETING, published: "2018-06-20", at: 100, place: "Ostburg", date: "2017-09" },
  ],
  [
    "without a date in a text of some months later",
    { ...MEETING, published: "2018-06-20" },
    { ...MEETING, in: "b", date: "2017-09" },
  ],
  ["told without a date long after", { ...VISIT, published: "2024-06-20" }, { ...VISIT, in: "b", date: "2018-06-18" }],
  [
    "the visit now and the one 24 years ago",
    { ...VISIT, published: "2024-06-18", status: "ONGOING" },
    { ...VISIT, in: "b", date: "2000~" },
  ],
  ["statements of one speaker on different days", { ...SAID, date: "2018-06-13" }, { ...SAID, in: "b", date: "2018-06-14" }],
  [
    "what two say together and one of them says on that day",
    { ...SAID, who: { Ada: "SPEAKER", Boris: "SPEAKER" }, date: "2018-06-14" },
    { ...SAID, who: { Ada: "SPEAKER" }, in: "b", date: "2018-06-14" },
  ],
  ["statements without a date in different texts", SAID, { ...SAID, in: "b" }],
  [
    "statements of different speakers on one day",
    { ...SAID, date: "2018-06-14" },
    { ...SAID, who: { Boris: "SPEAKER" }, in: "b", date: "2018-06-14" },
  ],
  [
    "deliveries in opposite directions",
    { ...DELIVERY, date: "2018-03" },
    { ...DELIVERY, who: { Sudland: "SENDER", Norland: "RECIPIENT" }, in: "b", date: "2018-03" },
  ],
  [
    "an attack during the war is not the war",
    { kind: "WAR", who: { Sudland: "AGENT", Westland: "TARGET" }, date: "2018-01/2018-12" },
    { kind: "ATTACK", in: "b", who: { Sudland: "AGENT", Westland: "TARGET" }, date: "2018-03-02" },
  ],
  [
    "a war on its first day and the attack on a town",
    { ...STRUCK, kind: "WAR", word: "beginnen" },
    { ...STRUCK, kind: "ATTACK", in: "b", place: "Weststadt", word: "angreifen" },
  ],
  [
    "an invasion and a bombardment",
    { ...STRUCK, kind: "ATTACK", word: "einmarschieren" },
    { ...STRUCK, kind: "ATTACK", in: "b", word: "bombardieren" },
  ],
  [
    "a coup and an attack",
    { ...STRUCK, kind: "ATTACK", word: "putschen" },
    { ...STRUCK, kind: "ATTACK", in: "b", word: "töten" },
  ],
  [
    "targets in two states of those that say nothing of whom it hits",
    { kind: "ATTACK", who: { Sudland: "AGENT" }, place: "Norland", date: "2018-03-02" },
    { kind: "ATTACK", in: "b", who: { Sudland: "AGENT" }, place: "Weststadt", date: "2018-03-02" },
  ],
  ["an arrest and a release", { ...CAUGHT, word: "verhaften" }, { ...CAUGHT, in: "b", word: "freilassen" }],
  [
    "a greeting and the visit of another text",
    { ...ARRIVAL, word: "begrüßen", date: "2018-06-18" },
    { ...VISIT, in: "b", date: "2018-06" },
  ],
  ["agreements on two days", { ...AGREEMENT, date: "2018-06-19" }, { ...AGREEMENT, in: "b", date: "2018-06-20" }],
  [
    "who attacks and who is attacked",
    { kind: "ATTACK", who: { Sudland: "AGENT", Westland: "TARGET" }, date: "2018-03-02" },
    { kind: "ATTACK", in: "b", who: { Westland: "AGENT", Sudland: "TARGET" }, date: "2018-03-02" },
  ],
  [
    "agreements with different states",
    { ...AGREEMENT, date: "2018-06-19" },
    { ...AGREEMENT, who: { Norland: "PARTICIPANT", Westland: "PARTICIPANT" }, in: "b", date: "2018-06-19" },
  ],
  [
    "in one text one meeting over and another, with one more, ahead",
    { kind: "MEETING", who: { Ada: "PARTICIPANT", Bela: "PARTICIPANT" }, date: "2018-01-16" },
    {
      kind: "MEETING",
      at: 100,
      status: "PLANNED",
      who: { Ada: "PARTICIPANT", Bela: "PARTICIPANT", Boris: "PARTICIPANT" },
      date: "2018-01-16",
    },
  ],
  [
    "events of no kind that could be compared",
    { kind: "OTHER", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" }, date: "2018-06-19" },
    { kind: "OTHER", in: "b", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" }, date: "2018-06-19" },
  ],
  [
    "taking an office and leaving it",
    { kind: "APPOINTMENT", who: { Boris: "SUBJECT" }, date: "2018-06-12" },
    { kind: "APPOINTMENT", family: "resignation", in: "b", who: { Boris: "SUBJECT" }, date: "2018-06-12" },
  ],
  [
    "two appointments",
    { kind: "APPOINTMENT", who: { Boris: "SUBJECT" }, date: "1999-12-31" },
    { kind: "APPOINTMENT", in: "b", who: { Boris: "SUBJECT" }, date: "2000-05" },
  ],
];

describe("tellings of one event", () => {
  test.each(SAME)("%s", (_why, one, other) => {
    const { events } = graphOf([told(one), told(other)]);
    expect(events.map(({ links }) => links.length)).toEqual([2]);
    expect(events[0]?.links.map(({ reason }) => reason).toSorted()).toEqual([
      expect.stringMatching(/^same |^participants /u),
      FOUNDING,
    ]);
  });
});

describe("tellings of different events", () => {
  test.each(NOT_SAME)("%s", (_why, one, other) => {
    expect(graphOf([told(one), told(other)]).events).toHaveLength(2);
  });
});

describe("an event", () => {
  test("is of nothing that contradicts one of its tellings, even if it fits another", () => {
    const at = (place: string, name: string, word: string) =>
      told({ kind: "ATTACK", in: name, who: { Sudland: "AGENT" }, place, word, date: "2018-03-02" });
    const whole = told({ ...STRUCK, kind: "ATTACK", in: "a", word: "angreifen" });
    expect(sizes([whole, at("Weststadt", "b", "beschießen")])).toEqual([2]);
    expect(
      sizes([whole, told({ ...STRUCK, kind: "WAR", in: "c", word: "beginnen" }), at("Weststadt", "b", "beschießen")]),
    ).toEqual([1, 2]);
  });

  test("has an arrival as its part where one text tells of both", () => {
    const arrival = { ...ARRIVAL, word: "eintreffen", place: "Nordstadt", date: "2018-06-18" };
    const visit = { ...VISIT, date: "2018-06-18" };
    expect(sizes([told(arrival), told({ ...visit, at: 100 }), told({ ...visit, in: "b" })])).toEqual([1, 2]);
  });

  test("has people with and without first name, unless two have that family name", () => {
    const [full, other] = [meets("Erwin Hollaus", "a"), meets("Maria Hollaus", "b")];
    const alone = meets("Hollaus", "c");
    expect(sizes([full, alone])).toEqual([2]);
    expect(sizes([full, other])).toEqual([1, 1]);
    expect(sizes([full, other, alone])).toEqual([1, 1, 1]);
  });
});

/** Ada meets somebody whom no catalogue lists. */
function meets(name: string, document: string): EventMention {
  const id = name.includes(" ")
    ? uncataloguedId("PERSON", nameKey(name))
    : namedInDocumentId(nameKey(name), documentOf(document));
  const mention = told({ ...MEETING, who: { Ada: "PARTICIPANT", [id]: "PARTICIPANT" }, in: document, date: "2018-06-12" });
  const claims = mention.claims.map((one) => (one.entityId?.endsWith(id) ? { ...one, entityId: id, quote: name } : one));
  return { ...mention, claims };
}

describe("a vague telling", () => {
  const april = told({ ...MEETING, in: "a", date: "2018-04-27" });
  const may = told({ ...MEETING, in: "b", date: "2018-05-26" });

  test("joins the one event that it fits", () => {
    const vague = told({ ...MEETING, in: "c", date: "2018-04" });
    expect(sizes([april, may, vague])).toEqual([1, 2]);
  });

  test("stays its own where it fits several, and says which", () => {
    const vague = told({ ...MEETING, in: "c", date: "2018" });
    const { events } = graphOf([april, may, vague]);
    const own = events.find(({ links }) => links[0]?.mentionId === vague.id);
    expect(events).toHaveLength(3);
    expect(own?.versions[0]?.possiblySame).toHaveLength(2);
    expect(events.filter((one) => one !== own).flatMap(({ versions }) => versions[0]?.possiblySame)).toEqual([]);
  });

  test("without a date tells of the news of its own text", () => {
    const before = told({ ...VISIT, in: "c", at: 500, published: "2018-06-20", date: "2018-01" });
    const now = told({ ...VISIT, in: "c", at: 100, published: "2018-06-20", date: "2018-06-18" });
    const undated = told({ ...VISIT, in: "c", at: 900, published: "2018-06-20" });
    const { events } = graphOf([before, now, undated]);
    expect(
      events
        .find(({ links }) => links.some(({ mentionId }) => mentionId === undated.id))
        ?.links.map(({ mentionId }) => mentionId),
    ).toContain(now.id);
  });

  test("does not lead from one event to the next", () => {
    const june = told({ ...MEETING, in: "c", date: "2018-06" });
    const first = told({ ...MEETING, in: "a", date: "2018-06-28" });
    const week = told({ ...MEETING, in: "d", date: "[2018-06-01..2018-06-10]" });
    expect(sizes([first, june, week])).toEqual([1, 2]);
  });

  test("that says only with others of its text who went where is compared with other texts then", () => {
    const who = told({ kind: "VISIT", in: "c", at: 0, published: "2018-06-10", status: "PLANNED", who: { Boris: "VISITOR" } });
    const where = told({ kind: "VISIT", in: "c", at: 100, published: "2018-06-10", status: "PLANNED", who: { Norland: "HOST" } });
    expect(sizes([who, where, told({ ...VISIT, in: "a", date: "2018-06-18" })])).toEqual([3]);
  });

  test("without a destination means the journey that its text told of last", () => {
    const north = told({ ...VISIT, in: "c", at: 100, published: "2018-06-20", date: "2018-06-18" });
    const west = told({ ...VISIT, in: "c", at: 300, published: "2018-06-20", place: "Weststadt", date: "2018-06-12" });
    const his = told({ kind: "VISIT", in: "c", at: 200, published: "2018-06-20", who: { Boris: "VISITOR" } });
    const { events } = graphOf([north, west, his]);
    expect(events.map(({ links }) => links.map(({ mentionId }) => mentionId))).toContainEqual([north.id, his.id]);
  });

  test("without names leads nobody to anybody", () => {
    const north = told({ ...VISIT, in: "c", at: 100, date: "2018-06-18" });
    const nameless = told({ kind: "VISIT", in: "c", at: 200, who: { Norland: "HOST" }, date: "2018" });
    const another = told({ kind: "VISIT", in: "c", at: 300, who: { Cora: "VISITOR" }, place: "Norland", date: "2018-09" });
    expect(sizes([north, nameless, another])).toEqual([1, 2]);
  });

  test("of two journeys at once is neither of them", () => {
    const both = told({
      kind: "VISIT",
      in: "c",
      status: "PLANNED",
      who: { Boris: "VISITOR", Norland: "HOST", Westland: "HOST" },
      date: "2018-06",
    });
    const north = told({ ...VISIT, in: "a", date: "2018-06-18" });
    const west = told({ ...VISIT, in: "b", place: "Weststadt", date: "2018-06-20" });
    expect(sizes([both, north, west])).toEqual([1, 1, 1]);
  });

  test("of a journey leads from its first day to its last, but does so between no meetings", () => {
    const days = ["2018-06-18", "2018-06-22", "2018-06-18/2018-06-22"];
    const told3 = (one: Told) => sizes(days.map((date, index) => told({ ...one, in: `d${index}`, date })));
    expect(told3(VISIT)).toEqual([3]);
    expect(told3(MEETING)).toEqual([1, 2]);
  });

  test("days that follow each other do not chain two events into one", () => {
    const days = ["2018-06-12", "2018-06-14", "2018-06-16", "2018-06-18"];
    expect(sizes(days.map((date, index) => told({ ...MEETING, in: `d${index}`, date })))).toEqual([2, 2]);
  });
});

function sizes(mentions: readonly ReturnType<typeof told>[]): number[] {
  return graphOf(mentions)
    .events.map(({ links }) => links.length)
    .toSorted((one, other) => one - other);
}
