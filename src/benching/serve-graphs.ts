import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { documentId, type Document } from "../model/document.ts";
import { EMPTY_GRAPH } from "../model/graph.ts";
import type { Neo4jSettings } from "../settings.ts";
import { openStore } from "../storing/index.ts";
import { MADE, putCodedEvents, type Doubts } from "./coded-graph.ts";
import type { CodedEvent } from "./coded-events.ts";

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

type Report = (done: string) => void;

/** A graph in a file. */
export async function sqliteGraph(
  name: string,
  events: readonly CodedEvent[],
  { path }: GraphFolder,
  report: Report,
  doubts?: Doubts,
): Promise<ServedGraph> {
  const file = join(path, `${name}-${events.length}.db`);
  const url = `sqlite:${file}`;
  const rate = existsSync(file) ? null : await filled(url, NO_NEO4J, events, report, doubts);
  return { name, events, environment: { STORE_URL: url }, rate };
}

/** A graph in a Neo4j, which must be empty or hold just this one. */
export async function neo4jGraph(
  url: string,
  access: Neo4jSettings,
  events: readonly CodedEvent[],
  report: Report,
): Promise<ServedGraph> {
  const rate = await filled(url, access, events, report);
  const { user, password, database } = access;
  const signIn: Record<string, string> = user === "" ? {} : { NEO4J_USER: user, NEO4J_PASSWORD: password };
  return {
    name: "neo4j",
    events,
    environment: { STORE_URL: url, ...signIn, ...(database && { NEO4J_DATABASE: database }) },
    rate,
  };
}

const NO_NEO4J: Neo4jSettings = { user: "", password: "", database: null };

/** Fills an empty store; null for one that holds as many events as these. */
async function filled(
  url: string,
  neo4j: Neo4jSettings,
  events: readonly CodedEvent[],
  report: Report,
  doubts?: Doubts,
): Promise<number | null> {
  const store = await openStore(url, { blockKeys: () => [], neo4j });
  try {
    const known = (await store.state()) === null ? 0 : (await store.statistics({ knownBy: null, textOnly: false })).events;
    if (known === events.length) return null;
    if (known > 0) throw new Error(`${store.name}: expected an empty store or ${events.length} events, got ${known}`);
    const rate = await putCodedEvents(store, events, report, doubts);
    // A server would read its first texts into a store without any.
    await store.write({ put: { ...EMPTY_GRAPH, documents: [NOTHING_SAID] }, remove: [] }, MADE);
    return rate;
  } finally {
    await store.close();
  }
}

const NOTHING_SAID: Document = {
  id: documentId("Nothing."),
  name: "bench",
  title: null,
  publisher: null,
  author: null,
  agency: null,
  url: null,
  language: "de",
  publishedOn: null,
  publicationDateBasis: "UNKNOWN",
  text: "Nothing.",
};
