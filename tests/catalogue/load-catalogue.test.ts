import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { Failure } from "../../src/model/failure.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-catalogue-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ATLANTIS = { id: "country_atlantis", name: { EN: "Atlantis" }, provenance: "test" };
const POSEIDONIS = {
  id: "place_poseidonis",
  name: { EN: "Poseidonis" },
  placeClass: "CITY",
  within: ["country_atlantis"],
  provenance: "test",
};
const CLEITO = { id: "person_cleito", name: { EN: "Cleito Evenor", DE: "Kleito Evenor" }, provenance: "test" };
const MEETING = {
  id: "fact_meeting",
  kind: "MEETING",
  date: "2001-02-03",
  places: ["place_poseidonis"],
  reference: "test",
  knownSince: "2001-02-03",
  participants: [{ entityId: "person_cleito", onBehalfOf: "country_atlantis" }],
};

function load(files: Readonly<Record<string, readonly object[]>>): ReturnType<typeof loadCatalogue> {
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(folder, name), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return loadCatalogue(folder);
}

function messageOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure && error.code === "BAD_USER_INPUT") return error.message;
    throw error;
  }
  throw new Error("expected a failure");
}

describe("loadCatalogue", () => {
  test("fills what an entry leaves out", () => {
    const catalogue = load({ "a.jsonl": [ATLANTIS], "b.jsonl": [CLEITO, POSEIDONIS], "facts.jsonl": [MEETING] });
    const person = catalogue.entities.get("person_cleito");
    expect(person).toMatchObject({
      kind: "PERSON",
      names: { de: ["Kleito Evenor"], en: ["Cleito Evenor"] },
      aliases: [],
      familyNames: ["Evenor"],
      offices: [],
      wikidataId: null,
    });
    expect(catalogue.entities.get("place_poseidonis")).toMatchObject({
      countryId: "country_atlantis",
      names: { de: ["Poseidonis"] },
    });
    expect([...catalogue.entities.keys()]).toEqual(["country_atlantis", "person_cleito", "place_poseidonis"]);
    expect(catalogue.facts).toMatchObject([
      {
        id: "fact_meeting",
        status: "HAPPENED",
        claims: [
          { property: "DATE", date: { earliest: "2001-02-03", precision: "DAY", basis: "CURATED" } },
          { property: "PLACE", entityId: "place_poseidonis" },
          { property: "PARTICIPANT", role: "PARTICIPANT", onBehalfOf: "country_atlantis" },
        ],
      },
    ]);
  });

  test("gives all spellings as aliases, and family names that differ from the last word as they are given", () => {
    const person = { ...CLEITO, names: { de: ["Kleito", "Kleito von Evenor"] }, familyNames: ["von Evenor"] };
    const loaded = load({ "a.jsonl": [person] }).entities.get("person_cleito");
    expect(loaded?.aliases).toEqual(["Kleito", "Kleito von Evenor"]);
    expect(loaded?.familyNames).toEqual(["von Evenor"]);
  });

  test("leaves the country of a place open where it lies within two", () => {
    const mu = { ...ATLANTIS, id: "country_mu", name: { EN: "Mu" } };
    const island = { ...POSEIDONIS, within: ["country_atlantis", "country_mu"] };
    expect(load({ "a.jsonl": [ATLANTIS, mu, island] }).entities.get("place_poseidonis")?.countryId).toBeNull();
  });

  test("has a digest that depends on every character of every file", () => {
    const digest = load({ "a.jsonl": [ATLANTIS], "b.jsonl": [CLEITO] }).digest;
    expect(digest).toMatch(/^[0-9a-f]{64}$/u);
    expect(loadCatalogue(folder).digest).toBe(digest);
    expect(load({ "b.jsonl": [{ ...CLEITO, provenance: "tests" }] }).digest).not.toBe(digest);
  });

  const place = POSEIDONIS;
  const cases: readonly (readonly [what: string, lines: readonly object[], message: RegExp])[] = [
    ["an unknown key", [{ ...ATLANTIS, capital: "x" }], /^a\.jsonl:1: expected only the keys id, name, .*, got "capital"$/u],
    ["a key of another kind", [{ ...CLEITO, capitalId: "place_x" }], /expected only the keys .*, got "capitalId"$/u],
    ["no id", [{ name: { EN: "X" }, provenance: "t" }], /^a\.jsonl:1: expected a text for "id", got nothing$/u],
    ["an id without a kind", [{ ...ATLANTIS, id: "atlantis" }], /expected an id such as person_anna-keller, got "atlantis"$/u],
    [
      "a missing name",
      [{ id: "country_a", provenance: "t" }],
      /^a\.jsonl:1: expected \{"EN": …, "DE": …\} for "name", got nothing$/u,
    ],
    ["a name without English", [{ ...ATLANTIS, name: { DE: "Atlantis" } }], /for "name", got \{"DE":"Atlantis"\}$/u],
    [
      "a name in another language of the interface",
      [{ ...ATLANTIS, name: { EN: "A", FR: "A" } }],
      /expected only EN and DE in "name", got "FR"$/u,
    ],
    ["no provenance", [{ id: "country_a", name: { EN: "A" } }], /expected a text for "provenance", got nothing$/u],
    [
      "names that are no lists",
      [{ ...ATLANTIS, names: { de: "A" } }],
      /expected a list of texts without repetition for "names\.de", got "A"$/u,
    ],
    ["a name twice", [{ ...ATLANTIS, names: { de: ["A", "A"] } }], /for "names\.de", got \["A","A"\]$/u],
    [
      "a language that is no code",
      [{ ...ATLANTIS, names: { DE: ["A"] } }],
      /expected a language code such as "de" in "names", got "DE"$/u,
    ],
    [
      "a Wikidata id that is none",
      [{ ...ATLANTIS, wikidataId: "159" }],
      /expected a Wikidata id such as Q159 for "wikidataId", got "159"$/u,
    ],
    [
      "a duplicate id",
      [ATLANTIS, { ...ATLANTIS, name: { EN: "B" } }],
      /^a\.jsonl:2: expected an id of its own, a\.jsonl:1 has the same, got "country_atlantis"$/u,
    ],
    [
      "lines out of order",
      [place, ATLANTIS],
      /^a\.jsonl:2: expected lines in the order of their ids, "country_atlantis" before "place_poseidonis", got "country_atlantis"$/u,
    ],
    [
      "an unknown place class",
      [ATLANTIS, { ...place, placeClass: "TOWN" }],
      /^a\.jsonl:2: expected one of CONTINENT, .* for "placeClass", got "TOWN"$/u,
    ],
    [
      "an unknown container",
      [{ ...place, within: ["place_mu"] }],
      /^a\.jsonl:1: expected the id of a known PLACE or COUNTRY for "within", got "place_mu"$/u,
    ],
    [
      "a container that is a person",
      [CLEITO, { ...place, within: ["person_cleito"] }],
      /expected the id of a known PLACE or COUNTRY for "within", got "person_cleito"$/u,
    ],
    [
      "a cycle",
      [
        { ...place, id: "place_a", name: { EN: "A" }, within: ["place_b"] },
        { ...place, id: "place_b", name: { EN: "B" }, within: ["place_a"] },
      ],
      /^a\.jsonl:1: expected "within" that does not lead back to itself, got \["place_b"\]$/u,
    ],
    [
      "an unknown capital",
      [{ ...ATLANTIS, capitalId: "place_x" }],
      /expected the id of a known PLACE for "capitalId", got "place_x"$/u,
    ],
    [
      "an office without a role",
      [{ ...CLEITO, offices: [{ title: { EN: "Queen" } }] }],
      /^a\.jsonl:1 offices\[0\]: expected one of HEAD_OF_STATE, .* for "role", got nothing$/u,
    ],
    [
      "an office in an unknown country",
      [{ ...CLEITO, offices: [{ role: "RULER", countryId: "country_x" }] }],
      /expected the id of a known COUNTRY for "countryId", got "country_x"$/u,
    ],
    [
      "a period that is no EDTF",
      [{ ...CLEITO, offices: [{ role: "RULER", date: "2001-2003" }] }],
      /^a\.jsonl:1 offices\[0\]: expected an EDTF date such as .*, got "2001-2003"$/u,
    ],
    [
      "a period that ends before it begins",
      [{ ...CLEITO, offices: [{ role: "RULER", date: "2003/2001" }] }],
      /got "2003\/2001"$/u,
    ],
    ["a birthday that is no day", [{ ...CLEITO, bornOn: "2023-02-29" }], /expected an EDTF date such as .*, got "2023-02-29"$/u],
    [
      "a name of somebody else",
      [CLEITO, { ...CLEITO, id: "person_other", name: { EN: "Other" }, names: { de: ["kleito  Evenor"] } }],
      /^a\.jsonl:2: expected names of its own, or "sharedNames" here and at a\.jsonl:1 \(person_cleito\), got "kleito  Evenor"$/u,
    ],
    [
      "a shared name that only one marks",
      [CLEITO, { ...CLEITO, id: "person_other", name: { EN: "Cleito Evenor" }, sharedNames: ["Cleito Evenor"] }],
      /expected names of its own, or "sharedNames" here and at a\.jsonl:1/u,
    ],
    [
      "a fact about somebody unknown",
      [ATLANTIS, { ...MEETING, places: [] }],
      /^a\.jsonl:2: expected the id of an entity of the catalogue, got "person_cleito"$/u,
    ],
    [
      "a fact without participants",
      [{ ...MEETING, participants: [], places: [] }],
      /expected at least one of "participants", got \[\]$/u,
    ],
    [
      "a fact of an unknown kind",
      [{ ...MEETING, kind: "PARTY" }],
      /expected one of VISIT, MEETING, .* for "kind", got "PARTY"$/u,
    ],
    ["a fact without a reference", [{ ...MEETING, reference: "" }], /expected a text for "reference", got ""$/u],
    ["a fact known since no day", [{ ...MEETING, knownSince: "2001" }], /expected a day for "knownSince", got "2001"$/u],
  ];
  test.each(cases)("refuses %s", (_what, lines, message) => {
    expect(messageOf(() => load({ "a.jsonl": lines }))).toMatch(message);
  });

  test("refuses what is no JSON, with file and line", () => {
    writeFileSync(join(folder, "a.jsonl"), `${JSON.stringify(ATLANTIS)}\n\n{"id":\n`);
    expect(messageOf(() => loadCatalogue(folder))).toMatch(/^a\.jsonl:3: expected one JSON object, got /u);
    writeFileSync(join(folder, "a.jsonl"), "[]\n");
    expect(messageOf(() => loadCatalogue(folder))).toBe("a.jsonl:1: expected one JSON object, got []");
  });

  test("refuses a folder that is not there", () => {
    const missing = join(folder, "missing");
    expect(messageOf(() => loadCatalogue(missing))).toBe(`${missing}: expected a folder with .jsonl files, got ENOENT`);
  });

  test("lets two share a name that both mark", () => {
    const other = { ...CLEITO, id: "person_other", sharedNames: ["Cleito Evenor", "Kleito Evenor"] };
    expect(load({ "a.jsonl": [{ ...CLEITO, sharedNames: other.sharedNames }, other] }).entities.size).toBe(2);
  });
});
