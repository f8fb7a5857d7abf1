import { join } from "node:path";
import { runCommand } from "./command.ts";

const OLDEST_JAVA = 17;
const SECONDS = 30;

/** The command of a Java that Neo4j runs on, with Maven beside it; otherwise what is missing, in words. */
export async function findJava(): Promise<{ readonly java: string } | { readonly missing: string }> {
  const home = process.env["JAVA_HOME"];
  const java = home ? join(home, "bin", "java") : "java";
  const version = majorVersion((await runCommand(java, ["-version"], SECONDS)).output);
  if (version === null) return { missing: "no Java" };
  if (version < OLDEST_JAVA) return { missing: `Java ${version}, but ${OLDEST_JAVA} or later is needed` };
  return (await runCommand("mvn", ["-v"], SECONDS)).succeeded ? { java } : { missing: "Java, but no Maven" };
}

function majorVersion(output: string): number | null {
  const version = /version "(\d+)/u.exec(output)?.[1];
  return version === undefined ? null : Number(version);
}
