import { Worker } from "node:worker_threads";
import type { Catalogue } from "./model/catalogue.ts";
import { Failure } from "./model/failure.ts";
import { failureOf, type Answer } from "./recognize-answer.ts";
import { taskName, type Recognized, type Task } from "./recognize-file.ts";

/** Threads that recognize texts beside the one that merges. */
export interface Threads {
  /** What is read in the texts of a task; it never rejects. */
  readonly recognize: (task: Task) => Promise<readonly Recognized[]>;
  /** Ends all threads, whatever they are doing. */
  readonly close: () => Promise<void>;
}

const PROGRAM = new URL("./recognize-thread.ts", import.meta.url);

/** Starts threads; each takes tasks at once and does them one after the other, so that none waits while this one is busy. */
export function startThreads(count: number, catalogue: Catalogue, program: URL = PROGRAM): Threads {
  const threads = Array.from({ length: count }, () => startThread(program, catalogue));
  const leastBusy = () => threads.reduce((one, other) => (other.open.length < one.open.length ? other : one));
  return {
    recognize: (task) => new Promise((resolve) => leastBusy().take({ task, resolve })),
    close: async () => void (await Promise.all(threads.map((thread) => thread.close()))),
  };
}

interface OpenTask {
  readonly task: Task;
  readonly resolve: (recognized: readonly Recognized[]) => void;
}

interface Thread {
  /** What it has not answered yet, in the order in which it will. */
  readonly open: readonly OpenTask[];
  readonly take: (open: OpenTask) => void;
  readonly close: () => Promise<void>;
}

/** Only a fault of the engine, such as too little memory, ends a thread. Then a new one gets the texts singly, to see which it is. */
function startThread(program: URL, catalogue: Catalogue): Thread {
  const open: OpenTask[] = [];
  let singly = false;
  let worker: Worker | null = begin();
  function begin(): Worker {
    const begun = new Worker(program, { workerData: { ...catalogue, entities: new Map(catalogue.entities) } });
    begun.on("message", (answers: readonly Answer[]) => {
      // What a thread still said before it ended is asked of the new one again, so that no answer goes to another text.
      if (worker !== begun) return;
      open.shift()?.resolve(answers.map(recognizedOf));
      if (singly) sendFirst();
    });
    begun.on("error", (cause) => {
      if (singly) refuse(open.shift(), cause);
      singly = true;
      worker = null;
      sendFirst();
    });
    return begun;
  }
  function send({ task }: OpenTask): void {
    worker ??= begin();
    worker.postMessage(task);
  }
  function sendFirst(): void {
    const [first] = open;
    if (first === undefined) singly = false;
    else send(first);
  }
  const take = (one: OpenTask): void => {
    open.push(one);
    if (!singly || open.length === 1) send(one);
  };
  return { open, take, close: async () => void (await worker?.terminate()) };
}

function recognizedOf(answer: Answer): Recognized {
  return "recognition" in answer ? answer : failureOf(answer);
}

function refuse(one: OpenTask | undefined, cause: unknown): void {
  if (one === undefined) return;
  const came = cause instanceof Error ? cause.message : String(cause);
  const message = `${taskName(one.task)}: expected a text that can be recognized, got a thread that ended: ${came}`;
  one.resolve([new Failure("BAD_USER_INPUT", message, { cause })]);
}
