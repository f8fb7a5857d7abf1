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
  let last: Promise<StoreState | null> = readState(connection);
  let isItsTurn: Promise<unknown> = last;
  try {
    for await (const piece of pieces(graphs)) {
      // While the server writes one piece, the next one is read and composed; there it waits behind that one, and before no other.
      const before = last;
      const turn = Promise.withResolvers<void>();
      await isItsTurn;
      last = writeChange(connection, { put: piece, remove: [] }, made, options, turn.resolve);
      // Its failure comes when it is its turn.
      last.catch(() => {});
      isItsTurn = Promise.race([turn.promise, last]).catch(() => {});
      await before;
    }
    return await last;
  } finally {
    // A failure is told when nothing is written any more.
    await last.catch(() => {});
  }
}

/** Some events with their tellings at a time; what they name comes first. */
async function* pieces(graphs: AsyncIterable<Graph>): AsyncGenerator<Graph> {
  for await (const { eventMentions, events, ...others } of gathered(graphs)) {
    yield { ...EMPTY_GRAPH, ...others };
    for (let start = 0; start < Math.max(eventMentions.length, events.length); start += EVENTS_AT_ONCE) {
      const end = start + EVENTS_AT_ONCE;
      yield { ...EMPTY_GRAPH, eventMentions: eventMentions.slice(start, end), events: events.slice(start, end) };
    }
  }
}

/** Small graphs are put together: each transaction takes as long as hundreds of events. */
async function* gathered(graphs: AsyncIterable<Graph>): AsyncGenerator<Graph> {
  let some: Graph[] = [];
  let events = 0;
  for await (const graph of graphs) {
    some.push(graph);
    events += graph.events.length;
    if (events < EVENTS_AT_ONCE) continue;
    yield joined(some);
    [some, events] = [[], 0];
  }
  if (some.length > 0) yield joined(some);
}

function joined(graphs: readonly Graph[]): Graph {
  return {
    documents: graphs.flatMap(({ documents }) => documents),
    entities: graphs.flatMap(({ entities }) => entities),
    entityMentions: graphs.flatMap(({ entityMentions }) => entityMentions),
    eventMentions: graphs.flatMap(({ eventMentions }) => eventMentions),
    events: graphs.flatMap(({ events }) => events),
  };
}
