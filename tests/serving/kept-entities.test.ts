import { describe, expect, it } from "vitest";
import { keptEntities } from "../../src/serving/kept-entities.ts";
import { entity } from "../storing/world.ts";

describe("entities that are kept", () => {
  it.each([
    ["are kept while nothing is written", ["1", "1"], 1],
    ["are gone after a write", ["1", "2"], 0],
    ["are never kept where writes are not known of", [null, null], 0],
  ])("%s", (_what, generations, left) => {
    const coming = [...generations];
    const kept = keptEntities({ generation: () => coming.shift() ?? null });
    kept().entities.set("person_kim", entity("person_kim", "Kim"));
    expect(kept().entities.size).toBe(left);
  });

  it("are not kept without end", () => {
    const kept = keptEntities({ generation: () => "1" });
    for (let number = 0; number <= 5_000; number++) kept().entities.set(`person_${number}`, entity(`person_${number}`, "Kim"));
    expect(kept().entities.size).toBe(0);
  });
});
