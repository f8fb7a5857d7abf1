import fc from "fast-check";
import { buildSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { update } from "../../src/updating.ts";
import { openEmpty } from "../flow/open-empty.ts";
import { knowledge, seedRecognitions, settings } from "../flow/seed-graph.ts";
import { wipe } from "../neo4j/wipe.ts";
import { anyQuestion, type Pools } from "./any-question.ts";
import { asking, fieldOf, typeDefs, type Answer } from "./asking.ts";

const access = inject("neo4j");
const QUESTIONS = 1_000;

describe.skipIf(access === null)("random questions to both stores", () => {
  if (access === null) return;
  let stores: readonly Store[] = [];

  beforeAll(async () => {
    await wipe(access, { schema: false });
    const texts = await seedRecognitions();
    stores = [await openEmpty("sqlite::memory:", knowledge), await openEmpty(access.url, knowledge, { neo4j: access })];
    for (const store of stores) await update({ store, knowledge, settings }, { put: texts, remove: [] });
  });
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test(`${QUESTIONS} valid queries have equal answers, and no error is ours`, async () => {
    const [sqlite, neo4j] = stores.map((store) => asking(store)) as [Ask, Ask];
    const pools = await poolsOf(sqlite);
    await fc.assert(
      fc.asyncProperty(anyQuestion(buildSchema(typeDefs), pools), async (query) => {
        const [one, other] = await Promise.all([sqlite(query), neo4j(query)]);
        expect(comparable(other)).toEqual(comparable(one));
        expect(JSON.stringify(one.errors ?? [])).not.toContain("INTERNAL_SERVER_ERROR");
      }),
      { numRuns: QUESTIONS },
    );
  });
});

/** Errors come in the order in which they happen; where one takes the whole answer with it, the others may not be told. */
function comparable({ data, errors = [] }: Answer): unknown {
  return data === null ? { data } : { data, errors: errors.map((error) => JSON.stringify(error)).toSorted() };
}

type Ask = (query: string) => Promise<Answer>;

/** Ids of everything in the graph, and words that find something. */
async function poolsOf(ask: Ask): Promise<Pools> {
  const found = await ask(`{ events(first: 100) { nodes { id mentions { nodes { id claims { id } } } conflicts { id } } }
    documents { nodes { id mentions(first: 20) { nodes { id entity { id } } } } } }`);
  const ids = JSON.stringify([fieldOf(found, "events"), fieldOf(found, "documents")]).match(/[a-z]+_[a-z0-9][a-z0-9_-]+/gu) ?? [];
  return {
    ids: [...new Set(ids)].toSorted(),
    names: ["Putin", "Wladimir Putin", "Kim", "Pjoengjang", "Kreml", "Russland", "nobody"],
    words: ["vis", "besuch", "putin", "raketen", "?", "pjongjang", "kim jong un"],
    days: ["1999-12-31", "2023-09-01", "2023-09-30", "2024-01-31", "2024-06-17", "2024-06-19", "2025-01-01"],
  };
}
