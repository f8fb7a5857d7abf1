import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lastLines, runCommand } from "./command.ts";
import type { Say } from "./server.ts";

const POM = join(import.meta.dirname, "pom.xml");
const CACHE = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "neo4j");
const SECONDS = 1_800;

/** The version of Neo4j that pom.xml names. */
export const NEO4J_VERSION = /<neo4j\.version>(.+?)</u.exec(readFileSync(POM, "utf8"))?.[1] ?? "";

/** The folder with Neo4j's jars, which Maven fetches the first time. */
export async function neo4jJars(say: Say): Promise<string> {
  const folder = join(CACHE, NEO4J_VERSION);
  if (existsSync(folder)) return folder;
  say(`Fetching Neo4j ${NEO4J_VERSION} with Maven, once: about 125 MB into node_modules/.cache …`);
  // A folder of its own until it is complete: an interrupted download leaves no half set of jars, and two runs do not mix theirs.
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await fetchInto(unfinished);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

async function fetchInto(folder: string): Promise<void> {
  const goal = ["dependency:copy-dependencies", `-DoutputDirectory=${folder}`, "-DincludeScope=runtime"];
  const { succeeded, output } = await runCommand("mvn", ["-B", "-ntp", "-f", POM, ...goal], SECONDS);
  if (!succeeded) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${lastLines(output, 12)}`);
}
