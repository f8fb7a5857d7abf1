import { createServer } from "node:net";
import { once } from "node:events";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Failure } from "../../src/model/failure.ts";
import { digestOf } from "../../src/storing/digest.ts";
import { openStore, type StoreOptions } from "../../src/storing/index.ts";
import { NEO4J_SCHEMA_VERSION } from "../../src/storing/neo4j-schema.ts";
import type { Store } from "../../src/storing/store.ts";
import { describeOnNeo4j, rowsOf } from "../neo4j/given.ts";
import { claimForTests, MARK, wipe } from "../neo4j/wipe.ts";
import { MADE } from "./opened-world.ts";
import { events } from "./queries.ts";
import { blockKeys, importedRow, world } from "./world.ts";

describeOnNeo4j("opening a store in Neo4j", (access) => {
  const open = (url = access.url, given: Partial<NonNullable<StoreOptions["neo4j"]>> = {}, rebuilding = false) =>
    openStore(url, { blockKeys, rebuilding, neo4j: { ...access, ...given } });
  /** The message of a failure, which must come in time. */
  const messageOf = async (opening: Promise<unknown>): Promise<string> => {
    const started = performance.now();
    const failure: unknown = await opening.then(
      () => null,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ name: "Failure", code: "STORE_UNAVAILABLE" });
    expect(performance.now() - started, "milliseconds").toBeLessThan(10_000);
    return (failure as Failure).message;
  };

  beforeEach(() => wipe(access, { schema: false }));
  afterEach(() => wipe(access, { schema: false }));

  it("finds again what was written before", async () => {
    const store = await open();
    const state = await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    const again = await open();
    expect(await again.state()).toEqual(state);
    await again.ready();
    await again.close();
  });

  it("refuses a database that holds something else, and leaves it as it is", async () => {
    await wipe(access, { schema: true });
    await rowsOf(access, "CREATE (:Invoice {number: 7})");
    expect(await messageOf(open())).toMatch(
      /: expected an empty database or a store of Chronik, got one with nodes such as \(:Invoice\) of somebody else; set NEO4J_DATABASE or STORE_URL to another one$/u,
    );
    expect(await rowsOf(access, "SHOW INDEXES YIELD name WHERE name STARTS WITH 'chronik_' RETURN name")).toEqual([]);
    expect(await rowsOf(access, "MATCH (n) RETURN n.number AS number")).toEqual([{ number: 7 }]);
  });

  it("lets no test wipe a database that holds something else", async () => {
    await rowsOf(access, `DROP INDEX ${MARK}`);
    await rowsOf(access, "CREATE (:Invoice {number: 7})");
    await expect(claimForTests(access)).rejects.toThrow(/it holds 1 nodes of somebody else/u);
    await expect(wipe(access, { schema: false })).rejects.toThrow(/it holds 1 nodes of somebody else/u);
    await rowsOf(access, "MATCH (n:Invoice) DELETE n");
    await claimForTests(access);
  });

  it("refuses an older schema, and keeps the documents when it is rebuilt", async () => {
    const store = await open();
    await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    await rowsOf(access, "MATCH (s:Chronik) SET s.schemaVersion = 0 WITH s MATCH (d:Document) REMOVE d.documentKey");
    await rowsOf(access, "DROP INDEX chronik_event_text");
    expect(await messageOf(open())).toMatch(
      new RegExp(`: expected a store with schema version ${NEO4J_SCHEMA_VERSION}, got 0; run \`npm run rebuild\`$`, "u"),
    );
    const rebuilt = await open(access.url, {}, true);
    expect(await rebuilt.documents(world().documents.map(({ id }) => id))).toEqual(world().documents);
    expect((await rebuilt.state())?.ruleVersion).toBe("");
    expect(await rebuilt.eventCount([events()])).toEqual([0]);
    const state = await rebuilt.write({ put: world(), remove: [] }, MADE);
    await rebuilt.close();
    const again = await open();
    expect(await again.state()).toEqual(state);
    expect(await again.eventCount([events({ filter: { text: "besuch putins" } })])).toEqual([1]);
    await again.close();
    await rowsOf(access, `MATCH (s:Chronik) SET s.schemaVersion = ${NEO4J_SCHEMA_VERSION + 1}`);
    expect(await messageOf(open())).toMatch(
      new RegExp(
        `schema version ${NEO4J_SCHEMA_VERSION}, got ${NEO4J_SCHEMA_VERSION + 1}; a newer Chronik made it; update this one$`,
        "u",
      ),
    );
  });

  it("keeps imported events of an older schema with what they name, even where a rebuild was interrupted", async () => {
    const store = await open();
    const imported = importedRow();
    await store.write({ put: world(), remove: [] }, MADE);
    await store.write({ put: imported, remove: [] }, MADE);
    await store.close();
    await rowsOf(access, "MATCH (s:Chronik) SET s.schemaVersion = 1");
    const expectKept = async (rebuilt: Store) => {
      expect(await rebuilt.documents(world().documents.map(({ id }) => id))).toEqual(world().documents);
      expect(await rebuilt.eventCount([events()])).toEqual([1]);
      expect(await rebuilt.events(["event_row"])).toEqual(imported.events);
      expect(await rebuilt.eventMentions(["mention_row", "mention_visit"])).toEqual([...imported.eventMentions, null]);
      expect(await rebuilt.entities(world().entities.map(({ id }) => id))).toEqual(world().entities);
      expect((await rebuilt.state())?.digest).toBe(
        digestOf({ ...imported, documents: world().documents, entities: world().entities }),
      );
      await rebuilt.close();
    };
    await expectKept(await open(access.url, {}, true));
    // What an interrupted rebuild leaves: some records are put again, others stand aside, some of them both.
    for (const [label, name] of [
      ["Document {name: 'alpha'}", "document"],
      ["Entity {id: 'country_russia'}", "entity"],
    ])
      await rowsOf(access, `MATCH (n:${label}) CREATE (:Kept {${name}: n.record})`);
    await rowsOf(access, "MATCH (n:Entity {id: 'person_putin'}) CREATE (:Kept {entity: n.record}) DETACH DELETE n");
    expect(await messageOf(open())).toMatch(/got 0; run `npm run rebuild`$/u);
    await expectKept(await open(access.url, {}, true));
    expect(await rowsOf(access, "MATCH (k:Kept) RETURN k")).toEqual([]);
  });

  it("makes entries anew when the rules are other ones", async () => {
    const store = await open();
    const { digest } = await store.write({ put: world(), remove: [] }, MADE);
    await store.close();
    const other = await openStore(access.url, { blockKeys: () => ["new"], neo4j: access });
    expect((await other.write({ put: world(), remove: [] }, { ...MADE, ruleVersion: "2" })).digest).toBe(digest);
    expect(await other.eventMentionIdsInBlocks(["kind VISIT"])).toEqual([]);
    expect(await other.eventMentionIdsInBlocks(["new"])).toHaveLength(world().eventMentions.length);
    await other.close();
  });

  it("says that the password is wrong, without showing it", async () => {
    const message = await messageOf(open(access.url, { password: "not-the-password" }));
    expect(message).toMatch(
      /^bolt:\/\/[^ ]+: the server refuses the user name or password; check NEO4J_USER and NEO4J_PASSWORD$/u,
    );
    expect(message).not.toContain("not-the-password");
  });

  it("says that a database is not there", async () => {
    expect(await messageOf(open(access.url, { database: "nowhere" }))).toMatch(
      /: there is no database "nowhere"; check NEO4J_DATABASE$/u,
    );
  });

  it("says that nobody answers", async () => {
    expect(await messageOf(open("bolt://127.0.0.1:1"))).toMatch(
      /^bolt:\/\/127\.0\.0\.1:1: no Neo4j answers; check that it runs and that STORE_URL has its address and the right scheme/u,
    );
    expect(await messageOf(open("neo4j://127.0.0.1:1"))).toMatch(/^neo4j:\/\/127\.0\.0\.1:1: no Neo4j answers/u);
  });

  it("does not wait for somebody who listens and says nothing", async () => {
    const server = createServer(() => {}).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    expect(await messageOf(open(`bolt://127.0.0.1:${port}`))).toMatch(/: no Neo4j answers/u);
    server.close();
  });

  it("says that the scheme is wrong", async () => {
    expect(await messageOf(open(access.url.replace("bolt://", "bolt+s://")))).toMatch(
      /^bolt\+s:\/\/[^ ]+: no Neo4j answers; check .* the right scheme/u,
    );
  });

  it("hides what a careless address says", async () => {
    expect(await messageOf(open("bolt://neo4j:secret@127.0.0.1:1"))).not.toContain("secret");
  });

  it("answers through routing too", async () => {
    const store = await open(access.url.replace("bolt://", "neo4j://"));
    const state = await store.write({ put: world(), remove: [] }, MADE);
    expect(await store.state()).toEqual(state);
    await store.close();
    expect(await messageOf(store.ready())).toMatch(/: the store is closed$/u);
  });
});
