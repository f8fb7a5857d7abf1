import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Recognition } from "../model/recognition.ts";
import { STAGES } from "../model/stage.ts";
import { recognizeAll } from "../recognize-all.ts";
import { readSettings } from "../settings.ts";
import { update } from "../updating.ts";
import { withWorkshop, type Workshop } from "../workshop.ts";
import { median, type Bench, type BenchOptions, type Figure } from "./bench.ts";
import { corpusOf } from "./corpus.ts";
import { cutTexts, TEXT_BYTES, type CutTexts } from "./cut-texts.ts";
import { filesOfRound, recognizeRound } from "./recognize-round.ts";
import type { RoundOfProcess } from "./recognize-rounds.ts";

/** From the bytes of texts to what is recognized in them, on one core and by stage; then into a graph in memory. */
export const recognizeBench: Bench = {
  about: "how fast texts are read and recognized, stage by stage, and how much memory that takes",
  options: {
    texts: { value: "folder", about: "texts to work on; default: those of the seed and of the annotations in the tests" },
  },
  run: async (options) => {
    const settings = { ...readSettings(process.env), storeUrl: "sqlite::memory:" };
    const texts = cutTexts(await corpusOf(options.values["texts"] ?? null, settings));
    const start = await startTime(options);
    const rounds = await measuredRounds(options);
    return withWorkshop(settings, async (workshop) => {
      const merging = await mergingTime(texts, workshop, options);
      const threads = { count: settings.workers, perSecond: await onAllThreads(texts, workshop, options) };
      return figuresOf({ start, rounds, merging, threads });
    });
  },
};

/** From the start of a process, with the settings of this one, to the first recognized text, in milliseconds. */
async function startTime({ rounds, report }: BenchOptions): Promise<number> {
  const command = [...process.execArgv, join(import.meta.dirname, "first-text.ts")];
  const times: number[] = [];
  for (let number = 1; number <= rounds; number++) {
    report(`Starting … ${number} of ${rounds} times`);
    const { stdout } = await promisify(execFile)(process.execPath, command);
    times.push(Number(stdout));
  }
  return median(times);
}

/** Rounds in a process of their own. Its first is for the engine to get to know the program, and not counted. */
async function measuredRounds({ values, rounds, report }: BenchOptions): Promise<RoundOfProcess[]> {
  const program = join(import.meta.dirname, "recognize-rounds.ts");
  const folder = values["texts"] === undefined ? [] : [values["texts"]];
  const commandFor = (count: number) => [...process.execArgv, program, String(count), ...folder];
  // The first start of a program takes its types away, for which it loads a compiler; what is measured is the starts after that.
  await promisify(execFile)(process.execPath, commandFor(0));
  const child = spawn(process.execPath, commandFor(rounds + 1), { stdio: ["ignore", "pipe", "inherit"] });
  const measured: RoundOfProcess[] = [];
  report(`Recognizing … 0 of ${rounds} rounds`);
  for await (const line of createInterface({ input: child.stdout })) {
    report(`Recognizing … ${measured.length} of ${rounds} rounds`);
    measured.push(JSON.parse(line) as RoundOfProcess);
  }
  if (measured.length <= rounds) throw new Error(`bench: recognizing ended after ${measured.length} of ${rounds + 1} rounds`);
  return measured.slice(1);
}

/** Milliseconds for a text when a round of them comes into the graph together. */
async function mergingTime(texts: CutTexts, workshop: Workshop, { rounds, report }: BenchOptions): Promise<number> {
  const times: number[] = [];
  for (let number = 0; number < rounds; number++) {
    report(`Merging … ${number} of ${rounds} rounds`);
    const put = await recognized(texts, number, workshop);
    const begin = performance.now();
    await update(workshop, { put, remove: [] });
    times.push((performance.now() - begin) / put.length);
  }
  return median(times);
}

/** Texts a second on all threads, with the time that these take to start. */
async function onAllThreads(
  texts: CutTexts,
  { knowledge, settings }: Workshop,
  { rounds, report }: BenchOptions,
): Promise<number> {
  const { maxDocumentBytes: maxBytes, workers } = settings;
  const files = Array.from({ length: rounds }, (_round, number) => filesOfRound(texts, number)).flat();
  const tasks = files.map((file) => ({ file, maxBytes }));
  const begin = performance.now();
  let done = 0;
  for await (const recognized of recognizeAll(tasks, { catalogue: knowledge.catalogue, workers })) {
    done += recognized.length;
    report(`Recognizing on ${workers} threads … ${done} of ${tasks.length} texts`);
  }
  return (done * 1_000) / (performance.now() - begin);
}

/** What is recognized in a round of texts. */
async function recognized(texts: CutTexts, number: number, { knowledge, settings }: Workshop): Promise<Recognition[]> {
  const put: Recognition[] = [];
  await recognizeRound(filesOfRound(texts, number), {
    catalogue: knowledge.catalogue,
    maxBytes: settings.maxDocumentBytes,
    hear: (recognition) => void put.push(recognition),
  });
  return put;
}

interface Measured {
  readonly start: number;
  readonly rounds: readonly RoundOfProcess[];
  readonly merging: number;
  readonly threads: { readonly count: number; readonly perSecond: number };
}

function figuresOf({ start, rounds, merging, threads }: Measured): Figure[] {
  const middle = (value: (round: RoundOfProcess) => number) => median(rounds.map(value));
  const stages = STAGES.map((stage): Figure => {
    const value = middle((round) => round.stages[stage] / round.texts);
    return { name: stage, words: `  ${stage}`, value, unit: "ms a text" };
  });
  const perSecond = (count: number, { milliseconds }: RoundOfProcess) => (count * 1_000) / milliseconds;
  return [
    { name: "textBytes", words: "size of a text", value: TEXT_BYTES, unit: "bytes" },
    { name: "start", words: "from the start to the first text", value: start, unit: "ms" },
    {
      name: "documentsPerSecond",
      words: "texts on one core",
      value: middle((round) => perSecond(round.texts, round)),
      unit: "a second",
    },
    {
      name: "tokensPerSecond",
      words: "words and marks on one core",
      value: middle((round) => perSecond(round.tokens, round)),
      unit: "a second",
    },
    {
      name: "recognition",
      words: "one text",
      value: middle((round) => round.milliseconds / round.texts),
      unit: "ms a text",
    },
    ...stages,
    { name: "merging", words: "merged into a graph and stored", value: merging, unit: "ms a text" },
    { name: "peakMemory", words: "most memory before merging", value: Math.max(...rounds.map(({ peak }) => peak)), unit: "MB" },
    { name: "workers", words: "threads (WORKERS)", value: threads.count, unit: "" },
    {
      name: "documentsPerSecondOnAllThreads",
      words: "texts on all threads, from their start",
      value: threads.perSecond,
      unit: "a second",
    },
  ];
}
