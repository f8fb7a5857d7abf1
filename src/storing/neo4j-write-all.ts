import { EMPTY_GRAPH, type Graph } from "../model/graph.ts";
import type { StoreOptions } from "./index.ts";
import type { Neo4jConnection } from "./neo4j-connection.ts";
import { readState, writeChange } from "./neo4j-write.ts";
import type { MadeWith, StoreState } from "./store.ts";

/** A transaction of a server holds all that it changes in memory, so it is given so many events at most. */
const EVENTS_AT_ONCE = 5_000;

/** Writes many graphs, each in one or several transactions; an interrupted import is finished by the same one again. */
export async function writeAll(
  connection: Neo4jConnection,
  graphs: AsyncIterable<Graph>,
  made: MadeWith,
  options: StoreOptions,
): Promise<StoreState | null> {
  let state = await readState(connection);
  for await (const graph of graphs) {
    for (const put of pieces(graph)) state = await writeChange(connection, { put, remove: [] }, made, options);
  }
  return state;
}

/** Some events with their tellings at a time; what they name comes first. */
function* pieces(graph: Graph): Generator<Graph> {
  const { eventMentions, events, ...others } = graph;
  yield { ...EMPTY_GRAPH, ...others };
  for (let start = 0; start < Math.max(eventMentions.length, events.length); start += EVENTS_AT_ONCE) {
    const end = start + EVENTS_AT_ONCE;
    yield { ...EMPTY_GRAPH, eventMentions: eventMentions.slice(start, end), events: events.slice(start, end) };
  }
}
