import type { Plan } from "neo4j-driver";
import { describe, inject } from "vitest";
import type { Run } from "../../src/storing/neo4j-connection.ts";
import { withDriver } from "./answering.ts";
import type { Neo4jAccess } from "./server.ts";

/** A suite on the Neo4j of this run; skipped where there is none. */
export function describeOnNeo4j(name: string, suite: (access: Neo4jAccess) => void): void {
  const access = inject("neo4j");
  describe.skipIf(access === null)(`${name}, on a real server`, () => {
    if (access !== null) suite(access);
  });
}

/** The rows of a statement, as somebody with Neo4j Browser would see them. */
export async function rowsOf(access: Neo4jAccess, statement: string, parameters = {}): Promise<Record<string, unknown>[]> {
  return await withDriver(access, async (driver) => {
    const { records } = await driver.executeQuery(
      statement,
      parameters,
      access.database === null ? {} : { database: access.database },
    );
    return records.map((record) => record.toObject());
  });
}

/** The operators by which the server would run the statement of a read. */
export async function operatorsOf(read: (run: Run) => Promise<unknown>, access: Neo4jAccess): Promise<string[]> {
  return await withDriver(access, async (driver) => {
    const database = access.database === null ? {} : { database: access.database };
    const operators: string[] = [];
    await read(async (statement, parameters) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters, database);
      if (summary.plan) operators.push(...namesIn(summary.plan));
      return [];
    }).catch((error: unknown) => {
      // A statement that is only explained has no rows, which its reader may not expect.
      if (operators.length === 0) throw error;
    });
    return operators;
  });
}

function namesIn(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/u, ""), ...plan.children.flatMap(namesIn)];
}
