import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** The parts of `npm run check`, each a test of its own, so that `npm test` is all there is to remember. */
test.each([
  ["format", "oxfmt", ["--check"]],
  ["lint", "oxlint", []],
  ["types", "tsc", []],
  ["unused code", "knip", []],
])(
  "check: %s",
  async (_what, tool, args) => {
    const { code, output } = await run(tool, args);
    expect(code, output).toBe(0);
  },
  300_000,
);

function run(tool: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(join(ROOT, "node_modules", ".bin", tool), args, { cwd: ROOT, shell: process.platform === "win32" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (words: Buffer) => (output += words.toString("utf8")));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
