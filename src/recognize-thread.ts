import { parentPort, workerData } from "node:worker_threads";
import type { Catalogue } from "./model/catalogue.ts";
import { answerOf } from "./recognize-answer.ts";
import { recognizeTask, type Task } from "./recognize-file.ts";

// A program of its own, which a thread runs: it does the tasks that it is sent, in their order.
const catalogue = workerData as Catalogue;
let last: Promise<void> = Promise.resolve();
parentPort?.on("message", (task: Task) => {
  last = last.then(async () => parentPort?.postMessage((await recognizeTask(task, catalogue)).map(answerOf)));
});
