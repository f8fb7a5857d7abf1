import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import { openStore } from "../../src/storing/index.ts";
import { SCHEMA_VERSION } from "../../src/storing/sqlite-schema.ts";
import { MADE } from "./opened-world.ts";
import { events, idsOn } from "./queries.ts";
import { blockKeys, document, importedRow, world } from "./world.ts";

let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-store-"));
  file = join(folder, "store.db");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (path = file, options = {}) => openStore(`sqlite:${path}`, { blockKeys, lockTimeout: 50, ...options });

/** Does something to the file as another program would. */
function meddle(statements: string): void {
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
}

/** The tables, indexes and triggers of a file. */
function schemaOf(path: string): unknown[] {
  const database = new DatabaseSync(path);
  const found = database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name").all();
  database.close();
  return found;
}

const unavailable = (message: RegExp) => ({
  name: "Failure",
  code: "STORE_UNAVAILABLE",
  message: expect.stringMatching(message) as unknown,
});

describe("a store in a file", () => {
  it("is there again after it was closed", async () => {
    const store = await open();
    const state = await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    const again = await open();
    expect(await again.state()).toEqual(state);
    expect(await again.events(world().events.map(({ id }) => id))).toEqual(world().events);
    await again.close();
  });

  it("is read by one connection while another writes, and read from before the write until it is done", async () => {
    const [writer, reader] = [await open(), await open()];
    await writer.write({ put: world(), remove: [] }, MADE);
    const before = await reader.eventCount([events()]);
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE; DELETE FROM event");
    expect(await reader.eventCount([events()])).toEqual(before);
    expect(idsOn((await (await open()).eventList([events({ filter: { kinds: ["WAR"] } })]))[0])).toEqual(["event_war"]);
    await expect(writer.write({ put: EMPTY_GRAPH, remove: ["event_war"] }, MADE)).rejects.toMatchObject(
      unavailable(/^sqlite:.*store\.db: another process writes to the database; .*try again/u),
    );
    other.exec("ROLLBACK");
    other.close();
    await writer.write({ put: EMPTY_GRAPH, remove: ["event_war"] }, MADE);
    expect(await reader.eventCount([events()])).toEqual(before.map((count) => count - 1));
    await writer.close();
    await reader.close();
  });

  it("is whole after its process was killed while it wrote", async () => {
    const store = await open();
    const { digest } = await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    const writing = `const { DatabaseSync } = require("node:sqlite");
      const database = new DatabaseSync(${JSON.stringify(file)});
      database.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM conflict; DELETE FROM event; DELETE FROM document; UPDATE meta SET value = 'x'");
      console.log("writing"); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ["-e", writing], { stdio: ["ignore", "pipe", "inherit"] });
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    const again = await open();
    expect((await again.state())?.digest).toBe(digest);
    expect(await again.events(world().events.map(({ id }) => id))).toEqual(world().events);
    await again.close();
  });

  it("refuses an older schema and keeps the documents when it is rebuilt", async () => {
    const store = await open();
    await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    meddle("PRAGMA user_version = 0; ALTER TABLE event DROP COLUMN payload; DROP TABLE entity_within");
    await expect(open()).rejects.toMatchObject(
      unavailable(new RegExp(`schema version ${SCHEMA_VERSION}, got 0; run \`npm run rebuild\`$`, "u")),
    );
    const rebuilt = await open(file, { rebuilding: true });
    expect(await rebuilt.documents(world().documents.map(({ id }) => id))).toEqual(world().documents);
    expect((await rebuilt.state())?.ruleVersion).toBe("");
    expect(await rebuilt.eventCount([events()])).toEqual([0]);
    const state = await rebuilt.write({ put: world(), remove: [] }, MADE);
    await rebuilt.close();
    const again = await open();
    expect(await again.state()).toEqual(state);
    await again.close();
  });

  it("keeps imported events of an older schema with what they name", async () => {
    const store = await open();
    const imported = importedRow();
    await store.write({ put: world(), remove: [] }, MADE);
    await store.write({ put: imported, remove: [] }, MADE);
    await store.close();
    const schema = schemaOf(file);
    meddle("PRAGMA user_version = 1");
    const told: string[] = [];
    const rebuilt = await open(file, { rebuilding: true, report: (done: string) => told.push(done) });
    expect(schemaOf(file)).toEqual(schema);
    expect(told.at(-1)).toBe("Making the store anew … 1 imported events so far");
    expect(await rebuilt.eventCount([events()])).toEqual([1]);
    expect(await rebuilt.eventMentions(imported.eventMentions.map(({ id }) => id))).toEqual(imported.eventMentions);
    expect(await rebuilt.entities(["country_russia"])).toEqual([world().entities.find(({ id }) => id === "country_russia")]);
    await rebuilt.close();
  });

  it("makes index entries anew when it is written by other rules", async () => {
    const store = await open();
    const { digest } = await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    const other = await open(file, { blockKeys: () => ["new"] });
    expect((await other.write({ put: world(), remove: [] }, { ...MADE, ruleVersion: "2" })).digest).toBe(digest);
    expect(await other.eventMentionIdsInBlocks(["kind WAR"])).toEqual([]);
    expect(await other.eventMentionIdsInBlocks(["new"])).toEqual(
      world()
        .eventMentions.map(({ id }) => id)
        .toSorted(),
    );
    await other.close();
  });

  it("makes the last folder of its path, as for the first start", async () => {
    const store = await open(join(folder, "data", "store.db"));
    await store.write({ put: { ...EMPTY_GRAPH, documents: [document("document_a")] }, remove: [] }, MADE);
    await store.close();
    expect((await (await open(join(folder, "data", "store.db"))).documents(["document_a"]))[0]?.id).toBe("document_a");
  });
});

describe("a store that cannot be opened says why and what to do", () => {
  it.each([
    ["a newer schema", () => meddle("PRAGMA user_version = 99"), /schema version \d+, got 99; a newer Chronik made it/u],
    [
      "another program's database",
      () => {
        rmSync(file);
        meddle("CREATE TABLE notes (text)");
      },
      /got the database of another program; set STORE_URL/u,
    ],
    [
      "no database at all",
      () => writeFileSync(file, "no database, but a text that is longer than the header of a database file would be".repeat(20)),
      /the file is no database; set STORE_URL/u,
    ],
    ["a damaged file", () => writeFileSync(file, Buffer.alloc(8192, "SQLite format 3\0")), /the file is (damaged|no database)/u],
  ])("%s", async (_name, damage, message) => {
    await (await open()).close();
    damage();
    await expect(open()).rejects.toMatchObject(unavailable(message));
  });

  it.each([
    [
      "a missing folder",
      "missing/folder/store.db",
      /missing\/folder does not exist and cannot be made; create it or set STORE_URL/u,
    ],
    [
      "a folder in the place of the file",
      ".",
      /: expected a file, got a folder; STORE_URL=sqlite:[^ ]*\/chronik\.db is a file in it$/u,
    ],
    ["a file in the place of the folder", "plain/store.db", /(the file cannot be opened|cannot be made)/u],
  ])("%s", async (_name, path, message) => {
    writeFileSync(join(folder, "plain"), "a plain file");
    await expect(open(join(folder, path))).rejects.toMatchObject(unavailable(message));
  });

  it("a folder that cannot be written", async () => {
    await expect(open("/proc/store.db")).rejects.toMatchObject(
      unavailable(/^sqlite:\/proc\/store\.db: the file cannot be opened; check that its folder can be written/u),
    );
  });

  it.each([["sqlite:"], ["postgres://user:secret@host/db"], ["chronik.db"], [""]])("the address %j", async (url) => {
    const refused = openStore(url, { blockKeys });
    await expect(refused).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: expect.stringMatching(/^STORE_URL: expected sqlite:<path>/u) as unknown,
    });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining("secret") as unknown });
  });

  it("a store that was closed", async () => {
    const store = await open();
    await store.close();
    await store.close();
    await expect(store.ready()).rejects.toMatchObject(unavailable(/the store is closed/u));
    await expect(store.eventList([events()])).rejects.toMatchObject(unavailable(/the store is closed/u));
    await expect(store.write({ put: EMPTY_GRAPH, remove: [] }, MADE)).rejects.toMatchObject(unavailable(/the store is closed/u));
  });
});
