import { on } from "node:events";
import { Worker } from "node:worker_threads";
import type { ImportBatch } from "./import-batches.ts";
import type { ImportTask } from "./import-prepared.ts";
import { Failure } from "./model/failure.ts";
import { answerOf as sent, failureOf } from "./recognize-answer.ts";
import type { PreparedGraph } from "./storing/store.ts";

/** What the thread answers. Between threads an error keeps its words and its code but not its class. */
export type ImportAnswer =
  | { readonly batch: ImportBatch<PreparedGraph> | null }
  | { readonly failure: Parameters<typeof failureOf>[0] }
  | { readonly error: { readonly message: string; readonly code: unknown } };

const PROGRAM = new URL("./import-thread.ts", import.meta.url);

/** So many batches are made ready before they are wanted, which keeps the thread busy while what is gathered is sorted. */
const AHEAD = 40;

/** Mebibytes for what is made of a batch, nearly all of which is soon forgotten. */
const YOUNG = 64;

/** The batches of a file, read and made ready in a thread while this one writes them. */
export async function* batchesOfThread(task: ImportTask): AsyncGenerator<ImportBatch<PreparedGraph>> {
  const { catalogue } = task;
  const workerData = { ...task, catalogue: { ...catalogue, entities: new Map(catalogue.entities) } };
  const worker = new Worker(PROGRAM, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  try {
    const answers = on(worker, "message", { close: ["exit"] }) as AsyncIterable<[ImportAnswer]>;
    for (let asked = 0; asked < AHEAD; asked += 1) worker.postMessage(null);
    for await (const [answer] of answers) {
      const batch = batchIn(answer);
      if (batch === null) return;
      yield batch;
      worker.postMessage(null);
    }
    throw new Error(`${task.file.path}: the thread that reads it has ended`);
  } finally {
    await worker.terminate();
  }
}

/** What the thread says when it is asked for the next batch. */
export async function nextAnswer(batches: AsyncIterator<ImportBatch<PreparedGraph>>): Promise<ImportAnswer> {
  try {
    const next = await batches.next();
    return { batch: next.done === true ? null : next.value };
  } catch (error) {
    if (error instanceof Failure) return { failure: sent(error) as Parameters<typeof failureOf>[0] };
    return { error: { message: String((error as Error).message), code: (error as { code?: unknown }).code } };
  }
}

function batchIn(answer: ImportAnswer): ImportBatch<PreparedGraph> | null {
  if ("batch" in answer) return answer.batch;
  throw "failure" in answer ? failureOf(answer.failure) : Object.assign(new Error(answer.error.message), answer.error);
}
