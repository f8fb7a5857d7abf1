import { describe, expect, test } from "vitest";
import { TITLES } from "../../src/languages/titles/index.ts";
import { KINDS } from "../../src/model/kinds.ts";
import { CATALOGUE, graphOf, told, type Told } from "./builders.ts";
import type { Catalogue } from "../../src/model/catalogue.ts";
import { composeTitle } from "../../src/merging/compose-title.ts";

const CASES: readonly (readonly [told: Told, english: string, german: string])[] = [
  [
    { kind: "VISIT", who: { Boris: "VISITOR", Norland: "HOST" }, place: "Nordstadt" },
    "Visit by Boris to Norland",
    "Besuch von Boris in Norland",
  ],
  [{ kind: "VISIT", who: { Boris: "VISITOR", Norland: "HOST" } }, "Visit by Boris to Norland", "Besuch von Boris in Norland"],
  [{ kind: "VISIT", who: { Boris: "VISITOR", Ada: "HOST" } }, "Visit by Boris to Ada", "Besuch von Boris bei Ada"],
  [
    { kind: "VISIT", who: { Boris: "VISITOR", Norland: "HOST", Westland: "HOST" } },
    "Visit by Boris to Norland and to Westland",
    "Besuch von Boris in Norland und in Westland",
  ],
  [
    { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" }, place: "Ostburg" },
    "Meeting of Ada and Boris in Ostburg",
    "Treffen von Ada und Boris in Ostburg",
  ],
  [
    { kind: "MEETING", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT", Cora: "PARTICIPANT", Carl: "PARTICIPANT" } },
    "Meeting of Ada, Boris, Carl and others",
    "Treffen von Ada, Boris, Carl und anderen",
  ],
  [
    { kind: "PHONE_CALL", who: { Ada: "PARTICIPANT", Boris: "PARTICIPANT" } },
    "Phone call between Ada and Boris",
    "Telefonat zwischen Ada und Boris",
  ],
  [{ kind: "STATEMENT", who: { Ada: "SPEAKER", Norland: "SPEAKER" } }, "Statement by Ada", "Äußerung von Ada"],
  [
    { kind: "DELIVERY", who: { Norland: "SENDER", Sudland: "RECIPIENT", Boris: "RECIPIENT" } },
    "Delivery from Norland to Sudland",
    "Lieferung von Norland an Sudland",
  ],
  [
    { kind: "AGREEMENT", who: { Ada: "PARTICIPANT", Sudland: "PARTICIPANT" } },
    "Agreement between Ada and Sudland",
    "Vereinbarung zwischen Ada und Sudland",
  ],
  [
    { kind: "WAR", who: { Sudland: "AGENT", Westland: "TARGET" } },
    "War of Sudland against Westland",
    "Krieg von Sudland gegen Westland",
  ],
  [{ kind: "OTHER" }, "Event", "Ereignis"],
];

describe("titles", () => {
  test.each(CASES)("%o", (one, english, german) => {
    const title = graphOf([told(one)]).events[0]?.versions[0]?.title;
    expect(title).toEqual({ EN: english, DE: german });
  });

  test("use the article of a country's name", () => {
    const title = composeTitle(
      {
        kind: "VISIT",
        family: "visit",
        participants: [{ role: "VISITOR", entityId: "person_boris", onBehalfOf: null }],
        placeIds: ["country_norland"],
        told: new Map(),
        word: null,
      },
      withCode("UA").entities,
    );
    expect(title).toEqual({ EN: "Visit by Boris to Norland", DE: "Besuch von Boris in der Ukraine" });
  });

  test.each([
    ["CITY", "in Sternfeld", "in Sternfeld"],
    ["SQUARE", "at Sternfeld", "(Sternfeld)"],
  ])("tell a %s from a spot, and call what has no kind of its own by the word of the texts", (placeClass, english, german) => {
    const world = new Map(
      [...CATALOGUE.entities].map(([id, entity]) => [id, id === "place_sternfeld" ? { ...entity, placeClass } : entity]),
    );
    const participants = (["person_ada", "person_boris"] as const).map((entityId) => ({
      role: "PARTICIPANT" as const,
      entityId,
      onBehalfOf: null,
    }));
    const title = composeTitle(
      {
        kind: "OTHER",
        family: "ceremony",
        participants,
        placeIds: ["place_sternfeld"],
        told: new Map(),
        word: "Kranzniederlegung",
      },
      world,
    );
    expect(title).toEqual({
      EN: `“Kranzniederlegung” with Ada and Boris ${english}`,
      DE: `Kranzniederlegung mit Ada und Boris ${german}`,
    });
  });

  test.each([
    ["APPOINTMENT", "resignation", "SUBJECT", "End of office of Ada", "Ende der Amtszeit von Ada"],
    ["MEETING", "arrival", "VISITOR", "Arrival of Ada in Ostburg", "Ankunft von Ada in Ostburg"],
    ["VISIT", "departure", "VISITOR", "Departure of Ada", "Abreise von Ada"],
    ["OTHER", "death", "SUBJECT", "Death of Ada", "Tod von Ada"],
    ["OTHER", "funeral", "SUBJECT", "Funeral of Ada in Ostburg", "Beisetzung von Ada in Ostburg"],
    ["OTHER", "find", "SUBJECT", "Find in Ostburg", "Fund in Ostburg"],
    ["OTHER", "protest", "PARTICIPANT", "Protest with Ada", "Proteste mit Ada"],
    ["OTHER", "nothing-in-particular", "SUBJECT", "Event about Ada", "Ereignis um Ada"],
  ] as const)("tell a %s that is a %s by words of its own", (kind, family, role, EN, DE) => {
    const participants = [{ role, entityId: "person_ada", onBehalfOf: null }];
    const parts = { kind, family, participants, placeIds: ["place_ostburg"], told: new Map(), word: null };
    expect(composeTitle(parts, CATALOGUE.entities)).toEqual({ EN, DE });
  });

  test("call the same families by a noun in every language", () => {
    const [first = [], ...others] = Object.values(TITLES).map(({ families }) => Object.keys(families).toSorted());
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(Object.entries(TITLES))(
    "%s has a pattern without slots for each kind, and only slots that are filled",
    (_language, { patterns, familyPatterns }) => {
      for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
        expect(patterns[kind].at(-1)).not.toContain("{");
        const all = [...patterns[kind], ...Object.values(familyPatterns).flat()];
        for (const [, slot] of all.join(" ").matchAll(/\{(\w+)\}/gu)) {
          expect([
            "people",
            "word",
            "family",
            "to",
            "in",
            "participant",
            "host",
            "visitor",
            "speaker",
            "addressee",
            "agent",
            "target",
            "sender",
            "recipient",
            "subject",
          ]).toContain(slot);
        }
      }
    },
  );
});

function withCode(code: string): Pick<Catalogue, "entities"> {
  return {
    entities: new Map(
      [...CATALOGUE.entities].map(([id, entity]) => [id, id === "country_norland" ? { ...entity, code } : entity]),
    ),
  };
}
