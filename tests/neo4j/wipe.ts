import type { Driver } from "neo4j-driver";
import { withDriver } from "./answering.ts";
import type { Neo4jAccess } from "./server.ts";

/** An index without entries marks a database that tests may wipe: it is there whatever else is in the database. */
export const MARK = "tests_of_chronik_may_wipe_this_database";

/** Makes the database the tests' own; throws where it is neither empty nor marked as theirs. */
export async function claimForTests(access: Neo4jAccess): Promise<void> {
  await withDriver(access, async (driver) => {
    const marked = await ask(driver, access, `SHOW INDEXES YIELD name WHERE name = "${MARK}" RETURN count(*) AS found`);
    if (marked > 0) return;
    const nodes = await ask(driver, access, "MATCH (n) RETURN count(n) AS found");
    if (nodes > 0) throw new Error(foreign(access, nodes));
    await ask(driver, access, `CREATE RANGE INDEX ${MARK} IF NOT EXISTS FOR (n:ChronikTests) ON (n.id)`);
  });
}

/** Removes all nodes and relationships, and with `schema` all constraints and indexes too; only from a marked database. */
export async function wipe(access: Neo4jAccess, { schema }: { readonly schema: boolean }): Promise<void> {
  await claimForTests(access);
  await withDriver(access, async (driver) => {
    // All at once a large graph does not fit into the server's memory.
    const some = "MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(*) AS found";
    while ((await ask(driver, access, some)) > 0);
    if (schema) await dropSchema(driver, access);
  });
}

async function dropSchema(driver: Driver, access: Neo4jAccess): Promise<void> {
  const names = async (query: string) => (await run(driver, access, query)).map((record) => String(record["name"]));
  for (const name of await names("SHOW CONSTRAINTS YIELD name")) await run(driver, access, `DROP CONSTRAINT \`${name}\``);
  const indexes = await names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const name of indexes) if (name !== MARK) await run(driver, access, `DROP INDEX \`${name}\``);
}

async function ask(driver: Driver, access: Neo4jAccess, query: string): Promise<number> {
  return Number((await run(driver, access, query))[0]?.["found"] ?? 0);
}

async function run(driver: Driver, { database }: Neo4jAccess, query: string): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(query, {}, database === null ? {} : { database });
  return records.map((record) => record.toObject());
}

function foreign({ url }: Neo4jAccess, nodes: number): string {
  return (
    `NEO4J_URL ${url}: expected an empty database or one that earlier tests have used, because tests wipe it; ` +
    `it holds ${nodes} nodes of somebody else. Set NEO4J_URL or NEO4J_DATABASE to another one, or unset NEO4J_URL.`
  );
}
