import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { asking, counting, worldStore, type Answer } from "./asking.ts";

let store: Store;
let ask: (query: string, variables?: object) => Promise<Answer>;

beforeAll(async () => {
  store = await worldStore();
  ask = asking(store);
});
afterAll(() => store.close());

describe("answers", () => {
  test.each([
    ["an alias in capitals", `{ person(name: "PUTIN") { id } }`, { person: { id: "person_putin" } }],
    [
      "the German name",
      `{ person(name: "Wladimir Putin") { name name_de: name(language: DE) } }`,
      { person: { name: "Vladimir Putin", name_de: "Wladimir Putin" } },
    ],
    ["a name that nothing has", `{ person(name: "Nobody") { id } place(name: "Putin") { id } }`, { person: null, place: null }],
    ["a name in another language than asked", `{ person(id: "person_lavrov") { name } }`, { person: { name: "Sergej Lawrow" } }],
    [
      "a well-formed id that nothing has",
      `{ person(id: "person_none") { id } event(id: "event_none") { id } node(id: "claim_none-0") { id } }`,
      { person: null, event: null, node: null },
    ],
    [
      "an event by the id of any of its mentions",
      `{ event(id: "event_visit2") { id } other: event(id: "mention_visit") { id } }`,
      { event: { id: "event_visit" }, other: { id: "event_visit" } },
    ],
    [
      "nodes of every type in the asked order",
      `{ nodes(ids: ["event_visit", "document_one", "person_none", "mention_visit", "entitymention_a", "conflict_talks-date"]) { __typename id } }`,
      {
        nodes: [
          { __typename: "Event", id: "event_visit" },
          { __typename: "Document", id: "document_one" },
          null,
          { __typename: "EventMention", id: "mention_visit" },
          { __typename: "EntityMention", id: "entitymention_a" },
          { __typename: "Conflict", id: "conflict_talks-date" },
        ],
      },
    ],
    [
      "what was known by a day",
      `{ event(id: "event_visit", knownBy: "2024-06-18") { status date { edtf } mentions { totalCount } participants { entity { name } } } }`,
      {
        event: {
          status: "PLANNED",
          date: { edtf: "2024-06" },
          mentions: { totalCount: 1 },
          participants: [{ entity: { name: "Vladimir Putin" } }],
        },
      },
    ],
    [
      "nothing of what nobody knew yet",
      `{ event(id: "event_visit", knownBy: "2024-06-17") { id } events(knownBy: "2023-09-13") { totalCount nodes { id } } }`,
      { event: null, events: { totalCount: 0, nodes: [] } },
    ],
    [
      "texts without the catalogue",
      `{ event(id: "event_old", textOnly: true) { date { edtf } places { id } } whole: event(id: "event_old") { date { edtf } } }`,
      { event: { date: { edtf: "2000-07" }, places: [{ id: "country_korea" }] }, whole: { date: { edtf: "2000-07-19" } } },
    ],
    [
      "the view of the root field below it",
      `{ person(id: "person_putin", knownBy: "2024-06-18") { events(filter: { kinds: [VISIT], during: { from: "2024-01-01" } }) { nodes { status } } } }`,
      { person: { events: { nodes: [{ status: "PLANNED" }] } } },
    ],
    [
      "meetings with parts folded into their wholes",
      `{ meetings(between: ["person_putin", "person_kim"]) { totalCount nodes { id parts { nodes { id } } } } }`,
      { meetings: { totalCount: 1, nodes: [{ id: "event_visit", parts: { nodes: [{ id: "event_talks" }] } }] } },
    ],
    [
      "meetings with their parts beside them",
      `{ meetings(between: ["person_putin", "person_kim"], parts: ALL) { nodes { id } } }`,
      { meetings: { nodes: [{ id: "event_visit" }, { id: "event_talks" }] } },
    ],
    [
      "the conflicts of a whole with those of its parts",
      `{ event(id: "event_visit") { conflicts { id event { id } } } }`,
      {
        event: {
          conflicts: [
            { id: "conflict_talks-date", event: { id: "event_talks" } },
            { id: "conflict_talks-place", event: { id: "event_talks" } },
          ],
        },
      },
    ],
    [
      "who says so, and who passed it on",
      `{ node(id: "mention_visit") { ... on EventMention { attribution { sourceText source { name } via { sourceText source { name } } } } } }`,
      {
        node: {
          attribution: {
            sourceText: "der Kreml",
            source: { name: "organization_kremlin" },
            via: { sourceText: "Lawrow", source: { name: "Sergej Lawrow" } },
          },
        },
      },
    ],
    [
      "where a place lies",
      `{ place(name: "wladiwostok") { within { name } country { code } } }`,
      { place: { within: [{ name: "Russian Far East" }], country: { code: "RU" } } },
    ],
    [
      "a claim by its id from the event's list",
      `{ event(id: "event_talks") { claims(property: PARTICIPANT, first: 1) { totalCount nodes { value role entity { id } mention { id } } } } }`,
      {
        event: {
          claims: {
            totalCount: 2,
            nodes: [
              {
                value: "Vladimir Putin (participant)",
                role: "PARTICIPANT",
                entity: { id: "person_putin" },
                mention: { id: "mention_talks" },
              },
            ],
          },
        },
      },
    ],
  ])("%s", async (_what, query, data) => {
    const answer = await ask(query);
    expect(answer.errors).toBeUndefined();
    expect(JSON.parse(JSON.stringify(answer.data).replaceAll(`"name":"Kremlin"`, `"name":"organization_kremlin"`))).toEqual(data);
  });

  test("pages forward and backward through one list", async () => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String) {
      events(first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
    type Events = {
      nodes: { id: string }[];
      pageInfo: { hasNextPage: boolean; startCursor: string; endCursor: string };
      totalCount: number;
    };
    const page = async (variables: object) => (await ask(query, variables)).data?.["events"] as Events;
    const whole = await page({ first: 100 });
    const [one, two] = [await page({ first: 4 }), await page({ first: 4, after: (await page({ first: 4 })).pageInfo.endCursor })];
    expect([...one.nodes, ...two.nodes]).toEqual(whole.nodes.slice(0, 8));
    expect((await page({ last: 4, before: two.pageInfo.startCursor })).nodes).toEqual(one.nodes);
    expect(whole.totalCount).toBe(whole.nodes.length);
  });
});

describe("refusals", () => {
  test.each([
    [
      "a name that fits several",
      `{ person(name: "Kim") { id } }`,
      "AMBIGUOUS",
      /Kim Jong-il \(person_father\).*Kim Jong-un \(person_kim\)/u,
    ],
    ["a malformed id", `{ event(id: "?") { id } }`, "BAD_USER_INPUT", /id: expected an id such as "event_…", got "\?"/u],
    [
      "an id of another type",
      `{ person(id: "place_square") { id } }`,
      "BAD_USER_INPUT",
      /expected the id of a person, got "place_square"/u,
    ],
    ["neither id nor name", `{ person { id } }`, "BAD_USER_INPUT", /either id or name, got neither/u],
    [
      "an unknown id in a filter",
      `{ events(filter: { actors: { allOf: ["person_none"] } }) { totalCount } }`,
      "NOT_FOUND",
      /filter\.actors\.allOf.*"person_none"/u,
    ],
    [
      "an unknown place in a filter",
      `{ events(filter: { locatedIn: ["place_none"] }) { totalCount } }`,
      "NOT_FOUND",
      /filter\.locatedIn/u,
    ],
    [
      "an unknown document in a filter",
      `{ events(filter: { documents: ["document_none"] }) { totalCount } }`,
      "NOT_FOUND",
      /filter\.documents/u,
    ],
    [
      "a day that does not exist",
      `{ events(knownBy: "2023-02-29") { totalCount } }`,
      "BAD_USER_INPUT",
      /Date: expected a calendar day as YYYY-MM-DD, got "2023-02-29"/u,
    ],
    ["a day that is a number", `{ events(knownBy: 20240617) { totalCount } }`, "BAD_USER_INPUT", /got 20240617/u],
    [
      "a period that ends before it begins",
      `{ events(filter: { during: { from: "2024-02-01", to: "2024-01-01" } }) { totalCount } }`,
      "BAD_USER_INPUT",
      /from ≤ to/u,
    ],
    ["too large a page", `{ events(first: 101) { totalCount } }`, "LIMIT_EXCEEDED", /at most 100 items a page, got 101/u],
    ["a page of nothing", `{ events(first: 0) { totalCount } }`, "BAD_USER_INPUT", /first: expected 1 to 100, got 0/u],
    ["both ends of a list at once", `{ events(first: 1, last: 1) { totalCount } }`, "BAD_USER_INPUT", /first or last, got both/u],
    ["a malformed cursor", `{ events(after: "x") { totalCount nodes { id } } }`, "BAD_USER_INPUT", /after/u],
    [
      "a malformed cursor in a list of one event",
      `{ event(id: "event_visit") { mentions(after: "x") { totalCount } } }`,
      "BAD_USER_INPUT",
      /after/u,
    ],
    ["too many ids", `{ nodes(ids: [${'"event_visit" '.repeat(101)}]) { id } }`, "LIMIT_EXCEEDED", /at most 100 ids, got 101/u],
    ["a field that is not there", `{ persons { id } }`, "BAD_USER_INPUT", /persons/u],
    ["no GraphQL at all", `{`, "BAD_USER_INPUT", /Syntax Error/u],
  ])("%s", async (_what, query, code, message) => {
    const [error] = (await ask(query)).errors ?? [];
    expect(error?.extensions?.["code"]).toBe(code);
    expect(error?.message).toMatch(message);
  });

  test("a variable of the wrong value, with the value", async () => {
    const query = "query ($filter: EventFilter) { events(filter: $filter) { totalCount } }";
    const [error] = (await ask(query, { filter: { kinds: ["MEETNG"] } })).errors ?? [];
    expect(error?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    expect(error?.message).toMatch(/"MEETNG" at "filter.kinds\[0\]".*Did you mean the enum value "MEETING"/u);
  });

  test("AMBIGUOUS lists the candidates for programs", async () => {
    const [error] = (await ask(`{ person(name: "kim") { id } }`)).errors ?? [];
    expect(error?.extensions?.["candidates"]).toEqual([
      { id: "person_father", name: "Kim Jong-il" },
      { id: "person_kim", name: "Kim Jong-un" },
    ]);
  });

  test("introspection can be switched off", async () => {
    const [error] = (await asking(store, { introspection: false })(`{ __schema { types { name } } }`)).errors ?? [];
    expect(error?.message).toMatch(/introspection/u);
  });

  test("a store that is gone is told apart from a fault", async () => {
    const closed = await worldStore();
    await closed.close();
    const [error] = (await asking(closed)(`{ events { totalCount } }`)).errors ?? [];
    expect(error?.extensions?.["code"]).toBe("STORE_UNAVAILABLE");
  });
});

describe("calls to the store", () => {
  test("are one a level, however many things a level has", async () => {
    const { store: counted, calls } = counting(store);
    const query = `{ events(first: 100) { nodes { participants { entity { name } onBehalfOf { name } } places { name ... on Place { within { name } } } partOf { id }
      parts { nodes { id } } mentions { nodes { document { name } claims { entity { name } } } } documents { nodes { name } } } } }`;
    expect((await asking(counted)(query)).errors).toBeUndefined();
    // Events and parts are lists of two levels; entities are asked for at the levels of participants, containers and claims.
    expect(Object.fromEntries(calls)).toEqual({
      eventList: 2,
      events: 1,
      entities: expect.any(Number),
      eventMentions: 1,
      documents: 1,
      documentList: 1,
    });
    expect(calls.get("entities")).toBeLessThanOrEqual(3);
  });
});
