import type { Evidence, Gold } from "./gold.ts";
import type { Prediction } from "./prediction.ts";

/** The events of one document in the annotation and in the graph: those it tells of, with what it says of them. */
export function ofDocument(doc: string, gold: Gold, predicted: readonly Prediction[]): [Gold, Prediction[]] {
  const documents = gold.documents.filter(({ id }) => id === doc);
  return [{ ...gold, events: toldIn(doc, gold.events), documents }, toldIn(doc, predicted)];
}

function toldIn<Told extends { readonly evidence: readonly Evidence[] }>(doc: string, events: readonly Told[]): Told[] {
  return events
    .map((event) => ({ ...event, evidence: event.evidence.filter((one) => one.doc === doc) }))
    .filter(({ evidence }) => evidence.length > 0);
}
