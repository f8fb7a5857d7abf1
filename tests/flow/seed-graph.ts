import { join } from "node:path";
import { filesAt } from "../../src/files-at.ts";
import { Failure } from "../../src/model/failure.ts";
import type { Recognition } from "../../src/model/recognition.ts";
import { recognizeFile } from "../../src/recognize-file.ts";
import { readSettings } from "../../src/settings.ts";
import type { Store } from "../../src/storing/store.ts";
import { loadKnowledge, type Knowledge } from "../../src/workshop.ts";
import { asking } from "../serving/asking.ts";

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
  const ask = asking(store);
  return async (query) => {
    const { data, errors } = await ask(query);
    if (errors) throw new Error(`${JSON.stringify(errors)} for ${query}`);
    return data;
  };
}
