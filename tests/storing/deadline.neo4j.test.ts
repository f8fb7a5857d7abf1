import { describe, expect, inject, test } from "vitest";
import { deadlineIn } from "../../src/storing/deadline.ts";
import { connectNeo4j } from "../../src/storing/neo4j-connection.ts";

const access = inject("neo4j");

describe.skipIf(access === null)("a statement of Neo4j", () => {
  if (access === null) return;

  test("is ended by the server within its time", async () => {
    const connection = connectNeo4j(access.url, { blockKeys: () => [], neo4j: access });
    try {
      const endless = "UNWIND range(1, 100000000000) AS n RETURN count(n) AS count";
      await expect(connection.within(deadlineIn(200)).read(endless)).rejects.toThrow(/^request: at most 200 ms, got \d+/u);
      const running = await connection.read(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN *",
      );
      expect(running.filter((row) => !String(row["currentQuery"]).startsWith("SHOW"))).toEqual([]);
      expect(await connection.within(deadlineIn(20_000)).read("RETURN 1 AS one")).toEqual([{ one: 1 }]);
    } finally {
      await connection.close();
    }
  });
});
