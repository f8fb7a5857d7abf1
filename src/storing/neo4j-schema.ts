import { readFileSync } from "node:fs";
import { Failure } from "../model/failure.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";

/** The version of what `neo4j.cypher` and `neo4j-rows.ts` make; it grows with every change that old graphs do not follow. */
export const NEO4J_SCHEMA_VERSION = 1;

const STATEMENTS = readFileSync(new URL("neo4j.cypher", import.meta.url), "utf8")
  .replaceAll(/^\/\/.*$/gmu, "")
  .split(";")
  .map((statement) => statement.trim())
  .filter((statement) => statement !== "");

/** Makes the database ready: one that is empty becomes Chronik's, one that holds something else is refused. */
export async function prepareSchema(connection: Neo4jConnection): Promise<void> {
  const found = await foundVersion(connection);
  if (found === null) await refuseForeignData(connection);
  else checkVersion(connection.name, found);
  await createMissing(connection);
  if (found !== null) return;
  await connection.write((run) =>
    run("MERGE (s:Chronik {id: 'store'}) ON CREATE SET s.schemaVersion = $version", { version: NEO4J_SCHEMA_VERSION }),
  );
}

async function foundVersion({ read }: Neo4jConnection): Promise<number | null> {
  const [store] = await read("MATCH (s:Chronik {id: 'store'}) RETURN s.schemaVersion AS version");
  return store === undefined ? null : Number(store["version"]);
}

async function refuseForeignData({ name, read }: Neo4jConnection): Promise<void> {
  const nodes = await read("MATCH (n) WHERE NOT n:Chronik RETURN labels(n)[0] AS label LIMIT 1");
  if (nodes.length === 0) return;
  const label = nodes[0]?.["label"];
  const what = typeof label === "string" ? `nodes such as (:${label})` : "nodes without labels";
  throw new Failure(
    "STORE_UNAVAILABLE",
    `${name}: expected an empty database or a store of Chronik, got one with ${what} of somebody else; set NEO4J_DATABASE or STORE_URL to another one`,
  );
}

function checkVersion(name: string, found: number): void {
  if (found === NEO4J_SCHEMA_VERSION) return;
  const help = found < NEO4J_SCHEMA_VERSION ? "run `npm run rebuild`" : "it was made by a newer Chronik; update this one";
  throw new Failure("STORE_UNAVAILABLE", `${name}: expected a store with schema version ${NEO4J_SCHEMA_VERSION}, got ${found}; ${help}`, {
    details: { expected: NEO4J_SCHEMA_VERSION, found },
  });
}

async function createMissing({ read, define }: Neo4jConnection): Promise<void> {
  const present = new Set((await read("SHOW INDEXES YIELD name RETURN name")).map((row) => row["name"]));
  const missing = STATEMENTS.filter((statement) => !present.has(/(chronik_\w+)/u.exec(statement)?.[1]));
  for (const statement of missing) await define(statement);
  if (missing.length > 0) await define("CALL db.awaitIndexes(60)");
}
