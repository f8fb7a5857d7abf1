import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deadlineIn } from "../../src/storing/deadline.ts";
import { connectSqlite, timely, type SqliteConnection } from "../../src/storing/sqlite-connection.ts";
import { sql } from "../../src/storing/sql.ts";
import { asking, worldStore } from "../serving/asking.ts";

/** Counts to a number that takes minutes, and looks at the time on the way as the statements of the store do. */
const ENDLESS = sql`
  WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 10000000000)
  SELECT count(*) AS count FROM number WHERE ${timely(sql`n`)}`;

describe("a statement of SQLite", () => {
  let connection: SqliteConnection;
  beforeEach(() => {
    connection = connectSqlite("sqlite::memory:");
  });
  afterEach(() => connection.close());

  test("is ended within its time, and the connection goes on", () => {
    const begin = performance.now();
    expect(() => connection.within(deadlineIn(50)).get(ENDLESS)).toThrow(/^request: at most 50 ms, got \d+/u);
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(connection.within(deadlineIn(5_000)).get(sql`SELECT 1 AS one`)).toEqual({ one: 1 });
    expect(connection.get(sql`SELECT count(*) AS count FROM json_each('[1, 2]') WHERE ${timely(sql`0`)}`)).toEqual({ count: 2 });
  });

  test("is not begun when the time is up", () => {
    expect(() => connection.within({ at: performance.now() - 1, milliseconds: 10 }).all(sql`SELECT 1`)).toThrow("at most 10 ms");
  });
});

test.each([
  "{ events { totalCount } }",
  "{ documents { nodes { id } } }",
  "{ people(first: 1) { nodes { name } } }",
  `{ neighbourhood(of: ["person_putin"]) { truncated } }`,
  "{ timeline(granularity: DECADE) { totalCount } }",
  `{ search(query: "putin") { totalCount } }`,
])("a request that took too long is told so: %s", async (query) => {
  const store = await worldStore();
  const late = { ...store, within: () => store.within({ at: performance.now() - 1, milliseconds: 10 }) };
  const { errors } = await asking(late)(query);
  await store.close();
  expect(errors?.[0]?.extensions).toMatchObject({ code: "TIMEOUT", limit: 10 });
  expect(errors?.[0]?.message).toContain("ask for less");
});
