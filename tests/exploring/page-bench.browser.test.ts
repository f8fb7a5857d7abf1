import { tmpdir } from "node:os";
import { expect, inject, test } from "vitest";
import { runCommand } from "../commands/run-command.ts";

test.skipIf(inject("page") === null)("npm run bench -- page measures the page in a real browser", () => {
  const run = runCommand("commands/bench.ts", ["page", "--rounds", "1", "--part", "20", "--json"], { folder: tmpdir() });
  expect(run.status, run.stderr).toBe(0);
  const figures = JSON.parse(run.stdout) as Record<string, number>;
  expect(Object.keys(figures)).toEqual([
    "scripts",
    "styles",
    "firstPaint",
    "story",
    "timeline.frames",
    "timeline.longest",
    "timeline.work",
    "network.frames",
    "network.longest",
    "network.work",
  ]);
  // A frame may cost nothing that a clock can tell.
  expect(Object.entries(figures).filter(([, value]) => !(value >= 0))).toEqual([]);
  expect(figures["firstPaint"]).toBeLessThan(figures["story"] ?? 0);
});
