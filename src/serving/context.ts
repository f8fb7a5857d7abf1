import type { Store } from "../storing/store.ts";
import type { KeptEntities } from "./kept-entities.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What one request carries. */
export interface Context {
  readonly store: Store;
  readonly load: Loaders;
}

/** The context of one request; loaders are never shared between requests, and of what was read before only entities are. */
export function createContext(store: Store, kept: KeptEntities = new Map()): Context {
  return { store, load: createLoaders(store, kept) };
}
