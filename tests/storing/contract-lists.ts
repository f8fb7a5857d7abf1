import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentQuery } from "../../src/storing/store.ts";
import { openedWorld } from "./opened-world.ts";
import { plainStore } from "./plain-store.ts";
import { ALL, conflicts, documents, entities, entityMentions, events, idsOn } from "./queries.ts";
import type { Open } from "./store.contract.ts";
import { world } from "./world.ts";

const TEXT_ONLY = { knownBy: null, textOnly: true };
const JUNE_18 = { knownBy: "2024-06-18", textOnly: false };
const EVERY_DOCUMENT = [
  "document_five",
  "document_six",
  "document_four",
  "document_one",
  "document_two",
  "document_seven",
  "document_three",
];

const DOCUMENTS: readonly (readonly [Partial<DocumentQuery>, readonly string[]])[] = [
  [{}, EVERY_DOCUMENT],
  [{ publisher: "strasse   & söhne" }, ["document_one", "document_two"]],
  [{ publisher: "Straße" }, []],
  [{ publishedFrom: "2024-06-19" }, ["document_four", "document_two", "document_seven"]],
  [{ publishedTo: "2024-06-01" }, ["document_five", "document_six", "document_four"]],
  [{ publishedFrom: "2023-09-14", publishedTo: "2023-09-14" }, ["document_five", "document_six"]],
  [{ text: "" }, EVERY_DOCUMENT],
  [{ text: "  " }, EVERY_DOCUMENT],
  [{ text: "?!" }, []],
  [{ text: "😀" }, []],
  [{ text: "pjoengjang" }, ["document_one"]],
  [{ text: "Pjöng" }, ["document_one"]],
  [{ text: "pjong ubermut" }, ["document_one"]],
  [{ text: "grosse" }, ["document_one"]],
  [{ text: "GRÖSSE" }, ["document_one"]],
  [{ text: "übergr" }, ["document_three"]],
  [{ text: "röße" }, []],
  [{ text: '"quoted" OR NOT (AND* :' }, []],
  [{ text: "single" }, ["document_one"]],
  [{ text: "zoe lukasz" }, ["document_two"]],
  [{ text: "平壤" }, ["document_one"]],
  [{ text: "alpha", publisher: "Straße & Söhne" }, ["document_one"]],
  [{ ofEvent: { eventId: "event_visit", view: ALL } }, ["document_one", "document_two"]],
  [{ ofEvent: { eventId: "event_visit", view: JUNE_18 } }, ["document_one"]],
  [{ ofEvent: { eventId: "event_talks", view: JUNE_18 } }, []],
  [{ ofEvent: { eventId: "event_unknown", view: ALL } }, []],
];

/** Documents, entities, their mentions, conflicts and totals: which ones, in which order, how many. */
export function listsContract(open: Open, runs: number): void {
  describe("lists", () => {
    const store = openedWorld(open);
    const plain = plainStore(world());

    it.each(DOCUMENTS)("documents %j", async (given, ids) => {
      expect(idsOn((await store().documentList([documents(given)]))[0])).toEqual(ids);
      expect(await store().documentCount([documents(given)])).toEqual([ids.length]);
      expect(plain.documentIds(documents(given))).toEqual(ids);
    });

    it.each([
      [
        "PERSON",
        {},
        ["person_muller", "person_father", "person_kim", "person_emoji", "person_lavrov", "person_putin", "person_chinese"],
      ],
      ["PLACE", {}, ["place_island", "place_square", "place_pyongyang", "place_east", "place_vladivostok"]],
      ["COUNTRY", {}, ["country_china", "country_korea", "country_russia"]],
      ["PLACE", { countryId: "country_russia" }, ["place_east", "place_vladivostok"]],
      ["PERSON", { countryId: "country_russia" }, ["person_putin"]],
      ["COUNTRY", { countryId: "country_russia" }, ["country_russia"]],
      ["ORGANIZATION", { countryId: "country_korea" }, []],
      ["PERSON", { text: "kim" }, ["person_father", "person_kim"]],
      ["PERSON", { text: "jong u" }, ["person_kim"]],
      ["PERSON", { text: "muller" }, ["person_muller"]],
      ["PERSON", { text: "muell" }, ["person_muller"]],
      ["PERSON", { text: "Mü" }, ["person_muller"]],
      ["PERSON", { text: "'; DROP TABLE" }, ["person_emoji"]],
      ["PLACE", { text: "Pjöng", countryId: "country_korea" }, ["place_pyongyang"]],
      ["PLACE", { text: "putin" }, []],
    ] as const)("entities %s %j", async (kind, given, ids) => {
      expect(idsOn((await store().entityList([entities(kind, given)]))[0])).toEqual(ids);
      expect(await store().entityCount([entities(kind, given)])).toEqual([ids.length]);
      expect(plain.entityIds(entities(kind, given))).toEqual(ids);
    });

    it.each([
      [{ documentId: "document_one" }, ["entitymention_a", "entitymention_b", "entitymention_d", "entitymention_c"]],
      [{ documentId: "document_three" }, ["entitymention_f", "entitymention_g"]],
      [{ documentId: "document_unknown" }, []],
      [{ entityId: "person_putin" }, ["entitymention_a", "entitymention_c", "entitymention_f", "entitymention_e"]],
      [{ entityId: "person_putin", view: JUNE_18 }, ["entitymention_a", "entitymention_c"]],
      [
        { entityId: "person_putin", view: { knownBy: "9999-12-30", textOnly: false } },
        ["entitymention_a", "entitymention_c", "entitymention_e"],
      ],
      [{ documentId: "document_two", view: JUNE_18 }, []],
    ] as const)("entity mentions %j", async (given, ids) => {
      expect(idsOn((await store().entityMentionList([entityMentions(given)]))[0])).toEqual(ids);
      expect(await store().entityMentionCount([entityMentions(given)])).toEqual([ids.length]);
      expect(plain.entityMentionIds(entityMentions(given))).toEqual(ids);
    });

    it.each([
      [{}, ["conflict_old-place", "conflict_talks-date", "conflict_talks-place"]],
      [{ view: TEXT_ONLY }, ["conflict_talks-date", "conflict_talks-place"]],
      [{ view: JUNE_18 }, ["conflict_old-place"]],
      [{ property: "PLACE" }, ["conflict_old-place", "conflict_talks-place"]],
      [{ property: "PLACE", reason: "PLAN_CHANGED" }, ["conflict_talks-place"]],
      [{ reason: "DISAGREEMENT", view: TEXT_ONLY }, ["conflict_talks-date"]],
      [{ property: "STATUS" }, []],
    ] as const)("conflicts %j", async (given, ids) => {
      expect(idsOn((await store().conflictList([conflicts(given)]))[0])).toEqual(ids);
      expect(await store().conflictCount([conflicts(given)])).toEqual([ids.length]);
      expect(plain.conflictIds(conflicts(given))).toEqual(ids);
    });

    it("gives conflicts as they were written", async () => {
      const [page] = await store().conflictList([conflicts({ reason: "PLAN_CHANGED" })]);
      expect(page?.items[0]?.item).toEqual(world().events.find(({ id }) => id === "event_talks")?.versions[0]?.conflicts[1]);
    });

    it.each([
      [
        ALL,
        {
          documents: 7,
          events: 14,
          eventMentions: 8,
          claims: 8,
          people: 4,
          countries: 1,
          places: 2,
          organizations: 1,
          conflicts: 3,
          earliest: "1990-01-01",
          latest: "2024-06-30",
        },
      ],
      [
        TEXT_ONLY,
        {
          documents: 7,
          events: 14,
          eventMentions: 7,
          claims: 7,
          people: 4,
          countries: 1,
          places: 1,
          organizations: 1,
          conflicts: 2,
          earliest: "1990-01-01",
          latest: "2024-06-30",
        },
      ],
      [
        JUNE_18,
        {
          documents: 3,
          events: 11,
          eventMentions: 4,
          claims: 4,
          people: 4,
          countries: 0,
          places: 2,
          organizations: 1,
          conflicts: 1,
          earliest: "1990-01-01",
          latest: "2024-06-30",
        },
      ],
      [
        { knownBy: "2020-01-01", textOnly: false },
        {
          documents: 0,
          events: 0,
          eventMentions: 0,
          claims: 0,
          people: 0,
          countries: 0,
          places: 0,
          organizations: 0,
          conflicts: 0,
          earliest: null,
          latest: null,
        },
      ],
    ])("statistics %j", async (view, totals) => {
      expect(await store().statistics(view)).toEqual(totals);
      expect(plain.statistics(view)).toEqual(totals);
    });

    it("looks for any text without stumbling over it", async () => {
      const text = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.string(),
        fc
          .array(fc.constantFrom("½", "pjong", '"', "*", "(", "AND", "ẞ", "ﬁ", "'", "{", "^", ":", "\\", "+", "~", "\0"))
          .map((parts) => parts.join(" ")),
      );
      await fc.assert(
        fc.asyncProperty(text, async (asked) => {
          const ids = plain.documentIds(documents({ text: asked }));
          expect(idsOn((await store().documentList([documents({ text: asked })]))[0])).toEqual(ids);
          expect(await store().entityCount([entities("PERSON", { text: asked })])).toEqual([
            plain.entityIds(entities("PERSON", { text: asked })).length,
          ]);
          expect(await store().eventCount([events({ filter: { text: asked } })])).toEqual([
            plain.eventIds(events({ filter: { text: asked } })).length,
          ]);
          expect((await store().entitiesByName([{ kind: "PERSON", name: asked }])).length).toBe(1);
        }),
        { numRuns: runs * 2 },
      );
    });

    it("answers many queries at once, in their order", async () => {
      const names = ["alpha", "beta", "nothing", "alpha"];
      expect((await store().documentList(names.map((text) => documents({ text })))).map(idsOn)).toEqual([
        ["document_one", "document_three"],
        ["document_two"],
        [],
        ["document_one", "document_three"],
      ]);
      expect(await store().documentCount(names.map((text) => documents({ text })))).toEqual([2, 1, 0, 2]);
      expect(await store().entityList([])).toEqual([]);
      expect(await store().eventCount([])).toEqual([]);
    });
  });
}
