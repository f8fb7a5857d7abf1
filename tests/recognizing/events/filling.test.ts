import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A text of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "an entry of a chronology has its date to the end": [
    [
      "10. Mai 1994: Nelson Mandela tritt das Präsidentenamt an. Minister Roelof Botha tritt zurück.",
      "APPOINTMENT HAPPENED 1994-05-10 SUBJECT=Nelson Mandela",
      "APPOINTMENT/resignation HAPPENED 1994-05-10 SUBJECT=Roelof Botha",
    ],
  ],
  "a time between an object and the end of the bracket is the verb's": [
    [
      "Der UN-Sicherheitsrat hatte den Angriff auf Juba am Freitag verurteilt.",
      "ATTACK HAPPENED 2015-03-20 TARGET=Südsudan",
      "STATEMENT HAPPENED 2015-03-20 SPEAKER=UN-Sicherheitsrat",
    ],
  ],
  "what stands in brackets takes no part and hides nothing": [
    [
      "Bundeskanzlerin Angela Merkel (CDU) traf am Montag in Tokio Shinzo Abe.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Shinzo Abe PLACE=Tokio",
    ],
  ],
  "a pronoun for a whole sentence is what is said": [
    [
      "Das sagte Außenminister Alexander Schallenberg (ÖVP) in Wien.",
      "STATEMENT HAPPENED SPEAKER=Alexander Schallenberg PLACE=Wien",
    ],
    ["Das teilte der Sprecher, Josh Earnest, mit.", "STATEMENT HAPPENED SPEAKER=Josh Earnest"],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });
