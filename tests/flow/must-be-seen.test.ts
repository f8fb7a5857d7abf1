import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openEmpty } from "./open-empty.ts";
import type { Store } from "../../src/storing/store.ts";
import { update } from "../../src/updating.ts";
import { answering, knowledge, seedRecognitions, settings } from "./seed-graph.ts";

// What somebody who has read the five texts must find in their graph, asked through the API.

interface EventAnswer {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly title: string;
  readonly date: { readonly edtf: string } | null;
  readonly places: readonly { readonly id: string }[];
  readonly participants: readonly { readonly role: string; readonly entity: { readonly id: string } }[];
  readonly documents: { readonly nodes: readonly { readonly name: string }[] };
  readonly partOf: { readonly id: string } | null;
  readonly parts: { readonly nodes: readonly { readonly id: string; readonly kind: string; readonly title: string }[] };
  readonly conflicts: readonly ConflictAnswer[];
  readonly mentions: {
    readonly nodes: readonly {
      readonly document: { readonly name: string } | null;
      readonly quote: string | null;
      readonly linkedBy: string;
    }[];
  };
}

interface ConflictAnswer {
  readonly property: string;
  readonly reason: string;
  readonly event: { readonly id: string };
  readonly sides: readonly {
    readonly value: string;
    readonly claims: readonly { readonly source: string; readonly origin: string; readonly quote: string | null }[];
  }[];
}

const FIELDS = `id kind status title date { edtf } places { id } participants { role entity { id } } documents { nodes { name } } partOf { id }
  parts(first: 100) { nodes { id kind title } }
  conflicts { property reason event { id } sides { value claims { source origin quote } } }
  mentions(first: 100) { nodes { quote linkedBy document { name } } }`;

const [PUTIN, KIM, FATHER] = ["person_vladimir-putin", "person_kim-jong-un", "person_kim-jong-il"];
const ALL_FIVE = ["000", "001", "002", "003", "004"];

let store: Store;
let ask: (query: string) => Promise<unknown>;

beforeAll(async () => {
  store = await openEmpty("sqlite::memory:", knowledge);
  await update({ store, knowledge, settings }, { put: await seedRecognitions(), remove: [] });
  ask = answering(store);
});
afterAll(() => store.close());

async function events(filter: string, view = ""): Promise<EventAnswer[]> {
  const data = (await ask(`{ events(first: 100, filter: { ${filter} } ${view}) { nodes { ${FIELDS} } } }`)) as {
    events: { nodes: EventAnswer[] };
  };
  return data.events.nodes;
}

async function meetings(...between: (string | undefined)[]): Promise<EventAnswer[]> {
  const data = (await ask(`{ meetings(between: ${JSON.stringify(between)}) { nodes { ${FIELDS} } } }`)) as {
    meetings: { nodes: EventAnswer[] };
  };
  return data.meetings.nodes;
}

const tellers = ({ documents }: EventAnswer) => documents.nodes.map(({ name }) => name.slice(0, 3)).sort();
const people = ({ participants }: EventAnswer) => participants.map(({ entity }) => entity.id);
const actors = (...ids: (string | undefined)[]) => `actors: { allOf: ${JSON.stringify(ids)} }`;
const during = (from: string, to: string) => `during: { from: "${from}", to: "${to}", match: CERTAINLY, relation: WITHIN }`;

describe("the visit of 2000", () => {
  const visit = `kinds: [VISIT], ${actors(PUTIN)}, ${during("2000-01-01", "2000-12-31")}`;

  test("is one event of July with Kim Jong-il in Pyongyang, told of by all five texts, without a conflict", async () => {
    const found = await events(visit, ", textOnly: true");
    expect(found).toHaveLength(1);
    const [event] = found as [EventAnswer];
    expect(event.date).toEqual({ edtf: "2000-07" });
    expect(event.places.map(({ id }) => id)).toContain("place_pyongyang");
    expect(people(event)).toEqual(expect.arrayContaining([PUTIN, FATHER]));
    expect(tellers(event)).toEqual(ALL_FIVE);
    expect(event.conflicts).toEqual([]);
  });

  test("is the only meeting of Putin and Kim Jong-il", async () => {
    expect(await meetings(PUTIN, FATHER)).toEqual(await events(visit));
  });
});

describe("September 2023", () => {
  const visit = `kinds: [VISIT], ${actors(KIM)}, locatedIn: ["country_ru"], ${during("2023-09-01", "2023-09-30")}`;

  test("is Kim's visit to Russia with the meeting as a part", async () => {
    const found = await events(visit, ", textOnly: true");
    expect(found.map(({ date }) => date?.edtf)).toEqual(["2023-09"]);
    const parts = await events(
      `kinds: [MEETING], ${actors(PUTIN, KIM)}, ${during("2023-09-01", "2023-09-30")}`,
      ", textOnly: true",
    );
    expect(parts.map(({ date }) => date?.edtf)).toEqual(["2023-09"]);
    expect(parts[0]?.partOf).toEqual({ id: found[0]?.id });
  });

  test("has two places for the meeting: what one text names against what another describes and the catalogue names", async () => {
    const [meeting] = await events(`kinds: [MEETING], ${actors(PUTIN, KIM)}, ${during("2023-09-01", "2023-09-30")}`);
    const [conflict, ...others] = meeting?.conflicts.filter(({ property }) => property === "PLACE") ?? [];
    expect(others).toEqual([]);
    expect(conflict?.reason).toBe("DISAGREEMENT");
    const sides = conflict?.sides.map(({ value, claims }) => [
      value,
      claims.map(({ origin, source }) => (origin === "TEXT" ? source.slice(0, 3) : origin)).sort(),
    ]);
    expect(Object.fromEntries(sides ?? [])).toEqual({ Vladivostok: ["004"], "Vostochny Cosmodrome": ["002", "CATALOGUE"] });
  });
});

describe("June 2024", () => {
  const visit = `kinds: [VISIT], ${actors(PUTIN)}, locatedIn: ["country_kp"], ${during("2024-06-01", "2024-06-30")}`;
  const arrival = `kinds: [MEETING], ${actors(PUTIN, KIM)}, hasConflict: true, ${during("2024-06-01", "2024-06-30")}`;

  test("is one visit to Pyongyang of two days, told of by all five texts", async () => {
    const [event, ...others] = await events(visit);
    expect(others.map(({ title, date }) => [title, date])).toEqual([]);
    expect(event?.date).toEqual({ edtf: "2024-06-18/2024-06-19" });
    expect(event?.places.map(({ id }) => id)).toContain("place_pyongyang");
    expect(tellers(event as EventAnswer)).toEqual(ALL_FIVE);
  });

  test("has the arrival and talks as parts", async () => {
    const [event] = await events(visit);
    const [received] = await events(arrival);
    const talks = await events(
      `kinds: [MEETING], ${actors(PUTIN, KIM)}, hasConflict: false, during: { from: "2024-06-18", to: "2024-06-20" }`,
    );
    expect(received?.partOf?.id).toBe(event?.id);
    expect(talks.filter(({ partOf }) => partOf?.id === event?.id)).not.toEqual([]);
  });

  test("has an arrival on whose day two texts disagree, and a plan that changed", async () => {
    const found = await events(arrival);
    expect(found).toHaveLength(1);
    const dates = (reason: string) => {
      const [conflict, ...others] = (found[0]?.conflicts ?? []).filter((one) => one.property === "DATE" && one.reason === reason);
      expect(others).toEqual([]);
      return Object.fromEntries(
        (conflict?.sides ?? []).map(({ value, claims }) => [
          value,
          [...new Set(claims.map(({ source }) => source.slice(0, 3)))].sort(),
        ]),
      );
    };
    expect(dates("DISAGREEMENT")).toMatchObject({ "2024-06-18": ["004"], "2024-06-19": ["003"] });
    expect(dates("PLAN_CHANGED")["2024-06-20"]).toEqual(["000"]);
  });
});

describe("the other events", () => {
  test("Putin and Kim Jong-un met twice and no more", async () => {
    const found = await meetings(PUTIN, KIM);
    expect(found.map(({ date }) => date?.edtf.slice(0, 7))).toEqual(["2023-09", "2024-06"]);
    expect(found.every(({ kind, partOf }) => kind === "VISIT" && partOf === null)).toBe(true);
  });

  test.each([
    [
      "Choe Son Hui in Moscow",
      `${actors("person_choe-son-hui")}, locatedIn: ["place_moscow"], statuses: [HAPPENED, ONGOING], outermostOnly: true`,
      "2024-01-16",
    ],
    [
      "her meeting with Lavrov",
      `kinds: [MEETING], ${actors("person_choe-son-hui", "person_sergey-lavrov")}, statuses: [HAPPENED, ONGOING]`,
      "2024-01-16",
    ],
    [
      "the phone call of Kim Hong-kyun and Kurt Campbell",
      `kinds: [PHONE_CALL], ${actors("person_kim-hong-kyun", "person_kurt-campbell")}`,
      "2024-06-14",
    ],
    ["Xi and Putin in China", `kinds: [MEETING], ${actors("person_xi-jinping", PUTIN)}, locatedIn: ["country_cn"]`, "2024-05"],
    [
      "Lavrov in Pyongyang",
      `kinds: [VISIT], ${actors("person_sergey-lavrov")}, locatedIn: ["place_pyongyang"], ${during("2023-01-01", "2023-12-31")}`,
      "2023-10",
    ],
    ["Putin taking over from Yeltsin", `kinds: [APPOINTMENT], ${actors(PUTIN, "person_boris-yeltsin")}`, "1999-12-31"],
  ])("%s", async (_what, filter, date) => {
    expect((await events(filter)).map((event) => event.date?.edtf)).toEqual([date]);
  });

  test("people with one name are not one person", async () => {
    const data = (await ask(
      `{ people(first: 100, filter: { text: "Kim" }) { nodes { id } } lavrov: person(name: "Lawrow") { id mentions { totalCount } } }`,
    )) as { people: { nodes: { id: string }[] }; lavrov: { id: string } };
    const ids = data.people.nodes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([KIM, FATHER, "person_kim-hong-kyun", "person_kim-son-gyong"]));
    expect(ids).toHaveLength(5);
    expect(data.lavrov.id).toBe("person_sergey-lavrov");
  });

  test("every quote is what stands in its document, and every link has its reason", async () => {
    const data = (await ask(`{ documents { nodes { name text mentions(first: 100) { nodes { start end quote } } } }
      events(first: 100) { nodes { id mentions(first: 100) { nodes { linkedBy start end quote document { name } claims { start end quote origin } } } } } }`)) as {
      documents: {
        nodes: { name: string; text: string; mentions: { nodes: { start: number; end: number; quote: string }[] } }[];
      };
      events: {
        nodes: {
          id: string;
          mentions: {
            nodes: {
              linkedBy: string;
              start: number | null;
              end: number | null;
              quote: string | null;
              document: { name: string } | null;
              claims: { start: number | null; end: number | null; quote: string | null; origin: string }[];
            }[];
          };
        }[];
      };
    };
    const texts = new Map(data.documents.nodes.map(({ name, text }) => [name, text]));
    const quotes = data.events.nodes.flatMap(({ mentions }) =>
      mentions.nodes.flatMap((mention) => {
        expect(mention.linkedBy).not.toBe("");
        const text = texts.get(mention.document?.name ?? "");
        return text === undefined
          ? []
          : [mention, ...mention.claims].map((one) => [one.quote, text.slice(one.start ?? 0, one.end ?? 0)]);
      }),
    );
    const named = data.documents.nodes.flatMap(({ text, mentions }) =>
      mentions.nodes.map((one) => [one.quote, text.slice(one.start, one.end)]),
    );
    expect(quotes.length).toBeGreaterThan(100);
    for (const [quote, stands] of [...quotes, ...named]) expect(quote).toBe(stands);
  });
});
