import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { importEvents } from "../import-events.ts";
import { readSettings, type Settings } from "../settings.ts";
import { NO_FILTER, NO_OWNER, type EventQuery } from "../storing/event-query.ts";
import { loadKnowledge, withWorkshop } from "../workshop.ts";
import type { CodedEvent } from "./coded-events.ts";
import { CODED_MAPPING, codedNames, type CodedNames } from "./coded-names.ts";
import { doubtfulGraphs, type Doubts } from "./doubtful-graph.ts";
import { WHOLE_VIEW } from "../model/view.ts";

/** A graph that is served and asked. */
export interface ServedGraph {
  readonly name: string;
  readonly events: readonly CodedEvent[];
  /** What a server is told to serve it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Events that were put into it a second; null where it was there. */
  readonly rate: number | null;
}

/** Where graphs are made, and whether they are kept there for the next time. */
export interface GraphFolder {
  readonly path: string;
  readonly end: () => void;
}

/** The folder that somebody names, whose graphs stay, or one for this time only. */
export function graphFolder(kept: string | null): GraphFolder {
  if (kept !== null) {
    mkdirSync(kept, { recursive: true });
    return { path: kept, end: () => {} };
  }
  const path = mkdtempSync(join(tmpdir(), "chronik-bench-"));
  return { path, end: () => rmSync(path, { recursive: true, force: true }) };
}

/** How a graph is made. */
export interface Making {
  readonly settings: Settings;
  readonly names: CodedNames;
  /** Where files are put. */
  readonly folder: GraphFolder;
  readonly report: (done: string) => void;
}

/** Graphs are made in a folder, with the settings and the catalogue of this project. */
export function makingIn(folder: GraphFolder, report: Making["report"]): Making {
  const settings = readSettings(process.env);
  return { settings, names: codedNames(loadKnowledge(settings.seedFolder).catalogue), folder, report };
}

/** A graph in a file; with doubts it is not imported but written as texts would have it. */
export async function sqliteGraph(
  name: string,
  events: readonly CodedEvent[],
  making: Making,
  doubts: Doubts | null = null,
): Promise<ServedGraph> {
  const file = join(making.folder.path, `${name}-${events.length}.db`);
  const storeUrl = `sqlite:${file}`;
  const settings = { ...making.settings, storeUrl };
  const rate = existsSync(file) ? null : await filled(events, { ...making, settings }, doubts);
  return { name, events, environment: { STORE_URL: storeUrl }, rate };
}

/** A graph in a Neo4j, which must be empty or hold just this one. */
export async function neo4jGraph(storeUrl: string, events: readonly CodedEvent[], making: Making): Promise<ServedGraph> {
  const rate = await filled(events, { ...making, settings: { ...making.settings, storeUrl } }, null);
  const { user, password, database } = making.settings.neo4j;
  const signIn: Record<string, string> = user === "" ? {} : { NEO4J_USER: user, NEO4J_PASSWORD: password };
  return {
    name: "neo4j",
    events,
    environment: { STORE_URL: storeUrl, ...signIn, ...(database && { NEO4J_DATABASE: database }) },
    rate,
  };
}

/** Fills an empty store and tells how many events a second; null for one that holds as many events as these. */
function filled(
  events: readonly CodedEvent[],
  { settings, names, folder, report }: Making,
  doubts: Doubts | null,
): Promise<number | null> {
  return withWorkshop(settings, async (workshop) => {
    const { store } = workshop;
    const [known = 0] = await store.eventCount([EVERYTHING]);
    if (known === events.length) return null;
    if (known > 0) throw new Error(`${store.name}: expected an empty store or ${events.length} events, got ${known}`);
    const path = join(folder.path, `rows-${events.length}.jsonl`);
    writeFileSync(path, events.map((event, number) => `${JSON.stringify({ number: String(number), ...event })}\n`).join(""));
    forgetBounds();
    const begin = performance.now();
    if (doubts === null) {
      const listener = { report, reject: ({ reason }: { reason: string }) => report(reason) };
      await importEvents({ path, format: "jsonl", mapping: CODED_MAPPING }, workshop, listener);
    } else await store.writeAll(doubtfulGraphs(events, names, doubts), workshop.knowledge.madeWith);
    const rate = (events.length * 1_000) / (performance.now() - begin);
    rmSync(path);
    return rate;
  });
}

/** The import runs without the bounds of memory that other commands have, so its threads have none here either. */
function forgetBounds(): void {
  for (const bound of ["heap-growing-percent", "min-semi-space-size", "max-semi-space-size"]) setFlagsFromString(`--${bound}=0`);
}

const EVERYTHING: EventQuery = {
  ...NO_OWNER,
  filter: NO_FILTER,
  orderBy: "DATE",
  view: WHOLE_VIEW,
  page: { first: 1, after: null, last: null, before: null },
};
