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
  const reading = pieces(graphs);
  // While the server writes one piece, the next one is read and composed.
  let next = reading.next();
  for (let piece = await next; piece.done !== true; piece = await next) {
    const writing = writeChange(connection, { put: piece.value, remove: [] }, made, options);
    next = reading.next();
    // Its failure comes when it is its turn: what came before is written first.
    next.catch(() => {});
    state = await writing;
  }
  return state;
}

/** Some events with their tellings at a time; what they name comes first. */
async function* pieces(graphs: AsyncIterable<Graph>): AsyncGenerator<Graph> {
  for await (const { eventMentions, events, ...others } of graphs) {
    yield { ...EMPTY_GRAPH, ...others };
    for (let start = 0; start < Math.max(eventMentions.length, events.length); start += EVENTS_AT_ONCE) {
      const end = start + EVENTS_AT_ONCE;
      yield { ...EMPTY_GRAPH, eventMentions: eventMentions.slice(start, end), events: events.slice(start, end) };
    }
  }
}
