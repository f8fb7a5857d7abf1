import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayCount, EventFilter, EventQuery, SharedEvents } from "../../src/storing/event-query.ts";
import { openedWorld } from "./opened-world.ts";
import { plainStore } from "./plain-store.ts";
import { events, idsOn } from "./queries.ts";
import { anyEventQuery, anySharedQuery } from "./any-query.ts";
import type { Open } from "./store.contract.ts";
import { world } from "./world.ts";

const UNDATED_LAST = ["event_always", "event_undated"];
const JUNE_18 = { knownBy: "2024-06-18", textOnly: false };
const TEXT_ONLY = { knownBy: null, textOnly: true };

const ORDERS: readonly (readonly [string, Partial<EventQuery>, readonly string[]])[] = [
  [
    "by day",
    {},
    [
      "event_decade",
      "event_old",
      "event_war",
      "event_months",
      "event_week",
      "event_unpublished",
      "event_tie_a",
      "event_tie_b",
      "event_visit",
      "event_tie_open",
      "event_talks",
      "event_toast",
      ...UNDATED_LAST,
    ],
  ],
  [
    "by day, descending",
    { orderBy: "DATE_DESC" },
    [
      "event_talks",
      "event_toast",
      "event_tie_open",
      "event_visit",
      "event_tie_a",
      "event_tie_b",
      "event_unpublished",
      "event_week",
      "event_months",
      "event_war",
      "event_old",
      "event_decade",
      ...UNDATED_LAST,
    ],
  ],
  [
    "by salience",
    { orderBy: "SALIENCE" },
    [
      "event_war",
      "event_visit",
      "event_old",
      "event_talks",
      "event_decade",
      "event_months",
      "event_week",
      "event_unpublished",
      "event_tie_a",
      "event_tie_b",
      "event_tie_open",
      "event_toast",
      ...UNDATED_LAST,
    ],
  ],
  [
    "of what was known on a day",
    { view: JUNE_18 },
    [
      "event_decade",
      "event_old",
      "event_war",
      "event_months",
      "event_visit",
      "event_week",
      "event_tie_a",
      "event_tie_b",
      "event_tie_open",
      ...UNDATED_LAST,
    ],
  ],
  ["of nothing known yet", { view: { knownBy: "2023-09-13", textOnly: false } }, []],
  ["of what is first known on that day", { view: { knownBy: "2023-09-14", textOnly: false } }, ["event_war"]],
];

const FILTERS: readonly (readonly [
  Partial<Omit<EventQuery, "filter">> & { readonly filter?: Partial<EventFilter> },
  readonly string[],
])[] = [
  [{ ofEntity: "person_kim" }, ["event_tie_b", "event_visit", "event_tie_open", "event_talks", "event_toast", "event_always"]],
  [{ ofEntity: "country_russia" }, ["event_old", "event_war", "event_months", "event_week", "event_unpublished", "event_visit"]],
  [{ ofEntity: "country_korea" }, ["event_week", "event_tie_a", "event_visit", "event_talks"]],
  [{ ofEntity: "country_korea", view: TEXT_ONLY }, ["event_old", "event_week", "event_tie_a", "event_visit", "event_talks"]],
  [{ ofEntity: "place_east" }, ["event_old", "event_war", "event_months", "event_week"]],
  [{ ofDocument: "document_two" }, ["event_visit", "event_talks", "event_toast"]],
  [{ ofDocument: "document_two", filter: { documents: ["document_one"] } }, ["event_visit"]],
  [{ partsOf: "event_visit" }, ["event_talks"]],
  [{ partsOf: "event_visit", view: JUNE_18 }, []],
  [{ filter: { ids: ["event_talks", "event_visit2", "event_unknown"] } }, ["event_visit", "event_talks"]],
  [{ filter: { ids: ["event_fact"], kinds: ["VISIT"] } }, ["event_old"]],
  [
    { filter: { ids: [], kinds: [], statuses: [], supports: [], locatedIn: [], documents: [], attributedTo: [] } },
    ORDERS[0]?.[2] ?? [],
  ],
  [{ filter: { kinds: ["WAR", "FOUNDING"] } }, ["event_decade", "event_war"]],
  [{ filter: { statuses: ["PLANNED"] } }, ["event_week"]],
  [{ filter: { statuses: ["PLANNED"] }, view: JUNE_18 }, ["event_visit", "event_week"]],
  [{ filter: { supports: ["DISPUTED", "ATTRIBUTED_ONLY"] } }, ["event_talks", "event_toast"]],
  [
    { filter: { actors: { allOf: ["person_putin", "person_kim"], anyOf: [], noneOf: [], includeRepresentatives: true } } },
    ["event_visit", "event_talks"],
  ],
  [
    { filter: { actors: { allOf: ["country_russia", "person_kim"], anyOf: [], noneOf: [], includeRepresentatives: true } } },
    ["event_visit"],
  ],
  [
    { filter: { actors: { allOf: ["country_russia"], anyOf: [], noneOf: [], includeRepresentatives: false } } },
    ["event_old", "event_war", "event_months"],
  ],
  [
    { filter: { actors: { allOf: [], anyOf: ["person_lavrov", "person_father"], noneOf: [], includeRepresentatives: true } } },
    ["event_old", "event_unpublished", "event_talks"],
  ],
  [
    {
      filter: {
        actors: { allOf: ["person_kim"], anyOf: [], noneOf: ["country_russia", "person_lavrov"], includeRepresentatives: true },
      },
    },
    ["event_tie_b", "event_tie_open", "event_toast", "event_always"],
  ],
  [
    {
      filter: {
        actors: { allOf: ["person_kim"], anyOf: [], noneOf: ["country_russia", "person_lavrov"], includeRepresentatives: false },
      },
    },
    ["event_tie_b", "event_visit", "event_tie_open", "event_toast", "event_always"],
  ],
  [{ filter: { locatedIn: ["country_korea"] } }, ["event_week", "event_visit", "event_talks"]],
  [{ filter: { locatedIn: ["place_square"] } }, ["event_talks"]],
  [{ filter: { locatedIn: ["country_china", "place_vladivostok"] } }, ["event_old", "event_war", "event_week"]],
  [{ filter: { locatedIn: ["country_russia"] }, orderBy: "DATE_DESC" }, ["event_week", "event_months", "event_war", "event_old"]],
  [{ filter: { documents: ["document_three", "document_five"] } }, ["event_war", "event_unpublished"]],
  [{ filter: { attributedTo: ["person_kim"] } }, ["event_unpublished", "event_toast"]],
  [{ filter: { attributedTo: ["person_lavrov", "country_china"] } }, ["event_visit"]],
  [{ filter: { attributedTo: ["organization_kremlin"] } }, ["event_visit"]],
  [{ filter: { hasConflict: true } }, ["event_old", "event_visit", "event_talks"]],
  [{ filter: { hasConflict: true }, view: TEXT_ONLY }, ["event_visit", "event_talks"]],
  [{ filter: { hasConflict: true }, view: JUNE_18 }, ["event_old"]],
  [{ filter: { hasConflict: false, kinds: ["VISIT", "STATEMENT"] } }, ["event_toast"]],
  [{ filter: { outermostOnly: true, documents: ["document_two"] } }, ["event_visit"]],
  [{ filter: { outermostOnly: true, kinds: ["WEAPON_TEST", "MILITARY_EXERCISE"] } }, ["event_months"]],
  [
    { filter: { outermostOnly: true, kinds: ["WEAPON_TEST", "MILITARY_EXERCISE"] }, view: JUNE_18 },
    ["event_months", "event_week"],
  ],
  [{ filter: { foldParts: true, kinds: ["WEAPON_TEST", "MILITARY_EXERCISE"] } }, ["event_months", "event_visit"]],
  [{ filter: { foldParts: true, kinds: ["WEAPON_TEST", "MILITARY_EXERCISE"] }, view: JUNE_18 }, ["event_months", "event_week"]],
  [{ filter: { foldParts: true, kinds: ["MEETING"] } }, ["event_visit"]],
  [{ filter: { foldParts: true, kinds: ["STATEMENT", "VISIT"] } }, ["event_old", "event_visit"]],
  [{ filter: { foldParts: true, ids: ["event_toast"] } }, ["event_visit"]],
  [{ filter: { foldParts: true, outermostOnly: true, kinds: ["MEETING", "WAR"] } }, ["event_war"]],
  [
    {
      filter: { foldParts: true, actors: { allOf: ["person_lavrov"], anyOf: [], noneOf: [], includeRepresentatives: true } },
      orderBy: "DATE_DESC",
    },
    ["event_visit", "event_unpublished"],
  ],
  [{ filter: { text: "pjong" } }, ["event_visit"]],
  [{ filter: { text: "PUTIN visit" } }, ["event_visit"]],
  [{ filter: { text: '"grösse"' } }, ["event_war"]],
  [{ filter: { text: "NOT" } }, []],
];

const PERIODS: readonly (readonly [
  from: string | null,
  to: string | null,
  relation: "OVERLAPS" | "WITHIN",
  match: "POSSIBLY" | "CERTAINLY",
  ids: readonly string[],
])[] = [
  [
    "2024-06-18",
    "2024-06-18",
    "OVERLAPS",
    "POSSIBLY",
    ["event_war", "event_months", "event_tie_a", "event_tie_b", "event_visit", "event_tie_open", "event_toast"],
  ],
  ["2024-06-18", "2024-06-18", "OVERLAPS", "CERTAINLY", ["event_tie_a", "event_tie_b", "event_visit"]],
  ["2024-06-18", "2024-06-18", "WITHIN", "POSSIBLY", ["event_tie_a", "event_tie_b", "event_tie_open", "event_toast"]],
  ["2024-06-18", "2024-06-19", "WITHIN", "CERTAINLY", ["event_tie_a", "event_tie_b", "event_visit", "event_talks"]],
  [
    "2024-06-01",
    "2024-06-30",
    "OVERLAPS",
    "CERTAINLY",
    ["event_months", "event_week", "event_unpublished", "event_tie_a", "event_tie_b", "event_visit", "event_talks"],
  ],
  ["2024-05-31", "2024-06-01", "OVERLAPS", "CERTAINLY", ["event_months"]],
  ["2024-05-31", "2024-06-01", "WITHIN", "POSSIBLY", ["event_months", "event_toast"]],
  [
    "2024-06-01",
    "2024-06-30",
    "WITHIN",
    "POSSIBLY",
    [
      "event_week",
      "event_unpublished",
      "event_tie_a",
      "event_tie_b",
      "event_visit",
      "event_tie_open",
      "event_talks",
      "event_toast",
    ],
  ],
  ["2024-06-12", "2024-06-12", "OVERLAPS", "POSSIBLY", ["event_war", "event_months", "event_week", "event_toast"]],
  ["2030-01-01", null, "OVERLAPS", "POSSIBLY", ["event_war", "event_tie_open"]],
  ["2022-02-01", "2022-02-28", "OVERLAPS", "CERTAINLY", ["event_war"]],
  [
    "2022-02-24",
    null,
    "WITHIN",
    "CERTAINLY",
    [
      "event_war",
      "event_months",
      "event_week",
      "event_unpublished",
      "event_tie_a",
      "event_tie_b",
      "event_visit",
      "event_tie_open",
      "event_talks",
    ],
  ],
  [null, "1999-12-31", "OVERLAPS", "CERTAINLY", ["event_decade"]],
  [null, "1990-01-01", "OVERLAPS", "POSSIBLY", ["event_decade", "event_toast"]],
  ["2000-07-19", "2000-07-19", "WITHIN", "CERTAINLY", ["event_old"]],
];

/** Which events a query finds, in which order. */
export function eventsContract(open: Open, runs: number): void {
  describe("events", () => {
    const store = openedWorld(open);
    const plain = plainStore(world());
    const answers = async (query: EventQuery) => ({
      listed: idsOn((await store().eventList([query]))[0]),
      counted: await store().eventCount([query]),
      searched: plain.eventIds(query),
    });
    const expected = (ids: readonly string[]) => ({ listed: ids, counted: [ids.length], searched: ids });

    it.each(ORDERS)("order %s", async (_name, given, ids) => {
      expect(await answers(events(given))).toEqual(expected(ids));
    });

    it.each(FILTERS)("filter %j", async (given, ids) => {
      expect(await answers(events(given))).toEqual(expected(ids));
    });

    it.each(PERIODS)("during %s to %s %s %s", async (from, to, relation, match, ids) => {
      const period = { from, to, relation, match };
      expect(await answers(events({ filter: { during: { ...period, includeUndated: false } } }))).toEqual(expected(ids));
      expect(await answers(events({ filter: { during: { ...period, includeUndated: true } } }))).toEqual(
        expected([...ids, ...UNDATED_LAST]),
      );
    });

    it.each(PERIODS)("of each kind during %s to %s %s %s", async (from, to, relation, match) => {
      const during = { from, to, relation, match, includeUndated: false };
      const queries = [...new Set(world().events.flatMap(({ versions }) => versions.map(({ kind }) => kind)))].flatMap((kind) =>
        [undefined, JUNE_18].map((view) => events({ filter: { kinds: [kind], during }, ...(view && { view }) })),
      );
      const searched = queries.map((query) => plain.eventIds(query));
      expect((await store().eventList(queries)).map(idsOn)).toEqual(searched);
      expect(await store().eventCount(queries)).toEqual(searched.map(({ length }) => length));
      expect(Math.max(...searched.map(({ length }) => length))).toBeGreaterThan(0);
    });

    it("gives whole events, with all their versions", async () => {
      const [page] = await store().eventList([events({ filter: { ids: ["event_visit"] }, view: JUNE_18 })]);
      expect(page?.items.map(({ item }) => item)).toEqual(world().events.filter(({ id }) => id === "event_visit"));
    });

    it("finds what a plain search finds, whatever is combined", async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyEventQuery(world()), { minLength: 1, maxLength: 4 }), async (queries) => {
          const searched = queries.map((query) => plain.eventIds(query));
          expect((await store().eventList(queries)).map(idsOn)).toEqual(searched);
          expect(await store().eventCount(queries)).toEqual(searched.map(({ length }) => length));
          expect((await store().eventDays(queries)).map(byDays)).toEqual(queries.map((query) => plain.eventDays(query)));
        }),
        { numRuns: runs },
      );
    });

    it("counts the events that entities share as going through all of them does", async () => {
      const plain = plainStore(world());
      await fc.assert(
        fc.asyncProperty(fc.array(anySharedQuery(world()), { minLength: 1, maxLength: 4 }), async (queries) => {
          const shared = await store().sharedEvents(queries);
          expect(shared.map(byPair)).toEqual(queries.map((query) => plain.sharedEvents(query)));
        }),
        { numRuns: runs },
      );
    });
  });
}

/** How many events have which days; the days as a text, "" for undated ones. */
function byDays(counts: readonly DayCount[]): Record<string, number> {
  const entries = counts.map(({ days, count }) => [
    days === null ? "" : [days.earliest, days.beginsBy, days.endsFrom, days.latest].join(" "),
    count,
  ]);
  return Object.fromEntries(entries) as Record<string, number>;
}

function byPair(shared: readonly SharedEvents[]): Record<string, number> {
  return Object.fromEntries(shared.map(({ entityId, otherId, count }) => [`${entityId} ${otherId}`, count]));
}
