import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ingest, rebuild } from "../src/ingest.ts";
import { canonicalJson } from "../src/model/canonical-json.ts";
import { Failure } from "../src/model/failure.ts";
import { recognizeAll } from "../src/recognize-all.ts";
import type { Recognized, Task, TextFile } from "../src/recognize-file.ts";
import { startThreads } from "../src/recognizing-threads.ts";
import type { Workshop } from "../src/workshop.ts";
import { openEmpty } from "./flow/open-empty.ts";
import { knowledge, settings } from "./flow/seed-graph.ts";

const { catalogue } = knowledge;
const REFUSED = new Failure("LIMIT_EXCEEDED", "large.txt: expected less", { details: { limit: 1 } });

describe("recognizing on several threads", () => {
  test("gives what one thread gives, in the order of the texts", async () => {
    const tasks = [...files(40).map(task), REFUSED, ...files(60).slice(40).map(task), task(textFile("empty.txt", " "))];
    const [one, two] = [await all(tasks, 1), await all(tasks, 2)];
    expect(two.map(told)).toEqual(one.map(told));
    expect(one.map(told).filter((name) => name.startsWith("failure"))).toHaveLength(2);
  });

  test("gives the same graph, text by text and rebuilt", async () => {
    const [one, two] = [await ingested(1), await ingested(2)];
    expect(two).toEqual(one);
    expect(one.outcomes.filter((outcome) => outcome.includes("broken.jsonl, line 2"))).toHaveLength(1);
  });

  test("takes in no more texts than are worked on", async () => {
    let taken = 0;
    const endless = function* (): Generator<Task> {
      for (;;) yield task(textFile(`text-${taken++}.txt`, "Die Ministerin reiste nach Oslo."));
    };
    let given = 0;
    for await (const texts of recognizeAll(endless(), { catalogue, workers: 2 })) {
      given += texts.length;
      expect(taken - given).toBeLessThanOrEqual(101);
      if (given === 50) break;
    }
    expect(given).toBe(50);
  });
});

describe("a thread that ends", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "chronik-threads-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("refuses the text that it was at, and the others are done by a new one", async () => {
    const program = join(folder, "thread.mjs");
    writeFileSync(
      program,
      `import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ file }) => {
        if (file.file === "b.txt") throw new Error("no memory left");
        parentPort.postMessage([{ code: "NOT_FOUND", message: file.file, details: {} }]);
      });`,
    );
    const threads = startThreads(1, catalogue, pathToFileURL(program));
    const results = await Promise.all(["a", "b", "c", "d"].map((name) => threads.recognize(task(textFile(`${name}.txt`, "")))));
    await threads.close();
    expect(results.flat().map((one) => (one instanceof Failure ? one.message : ""))).toEqual([
      "a.txt",
      "b.txt: expected a text that can be recognized, got a thread that ended: no memory left",
      "c.txt",
      "d.txt",
    ]);
  });
});

async function all(tasks: readonly (Task | Failure)[], workers: number): Promise<Recognized[]> {
  return (await Array.fromAsync(recognizeAll(tasks, { catalogue, workers }))).flat();
}

async function ingested(workers: number): Promise<{ outcomes: string[]; digest: string; rebuilt: string }> {
  const store = await openEmpty("sqlite::memory:", knowledge);
  const workshop: Workshop = { store, knowledge, settings: { ...settings, workers } };
  const records = textFile("broken.jsonl", `{"text":"Der Minister traf am 4. März 2031 in Wien seine Kollegin."}\n{ no json\n`);
  const outcomes: string[] = [];
  for await (const outcome of ingest([records, ...files(130)], workshop, { replace: false, report: () => {} }))
    outcomes.push(outcome instanceof Failure ? outcome.message : `${outcome.file} ${outcome.status}`);
  const digest = (await store.state())?.digest ?? "";
  await rebuild(workshop, () => {});
  const rebuilt = (await store.state())?.digest ?? "";
  await store.close();
  expect(rebuilt).toBe(digest);
  return { outcomes, digest, rebuilt };
}

function files(count: number): TextFile[] {
  return Array.from({ length: count }, (_file, number) => {
    const day = `${(number % 28) + 1}. März 20${30 + (number % 40)}`;
    return textFile(
      `text-${number}.txt`,
      `Die Präsidentin von Peru reiste am ${day} nach Lima und traf dort den Minister Nummer ${number}.\n`,
    );
  });
}

function textFile(file: string, text: string): TextFile {
  return { file, bytes: Buffer.from(text, "utf8"), sidecar: null };
}

function task(file: TextFile): Task {
  return { file, maxBytes: 100_000 };
}

function told(one: Recognized): string {
  return one instanceof Failure ? `failure ${one.code} ${one.message} ${JSON.stringify(one.details)}` : canonicalJson(one);
}
