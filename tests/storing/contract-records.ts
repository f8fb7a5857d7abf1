import { describe, expect, it } from "vitest";
import { openedWorld } from "./opened-world.ts";
import type { Open } from "./store.contract.ts";
import { world } from "./world.ts";

/** Reads by keys: as many answers as keys, in their order. */
export function recordsContract(open: Open): void {
  describe("records", () => {
    const store = openedWorld(open);
    const { documents, entities, entityMentions, eventMentions, events } = world();

    it("gives every record as it was written", async () => {
      expect(await store().documents(documents.map(({ id }) => id))).toEqual(documents);
      expect(await store().entities(entities.map(({ id }) => id))).toEqual(entities);
      expect(await store().entityMentions(entityMentions.map(({ id }) => id))).toEqual(entityMentions);
      expect(await store().eventMentions(eventMentions.map(({ id }) => id))).toEqual(eventMentions);
      expect(await store().events(events.map(({ id }) => id))).toEqual(events);
    });

    it.each(["documents", "entities", "entityMentions", "eventMentions", "events"] as const)(
      "answers in the number and order of the keys: %s",
      async (read) => {
        const ids = world()[read].map(({ id }) => id);
        const [first = "", second = ""] = ids;
        const asked = [second, "event_unknown", first, "", second, "'; --", "place_ünknown 😀"];
        expect((await store()[read](asked)).map((record) => record?.id ?? null)).toEqual([
          second,
          null,
          first,
          null,
          second,
          null,
          null,
        ]);
        expect(await store()[read]([])).toEqual([]);
        const thousand = Array.from({ length: 1000 }, (_unused, index) =>
          index % 7 === 0 ? `event_none${index}` : (ids[index % ids.length] ?? ""),
        );
        expect((await store()[read](thousand)).map((record) => record?.id ?? null)).toEqual(
          thousand.map((id) => (id.startsWith("event_none") ? null : id)),
        );
      },
    );

    it.each([
      ["event_visit2", "event_visit"],
      ["event_visit", "event_visit"],
      ["event_fact", "event_old"],
      ["event_undated", "event_undated"],
      ["event_lonely", null],
      ["mention_visit", null],
      ["visit", null],
    ])("finds an event by the hash of any of its mentions: %s", async (id, found) => {
      expect((await store().events([id]))[0]?.id ?? null).toBe(found);
    });

    it("finds documents by name", async () => {
      const found = await store().documentsByName(["alpha", "Ärger 😀", "Alpha", "alpha"]);
      expect(found.map((list) => list.map(({ id }) => id))).toEqual([
        ["document_one", "document_three"],
        ["document_five"],
        [],
        ["document_one", "document_three"],
      ]);
    });

    it.each([
      ["PERSON", "Kim Jong-un", ["person_kim"]],
      ["PERSON", "kim  jong un", ["person_kim"]],
      ["PERSON", "Kim", ["person_father", "person_kim"]],
      ["PERSON", "Wladimir Putin", ["person_putin"]],
      ["PERSON", "Jürgen Müller", ["person_muller"]],
      ["PERSON", "Juergen Mueller", ["person_muller"]],
      ["PERSON", "JURGEN MULLER", ["person_muller"]],
      ["PERSON", "strauss", ["person_muller"]],
      ["PERSON", "Lukasz", ["person_emoji"]],
      ["PERSON", "Sergei Lawrow", ["person_lavrov"]],
      ["PERSON", "Jong", []],
      ["PERSON", "", []],
      ["PERSON", "?!", []],
      ["PERSON", "drop table entity", ["person_emoji"]],
      ["PERSON", "平壤", ["person_chinese"]],
      ["PLACE", "Pjoengjang", ["place_pyongyang"]],
      ["PLACE", "Kim Jong-un", []],
      ["COUNTRY", "Nordkorea", ["country_korea"]],
      ["ORGANIZATION", "Kreml", ["organization_kremlin"]],
    ] as const)("finds an entity by name: %s %s", async (kind, name, ids) => {
      const [found] = await store().entitiesByName([{ kind, name }]);
      expect(found?.map(({ id }) => id)).toEqual(ids);
    });

    it("gives merging the mentions of blocks, documents and entities, and the events of mentions", async () => {
      expect(await store().eventMentionIdsInBlocks(['person_kim "ß"', "kind MEETING", "kind STATEMENT", "unknown"])).toEqual([
        "mention_talks",
        "mention_toast",
        "mention_visit",
      ]);
      expect(await store().eventMentionIdsInBlocks([])).toEqual([]);
      expect(await store().mentionIdsOfDocuments(["document_two", "document_unknown", "document_three"])).toEqual([
        { eventMentions: ["mention_talks", "mention_toast", "mention_visit2"], entityMentions: ["entitymention_e"] },
        { eventMentions: [], entityMentions: [] },
        { eventMentions: ["mention_unpublished"], entityMentions: ["entitymention_f", "entitymention_g"] },
      ]);
      expect(
        (await store().eventsOfMentions(["mention_visit2", "mention_war", "mention_visit", "mention_lonely"])).map(
          ({ id }) => id,
        ),
      ).toEqual(["event_visit", "event_war"]);
      expect(await store().entityMentionIdsOfEntities(["person_kim", "person_father", "person_putin"])).toEqual([
        ["entitymention_b"],
        [],
        ["entitymention_a", "entitymention_c", "entitymention_e", "entitymention_f"],
      ]);
      expect(
        await store().eventMentionIdsOfEntities(["person_kim", "person_unknown", "person_lavrov", "place_vladivostok"]),
      ).toEqual([
        ["mention_talks", "mention_toast", "mention_unpublished", "mention_visit"],
        [],
        ["mention_visit"],
        ["mention_fact"],
      ]);
    });

    it("answers many reads at once", async () => {
      const reads = Array.from(
        { length: 50 },
        (_unused, index) =>
          [
            store().events([events[index % events.length]?.id ?? ""]),
            store().entities(["person_kim", `person_${index}`]),
          ] as const,
      );
      const answers = await Promise.all(reads.flat());
      expect(answers.map(([record]) => record?.id)).toEqual(
        reads.flatMap((_read, index) => [events[index % events.length]?.id, "person_kim"]),
      );
    });
  });
}
