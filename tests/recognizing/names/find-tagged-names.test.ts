import { describe, expect, test } from "vitest";
import { named } from "./naming.ts";

describe("names that neither the catalogue nor a rule knows", () => {
  test.each([
    ["Der Sprecher dankte Runa Halvorsen herzlich.", ["Runa Halvorsen → PERSON Runa Halvorsen"]],
    ["Später zog Ramiro Quintela nach Girona um.", ["Ramiro Quintela → PERSON Ramiro Quintela", "Girona → PLACE Girona"]],
    ["Die Partei ANEL verließ die Koalition.", ["ANEL → ORGANIZATION ANEL"]],
    ["Am Abend regnete es, und die Straßen waren leer.", []],
  ])("%s", (text, expected) => {
    expect(named(text, "2024-06-19")).toEqual(expect.arrayContaining(expected));
  });
});
