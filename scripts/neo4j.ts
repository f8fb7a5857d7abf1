import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { commandLine } from "../src/commands/command.ts";
import { answering, changePassword } from "../tests/neo4j/answering.ts";
import { neo4jArguments } from "../tests/neo4j/configuration.ts";
import { neo4jJars } from "../tests/neo4j/jars.ts";
import { findJava } from "../tests/neo4j/java.ts";

const USAGE = `Starts a Neo4j for development on bolt://127.0.0.1:7687, which keeps its data in data/neo4j and ends with Ctrl-C.
The first time it is downloaded by Maven. It needs Java 17 or later.

Usage: npm run neo4j

Options:
  --help  this text

Settings (environment variables):
  NEO4J_PASSWORD  the password that a new database gets; default: chronik-development
`;

const PORT = 7687;
const SECONDS = 180;
const FIRST_PASSWORD = "neo4j";
const PASSWORD = process.env["NEO4J_PASSWORD"] ?? "chronik-development";

if (commandLine("neo4j", USAGE, { options: { help: { type: "boolean" } } }) !== null) await start();

async function start(): Promise<void> {
  const found = await findJava();
  if ("java" in found) return run(found.java);
  say(`npm run neo4j needs Java 17 or later and Maven; here is ${found.missing}.`);
  process.exitCode = 1;
}

async function run(java: string): Promise<void> {
  const folder = join(import.meta.dirname, "..", "data", "neo4j");
  const isNew = !existsSync(folder);
  const server = spawn(java, neo4jArguments(await neo4jJars(say), folder, PORT), { stdio: ["ignore", "ignore", "inherit"] });
  // Ctrl-C reaches the server too, which then ends by itself and takes this process with it.
  process.on("SIGINT", () => {}).on("SIGTERM", () => server.kill("SIGTERM"));
  server.on("close", (code) => process.exit(code ?? 0));
  const access = { url: `bolt://127.0.0.1:${PORT}`, user: "neo4j", password: isNew ? FIRST_PASSWORD : PASSWORD, database: null };
  await answering(access, SECONDS, () => server.exitCode === null);
  if (isNew) await changePassword(access, PASSWORD);
  say(`Neo4j answers. Use it with STORE_URL=${access.url} NEO4J_USER=neo4j NEO4J_PASSWORD=${PASSWORD}`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
