import { openStore } from "../../src/storing/index.ts";
import { describeOnNeo4j } from "../neo4j/given.ts";
import { wipe } from "../neo4j/wipe.ts";
import { storeContract } from "./store.contract.ts";
import { blockKeys } from "./world.ts";

// Each new combination of filters has to be planned by the server, which takes longer than the search itself.
const RUNS = 6;

describeOnNeo4j("the contract", (access) => {
  const open = async () => {
    await wipe(access, { schema: false });
    return await openStore(access.url, { blockKeys, neo4j: access });
  };
  storeContract("neo4j", open, RUNS);
});
