import type { Graph } from "../model/graph.ts";

/** The types of the records that a store holds; the digest calls them so. */
export const RECORD_TYPES = ["document", "entity", "entityMention", "eventMention", "event"] as const;

/** One of the types of records. */
export type RecordType = (typeof RECORD_TYPES)[number];

const LISTS = {
  document: "documents",
  entity: "entities",
  entityMention: "entityMentions",
  eventMention: "eventMentions",
  event: "events",
} as const satisfies Record<RecordType, keyof Graph>;

/** What a record of a type is. */
export type RecordOf<Type extends RecordType> = Graph[(typeof LISTS)[Type]][number];

/** The records of one type in a graph. */
export function recordsOf<Type extends RecordType>(graph: Graph, type: Type): readonly RecordOf<Type>[] {
  return graph[LISTS[type]] as readonly RecordOf<Type>[];
}

/** A graph with some of the records of each type. */
export function mapRecords(
  graph: Graph,
  change: <Item extends { readonly id: string }>(type: RecordType, records: readonly Item[]) => readonly Item[],
): Graph {
  return {
    documents: change("document", graph.documents),
    entities: change("entity", graph.entities),
    entityMentions: change("entityMention", graph.entityMentions),
    eventMentions: change("eventMention", graph.eventMentions),
    events: change("event", graph.events),
  };
}

const TYPE_OF_PREFIX: Readonly<Record<string, RecordType>> = {
  document: "document",
  person: "entity",
  country: "entity",
  place: "entity",
  organization: "entity",
  entitymention: "entityMention",
  mention: "eventMention",
  event: "event",
};

/** The type of the record with this id, by the word before the id's first underscore. */
export function recordType(id: string): RecordType {
  const type = TYPE_OF_PREFIX[id.slice(0, Math.max(0, id.indexOf("_")))];
  if (type) return type;
  throw new Error(`write: expected the id of a record such as "event_…", got ${JSON.stringify(id)}`);
}
