import { expect, test } from "vitest";
import { withValues } from "../../src/exploring/take-away/with-values.ts";

const QUESTION = "query Q($id: ID!, $of: [ID!]!, $filter: EventFilter, $knownBy: Date) { a(id: $id, filter: $filter) { b } }";

test("a question has its values as defaults, words of the schema without quotation marks", () => {
  const filter = { kinds: ["WAR"], actors: { allOf: ['a"b'] }, during: { from: null, to: "2024-01-01" } };
  expect(withValues(QUESTION, { id: "event_1", of: ["x", "y"], filter, knownBy: null })).toBe(
    'query Q($id: ID! = "event_1", $of: [ID!]! = ["x", "y"], $filter: EventFilter = ' +
      '{ kinds: [WAR], actors: { allOf: ["a\\"b"] }, during: { to: "2024-01-01" } }, $knownBy: Date) ' +
      "{ a(id: $id, filter: $filter) { b } }",
  );
});
