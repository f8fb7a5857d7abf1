import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectSqlite } from "../../src/storing/sqlite-connection.ts";
import { eventsList } from "../../src/storing/sqlite-events.ts";
import { countItems, readPage } from "../../src/storing/sqlite-list.ts";
import { prepareSchema } from "../../src/storing/sqlite-schema.ts";
import { writeChange } from "../../src/storing/sqlite-write.ts";
import { anyEventQuery } from "./any-query.ts";
import { MADE } from "./opened-world.ts";
import { plainStore } from "./plain-store.ts";
import { idsOn } from "./queries.ts";
import { blockKeys, world } from "./world.ts";

/** In a small world nothing is common; so what counts as many is set, and every way is gone. */
describe("every way to the events of a query finds the same", () => {
  const connection = connectSqlite("sqlite::memory:");
  prepareSchema(connection, false, () => {});
  writeChange(connection, { put: world(), remove: [] }, MADE, { blockKeys });
  const plain = plainStore(world());

  it.each([0, 1, 3, 5, 1000])("where %i are many", (many) => {
    fc.assert(
      fc.property(anyEventQuery(world()), fc.integer({ min: 1, max: 3 }), (query, size) => {
        const list = eventsList(connection, query, many);
        const ids = plain.eventIds(query);
        expect(countItems(connection, list)).toBe(ids.length);
        const first = readPage<{ id: string }>(connection, list, { first: size, after: null, last: null, before: null });
        expect(idsOn(first)).toEqual(ids.slice(0, size));
        const rest = readPage<{ id: string }>(connection, list, {
          first: 100,
          after: first.items.at(-1)?.cursor() ?? null,
          last: null,
          before: null,
        });
        expect(idsOn(rest)).toEqual(ids.slice(first.items.length));
      }),
      { numRuns: 100 },
    );
  });
});
