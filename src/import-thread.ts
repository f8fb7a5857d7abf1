import { parentPort, workerData } from "node:worker_threads";
import { preparedBatches, type ImportTask } from "./import-prepared.ts";
import { nextAnswer } from "./importing-thread.ts";

// A program of its own, which a thread runs: it reads a file and gives the next batch of it for each message that it is sent.
const batches = preparedBatches(workerData as ImportTask);
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", () => {
  last = last.then(async () => parentPort?.postMessage(await nextAnswer(batches)));
});
