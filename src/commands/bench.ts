import { resolve } from "node:path";
import { BENCHES } from "../benching/index.ts";
import type { Bench, Figure } from "../benching/bench.ts";
import { callingFolder, commandLine, EXIT, runCommand, wrongUsage } from "./command.ts";
import { progress } from "./progress.ts";

const NAMES = Object.keys(BENCHES);

/** What a bench alone takes, all benches together. */
const OWN = Object.entries(BENCHES).flatMap(([bench, { options }]) =>
  Object.entries(options).map(([name, option]) => ({ bench, name, ...option })),
);

const USAGE = `Measures how fast Chronik is on this machine. The figures are medians over some rounds.

Usage: npm run bench -- <${NAMES.join(" | ")}> [options]

${Object.entries(BENCHES)
  .map(([name, { about }]) => `  ${name.padEnd(9)}  ${about}`)
  .join("\n")}

Options:
  --rounds <number>  how often everything is measured, from 1 to 100; default: 5
  --json             one JSON object instead of a table
  --help             this text
${NAMES.map(
  (bench) =>
    `\nOptions of ${bench}:\n${OWN.filter((option) => option.bench === bench)
      .map(described)
      .join("")}`,
).join("")}
Examples:
  npm run bench -- recognize
  npm run bench -- recognize --texts articles/ --rounds 20
  npm run --silent bench -- recognize --json > figures.json
  npm run bench -- serve --part 10 --only timeline,path
  npm run bench -- export --formats csv,gexf --rounds 1
  npm run bench -- page --rounds 3

Exit code: 0 measured, 1 something could not be read, 2 wrong usage.
`;

function described({ name, value, about }: (typeof OWN)[number]): string {
  return `  ${`--${name} <${value}>`.padEnd(17)}  ${about}\n`;
}

await runCommand(async () => {
  const own = Object.fromEntries(OWN.map(({ name }) => [name, { type: "string" as const }]));
  const parsed = commandLine("bench", USAGE, {
    allowPositionals: true,
    options: {
      ...own,
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
  const stranger = OWN.find(({ name }) => name in values && !(name in bench.options));
  if (stranger !== undefined)
    return wrongUsage(USAGE, `bench: expected --${stranger.name} with ${stranger.bench}, got it with ${positionals.join(" ")}`);
  const rounds = String(values.rounds);
  if (!/^(?:[1-9]\d?|100)$/u.test(rounds)) return wrongUsage(USAGE, `bench: expected --rounds from 1 to 100, got '${rounds}'`);
  const shown = progress();
  const figures = await bench.run({ rounds: Number(rounds), values: ownValues(bench, values), report: shown.step });
  shown.end();
  process.stdout.write(values.json ? `${JSON.stringify(asObject(figures))}\n` : (bench.told ?? table)(figures));
  return EXIT.DONE;
});

/** What is set of a bench's own options, with paths from where the caller is. */
function ownValues({ options }: Bench, values: Readonly<Record<string, unknown>>): Record<string, string> {
  const set = Object.entries(options).filter(([name]) => typeof values[name] === "string");
  return Object.fromEntries(
    set.map(([name, { value: meaning }]) => {
      const value = String(values[name]);
      return [name, meaning === "file" || meaning === "folder" ? resolve(callingFolder("bench"), value) : value];
    }),
  );
}

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
