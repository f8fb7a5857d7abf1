import { expect, it } from "vitest";
import { OF_THOSE_CONCERNED, recognized, told } from "./told.ts";

/** A text of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "the seat of the body in or before which somebody speaks": [
    [
      "Shinzo Abe sprach vor dem US-Kongress.",
      "STATEMENT HAPPENED SPEAKER=Shinzo Abe ADDRESSEE=Kongress der Vereinigten Staaten PLACE=Washington",
    ],
    ["Shinzo Abe warnte vor dem US-Kongress.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe"],
    [
      "Shinzo Abe lobte in Lima den US-Kongress.",
      "STATEMENT HAPPENED SPEAKER=Shinzo Abe ADDRESSEE=Kongress der Vereinigten Staaten PLACE=Lima",
    ],
  ],
  "the seat of the body that speaks or decides": [
    ["Der Senat in Bogotá billigte das Abkommen.", "ELECTION HAPPENED AGENT=Senat (Kolumbien) PLACE=Bogotá"],
    [
      "Das Außenministerium in Tokio kritisierte die Wahl.",
      "STATEMENT HAPPENED SPEAKER=japanisches Außenministerium PLACE=Tokio",
    ],
    ["Shinzo Abe vom Außenministerium in Lima lobte die Wahl.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe"],
  ],
  "the capital of the country that the text is about": [
    [
      "Kenia ist groß. Kenia hat Sorgen. Auch Kenia ist arm. Barack Obama traf Uhuru Kenyatta in der Hauptstadt.",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Uhuru Kenyatta PLACE=Nairobi",
    ],
    [
      "Barack Obama traf Uhuru Kenyatta in der Hauptstadt.",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Uhuru Kenyatta",
    ],
  ],
  "behind the one who says it": [
    ["Der Preis sei hoch, so Shinzo Abe in Lima.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe PLACE=Lima"],
    ["Der Preis sei hoch, so Shinzo Abe.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe"],
  ],
  "an embassy is in the town where it stands": [
    [
      "Barack Obama traf Uhuru Kenyatta in der kenianischen Botschaft in Rom.",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Uhuru Kenyatta PLACE=BUILDING PLACE=Rom",
    ],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });

it.each([
  ["Die EU verhängte Sanktionen gegen Belarus.", "Belarus"],
  ["Die Kenianer stimmten in einem Referendum ab.", "Kenianer"],
  ["Der kenianische Präsident Uhuru Kenyatta gewann die Wahl.", "Uhuru Kenyatta"],
])("happens in the country of those whom it concerns: %s", (text, words) => {
  const claims = recognized(text, "2015-03-20").eventMentions.flatMap((mention) => mention.claims);
  expect(claims.filter(({ rule }) => rule === OF_THOSE_CONCERNED).map(({ quote }) => quote)).toEqual([words]);
});
