import { resolve } from "node:path";
import { BENCHES } from "../benching/index.ts";
import type { Figure } from "../benching/bench.ts";
import { callingFolder, commandLine, EXIT, runCommand, wrongUsage } from "./command.ts";
import { progress } from "./progress.ts";

const NAMES = Object.keys(BENCHES);

const USAGE = `Measures how fast Chronik is on this machine. The figures are medians over some rounds.

Usage: npm run bench -- <${NAMES.join(" | ")}> [options]

${Object.entries(BENCHES)
  .map(([name, { about }]) => `  ${name.padEnd(9)}  ${about}`)
  .join("\n")}

Options:
  --texts <folder>   texts to work on; default: those of the seed and of the annotations in the tests
  --rounds <number>  how often everything is measured, from 1 to 100; default: 5
  --json             one JSON object instead of a table
  --help             this text

Examples:
  npm run bench -- recognize
  npm run bench -- recognize --texts articles/ --rounds 20
  npm run --silent bench -- recognize --json > figures.json

Exit code: 0 measured, 1 something could not be read, 2 wrong usage.
`;

await runCommand(async () => {
  const parsed = commandLine("bench", USAGE, {
    allowPositionals: true,
    options: {
      texts: { type: "string" },
      rounds: { type: "string", default: "5" },
      json: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (parsed === null) return Number(process.exitCode);
  const { positionals, values } = parsed;
  const bench = NAMES.includes(positionals.join(" ")) ? BENCHES[positionals.join(" ")] : undefined;
  if (bench === undefined)
    return wrongUsage(USAGE, `bench: expected one of ${NAMES.join(", ")}, got ${positionals.join(" ") || "nothing"}`);
  if (!/^(?:[1-9]\d?|100)$/u.test(values.rounds))
    return wrongUsage(USAGE, `bench: expected --rounds from 1 to 100, got '${values.rounds}'`);
  const textsFolder = values.texts === undefined ? null : resolve(callingFolder("bench"), values.texts);
  const shown = progress();
  const figures = await bench.run({ textsFolder, rounds: Number(values.rounds), report: shown.step });
  shown.end();
  process.stdout.write(values.json ? `${JSON.stringify(asObject(figures))}\n` : table(figures));
  return EXIT.DONE;
});

function asObject(figures: readonly Figure[]): Record<string, number> {
  return Object.fromEntries(figures.map(({ name, value }) => [name, value]));
}

function table(figures: readonly Figure[]): string {
  const [words, values] = [figures.map((figure) => figure.words), figures.map(({ value }) => written(value))];
  const [left, right] = [words, values].map((column) => Math.max(...column.map((cell) => cell.length))) as [number, number];
  return figures
    .map(({ unit }, row) => `${(words[row] ?? "").padEnd(left)}  ${(values[row] ?? "").padStart(right)}  ${unit}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
}

/** Three digits say enough. */
function written(value: number): string {
  const decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(Number.isInteger(value) ? 0 : decimals);
}
