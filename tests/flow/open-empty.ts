import { blockKeys } from "../../src/merging/block-keys.ts";
import { openStore, type StoreOptions } from "../../src/storing/index.ts";
import type { Store } from "../../src/storing/store.ts";
import type { Knowledge } from "../../src/workshop.ts";

/** Opens a store that shall be empty, for a graph that is made with this knowledge. */
export function openEmpty(url: string, knowledge: Knowledge, options: Omit<StoreOptions, "blockKeys"> = {}): Promise<Store> {
  return openStore(url, { blockKeys: (mention) => blockKeys(mention, knowledge), ...options });
}
