import type { Event } from "../model/event.ts";
import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import type { EventMention } from "../model/mention.ts";
import { hashOf } from "./digest.ts";
import { addEvent, addEventMention } from "./sqlite-index.ts";
import { collectingRows, type CollectedRows } from "./sqlite-rows.ts";
import type { Preparing, PreparedGraph } from "./store.ts";

/** What new events with their tellings need in the database, made apart from it, so that it only has to be written. */
export interface PreparedRows {
  readonly rows: CollectedRows;
  /** What was known of what lies where, upon which the rows rest. */
  readonly within: ReadonlyMap<string, readonly string[]>;
}

/** Makes events and tellings ready, none of which the store has; everything else of the graph stays as it is. */
export function preparedRows({ events, eventMentions, ...others }: Graph, ground: Preparing): PreparedGraph {
  const within = new Map<string, readonly string[]>();
  const { collected, ...rows } = collectingRows();
  const making = {
    rows,
    blockKeys: ground.blockKeys,
    within: (id: string): readonly string[] => {
      const containers = within.get(id) ?? ground.within(id).toSorted();
      within.set(id, containers);
      return containers;
    },
  };
  for (const mention of eventMentions) addEventMention(making, mention, ground.json(mention));
  for (const event of events) addEvent(making, event, ground.json(event));
  const prepared: PreparedRows = { rows: collected, within };
  return { ...others, prepared };
}

/** The graph again from which something was prepared. */
export function unpreparedGraph({ prepared, ...others }: PreparedGraph): Graph {
  const { rows } = prepared as PreparedRows;
  return {
    ...EMPTY_GRAPH,
    ...others,
    eventMentions: column(rows, "event_mention", -1).map((payload) => JSON.parse(payload) as EventMention),
    events: column(rows, "event", -1).map((payload) => JSON.parse(payload) as Event),
  };
}

/** What each of the records adds to the digest. */
export function preparedHashes({ rows }: PreparedRows): bigint[] {
  const mentions = column(rows, "event_mention", -1).map((payload) => hashOf("eventMention", payload));
  return [...mentions, ...column(rows, "event", -1).map((payload) => hashOf("event", payload))];
}

/** The ids of the records of a type. */
export function preparedIds({ rows }: PreparedRows, table: "event_mention" | "event"): string[] {
  return column(rows, table, 1);
}

function column(rows: CollectedRows, table: string, index: number): string[] {
  const { width, values } = rows.get(table) ?? { width: 1, values: [] };
  const first = index < 0 ? width + index : index;
  return Array.from({ length: values.length / width }, (_each, row) => String(values[row * width + first]));
}
