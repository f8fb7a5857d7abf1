import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_GRAPH, type Graph } from "../../src/model/graph.ts";
import { openStore } from "../../src/storing/index.ts";
import type { Store } from "../../src/storing/store.ts";
import { anyChanges } from "./any-change.ts";
import { MADE } from "./opened-world.ts";
import { blockKeys, event, version, world } from "./world.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "chronik-sharing-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (name: string): Promise<Store> => openStore(`sqlite:${join(folder, `${name}.db`)}`, { blockKeys });

/** Who shares which version, as it follows from who is involved. */
const SHARED = `SELECT i.entity_id, o.entity_id AS other_id, i.date_key, i.version, i.reach, i.is_current,
    (i.takes_part + i.is_represented) * (o.takes_part + o.is_represented) > 0 AS both_act FROM involvement i JOIN involvement o USING (version)
  WHERE i.entity_id <> o.entity_id AND (i.takes_part + i.is_represented + i.is_place) * (o.takes_part + o.is_represented + o.is_place) > 0
    AND i.takes_part + i.is_represented + o.takes_part + o.is_represented > 0 ORDER BY 1, 2, 3, 4`;

describe("who shares events with whom", () => {
  it("stands in its tables as it follows from the events, whatever was written", async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(anyChanges(), async (changes) => {
        const name = `run-${run++}`;
        const store = await open(name);
        for (const change of [{ put: world(), remove: [] }, ...changes]) await store.write(change, MADE);
        await store.close();
        const { found, wanted } = tablesOf(name);
        expect(found).toEqual(wanted);
      }),
      { numRuns: 25 },
    );
  });

  it("stands there too after very many events were written at once, and more of them later", async () => {
    const store = await open("many");
    for (const [first, who] of [
      [0, ["person_kim", "person_putin"]],
      [5_000, ["person_kim", "country_russia", "country_korea"]],
    ] satisfies [number, string[]][]) {
      await store.writeAll(manyFrom(first, who), MADE);
    }
    await store.close();
    const { found, wanted } = tablesOf("many");
    expect(found).toEqual(wanted);
  });
});

async function* manyFrom(first: number, who: string[]): AsyncGenerator<Graph> {
  const events = Array.from({ length: 6_000 }, (_each, number) => event(`event_${first + number}`, version({ who })));
  yield { ...EMPTY_GRAPH, entities: world().entities, events };
}

/** The tables of a store, and what they must hold. */
function tablesOf(name: string) {
  const database = new DatabaseSync(join(folder, `${name}.db`));
  const all = (statement: string) => JSON.stringify(database.prepare(statement).all());
  const found = [all("SELECT * FROM sharing ORDER BY 1, 2, 3, 4"), all("SELECT * FROM sharing_count ORDER BY 1, 2")];
  const wanted = [
    all(SHARED),
    all(`SELECT entity_id, other_id, count(*) AS count FROM (${SHARED}) WHERE is_current GROUP BY 1, 2 ORDER BY 1, 2`),
  ];
  database.close();
  return { found, wanted };
}

describe("the generation of a store", () => {
  it("is another one after each write, by whomever, and the same as long as nothing is written", async () => {
    const [one, other] = [await open("shared"), await open("shared")];
    const seen = [one.generation()];
    for (const writer of [one, other, one]) {
      await writer.write(
        { put: world(), remove: seen.length === 2 ? ["event_war"] : [] },
        { ...MADE, ruleVersion: String(seen.length) },
      );
      seen.push(one.generation());
      expect(one.generation()).toBe(seen.at(-1));
    }
    expect(new Set(seen).size).toBe(seen.length);
    await one.close();
    await other.close();
  });
});
