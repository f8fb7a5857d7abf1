import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EMPTY_GRAPH, type Graph } from "../../src/model/graph.ts";
import type { EntityMention } from "../../src/model/mention.ts";
import { NO_FILTER } from "../../src/storing/event-query.ts";
import { encodeCursor } from "../../src/storing/cursor.ts";
import { digestOf } from "../../src/storing/digest.ts";
import { connectNeo4j } from "../../src/storing/neo4j-connection.ts";
import { eventsList } from "../../src/storing/neo4j-events.ts";
import { readPages } from "../../src/storing/neo4j-list.ts";
import { conflictsList, documentsList, entitiesList } from "../../src/storing/neo4j-lists.ts";
import { neo4jStore, openNeo4j } from "../../src/storing/neo4j.ts";
import { describeOnNeo4j, operatorsOf, rowsOf } from "../neo4j/given.ts";
import { wipe } from "../neo4j/wipe.ts";
import { MADE } from "./opened-world.ts";
import { ALL, conflicts, documents, entities, events, WHOLE } from "./queries.ts";
import { blockKeys, document, entity, entityMention, event, version, world } from "./world.ts";

const ROADS: readonly (readonly [what: string, statement: string, rows: readonly Record<string, unknown>[]])[] = [
  [
    "entities by kind and name",
    "MATCH (n:Entity:Person {name: 'Vladimir Putin'}) RETURN n.id AS id, n.aliases AS aliases",
    [{ id: "person_putin", aliases: ["Putin"] }],
  ],
  [
    "every kind of entity",
    "MATCH (n) WHERE n:Person OR n:Country OR n:Place OR n:Organization RETURN count(n) AS count",
    [{ count: world().entities.length }],
  ],
  [
    "events by kind",
    "MATCH (e:Event:Meeting) RETURN e.id AS id, e.kind AS kind, e.date AS date, e.earliest AS earliest, e.status AS status",
    [{ id: "event_talks", kind: "MEETING", date: "2024-06-19", earliest: "2024-06-19", status: "HAPPENED" }],
  ],
  ["kinds of several words", "MATCH (e:WeaponTest) RETURN e.id AS id", [{ id: "event_week" }]],
  [
    "an event as it is known now",
    "MATCH (e:Visit {id: 'event_visit'}) RETURN e.title AS title, e.status AS status, e.latest AS latest",
    [{ title: "Visit of Vladimir Putin to Pyongyang", status: "HAPPENED", latest: "2024-06-19" }],
  ],
  [
    "participants with their roles",
    "MATCH (p:Person)-[r:PARTICIPATED_IN]->(:Event {id: 'event_visit'}) RETURN p.name AS name, r.role AS role, r.onBehalfOf AS country ORDER BY name",
    [
      { name: "Kim Jong-un", role: "HOST", country: "country_korea" },
      { name: "Vladimir Putin", role: "VISITOR", country: "country_russia" },
    ],
  ],
  [
    "places of events",
    "MATCH (:Event {id: 'event_talks'})-[:TOOK_PLACE_IN]->(p:Place) RETURN p.name AS name",
    [{ name: "Kim Il Sung Square" }],
  ],
  [
    "the events of an entity in their order",
    "MATCH (:Person {id: 'person_kim'})-[r:HAS_EVENT]->(v:Current) RETURN r.eventId AS id ORDER BY r.dateKey, r.eventId",
    ["event_tie_b", "event_visit", "event_tie_open", "event_talks", "event_toast", "event_always"].map((id) => ({ id })),
  ],
  [
    "what places lie within",
    "MATCH (:Place {name: 'Kim Il Sung Square'})-[:WITHIN*]->(x) RETURN x.name AS name",
    [{ name: "Pyongyang" }, { name: "North Korea" }],
  ],
  [
    "parts and wholes",
    "MATCH (p:Event)-[:PART_OF*]->(w:Event {id: 'event_visit'}) RETURN p.id AS part ORDER BY size(part), part LIMIT 2",
    [{ part: "event_week" }, { part: "event_talks" }],
  ],
  [
    "from an event to its texts",
    "MATCH (:Event {id: 'event_visit'})<-[t:TELLS_OF]-(m:Mention)-[:IN]->(d:Document) RETURN m.id AS mention, t.reason AS reason, d.name AS document ORDER BY mention",
    [
      { mention: "mention_visit", reason: "same participants and day", document: "alpha" },
      { mention: "mention_visit2", reason: "same participants and day", document: "beta" },
    ],
  ],
  [
    "what a mention says",
    "MATCH (:Mention {id: 'mention_visit2'})-[:SAYS]->(c:Claim)-[:ABOUT]->(x:Person) RETURN c.property AS property, c.role AS role, c.rule AS rule, x.id AS about",
    [{ property: "PARTICIPANT", role: "PARTICIPANT", rule: "by hand", about: "person_putin" }],
  ],
  [
    "who says so",
    "MATCH (:Mention {id: 'mention_visit'})-[:ATTRIBUTED_TO]->(x:Entity) RETURN x.id AS id ORDER BY id",
    [{ id: "organization_kremlin" }, { id: "person_lavrov" }],
  ],
  [
    "where an entity is named",
    "MATCH (:Person {id: 'person_kim'})<-[:MEANS]-(m:EntityMention)-[:NAMED_IN]->(d:Document) RETURN m.start AS start, d.name AS document",
    [{ start: 9, document: "alpha" }],
  ],
  [
    "offices",
    "MATCH (:Person {id: 'person_putin'})-[o:HOLDS_OFFICE_OF]->(x:Organization) RETURN o.title AS title, x.name AS name",
    [{ title: "President", name: "Kremlin" }],
  ],
  [
    "conflicts of a version",
    "MATCH (e:Event)<-[:VERSION_OF]-(v:EventVersion)-[:HAS_CONFLICT]->(c:Conflict {property: 'DATE'}) RETURN e.id AS event, v.knownFrom AS since, c.shown AS shown, c.sides AS sides",
    [{ event: "event_talks", since: "2024-06-19", shown: "19. Juni", sides: ["Dienstag, 18. Juni", "Mittwoch „früh“"] }],
  ],
  [
    "that nothing describes a whole",
    "MATCH (:Event {id: 'event_months'})-[:PART_OF]->(n:Missing) RETURN n { .* } AS whole",
    [{ whole: { id: "event_gone" } }],
  ],
];

describeOnNeo4j("the graph in Neo4j", (access) => {
  const connection = connectNeo4j(access.url, { blockKeys, neo4j: access });
  const store = neo4jStore(connection, { blockKeys });
  const statementsOf = async (work: () => Promise<unknown>): Promise<number> => {
    const before = connection.statements();
    await work();
    return connection.statements() - before;
  };
  beforeAll(async () => {
    await wipe(access, { schema: true });
    await (await openNeo4j(access.url, { blockKeys, neo4j: access })).close();
    await store.write({ put: world(), remove: [] }, MADE);
  });
  afterAll(() => store.close());

  it.each(ROADS)("shows %s", async (_what, statement, rows) => {
    expect(await rowsOf(access, statement)).toEqual(rows);
  });

  it("keeps the canonical JSON of every record on its node", async () => {
    const rows = await rowsOf(
      access,
      "MATCH (n:Document|Entity|EntityMention|Mention|Event) WHERE NOT n:Missing RETURN n.id AS id, n.record AS record",
    );
    const records = Object.values(world()).flat();
    expect(new Map(rows.map(({ id, record }) => [id, JSON.parse(String(record)) as unknown]))).toEqual(
      new Map(records.map((record) => [record.id, record])),
    );
  });

  it("is kept unique and searched by indexes", async () => {
    const constraints = await rowsOf(
      access,
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type = 'UNIQUENESS' RETURN labelsOrTypes[0] AS label, properties[0] AS property",
    );
    const unique = [
      "Chronik",
      "Document",
      "Entity",
      "EntityMention",
      "Mention",
      "Event",
      "EventCount",
      "Name",
      "NameKey",
      "Block",
    ];
    expect(constraints.map(({ label, property }) => `${String(label)}.${String(property)}`).toSorted()).toEqual(
      unique.map((label) => `${label}.id`).toSorted(),
    );
    const indexes = await rowsOf(
      access,
      "SHOW INDEXES YIELD name, type, state WHERE name STARTS WITH 'chronik_' RETURN type, state",
    );
    expect(indexes.filter(({ type }) => type === "FULLTEXT")).toHaveLength(4);
    expect(indexes.filter(({ state }) => state !== "ONLINE")).toEqual([]);
  });

  it("is written in as many statements for many small graphs as for one", async () => {
    const some = Array.from({ length: 40 }, (_each, number) => event(`event_small${number}`, version({ who: ["person_kim"] })));
    const whole = { ...EMPTY_GRAPH, events: some };
    const parts = some.map((one) => ({ ...EMPTY_GRAPH, events: [one] }));
    const written = async (graphs: readonly Graph[]): Promise<number> => {
      const count = await statementsOf(() => store.writeAll(Readable.from(graphs), MADE));
      await store.write({ put: EMPTY_GRAPH, remove: some.map(({ id }) => id) }, MADE);
      return count;
    };
    expect(await written(parts)).toBe(await written([whole]));
  });

  it("reads many keys with as many statements as one", async () => {
    const ids = Object.values(world())
      .flat()
      .map(({ id }) => id);
    const queries = ids.map((id) => events({ ofEntity: id }));
    const reads: readonly ((count: number) => Promise<unknown>)[] = [
      (count) => store.documents(ids.slice(0, count)),
      (count) => store.events(ids.filter((id) => id.startsWith("event_")).slice(0, count)),
      (count) => store.entitiesByName(ids.slice(0, count).map((name) => ({ kind: "PERSON", name }))),
      (count) => store.eventList(queries.slice(0, count)),
      (count) => store.eventCount(queries.slice(0, count)),
      (count) => store.eventMentionIdsOfEntities(ids.slice(0, count)),
    ];
    for (const read of reads) expect(await statementsOf(() => read(ids.length))).toBe(await statementsOf(() => read(1)));
  });

  it("finds who shares most events with somebody, and what all of these share, in one statement", async () => {
    const during = {
      from: "2024-01-01",
      to: "2024-12-31",
      relation: "OVERLAPS",
      match: "POSSIBLY",
      includeUndated: false,
    } as const;
    const query = { of: ["person_kim"], first: 3, without: [], filter: { ...NO_FILTER, during }, view: ALL };
    const other = { ...query, of: ["country_russia"] };
    expect(await statementsOf(() => store.neighbours?.([query, other]) ?? Promise.resolve())).toBe(1);
    const [found] = (await store.neighbours?.([query])) ?? [];
    expect(found?.otherIds).toHaveLength(3);
    expect(found?.truncated).toBe(true);
  });

  it("asks for names and words of names in one statement", async () => {
    const [named, listed] = [
      [{ kind: "PERSON", name: "Putin" }] as const,
      [entities("PERSON", { text: "put" }), entities("COUNTRY", { text: "put" })],
    ];
    const both = async () => await Promise.all([store.entitiesByName(named), store.entityList(listed)]);
    expect(await statementsOf(both)).toBe(1);
    const [[byName], [byWord]] = await both();
    expect(byName?.map(({ id }) => id)).toEqual(["person_putin"]);
    expect(byWord?.items.map(({ item }) => item.id)).toEqual(["person_putin"]);
  });

  it.each([
    ["DATE", null],
    ["DATE_DESC", null],
    ["DATE", "2024-06-18"],
    ["DATE_DESC", "2024-06-18"],
  ] as const)("walks the events of an entity along its list, and no other: %s from %s", async (orderBy, from) => {
    const during =
      from === null
        ? null
        : ({ from, to: "2024-06-30", relation: "OVERLAPS", match: "POSSIBLY", includeUndated: false } as const);
    const query = events({ ofEntity: "country_russia", orderBy, filter: { during } });
    const operators = await operatorsOf(
      (read) => readPages({ ...connection, read }, [{ list: eventsList(query), page: { ...WHOLE, first: 2 } }]),
      access,
    );
    expect(operators.filter((name) => /Scan/u.test(name))).toEqual([]);
    expect(operators.filter((name) => /RelationshipIndexSeek/u.test(name))).toHaveLength(from === null ? 1 : 3);
  });

  describe("when it is large enough that sorting would cost", () => {
    const numbers = Array.from({ length: 400 }, (_, number) => String(number));
    const many: Graph = {
      ...EMPTY_GRAPH,
      documents: numbers.map((number) => document(`document_many${number}`)),
      entities: numbers.map((number) => entity(`person_many${number}`, `Person ${number}`)),
      events: numbers.map((number) =>
        event(
          `event_many${number}`,
          version({
            date: "2024-06",
            conflicts: world()
              .events.flatMap(({ versions }) => versions.flatMap(({ conflicts: all }) => all))
              .slice(0, 1),
          }),
        ),
      ),
    };
    beforeAll(async () => {
      await store.write({ put: many, remove: [] }, MADE);
      await rowsOf(access, "CALL db.prepareForReplanning()");
    });
    afterAll(() =>
      store.write(
        {
          put: EMPTY_GRAPH,
          remove: Object.values(many)
            .flat()
            .map(({ id }) => id),
        },
        MADE,
      ),
    );

    it.each([
      ["events by day", eventsList(events())],
      ["events of a kind", eventsList(events({ filter: { kinds: ["VISIT"] } }))],
      ["events by salience", eventsList(events({ orderBy: "SALIENCE" }))],
      ["documents", documentsList(documents())],
      ["entities", entitiesList(entities("PERSON"))],
      ["conflicts", conflictsList(conflicts())],
    ])("walks %s by an index, without sorting", async (_what, list) => {
      const page = { ...WHOLE, first: 20, after: encodeCursor(list.order, { key: "2024", id: "a" }) };
      const operators = await operatorsOf((read) => readPages({ ...connection, read }, [{ list, page }]), access);
      expect(operators.filter((name) => /Sort|Top$|Scan/u.test(name))).toEqual([]);
      expect(operators.some((name) => /IndexSeek/u.test(name))).toBe(true);
    });
  });

  describe("while it changes", () => {
    it("connects what was told of before it was known", async () => {
      const late = event("event_late", version({ who: ["person_late"], placeIds: ["place_late"], partOf: "event_whole" }));
      await store.write({ put: { ...EMPTY_GRAPH, events: [late] }, remove: [] }, MADE);
      const participants = "MATCH (x:Person)-[:PARTICIPATED_IN]->(:Event {id: 'event_late'}) RETURN x.name AS name";
      expect(await rowsOf(access, participants)).toEqual([]);
      expect(await store.entities(["person_late"])).toEqual([null]);
      expect(await store.events(["event_whole"])).toEqual([null]);
      await store.write({ put: { ...EMPTY_GRAPH, entities: [entity("person_late", "Late", { within: [] })] }, remove: [] }, MADE);
      expect(await rowsOf(access, participants)).toEqual([{ name: "Late" }]);
      await store.write({ put: EMPTY_GRAPH, remove: ["person_late", "event_late"] }, MADE);
      expect(
        await rowsOf(access, "MATCH (n:Missing) WHERE n.id ENDS WITH 'late' OR n.id = 'event_whole' RETURN n.id AS id"),
      ).toEqual([]);
    });

    it("connects what is written together with what comes long after it", async () => {
      const ids = Array.from({ length: 12_000 }, (_each, number) => `event_row${number}`);
      const [last = ""] = ids.slice(-1);
      const rows = ids.map((id) => event(id, version({ who: ["person_kim"], partOf: id === "event_row0" ? last : null })));
      await store.write({ put: { ...EMPTY_GRAPH, events: rows }, remove: [] }, MADE);
      const parts = `MATCH (:Event {id: 'event_row0'})-[:PART_OF]->(w:Event) RETURN w.id AS id`;
      expect(await rowsOf(access, parts)).toEqual([{ id: last }]);
      expect(
        await store.eventCount([
          events({ filter: { actors: { allOf: ["person_kim"], anyOf: [], noneOf: [], includeRepresentatives: true } } }),
        ]),
      ).not.toEqual([0]);
      await store.write({ put: EMPTY_GRAPH, remove: ids }, MADE);
    });

    it("takes as many statements for many records as for one", async () => {
      const put = (entityMentions: readonly EntityMention[]) =>
        statementsOf(() => store.write({ put: { ...EMPTY_GRAPH, entityMentions }, remove: [] }, MADE));
      const many = Array.from({ length: 1_500 }, (_, number) =>
        entityMention(`entitymention_${number}`, "document_one", number, "person_kim"),
      );
      const one = await put(many.slice(0, 1));
      expect(await put(many.slice(1))).toBe(one);
      expect(await put(many), "unchanged records cost no write").toBeLessThan(one - 1);
      await store.write({ put: EMPTY_GRAPH, remove: many.map(({ id }) => id) }, MADE);
    });

    it("has one digest, whoever writes at the same time", async () => {
      const other = await openNeo4j(access.url, { blockKeys, neo4j: access });
      const [one, two] = [entity("person_one", "One"), entity("person_two", "Two")];
      await Promise.all([
        store.write({ put: { ...EMPTY_GRAPH, entities: [one] }, remove: [] }, MADE),
        other.write({ put: { ...EMPTY_GRAPH, entities: [two] }, remove: [] }, MADE),
      ]);
      await other.close();
      const graph: Graph = { ...world(), entities: [...world().entities, one, two] };
      expect((await store.state())?.digest).toBe(digestOf(graph));
      await store.write({ put: EMPTY_GRAPH, remove: [one.id, two.id] }, MADE);
    });

    it("leaves nothing behind when everything is removed", async () => {
      await store.write(
        {
          put: EMPTY_GRAPH,
          remove: Object.values(world())
            .flat()
            .map(({ id }) => id),
        },
        MADE,
      );
      expect(await rowsOf(access, "MATCH (n) RETURN labels(n) AS labels, n.digest AS digest")).toEqual([
        { labels: ["Chronik"], digest: "0".repeat(64) },
      ]);
    });
  });
});
