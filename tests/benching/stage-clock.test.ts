import { expect, test } from "vitest";
import { stageClock } from "../../src/benching/stage-clock.ts";

test("a stage within another one counts there alone, and every result comes through", () => {
  const { runStage, times } = stageClock();
  const result = runStage("events", () => {
    wait(20);
    return runStage("clauses", () => wait(60)) + 1;
  });
  expect(result).toBe(61);
  expect(times.clauses).toBeGreaterThanOrEqual(60);
  expect(times.events).toBeGreaterThanOrEqual(20);
  expect(times.events).toBeLessThan(times.clauses);
  expect(times.names).toBe(0);
});

function wait(milliseconds: number): number {
  for (const start = performance.now(); performance.now() - start < milliseconds;);
  return milliseconds;
}
