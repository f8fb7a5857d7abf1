import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadCorrections } from "../../src/catalogue/load-corrections.ts";
import type { Correction } from "../../src/model/correction.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "chronik-corrections-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const SPAN = { documentId: "document_1", start: 0, end: 4 };
const BASE = { id: "correction_1", author: "an editor", time: "2024-07-01T12:00:00Z", reason: "two meetings" };
const SAME: Correction = { ...BASE, action: { type: "SAME_EVENT", one: SPAN, other: { factId: "fact_1" } } };

function load(lines: readonly object[]): Correction[] {
  const file = join(folder, "corrections.jsonl");
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return loadCorrections(file);
}

describe("loadCorrections", () => {
  const read: readonly (readonly [string, readonly Correction[]])[] = [
    ["nothing", []],
    ["two mentions of one event", [SAME]],
    [
      "two entities that are not one",
      [{ ...BASE, action: { type: "NOT_SAME_ENTITY", one: { entityId: "person_a" }, other: SPAN } }],
    ],
    ["a rejected claim", [{ ...BASE, action: { type: "REJECT_CLAIM", target: SPAN, property: "PLACE" } }]],
    [
      "an asserted claim",
      [{ ...BASE, action: { type: "ASSERT_CLAIM", target: SPAN, property: "DATE", value: { edtf: "2024" } } }],
    ],
    ["an undone one", [SAME, { ...BASE, id: "correction_2", action: { type: "UNDO", correctionId: "correction_1" } }]],
  ];
  test.each(read)("reads %s", (_what, corrections) => {
    expect(load(corrections)).toEqual(corrections);
  });

  const refused: readonly (readonly [what: string, lines: readonly object[], message: RegExp])[] = [
    ["a duplicate id", [SAME, SAME], /corrections\.jsonl:2: expected an id that no earlier line has, got "correction_1"$/u],
    ["an id that is none", [{ ...SAME, id: "1" }], /expected an id such as correction_2024-07-01-1, got "1"$/u],
    ["no author", [{ ...SAME, author: " " }], /expected a text for "author", got " "$/u],
    [
      "a time without a zone",
      [{ ...SAME, time: "2024-07-01T12:00:00" }],
      /expected a time with its zone .* for "time", got "2024-07-01T12:00:00"$/u,
    ],
    ["a time that does not exist", [{ ...SAME, time: "2024-13-01T12:00:00Z" }], /for "time", got "2024-13-01T12:00:00Z"$/u],
    ["no action", [BASE], /expected an object for "action", got nothing$/u],
    [
      "an unknown action",
      [{ ...BASE, action: { type: "MERGE" } }],
      /corrections\.jsonl:1 action: expected one of SAME_EVENT, .*, UNDO for "type", got "MERGE"$/u,
    ],
    [
      "an event id",
      [{ ...BASE, action: { type: "SAME_EVENT", one: { eventId: "event_1" }, other: SPAN } }],
      /for "one", got \{"eventId":"event_1"\}$/u,
    ],
    [
      "an empty span",
      [{ ...BASE, action: { type: "SAME_EVENT", one: SPAN, other: { ...SPAN, end: 0 } } }],
      /start < end.* for "other"/u,
    ],
    [
      "an unknown property",
      [{ ...BASE, action: { type: "REJECT_CLAIM", target: SPAN, property: "WHEN" } }],
      /expected one of KIND, .* for "property", got "WHEN"$/u,
    ],
    [
      "undoing what comes later",
      [{ ...BASE, action: { type: "UNDO", correctionId: "correction_2" } }],
      /expected the id of an earlier correction to undo, got "correction_2"$/u,
    ],
    ["an unknown key", [{ ...SAME, note: "x" }], /expected only the keys id, author, time, reason, action, got "note"$/u],
  ];
  test.each(refused)("refuses %s", (_what, lines, message) => {
    expect(() => load(lines)).toThrow(message);
  });

  test("names a file that is not there", () => {
    expect(() => loadCorrections(join(folder, "none.jsonl"))).toThrow(/none\.jsonl: expected a readable file, got ENOENT$/u);
  });
});
