import { defineConfig } from "vitest/config";

// graphql has a development build beside the other one; tests load the one that Node loads, because both at once do not fit together.
const ssr = {
  resolve: { conditions: ["module-sync", "node", "import", "default"], externalConditions: ["node", "module-sync"] },
};

const NEO4J_TESTS = "tests/**/*.neo4j.test.ts";
const BROWSER_TESTS = "tests/**/*.browser.test.ts";

// vitest looks for this file's default export, so the rule against default exports does not hold here.
export default defineConfig({
  test: {
    // Where files may run side by side, they use every core.
    maxWorkers: "100%",
    reporters: process.env["TEST_REPORT"] ? ["default", ["json", { outputFile: process.env["TEST_REPORT"] }]] : ["default"],
    projects: [
      {
        ssr,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [NEO4J_TESTS, BROWSER_TESTS],
          // Some tests start whole processes, on machines that may be small and busy.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ssr,
        test: {
          name: "neo4j",
          include: [NEO4J_TESTS],
          // The community edition has one database, so one test file uses it at a time.
          fileParallelism: false,
          globalSetup: "tests/neo4j-server.ts",
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
      {
        ssr,
        test: {
          name: "browser",
          expect: { poll: { timeout: 20_000 } },
          include: [BROWSER_TESTS],
          globalSetup: "tests/exploring/server-and-browser.ts",
          // One browser at a time, so that what is drawn is drawn in time on a small machine.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
