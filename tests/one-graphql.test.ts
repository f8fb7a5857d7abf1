import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** Two copies of graphql do not know each other's types, and limits and errors then fail at run time. */
test("one graphql is installed", () => {
  const lock = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8")) as { packages: object };
  expect(Object.keys(lock.packages).filter((path) => path.endsWith("node_modules/graphql"))).toEqual(["node_modules/graphql"]);
});
