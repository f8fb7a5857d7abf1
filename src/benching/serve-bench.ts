import { ourNaming, parametersOf, peerNaming } from "./asked-parameters.ts";
import { ASKED_QUERIES, type AskedQuery } from "./asked-queries.ts";
import { startClients, startServer, type Clients } from "./asked-server.ts";
import type { Bench, BenchOptions, Figure } from "./bench.ts";
import { madeEvents, readCodedEvents, type CodedEvent } from "./coded-events.ts";
import { eventIdOf, type CodedNames } from "./coded-names.ts";
import { graphFolder, makingIn, neo4jGraph, sqliteGraph, type Making, type ServedGraph } from "./serve-graphs.ts";
import { figuresOfQuery, table } from "./serve-report.ts";
import { measured, refuseDifferences, requestsOf, type Side } from "./serve-sides.ts";

/** Parameters of each query. */
const PARAMETERS = 100;
/** Events of the graph that has vague dates and conflicts. */
const DOUBTFUL = { events: 100_000, doubts: { vague: 0.3, conflicting: 0.05 } };

/** The server of this project on a large graph, asked over HTTP by one client and by many. */
export const serveBench: Bench = {
  about: "how fast a large graph is served over HTTP, on SQLite and on the Neo4j at NEO4J_URL",
  options: {
    data: {
      value: "file",
      about: "coded events (date, source, type, target) as .csv or .csv.gz; default: made ones of the same shape",
    },
    part: { value: "number", about: "10 takes a tenth of them, the same each time; default: 1" },
    only: { value: "names", about: `some queries: ${ASKED_QUERIES.map(({ name }) => name).join(",")}` },
    graphs: { value: "names", about: "some graphs: sqlite,tenth,doubtful,neo4j; default: all" },
    keep: { value: "folder", about: "where graphs are kept for the next time; default: they are made anew" },
    peer: { value: "url", about: "a GraphQL server made by @neo4j/graphql that has the same data, asked beside this one" },
  },
  run: async (options) => {
    const folder = graphFolder(options.values["keep"] ?? null);
    const making = makingIn(folder, options.report);
    try {
      return await measuredGraphs(await graphsOf(options, making), making.names, options);
    } finally {
      folder.end();
    }
  },
  told: table,
};

async function graphsOf({ values }: BenchOptions, making: Making): Promise<ServedGraph[]> {
  const part = Number(values["part"] ?? 1);
  const events = (share: number): CodedEvent[] =>
    values["data"] === undefined ? madeEvents(share) : readCodedEvents(values["data"], share);
  const wanted = (name: string): boolean => values["graphs"]?.split(",").includes(name) ?? true;
  const { NEO4J_URL: url } = process.env;
  const all = events(part);
  const some = madeEvents(part).slice(0, DOUBTFUL.events);
  return [
    ...(wanted("sqlite") ? [await sqliteGraph("sqlite", all, making)] : []),
    ...(wanted("tenth") ? [await sqliteGraph("tenth", events(part * 10), making)] : []),
    ...(wanted("doubtful") ? [await sqliteGraph("doubtful", some, making, DOUBTFUL.doubts)] : []),
    ...(wanted("neo4j") && url ? [await neo4jGraph(url, all, making)] : []),
  ];
}

async function measuredGraphs(graphs: readonly ServedGraph[], names: CodedNames, options: BenchOptions): Promise<Figure[]> {
  const clients = startClients();
  const sides: Side[] = [];
  try {
    for (const graph of graphs) sides.push(await sideOf(graph, names, options));
    const { peer } = options.values;
    const [first] = graphs;
    if (peer !== undefined && first !== undefined) sides.push(peerSide(peer, first.events));
    const figures = await measuredQueries(sides, clients, options);
    return [...figures, ...sides.flatMap(figuresOfSide)];
  } finally {
    clients.stop();
    for (const { server } of sides) await server?.stop();
  }
}

async function sideOf(
  { name, events, environment, rate }: ServedGraph,
  names: CodedNames,
  { report }: BenchOptions,
): Promise<Side> {
  report(`Starting the server on ${name} …`);
  const first = JSON.stringify({ query: `{ event(id: "${eventIdOf(0)}") { id kind } }` });
  const server = await startServer(environment, first);
  return { name, server, url: server.url, events, naming: ourNaming(names), textOf: ({ text }) => text, rate };
}

function peerSide(url: string, events: readonly CodedEvent[]): Side {
  return { name: "peer", server: null, url, events, naming: peerNaming(events), textOf: ({ peer }) => peer, rate: null };
}

async function measuredQueries(sides: readonly Side[], clients: Clients, options: BenchOptions): Promise<Figure[]> {
  const only = options.values["only"]?.split(",");
  const figures: Figure[] = [];
  for (const query of ASKED_QUERIES.filter(({ name }) => only?.includes(name) ?? true)) {
    figures.push(...(await measuredQuery(query, sides, clients, options)));
  }
  return figures;
}

async function measuredQuery(
  query: AskedQuery,
  sides: readonly Side[],
  clients: Clients,
  { rounds, report }: BenchOptions,
): Promise<Figure[]> {
  report(`Asking ${query.name} …`);
  const asked = await Promise.all(
    sides
      .filter((side) => side.textOf(query) !== null)
      .map(async (side) => {
        const parameters = parametersOf(query, side.events, side.naming, PARAMETERS);
        return { side, bodies: await requestsOf(query, side, parameters) };
      }),
  );
  await refuseDifferences(query, asked);
  return figuresOfQuery(query, await measured(asked, clients, rounds, (step) => report(`Asking ${query.name} … ${step}`)));
}

function figuresOfSide({ name, server, rate }: Side): Figure[] {
  const figure = (what: string, words: string, value: number | null, unit: string): Figure[] =>
    value === null ? [] : [{ name: `${name}.${what}`, words: `${name}: ${words}`, value, unit }];
  return [
    ...figure("rowsPerSecond", "events put into it", rate, "a second"),
    ...figure("start", "from the start of the server to its first answer", server?.started ?? null, "ms"),
    ...figure("memory", "memory of the server after all that", server?.memory() ?? null, "MiB"),
  ];
}
