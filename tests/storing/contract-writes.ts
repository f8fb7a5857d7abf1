import { Readable } from "node:stream";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { EventKind } from "../../src/model/event.ts";
import { EMPTY_GRAPH, type Graph, type GraphChange } from "../../src/model/graph.ts";
import { NO_FILTER, NO_OWNER } from "../../src/storing/event-query.ts";
import type { Store } from "../../src/storing/store.ts";
import { anyChanges, changed } from "./any-change.ts";
import { anyEventQuery, anyView } from "./any-query.ts";
import { MADE } from "./opened-world.ts";
import { plainStore } from "./plain-store.ts";
import { conflicts, documents, entities, entityMentions, events, idsOn } from "./queries.ts";
import type { Open } from "./store.contract.ts";
import { document, entity, event, eventMention, version, world } from "./world.ts";

/** Writes: wholly or not at all, without a trace of what was before, and with a digest that depends on nothing but the graph. */
export function writesContract(open: Open, runs: number): void {
  describe("writes", () => {
    const opened: Store[] = [];
    const fresh = async (): Promise<Store> => {
      for (const before of opened.splice(0)) await before.close();
      const store = await open();
      opened.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    it("has no state before the first write, and then says what the graph was made with", async () => {
      const store = await fresh();
      await store.ready();
      expect(await store.state()).toBeNull();
      const written = await store.write({ put: EMPTY_GRAPH, remove: [] }, MADE);
      expect(written).toEqual({ ...MADE, schemaVersion: written.schemaVersion, digest: "0".repeat(64) });
      expect(written.schemaVersion).toBeGreaterThanOrEqual(1);
      expect(await store.state()).toEqual(written);
      const again = await store.write({ put: EMPTY_GRAPH, remove: [] }, { ...MADE, ruleVersion: "2" });
      expect(await store.state()).toEqual({ ...written, ruleVersion: "2" });
      expect(again.digest).toBe(written.digest);
    });

    it("gives the digest of the graph, whatever the order and the steps", async () => {
      const { digest } = await (await fresh()).write({ put: world(), remove: [] }, MADE);
      expect(digest).toBe(plainStore(world()).digest());
      const store = await fresh();
      const lists = Object.entries(world()).toReversed() as [keyof Graph, Graph[keyof Graph]][];
      for (const [name, records] of lists) {
        for (const record of records.toReversed())
          await store.write({ put: { ...EMPTY_GRAPH, [name]: [record] }, remove: [] }, MADE);
      }
      expect((await store.state())?.digest).toBe(digest);
      await expectGraph(store, world());
    });

    it("changes nothing when it writes the same again", async () => {
      const store = await fresh();
      const written = await store.write({ put: world(), remove: [] }, MADE);
      expect(await store.write({ put: world(), remove: [] }, MADE)).toEqual(written);
      const twice = { ...EMPTY_GRAPH, documents: [...world().documents, ...world().documents] };
      expect(await store.write({ put: twice, remove: ["event_unknown", "person_unknown", "document_unknown"] }, MADE)).toEqual(
        written,
      );
      await expectGraph(store, world());
    });

    it("ends with many graphs as with one after the other, new, again and changed ones", async () => {
      await fc.assert(
        fc.asyncProperty(anyChanges(), async (changes) => {
          const graphs = changes.map(({ put }) => put);
          const store = await fresh();
          const state = await store.writeAll(Readable.from(graphs), MADE);
          const expected = graphs.reduce((graph, put) => changed(graph, { put, remove: [] }), EMPTY_GRAPH);
          expect(state?.digest).toBe(plainStore(expected).digest());
          await expectGraph(store, expected);
          expect(await store.writeAll(Readable.from([expected]), MADE)).toEqual(state);
        }),
        { numRuns: Math.ceil(runs / 5) },
      );
    });

    it("writes all of very many events, with every index, and what others of them replace", async () => {
      const store = await fresh();
      const [first, second] = [many(6_000, "one"), many(6_000, "other")];
      const half = { ...second, events: second.events.slice(0, 5_500) };
      const state = await store.writeAll(Readable.from([first, half]), MADE);
      const expected = changed(changed(EMPTY_GRAPH, { put: first, remove: [] }), { put: half, remove: [] });
      expect(state?.digest).toBe(plainStore(expected).digest());
      const [one, other] = await store.eventCount(["STATEMENT", "TREATY"].map((kind) => ofKind(kind as EventKind)));
      expect([one, other]).toEqual([500, 5_500]);
    });

    it("keeps nothing, or whole graphs, of what breaks off", async () => {
      const store = await fresh();
      const before = await store.write({ put: world(), remove: [] }, MADE);
      const graphs = Readable.from(
        (async function* () {
          yield EMPTY_GRAPH;
          throw new Error("the file ends here");
        })(),
      );
      await expect(store.writeAll(graphs, MADE)).rejects.toThrow("the file ends here");
      expect(await store.state()).toEqual(before);
      await expectGraph(store, world());
    });

    it("leaves nothing of what is removed", async () => {
      const store = await fresh();
      await store.write({ put: world(), remove: [] }, MADE);
      const state = await store.write(
        {
          put: EMPTY_GRAPH,
          remove: Object.values(world())
            .flat()
            .map(({ id }) => id),
        },
        MADE,
      );
      expect(state.digest).toBe("0".repeat(64));
      await expectGraph(store, EMPTY_GRAPH);
      expect(await store.entitiesByName([{ kind: "PERSON", name: "Kim" }])).toEqual([[]]);
      expect(await store.documentsByName(["alpha"])).toEqual([[]]);
      expect(await store.eventMentionIdsInBlocks(["kind VISIT"])).toEqual([]);
      expect(await store.eventsOfMentions(["mention_visit"])).toEqual([]);
    });

    it("writes nothing of a change that fails", async () => {
      const store = await fresh();
      const before = await store.write({ put: { ...world(), events: [] }, remove: [] }, MADE);
      const broken = {
        ...event("event_broken", version({})),
        versions: [{ ...version({}), knownFrom: null as never, participants: null as never }],
      };
      const change: GraphChange = {
        put: { ...EMPTY_GRAPH, documents: [document("document_new")], events: [...world().events, broken] },
        remove: ["document_one", "person_kim"],
      };
      await expect(store.write(change, { ...MADE, ruleVersion: "9" })).rejects.toBeInstanceOf(Error);
      await expect(
        store.write({ put: { ...EMPTY_GRAPH, documents: [document("document_new")] }, remove: ["nonsense"] }, MADE),
      ).rejects.toThrow(/nonsense/u);
      expect(await store.state()).toEqual(before);
      await expectGraph(store, { ...world(), events: [] });
      expect(await store.documents(["document_new"])).toEqual([null]);
      await store.write({ put: world(), remove: [] }, MADE);
      await expectGraph(store, world());
    });

    it("puts what a change both removes and puts", async () => {
      const store = await fresh();
      await store.write({ put: world(), remove: [] }, MADE);
      const moved = event("event_visit", version({ date: "2031", mentionIds: ["mention_talks"] }));
      await store.write({ put: { ...EMPTY_GRAPH, events: [moved] }, remove: ["event_visit", "event_talks"] }, MADE);
      await expectGraph(store, {
        ...world(),
        events: [...world().events.filter(({ id }) => id !== "event_visit" && id !== "event_talks"), moved],
      });
      expect((await store.events(["event_visit2", "event_talks"])).map((found) => found?.id ?? null)).toEqual([
        null,
        "event_visit",
      ]);
    });

    it("finds events where their places lie now", async () => {
      const store = await fresh();
      await store.write({ put: world(), remove: [] }, MADE);
      const graph = changed(world(), {
        put: {
          ...EMPTY_GRAPH,
          entities: [
            entity("place_east", "Far East", { within: ["place_new"] }),
            entity("place_new", "New", { within: ["country_korea"] }),
          ],
        },
        remove: ["place_pyongyang"],
      });
      await store.write({ put: { ...EMPTY_GRAPH, entities: graph.entities }, remove: ["place_pyongyang"] }, MADE);
      const query = events({ filter: { locatedIn: ["country_korea"] } });
      expect(idsOn((await store.eventList([query]))[0])).toEqual(["event_old", "event_war", "event_months", "event_week"]);
      expect(plainStore(graph).eventIds(query)).toEqual(["event_old", "event_war", "event_months", "event_week"]);
    });

    it("follows a telling that changes its blocks and its source", async () => {
      const store = await fresh();
      await store.write({ put: world(), remove: [] }, MADE);
      const told = eventMention("mention_visit", "document_one", {
        kind: "WAR",
        entities: ["person_father"],
        attribution: { entityId: "country_china", text: "Peking", via: null },
      });
      await store.write({ put: { ...EMPTY_GRAPH, eventMentions: [told] }, remove: [] }, MADE);
      expect(await store.eventMentionIdsInBlocks(["kind WAR"])).toEqual(["mention_visit", "mention_war"]);
      expect(await store.eventMentionIdsInBlocks(['person_putin "ß"'])).toEqual(["mention_talks", "mention_visit2"]);
      const attributed = ["person_lavrov", "country_china"].map((source) => events({ filter: { attributedTo: [source] } }));
      expect((await store.eventList(attributed)).map(idsOn)).toEqual([[], ["event_visit"]]);
    });

    it("keeps characters of every kind", async () => {
      const store = await fresh();
      const strange = [
        "ß ẞ ä Ä é é",
        "😀👩‍👩‍👧 \u{10FFFF}",
        "'\"`\\ $1 ${x} {{y}} %s ? :a @b",
        "\r\n\t\u0001\u2028",
        "平壤 평양 Пхеньян",
        "\ufeffBOM",
        "a".repeat(100_000),
      ];
      const texts = strange.map((text, index) => document(`document_${index}`, { text, name: text.slice(0, 20), title: text }));
      const names = strange.map((text, index) => entity(`person_${index}`, text, { aliases: [text] }));
      await store.write({ put: { ...EMPTY_GRAPH, documents: texts, entities: names }, remove: [] }, MADE);
      expect(await store.documents(texts.map(({ id }) => id))).toEqual(texts);
      expect(await store.documentsByName(texts.map(({ name }) => name))).toEqual(texts.map((one) => [one]));
      expect(await store.entities(names.map(({ id }) => id))).toEqual(names);
      expect((await store.state())?.digest).toBe(plainStore({ ...EMPTY_GRAPH, documents: texts, entities: names }).digest());
    });

    it("writes one change after the other when several come at once", async () => {
      const store = await fresh();
      const parts = world().events.map((one) => ({ put: { ...EMPTY_GRAPH, events: [one] }, remove: [] }));
      await Promise.all([
        store.write({ put: { ...world(), events: [] }, remove: [] }, MADE),
        ...parts.map((part) => store.write(part, MADE)),
        store.eventCount([events()]),
      ]);
      expect((await store.state())?.digest).toBe(plainStore(world()).digest());
      await expectGraph(store, world());
    });

    it("answers after any changes as if there had been only what is left", async () => {
      await fc.assert(
        fc.asyncProperty(anyChanges(), anyEventQuery(world()), anyView(), async (changes, query, view) => {
          const store = await fresh();
          let graph: Graph = EMPTY_GRAPH;
          for (const change of changes) {
            graph = changed(graph, change);
            expect((await store.write(change, MADE)).digest).toBe(plainStore(graph).digest());
          }
          await expectGraph(store, graph);
          expect(idsOn((await store.eventList([query]))[0])).toEqual(plainStore(graph).eventIds(query));
          expect(await store.statistics(view)).toEqual(plainStore(graph).statistics(view));
          expect(idsOn((await store.conflictList([conflicts({ view })]))[0])).toEqual(
            plainStore(graph).conflictIds(conflicts({ view })),
          );
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });
  });
}

/** The store holds these records and no other, and lists them as it should. */
async function expectGraph(store: Store, graph: Graph): Promise<void> {
  const plain = plainStore(graph);
  for (const name of ["documents", "entities", "entityMentions", "eventMentions", "events"] as const) {
    const kept = new Map(graph[name].map((record) => [record.id, record]));
    const ids = [...new Set([...world()[name].map(({ id }) => id), ...kept.keys()])];
    const records = await store[name](name === "events" ? ids.filter((id) => kept.has(id)) : ids);
    expect(records).toEqual((name === "events" ? ids.filter((id) => kept.has(id)) : ids).map((id) => kept.get(id) ?? null));
  }
  const hub = graph.entities[0]?.id ?? "person_putin";
  for (const query of [
    events(),
    events({ ofEntity: "country_korea" }),
    events({ filter: { hasConflict: true } }),
    events({ filter: { foldParts: true, text: "v" } }),
  ]) {
    expect(idsOn((await store.eventList([query]))[0])).toEqual(plain.eventIds(query));
  }
  expect(idsOn((await store.documentList([documents({ text: "text" })]))[0])).toEqual(
    plain.documentIds(documents({ text: "text" })),
  );
  expect(idsOn((await store.entityList([entities("PLACE", { text: "p" })]))[0])).toEqual(
    plain.entityIds(entities("PLACE", { text: "p" })),
  );
  expect(idsOn((await store.entityMentionList([entityMentions({ entityId: hub })]))[0])).toEqual(
    plain.entityMentionIds(entityMentions({ entityId: hub })),
  );
}

/** So many events of statements or, told otherwise, treaties. */
function many(count: number, told: "one" | "other"): Graph {
  const kind: EventKind = told === "one" ? "STATEMENT" : "TREATY";
  const numbers = Array.from({ length: count }, (_number, index) => String(index).padStart(6, "0"));
  return {
    ...EMPTY_GRAPH,
    events: numbers.map((number) => event(`event_${number}`, version({ kind, mentionIds: [`mention_${number}`] }))),
  };
}

function ofKind(kind: EventKind) {
  const page = { first: 1, after: null, last: null, before: null };
  const view = { knownBy: null, textOnly: false };
  return { ...NO_OWNER, filter: { ...NO_FILTER, kinds: [kind] }, orderBy: "DATE", view, page } as const;
}
