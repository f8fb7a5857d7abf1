import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Outcome } from "./admit.ts";
import { commandLine, complain, EXIT, runCommand } from "./commands/command.ts";
import { progress, type Progress } from "./commands/progress.ts";
import { count, summary, summaryLine } from "./commands/summary.ts";
import { exportEndpoint } from "./export-endpoint.ts";
import { Failure } from "./model/failure.ts";
import { WHOLE_VIEW } from "./model/view.ts";
import { bringSeedUpToDate, type SeedNews } from "./seed.ts";
import { playgroundExamples } from "./serving/playground.ts";
import { createServer } from "./serving/server.ts";
import { PROJECT_FOLDER, readSettings, type Settings } from "./settings.ts";
import { NO_FILTER, NO_OWNER } from "./storing/event-query.ts";
import type { Store } from "./storing/store.ts";
import { withWorkshop } from "./workshop.ts";

const USAGE = `Serves the graph over GraphQL, after reading the seed's texts where the store is empty or the seed has changed.

Usage: npm start

Options:
  --help  this text

Settings (environment variables; README.md has all of them):
  PORT, HOST  where to serve; default: 4000 on 127.0.0.1
  STORE_URL   sqlite:<file>, sqlite::memory:, neo4j://<host> or bolt://<host>:7687; default: sqlite:data/chronik.db
  SEED        the folder with the first texts, the catalogue, corrections and examples; default: seed

Examples:
  npm start
  PORT=8080 STORE_URL=sqlite:data/mine.db npm start

Exit code: 0 stopped by a signal, 1 could not serve, 2 wrong usage.
`;

const LARGEST_REQUEST = 1_000_000;

/** How long requests may go on after the signal to stop. */
const PATIENCE = 5_000;

const NEWS: Readonly<Record<SeedNews, string | null>> = {
  INGESTED: null,
  UP_TO_DATE: null,
  OTHER_DOCUMENTS: "The store holds other texts than the seed's and is served as it is.",
  OUTDATED:
    "The store's graph was made with other rules or another catalogue; `npm run rebuild` makes it again. It is served as it is.",
};

await runCommand(async () => {
  if (commandLine("start", USAGE, { options: { help: { type: "boolean" } } }) === null) return Number(process.exitCode);
  const settings = readSettings(process.env);
  return withWorkshop(settings, async (workshop) => {
    say(`Opening ${workshop.store.name} and looking at the texts in ${settings.seedFolder} …`);
    const shown = progress();
    const news = await bringSeedUpToDate(workshop, { report: shown.step, outcome: (one) => tell(one, shown) });
    shown.end();
    if (NEWS[news] !== null) say(NEWS[news]);
    const server = await listen(workshop.store, settings);
    await welcome(workshop.store, server, settings);
    await signalToStop();
    await stop(server);
    return EXIT.DONE;
  });
});

function tell(outcome: Outcome | Failure, shown: Progress): void {
  shown.end();
  if (outcome instanceof Failure) complain(outcome.message);
  else say(summaryLine(summary(outcome)));
}

async function listen(store: Store, settings: Settings): Promise<Server> {
  const { corsOrigins, playground, introspection, requestTimeout, port, host } = settings;
  const typeDefs = readFileSync(join(PROJECT_FOLDER, "schema.graphql"), "utf8");
  const examples = playgroundExamples(join(settings.seedFolder, "playground"));
  const server = createServer({
    store,
    typeDefs,
    examples,
    corsOrigins,
    playground,
    introspection,
    requestTimeout,
    maxBodyBytes: LARGEST_REQUEST,
    pageFolder: join(PROJECT_FOLDER, "dist"),
    exports: exportEndpoint({ store, typeDefs, requestTimeout, corsOrigins }),
  });
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (cause) {
    throw notListening(cause, settings);
  }
  return server;
}

function notListening(cause: unknown, { port, host }: Settings): Failure {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `PORT: expected a free port on ${host}, got ${port}, which another program uses; PORT=${port + 1} npm start takes the next one`,
    EACCES: `PORT: expected a port that may be opened, got ${port}`,
  };
  const message = reasons[code] ?? `HOST: expected an address of this machine, got ${JSON.stringify(host)} (${code})`;
  return new Failure("BAD_USER_INPUT", message, { cause });
}

async function welcome(store: Store, server: Server, { host, playground }: Settings): Promise<void> {
  const { port } = server.address() as AddressInfo;
  const { documents, events, people } = await totalsOf(store);
  const shownHost = ["127.0.0.1", "0.0.0.0", "::", "::1"].includes(host) ? "localhost" : host;
  const held = [count(documents, "text", "texts"), count(events, "event", "events"), count(people, "person", "people")];
  say(`Serving ${held[0]} with ${held[1]} and ${held[2]}:`);
  say(`  Page:    http://${shownHost}:${port}/`);
  say(`  GraphQL${playground ? " and playground" : ""}: http://${shownHost}:${port}/graphql`);
  say("Ctrl+C stops.");
}

/** Counted one by one, because all totals together take seconds in a large graph on Neo4j. */
async function totalsOf(store: Store): Promise<Readonly<Record<"documents" | "events" | "people", number>>> {
  const page = { first: 1, after: null, last: null, before: null };
  const anyDocument = { ofEvent: null, text: null, publisher: null, publishedFrom: null, publishedTo: null, page };
  const [documents = 0] = await store.documentCount([anyDocument]);
  const [events = 0] = await store.eventCount([{ ...NO_OWNER, filter: NO_FILTER, orderBy: "DATE", view: WHOLE_VIEW, page }]);
  const [people = 0] = await store.entityCount([{ kind: "PERSON", text: null, countryId: null, without: [], page }]);
  return { documents, events, people };
}

async function signalToStop(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

/** Lets running requests finish, but not for ever; a second signal ends the process at once. */
async function stop(server: Server): Promise<void> {
  say("Stopping …");
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(impatience);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
