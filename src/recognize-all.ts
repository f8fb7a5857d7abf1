import type { Catalogue } from "./model/catalogue.ts";
import { Failure } from "./model/failure.ts";
import { recognizeTask, type Recognized, type Task } from "./recognize-file.ts";
import { startThreads, type Threads } from "./recognizing-threads.ts";

/** With what texts are recognized. */
export interface Recognizers {
  readonly catalogue: Catalogue;
  /** The number of threads; with one of them no further one is started. */
  readonly workers: number;
}

/** A thread takes as long to start as these tasks take. */
const FEW = 32;

/** Tasks that are begun before the first of them is wanted: enough work for all threads while a batch comes into the graph. */
const AHEAD = 100;

/**
 * Recognizes texts on all threads and gives them in the order in which they came. No more of them are taken in than are
 * worked on, so that a folder of any size needs no more memory than a small one.
 */
export async function* recognizeAll(
  tasks: AsyncIterable<Task | Failure> | Iterable<Task | Failure>,
  { catalogue, workers }: Recognizers,
): AsyncGenerator<readonly Recognized[]> {
  const ahead: Promise<readonly Recognized[]>[] = [];
  let threads: Threads | null = null;
  let count = 0;
  try {
    for await (const task of tasks) {
      count += 1;
      if (workers > 1 && count > FEW) threads ??= startThreads(workers, catalogue);
      ahead.push(recognized(task, catalogue, threads));
      if (threads === null || ahead.length > AHEAD) yield* await next(ahead);
    }
    while (ahead.length > 0) yield* await next(ahead);
  } finally {
    await threads?.close();
  }
}

async function recognized(task: Task | Failure, catalogue: Catalogue, threads: Threads | null): Promise<readonly Recognized[]> {
  if (task instanceof Failure) return [task];
  return threads === null ? recognizeTask(task, catalogue) : threads.recognize(task);
}

async function next(ahead: Promise<readonly Recognized[]>[]): Promise<[readonly Recognized[]] | []> {
  const first = ahead.shift();
  return first === undefined ? [] : [await first];
}
