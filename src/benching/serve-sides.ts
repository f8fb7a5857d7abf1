import type { Naming } from "./asked-parameters.ts";
import type { Answer, AskedQuery, Variables } from "./asked-queries.ts";
import type { AskedServer, Clients } from "./asked-server.ts";
import type { Asked } from "./asking.ts";
import type { CodedEvent } from "./coded-events.ts";
import { median } from "./bench.ts";

/** One server that is asked, with what it holds. */
export interface Side {
  readonly name: string;
  /** Null where somebody else has started it. */
  readonly server: AskedServer | null;
  readonly url: string;
  readonly events: readonly CodedEvent[];
  readonly naming: Naming;
  readonly textOf: (query: AskedQuery) => string | null;
  readonly rate: number | null;
}

/** A side with the bodies of the requests to it. */
export interface AskedSide {
  readonly side: Side;
  readonly bodies: readonly string[];
}

/** What came of one query on one side. */
export interface MeasuredSide {
  readonly name: string;
  /** Of one client: milliseconds. */
  readonly median: number;
  readonly p95: number;
  /** What a request costs the server, in milliseconds of one core. */
  readonly work: number;
  /** Of many clients. */
  readonly perSecond: number;
}

/** Clients that ask at the same time. */
const MANY = 16;
const MILLISECONDS = 700;
/** Answers that are compared. */
const COMPARED = 20;

/** The bodies of the requests; a page behind others is asked for by the cursor of the one before it, which is asked for now. */
export async function requestsOf(query: AskedQuery, side: Side, parameters: readonly Variables[]): Promise<string[]> {
  const text = side.textOf(query) ?? "";
  const { cursor } = query;
  const bodies: string[] = [];
  for (const values of parameters) {
    if (cursor === undefined || !text.includes(`$${cursor.variable}`)) {
      bodies.push(JSON.stringify({ query: text, variables: values }));
      continue;
    }
    const { [cursor.behind]: behind, ...others } = values;
    const after = await cursorBehind(Number(behind), text, others, side.url);
    bodies.push(JSON.stringify({ query: text, variables: { ...others, [cursor.variable]: after } }));
  }
  return bodies;
}

async function cursorBehind(count: number, text: string, variables: Variables, url: string): Promise<string | null> {
  let after: string | null = null;
  for (let page = 0; page < count / 50; page++) {
    const { events } = await answerOf(url, JSON.stringify({ query: text, variables: { ...variables, after } }));
    after = (events as { pageInfo: { endCursor: string | null } }).pageInfo.endCursor;
  }
  return after;
}

/** Throws where two stores with the same events answer differently. */
export async function refuseDifferences({ name }: AskedQuery, asked: readonly AskedSide[]): Promise<void> {
  const [first, second] = asked.filter(({ side }) => ["sqlite", "neo4j"].includes(side.name));
  if (first === undefined || second === undefined) return;
  for (const [index, body] of first.bodies.slice(0, COMPARED).entries()) {
    const one = JSON.stringify(await answerOf(first.side.url, body));
    const other = JSON.stringify(await answerOf(second.side.url, second.bodies[index] ?? ""));
    if (one !== other) throw new Error(`${name}: expected the same answers, got for ${body}:\n${one}\n${other}`);
  }
}

/** Asks every side in turn, in each round, so that a slow time of the machine is one for all. */
export async function measured(
  asked: readonly AskedSide[],
  clients: Clients,
  rounds: number,
  report: (step: string) => void,
): Promise<MeasuredSide[]> {
  const found = new Map<string, { one: Asked; work: number; many: Asked }[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const { side, bodies } of asked) {
      report(`round ${round} of ${rounds}, ${side.name}`);
      const asking = { url: side.url, bodies, milliseconds: MILLISECONDS };
      const before = side.server?.work() ?? Number.NaN;
      const one = await clients.ask({ ...asking, clients: 1 });
      const work = ((side.server?.work() ?? Number.NaN) - before) / one.count;
      const many = await clients.ask({ ...asking, clients: MANY });
      if (one.failure ?? many.failure) throw new Error(`${side.name}: ${one.failure ?? many.failure ?? ""}`);
      // The first round is for the engines to get to know the query, and not counted.
      if (round > 0) found.set(side.name, [...(found.get(side.name) ?? []), { one, work, many }]);
    }
  }
  return [...found].map(([name, all]) => ({
    name,
    median: median(all.map(({ one }) => one.median)),
    p95: median(all.map(({ one }) => one.p95)),
    work: median(all.map(({ work }) => work)),
    perSecond: median(all.map(({ many }) => (many.count * 1_000) / many.milliseconds)),
  }));
}

async function answerOf(url: string, body: string): Promise<Answer> {
  const answer = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
  const { data, errors } = (await answer.json()) as { data?: Answer; errors?: unknown };
  if (data === undefined || errors !== undefined) throw new Error(`${url}: ${JSON.stringify(errors)} for ${body}`);
  return data;
}
