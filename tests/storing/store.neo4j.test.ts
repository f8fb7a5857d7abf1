import { describe, inject } from "vitest";
import { openNeo4j } from "../../src/storing/neo4j.ts";
import { wipe } from "../neo4j/wipe.ts";
import { storeContract } from "./store.contract.ts";
import { blockKeys } from "./world.ts";

const access = inject("neo4j");

describe.skipIf(access === null)("on a real Neo4j", () => {
  if (access === null) return;
  storeContract("neo4j", async () => {
    await wipe(access, { schema: false });
    return await openNeo4j(access.url, { blockKeys, neo4j: access });
  }, 15);
});
