import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: whose deed it is, at whose bidding, for whom, and of whom somebody only speaks. */
const CASES: Tables = {
  "a truce comes into force, whoever made it": [
    ["Im Jemen trat am Montag eine Waffenruhe in Kraft.", "TREATY HAPPENED 2015-03-16 PLACE=Jemen"],
  ],
  "an election is won against somebody": [
    [
      "Viktor Orbán schlug am Sonntag bei der Parlamentswahl in Ungarn Attila Mesterházy.",
      "ELECTION HAPPENED 2015-03-15 SUBJECT=Viktor Orbán PARTICIPANT=Attila Mesterházy PLACE=Ungarn",
    ],
    [
      "Bei der Abstimmung Mitte Januar hatte Tsai Ing-wen 56 Prozent der Stimmen erhalten.",
      "ELECTION HAPPENED 2015-01~ SUBJECT=Tsai Ing-wen",
    ],
    ["Angela Merkel schlug am Montag eine Konferenz vor.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel"],
  ],
  "what comes before is another event": [
    [
      "Wenige Stunden vor seinem Treffen mit Xi Jinping am Dienstag sprach Barack Obama mit David Cameron.",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Xi Jinping PARTICIPANT=Barack Obama",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=David Cameron",
    ],
    [
      "Vor seinem Abflug nach Peking sprach Barack Obama am Montag mit David Cameron.",
      "VISIT/departure PLANNED VISITOR=Barack Obama HOST=China PLACE=Peking",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Barack Obama PARTICIPANT=David Cameron",
    ],
  ],
  "of whom it is said that he did it": [
    [
      "Die Ukraine warf Russland am Montag vor, Zivilisten erschossen zu haben.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Ukraine TARGET=Russland",
      "ATTACK HAPPENED AGENT=Russland BY=Die Ukraine",
    ],
    [
      "Human Rights Watch wirft ihr vor, Hunderte Oppositionelle verschleppt zu haben.",
      "STATEMENT HAPPENED SPEAKER=Human Rights Watch",
    ],
  ],
  "kin and lawyers are not themselves": [
    [
      "Im August 2012 wurde der Vater von Ali Hassan in Damaskus getötet.",
      "ATTACK HAPPENED 2012-08 TARGET=Syrien PLACE=Damaskus",
    ],
    ["Am Montag wurde in Lahore der Anwalt von Imran Khan verhaftet."],
    [
      "Beim Anschlag auf den Konvoi von Präsident Petro Poroschenko starb am Montag ein Soldat.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Petro Poroschenko",
    ],
    [
      "António Guterres war Mitte Oktober zum Nachfolger von Ban Ki-moon bestellt worden.",
      "APPOINTMENT HAPPENED 2014-10~ SUBJECT=António Guterres",
    ],
  ],
  "at whose bidding": [
    [
      "Idi Amin regierte in Kampala. Auf seinen Befehl griffen Soldaten 1978 Tansania an.",
      "ATTACK HAPPENED 1978 TARGET=Tansania",
    ],
    [
      "Auf Druck der USA und Nigerias trat Charles Taylor am 11. August 2003 zurück.",
      "APPOINTMENT/resignation HAPPENED 2003-08-11 SUBJECT=Charles Taylor",
    ],
    [
      "Wegen seiner Kritik an Israel brach Kolumbien am Montag die Beziehungen zu Kuba ab.",
      "OTHER HAPPENED 2015-03-16 PARTICIPANT=Kolumbien PARTICIPANT=Kuba",
    ],
  ],
  "of both countries": [
    [
      "Serbien und Kosovo stritten. Die Regierungschefs beider Länder unterzeichneten am Montag in Ohrid ein Abkommen.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Serbien PARTICIPANT=Kosovo PLACE=Ohrid",
    ],
  ],
  "from somewhere": [
    ["Russische Truppen griffen am Montag von Belarus aus Kiew an.", "ATTACK HAPPENED 2015-03-16 AGENT=Russland PLACE=Kiew"],
  ],
  "what was to be is put off": [
    [
      "Die Wahl in Libyen hätte im Dezember 2014 stattfinden sollen, wurde aber verschoben.",
      "ELECTION POSTPONED 2014-12 SUBJECT=Libyen PLACE=Libyen",
    ],
    ["Der Gipfel in Sotschi sollte eigentlich im Mai stattfinden; er wurde abgesagt.", "MEETING CANCELLED 2015-05 PLACE=Sotschi"],
  ],
  "who tells of a resignation, and who wishes for one": [
    [
      "Regierungssprecher Steffen Seibert gab am Montag den Rücktritt von Ursula von der Leyen bekannt.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Steffen Seibert SUBJECT=Ursula von der Leyen",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Ursula von der Leyen",
    ],
    [
      "Ursula von der Leyen gab am Montag ihren Rücktritt bekannt.",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Ursula von der Leyen",
    ],
    [
      "Robert Mugabe zögerte. Am Montag verlangte die EU seinen Rücktritt.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Europäische Union SUBJECT=Robert Mugabe",
      "APPOINTMENT/resignation HYPOTHETICAL SUBJECT=Robert Mugabe",
    ],
  ],
  "as somebody or something": [
    [
      "Als Vergeltung hat Barack Obama am Donnerstag 35 russische Diplomaten ausgewiesen.",
      "SANCTION HAPPENED 2015-03-19 AGENT=Barack Obama TARGET=Russland",
    ],
    [
      "Als Barack Obama am Donnerstag Berlin besuchte, sprach er mit Angela Merkel.",
      "VISIT HAPPENED 2015-03-19 VISITOR=Barack Obama HOST=Deutschland PLACE=Berlin",
      "MEETING HAPPENED 2015-03-19 PARTICIPANT=Barack Obama PARTICIPANT=Angela Merkel PLACE=Berlin",
    ],
  ],
  "for whom a head acts": [
    [
      "Der ÖVP-Chef traf am Montag in Moskau Wladimir Putin.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=ÖVP PARTICIPANT=Wladimir Putin PLACE=Moskau",
    ],
    [
      "Die CDU-Politikerin traf am Montag in Moskau Wladimir Putin.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Wladimir Putin PLACE=Moskau",
    ],
  ],
  "where somebody dies is nobody who dies": [
    ["Der Palästinenserführer war im November 2004 in Frankreich gestorben.", "OTHER HAPPENED 2004-11 PLACE=Frankreich"],
  ],
  "many on the march": [
    [
      "Am 9. Oktober 1989 zogen 70 000 Demonstranten über den Leipziger Ring.",
      "OTHER HAPPENED 1989-10-09 SUBJECT=Deutschland PLACE=Leipzig",
    ],
    ["In Khartum kam es am Montag zu schweren Gefechten mit der Armee.", "ATTACK HAPPENED 2015-03-16 TARGET=Sudan PLACE=Khartum"],
  ],
  "who invites to something, whoever is to come": [
    [
      "Präsident Abdel Fattah al-Sisi hat am Montag zu einem Gipfel nach Kairo eingeladen.",
      "MEETING PLANNED PARTICIPANT=Abdel Fattah al-Sisi",
      "INVITATION HAPPENED 2015-03-16 SENDER=Abdel Fattah al-Sisi",
    ],
    [
      "Angela Merkel hat für Montag zu einer Konferenz in Berlin eingeladen.",
      "MEETING PLANNED 2015-03-23 PARTICIPANT=Angela Merkel PLACE=Berlin",
      "INVITATION HAPPENED SENDER=Angela Merkel",
    ],
    [
      "Angela Merkel hat François Hollande für Montag zu einem Treffen nach Berlin eingeladen.",
      "INVITATION HAPPENED SENDER=Angela Merkel RECIPIENT=François Hollande",
    ],
  ],
};

tellsAll(CASES);
