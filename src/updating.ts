import { activeCorrections } from "./merging/active-corrections.ts";
import { merge, type Merged } from "./merging/merge.ts";
import type { Document } from "./model/document.ts";
import type { GraphChange } from "./model/graph.ts";
import type { Recognition } from "./model/recognition.ts";
import { mergeNeighbourhood } from "./merge-neighbourhood.ts";
import { recognizeDocument } from "./recognize-file.ts";
import type { StoreState } from "./storing/store.ts";
import { recordsOfTexts } from "./records-of-texts.ts";
import { storedDocuments } from "./stored-documents.ts";
import type { Workshop } from "./workshop.ts";

/** What comes into the graph and what goes; the document of a recognition that is there already is replaced. */
export interface Difference {
  readonly put: readonly Recognition[];
  /** Ids of documents. */
  readonly remove: readonly string[];
}

/** Brings the graph up to date in one transaction, so that it is the one that all its documents together give. */
export async function update(workshop: Workshop, difference: Difference): Promise<StoreState> {
  const { store, knowledge } = workshop;
  if (!canBeMergedInPart(workshop)) return writeWhole(workshop, await allRecognitions(workshop, difference));
  const change = await mergeNeighbourhood(difference, store, knowledge);
  return store.write(change, knowledge.madeWith);
}

/** Replaces the graph by the one that these texts give. Everything is written anew, because blocks may have other keys now. */
export async function writeWhole({ store, knowledge }: Workshop, recognitions: readonly Recognition[]): Promise<StoreState> {
  const remove = await recordsOfTexts(store);
  const documents = recognitions.map(({ document }) => document);
  const merged = mergeAll(recognitions, knowledge);
  return store.write(change(documents, merged, remove), knowledge.madeWith);
}

function mergeAll(recognitions: readonly Recognition[], { catalogue, corrections }: Workshop["knowledge"]): Merged {
  return merge({
    documents: recognitions.map(({ document }) => document),
    eventMentions: recognitions.flatMap(({ eventMentions }) => eventMentions),
    entityMentions: recognitions.flatMap(({ entityMentions }) => entityMentions),
    catalogue,
    corrections,
  });
}

function change(documents: readonly Document[], merged: Merged, remove: readonly string[]): GraphChange {
  const { entityMentions, eventMentions, entities, events } = merged;
  return { put: { documents, entityMentions, eventMentions, entities, events }, remove };
}

/**
 * Corrections of entities and claims change what is stored of the mentions, so that the texts must be recognized again before
 * such a correction can be applied again; those on the sameness of events leave the mentions alone.
 */
function canBeMergedInPart({ knowledge }: Workshop): boolean {
  return activeCorrections(knowledge.corrections).every(({ action }) => ["SAME_EVENT", "NOT_SAME_EVENT"].includes(action.type));
}

async function allRecognitions({ store, knowledge }: Workshop, { put, remove }: Difference): Promise<Recognition[]> {
  const changed = new Set([...put.map(({ document }) => document.id), ...remove]);
  const kept = (await Array.fromAsync(storedDocuments(store))).filter(({ id }) => !changed.has(id));
  return [...kept.map((document) => recognizeDocument(asIngested(document), knowledge.catalogue)), ...put];
}

/** A stored document without the day that was read in its text, which is read again. */
export function asIngested(document: Document): Document {
  if (document.publicationDateBasis === "GIVEN") return document;
  return { ...document, publishedOn: null, publicationDateBasis: "UNKNOWN" };
}
