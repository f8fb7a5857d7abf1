import type { EventMention } from "../model/mention.ts";
import { Failure } from "../model/failure.ts";
import type { Prepare, Store } from "./store.ts";

/** What a store needs to be told. */
export interface StoreOptions {
  /** The keys of the blocks in which merging looks for tellings of the same event. */
  readonly blockKeys: (mention: EventMention) => readonly string[];
  /** How long to wait for a database that another process writes to, in milliseconds; 5000 where it is left out. */
  readonly lockTimeout?: number;
  /** Opens a store with an older schema too and keeps its documents, from which everything else is to be made again. */
  readonly rebuilding?: boolean;
  /** Hears how far it is while a store with an older schema is made anew. */
  readonly report?: (done: string) => void;
  /** For Neo4j; an empty user name means a server without authentication. */
  readonly neo4j?: { readonly user: string; readonly password: string; readonly database: string | null };
}

type OpenStore = (url: string, options: StoreOptions) => Promise<Store>;

/** The stores by the scheme of their addresses. An adapter is loaded when it is used, because Neo4j's driver takes long to load. */
const STORES: Readonly<Record<string, () => Promise<OpenStore>>> = {
  sqlite: async () => (await import("./sqlite.ts")).openSqlite,
  neo4j,
  "neo4j+s": neo4j,
  "neo4j+ssc": neo4j,
  bolt: neo4j,
  "bolt+s": neo4j,
  "bolt+ssc": neo4j,
};

async function neo4j(): Promise<OpenStore> {
  return (await import("./neo4j.ts")).openNeo4j;
}

/** Opens the store at an address such as `sqlite:data/chronik.db`, `sqlite::memory:` or `neo4j://localhost:7687`. */
export async function openStore(url: string, options: StoreOptions): Promise<Store> {
  const load = STORES[url.slice(0, Math.max(0, url.indexOf(":")))];
  if (load) return (await load())(url, options);
  const came = JSON.stringify(url.replace(/\/\/[^/@]*@/u, "//…@"));
  throw new Failure("BAD_USER_INPUT", `STORE_URL: expected sqlite:<path>, sqlite::memory:, neo4j://… or bolt://…, got ${came}`);
}

/** How events are made ready apart from the store at an address; null where the store itself is the best place for it. */
export async function preparationFor(url: string): Promise<Prepare | null> {
  return url.startsWith("sqlite:") ? (await import("./sqlite-prepared.ts")).preparedRows : null;
}
