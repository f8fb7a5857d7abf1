import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

// How sentences are built, each with the events that are told in it.

/** A sentence of a text of 20 March 2015, and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "a possessive before a genitive": [
    [
      "Ein für Ende des Monats vorgesehener Besuch seines Staatssekretärs Jan Mulder in Peru wurde abgesagt.",
      "VISIT CANCELLED 2015-03~ VISITOR=Jan Mulder HOST=Peru PLACE=Peru",
    ],
    [
      "Die Festnahme ihres Ministers Jan Mulder erfolgte am Montag in Lima.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Jan Mulder PLACE=Lima",
    ],
  ],
  "two who are meant by beide": [
    [
      "Im Dezember 1996 rief Alberto Fujimori Néstor Cerpa an, der sich versteckt hielt, und beide vereinbarten eine Feuerpause.",
      "PHONE_CALL HAPPENED 1996-12 PARTICIPANT=Alberto Fujimori PARTICIPANT=Néstor Cerpa",
      "AGREEMENT HAPPENED 1996-12 PARTICIPANT=Alberto Fujimori PARTICIPANT=Néstor Cerpa",
    ],
  ],
  "a participle that looks like an infinitive": [
    [
      "Am 5. November wird Angela Merkel in Lima Ollanta Humala empfangen.",
      "MEETING PLANNED 2015-11-05 HOST=Angela Merkel VISITOR=Ollanta Humala PLACE=Lima",
    ],
    ["Am 5. November wird Angela Merkel in Lima empfangen."],
  ],
  "who was somewhere at a time was there on a visit": [
    [
      "Im September 2014 war US-Präsident Barack Obama in Hanoi.",
      "VISIT HAPPENED 2014-09 VISITOR=Barack Obama HOST=Vietnam PLACE=Hanoi",
    ],
    ["Evo Morales ist in Lima."],
    ["Angela Merkel war am Montag in Sicherheit."],
  ],
  "two journeys of two people in one sentence": [
    [
      "Emmanuel Macron soll im Juni in Oslo sein, Theresa May in Lima.",
      "VISIT PLANNED 2015-06 VISITOR=Emmanuel Macron HOST=Norwegen PLACE=Oslo",
      "VISIT PLANNED 2015-06 VISITOR=Theresa May HOST=Peru PLACE=Lima",
    ],
    [
      "Im Februar reiste Angela Merkel nach Paris und nach Wien.",
      "VISIT HAPPENED 2015-02 VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris",
      "VISIT HAPPENED 2015-02 VISITOR=Angela Merkel HOST=Österreich PLACE=Wien",
    ],
  ],
  "a paper is called by where and when it was made": [
    ["Das Minsker Abkommen von 2014 gilt weiter.", "TREATY HAPPENED 2014 PLACE=Minsk"],
    ["Das Pariser Klimaabkommen ist in Gefahr."],
  ],
  "no article is part of a name": [
    ["Am Montag bestieg Jan Mulder den Thron.", "APPOINTMENT HAPPENED 2015-03-16 SUBJECT=Jan Mulder"],
    ["Am Montag besuchte Jan van Mulder Lima.", "VISIT HAPPENED 2015-03-16 VISITOR=Jan van Mulder HOST=Peru PLACE=Lima"],
  ],
  "whom a noun that is no person does not name": [
    [
      "Ausgehandelt hatten den Abgang Idriss Déby und Ollanta Humala am Montag.",
      "AGREEMENT HAPPENED 2015-03-16 PARTICIPANT=Idriss Déby PARTICIPANT=Ollanta Humala",
    ],
  ],
  "words in a sense of their own": [
    ["Shinzo Abe gründete 1998 eine Zeitung.", "FOUNDING HAPPENED 1998 AGENT=Shinzo Abe"],
    ["1983 machte sich Manuel Noriega zum Chef der Nationalgarde.", "APPOINTMENT HAPPENED 1983 SUBJECT=Manuel Noriega"],
    [
      "Am Montag stand Manuel Noriega in Miami vor Richter Jan Mulder.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Manuel Noriega PLACE=Miami",
    ],
    ["Indien versetzte am Montag seine Truppen in Bereitschaft.", "OTHER HAPPENED 2015-03-16 AGENT=Indien"],
  ],
  "what is said stands before who says it": [
    ["Seine Niederlage räumte Ollanta Humala am Montag ein.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Ollanta Humala"],
    ["Die Gerüchte bestätigte Angela Merkel am Dienstag.", "STATEMENT HAPPENED 2015-03-17 SPEAKER=Angela Merkel"],
  ],
  force: [
    [
      "Bei einem Attentat in Beirut kam am 14. Februar 2005 Rafik Hariri ums Leben.",
      "ATTACK HAPPENED 2005-02-14 TARGET=Rafik Hariri PLACE=Beirut",
      "OTHER HAPPENED 2005-02-14 SUBJECT=Rafik Hariri PLACE=Beirut",
    ],
    [
      "Am Donnerstag überschritten äthiopische Truppen die Grenze zu Somalia.",
      "ATTACK HAPPENED 2015-03-19 AGENT=Äthiopien TARGET=Somalia",
    ],
    [
      "Am 20. Dezember 1989 fielen US-Soldaten über Panama her.",
      "ATTACK HAPPENED 1989-12-20 AGENT=Vereinigte Staaten TARGET=Panama",
    ],
    ["Am Montag schoss die Polizei in Tunis in die Menge.", "ATTACK HAPPENED 2015-03-16 AGENT=Polizei (Tunesien)"],
  ],
  "guests and those who see each other again": [
    ["Jacques Chirac hatte am Montag Tony Blair zu Gast.", "MEETING HAPPENED 2015-03-16 HOST=Jacques Chirac VISITOR=Tony Blair"],
    [
      "Im Juni wollen sich Tony Blair und Jacques Chirac in London wiedersehen.",
      "MEETING PLANNED 2015-06 PARTICIPANT=Tony Blair PARTICIPANT=Jacques Chirac PLACE=London",
    ],
  ],
  "office, agreement and a finding of the past told in the present": [
    ["Michail Saakaschwili ist seit dem 25. Januar im Amt.", "APPOINTMENT HAPPENED 2015-01-25 SUBJECT=Micheil Saakaschwili"],
    ["In Havanna wurde am 12. November ein Text vereinbart.", "AGREEMENT HAPPENED 2014-11-12 PLACE=Havanna"],
    ["1985 wird Jan Mulder in Oslo ermordet gefunden.", "ATTACK HAPPENED 1985 TARGET=Jan Mulder PLACE=Oslo"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_name, cases) => {
  test.each(cases.map(([text, ...events]) => ({ text, events })))("$text", ({ text, events }) => {
    expect(told(text)).toEqual(events);
  });
});
