import { afterAll, beforeAll, expect, it } from "vitest";
import { connectNeo4j } from "../../src/storing/neo4j-connection.ts";
import { neo4jStore, openNeo4j } from "../../src/storing/neo4j.ts";
import { describeOnNeo4j } from "../neo4j/given.ts";
import { wipe } from "../neo4j/wipe.ts";
import { MADE } from "../storing/opened-world.ts";
import { blockKeys, world } from "../storing/world.ts";
import { asking } from "./asking.ts";

const EVENT =
  "id title participants { entity { id name } } places { id name } partOf { id title } mentions(first: 2) { nodes { id } }";

/** What is asked for, how many statements that takes, and how many things are asked for at once. */
const QUESTIONS: readonly (readonly [what: string, statements: number, query: (count: number) => string])[] = [
  ["an event", 3, () => `{ event(id: "event_visit") { ${EVENT} } }`],
  [
    "the events of an entity",
    5,
    (count) => `{ node(id: "person_putin") { ... on Entity { events(first: ${count}) { nodes { ${EVENT} } } } } }`,
  ],
  [
    "who is nearest",
    3,
    (count) => `{ neighbourhood(of: ["person_putin"], first: ${count}) { nodes { id label } edges { source target weight } } }`,
  ],
  [
    "who is near",
    5,
    (count) =>
      `{ neighbourhood(of: ["person_putin"], depth: 2, first: ${count}) { nodes { id label } edges { weight events(first: ${count}) { id } } } }`,
  ],
  [
    "the way from one to another",
    3,
    (count) =>
      `{ path(from: "person_putin", to: "person_kim", maxLength: ${count}) { length graph { nodes { id } edges { events(first: ${count}) { id } } } } }`,
  ],
  [
    "what has these words",
    5,
    (count) =>
      `{ search(query: "p", first: ${count}) { nodes { item { ... on Entity { id name } ... on Event { ${EVENT} } } } } }`,
  ],
  [
    "when how much happened",
    2,
    (count) => `{ timeline(granularity: DECADE) { buckets { from certain possible events(first: ${count}) { id } } } }`,
  ],
  [
    "with whom somebody shares most",
    3,
    (count) =>
      `{ node(id: "person_putin") { ... on Entity { related(first: ${count}) { nodes { sharedEvents entity { id name } } } } } }`,
  ],
];

describeOnNeo4j("statements of a question to the API", (access) => {
  const connection = connectNeo4j(access.url, { blockKeys, neo4j: access });
  const store = neo4jStore(connection, { blockKeys });
  const ask = asking(store);
  const statementsOf = async (query: string): Promise<number> => {
    const before = connection.statements();
    expect((await ask(query)).errors).toBeUndefined();
    return connection.statements() - before;
  };
  beforeAll(async () => {
    await wipe(access, { schema: false });
    await (await openNeo4j(access.url, { blockKeys, neo4j: access })).close();
    await store.write({ put: world(), remove: [] }, MADE);
  });
  afterAll(() => store.close());

  it.each(QUESTIONS)("for %s are %i, for one and for many", async (_what, statements, query) => {
    expect(await statementsOf(query(4))).toBe(statements);
    expect(await statementsOf(query(2))).toBeLessThanOrEqual(statements);
  });
});
