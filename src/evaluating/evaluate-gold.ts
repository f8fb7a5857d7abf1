import type { Entity } from "../model/entity.ts";
import type { Event } from "../model/event.ts";
import type { Document } from "../model/document.ts";
import type { EventMention } from "../model/mention.ts";
import type { Gold } from "./gold.ts";
import { predictions, type Prediction } from "./prediction.ts";

/** The parts of a graph that predictions are made from. */
export interface EvaluatedGraph {
  readonly documents: readonly Document[];
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  readonly eventMentions: readonly EventMention[];
}

/** The predicted events of a graph of the gold's texts, with documents called as the gold calls them. */
export function goldPredictions(gold: Gold, graph: EvaluatedGraph): Prediction[] {
  const nameOf = asGoldCalls(gold);
  return predictions({
    events: graph.events,
    entities: new Map(graph.entities.map((entity) => [entity.id, entity])),
    mentions: new Map(graph.eventMentions.map((mention) => [mention.id, mention])),
    documentNames: new Map(graph.documents.map(({ id, name }) => [id, nameOf(name)])),
  });
}

/** What the annotation calls a document, by its name. */
export function asGoldCalls(gold: Gold): (name: string) => string {
  const goldNames = new Map(gold.documents.map(({ id, file }) => [file.replace(/\.[^.]+$/u, ""), id]));
  return (name) => goldNames.get(name) ?? name;
}
