import fc from "fast-check";
import type { ParticipantRole } from "../../src/model/claim.ts";
import type { EventKind, EventStatus } from "../../src/model/event.ts";
import type { EventMention } from "../../src/model/mention.ts";
import { documentOf, told, type Told } from "./builders.ts";

/** Documents by name with the tellings in each; few people and days, so that many tellings have to do with each other. */
export type Texts = ReadonlyMap<string, readonly EventMention[]>;

const PUBLISHED: Readonly<Record<string, string | null>> = {
  a: "2018-01-16",
  b: "2018-06-14",
  c: "2018-06-18",
  d: "2018-06-19",
  e: null,
};
const NAMES = Object.keys(PUBLISHED);

/** What is listed twice comes more often, so that enough tellings are of one event. */
const KINDS = [
  "VISIT",
  "VISIT",
  "MEETING",
  "MEETING",
  "ARRIVAL",
  "STATEMENT",
  "DELIVERY",
  "AGREEMENT",
  "WAR",
  "ATTACK",
  "OTHER",
] as const;

/** Words by which some of them are told. */
const WORDS: Readonly<Partial<Record<(typeof KINDS)[number], readonly string[]>>> = {
  ARRIVAL: ["eintreffen", "landung", "begrüßen"],
  WAR: ["beginnen", "krieg"],
  ATTACK: ["angreifen", "bombardieren", "putschen", "töten"],
};

const DATES = [
  undefined,
  "2018",
  "2018-06",
  "2017-09",
  "2018-06-18",
  "2018-06-18",
  "2018-06-19",
  "2018-06-20",
  "2018-06-23",
  "2017-12-31",
  "2018-01-01",
  "2000~",
  "2000-07",
  "[2018-06-11..2018-06-17]",
  "2018-06-18/2018-06-19",
  "[..2018-06-18]",
  "2018-06/..",
];

const PLACES = [
  undefined,
  undefined,
  "Norland",
  "Norland",
  "Nordstadt",
  "Nordstadt",
  "Nordplatz",
  "Sudland",
  "Ostburg",
  "Ostprovinz",
  "Sternfeld",
  "Westland",
];
const PERSONS = ["Ada", "Boris", "Boris", "Bela", "stranger"];
const OTHERS = ["Ada", "Ada", "Ada", "Boris", "Norland", "Sudland", undefined];
const PAIRS: Readonly<Record<(typeof KINDS)[number], readonly [ParticipantRole, ParticipantRole]>> = {
  VISIT: ["VISITOR", "HOST"],
  MEETING: ["PARTICIPANT", "PARTICIPANT"],
  ARRIVAL: ["VISITOR", "HOST"],
  STATEMENT: ["SPEAKER", "ADDRESSEE"],
  DELIVERY: ["SENDER", "RECIPIENT"],
  AGREEMENT: ["PARTICIPANT", "PARTICIPANT"],
  WAR: ["AGENT", "TARGET"],
  ATTACK: ["AGENT", "TARGET"],
  OTHER: ["PARTICIPANT", "PARTICIPANT"],
};

const telling = fc.record({
  kind: fc.constantFrom(...KINDS),
  in: fc.constantFrom(...NAMES),
  at: fc.integer({ min: 0, max: 30 }).map((number) => number * 20),
  status: fc.constantFrom<EventStatus>("HAPPENED", "HAPPENED", "PLANNED", "ONGOING", "CANCELLED"),
  polarity: fc.constantFrom("ASSERTED", "ASSERTED", "DENIED"),
  date: fc.constantFrom(...DATES),
  place: fc.constantFrom(...PLACES),
  one: fc.constantFrom(...PERSONS, "Norland", undefined),
  other: fc.constantFrom(...OTHERS),
  third: fc.constantFrom("Carl", undefined, undefined, undefined),
  word: fc.nat(5),
  partOf: fc.option(fc.nat(20), { freq: 8 }),
});

type Drawn = typeof telling extends fc.Arbitrary<infer One> ? One : never;

/** Some tellings in five texts, one of which has no date. */
export const texts: fc.Arbitrary<Texts> = fc.array(telling, { minLength: 1, maxLength: 20 }).map((drawn) => {
  const made = new Map<string, EventMention>();
  for (const one of drawn) {
    const mention = told(toldOf(one, [...made.values()]));
    made.set(mention.id, mention);
  }
  return new Map(NAMES.map((name) => [name, [...made.values()].filter(({ documentId }) => documentId === documentOf(name))]));
});

function toldOf(drawn: Drawn, before: readonly EventMention[]): Told {
  const { kind, one, other, third, date, place, partOf, word, ...rest } = drawn;
  const told = WORDS[kind]?.[word];
  const [first, second] = PAIRS[kind];
  const whole = before.filter(({ documentId }) => documentId === documentOf(drawn.in))[partOf ?? Number.NaN];
  return {
    ...rest,
    published: PUBLISHED[drawn.in] ?? null,
    kind: (kind === "ARRIVAL" ? "MEETING" : kind) satisfies EventKind,
    ...(kind === "ARRIVAL" ? { family: "arrival" } : {}),
    ...(told === undefined ? {} : { word: told }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(whole === undefined ? {} : { partOf: whole }),
    who: {
      ...(one === undefined ? {} : { [one]: first }),
      ...(other === undefined || other === one ? {} : { [other]: second }),
      ...(third === undefined ? {} : { [third]: "PARTICIPANT" }),
    },
  };
}
