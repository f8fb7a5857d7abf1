import type { Store } from "../storing/store.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What one request carries. */
export interface Context {
  readonly store: Store;
  readonly load: Loaders;
}

/** The context of one request; loaders are never shared between requests. */
export function createContext(store: Store): Context {
  return { store, load: createLoaders(store) };
}
