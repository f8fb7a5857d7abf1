import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { answering } from "./answering.ts";
import { lastLines, runCommand, type CommandResult } from "./command.ts";
import type { Neo4jAccess, Neo4jServer, Say } from "./server.ts";

const COMPOSE_FILE = join(import.meta.dirname, "compose.yml");
const SECONDS = 900;
const SECONDS_TO_START = 180;

/** Whether a Docker engine answers and has the compose command; a Docker client alone is not enough. */
export async function dockerIsThere(): Promise<boolean> {
  const engine = await runCommand("docker", ["info"], 20);
  return engine.succeeded && (await runCommand("docker", ["compose", "version"], 20)).succeeded;
}

/** Starts a Neo4j in a container of its own, which goes when it stops. */
export async function startDockerServer(say: Say): Promise<Neo4jServer> {
  const compose = ["compose", "-f", COMPOSE_FILE, "-p", `chronik-tests-${process.pid}`];
  const down = [...compose, "down", "--volumes", "--timeout", "0"];
  const password = randomBytes(12).toString("hex");
  // The compose file demands a password for every command.
  process.env["NEO4J_TEST_PASSWORD"] = password;
  const downNow = () => void spawnSync("docker", down, { stdio: "ignore" });
  process.once("exit", downNow);
  const stop = async () => {
    await runCommand("docker", down, SECONDS);
    process.off("exit", downNow);
  };
  say("Starting Neo4j with docker compose; the first time it fetches the image …");
  try {
    const access = await up(compose, password);
    return { access, origin: "neo4j:5.26-community on Docker", stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function up(compose: readonly string[], password: string): Promise<Neo4jAccess> {
  succeeded(await runCommand("docker", [...compose, "up", "--detach"], SECONDS));
  const address = succeeded(await runCommand("docker", [...compose, "port", "neo4j", "7687"], 60)).trim();
  const access = { url: `bolt://${address}`, user: "neo4j", password, database: null };
  await answering(access, SECONDS_TO_START, () => true);
  return access;
}

function succeeded({ succeeded: well, output }: CommandResult): string {
  if (!well) throw new Error(`docker compose could not start Neo4j:\n${lastLines(output, 12)}`);
  return output;
}
