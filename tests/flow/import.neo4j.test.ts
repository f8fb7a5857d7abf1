import { describe, inject } from "vitest";
import { wipe } from "../neo4j/wipe.ts";
import { importPromises } from "./import-promises.ts";
import { openEmpty } from "./open-empty.ts";
import { knowledge } from "./seed-graph.ts";

const access = inject("neo4j");

describe.skipIf(access === null)("coded events in Neo4j", () => {
  if (access === null) return;
  importPromises(async () => {
    await wipe(access, { schema: false });
    return openEmpty(access.url, knowledge, { neo4j: access });
  });
});
