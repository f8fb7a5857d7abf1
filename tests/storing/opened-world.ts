import { afterAll, beforeAll } from "vitest";
import type { MadeWith, Store } from "../../src/storing/store.ts";
import type { Open } from "./store.contract.ts";
import { world } from "./world.ts";

/** What the graphs of these tests are made with. */
export const MADE: MadeWith = { ruleVersion: "1", catalogueDigest: "c", correctionsDigest: "d" };

/** A store that holds the world while the tests of one suite run; only to be read. */
export function openedWorld(open: Open): () => Store {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await open();
    await store.write({ put: world(), remove: [] }, MADE);
  });
  afterAll(() => store?.close());
  return () => {
    if (store) return store;
    throw new Error("the store could not be opened");
  };
}
