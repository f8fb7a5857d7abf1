import { createWriteStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { CodedFile } from "../import-batches.ts";
import { importEvents, withdrawImport } from "../import-events.ts";
import { readMapping } from "../importing/mapping.ts";
import type { Rejection } from "../importing/row.ts";
import { FORMATS, formatOf } from "../importing/rows.ts";
import { Failure } from "../model/failure.ts";
import { withWorkshop, type Workshop } from "../workshop.ts";
import { callingFolder, commandLine, complain, EXIT, lastingSettings, runCommand, wrongUsage } from "./command.ts";
import { progress } from "./progress.ts";

const USAGE = `Reads coded events without a text into the graph: one row, one event, with the row as its witness.

Usage: npm run import -- --mapping <file> [options] <files>
       npm run import -- --withdraw <source>

Files are .csv, .tsv or .jsonl, also with .gz after it. CSV and TSV begin with the names of the columns. A mapping (YAML)
says which columns mean what:

  source: ICEWS              the name under which the events stand; needed
  id: event_id               the column that tells rows apart; without it the whole row does
  date: date                 a column of EDTF dates such as 2024-06-19 or 2024-06; needed
  publishedOn: coded_on      a column with the day on which it was known; without it the date's last day
  kind:                      needed; words and codes of CAMEO need no values
    column: type
    values: { "State visit": VISIT }
    otherwise: OTHER         for other words; without it such rows are refused
  status:                    without it everything has happened
    column: status
    values: { "called off": CANCELLED }
    otherwise: HAPPENED
  participants:              SOURCE and TARGET have the roles of who acts, and to whom, in an event of the kind
    - { column: source, role: SOURCE, kind: ORGANIZATION }
    - { column: target, role: TARGET, kind: PERSON, separator: ";" }
  places:
    - { column: location, kind: PLACE }

Names are linked to the catalogue; what it does not list is of the column's kind.

Options:
  --mapping <file>     which columns mean what
  --rejected <file>    writes the rows that were refused to this file, with the reasons, as JSON lines
  --withdraw <source>  takes all events of a source out
  --quiet              no lines, only what is refused
  --help               this text

Examples:
  npm run import -- --mapping icews.yaml events.csv.gz
  npm run import -- --mapping coded.yaml --rejected refused.jsonl 2023.tsv 2024.tsv
  npm run import -- --withdraw ICEWS

Exit code: 0 everything was read, 1 some rows were refused and the rest is in, 2 wrong usage.
`;

/** So many refusals are told one by one. */
const MOST_TOLD = 20;

await runCommand(async () => {
  const parsed = commandLine("import", USAGE, {
    allowPositionals: true,
    options: {
      mapping: { type: "string" },
      rejected: { type: "string" },
      withdraw: { type: "string" },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (parsed === null) return Number(process.exitCode);
  const { positionals, values } = parsed;
  const wrong = misused(positionals, values);
  if (wrong !== null) return wrongUsage(USAGE, `import: ${wrong}`);
  const settings = lastingSettings("import");
  if (settings === null) return EXIT.USAGE;
  const { withdraw } = values;
  if (withdraw !== undefined) return withWorkshop(settings, (workshop) => withdrawSource(withdraw, values.quiet, workshop));
  const folder = callingFolder("import");
  const mappingPath = resolve(folder, values.mapping ?? "");
  const mapping = readMapping(basename(mappingPath), await textOf(mappingPath));
  const files = positionals.map((path) => ({ path: resolve(folder, path), format: formatOf(path) ?? "csv", mapping }));
  const rejected = values.rejected === undefined ? null : resolve(folder, values.rejected);
  return withWorkshop(settings, (workshop) => importFiles(files, { quiet: values.quiet, rejected }, workshop));
});

function misused(
  paths: readonly string[],
  { mapping, withdraw }: { readonly mapping?: string; readonly withdraw?: string },
): string | null {
  if (withdraw !== undefined) return paths.length === 0 && mapping === undefined ? null : "expected --withdraw alone, got more";
  if (mapping === undefined) return "expected --mapping with a file, got nothing";
  if (paths.length === 0) return "expected files, got nothing";
  const other = paths.find((path) => formatOf(path) === null);
  return other === undefined ? null : `expected files that end in .${FORMATS.join(", .")} (or these with .gz), got ${other}`;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): Failure {
  const code = String((cause as NodeJS.ErrnoException).code);
  return new Failure("BAD_USER_INPUT", `${basename(path)}: expected a file that can be read, got ${code}`, { cause });
}

interface Options {
  readonly quiet: boolean;
  readonly rejected: string | null;
}

async function importFiles(files: readonly CodedFile[], { quiet, rejected }: Options, workshop: Workshop): Promise<number> {
  const refusals = rejected === null ? null : createWriteStream(rejected);
  let refused = 0;
  for (const file of files) {
    const name = basename(file.path);
    const told = teller(name, (rejection) => refusals?.write(`${JSON.stringify({ file: name, ...rejection })}\n`));
    const shown = progress();
    const {
      rows,
      rejected: count,
      repeated,
    } = await reading(file, () => importEvents(file, workshop, { report: shown.step, reject: told.reject }));
    shown.end();
    told.end();
    refused += count;
    const said = [counted(rows - count - repeated, "event"), ...(repeated > 0 ? [`${repeated} repeated`] : [])];
    if (!quiet) process.stdout.write(`${name}: ${counted(rows, "row")}, ${[...said, `${count} refused`].join(", ")}\n`);
  }
  refusals?.end();
  return refused > 0 ? EXIT.REFUSED : EXIT.DONE;
}

async function reading<Result>({ path }: CodedFile, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isFileError(error) ? unreadable(path, error) : error;
  }
}

/** What reading or unpacking a file, or taking its lines apart, can throw. */
function isFileError(error: unknown): boolean {
  return /^(?:E[A-Z]+|Z_[A-Z_]+|CSV_[A-Z_]+)$/u.test(String((error as { code?: unknown } | null)?.code));
}

/** Tells the first refusals one by one, and at the end how many more there were. */
function teller(name: string, keep: (rejection: Rejection) => void) {
  let count = 0;
  return {
    reject: (rejection: Rejection) => {
      count += 1;
      if (count <= MOST_TOLD) complain(`${name}:${rejection.line}: ${rejection.reason}`);
      keep(rejection);
    },
    end: () => {
      if (count > MOST_TOLD)
        complain(`${name}: ${count - MOST_TOLD} more rows were refused; --rejected <file> keeps all of them`);
    },
  };
}

async function withdrawSource(source: string, quiet: boolean, workshop: Workshop): Promise<number> {
  const shown = progress();
  const events = await withdrawImport(source, workshop, shown.step);
  shown.end();
  if (events === 0) complain(`import: expected the source of an import, got ${JSON.stringify(source)}, from which nothing came`);
  else if (!quiet) process.stdout.write(`${source}: ${counted(events, "event")} withdrawn\n`);
  return events === 0 ? EXIT.REFUSED : EXIT.DONE;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
