import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { fold } from "../../../src/model/fold.ts";
import { nameKey } from "../../../src/model/name-key.ts";
import { firmLetters, namesByKey, waitingNames } from "../../../src/recognizing/names/keyed-names.ts";

const { entities } = loadCatalogue(join(import.meta.dirname, "../../../seed/catalogue"));

describe("names by their keys", () => {
  test("the key of a word has the firm letters of the word", () => {
    const words = new Set([...entities.values()].flatMap(({ aliases, name }) => [...aliases, ...Object.values(name)].map(fold)));
    const single = [...words].filter((word) => !word.includes(" "));
    expect(single.length).toBeGreaterThan(1_000);
    expect(single.filter((word) => firmLetters(word) !== firmLetters(nameKey(word)))).toEqual([]);
  });

  test("every family name of the catalogue is found by its key", () => {
    const idsOf = namesByKey(() => waitingNames(entities.values(), ({ familyNames }) => familyNames));
    const lost = [...entities.values()].filter(
      ({ id, familyNames }) => !familyNames.every((name) => idsOf(nameKey(name))?.includes(id)),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });
});
