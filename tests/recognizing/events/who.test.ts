import { expect, it } from "vitest";
import { OF_STATES, recognized, told } from "./told.ts";

/** A text of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "that one person does not do what several do": [
    ["Kritiker warfen Angela Merkel am Montag vor, gelogen zu haben."],
    ["Aktivisten verklagten Angela Merkel am Montag.", "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Angela Merkel"],
    ["Am Montag nahmen Soldaten Präsident Wladimir Putin fest.", "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Wladimir Putin"],
    [
      "Am Montag trafen sich Angela Merkel (CDU) und Wladimir Putin (Einiges Russland).",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin",
    ],
  ],
  "that what an unknown speaker says in between is not said by another": [
    [
      "Angela Merkel reiste am Montag nach Lima, teilte Nemo mit.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Peru PLACE=Lima",
    ],
  ],
  "that of several bodies of a class none is guessed": [
    [
      "Das iranische Militär griff am Montag Bagdad an.",
      "ATTACK HAPPENED 2015-03-16 AGENT=iranische Streitkräfte TARGET=Irak PLACE=Bagdad",
    ],
    [
      "Der amerikanische Geheimdienst warnte am Montag vor einem Angriff.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Geheimdienst (Vereinigte Staaten)",
    ],
  ],
  "those who speak for a body": [
    ["Dies sagte OSZE-Sprecher Michael Keller am Montag.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Michael Keller SPEAKER=OSZE"],
    [
      "Die Waffenruhe halte, betonte UNO-Vermittlerin Sarah Keller.",
      "STATEMENT HAPPENED SPEAKER=Sarah Keller SPEAKER=Vereinte Nationen",
    ],
    ["Der Preis sei zu hoch, sagte UN-Generalsekretär Ban Ki Moon.", "STATEMENT HAPPENED SPEAKER=Ban Ki-moon"],
    ["Der frühere OSZE-Sprecher Michael Keller kritisierte die Reform.", "STATEMENT HAPPENED SPEAKER=Michael Keller"],
  ],
  "whom a title means by its gender, where another could be meant too": [
    [
      "Präsident Yahya Jammeh schwieg. Die liberianische Präsidentin Ellen Johnson Sirleaf reiste ab. Am Dienstag verhängte der Präsident den Ausnahmezustand.",
      "OTHER/departure HAPPENED SUBJECT=Ellen Johnson Sirleaf",
      "OTHER HAPPENED 2015-03-17 AGENT=Yahya Jammeh",
    ],
    [
      "Die liberianische Präsidentin Ellen Johnson Sirleaf reiste ab. Am Dienstag verhängte der Präsident den Ausnahmezustand.",
      "OTHER/departure HAPPENED SUBJECT=Ellen Johnson Sirleaf",
      "OTHER HAPPENED 2015-03-17 AGENT=Ellen Johnson Sirleaf",
    ],
  ],
  "who speaks of himself": [
    [
      "„Ich habe am Montag mit Wladimir Putin telefoniert“, sagte Angela Merkel.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin BY=Angela Merkel",
      "STATEMENT HAPPENED SPEAKER=Angela Merkel",
    ],
    [
      "Angela Merkel sagte: „Ich werde am Montag nach Lima reisen.“",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=Angela Merkel",
      "VISIT PLANNED 2015-03-23 VISITOR=Angela Merkel HOST=Peru PLACE=Lima BY=Angela Merkel",
    ],
    [
      "Herr Mulder, wie ging das zu?\nIch habe am Montag mit Wladimir Putin telefoniert.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Mulder PARTICIPANT=Wladimir Putin",
    ],
    ["Ich habe am Montag mit Wladimir Putin telefoniert."],
    ["„Ich werde jeden Angriff verurteilen“, sagte Angela Merkel.", "STATEMENT HAPPENED SPEAKER=Angela Merkel"],
  ],
  "who says it in a new paragraph": [
    [
      "„Der Preis ist hoch“, sagte Jan Mulder.\n\nPräsident Piet de Vries trat vor die Presse. „Der Preis sinkt“, sagte er.",
      "STATEMENT HAPPENED SPEAKER=Jan Mulder",
      "STATEMENT HAPPENED SPEAKER=Piet de Vries",
      "STATEMENT HAPPENED SPEAKER=Piet de Vries",
    ],
    [
      "Jan Mulder sprach von Piet de Vries.\n\n„Er kommt bald“, sagte er.",
      "STATEMENT HAPPENED SPEAKER=Jan Mulder",
      "STATEMENT HAPPENED SPEAKER=Jan Mulder",
    ],
  ],
  "whom the headings are about": [
    [
      "Zum Tod von Lee Kuan Yew\n\nLee Kuan Yew ist am Montag gestorben. Sein Sohn Lee Hsien Loong weinte.\n\nIm September 1923 wurde er in Singapur geboren.",
      "OTHER HAPPENED SUBJECT=Lee Kuan Yew",
      "OTHER HAPPENED 2015-03-16 SUBJECT=Lee Kuan Yew",
      "OTHER HAPPENED 1923-09 SUBJECT=Lee Kuan Yew PLACE=Singapur",
    ],
    [
      "Jan Mulder trifft Anna Keller\n\nJan Mulder traf Anna Keller. Anna Keller schwieg.\n\nIm September 1963 wurde sie in Lima geboren.",
      "MEETING HAPPENED PARTICIPANT=Jan Mulder PARTICIPANT=Anna Keller",
      "MEETING HAPPENED PARTICIPANT=Jan Mulder PARTICIPANT=Anna Keller",
      "OTHER HAPPENED 1963-09 SUBJECT=Anna Keller PLACE=Lima",
    ],
  ],
  "whom a pronoun means": [
    [
      "Frau Keller, am Montag kommt Präsident Emmanuel Macron nach Oslo. Was erwarten Sie? Er besucht am Dienstag Kopenhagen.",
      "VISIT PLANNED 2015-03-23 VISITOR=Emmanuel Macron HOST=Norwegen PLACE=Oslo",
      "VISIT PLANNED 2015-03-24 VISITOR=Emmanuel Macron HOST=Dänemark PLACE=Kopenhagen",
    ],
    [
      "Präsident Emmanuel Macron reiste am Montag nach Oslo.\n\nAnna Keller: Wenig. Er besuchte am Dienstag Kopenhagen.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Emmanuel Macron HOST=Norwegen PLACE=Oslo",
      "VISIT HAPPENED 2015-03-17 VISITOR=Emmanuel Macron HOST=Dänemark PLACE=Kopenhagen",
    ],
    [
      "Als Jan Mulder am 19. Februar zurücktrat, führte Piet de Vries die Partei. Er reiste am Montag nach Oslo.",
      "APPOINTMENT/resignation HAPPENED 2015-02-19 SUBJECT=Jan Mulder",
      "VISIT HAPPENED 2015-03-16 VISITOR=Piet de Vries HOST=Norwegen PLACE=Oslo",
    ],
    [
      "Piet de Vries besuchte am Montag Oslo. Eine Kommission von Jan Mulder begrüßte ihn.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Piet de Vries HOST=Norwegen PLACE=Oslo",
      "MEETING/arrival HAPPENED 2015-03-16 VISITOR=Piet de Vries PLACE=Oslo",
    ],
    [
      "Jan Mulder kritisierte am Montag Piet de Vries. Er reiste am Dienstag nach Oslo.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Jan Mulder TARGET=Piet de Vries",
      "VISIT HAPPENED 2015-03-17 VISITOR=Jan Mulder HOST=Norwegen PLACE=Oslo",
    ],
  ],
  "those who do something jointly": [
    [
      "Kenianische Truppen eroberten gemeinsam mit äthiopischen Verbänden am Montag die Stadt Kismayo.",
      "ATTACK HAPPENED 2015-03-16 AGENT=Kenia AGENT=Äthiopien PLACE=Kismayo",
    ],
    [
      "Angela Merkel verurteilte zusammen mit Shinzo Abe den Angriff.",
      "STATEMENT HAPPENED SPEAKER=Angela Merkel SPEAKER=Shinzo Abe",
    ],
    [
      "Ollanta Humala wurde am Montag zusammen mit Shinzo Abe verhaftet.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Ollanta Humala TARGET=Shinzo Abe",
    ],
    ["Angela Merkel lobte den Umgang mit Peru.", "STATEMENT HAPPENED SPEAKER=Angela Merkel SUBJECT=Peru"],
  ],
  "stops of a journey": [
    [
      "Minister Jan Mulder reiste am 28. Februar nach Oslo und am 11. März nach Lima.",
      "VISIT HAPPENED 2015-02-28 VISITOR=Jan Mulder HOST=Norwegen PLACE=Oslo",
      "VISIT HAPPENED 2015-03-11 VISITOR=Jan Mulder HOST=Peru PLACE=Lima",
    ],
    [
      "Minister Jan Mulder reist am Dienstag nach Oslo und Lima.",
      "VISIT PLANNED 2015-03-24 VISITOR=Jan Mulder HOST=Norwegen PLACE=Oslo",
      "VISIT PLANNED 2015-03-24 VISITOR=Jan Mulder HOST=Peru PLACE=Lima",
    ],
    [
      "Minister Jan Mulder reist am Dienstag nach Oslo, Lima und Quito.",
      "VISIT PLANNED 2015-03-24 VISITOR=Jan Mulder HOST=Norwegen HOST=Peru HOST=Ecuador PLACE=Oslo PLACE=Lima PLACE=Quito",
    ],
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
  "those of whom a word for people begins": [
    ["Eine SPD-Delegation besuchte Chile.", "VISIT HAPPENED VISITOR=SPD HOST=Chile PLACE=Chile"],
    ["Der Besuch einer SPD-Delegation begann.", "VISIT HAPPENED VISITOR=SPD"],
    ["Ein Nato-Vertreter kritisierte den Plan.", "STATEMENT HAPPENED SPEAKER=Nato"],
    ["UN-Soldaten wurden in Mali angegriffen.", "ATTACK HAPPENED TARGET=Vereinte Nationen PLACE=Mali"],
    ["Anna Keller, frühere US-Botschafterin, kritisierte den Plan.", "STATEMENT HAPPENED SPEAKER=Anna Keller"],
  ],
  "those to whom somebody speaks": [
    ["Angela Merkel kritisierte den Plan im ZDF.", "STATEMENT HAPPENED SPEAKER=Angela Merkel ADDRESSEE=ZDF"],
    ["Angela Merkel entschuldigte sich bei Shinzo Abe.", "STATEMENT HAPPENED SPEAKER=Angela Merkel ADDRESSEE=Shinzo Abe"],
    [
      "Die kenianische Ministerin Anna Keller sprach vor dem Parlament.",
      "STATEMENT HAPPENED SPEAKER=Anna Keller ADDRESSEE=Parlament (Kenia)",
    ],
    ["Anna Keller sprach vor dem Parlament.", "STATEMENT HAPPENED SPEAKER=Anna Keller ADDRESSEE=Parlament"],
    ["Anna Keller sprach vor beiden Kammern des Bundestages.", "STATEMENT HAPPENED SPEAKER=Anna Keller ADDRESSEE=Bundestag"],
  ],
  "who is spoken to before a sentence is not its subject": [
    ["Frau Keller, am Montag kam Shinzo Abe nach Lima.", "VISIT HAPPENED 2015-03-16 VISITOR=Shinzo Abe HOST=Peru PLACE=Lima"],
    ["Angela Merkel, damals Kanzlerin, besuchte Lima.", "VISIT HAPPENED VISITOR=Angela Merkel HOST=Peru PLACE=Lima"],
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
