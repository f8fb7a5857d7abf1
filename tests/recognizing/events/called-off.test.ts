import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "what was to take place on a day or somewhere, whoever was to come": [
    ["Die für Donnerstag angesetzte Abstimmung wurde um einen Tag verschoben.", "ELECTION POSTPONED 2015-03-26"],
    ["Wahlen, die für 2001 vorgesehen waren, wurden auf unbestimmte Zeit verschoben.", "ELECTION POSTPONED 2001"],
    ["Noch im Januar waren Gespräche der Berater in Lima geplatzt.", "MEETING CANCELLED 2015-01 PLACE=Lima"],
    ["Die Abstimmung wurde verschoben."],
    ["Am Montag wurden Gespräche geführt."],
  ],
  "what the clause behind the noun says of it": [
    [
      "Ein Protestmarsch, zu dem Vereine für Freitag in Lima aufgerufen hatten, ist abgesagt.",
      "OTHER CANCELLED 2015-03-20 PLACE=Lima",
    ],
    [
      "Eine Rede, die Minister Jan Mulder am Mittwoch in Lima hätte halten sollen, wurde gestrichen.",
      "STATEMENT CANCELLED 2015-03-25 SPEAKER=Jan Mulder PLACE=Lima",
    ],
    ["Eine Rede, die am Mittwoch erwartet wurde, ist gestrichen."],
  ],
  "what no list of nouns knows": [
    ["Die für Mai geplante Regatta in Lima wurde abgeblasen.", "OTHER CANCELLED PLACE=Lima"],
    ["Die Wut fiel am Montag ins Bodenlose."],
    ["In Lima platzte am Montag ein Reifen."],
    ["In Lima fiel am Montag der Strom aus."],
  ],
  "who calls something off": [
    ["Ollanta Humala sagte am Montag eine Ansprache ab.", "STATEMENT CANCELLED 2015-03-16 SPEAKER=Ollanta Humala"],
    ["Jan Mulder sagte am Montag ab.", "OTHER CANCELLED 2015-03-16 AGENT=Jan Mulder"],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (text, ...events) => {
    expect(told(text).map((line) => line.replace(/ SUBJECT=Peru/u, ""))).toEqual(events);
  });
