import type { TestProject } from "vitest/node";
import { dockerIsThere, startDockerServer } from "./neo4j/docker-server.ts";
import { givenServer } from "./neo4j/given-server.ts";
import { findJava } from "./neo4j/java.ts";
import { startJavaServer } from "./neo4j/java-server.ts";
import type { Neo4jAccess, Neo4jServer } from "./neo4j/server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Null where no Neo4j could be had; then its tests are skipped. */
    neo4j: Neo4jAccess | null;
  }
}

/** Gives the tests of the project `neo4j` a real Neo4j for the length of their run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = await findServer(process.env);
  if ("missing" in found) {
    if (isContinuousIntegration()) throw new Error(`Neo4j is needed where CI is set: ${found.missing}`);
    say(`The Neo4j part is skipped: ${found.missing}`);
    project.provide("neo4j", null);
    return async () => {};
  }
  say(`The Neo4j part uses ${found.origin}.`);
  project.provide("neo4j", found.access);
  return () => found.stop();
}

/** The first Neo4j that is there: the one that is named, one on a Docker engine, one on Java. */
async function findServer(environment: NodeJS.ProcessEnv): Promise<Neo4jServer | { readonly missing: string }> {
  const url = environment["NEO4J_URL"];
  if (url) return await givenServer(url, environment);
  const failed: string[] = [];
  if (await dockerIsThere()) {
    const server = await orReason(startDockerServer(say));
    if ("access" in server) return server;
    failed.push(server.missing);
  }
  const found = await findJava();
  if ("java" in found) {
    const server = await orReason(startJavaServer(found.java, say));
    if ("access" in server) return server;
    failed.push(server.missing);
  }
  if (failed.length > 0) return { missing: failed.join("\n") };
  const missing = "missing" in found ? found.missing : "";
  return { missing: `neither NEO4J_URL nor a Docker engine nor Java 17 and Maven (${missing}) is there.` };
}

async function orReason(starting: Promise<Neo4jServer>): Promise<Neo4jServer | { readonly missing: string }> {
  try {
    return await starting;
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

function isContinuousIntegration(): boolean {
  return !["", "0", "false"].includes(process.env["CI"] ?? "");
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
