import { buildSchema, parse, validate } from "graphql";
import { describe, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { checkQuery, MOST_ALIASES, MOST_FIELDS, MOST_LEVELS, MOST_OBJECTS } from "../../src/serving/limits.ts";
import { MOST_TOKENS } from "../../src/serving/tokens.ts";
import { asking, counting, typeDefs, worldStore } from "./asking.ts";

const schema = buildSchema(typeDefs);

/** Entities and their events within each other, so many times. */
function nested(levels: number, page = ""): string {
  const inner = (left: number): string =>
    left === 0 ? "id" : `events${page} { nodes { participants { entity { ${inner(left - 1)} } } } }`;
  return `{ person(id: "person_x") { ${inner(levels)} } }`;
}

function bomb(levels: number): string {
  const fragments = Array.from(
    { length: levels },
    (_none, level) => `fragment F${level} on Event { partOf { id } ${level === 0 ? "id" : `...F${level - 1} ...F${level - 1}`} }`,
  );
  return `{ event(id: "event_x") { ...F${levels - 1} } } ${fragments.join("\n")}`;
}

describe("queries within the limits", () => {
  test.each([
    [
      "what a page wants",
      `{ events(first: 50) { nodes { title participants { entity { name } } mentions(first: 20) { nodes { claims { value } } } } } }`,
    ],
    ["two levels of entities", nested(2)],
    ["a small page a level", nested(3, "(first: 5)")],
    ["hundreds of aliases", `{ ${Array.from({ length: 300 }, (_none, index) => `a${index}: statistics { events }`).join(" ")} }`],
  ])("%s", (_what, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(() => checkQuery(schema, parse(query), null, {})).not.toThrow();
  });
});

test.each([
  ["tokens", `{ ${"x ".repeat(MOST_TOKENS)} }`, MOST_TOKENS],
  [
    "aliases",
    `{ ${Array.from({ length: MOST_ALIASES + 1 }, (_none, index) => `a${index}: statistics { events }`).join(" ")} }`,
    MOST_ALIASES,
  ],
])("too many %s are refused before anything is executed, with the limit and the value", async (what, query, limit) => {
  const store = await worldStore();
  const { store: counted, calls } = counting(store);
  const { errors } = await asking(counted)(query);
  await store.close();
  expect(errors?.[0]?.extensions).toEqual({ code: "LIMIT_EXCEEDED", limit, value: limit + 1 });
  expect(errors?.[0]?.message).toContain(`at most ${limit} ${what}`);
  expect(calls.size).toBe(0);
});

describe("queries over the limits", () => {
  test.each([
    ["three levels of entities", nested(3), {}, MOST_OBJECTS],
    ["large pages within each other", nested(2, "(first: 100)"), {}, MOST_OBJECTS],
    ["a page by the default of a variable", `query ($n: Int = 100) ${nested(2, "(first: $n)")}`, {}, MOST_OBJECTS],
    ["a page by a variable", `query ($n: Int) ${nested(2, "(first: $n)")}`, { n: 100 }, MOST_OBJECTS],
    [
      "deep nesting without lists",
      `{ event(id: "event_x") ${"{ partOf ".repeat(20)} { id } ${"}".repeat(20)} }`,
      {},
      MOST_LEVELS,
    ],
    ["fragments that double", bomb(16), {}, MOST_FIELDS],
    [
      "aliases by the thousand",
      `{ ${Array.from({ length: 6_000 }, (_none, index) => `a${index}: __typename`).join(" ")} }`,
      {},
      MOST_ALIASES,
    ],
  ])("%s", (_what, query, variables, limit) => {
    const refused = attempt(() => checkQuery(schema, parse(query), null, variables));
    expect(refused?.code).toBe("LIMIT_EXCEEDED");
    expect(refused?.details["limit"]).toBe(limit);
    expect(Number(refused?.details["value"])).toBeGreaterThan(limit);
  });

  test("are refused before the store is asked", async () => {
    const store = await worldStore();
    const answer = await asking(store)(nested(3));
    await store.close();
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: "LIMIT_EXCEEDED", limit: MOST_OBJECTS });
  });
});

function attempt(action: () => void): Failure | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
