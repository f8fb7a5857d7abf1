import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createEndpoint } from "../../src/serving/endpoint.ts";
import type { ServerOptions } from "../../src/serving/server.ts";
import { openStore } from "../../src/storing/index.ts";
import type { Deadline } from "../../src/storing/deadline.ts";
import type { Store } from "../../src/storing/store.ts";
import { blockKeys, world } from "../storing/world.ts";

/** The API's description, as the server reads it. */
export const typeDefs = readFileSync(join(import.meta.dirname, "..", "..", "schema.graphql"), "utf8");

/** An embedded store that holds the small world of the store's contract. */
export async function worldStore(): Promise<Store> {
  const store = await openStore("sqlite::memory:", { blockKeys });
  await store.write(
    { put: world(), remove: [] },
    { ruleVersion: "rules", catalogueDigest: "catalogue", correctionsDigest: "none" },
  );
  return store;
}

/** What an endpoint answers. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** The value of a root field that was answered. */
export function fieldOf<Value>({ data, errors }: Answer, name: string): Value {
  if (!data || !(name in data)) throw new Error(`expected an answer with ${name}, got ${JSON.stringify(errors ?? data)}`);
  return data[name] as Value;
}

/** Asks an endpoint for the store, without any port. */
export function asking(
  store: Store,
  options: Partial<ServerOptions> = {},
): (query: string, variables?: object) => Promise<Answer> {
  const endpoint = createEndpoint({
    store,
    typeDefs,
    examples: [],
    corsOrigins: [],
    playground: false,
    introspection: true,
    requestTimeout: 60_000,
    ...options,
  });
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await endpoint.fetch("http://localhost/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    return (await response.json()) as Answer;
  };
}

/** The store with every call counted by the name of its method. */
export function counting(store: Store): { store: Store; calls: Map<string, number> } {
  const calls = new Map<string, number>();
  return { store: counted(store, calls), calls };
}

function counted(store: Store, calls: Map<string, number>): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const member: unknown = target[name];
      if (typeof member !== "function") return member;
      if (name === "within") return (deadline: Deadline) => counted(target.within(deadline), calls);
      return (...given: unknown[]) => {
        calls.set(name, (calls.get(name) ?? 0) + 1);
        return (member as (...all: unknown[]) => unknown).apply(target, given);
      };
    },
  });
}
