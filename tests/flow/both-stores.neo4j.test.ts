import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { EMPTY_GRAPH } from "../../src/model/graph.ts";
import type { Recognition } from "../../src/model/recognition.ts";
import type { Store } from "../../src/storing/store.ts";
import { update } from "../../src/updating.ts";
import { wholeGraph } from "../../src/whole-graph.ts";
import { wipe } from "../neo4j/wipe.ts";
import { openEmpty } from "./open-empty.ts";
import { answering, knowledge, seedRecognitions, settings } from "./seed-graph.ts";

const access = inject("neo4j");
const EXAMPLES = join(settings.seedFolder, "playground");
const VIEWS = ["", `knownBy: "2024-01-31"`, `knownBy: "2024-06-17"`, "textOnly: true"];
const FILTERS = [
  `kinds: [VISIT, MEETING]`,
  `statuses: [PLANNED]`,
  `supports: [ATTRIBUTED_ONLY, DISPUTED]`,
  `actors: { anyOf: ["country_ru"] }`,
  `actors: { anyOf: ["country_ru"], includeRepresentatives: false }`,
  `actors: { allOf: ["person_vladimir-putin"], noneOf: ["person_kim-jong-un"] }`,
  `locatedIn: ["country_kp"]`,
  `during: { from: "2023-09-01", to: "2023-09-30" }`,
  `during: { from: "2024-06-01", to: "2024-06-30", relation: WITHIN, match: CERTAINLY, includeUndated: true }`,
  `hasConflict: true`,
  `outermostOnly: true`,
  `attributedTo: ["country_us"]`,
];
const WHOLE = `id kind title(language: DE) date { edtf earliest latest precision basis words } status support partOf { id }
  participants { role entity { id name(language: DE) } onBehalfOf { id } } places { id name } possiblySame { nodes { id } }
  conflicts { id property reason shown rule sides { value claims { id value } } } statusHistory { publishedOn status words }
  mentions { totalCount nodes { id quote linkedBy polarity attribution { sourceText source { id } } claims { id value rule } } }
  documents { totalCount nodes { name } } parts { totalCount nodes { id } }`;

describe.skipIf(access === null)("the five texts in both stores", () => {
  if (access === null) return;
  let stores: readonly Store[] = [];
  let texts: readonly Recognition[] = [];

  beforeAll(async () => {
    await wipe(access, { schema: false });
    texts = await seedRecognitions();
    stores = [await openEmpty("sqlite::memory:", knowledge), await openEmpty(access.url, knowledge, { neo4j: access })];
    for (const store of stores) await update({ store, knowledge, settings }, { put: texts, remove: [] });
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  const questions: (readonly [what: string, query: string])[] = [
    ...readdirSync(EXAMPLES).map((name) => [name, readFileSync(join(EXAMPLES, name), "utf8")] as const),
    ...VIEWS.map((view) => [`all events, ${view}`, `{ events(first: 100 ${view}) { totalCount nodes { ${WHOLE} } } }`] as const),
    ...VIEWS.map(
      (view) =>
        [
          `totals, ${view}`,
          `{ statistics${view && `(${view})`} { documents events eventMentions claims people countries places organizations conflicts earliest latest } }`,
        ] as const,
    ),
    ...FILTERS.map(
      (filter) =>
        [
          filter,
          `{ events(filter: { ${filter} }) { totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } } }`,
        ] as const,
    ),
    ...["DATE", "DATE_DESC", "SALIENCE"].map(
      (order) =>
        [order, `{ events(orderBy: ${order}, last: 7) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`] as const,
    ),
    [
      "people and places",
      `{ people(first: 100) { totalCount nodes { id name aliases offices { title date { edtf } } events { totalCount } } } places { nodes { id within { id } country { id } mentions { totalCount } } } }`,
    ],
    [
      "documents and what they name",
      `{ documents { nodes { id name title text events(first: 5) { totalCount nodes { id } } mentions(first: 100) { totalCount nodes { id quote entity { id } } } } } }`,
    ],
    [
      "countries found by words",
      `{ countries(filter: { text: "korea" }) { nodes { id } } a: country(name: "Nordkorea") { id } b: place(name: "pjoengjang") { id } }`,
    ],
  ];

  test.each(questions)("answer alike: %s", async (_what, query) => {
    const [embedded, graph] = await Promise.all(stores.map((store) => answering(store)(query)));
    expect(graph).toEqual(embedded);
  });

  test("have one digest", async () => {
    const [embedded, graph] = await Promise.all(stores.map(async (store) => (await store.state())?.digest));
    expect(graph).toEqual(embedded);
  });

  test("forget a withdrawn text alike, take it back in another order, and hold nothing at the end", async () => {
    const ways = [
      [4, 1],
      [0, 2, 3],
    ];
    for (const [step, way] of ways.entries()) {
      for (const store of stores)
        await update(
          { store, knowledge, settings },
          { put: [], remove: way.map((index) => (texts[index] as Recognition).document.id) },
        );
      const [embedded, graph] = await Promise.all(stores.map(async (store) => (await store.state())?.digest));
      expect(graph, `after withdrawal ${step}`).toEqual(embedded);
    }
    for (const store of stores) expect(await wholeGraph(store)).toEqual(EMPTY_GRAPH);
    for (const index of [3, 0, 4, 2, 1]) {
      for (const store of stores)
        await update({ store, knowledge, settings }, { put: [texts[index] as Recognition], remove: [] });
    }
    const [embedded, graph] = await Promise.all(stores.map(async (store) => (await store.state())?.digest));
    expect(graph).toEqual(embedded);
  });
});
