import { answering } from "./answering.ts";
import type { Neo4jServer } from "./server.ts";
import { claimForTests } from "./wipe.ts";

const SECONDS = 30;

/** The Neo4j that `NEO4J_URL` names, which may be somebody's data; it is left running. */
export async function givenServer(url: string, environment: Readonly<Record<string, string | undefined>>): Promise<Neo4jServer> {
  const access = {
    url,
    user: environment["NEO4J_USER"] ?? "neo4j",
    password: environment["NEO4J_PASSWORD"] ?? "",
    database: environment["NEO4J_DATABASE"] ?? null,
  };
  await answering(access, SECONDS, () => true);
  await claimForTests(access);
  return { access, origin: url, stop: async () => {} };
}
