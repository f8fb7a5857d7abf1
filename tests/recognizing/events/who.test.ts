import { expect, it } from "vitest";
import { OF_STATES, recognized, told } from "./told.ts";

/** A text of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "those who speak for a body": [
    ["Dies sagte OSZE-Sprecher Michael Keller am Montag.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Michael Keller SPEAKER=OSZE"],
    [
      "Die Waffenruhe halte, betonte UNO-Vermittlerin Sarah Keller.",
      "STATEMENT HAPPENED SPEAKER=Sarah Keller SPEAKER=Vereinte Nationen",
    ],
    ["Der Preis sei zu hoch, sagte UN-Generalsekretär Ban Ki Moon.", "STATEMENT HAPPENED SPEAKER=Ban Ki-moon"],
    ["Der frühere OSZE-Sprecher Michael Keller kritisierte die Reform.", "STATEMENT HAPPENED SPEAKER=Michael Keller"],
  ],
  "those who sign for a body": [
    [
      "Nato-Generalsekretär Jens Stoltenberg und Sarah Keller einigten sich.",
      "AGREEMENT HAPPENED PARTICIPANT=Jens Stoltenberg PARTICIPANT=Sarah Keller PARTICIPANT=Nato",
    ],
  ],
  "of whom a statement says something": [
    ["Shinzo Abe lobte die guten Beziehungen zu Peru.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe SUBJECT=Peru"],
    [
      "Shinzo Abe nannte das Gespräch ein „Duell“ zwischen Angela Merkel und François Hollande.",
      "STATEMENT HAPPENED SPEAKER=Shinzo Abe SUBJECT=Angela Merkel SUBJECT=François Hollande",
    ],
    ["Shinzo Abe lehnte es ab, Chile anzuerkennen.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe SUBJECT=Chile"],
    ["Shinzo Abe erklärte, wie nervös Angela Merkel sei.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe SUBJECT=Angela Merkel"],
    ["Shinzo Abe lobte den Plan, wie ein Freund Angela Merkels sagte.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe"],
    ["Shinzo Abe, ein Freund Angela Merkels, verurteilte die Gewalt.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe"],
    ["Shinzo Abe kündigte in Lima eine Reform an.", "STATEMENT HAPPENED SPEAKER=Shinzo Abe PLACE=Lima"],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });

it.each([
  ["Der kenianische Außenminister James Orengo trat zurück.", "Der kenianische Außenminister James Orengo"],
  [
    "Perus Präsident Ollanta Humala sprach. Humala und Shinzo Abe unterzeichneten ein Abkommen.",
    "Perus Präsident Ollanta Humala",
  ],
  ["Der kenianische Außenminister James Orengo lobte die Wahl.", null],
])("who takes office or signs does so for a state: %s", (text, words) => {
  const claims = recognized(text, "2015-03-20").eventMentions.flatMap((mention) => mention.claims);
  expect(claims.find(({ rule }) => rule === OF_STATES)?.quote ?? null).toBe(words);
});
