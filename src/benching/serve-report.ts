import type { AskedQuery } from "./asked-queries.ts";
import type { Figure } from "./bench.ts";
import type { MeasuredSide } from "./serve-sides.ts";

const COLUMNS = ["p50", "p95", "work", "perSecond"] as const;
const UNITS = { p50: "ms", p95: "ms", work: "ms", perSecond: "a second" } as const;

/** The figures of one query, named by graph, query and what was measured. */
export function figuresOfQuery({ name: query }: AskedQuery, sides: readonly MeasuredSide[]): Figure[] {
  return sides.flatMap(({ name, median: p50, p95, work, perSecond }) =>
    COLUMNS.map((column) => ({
      name: `${name}.${query}.${column}`,
      words: `${name}: ${query}, ${column}`,
      value: { p50, p95, work, perSecond }[column],
      unit: UNITS[column],
    })),
  );
}

/** How much faster than the peer a graph must be, by its p50 and by requests a second: each query, and the mean of all. */
const AGAINST_PEER: Readonly<Record<string, Readonly<Record<"p50" | "perSecond", readonly [each: number, mean: number]>>>> = {
  sqlite: { p50: [4, 7], perSecond: [3, 5] },
  neo4j: { p50: [1.4, 2.2], perSecond: [1, 1] },
};

/** How much slower the slowest twentieth may be than the middle. */
const SPREAD: Readonly<Record<string, number>> = { sqlite: 5, neo4j: 12 };
/** The most milliseconds of the slowest twentieth on Neo4j, but for these queries. */
const SLOWEST = { graph: "neo4j", most: 40, except: ["nested"] };
/** How much slower than on a tenth of the events; more for some queries. */
const GROWTH = { usual: 1.3, more: 2.5, except: ["between", "nested"] };
const MEMORY = 300;
const START = 1_000;

/** A table of queries for each graph, with what is reached and what is not, and below it the figures of the servers. */
export function table(figures: readonly Figure[]): string {
  const values = new Map(figures.map(({ name, value }) => [name, value]));
  const cells = figures.map(({ name }) => name.split("."));
  const queries = [...new Set(cells.filter(({ length }) => length === 3).map(([, query = ""]) => query))];
  const graphs = [...new Set(cells.map(([graph = ""]) => graph))];
  const lines = graphs.flatMap((graph) => {
    const asked = queries.filter((query) => values.has(`${graph}.${query}.p50`));
    const servers = figures.filter(({ name }) => name.startsWith(`${graph}.`) && name.split(".").length === 2);
    return [
      "",
      `${graph.padEnd(14)}${["p50", "p95", "CPU", "req/s"].map((head) => head.padStart(9)).join("")}`,
      ...asked.map((query) => lineOf(graph, query, values)),
      ...meansOf(graph, asked, values),
      ...servers.map((figure) => `${figure.words}  ${written(figure.value)} ${figure.unit}${markOf(figure)}`),
    ];
  });
  return `${lines.join("\n").trim()}\n`;
}

type Values = ReadonlyMap<string, number>;

function lineOf(graph: string, query: string, values: Values): string {
  const of = (column: string, other = graph): number => values.get(`${other}.${query}.${column}`) ?? Number.NaN;
  const cells = COLUMNS.map((column) => written(of(column)).padStart(9)).join("");
  const against = AGAINST_PEER[graph];
  const growth = of("p50") / of("p50", "tenth");
  const spread = SPREAD[graph];
  const marks = [
    ...(against ? [ratio("× peer", of("p50", "peer") / of("p50"), (value) => value >= against.p50[0])] : []),
    ...(against ? [ratio("× req/s", of("perSecond") / of("perSecond", "peer"), (value) => value >= against.perSecond[0])] : []),
    ...(spread === undefined ? [] : [ratio("p95 ÷ p50", of("p95") / of("p50"), (value) => value <= spread)]),
    ...(graph === "sqlite" ? [ratio("÷ tenth", growth, (value) => value <= mostGrowth(query))] : []),
    ...(graph === SLOWEST.graph && !SLOWEST.except.includes(query)
      ? [ratio("p95 ms", of("p95"), (value) => value <= SLOWEST.most)]
      : []),
  ];
  return `${query.padEnd(14)}${cells}${marks.join("")}`;
}

function mostGrowth(query: string): number {
  return GROWTH.except.includes(query) ? GROWTH.more : GROWTH.usual;
}

/** The geometric means of how much faster than the peer a graph is. */
function meansOf(graph: string, queries: readonly string[], values: Values): string[] {
  const against = AGAINST_PEER[graph];
  if (against === undefined || !values.has(`peer.${queries[0]}.p50`)) return [];
  const mean = (ratioOf: (query: string) => number): number =>
    Math.exp(queries.reduce((sum, query) => sum + Math.log(ratioOf(query)), 0) / queries.length);
  const of = (name: string): number => values.get(name) ?? Number.NaN;
  const faster = mean((query) => of(`peer.${query}.p50`) / of(`${graph}.${query}.p50`));
  const more = mean((query) => of(`${graph}.${query}.perSecond`) / of(`peer.${query}.perSecond`));
  return [
    `${"mean".padEnd(50)}${ratio("× peer", faster, (value) => value >= against.p50[1])}${ratio("× req/s", more, (value) => value >= against.perSecond[1])}`,
  ];
}

function ratio(words: string, value: number, isReached: (value: number) => boolean): string {
  return Number.isNaN(value) ? "" : `  ${written(value)} ${words} ${isReached(value) ? "✓" : "✗"}`;
}

function markOf({ name, value }: Figure): string {
  if (name === "sqlite.memory") return value <= MEMORY ? " ✓" : " ✗";
  if (name === "sqlite.start") return value <= START ? " ✓" : " ✗";
  return "";
}

/** Three digits say enough. */
function written(value: number): string {
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
