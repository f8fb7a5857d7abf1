import { afterAll, beforeAll, expect, test } from "vitest";
import { EXPORTERS } from "../../src/exporting/index.ts";
import { NO_FILTER } from "../../src/storing/event-query.ts";
import { openStore } from "../../src/storing/index.ts";
import type { Store } from "../../src/storing/store.ts";
import { describeOnNeo4j } from "../neo4j/given.ts";
import { wipe } from "../neo4j/wipe.ts";
import { MADE } from "../storing/opened-world.ts";
import { blockKeys, world } from "../storing/world.ts";
import { exported } from "./exporting.ts";
import { manyEvents } from "./many-events.ts";

const FORMATS = Object.keys(EXPORTERS);
const WANTED = [
  ["everything", {}],
  ["what was known by a day", { view: { knownBy: "2024-06-18", textOnly: false } }],
  ["texts alone, in German", { view: { knownBy: null, textOnly: true }, language: "DE" }],
  ["a filter", { filter: { ...NO_FILTER, locatedIn: ["country_korea"], kinds: ["VISIT", "MEETING", "WEAPON_TEST"] } }],
] as const;
const CASES = FORMATS.flatMap((format) => WANTED.map(([what, wanted]) => [format, what, wanted] as const));

describeOnNeo4j("exports", (access) => {
  let stores: readonly Store[] = [];
  beforeAll(async () => {
    await wipe(access, { schema: false });
    stores = [await openStore("sqlite::memory:", { blockKeys }), await openStore(access.url, { blockKeys, neo4j: access })];
    const [one, many] = [world(), manyEvents()];
    const put = {
      documents: [...one.documents, ...many.documents],
      entities: [...one.entities, ...many.entities],
      entityMentions: one.entityMentions,
      eventMentions: [...one.eventMentions, ...many.eventMentions],
      events: [...one.events, ...many.events],
    };
    for (const store of stores) await store.write({ put, remove: [] }, MADE);
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test.each(CASES)("%s of %s is the same bytes as from SQLite", async (format, _what, wanted) => {
    const [sqlite = "", neo4j = ""] = await Promise.all(stores.map((store) => exported(store, format, wanted)));
    expect(neo4j).toBe(sqlite);
    expect(sqlite.length).toBeGreaterThan(500);
  });
});
