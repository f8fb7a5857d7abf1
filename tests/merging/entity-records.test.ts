import { describe, expect, test } from "vitest";
import { entityRecords, surroundings } from "../../src/merging/entity-records.ts";
import { CATALOGUE, documentOf, graphOf, named, told } from "./builders.ts";

const DAYS = new Map([
  [documentOf("a"), "2018-01-16"],
  [documentOf("b"), "2018-06-18"],
  [documentOf("c"), null],
]);

describe("an entity that no catalogue lists", () => {
  const mentions = [
    named("Hans Muster", "person_muster", { in: "a", at: 0 }),
    named("Dr Hans Peter Muster", "person_muster", { in: "a", at: 50 }),
    named("Muster", "person_muster", { in: "b", at: 0 }),
    named("Hans Muster", "person_muster", { in: "b", at: 50 }),
    named("Muster", "person_muster", { in: "b", at: 90 }),
  ];

  test("is called by the fullest name of the newest text, and answers to all", () => {
    expect(entityRecords(["person_muster"], mentions, CATALOGUE, DAYS)).toMatchObject([
      {
        id: "person_muster",
        kind: "PERSON",
        name: { EN: "Hans Muster", DE: "Hans Muster" },
        aliases: ["Dr Hans Peter Muster", "Muster"],
        wikidataId: null,
      },
    ]);
  });

  test("answers to the words by which texts describe a body, and a person only to names", () => {
    const described = { ...named("Parlament (Kenia)", "organization_p", { in: "a", at: 0 }), quote: "das Parlament\nin Nairobi" };
    const body = { ...described, kind: "ORGANIZATION" as const };
    const person = { ...named("Muster", "person_muster", { in: "a", at: 9 }), quote: "Musters" };
    const records = entityRecords(["organization_p", "person_muster"], [body, person], CATALOGUE, DAYS);
    expect(records.map(({ aliases }) => aliases)).toEqual([["Parlament", "das Parlament in Nairobi"], []]);
  });

  test("has the same record for any order of its mentions", () => {
    expect(entityRecords(["person_muster"], mentions.toReversed(), CATALOGUE, DAYS)).toEqual(
      entityRecords(["person_muster"], mentions, CATALOGUE, DAYS),
    );
  });
});

describe("the entities of the graph", () => {
  test("are those told of, what they lie within and whom they serve, and no others", () => {
    const { entities } = graphOf([told({ who: { Ada: "PARTICIPANT" }, place: "Nordplatz" })]);
    expect(entities.map(({ id }) => id)).toEqual(["country_norland", "person_ada", "place_nordplatz", "place_nordstadt"]);
  });

  test("have as aliases only what is not shown as their name", () => {
    const ada = CATALOGUE.entities.get("person_ada");
    const entities = new Map(
      ada && [["person_ada", { ...ada, name: { EN: "Ada", DE: "Adele" }, aliases: ["Ada", "Ade", "Adele"] }]],
    );
    expect(entityRecords(["person_ada"], [], { entities }, DAYS).map(({ aliases }) => aliases)).toEqual([["Ade"]]);
  });

  test("hold nothing that only recognizing needs", () => {
    const [entity] = entityRecords(["person_ada"], [], CATALOGUE, DAYS);
    expect(Object.keys(entity ?? {})).not.toContain("provenance");
  });

  test("stand each in the surroundings of themselves", () => {
    expect([...surroundings(["person_stranger"], CATALOGUE)]).toEqual(["person_stranger"]);
  });

  test("are named in titles as the event's own texts name them", () => {
    const names = [
      named("Hans Muster", "person_muster", { in: "a", at: 0 }),
      named("Muster der Jüngere", "person_muster", { in: "b", at: 0 }),
    ];
    const { events } = graphOf([told({ kind: "STATEMENT", in: "a", who: { Muster: "SPEAKER" } })], { names });
    expect(events[0]?.versions[0]?.title.EN).toBe("Statement by Hans Muster");
  });
});
