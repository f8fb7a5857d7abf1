import { describe, expect, test } from "vitest";
import { addressOf, viewOf } from "../../src/exploring/address.ts";
import { NOTHING_CHOSEN, type View } from "../../src/exploring/view.ts";

const VIEWS: readonly (readonly [string, Partial<View>])[] = [
  ["", {}],
  ["?event=event_1&claim=claim_2", { event: "event_1", claim: "claim_2" }],
  ["?with=person_a&with=country_b", { entities: ["person_a", "country_b"] }],
  ["?kind=VISIT&kind=WAR&status=PLANNED", { kinds: ["VISIT", "WAR"], statuses: ["PLANNED"] }],
  ["?place=place_a&source=document_b", { places: ["place_a"], sources: ["document_b"] }],
  [
    "?from=2023-09-01&to=2023-09-30&known=2024-06-17&texts=only",
    { from: "2023-09-01", to: "2023-09-30", knownBy: "2024-06-17", textOnly: true },
  ],
  [
    "?around=person_a&without=country_b&who=person_c&who=person_d&least=3&most=100&network=wide",
    {
      around: ["person_a"],
      hidden: ["country_b"],
      looked: ["person_c", "person_d"],
      least: 3,
      most: 100,
      wide: true,
    },
  ],
  ["?lanes=participants", { lanes: "PARTICIPANT" }],
  ["?document=%C3%A4+%26&language=de", { document: "ä &", language: "DE" }],
];

describe("an address", () => {
  test.each(VIEWS)("%j and the view are the same", (address, chosen) => {
    const view = { ...NOTHING_CHOSEN, ...chosen };
    expect(viewOf(address)).toEqual(view);
    expect(addressOf(view)).toBe(address);
  });

  test.each([
    "?kind=NONSENSE",
    "?from=yesterday",
    "?known=2024-13-01",
    "?language=fr",
    "?event=",
    "?texts=all",
    "?other=1",
    "?least=0",
    "?most=301",
    "?least=1e3",
    "?network=1",
    "?lanes=all",
    "?other=1",
  ])("%j says nothing", (address) => expect(viewOf(address)).toEqual(NOTHING_CHOSEN));

  test("says nothing twice", () => expect(viewOf("?kind=WAR&kind=WAR").kinds).toEqual(["WAR"]));
});
