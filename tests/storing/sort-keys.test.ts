import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentKey, entityKey, eventKeys, spanKey } from "../../src/storing/sort-keys.ts";
import { document, entity, version } from "./world.ts";

const byKey = <Item>(items: readonly Item[], key: (item: Item) => string): Item[] =>
  items.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));

const IN_ORDER = [
  "199X",
  "2000-07",
  "2023",
  "2023-09-13",
  "2024-06",
  "[..2024-06-17]",
  "2024-06-18",
  "2024-06-18/2024-06-19",
  "[2024-06-18..]",
  "2024-06-19",
  "2025/..",
];

describe("sort keys", () => {
  it("order events by earliest, by latest where that is open, then by latest", () => {
    const key = (order: "DATE" | "DATE_DESC") => (date: string | null) => eventKeys(version({ date }))[order];
    expect(byKey([...IN_ORDER.toReversed(), null], key("DATE"))).toEqual([...IN_ORDER, null]);
    expect(byKey([null, ...IN_ORDER], key("DATE_DESC"))).toEqual([...IN_ORDER.toReversed(), null]);
  });

  it("order by sources, then mentions, then parts, whatever the numbers", () => {
    const counts = fc.tuple(fc.nat(), fc.nat({ max: 100_000 }), fc.nat({ max: 11 }));
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [oneKey, otherKey] = [one, other].map((salience) => eventKeys(version({ salience })).SALIENCE);
        const differing = [0, 1, 2].find((index) => one[index] !== other[index]);
        const expected = differing === undefined ? 0 : Math.sign((other[differing] ?? 0) - (one[differing] ?? 0));
        expect((oneKey ?? "") < (otherKey ?? "") ? -1 : (oneKey ?? "") > (otherKey ?? "") ? 1 : 0).toBe(expected);
      }),
    );
  });

  it("are ASCII, whatever the name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(documentKey(document("document_a", { name }))).toMatch(/^[ -~]*$/u);
        expect(entityKey(entity("person_a", name))).toMatch(/^[ -~]*$/u);
      }),
    );
  });

  it("order names by case and diacritics only where nothing else tells them apart", () => {
    const names = ["Ägypten", "albanien", "Łódź", "lublin", "Ößze", "Österreich", "Zypern", "Кремль", "平壤"];
    expect(byKey(names.toReversed(), (name) => entityKey(entity("place_a", name)))).toEqual([
      "Ägypten",
      "albanien",
      "Łódź",
      "lublin",
      "Ößze",
      "Österreich",
      "Zypern",
      "Кремль",
      "平壤",
    ]);
  });

  it("order spans by start, then end", () => {
    const spans = [
      { start: 2, end: 3 },
      { start: 2, end: 10 },
      { start: 10, end: 11 },
      { start: 2_000_000, end: 2_000_001 },
    ];
    expect(byKey(spans.toReversed(), spanKey)).toEqual(spans);
  });
});
