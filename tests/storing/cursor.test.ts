import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, encodeCursor } from "../../src/storing/cursor.ts";

describe("cursors", () => {
  it("lead back to their place, and only in their own list", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), fc.string(), (list, key, id) => {
        const cursor = encodeCursor(list, { key, id });
        expect(cursor).toMatch(/^[\w-]+$/u);
        expect(decodeCursor(list, cursor, "after")).toEqual({ key, id });
        expect(() => decodeCursor(`${list}!`, cursor, "before")).toThrow(
          /^before: expected the cursor of an item of this list, got "/u,
        );
      }),
    );
  });

  it("are refused as anything else", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor("events", text, "after")).toThrow(/^after: expected the cursor/u);
      }),
    );
  });
});
