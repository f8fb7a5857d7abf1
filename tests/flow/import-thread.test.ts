import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { importBatches } from "../../src/import-batches.ts";
import { importEvents } from "../../src/import-events.ts";
import type { Rejection } from "../../src/importing/row.ts";
import { canonicalJson } from "../../src/model/canonical-json.ts";
import type { Store } from "../../src/storing/store.ts";
import { MAPPING } from "./import-promises.ts";
import { openEmpty } from "./open-empty.ts";
import { knowledge, settings } from "./seed-graph.ts";

const NAMES = ["Angela Merkel", "Japan", "Peru", "Nobody Listed", "Wladimir Putin", "Citizen (Peru)"];
const PLACES = ["Tokio", "Lima", "Pyongyang", ""];
const DAYS = ["2015-03-02", "2015-05", "2015-04-30/2015-05-02", "2015-06-31", "2016-02-29"];

/** More rows than are read without a thread, some of them again and some of them refused. */
const ROWS = [
  "date,type,source,target,place",
  ...Array.from({ length: 5_000 }, (_each, row) => {
    const [source, target] = [NAMES[row % 6], NAMES[Math.floor(row / 6) % 6]];
    return [DAYS[row % 5], "Consult", source, `${target ?? ""} ${row % 700}`, PLACES[Math.floor(row / 7) % 4]].join(",");
  }),
].join("\n");

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "chronik-thread-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return { path, format: "csv", mapping: MAPPING } as const;
};

/** Imports into a new store; gives what was told, and what stands in every table but the one of the state. */
async function tablesAfter(name: string, work: (store: Store) => Promise<unknown>) {
  const path = join(folder, `${name}.db`);
  const store = await openEmpty(`sqlite:${path}`, knowledge);
  const told = await work(store);
  const digest = (await store.state())?.digest;
  await store.close();
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%text%'").all();
  const rows = tables.map(({ name: table }) => [table, sorted(database.prepare(`SELECT * FROM "${String(table)}"`).all())]);
  const found = database.prepare("SELECT rowid FROM event_text WHERE event_text MATCH 'japan*' ORDER BY rowid").all();
  database.close();
  return { told, digest, rows, found };
}

function sorted(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}

const importing = (workers: number, content: string | Buffer, ending: string) => async (store: Store) => {
  const rejections: Rejection[] = [];
  const listener = { report: () => {}, reject: (one: Rejection) => rejections.push(one) };
  const file = fileOf(`rows-${workers}.${ending}`, content);
  const outcome = await importEvents(file, { store, knowledge, settings: { ...settings, workers } }, listener);
  return { outcome, rejections };
};

describe("a file that a thread reads", () => {
  test("comes into the graph as without one, and as graphs do that nobody has made ready", async () => {
    const [one, two] = [await tablesAfter("one", importing(1, ROWS, "csv")), await tablesAfter("two", importing(2, ROWS, "csv"))];
    expect(two).toEqual(one);
    expect(one.told).toMatchObject({ outcome: { rows: 5_000, rejected: 1_000 } });
    const plain = await tablesAfter("plain", (store) => store.writeAll(graphsOf(), knowledge.madeWith));
    expect(plain.rows).toEqual(one.rows);
    expect(plain.found).toEqual(one.found);
  });

  test("has records whose plain JSON is canonical", async () => {
    for await (const { eventMentions, events } of graphsOf())
      for (const record of [...eventMentions, ...events]) expect(JSON.stringify(record)).toBe(canonicalJson(record));
  });

  test("leaves nothing behind where it breaks off, and says why as without one", async () => {
    // What cannot be packed makes the file large enough for a thread.
    const noise = (row: number) => createHash("sha256").update(String(row)).digest("hex");
    const rows = Array.from({ length: 8_000 }, (_each, row) => `2015-03-02,Consult,Peru,Japan,,${noise(row)}`);
    const broken = gzipSync(["date,type,source,target,place,noise", ...rows].join("\n")).subarray(0, 240_000);
    for (const workers of [1, 2]) {
      const { digest } = await tablesAfter(`broken-${workers}`, async (store) => {
        await expect(importing(workers, broken, "csv.gz")(store)).rejects.toMatchObject({ code: "Z_BUF_ERROR" });
      });
      expect(digest).toBeUndefined();
    }
  });
});

async function* graphsOf() {
  for await (const { graph } of importBatches(fileOf("plain.csv", ROWS), knowledge.catalogue, (graph) => graph)) yield graph;
}
