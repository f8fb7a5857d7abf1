import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { BRAZIL_AND_KENYA } from "./casts/brazil-and-kenya.ts";
import { FRANCE_AND_CUBA } from "./casts/france-and-cuba.ts";
import { knowledge, seedRecognitions } from "./seed-graph.ts";
import { told, toldOfOthers } from "./told-again.ts";

// Facts are curated for the people of the texts and for nobody who plays their part.
const catalogue: Catalogue = { ...knowledge.catalogue, facts: [] };
const documents = (await seedRecognitions()).map(({ document }) => document);
const expected = told(documents, catalogue);

describe.each([FRANCE_AND_CUBA, BRAZIL_AND_KENYA])("the five texts, 28 years later, told of others: $name", (cast) => {
  const others = toldOfOthers(documents, catalogue, cast);
  test("the same tellings", () => expect(others.mentions).toEqual(expected.mentions));
  test("the same events", () => expect(others.events).toEqual(expected.events));
});

describe("with a catalogue that knows no people", () => {
  const entities = new Map([...catalogue.entities].filter(([, { kind }]) => kind !== "PERSON"));
  const places = new Set(told(documents, { ...catalogue, entities }).mentions.map(placeAndKind));
  const found = expected.mentions.map(placeAndKind).filter((place) => places.has(place));

  // What only an age or an office tells of is lost with the person.
  test("names are lost, but at least 95 % of the tellings are found where they were", () =>
    expect(found.length / expected.mentions.length).toBeGreaterThanOrEqual(0.95));
});

function placeAndKind(line: string): string {
  return line.split(" ").slice(0, 3).join(" ");
}
