import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence, the day of its publication, and the events that it tells of. */
type Case = readonly [text: string, publishedOn: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  VISIT: [
    [
      "Der französische Präsident François Hollande ist am Montag nach Algerien gereist.",
      "2015-03-20",
      "VISIT HAPPENED 2015-03-16 VISITOR=François Hollande HOST=Algerien PLACE=Algerien",
    ],
    [
      "Am 3. Mai besuchte Bundeskanzlerin Angela Merkel Warschau.",
      "2015-06-01",
      "VISIT HAPPENED 2015-05-03 VISITOR=Angela Merkel HOST=Polen PLACE=Warschau",
    ],
    [
      "Japans Außenminister Fumio Kishida wird im kommenden Monat Indien besuchen.",
      "2015-03-20",
      "VISIT PLANNED 2015-04 VISITOR=Fumio Kishida HOST=Indien PLACE=Indien",
    ],
    [
      "Papst Franziskus beendete am Freitag seinen Besuch in Kenia.",
      "2015-11-27",
      "VISIT HAPPENED 2015-11-27 VISITOR=Papst Franziskus HOST=Kenia PLACE=Kenia",
    ],
    [
      "Der britische Premierminister David Cameron ist derzeit auf Besuch in Indonesien.",
      "2015-07-28",
      "VISIT ONGOING 2015-07-28 HOST=Indonesien VISITOR=David Cameron PLACE=Indonesien",
    ],
    [
      "Merkel will im Mai Japan und China besuchen.",
      "2015-03-20",
      "VISIT PLANNED 2015-05 VISITOR=Angela Merkel HOST=Japan PLACE=Japan",
      "VISIT PLANNED 2015-05 VISITOR=Angela Merkel HOST=China PLACE=China",
    ],
  ],
  MEETING: [
    [
      "Bundeskanzlerin Angela Merkel und Präsident François Hollande trafen sich am 6. Februar in Moskau mit Wladimir Putin.",
      "2015-03-20",
      "MEETING HAPPENED 2015-02-06 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PARTICIPANT=Wladimir Putin PLACE=Moskau",
    ],
    [
      "In Dayton verhandelten Slobodan Milosevic und Franjo Tudjman drei Wochen lang.",
      "1995-11-22",
      "MEETING HAPPENED PARTICIPANT=Slobodan Milošević PARTICIPANT=Franjo Tuđman PLACE=Dayton",
    ],
    [
      "Jimmy Carter und Leonid Breschnew kamen am Montag in Wien zusammen.",
      "1979-06-20",
      "MEETING HAPPENED 1979-06-18 PARTICIPANT=Jimmy Carter PARTICIPANT=Leonid Breschnew PLACE=Wien",
    ],
    [
      "Merkels Treffen mit Hollande in Straßburg dauerte am Sonntag drei Stunden.",
      "2015-03-20",
      "MEETING HAPPENED 2015-03-15 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Straßburg",
    ],
    [
      "US-Präsident Barack Obama traf am Sonntag in Peking ein.",
      "2009-11-20",
      "MEETING/arrival HAPPENED 2009-11-15 VISITOR=Barack Obama PLACE=Peking",
    ],
    [
      "Präsident Petro Poroschenko begrüßte US-Vizepräsident Joe Biden bei dessen Ankunft in Kiew.",
      "2015-12-08",
      "MEETING/arrival HAPPENED HOST=Petro Poroschenko VISITOR=Joe Biden PLACE=Kiew",
    ],
    [
      "Außenminister Sergej Lawrow kam mit einer Delegation in Hanoi an, darunter Verteidigungsminister Sergej Schoigu.",
      "2015-03-20",
      "MEETING/arrival HAPPENED VISITOR=Sergej Lawrow VISITOR=Sergej Schoigu PLACE=Hanoi",
    ],
  ],
  PHONE_CALL: [
    [
      "Bundeskanzlerin Angela Merkel telefonierte am Donnerstag mit dem griechischen Ministerpräsidenten Alexis Tsipras.",
      "2015-03-20",
      "PHONE_CALL HAPPENED 2015-03-19 PARTICIPANT=Angela Merkel PARTICIPANT=Alexis Tsipras",
    ],
    [
      "In einem Telefonat mit Präsident Petro Poroschenko warnte Merkel am Dienstag vor einer Eskalation.",
      "2015-03-20",
      "PHONE_CALL HAPPENED 2015-03-17 PARTICIPANT=Petro Poroschenko PARTICIPANT=Angela Merkel",
      "STATEMENT HAPPENED 2015-03-17 SPEAKER=Angela Merkel",
    ],
  ],
  STATEMENT: [
    [
      '"Wir werden nicht nachgeben", sagte der griechische Finanzminister Yanis Varoufakis am Mittwoch in Brüssel.',
      "2015-03-20",
      "STATEMENT HAPPENED 2015-03-18 SPEAKER=Yanis Varoufakis PLACE=Brüssel",
    ],
    [
      "Die Regierung in Athen warf Deutschland Erpressung vor.",
      "2015-03-20",
      "STATEMENT HAPPENED SPEAKER=Griechenland TARGET=Deutschland",
    ],
    [
      "Brasiliens Präsidentin Dilma Rousseff lobte Kuba.",
      "2015-03-20",
      "STATEMENT HAPPENED SPEAKER=Dilma Rousseff ADDRESSEE=Kuba",
    ],
  ],
  PUBLICATION: [
    [
      "Die Zeitung Le Monde veröffentlichte am Donnerstag einen Bericht.",
      "2015-03-20",
      "PUBLICATION HAPPENED 2015-03-19 AGENT=Le Monde",
    ],
  ],
  AGREEMENT: [
    [
      "Die Ukraine und Russland einigten sich am 12. Februar in Minsk auf eine Waffenruhe.",
      "2015-03-20",
      "AGREEMENT HAPPENED 2015-02-12 PARTICIPANT=Ukraine PARTICIPANT=Russland PLACE=Minsk",
    ],
    [
      "Schweden vereinbarte mit Finnland eine engere Zusammenarbeit.",
      "2015-03-20",
      "AGREEMENT HAPPENED PARTICIPANT=Schweden PARTICIPANT=Finnland",
    ],
  ],
  TREATY: [
    [
      "Peru und Chile haben am 4. März in Lima ein Abkommen unterzeichnet.",
      "2015-03-20",
      "TREATY HAPPENED 2015-03-04 PARTICIPANT=Peru PARTICIPANT=Chile PLACE=Lima",
    ],
    [
      "China und Russland unterzeichneten im Mai 2014 in Shanghai einen Gasvertrag.",
      "2015-03-20",
      "TREATY HAPPENED 2014-05 PARTICIPANT=China PARTICIPANT=Russland PLACE=Shanghai",
    ],
  ],
  INVITATION: [
    [
      "Präsident Xi Jinping hat den indischen Premierminister Narendra Modi nach Peking eingeladen.",
      "2015-03-20",
      "INVITATION HAPPENED SENDER=Xi Jinping RECIPIENT=Narendra Modi",
    ],
  ],
  DELIVERY: [
    [
      "Die USA lieferten Saudi-Arabien 2011 Kampfflugzeuge.",
      "2015-03-20",
      "DELIVERY HAPPENED 2011 SENDER=Vereinigte Staaten RECIPIENT=Saudi-Arabien",
    ],
    [
      "Frankreich stoppte die Lieferung von zwei Kriegsschiffen an Russland.",
      "2015-03-20",
      "DELIVERY CANCELLED RECIPIENT=Russland SENDER=Frankreich",
    ],
    [
      "Iranische Waffenlieferungen an den Sudan sind nach Angaben aus Israel geplant.",
      "2015-03-20",
      "DELIVERY PLANNED RECIPIENT=Sudan SENDER=Iran BY=Israel",
    ],
  ],
  ATTACK: [
    ["Deutschland überfiel am 1. September Polen.", "1939-09-03", "ATTACK HAPPENED 1939-09-01 AGENT=Deutschland TARGET=Polen"],
    [
      "Am Mittwoch griffen Bewaffnete in Tunis das Bardo-Museum an.",
      "2015-03-20",
      "ATTACK HAPPENED 2015-03-18 TARGET=Tunesien PLACE=Tunis",
    ],
    [
      "Der Anschlag auf die Redaktion in Paris erschütterte im Januar Frankreich.",
      "2015-03-20",
      "ATTACK HAPPENED 2015-01 TARGET=Frankreich PLACE=Paris",
    ],
  ],
  WEAPON_TEST: [
    ["Nordkorea hat am Montag zwei Raketen getestet.", "2015-03-20", "WEAPON_TEST HAPPENED 2015-03-16 AGENT=Nordkorea"],
  ],
  SANCTION: [
    [
      "Die EU verhängte im Juli 2014 Sanktionen gegen Russland.",
      "2015-03-20",
      "SANCTION HAPPENED 2014-07 AGENT=Europäische Union TARGET=Russland",
    ],
    ["US-Präsident Obama hob die Sanktionen gegen Kuba auf.", "2015-03-20", "SANCTION HAPPENED AGENT=Barack Obama TARGET=Kuba"],
  ],
  LEGAL_ACTION: [
    [
      "Die Polizei hat am Dienstag in Istanbul den Journalisten Can Dündar festgenommen.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 2015-03-17 AGENT=Polizei TARGET=Can Dündar PLACE=Istanbul",
    ],
    [
      "Ein Gericht in Kairo verurteilte den früheren Präsidenten Mohammed Mursi zu 20 Jahren Haft.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED AGENT=Ägypten TARGET=Mohammed Mursi PLACE=Kairo",
    ],
  ],
  APPOINTMENT: [
    [
      "Am 1. März trat Tabaré Vázquez das Amt des Präsidenten von Uruguay an.",
      "2015-03-20",
      "APPOINTMENT HAPPENED 2015-03-01 SUBJECT=Tabaré Vázquez",
    ],
    [
      "Der nigerianische Präsident Goodluck Jonathan tritt zurück.",
      "2015-03-20",
      "APPOINTMENT/resignation HAPPENED SUBJECT=Goodluck Jonathan",
    ],
  ],
  ELECTION: [
    [
      "In Nigeria finden am 28. März Präsidentschaftswahlen statt.",
      "2015-03-20",
      "ELECTION PLANNED 2015-03-28 SUBJECT=Nigeria PLACE=Nigeria",
    ],
  ],
  FOUNDING: [["Israel wurde 1948 gegründet.", "2015-03-20", "FOUNDING HAPPENED 1948 SUBJECT=Israel"]],
};

const ROWS = Object.entries(CASES).flatMap(([kind, cases]) =>
  cases.map(([text, publishedOn, ...events]) => ({ kind, text, publishedOn, events })),
);

it.each(ROWS)("$kind: $text", ({ text, publishedOn, events }) => {
  expect(told(text, publishedOn)).toEqual(events);
});
