import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cameoKind } from "../../src/importing/cameo.ts";
import { codedEvent } from "../../src/importing/coded-event.ts";
import { readMapping } from "../../src/importing/mapping.ts";

const MAPPING = readMapping(
  "own.yaml",
  `
source: Own list
id: number
date: day
publishedOn: coded
kind: { column: what, values: { "State visit": VISIT } }
status: { column: how, values: { "called off": CANCELLED }, otherwise: HAPPENED }
participants:
  - { column: who, role: SOURCE, kind: PERSON, separator: ";" }
  - { column: whom, role: TARGET }
places:
  - { column: where }
`,
);

const CELLS = {
  number: "7",
  day: "2014-05~",
  coded: "2014-06-02",
  what: "Make a visit",
  how: "",
  who: "Ada Lovelace; Ben Nevis ;",
  whom: "Norway",
  where: "Oslo",
};

describe("a row by a mapping", () => {
  test("is an event in our words", () => {
    expect(codedEvent({ line: 2, cells: CELLS }, MAPPING)).toEqual({
      key: "7",
      date: expect.objectContaining({ edtf: "2014-05~", earliest: "2014-05-01", latest: "2014-05-31", words: null }) as unknown,
      publishedOn: "2014-06-02",
      kind: "VISIT",
      words: "Make a visit",
      status: "HAPPENED",
      participants: [
        { name: "Ada Lovelace", kind: "PERSON", role: "VISITOR" },
        { name: "Ben Nevis", kind: "PERSON", role: "VISITOR" },
        { name: "Norway", kind: "ORGANIZATION", role: "HOST" },
      ],
      places: [{ name: "Oslo", kind: "PLACE" }],
    });
  });

  test("has the values of the mapping before those of CAMEO", () => {
    const event = codedEvent({ line: 2, cells: { ...CELLS, what: "State visit", how: "called off" } }, MAPPING);
    expect(event).toMatchObject({
      kind: "VISIT",
      status: "CANCELLED",
      participants: [{ role: "AGENT" }, {}, { role: "TARGET" }],
    });
  });

  test("is told apart by all its cells where no column does, and known on its last day where none says when", () => {
    const mapping = readMapping("own.yaml", "source: Own\ndate: day\nkind: { otherwise: OTHER }\nplaces: [{ column: where }]\n");
    expect(codedEvent({ line: 2, cells: { day: "2014/2015-03", where: "Oslo" } }, mapping)).toMatchObject({
      key: "2014/2015-03 · Oslo",
      publishedOn: "2015-03-31",
      kind: "OTHER",
      words: null,
    });
    expect(codedEvent({ line: 2, cells: { day: "2014/..", where: "Oslo" } }, mapping)).toMatchObject({ publishedOn: null });
  });

  test.each([
    [{ day: "" }, `column "day": expected a value, got nothing`],
    [{ day: "2.5.2014" }, `column "day": expected an EDTF date such as 2024-06-19 or 2024-06, got "2.5.2014"`],
    [{ day: "2014-02-30" }, `column "day": expected an EDTF date such as 2024-06-19 or 2024-06, got "2014-02-30"`],
    [{ what: "Dance" }, `column "what": expected a word or code of CAMEO, or one of the mapping's values, got "Dance"`],
    [{ who: " ; ", whom: "", where: "" }, `columns "who", "whom", "where": expected at least one name, got nothing`],
    [{ number: " " }, `column "number": expected a value, got nothing`],
  ])("that says too little is refused: %o", (cells, message) => {
    expect(() => codedEvent({ line: 2, cells: { ...CELLS, ...cells } }, MAPPING)).toThrow(message);
  });

  test("without a column of the mapping is refused with those that are there", () => {
    expect(() => codedEvent({ line: 2, cells: { number: "7" } }, MAPPING)).toThrow(
      `column "day": expected a column of the mapping, got only "number"`,
    );
  });
});

describe("words of CAMEO", () => {
  test.each([
    ["Make a visit", "VISIT", "VISITOR", "HOST"],
    ["make a VISIT", "VISIT", "VISITOR", "HOST"],
    ["043", "VISIT", "HOST", "VISITOR"],
    ["Discuss by telephone", "PHONE_CALL", "PARTICIPANT", "PARTICIPANT"],
    ["Meet at a 'third' location", "MEETING", "PARTICIPANT", "PARTICIPANT"],
    ["Express intent to meet or negotiate", "STATEMENT", "SPEAKER", "ADDRESSEE"],
    ["Threaten with military force", "STATEMENT", "SPEAKER", "ADDRESSEE"],
    ["Sign formal agreement", "AGREEMENT", "PARTICIPANT", "PARTICIPANT"],
    ["Provide military aid", "DELIVERY", "SENDER", "RECIPIENT"],
    ["Provide military protection or peacekeeping", "OTHER", "AGENT", "TARGET"],
    ["Impose embargo, boycott, or sanctions", "SANCTION", "AGENT", "TARGET"],
    ["Arrest, detain, or charge with legal action", "LEGAL_ACTION", "AGENT", "TARGET"],
    ["fight with artillery and tanks", "ATTACK", "AGENT", "TARGET"],
    ["1833", "ATTACK", "AGENT", "TARGET"],
    ["Declare truce, ceasefire", "AGREEMENT", "PARTICIPANT", "PARTICIPANT"],
    ["0872", "OTHER", "AGENT", "TARGET"],
  ])("%s is %s", (word, kind, source, target) => {
    expect(cameoKind(word)).toEqual({ kind, roles: [source, target] });
  });

  test.each(["Dance", "", "99", "4", "042a", "04217"])("%o is none", (word) => expect(cameoKind(word)).toBeNull());
});

describe("a mapping", () => {
  test("of the examples is right", () => {
    const text = readFileSync(join(import.meta.dirname, "..", "..", "examples", "icews.yaml"), "utf8");
    expect(readMapping("icews.yaml", text)).toMatchObject({
      source: "ICEWS",
      participants: [{ role: "SOURCE" }, { role: "TARGET" }],
    });
  });

  test.each([
    ["date: day\nkind: { otherwise: OTHER }", "own.yaml: source: expected a text, got nothing"],
    ["source: A\ndate: 7\nkind: { otherwise: OTHER }", "own.yaml: date: expected a text, got 7"],
    ["source: A\ndate: day", "own.yaml: kind: expected an object, got nothing"],
    ["source: A\ndate: day\nkind: { values: { x: PARTY } }", `own.yaml: kind: values: x: expected one of VISIT, MEETING,`],
    ["source: A\ndate: day\nkind: {}\npeople: []", `own.yaml: expected only source, id, date,`],
    ["source: A\ndate: day\nkind: {}\nplaces: Oslo", `own.yaml: places: expected a list, got "Oslo"`],
    [
      "source: A\ndate: day\nkind: {}\nparticipants: [{ column: a, role: KING }]",
      "own.yaml: participants, number 1: role: expected one of SOURCE, TARGET,",
    ],
    ["source: [", "own.yaml:1: expected YAML, got "],
    ["- a", `own.yaml: expected an object, got ["a"]`],
  ])("that is wrong is refused: %s", (text, message) => {
    expect(() => readMapping("own.yaml", text)).toThrow(message);
  });
});
