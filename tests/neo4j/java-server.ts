import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answering, changePassword } from "./answering.ts";
import { lastLines } from "./command.ts";
import { neo4jArguments } from "./configuration.ts";
import { neo4jJars, NEO4J_VERSION } from "./jars.ts";
import type { Neo4jServer, Say } from "./server.ts";

const GUARD = fileURLToPath(new URL("guard.ts", import.meta.url));
const ATTEMPTS = 3;
const SECONDS = 180;
const FIRST_PASSWORD = "neo4j";

/** Starts a Neo4j on a free port, in a folder that goes when it stops. */
export async function startJavaServer(java: string, say: Say): Promise<Neo4jServer> {
  const jars = await neo4jJars(say);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await start(java, jars);
    } catch (error) {
      // Somebody else may have taken the port between looking and starting.
      if (attempt === ATTEMPTS || !String(error).includes("already in use")) throw error;
    }
  }
}

async function start(java: string, jars: string): Promise<Neo4jServer> {
  const folder = mkdtempSync(join(tmpdir(), "chronik-neo4j-"));
  const port = await freePort();
  const guard = spawn(process.execPath, [GUARD, folder, java, ...neo4jArguments(jars, folder, port)], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  try {
    return { access: await prepared(guard, port), origin: `Neo4j ${NEO4J_VERSION} on Java`, stop: () => stop(guard) };
  } catch (error) {
    const output = existsSync(join(folder, "output.txt")) ? readFileSync(join(folder, "output.txt"), "utf8") : "";
    await stop(guard);
    throw new Error(`Neo4j ${NEO4J_VERSION} did not start: ${String(error)}\n${lastLines(output, 12)}`, { cause: error });
  }
}

/** Access with a password of its own, as soon as the server answers. */
async function prepared(guard: ChildProcess, port: number): Promise<Neo4jServer["access"]> {
  const first = { url: `bolt://127.0.0.1:${port}`, user: "neo4j", password: FIRST_PASSWORD, database: null };
  await answering(first, SECONDS, () => guard.exitCode === null && guard.signalCode === null);
  const password = randomBytes(12).toString("hex");
  await changePassword(first, password);
  return { ...first, password };
}

async function stop(guard: ChildProcess): Promise<void> {
  if (guard.exitCode !== null || guard.signalCode !== null) return;
  guard.stdin?.end();
  await once(guard, "exit");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("expected a free port of 127.0.0.1");
  return address.port;
}
