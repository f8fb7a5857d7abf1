import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { asking, counting, fieldOf, worldStore, type Answer } from "./asking.ts";

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: {
      readonly matched: string;
      readonly highlights: readonly { readonly start: number; readonly end: number }[];
      readonly item: { readonly __typename: string; readonly id: string };
    };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

const RESULTS =
  "totalCount edges { cursor node { matched highlights { start end } item { __typename ... on Node { id } } } } pageInfo { hasNextPage hasPreviousPage }";

describe("search", () => {
  let store: Store;
  let ask: (query: string) => Promise<Answer>;
  const found = async (query: string, more = "first: 100"): Promise<Found> =>
    fieldOf<Found>(await ask(`{ search(query: ${JSON.stringify(query)}, ${more}) { ${RESULTS} } }`), "search");
  const ids = ({ edges }: Found): readonly string[] => edges.map(({ node }) => node.item.id);
  beforeAll(async () => {
    store = await worldStore();
    ask = asking(store);
  });
  afterAll(() => store.close());

  test.each<[string, string, readonly string[]]>([
    ["an exact name first, though others begin so too", "Kim", ["person_father", "person_kim", "place_square"]],
    ["an umlaut spelled with e", "Pjoengjang", ["place_pyongyang", "event_visit", "document_one"]],
    ["a plain letter for an umlaut", "pjongjang", ["place_pyongyang", "event_visit", "document_one"]],
    ["ss for ß", "Strauss", ["person_muller"]],
    ["another transliteration", "Sergei Lawrow", ["person_lavrov"]],
    ["another transliteration of one word", "Lavroff", ["person_lavrov"]],
    ["the beginnings of two words", "wlad pu", ["person_putin"]],
    ["a word of a title", "Besuch", ["event_visit"]],
    ["words of another script", "平壤", ["person_chinese", "document_one"]],
    ["nothing", "Quadratwurzel", []],
  ])("finds %s: %s", async (_what, query, expected) => {
    const all = ids(await found(query));
    expect(all.filter((id) => expected.includes(id))).toEqual(expected);
    expect(expected.length > 0 || all.length === 0).toBe(true);
  });

  test("an event is found by the quote of one of its tellings, and that is what is shown", async () => {
    const { edges } = await found("erwartet", "kinds: [EVENT]");
    expect(edges.length).toBeGreaterThan(0);
    expect(new Set(edges.map(({ node }) => node.matched))).toEqual(new Set(["erwartet “…”"]));
  });

  test("only the kinds that are asked for", async () => {
    const types = (await found("p", "kinds: [PLACE, DOCUMENT]")).edges.map(({ node }) => node.item.__typename);
    expect(new Set(types)).toEqual(new Set(["Place", "Document"]));
  });

  test("marks the words in what is shown, whole ones before those that only begin so", async () => {
    const marked = async (query: string): Promise<readonly string[]> => {
      const [first] = (await found(query)).edges;
      return (first?.node.highlights ?? []).map(({ start, end }) => first?.node.matched.slice(start, end) ?? "");
    };
    expect(await marked("kim jong un")).toEqual(["Kim", "Jong", "un"]);
    expect(await marked("pjoeng")).toEqual(["Pjöngjang"]);
    expect(await marked("übermut quoted")).toEqual(["Übermut", "quoted"]);
  });

  test("pages in both directions tell the whole list, and whether there is more", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("p", "k", "vis", "b"), fc.integer({ min: 1, max: 4 }), async (query, size) => {
        const whole = await found(query);
        const [forwards, backwards]: [string[], string[]] = [[], []];
        for (let [page, at] = [await found(query, `first: ${size}`), 0]; ; at += size) {
          forwards.push(...ids(page));
          expect(page.pageInfo).toEqual({ hasNextPage: at + size < whole.edges.length, hasPreviousPage: at > 0 });
          if (!page.pageInfo.hasNextPage) break;
          page = await found(query, `first: ${size}, after: "${page.edges.at(-1)?.cursor}"`);
        }
        for (let page = await found(query, `last: ${size}`); ;) {
          backwards.unshift(...ids(page));
          if (!page.pageInfo.hasPreviousPage) break;
          page = await found(query, `last: ${size}, before: "${page.edges[0]?.cursor}"`);
        }
        expect([forwards, backwards]).toEqual([ids(whole), ids(whole)]);
        expect(whole.totalCount).toBe(whole.edges.length);
      }),
      { numRuns: 16 },
    );
  });

  test.each([
    [`search(query: " ?! ") { totalCount }`, "BAD_USER_INPUT", "query: expected at least one letter or digit"],
    [`search(query: "${"x".repeat(201)}") { totalCount }`, "LIMIT_EXCEEDED", "query: at most 200 characters, got 201"],
    [
      `search(query: "x", after: "nonsense") { totalCount }`,
      "BAD_USER_INPUT",
      "after: expected the cursor of an item of this list",
    ],
  ])("%s is refused", async (field, code, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions?.["code"]).toBe(code);
    expect(errors?.[0]?.message).toContain(message);
  });

  test("several searches in one request cost one call of each kind", async () => {
    const { store: counted, calls } = counting(store);
    await asking(counted)(`{ a: search(query: "p") { nodes { matched } } b: search(query: "k") { nodes { matched } } }`);
    expect(Object.fromEntries(calls)).toEqual({
      entitiesByName: 1,
      entityList: 1,
      eventList: 1,
      documentList: 1,
      eventMentions: 1,
    });
  });
});
