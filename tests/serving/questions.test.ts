import fc from "fast-check";
import { buildSchema, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { world } from "../storing/world.ts";
import { anyQuestion, type Pools } from "./any-question.ts";
import { asking, typeDefs, worldStore } from "./asking.ts";

const schema = buildSchema(typeDefs);

/** Everything that the small world has. */
const POOLS: Pools = {
  ids: Object.values(world()).flatMap((records) => records.map(({ id }: { readonly id: string }) => id)),
  names: ["Putin", "Wladimir Putin", "Kim", "Pjoengjang", "Kreml", "nobody"],
  words: ["vis", "besuch", "putin", "erwartet", "?", "pjongjang"],
  days: ["2000-07-19", "2023-09-14", "2024-06-18", "2024-06-19", "2025-01-01"],
};

/** What the API promises to say of a question that it cannot answer. */
const CODES = ["BAD_USER_INPUT", "NOT_FOUND", "AMBIGUOUS", "LIMIT_EXCEEDED"];

test("any valid query has an answer or an error with a code, and none is ours", async () => {
  const store = await worldStore();
  const ask = asking(store);
  await fc.assert(
    fc.asyncProperty(anyQuestion(schema, POOLS), async (query) => {
      expect(validate(schema, parse(query))).toEqual([]);
      const { errors = [] } = await ask(query);
      expect(errors.filter(({ extensions }) => !CODES.includes(String(extensions?.["code"])))).toEqual([]);
    }),
    { numRuns: 300 },
  );
  await store.close();
});
