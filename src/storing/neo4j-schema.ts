import { readFileSync } from "node:fs";
import { Failure } from "../model/failure.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { keepAside, keptGraphs } from "./neo4j-kept.ts";

/** The version of the constraints, nodes and links that a write makes; it grows with every change that old graphs do not follow. */
export const NEO4J_SCHEMA_VERSION = 9;

/** The version of a graph whose rebuild was interrupted. */
const UNFINISHED = 0;

const STATEMENTS = readFileSync(new URL("neo4j.cypher", import.meta.url), "utf8")
  .replaceAll(/^\/\/.*$/gmu, "")
  .split(";")
  .map((statement) => statement.trim())
  .filter((statement) => statement !== "");

/**
 * Makes the database ready: one that is empty becomes Chronik's, one that holds something else or another schema is refused.
 * For a rebuild an older graph is removed but for its documents and imported events, which are put again: `id` and `record`
 * of a record stay what they are. As long as something is still to be put again, it counts as an older one.
 */
export async function prepareSchema(
  connection: Neo4jConnection,
  rebuilding: boolean,
  put: (graph: Graph) => Promise<void>,
): Promise<void> {
  const found = await foundVersion(connection);
  if (found === null) {
    await refuseForeignData(connection);
    await createMissing(connection);
    await connection.write((run) =>
      run("MERGE (s:Chronik {id: 'store'}) ON CREATE SET s.schemaVersion = $version", { version: NEO4J_SCHEMA_VERSION }),
    );
  } else if (found < NEO4J_SCHEMA_VERSION && rebuilding) {
    await makeAnew(connection, put);
  } else {
    checkVersion(connection.name, found);
    await createMissing(connection);
  }
}

async function foundVersion({ read }: Neo4jConnection): Promise<number | null> {
  const [store] = await read(
    "MATCH (s:Chronik {id: 'store'}) RETURN s.schemaVersion AS version, EXISTS { MATCH (:Kept) } AS isUnfinished",
  );
  if (store === undefined) return null;
  return store["isUnfinished"] === true ? UNFINISHED : Number(store["version"]);
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
  const help = found < NEO4J_SCHEMA_VERSION ? "run `npm run rebuild`" : "a newer Chronik made it; update this one";
  throw new Failure(
    "STORE_UNAVAILABLE",
    `${name}: expected a store with schema version ${NEO4J_SCHEMA_VERSION}, got ${found}; ${help}`,
    {
      details: { expected: NEO4J_SCHEMA_VERSION, found },
    },
  );
}

async function makeAnew(connection: Neo4jConnection, put: (graph: Graph) => Promise<void>): Promise<void> {
  await keepAside(connection);
  await dropAll(connection);
  await createMissing(connection);
  await connection.write((run) => run("MATCH (s:Chronik {id: 'store'}) REMOVE s.digest"));
  for await (const graph of keptGraphs(connection)) await put(graph);
  // The version changes even where nothing was kept.
  await put(EMPTY_GRAPH);
}

async function dropAll({ read, write }: Neo4jConnection): Promise<void> {
  const constraints = await read("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'chronik_' RETURN name");
  const indexes = await read(
    "SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH 'chronik_' AND owningConstraint IS NULL RETURN name",
  );
  await write(async (run) => {
    for (const { name } of constraints) await run(`DROP CONSTRAINT \`${String(name)}\``);
    for (const { name } of indexes) await run(`DROP INDEX \`${String(name)}\``);
  });
}

async function createMissing({ read, write }: Neo4jConnection): Promise<void> {
  const present = new Set((await read("SHOW INDEXES YIELD name RETURN name")).map((row) => row["name"]));
  const missing = STATEMENTS.filter((statement) => !present.has(/(chronik_\w+)/u.exec(statement)?.[1]));
  if (missing.length === 0) return;
  await write(async (run) => {
    for (const statement of missing) await run(statement);
  });
  await read("CALL db.awaitIndexes(60)");
}
