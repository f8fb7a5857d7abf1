import { ingest } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import { catalogueFolder, correctionsFile, withWorkshop, type Workshop } from "../workshop.ts";
import { callingFolder, commandLine, complain, EXIT, lastingSettings, runCommand, wrongUsage } from "./command.ts";
import { filesAt } from "../files-at.ts";
import { progress } from "./progress.ts";
import { summary, summaryLine } from "./summary.ts";

const USAGE = `Reads texts into the graph.

Usage: npm run ingest -- [options] <files, folders, ->

A folder stands for the .txt, .md, .html, .json and .jsonl files in it and below it, and - for standard input.
Metadata (title, publisher, author, agency, url, publishedOn, language) stands in front matter or in <name>.meta.yaml.

Options:
  --replace  take over other metadata of a text that is in the graph already
  --json     one JSON object for each text instead of a line
  --quiet    no lines, only what is refused
  --help     this text

Examples:
  npm run ingest -- articles/
  npm run ingest -- 2024-06-18-visit.txt 2024-06-19-summit.md
  npm run --silent ingest -- --json articles/ > summary.jsonl
  cat article.txt | npm run ingest -- -

Exit code: 0 everything was read, 1 some was refused and the rest is in, 2 wrong usage.
`;

interface Options {
  readonly replace: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

await runCommand(async () => {
  const parsed = commandLine("ingest", USAGE, {
    allowPositionals: true,
    options: {
      replace: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (parsed === null) return Number(process.exitCode);
  if (parsed.positionals.length === 0) return wrongUsage(USAGE, "ingest: expected files, folders or -, got nothing");
  const settings = lastingSettings("ingest");
  if (settings === null) return EXIT.USAGE;
  return withWorkshop(settings, (workshop) => ingestPaths(parsed.positionals, parsed.values, workshop));
});

async function ingestPaths(paths: readonly string[], options: Options, workshop: Workshop): Promise<number> {
  const { seedFolder, maxDocumentBytes } = workshop.settings;
  const files = filesAt(paths, {
    folder: callingFolder("ingest"),
    except: [catalogueFolder(seedFolder), correctionsFile(seedFolder)],
    maxBytes: maxDocumentBytes,
  });
  const shown = progress();
  const numbers = { read: 0, refused: 0 };
  for await (const outcome of ingest(files, workshop, { replace: options.replace, report: shown.step })) {
    shown.end();
    if (outcome instanceof Failure) complain(outcome.message);
    else if (options.json) process.stdout.write(`${JSON.stringify(summary(outcome))}\n`);
    else if (!options.quiet) process.stdout.write(`${summaryLine(summary(outcome))}\n`);
    numbers[outcome instanceof Failure ? "refused" : "read"] += 1;
  }
  shown.end();
  if (numbers.refused > 0) complain(`${numbers.refused} refused, ${numbers.read} read.`);
  return numbers.refused > 0 ? EXIT.REFUSED : EXIT.DONE;
}
