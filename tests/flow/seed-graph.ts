import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesAt } from "../../src/files-at.ts";
import { Failure } from "../../src/model/failure.ts";
import type { Recognition } from "../../src/model/recognition.ts";
import { recognizeFile } from "../../src/recognize-file.ts";
import { createEndpoint } from "../../src/serving/endpoint.ts";
import { readSettings } from "../../src/settings.ts";
import type { Store } from "../../src/storing/store.ts";
import { loadKnowledge, type Knowledge } from "../../src/workshop.ts";

const ROOT = join(import.meta.dirname, "..", "..");

/** The settings with which nothing is set. */
export const settings = readSettings({});

/** What is known beside the texts. */
export const knowledge: Knowledge = loadKnowledge(settings.seedFolder);

/** What is read in the texts of the seed, by the order of their names. */
export async function seedRecognitions(): Promise<Recognition[]> {
  const except = [join(settings.seedFolder, "catalogue"), join(settings.seedFolder, "corrections.jsonl")];
  const read: Recognition[] = [];
  for await (const file of filesAt(["."], { folder: settings.seedFolder, except, maxBytes: settings.maxDocumentBytes })) {
    if (file instanceof Failure) throw file;
    for (const one of await recognizeFile(file, knowledge.catalogue, settings.maxDocumentBytes)) {
      if (one instanceof Failure) throw one;
      read.push(one);
    }
  }
  return read;
}

/** Asks the API over a store and gives the data; an error fails the test. */
export function answering(store: Store): (query: string) => Promise<unknown> {
  const typeDefs = readFileSync(join(ROOT, "schema.graphql"), "utf8");
  const endpoint = createEndpoint({
    store,
    typeDefs,
    examples: [],
    corsOrigins: [],
    playground: false,
    introspection: true,
    requestTimeout: 60_000,
  });
  return async (query) => {
    const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) };
    const answer = (await (await endpoint.fetch("http://localhost/graphql", request)).json()) as {
      data: unknown;
      errors?: unknown;
    };
    if (answer.errors) throw new Error(`${JSON.stringify(answer.errors)} for ${query}`);
    return answer.data;
  };
}
