import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Document } from "../model/document.ts";
import { Failure } from "../model/failure.ts";
import { readFile as readTexts } from "../reading/read-file.ts";
import type { Workshop } from "../workshop.ts";
import { publicationDay } from "./summary.ts";

/** What was found in the store, each document once, and what was not. */
export interface FoundDocuments {
  readonly found: readonly Document[];
  readonly failures: readonly Failure[];
}

/** The stored documents that are meant by ids, by names or by the files that they came from. */
export async function storedDocuments(operands: readonly string[], folder: string, workshop: Workshop): Promise<FoundDocuments> {
  const results = await Promise.all(operands.map((operand) => documentsOf(operand, folder, workshop)));
  const all = results.flat();
  const found = new Map(all.flatMap((one) => (one instanceof Failure ? [] : [[one.id, one]])));
  return { found: [...found.values()], failures: all.filter((one) => one instanceof Failure) };
}

async function documentsOf(operand: string, folder: string, workshop: Workshop): Promise<(Document | Failure)[]> {
  const { store } = workshop;
  if (/^document_[0-9a-f]{24}$/u.test(operand)) return [(await store.documents([operand]))[0] ?? notFound(operand)];
  const [byName = []] = await store.documentsByName([operand]);
  if (byName.length === 1) return byName;
  if (byName.length > 1) return [ambiguous(operand, byName)];
  return documentsOfFile(operand, folder, workshop);
}

/** A file means the documents with its texts, whatever they are called in the store. */
async function documentsOfFile(operand: string, folder: string, { store, settings }: Workshop): Promise<(Document | Failure)[]> {
  const bytes = await readFile(resolve(folder, operand)).catch(() => null);
  if (bytes === null) return [notFound(operand)];
  const texts = await readTexts({ file: operand, bytes, sidecar: null, maxBytes: settings.maxDocumentBytes });
  const stored = await store.documents(texts.map((text) => (text instanceof Failure ? "" : text.id)));
  return texts.map((text, index) => (text instanceof Failure ? text : (stored[index] ?? notFound(operand))));
}

function notFound(operand: string): Failure {
  return new Failure("NOT_FOUND", `${operand}: expected the id, name or file of a text in the graph, got one that is not in it`);
}

function ambiguous(operand: string, documents: readonly Document[]): Failure {
  const candidates = documents.map(({ id }) => id);
  const lines = documents.map((document) => `\n  ${document.id}, published ${publicationDay(document)}, ${titleOf(document)}`);
  const message = `${operand}: expected the name of one text, got that of ${lines.length}, of which the id says which one is meant:${lines.join("")}`;
  return new Failure("AMBIGUOUS", message, { details: { candidates } });
}

function titleOf({ title }: Document): string {
  return title === null ? "without a title" : `“${title}”`;
}
