import { expect, it } from "vitest";
import { OF_THOSE_CONCERNED, recognized, told } from "./told.ts";

/** A text of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "the first of a list is no one spoken to": [
    [
      "Xi Jinping, Shinzo Abe und Angela Merkel besuchten am Montag Peru.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Xi Jinping VISITOR=Shinzo Abe VISITOR=Angela Merkel HOST=Peru PLACE=Peru",
    ],
    [
      "Angela Merkel hat am Montag als erste Kanzlerin seit Kriegsbeginn Shinzo Abe in Lima getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Shinzo Abe PLACE=Lima",
    ],
  ],
  "who is named in what is said does not say it": [
    [
      "„Mister Keller, öffnen Sie!“, sagte Jan Mulder am Montag in Lima.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Jan Mulder PLACE=Lima",
    ],
  ],
  "those who stand for their states": [
    [
      "Vertreter Perus und Japans kamen am Montag in Oslo zusammen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Peru PARTICIPANT=Japan PLACE=Oslo",
    ],
    [
      "Vertreter aus Peru und Japan haben sich am Montag in Oslo getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Peru PARTICIPANT=Japan PLACE=Oslo",
    ],
    [
      "Die Außenminister Perus und Japans haben sich am Montag in Oslo getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Peru PARTICIPANT=Japan PLACE=Oslo",
    ],
  ],
  "what is done now for another day": [
    ["Shinzo Abe lud Angela Merkel für Juni nach Kyoto ein.", "INVITATION HAPPENED SENDER=Shinzo Abe RECIPIENT=Angela Merkel"],
    [
      "Shinzo Abe lud Angela Merkel am Montag nach Kyoto ein.",
      "INVITATION HAPPENED 2015-03-16 SENDER=Shinzo Abe RECIPIENT=Angela Merkel",
    ],
  ],
  "both of those who meet are theirs": [
    [
      "Bei ihrem Gipfel in Lima haben Shinzo Abe und Angela Merkel am Montag gelacht.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Shinzo Abe PARTICIPANT=Angela Merkel PLACE=Lima",
    ],
  ],
  "the start of a rocket and of talks": [
    ["Der Start einer Rakete durch Peru am Montag sorgte für Jubel.", "WEAPON_TEST HAPPENED 2015-03-16 AGENT=Peru"],
    ["Der Start eines Rennens durch Peru am Montag sorgte für Jubel."],
  ],
  "a state that proclaims its independence": [
    ["Am Montag hat Peru seine Unabhängigkeit ausgerufen.", "FOUNDING HAPPENED 2015-03-16 SUBJECT=Peru"],
    ["Am Montag hat Peru den Notstand ausgerufen.", "OTHER HAPPENED 2015-03-16 AGENT=Peru"],
  ],
  "an entry of a chronology has its date to the end": [
    [
      "10. Mai 1994: Nelson Mandela tritt das Präsidentenamt an. Minister Roelof Botha tritt zurück.",
      "APPOINTMENT HAPPENED 1994-05-10 SUBJECT=Nelson Mandela",
      "APPOINTMENT/resignation HAPPENED 1994-05-10 SUBJECT=Roelof Botha",
    ],
    ["– 10. Mai 1994: Nelson Mandela tritt das Präsidentenamt an.", "APPOINTMENT HAPPENED 1994-05-10 SUBJECT=Nelson Mandela"],
    [
      "Die Welt in Daten\n\n10. Mai 1994\nNelson Mandela tritt das Präsidentenamt an.\n\n3. Juni 1994\nMinister Roelof Botha tritt zurück.",
      "APPOINTMENT HAPPENED 1994-05-10 SUBJECT=Nelson Mandela",
      "APPOINTMENT/resignation HAPPENED 1994-06-03 SUBJECT=Roelof Botha",
    ],
    // A single date above a text tells when it was written.
    [
      "Der Wandel\n\nEs begann vor langer Zeit.\n\n20. März 2015\nNelson Mandela tritt das Präsidentenamt an.\n\nMinister Roelof Botha tritt zurück.",
      "APPOINTMENT HAPPENED SUBJECT=Nelson Mandela",
      "APPOINTMENT/resignation HAPPENED SUBJECT=Roelof Botha",
    ],
  ],
  "a time between an object and the end of the bracket is the verb's": [
    [
      "Der UN-Sicherheitsrat hatte den Angriff auf Juba am Freitag verurteilt.",
      "ATTACK HAPPENED TARGET=Südsudan PLACE=Dschuba",
      "STATEMENT HAPPENED 2015-03-20 SPEAKER=UN-Sicherheitsrat SUBJECT=Südsudan",
    ],
  ],
  "the verb stands behind the noun of a participle": [
    [
      "In einem am Dienstag veröffentlichten Bericht kritisierte Shinzo Abe Peru.",
      "STATEMENT HAPPENED 2015-03-17 SPEAKER=Shinzo Abe TARGET=Peru",
    ],
    [
      "Shinzo Abe hat in einem von der deutschen Regierung veröffentlichten Bericht Peru kritisiert.",
      "PUBLICATION HAPPENED AGENT=Bundesregierung",
      "STATEMENT HAPPENED SPEAKER=Shinzo Abe TARGET=Peru",
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
  "a place that is described lies in the town named with it": [
    [
      "Boris Nemzow wurde am Moskauer Flughafen festgenommen.",
      "LEGAL_ACTION HAPPENED TARGET=Boris Nemzow PLACE=AIRPORT PLACE=Moskau",
    ],
    [
      "Barack Obama landete am Flughafen von Nairobi. Dort wurde er von Uhuru Kenyatta begrüßt.",
      "MEETING/arrival HAPPENED VISITOR=Barack Obama PLACE=AIRPORT PLACE=Nairobi",
      "MEETING/arrival HAPPENED VISITOR=Barack Obama HOST=Uhuru Kenyatta PLACE=Nairobi",
    ],
    ["Im Zentrum der kolumbianischen Hauptstadt Bogotá explodierte eine Bombe.", "ATTACK HAPPENED TARGET=Kolumbien PLACE=Bogotá"],
    [
      "In der kenianischen Hauptstadt traf Barack Obama Uhuru Kenyatta.",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Uhuru Kenyatta PLACE=Nairobi",
    ],
    [
      "Raul Castro empfing Barack Obama in der Genfer Villa Barton.",
      "MEETING HAPPENED HOST=Raúl Castro VISITOR=Barack Obama PLACE=Villa Barton PLACE=Genf",
    ],
    [
      "Der Botschafter John Kerry reiste am Montag aus Harare ab.",
      "OTHER/departure HAPPENED 2015-03-16 SUBJECT=John Kerry PLACE=Harare",
    ],
  ],
  "who carries out what a relative clause tells more of takes part": [
    [
      "Eine Rede, die Edi Rama am Dienstag im Parlament halten wollte, wurde abgesagt.",
      "STATEMENT CANCELLED 2015-03-24 SPEAKER=Edi Rama",
    ],
    ["Eine Rede, die Edi Rama am Dienstag verurteilte, war laut.", "STATEMENT HAPPENED 2015-03-17 SPEAKER=Edi Rama"],
  ],
  "a participle before a noun tells of an event where it says when, where or by whom": [
    [
      "Der am Montag in Nairobi verhaftete Minister Raila Odinga ist krank.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Raila Odinga PLACE=Nairobi",
    ],
    [
      "Die von Uhuru Kenyatta am Dienstag entlassene Ministerin Martha Karua kritisierte die Regierung.",
      "APPOINTMENT/resignation HAPPENED 2015-03-17 SUBJECT=Martha Karua AGENT=Uhuru Kenyatta",
      "STATEMENT HAPPENED SPEAKER=Martha Karua TARGET=Regierung",
    ],
    [
      "Der im Februar von Kenia und Uganda unterzeichnete Vertrag ist nichtig.",
      "TREATY HAPPENED 2015-02 PARTICIPANT=Kenia PARTICIPANT=Uganda",
    ],
    [
      "Der 2014 zurückgetretene Präsident Viktor Janukowitsch ist krank.",
      "APPOINTMENT/resignation HAPPENED 2014 SUBJECT=Wiktor Janukowytsch",
    ],
    // A bare participle and one that tells of a state only describe.
    ["Der verhaftete Minister Raila Odinga ist krank."],
    ["Der in London lebende Minister Raila Odinga ist krank."],
    ["Die am Montag geplante Feier fällt aus."],
  ],
  "a noun for an event that opens a sentence before a preposition is no verb": [
    [
      "Treffen von Angela Merkel und Shinzo Abe in Berlin.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=Shinzo Abe PLACE=Berlin",
    ],
    [
      "Abkommen über Fischerei zwischen Island und Norwegen unterzeichnet.",
      "TREATY HAPPENED PARTICIPANT=Island PARTICIPANT=Norwegen",
    ],
    [
      "Treffen Angela Merkel und Shinzo Abe am Montag in Tokio ein, wird es eng.",
      "MEETING/arrival PLANNED 2015-03-23 VISITOR=Angela Merkel VISITOR=Shinzo Abe PLACE=Tokio",
    ],
  ],
  "what it comes to between two happens between them": [
    [
      "Am Dienstag kam es zwischen Kenia und Somalia zu einem Gefecht.",
      "ATTACK HAPPENED 2015-03-17 PARTICIPANT=Kenia PARTICIPANT=Somalia",
    ],
    ["Am Dienstag kam es zu einem Gefecht."],
  ],
  "those without a name act for the country of their adjective": [
    [
      "Der Abzug der sowjetischen Truppen aus Afghanistan endete am 15. Februar 1989.",
      "OTHER HAPPENED 1989-02-15 AGENT=Sowjetunion PLACE=Afghanistan",
    ],
    ["Der Abzug der letzten Truppen endete am 15. Februar 1989."],
  ],
  "'um' before an infinitive is no preposition": [
    [
      "Uhuru Kenyatta reiste nach London, um David Cameron zu treffen.",
      "VISIT HAPPENED VISITOR=Uhuru Kenyatta HOST=Großbritannien PLACE=London",
      "MEETING HAPPENED PARTICIPANT=Uhuru Kenyatta PARTICIPANT=David Cameron",
    ],
  ],
  "where an army is, and where it marches": [
    [
      "Im August 1968 marschierte die sowjetische Armee in der Tschechoslowakei ein.",
      "ATTACK HAPPENED 1968-08 AGENT=Rote Armee TARGET=Tschechoslowakei",
    ],
    [
      "Die kenianische Polizei in Mombasa verhaftete Raila Odinga.",
      "LEGAL_ACTION HAPPENED AGENT=Polizei (Kenia) TARGET=Raila Odinga",
    ],
  ],
  "what nobody is named for befalls the country of its place": [
    ["Am Samstag demonstrierten Tausende in Lima.", "OTHER HAPPENED 2015-03-14 SUBJECT=Peru PLACE=Lima"],
    [
      "Am Samstag ermordete die Hisbollah den Minister Elie Hobeika in Beirut.",
      "ATTACK HAPPENED 2015-03-14 AGENT=Hisbollah TARGET=Elie Hobeika PLACE=Beirut",
    ],
    // A town can elect for itself, and what has no place befalls nobody.
    ["Die Bürgermeisterwahl in Lima ist am Sonntag.", "ELECTION PLANNED 2015-03-22 PLACE=Lima"],
    ["Am Samstag demonstrierten Tausende."],
  ],
  "what happens during something, or goes on from it, happens there": [
    [
      "Nach seiner Ankunft in Lusaka sagte Nelson Mandela vor Journalisten, die Verhandlungen würden bald beginnen.",
      "MEETING/arrival HAPPENED VISITOR=Nelson Mandela PLACE=Lusaka",
      "STATEMENT HAPPENED SPEAKER=Nelson Mandela PLACE=Lusaka PART_OF=MEETING",
    ],
    [
      "Am Montag traf Angela Merkel in Tokio Shinzo Abe. Danach unterzeichneten die beiden ein Abkommen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Shinzo Abe PLACE=Tokio",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Shinzo Abe PLACE=Tokio",
    ],
    [
      "Die Gespräche zwischen Kuba und den USA begannen in Havanna.",
      "MEETING HAPPENED PARTICIPANT=Kuba PARTICIPANT=Vereinigte Staaten PLACE=Havanna",
    ],
  ],
  "a reported clause that begins with an article is no relative clause": [
    [
      "Shinzo Abe sagte, die Regierung in Tokio habe zugestimmt.",
      "STATEMENT HAPPENED SPEAKER=Shinzo Abe",
      "AGREEMENT HAPPENED PARTICIPANT=Japan BY=Shinzo Abe",
    ],
  ],
  "a piece without a verb says the same of somebody else": [
    [
      "Der kenianische Präsident William Ruto trat im Januar zurück, sein Nachfolger Raila Odinga im März.",
      "APPOINTMENT/resignation HAPPENED 2015-01 SUBJECT=William Ruto",
      "APPOINTMENT/resignation HAPPENED 2015-03 SUBJECT=Raila Odinga",
    ],
    [
      "Am Montag reiste Wang Yi nach Tokio, am Dienstag Wladimir Putin nach Peking.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Wang Yi HOST=Japan PLACE=Tokio",
      "VISIT HAPPENED 2015-03-17 VISITOR=Wladimir Putin HOST=China PLACE=Peking",
    ],
    [
      "Angela Merkel traf am Montag François Hollande, den französischen Präsidenten.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
  ],
  "a noun that a verb carries has the time of this verb": [
    [
      "Am kommenden Samstag soll Jacob Zuma nach Abuja reisen und am Sonntag eine Rede halten.",
      "VISIT PLANNED 2015-03-21 VISITOR=Jacob Zuma HOST=Nigeria PLACE=Abuja",
      "STATEMENT PLANNED 2015-03-22 SPEAKER=Jacob Zuma",
    ],
  ],
  "a measure of time stands before the conjunction of its clause": [
    [
      "Jacob Zuma trat zurück, drei Tage nachdem Wang Yi in Peking festgenommen worden war.",
      "APPOINTMENT/resignation HAPPENED SUBJECT=Jacob Zuma",
      "LEGAL_ACTION HAPPENED TARGET=Wang Yi PLACE=Peking",
    ],
  ],
  "times that are counted from others, of the clause beside it, of nouns, and of days that a visit lasts": [
    [
      "Barack Obama traf im Juni 2009 in Kairo Hosni Mubarak. Drei Monate später besuchte er Tokio.",
      "MEETING HAPPENED 2009-06 PARTICIPANT=Barack Obama PARTICIPANT=Husni Mubarak PLACE=Kairo",
      "VISIT HAPPENED 2009-09 VISITOR=Barack Obama HOST=Japan PLACE=Tokio",
    ],
    [
      "Das Eis brach am 30. November, als sich Raul Castro und Barack Obama in Panama trafen.",
      "MEETING HAPPENED 2014-11-30 PARTICIPANT=Raúl Castro PARTICIPANT=Barack Obama PLACE=Panama",
    ],
    [
      "Für das Abkommen vom 30. Januar 1972 entschuldigte sich David Cameron 2010 bei Irland.",
      "STATEMENT HAPPENED 2010 SPEAKER=David Cameron ADDRESSEE=Irland",
    ],
    [
      "Abiy Ahmed ist am Sonntag zu einem zweitägigen Besuch in Asmara eingetroffen.",
      "VISIT HAPPENED 2015-03-15/2015-03-16 HOST=Eritrea VISITOR=Abiy Ahmed PLACE=Asmara",
      "MEETING/arrival HAPPENED 2015-03-15 VISITOR=Abiy Ahmed PLACE=Asmara",
    ],
  ],
  "a relative clause says when its noun takes place": [
    [
      "Die Reise von Barack Obama nach Kenia, die im Mai stattfinden soll, wird vorbereitet.",
      "VISIT PLANNED 2015-05 VISITOR=Barack Obama HOST=Kenia PLACE=Kenia",
    ],
  ],
  "one who was at a gathering with a time and a place can be told of alone": [
    [
      "Sushma Swaraj nahm am Montag in Islamabad an einer Konferenz über Afghanistan teil.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Sushma Swaraj PLACE=Islamabad",
    ],
  ],
};

for (const [rule, cases] of Object.entries(CASES))
  it.each(cases)(`${rule}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });

it.each([
  ["Saudi-Arabien griff im März 2015 den Jemen an.", "Jemen"],
  ["Die USA lieferten Kolumbien Hubschrauber.", "Kolumbien"],
  ["Der kenianische Außenminister James Orengo trat zurück.", "James Orengo"],
])("happens in the country of those whom it concerns: %s", (text, words) => {
  const claims = recognized(text, "2015-03-20").eventMentions.flatMap((mention) => mention.claims);
  expect(claims.filter(({ rule }) => rule === OF_THOSE_CONCERNED).map(({ quote }) => quote)).toEqual([words]);
});
