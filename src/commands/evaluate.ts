import { join, resolve } from "node:path";
import { SIGNS } from "../evaluating/differences.ts";
import { figuresByDocument, figuresOf, listsByDocument, type Evaluated } from "../evaluating/figures.ts";
import { goldFolders } from "../evaluating/gold-folders.ts";
import { evaluateFolder } from "../evaluate-folder.ts";
import { PROJECT_FOLDER, readSettings } from "../settings.ts";
import { callingFolder, commandLine, EXIT, runCommand } from "./command.ts";
import { COLUMNS, documentsTable, figuresTable, MEANING } from "./figures-table.ts";

const USAGE = `Measures what is recognized against annotated texts: events by TEXT claims alone, expressions of time, and names.

Usage: npm run evaluate -- [options]

Options:
  --gold <folder>  annotated texts: events.json, entities.json, documents.json, perhaps times.json, and texts/;
                   default: those of the tests, among them the five seed texts
  --list           also what was missed, predicted without need, or is told differently, by document
  --json           one JSON object with all figures instead of tables
  --predictions    only the predicted events, as JSON in the annotation's format (of the first folder)
  --help           this text

Examples:
  npm run evaluate
  npm run --silent evaluate -- --json > figures.json
  npm run --silent evaluate -- --predictions > predicted.json
  npm run evaluate -- --gold articles/annotated --list
`;

await runCommand(async () => {
  const parsed = commandLine("evaluate", USAGE, {
    options: {
      gold: { type: "string", multiple: true },
      list: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      predictions: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (parsed === null) return Number(process.exitCode);
  const { values } = parsed;
  const own = (values.gold ?? []).map((folder) => resolve(callingFolder("evaluate"), folder));
  const folders = own.length > 0 ? own : goldFolders(PROJECT_FOLDER).map((folder) => join(PROJECT_FOLDER, folder));
  const settings = readSettings(process.env);
  if (values.predictions) {
    const { predicted } = await evaluateFolder(folders[0] ?? "", settings);
    process.stdout.write(`${JSON.stringify(predicted, null, 1)}\n`);
    return EXIT.DONE;
  }
  const evaluated = await Promise.all(folders.map(async (folder) => [folder, await evaluateFolder(folder, settings)] as const));
  process.stdout.write(values.json ? `${JSON.stringify(asObject(evaluated))}\n` : asText(evaluated, values.list));
  return EXIT.DONE;
});

type FolderAndEvaluated = readonly [folder: string, evaluated: Evaluated];

function asObject(all: readonly FolderAndEvaluated[]): unknown {
  return Object.fromEntries(
    all.map(([folder, evaluated]) => [
      shown(folder),
      { ...figuresOf(evaluated), documents: Object.fromEntries(figuresByDocument(evaluated)) },
    ]),
  );
}

function asText(all: readonly FolderAndEvaluated[], list: boolean): string {
  const meaning = [MEANING, COLUMNS, ...(list ? [SIGNS] : [])].join("\n");
  return [meaning, ...all.map((one) => report(one, list))].join("\n\n");
}

function report([folder, evaluated]: FolderAndEvaluated, list: boolean): string {
  const byDocument = figuresByDocument(evaluated);
  const tables = `${shown(folder)}\n${figuresTable(figuresOf(evaluated))}${byDocument.size > 0 ? `\n${documentsTable(byDocument)}` : ""}`;
  if (!list) return tables;
  const lists = [...listsByDocument(evaluated)].map(([name, lines]) => `\n${name}\n${lines.join("\n")}\n`);
  return [tables, ...lists].join("");
}

function shown(folder: string): string {
  return folder.replace(`${PROJECT_FOLDER}/`, "");
}
