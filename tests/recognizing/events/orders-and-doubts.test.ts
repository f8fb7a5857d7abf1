import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells, whatever stands before, behind or around what it says of them, and how sure it is of them. */
const CASES: Tables = {
  "a main clause around another one": [
    [
      "Barack Obama, der sich seit Montag in Indien aufhält, traf am Dienstag Narendra Modi.",
      "VISIT HAPPENED 2015-03-16/.. VISITOR=Barack Obama HOST=Indien PLACE=Indien",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Barack Obama PARTICIPANT=Narendra Modi",
    ],
    [
      "François Hollande traf Matteo Renzi, der seit einem Jahr im Amt ist, am Montag in Rom.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=François Hollande PARTICIPANT=Matteo Renzi PLACE=Rom",
      "APPOINTMENT HAPPENED 2014~ SUBJECT=Matteo Renzi",
    ],
    [
      "Der ägyptische Ex-Präsident Mohammed Mursi, der am Montag in Kairo zu 20 Jahren Haft verurteilt wurde, will Berufung einlegen.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Mohammed Mursi PLACE=Kairo",
      "LEGAL_ACTION PLANNED AGENT=Mohammed Mursi",
    ],
    [
      "Das Abkommen, das Indien und Pakistan am Montag in Simla unterzeichnet haben, regelt den Grenzverlauf.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Indien PARTICIPANT=Pakistan PLACE=Shimla",
    ],
  ],
  "nouns beside a verb": [
    [
      "Kurz vor seinem Treffen mit Wladimir Putin am Dienstag in Genf hat Barack Obama die Nato gelobt.",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Wladimir Putin PARTICIPANT=Barack Obama PLACE=Genf",
      "STATEMENT HAPPENED SPEAKER=Barack Obama ADDRESSEE=Nato PLACE=Genf PART_OF=MEETING",
    ],
    [
      "Nach einem Treffen mit Angela Merkel in Berlin reiste Barack Obama am Montag weiter nach Warschau.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=Barack Obama PLACE=Berlin",
      "VISIT HAPPENED 2015-03-16 VISITOR=Barack Obama HOST=Polen PLACE=Warschau",
    ],
    [
      "Im Januar 2015 war Barack Obama nach Indien gereist, um an der Parade teilzunehmen.",
      "VISIT HAPPENED 2015-01 VISITOR=Barack Obama HOST=Indien PLACE=Indien",
    ],
    [
      "Auf Einladung von Narendra Modi ist Barack Obama am Montag nach Indien gereist.",
      "INVITATION HAPPENED SENDER=Narendra Modi",
      "VISIT HAPPENED 2015-03-16 VISITOR=Barack Obama HOST=Indien PLACE=Indien",
    ],
    [
      "Nach dem Anschlag in Kabul am Montag sprach Barack Obama den Angehörigen sein Beileid aus.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Afghanistan PLACE=Kabul",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Barack Obama",
    ],
    [
      "Die am Montag vereinbarte Waffenruhe zwischen Indien und Pakistan hält.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Indien PARTICIPANT=Pakistan",
    ],
  ],
  "who is meant": [
    [
      "Matteo Renzi empfing am Montag Angela Merkel. Die Kanzlerin lobte die Reformen des Italieners. Er dankte ihr.",
      "MEETING HAPPENED 2015-03-16 HOST=Matteo Renzi VISITOR=Angela Merkel",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel SUBJECT=Matteo Renzi",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Matteo Renzi ADDRESSEE=Angela Merkel",
    ],
    [
      "Matteo Renzi empfing am Montag Angela Merkel. Die beiden sprachen über die Krise. Beide Seiten einigten sich auf ein Abkommen.",
      "MEETING HAPPENED 2015-03-16 HOST=Matteo Renzi VISITOR=Angela Merkel",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Matteo Renzi PARTICIPANT=Angela Merkel",
      "AGREEMENT HAPPENED 2015-03-16 PARTICIPANT=Italien PARTICIPANT=Deutschland",
    ],
    [
      "Die Präsidenten Frankreichs und der USA, François Hollande und Barack Obama, haben am Montag telefoniert.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=François Hollande PARTICIPANT=Barack Obama",
    ],
    [
      "Neben Angela Merkel nahm auch François Hollande am Montag an dem Gipfel in Rom teil.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=François Hollande PARTICIPANT=Angela Merkel PLACE=Rom",
    ],
    [
      "Gemeinsam mit François Hollande hat Angela Merkel am Montag in Rom Matteo Renzi besucht.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Matteo Renzi VISITOR=François Hollande PLACE=Rom",
    ],
    [
      "Barack Obama rief am Montag Angela Merkel an und dankte ihr.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Barack Obama PARTICIPANT=Angela Merkel",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Barack Obama ADDRESSEE=Angela Merkel",
    ],
  ],
  "what did not happen or is not sure": [
    [
      "Angela Merkel dementierte am Montag, Matteo Renzi in Rom getroffen zu haben.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel SUBJECT=Matteo Renzi",
      "MEETING HAPPENED DENIED PARTICIPANT=Angela Merkel PARTICIPANT=Matteo Renzi PLACE=Rom BY=Angela Merkel",
    ],
    [
      "Ob Angela Merkel am Montag nach Rom reist, ist offen.",
      "VISIT PLANNED QUESTIONED 2015-03-23 VISITOR=Angela Merkel HOST=Italien PLACE=Rom",
    ],
    [
      "Es gab am Montag kein Treffen von Angela Merkel und François Hollande.",
      "MEETING DID_NOT_HAPPEN 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Die Reise von Angela Merkel nach Rom fiel am Montag aus.",
      "VISIT CANCELLED 2015-03-16 VISITOR=Angela Merkel HOST=Italien PLACE=Rom",
    ],
    [
      "Wegen des Streiks konnte Angela Merkel am Montag nicht nach Rom reisen.",
      "VISIT DID_NOT_HAPPEN 2015-03-16 VISITOR=Angela Merkel HOST=Italien PLACE=Rom",
    ],
    [
      "Gerüchte über einen Rücktritt Angela Merkels wies ein Sprecher am Montag zurück.",
      "APPOINTMENT/resignation HYPOTHETICAL DENIED SUBJECT=Angela Merkel BY=ein Sprecher",
    ],
    [
      "Berichte, wonach Angela Merkel am Montag in Rom gewesen sei, sind falsch.",
      "VISIT HAPPENED DENIED 2015-03-16 VISITOR=Angela Merkel HOST=Italien PLACE=Rom",
    ],
    [
      "Barack Obama sagte seinen für Montag geplanten Besuch in Indien ab.",
      "VISIT CANCELLED 2015-03-23 VISITOR=Barack Obama HOST=Indien PLACE=Indien",
    ],
    ["Angela Merkel hat am Montag ihren Rücktritt angekündigt.", "APPOINTMENT/resignation PLANNED SUBJECT=Angela Merkel"],
    [
      "Indien hat sich am Montag geweigert, den Vertrag mit Pakistan zu unterzeichnen.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Indien SUBJECT=Pakistan",
      "TREATY DID_NOT_HAPPEN PARTICIPANT=Indien PARTICIPANT=Pakistan",
    ],
  ],
  "one event in any order of words": [
    [
      "In Simla unterzeichneten Indien und Pakistan am Montag ein Abkommen über den Grenzverlauf.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Indien PARTICIPANT=Pakistan PLACE=Shimla",
    ],
    [
      "Auf eine Waffenruhe haben sich am Montag Indien und Pakistan geeinigt.",
      "AGREEMENT HAPPENED 2015-03-16 PARTICIPANT=Indien PARTICIPANT=Pakistan",
    ],
    [
      "Zu einem dreitägigen Staatsbesuch ist Barack Obama am Montag in Indien eingetroffen.",
      "VISIT HAPPENED 2015-03-16/2015-03-18 VISITOR=Barack Obama HOST=Indien PLACE=Indien",
      "MEETING/arrival HAPPENED 2015-03-16 VISITOR=Barack Obama PLACE=Indien",
    ],
    [
      "Die ukrainische Stadt Odessa ist am Montag von Russland bombardiert worden.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Ukraine AGENT=Russland PLACE=Odessa",
    ],
    [
      "Hillary Clinton ist am Montag von Barack Obama zur Außenministerin ernannt worden.",
      "APPOINTMENT HAPPENED 2015-03-16 SUBJECT=Hillary Clinton AGENT=Barack Obama",
    ],
    [
      "Gegen Syrien hat die Europäische Union am Montag Sanktionen verhängt.",
      "SANCTION HAPPENED 2015-03-16 AGENT=Europäische Union TARGET=Syrien",
    ],
    ["Im Alter von 95 Jahren ist am Donnerstag Nelson Mandela gestorben.", "OTHER HAPPENED 2015-03-19 SUBJECT=Nelson Mandela"],
    [
      "In Kiew gingen am Montag Zehntausende gegen die Regierung auf die Straße.",
      "OTHER HAPPENED 2015-03-16 TARGET=Regierung PLACE=Kiew",
    ],
  ],
  "what comes before and after": [
    [
      "Nach dem Putsch am 4. März in Mali verhängte Frankreich Sanktionen gegen Mali.",
      "ATTACK HAPPENED 2015-03-04 TARGET=Mali PLACE=Mali",
      "SANCTION HAPPENED [2015-03-04..2015-03-20] AGENT=Frankreich TARGET=Mali",
    ],
    [
      "Einen Monat nach dem Beginn des russischen Angriffs auf die Ukraine am 14. Februar traf sich die Nato in Brüssel.",
      "ATTACK HAPPENED 2015-02-14 TARGET=Ukraine AGENT=Russland",
      "MEETING HAPPENED 2015-03~ PARTICIPANT=Nato PLACE=Brüssel",
    ],
    [
      "Drei Tage nach der Unterzeichnung des Abkommens zwischen Mali und Ghana sind Soldaten in Togo einmarschiert. Das Abkommen war am 17. März unterzeichnet worden.",
      "TREATY HAPPENED PARTICIPANT=Mali PARTICIPANT=Ghana",
      "ATTACK HAPPENED TARGET=Togo",
      "TREATY HAPPENED 2015-03-17 PARTICIPANT=Mali PARTICIPANT=Ghana",
    ],
    ["Peter Keller wurde am Montag in Rom frei gelassen.", "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Peter Keller PLACE=Rom"],
    [
      "Barack Obama hat den Tod des Sängers Paul Keller bekannt gegeben. Er sei am Samstag in Syrien gestorben.",
      "STATEMENT HAPPENED SPEAKER=Barack Obama",
      "OTHER HAPPENED 2015-03-14 PLACE=Syrien",
    ],
  ],
  "the place within the words of a noun": [
    [
      "Angela Merkel lobte die am 14. März in Wien erzielte Einigung zwischen dem Iran und den USA.",
      "STATEMENT HAPPENED [2015-03-14..2015-03-20] SPEAKER=Angela Merkel SUBJECT=Iran SUBJECT=Vereinigte Staaten",
      "AGREEMENT HAPPENED 2015-03-14 PARTICIPANT=Iran PARTICIPANT=Vereinigte Staaten PLACE=Wien",
    ],
    [
      "Der am 14. März in Wien verübte Anschlag war der schwerste seit Jahren.",
      "ATTACK HAPPENED 2015-03-14 TARGET=Österreich PLACE=Wien",
    ],
  ],
};

tellsAll(CASES);
