import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { EXPORTERS } from "../exporting/index.ts";
import { Failure } from "../model/failure.ts";
import { median, type Bench, type BenchOptions, type Figure } from "./bench.ts";
import { madeEvents } from "./coded-events.ts";
import type { Exported } from "./export-once.ts";
import { graphFolder, makingIn, sqliteGraph, type GraphFolder } from "./serve-graphs.ts";

/** Every format on a graph and on a tenth of it, which fills the cache of the store as well: memory that grows would show. */
export const exportBench: Bench = {
  about: "how fast and with how much memory a large graph is exported, beside a tenth of it",
  options: {
    part: { value: "number", about: "10 takes a tenth of 350000 events and of their tenth; default: 1" },
    formats: { value: "names", about: `some formats: ${Object.keys(EXPORTERS).join(",")}` },
    keep: { value: "folder", about: "where graphs are kept for the next time; default: they are made anew" },
  },
  run: async (options) => {
    const formats = options.values["formats"]?.split(",") ?? Object.keys(EXPORTERS);
    const unknown = formats.find((name) => !(name in EXPORTERS));
    if (unknown !== undefined)
      throw new Failure("BAD_USER_INPUT", `bench: expected some of ${Object.keys(EXPORTERS).join(",")}, got '${unknown}'`);
    const folder = graphFolder(options.values["keep"] ?? null);
    try {
      return await measuredFormats(folder, formats, options);
    } finally {
      folder.end();
    }
  },
};

async function measuredFormats(folder: GraphFolder, formats: readonly string[], options: BenchOptions): Promise<Figure[]> {
  const part = Number(options.values["part"] ?? 1);
  const making = makingIn(folder, options.report);
  const [all, tenth] = [
    await sqliteGraph("sqlite", madeEvents(part), making),
    await sqliteGraph("tenth", madeEvents(part * 10), making),
  ];
  const figures: Figure[] = [];
  for (const format of formats) {
    const small = await rounds(format, tenth.environment, options);
    const large = await rounds(format, all.environment, options);
    figures.push(...figuresOf(format, small, large));
  }
  return figures;
}

/** Each export is a process of its own, because the most memory of a process never falls. */
async function rounds(
  format: string,
  environment: Readonly<Record<string, string>>,
  { rounds: times, report }: BenchOptions,
): Promise<Exported[]> {
  const command = [...process.execArgv, join(import.meta.dirname, "export-once.ts"), format];
  const measured: Exported[] = [];
  for (let number = 1; number <= times; number++) {
    report(`Exporting ${format} … ${number} of ${times} times`);
    const { stdout } = await promisify(execFile)(process.execPath, command, { env: { ...process.env, ...environment } });
    measured.push(JSON.parse(stdout) as Exported);
  }
  return measured;
}

function figuresOf(format: string, small: readonly Exported[], large: readonly Exported[]): Figure[] {
  const figures: readonly (readonly [name: string, words: string, unit: string, value: (one: Exported) => number])[] = [
    ["events", "events in all", "", ({ events }) => events],
    ["eventsPerSecond", "events", "a second", ({ events, milliseconds }) => (events * 1_000) / milliseconds],
    ["megabytes", "size", "MB", ({ bytes }) => bytes / 1_000_000],
    ["peakMemory", "most memory", "MB", ({ peak }) => peak],
  ];
  const tenth: Figure = {
    name: `${format}.peakMemoryOfTenth`,
    words: `${format}: most memory for a tenth of the events`,
    value: median(small.map(({ peak }) => peak)),
    unit: "MB",
  };
  const told = figures.map(([name, words, unit, value]) => ({
    name: `${format}.${name}`,
    words: `${format}: ${words}`,
    value: median(large.map(value)),
    unit,
  }));
  return [...told, tenth];
}
