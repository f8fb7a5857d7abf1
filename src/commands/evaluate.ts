import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { goldPredictions, type EvaluatedGraph } from "../evaluating/evaluate-gold.ts";
import { readGold, type Gold, type GoldDocument } from "../evaluating/gold.ts";
import type { Prediction } from "../evaluating/prediction.ts";
import { differences, scoreEvents } from "../evaluating/score-events.ts";
import { ingest } from "../ingest.ts";
import { Failure } from "../model/failure.ts";
import type { TextFile } from "../recognize-file.ts";
import { PROJECT_FOLDER, readSettings, type Settings } from "../settings.ts";
import { wholeGraph } from "../whole-graph.ts";
import { withWorkshop } from "../workshop.ts";
import { callingFolder, commandLine, EXIT, runCommand } from "./command.ts";

const USAGE = `Measures recognized events against annotated texts, by TEXT claims alone.

Usage: npm run evaluate -- [options]

Options:
  --gold <folder>  annotated texts: events.json, entities.json, documents.json and texts/; default: the five seed texts
                   and the two further ones of the tests
  --list           also what was missed, predicted without need, or differs in date, type or status
  --predictions    only the predicted events, as JSON in the annotation's format (of the first folder)
  --help           this text

Examples:
  npm run evaluate
  npm run --silent evaluate -- --predictions > predicted.json
  npm run evaluate -- --gold articles/annotated --list
`;

const MEANING =
  "gold, predicted and matched count events; precision, recall and f1 are of events; from date_exact on: among the matched ones.";

const GOLD_FOLDERS = ["tests/gold", "tests/gold-more"];

await runCommand(async () => {
  const parsed = commandLine("evaluate", USAGE, {
    options: {
      gold: { type: "string", multiple: true },
      list: { type: "boolean", default: false },
      predictions: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (parsed === null) return Number(process.exitCode);
  const { values } = parsed;
  const own = (values.gold ?? []).map((folder) => resolve(callingFolder("evaluate"), folder));
  const folders = own.length > 0 ? own : GOLD_FOLDERS.map((folder) => join(PROJECT_FOLDER, folder));
  const golds = (values.predictions ? folders.slice(0, 1) : folders).map((folder) => [folder, readGold(folder)] as const);
  if (!values.predictions) process.stdout.write(`${MEANING}\n\n`);
  for (const [folder, gold] of golds) {
    const predicted = await predict(gold, folder, readSettings(process.env));
    process.stdout.write(
      values.predictions ? `${JSON.stringify(predicted, null, 1)}\n` : table(folder, gold, predicted, values.list),
    );
  }
  return EXIT.DONE;
});

/** Runs the whole flow over the annotated texts, in a store of its own that is gone afterwards. */
async function predict(gold: Gold, folder: string, settings: Settings): Promise<Prediction[]> {
  return withWorkshop({ ...settings, storeUrl: "sqlite::memory:" }, async (workshop) => {
    const files = gold.documents.map((document) => textFile(document, folder, settings.seedFolder));
    for await (const outcome of ingest(files, workshop, { replace: false, report: () => {} })) {
      if (outcome instanceof Failure) throw outcome;
    }
    return goldPredictions(gold, (await wholeGraph(workshop.store)) satisfies EvaluatedGraph);
  });
}

/** The text from the folder itself or from the seed, with its sidecar, or else with the day that the annotation gives. */
function textFile({ file, publicationDate }: GoldDocument, folder: string, seedFolder: string): TextFile {
  const path = [join(folder, "texts", file), join(seedFolder, file)].find((candidate) => existsSync(candidate));
  if (path === undefined)
    throw new Failure("NOT_FOUND", `${join(folder, "texts", file)}: expected the annotated text, found no file`);
  const sidecar = path.replace(/\.[^.]+$/u, ".meta.yaml");
  const stated = publicationDate === null ? null : Buffer.from(`publishedOn: ${publicationDate}\n`, "utf8");
  const metadata = existsSync(sidecar) ? readFileSync(sidecar) : stated;
  return { file, bytes: readFileSync(path), sidecar: metadata && { file: sidecar, bytes: metadata } };
}

function table(folder: string, gold: Gold, predicted: readonly Prediction[], list: boolean): string {
  const rows = Object.entries(scoreEvents(gold, predicted)).map(
    ([name, value]) => `${name.padEnd(18)} ${Number.isInteger(value) && value > 1 ? value : Number(value).toFixed(3)}`,
  );
  return `${[folder.replace(`${PROJECT_FOLDER}/`, ""), ...rows, ...(list ? ["", ...differences(gold, predicted)] : [])].join("\n")}\n\n`;
}
