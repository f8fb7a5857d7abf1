import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "offices that no verb tells of": [
    ["2002 wurde Lula da Silva Präsident von Brasilien.", "APPOINTMENT HAPPENED 2002 SUBJECT=Luiz Inácio Lula da Silva"],
    ["Joe Clark ist seit Juni 1979 Premierminister.", "APPOINTMENT HAPPENED 1979-06 SUBJECT=Joe Clark"],
    ["Ana Brnabić wird neue Regierungschefin.", "APPOINTMENT PLANNED SUBJECT=Ana Brnabić"],
    ["Wer Präsident wird, ist offen."],
    ["Jimmy Carter war ein guter Präsident."],
  ],
  "somebody without a name acts for a country": [
    ["Türkische Soldaten besetzten am Montag Afrin.", "ATTACK HAPPENED 2015-03-16 AGENT=Türkei PLACE=Afrin"],
    [
      "Die Behörden in Nairobi verweigerten am Dienstag Idriss Déby die Einreise.",
      "OTHER HAPPENED 2015-03-17 AGENT=Kenia TARGET=Idriss Déby PLACE=Nairobi",
    ],
    [
      "Ein Gericht in Mailand verurteilte Silvio Berlusconi zu vier Jahren Haft.",
      "LEGAL_ACTION HAPPENED TARGET=Silvio Berlusconi PLACE=Mailand",
    ],
  ],
  "what many take part in": [
    [
      "Am Montag nahm Dilma Rousseff an einer Konferenz in Lima teil.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Dilma Rousseff PLACE=Lima",
    ],
    [
      "Dilma Rousseff leitete am Montag in Lima eine Konferenz über das Klima.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Dilma Rousseff PLACE=Lima",
    ],
    ["Emmerson Mnangagwa berief für Freitag den Verteidigungsrat ein.", "MEETING HAPPENED 2015-03-20 HOST=Emmerson Mnangagwa"],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  it.each(cases)(`${group}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });
