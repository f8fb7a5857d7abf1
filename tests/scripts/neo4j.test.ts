import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "..", "..", "scripts", "neo4j.ts");

// With an empty PATH there is no Java, so that a script which does not stop at its options fails here and starts nothing.
test.each([
  [["--help"], 0, /^Starts a Neo4j for development .*Usage: npm run neo4j\n/su, /^$/u],
  [["--port", "80"], 2, /^$/u, /^neo4j: expected one of --help, got --port\n\nStarts a Neo4j /u],
  [["now"], 2, /^$/u, /^neo4j: expected only options, got 'now'\n\nStarts a Neo4j /u],
])("npm run neo4j -- %j starts nothing", (args, status, stdout, stderr) => {
  const run = spawnSync(process.execPath, [SCRIPT, ...args], { env: { PATH: "" }, encoding: "utf8", timeout: 30_000 });
  expect(run.status).toBe(status);
  expect(run.stdout).toMatch(stdout);
  expect(run.stderr).toMatch(stderr);
});
