import { defineConfig } from "vitest/config";

// graphql has a development build beside the other one; tests load the one that Node loads, because both at once do not fit together.
const ssr = {
  resolve: { conditions: ["module-sync", "node", "import", "default"], externalConditions: ["node", "module-sync"] },
};

const NEO4J_TESTS = "tests/**/*.neo4j.test.ts";

// vitest looks for this file's default export, so the rule against default exports does not hold here.
export default defineConfig({
  test: {
    reporters: process.env["TEST_REPORT"] ? ["default", ["json", { outputFile: process.env["TEST_REPORT"] }]] : ["default"],
    projects: [
      {
        ssr,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: [NEO4J_TESTS],
          // Some tests start whole processes, on machines that may be small and busy.
          testTimeout: 60_000,
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
    ],
  },
});
