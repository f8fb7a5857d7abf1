import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import type { Page, PageRequest, Store } from "../../src/storing/store.ts";
import { anyEventQuery } from "./any-query.ts";
import { MADE, openedWorld } from "./opened-world.ts";
import { plainStore } from "./plain-store.ts";
import { conflicts, documents, entities, entityMentions, events, idsOn, WHOLE } from "./queries.ts";
import type { Open } from "./store.contract.ts";
import { event, version, world } from "./world.ts";

type Read = (page: PageRequest) => Promise<Page<{ readonly id: string }> | undefined>;

const LISTS: readonly (readonly [string, (store: Store) => Read])[] = [
  ["documents", (store) => async (page) => (await store.documentList([documents({ page })]))[0]],
  ["people", (store) => async (page) => (await store.entityList([entities("PERSON", { page })]))[0]],
  ["events by day", (store) => async (page) => (await store.eventList([events({ page })]))[0]],
  ["events by day, descending", (store) => async (page) => (await store.eventList([events({ page, orderBy: "DATE_DESC" })]))[0]],
  ["events by salience", (store) => async (page) => (await store.eventList([events({ page, orderBy: "SALIENCE" })]))[0]],
  ["events of an entity", (store) => async (page) => (await store.eventList([events({ page, ofEntity: "country_russia" })]))[0]],
  [
    "events of an entity, descending",
    (store) => async (page) => (await store.eventList([events({ page, ofEntity: "person_kim", orderBy: "DATE_DESC" })]))[0],
  ],
  [
    "events in a place and those of what lies in it",
    (store) => async (page) => (await store.eventList([events({ page, ofEntity: "country_korea" })]))[0],
  ],
  [
    "events of an entity in a period",
    (store) => async (page) => {
      const period = {
        from: "2024-05-31",
        to: "2024-06-30",
        relation: "OVERLAPS",
        match: "POSSIBLY",
        includeUndated: false,
      } as const;
      return (
        await store.eventList([events({ page, ofEntity: "country_russia", orderBy: "DATE_DESC", filter: { during: period } })])
      )[0];
    },
  ],
  [
    "events of an entity as they were known on a day",
    (store) => async (page) =>
      (
        await store.eventList([events({ page, ofEntity: "country_russia", view: { knownBy: "2024-06-18", textOnly: false } })])
      )[0],
  ],
  ["folded events", (store) => async (page) => (await store.eventList([events({ page, filter: { foldParts: true } })]))[0]],
  [
    "mentions of a document",
    (store) => async (page) => (await store.entityMentionList([entityMentions({ page, documentId: "document_one" })]))[0],
  ],
  [
    "mentions of an entity",
    (store) => async (page) => (await store.entityMentionList([entityMentions({ page, entityId: "person_putin" })]))[0],
  ],
  ["conflicts", (store) => async (page) => (await store.conflictList([conflicts({ page })]))[0]],
];

const FORWARD: PageRequest = { first: 2, after: null, last: null, before: null };
const BACKWARD: PageRequest = { first: null, after: null, last: 2, before: null };

/** Pages of lists: forward and backward they hold everything once, in order, and say exactly whether there is more. */
export function pagesContract(open: Open, runs: number): void {
  describe("pages", () => {
    const store = openedWorld(open);

    it.each(LISTS)("forward and backward: %s", async (_name, listOf) => {
      const read = listOf(store());
      const ids = idsOn(await read(WHOLE));
      for (const size of [1, 2, 3, ids.length]) {
        const pages = await pagesForward(read, size);
        expect(pages.flatMap(idsOn)).toEqual(ids);
        expect(pages.map(({ hasPreviousPage, hasNextPage }) => [hasPreviousPage, hasNextPage])).toEqual(
          pages.map((_page, index) => [index > 0, index < pages.length - 1]),
        );
        const back = await pagesBackward(read, size);
        expect(back.toReversed().flatMap(idsOn)).toEqual(ids);
        expect(back.map(({ hasPreviousPage, hasNextPage }) => [hasPreviousPage, hasNextPage])).toEqual(
          back.map((_page, index) => [index < back.length - 1, index > 0]),
        );
      }
    });

    it.each(LISTS)("between two cursors: %s", async (_name, listOf) => {
      const read = listOf(store());
      const whole = await read(WHOLE);
      const ids = idsOn(whole);
      const [after = null, before = null] = [whole?.items[0]?.cursor(), whole?.items.at(-1)?.cursor()];
      expect(await shape(read({ ...WHOLE, after, before }))).toEqual([ids.slice(1, -1), true, true]);
      expect(await shape(read({ ...FORWARD, first: 1, after, before }))).toEqual([ids.slice(1, -1).slice(0, 1), true, true]);
      expect(await shape(read({ ...BACKWARD, last: 1, after, before }))).toEqual([ids.slice(1, -1).slice(-1), true, true]);
      expect(await shape(read({ ...FORWARD, after: before }))).toEqual([[], true, false]);
      expect(await shape(read({ ...BACKWARD, before: after }))).toEqual([[], false, true]);
      expect(await shape(read({ ...WHOLE, after: before, before: after }))).toEqual([[], true, true]);
    });

    it("has no pages where nothing is found", async () => {
      const nothing = events({ filter: { text: "nothing" } });
      expect(
        await store().eventList([
          { ...nothing, page: FORWARD },
          { ...nothing, page: BACKWARD },
        ]),
      ).toEqual([EMPTY_PAGE, EMPTY_PAGE]);
    });

    it.each([
      "",
      "x",
      "AAAA",
      "ümlaut",
      "W10",
      "eyJhIjoxfQ",
      Buffer.from('["events DATE",1,2]').toString("base64url"),
      Buffer.from('["events DATE","a","b"]').toString("base64"),
      "a".repeat(5000),
    ])("refuses a malformed cursor: %j", async (cursor) => {
      for (const [argument, page] of [
        ["after", { ...FORWARD, after: cursor }],
        ["before", { ...BACKWARD, before: cursor }],
      ] as const) {
        const refused = {
          name: "Failure",
          code: "BAD_USER_INPUT",
          message: expect.stringMatching(new RegExp(`^${argument}: expected .*cursor`, "u")) as unknown,
        };
        await expect(store().eventList([events({ page })])).rejects.toMatchObject(refused);
        await expect(store().documentList([documents({ page })])).rejects.toMatchObject(refused);
        await expect(store().conflictList([conflicts({ page })])).rejects.toMatchObject(refused);
      }
    });

    it("refuses the cursor of another list", async () => {
      const [page] = await store().eventList([events({ page: FORWARD })]);
      const after = page?.items[0]?.cursor() ?? null;
      await expect(store().eventList([events({ orderBy: "SALIENCE", page: { ...FORWARD, after } })])).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
      });
      await expect(store().documentList([documents({ page: { ...FORWARD, after } })])).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
      });
    });

    it("pages through whatever is found", async () => {
      const plain = plainStore(world());
      await fc.assert(
        fc.asyncProperty(anyEventQuery(world()), fc.integer({ min: 1, max: 4 }), async (query, size) => {
          const read: Read = async (page) => (await store().eventList([{ ...query, page }]))[0];
          expect((await pagesForward(read, size)).flatMap(idsOn)).toEqual(plain.eventIds(query));
          expect((await pagesBackward(read, size)).toReversed().flatMap(idsOn)).toEqual(plain.eventIds(query));
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });
  });

  describe("pages while the store is written", () => {
    it("go on where they were, though the item of the cursor is gone and others came before and after it", async () => {
      const store = await open();
      try {
        await store.write({ put: world(), remove: [] }, MADE);
        const [page] = await store.eventList([events({ page: { ...FORWARD, first: 9 } })]);
        expect(page?.items.at(-1)?.item.id).toBe("event_visit");
        const added = [event("event_added", version({ date: "2024-06-19" })), event("event_before", version({ date: "2001" }))];
        await store.write({ put: { ...EMPTY_GRAPH, events: added }, remove: ["event_visit", "event_tie_open"] }, MADE);
        const after = page?.items.at(-1)?.cursor() ?? null;
        expect(await shape(first(store.eventList([events({ page: { ...FORWARD, after } })])))).toEqual([
          ["event_added", "event_talks"],
          true,
          true,
        ]);
        expect(await shape(first(store.eventList([events({ page: { ...BACKWARD, before: after } })])))).toEqual([
          ["event_tie_a", "event_tie_b"],
          true,
          true,
        ]);
      } finally {
        await store.close();
      }
    });
  });
}

const EMPTY_PAGE = { items: [], hasNextPage: false, hasPreviousPage: false };

async function first<Item>(pages: Promise<Page<Item>[]>): Promise<Page<Item> | undefined> {
  return (await pages)[0];
}

async function shape(page: Promise<Page<{ readonly id: string }> | undefined>): Promise<unknown> {
  const read = await page;
  return [idsOn(read), read?.hasPreviousPage, read?.hasNextPage];
}

async function pagesForward(read: Read, size: number): Promise<Page<{ readonly id: string }>[]> {
  const pages = [(await read({ ...FORWARD, first: size })) ?? EMPTY_PAGE];
  while (pages.at(-1)?.hasNextPage && pages.length < 50) {
    pages.push((await read({ ...FORWARD, first: size, after: pages.at(-1)?.items.at(-1)?.cursor() ?? null })) ?? EMPTY_PAGE);
  }
  return pages;
}

async function pagesBackward(read: Read, size: number): Promise<Page<{ readonly id: string }>[]> {
  const pages = [(await read({ ...BACKWARD, last: size })) ?? EMPTY_PAGE];
  while (pages.at(-1)?.hasPreviousPage && pages.length < 50) {
    pages.push((await read({ ...BACKWARD, last: size, before: pages.at(-1)?.items[0]?.cursor() ?? null })) ?? EMPTY_PAGE);
  }
  return pages;
}
