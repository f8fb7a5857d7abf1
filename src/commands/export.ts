import { once } from "node:events";
import { createWriteStream, readFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { EXPORTERS } from "../exporting/index.ts";
import { exportGraph } from "../export-graph.ts";
import { Failure } from "../model/failure.ts";
import { eventArguments, type EventArguments, type GivenArguments } from "../serving/event-arguments.ts";
import { PROJECT_FOLDER, readSettings } from "../settings.ts";
import { openStore } from "../storing/index.ts";
import type { Store } from "../storing/store.ts";
import { callingFolder, commandLine, complain, EXIT, runCommand, wrongUsage } from "./command.ts";
import { progress } from "./progress.ts";
import { count } from "./summary.ts";

const FORMATS = Object.keys(EXPORTERS);

const USAGE = `Writes events in a format of another program, all or those that a filter lets through.

Usage: npm run --silent export -- <${FORMATS.join(" | ")}> [options]

Options:
  --filter <JSON>    an EventFilter as in schema.graphql, such as {"kinds":["MEETING"]}
  --known-by <day>   only what was known by this day, YYYY-MM-DD
  --text-only        leave out what only the catalogue says
  --language <de|en> the language of names and titles; default: en
  --output <file>    write to a file, which is there when it is complete; default: standard output
  --help             this text

Formats, and what each loses:
${Object.entries(EXPORTERS)
  .map(([name, { title, losses }]) => [`  ${name}: ${title}`, ...losses.map((loss) => `    - ${loss}`)].join("\n"))
  .join("\n")}

Examples:
  npm run --silent export -- csv > events.csv
  npm run export -- gexf --output events.gexf
  npm run --silent export -- csv --language de --filter '{"during":{"from":"2024-06-01","to":"2024-06-30"}}'

What is written is one state of the graph: where it is changed meanwhile, the export ends with a message and exit code 1.
Exit code: 0 all was written, 1 it was not, 2 wrong usage.
`;

await runCommand(async () => {
  const parsed = commandLine("export", USAGE, {
    allowPositionals: true,
    options: {
      filter: { type: "string" },
      "known-by": { type: "string" },
      "text-only": { type: "boolean", default: false },
      language: { type: "string" },
      output: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (parsed === null) return Number(process.exitCode);
  const { positionals, values } = parsed;
  const format = positionals.join(" ");
  if (!FORMATS.includes(format))
    return wrongUsage(USAGE, `export: expected one of ${FORMATS.join(", ")}, got ${format || "nothing"}`);
  const given = { filter: values.filter, knownBy: values["known-by"], textOnly: values["text-only"], language: values.language };
  const output = values.output === undefined ? null : resolve(callingFolder("export"), values.output);
  const { storeUrl, neo4j } = readSettings(process.env);
  // Nothing is merged here, so it does not matter in which blocks merging would look.
  const store = await openStore(storeUrl, { blockKeys: () => [], neo4j });
  try {
    return await exportFrom(store, { format, given, output });
  } finally {
    await store.close();
  }
});

interface Asked {
  readonly format: string;
  readonly given: GivenArguments;
  readonly output: string | null;
}

async function exportFrom(store: Store, { format, given, output }: Asked): Promise<number> {
  const wanted = await argumentsOf(given, store);
  if (wanted === null) return EXIT.USAGE;
  if ((await store.state()) === null) throw nothingThere(store);
  const exporter = EXPORTERS[format];
  if (exporter === undefined) return EXIT.USAGE;
  const shown = progress();
  const numbers = { read: 0, leftOut: 0 };
  const report = (read: number) => shown.step(`Exporting … ${count((numbers.read += read), "event", "events")} read`);
  const leaveOut = () => void (numbers.leftOut += 1);
  const pieces = exportGraph({ ...wanted, exporter, store: () => store, report, leaveOut });
  try {
    await (output === null ? writeAll(pieces, process.stdout) : writeFile(pieces, output));
  } finally {
    shown.end();
  }
  if (numbers.leftOut > 0)
    complain(`${count(numbers.leftOut, "event is", "events are")} left out: ${format} has no place for what is undated.`);
  return EXIT.DONE;
}

/** What the options ask for; null after having said what is wrong with them. */
async function argumentsOf(given: GivenArguments, store: Store): Promise<EventArguments | null> {
  const typeDefs = readFileSync(join(PROJECT_FOLDER, "schema.graphql"), "utf8");
  try {
    return await eventArguments(typeDefs)(given, store);
  } catch (error) {
    if (!(error instanceof Failure && error.code === "BAD_USER_INPUT")) throw error;
    wrongUsage(USAGE, `export: ${error.message}`);
    return null;
  }
}

function nothingThere({ name }: Store): Failure {
  const message = `STORE_URL: expected a store with a graph, got ${name}, which has none; npm start or npm run ingest make one`;
  return new Failure("BAD_USER_INPUT", message);
}

async function writeAll(pieces: AsyncIterable<string>, stream: NodeJS.WritableStream): Promise<void> {
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
}

/** The file gets its name when it is complete, so that nobody takes half of it for the whole. */
async function writeFile(pieces: AsyncIterable<string>, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(pieces, createWriteStream(unfinished));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const message = `--output: expected a file that can be written, got ${JSON.stringify(file)} (${code})`;
    throw new Failure("BAD_USER_INPUT", message, { cause: error });
  }
}
