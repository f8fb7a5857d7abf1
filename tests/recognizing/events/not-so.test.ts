import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells, which are not so, are still open, or are of before. */
const CASES: Tables = {
  "what was not so, or only seems so": [
    [
      "Barack Obama reiste ab, ohne dass er Wladimir Putin traf.",
      "OTHER/departure HAPPENED SUBJECT=Barack Obama",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Die Woche endete, ohne dass ein Treffen von Barack Obama und Wladimir Putin stattfand.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Statt dass Barack Obama nach Kiew reiste, kam Petro Poroschenko nach Washington.",
      "VISIT DID_NOT_HAPPEN VISITOR=Barack Obama HOST=Ukraine PLACE=Kiew",
      "VISIT HAPPENED VISITOR=Petro Poroschenko HOST=Vereinigte Staaten PLACE=Washington",
    ],
    [
      "Barack Obama tat so, als habe er Wladimir Putin getroffen.",
      "MEETING HYPOTHETICAL PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Barack Obama tat so, als ob er Wladimir Putin getroffen habe.",
      "MEETING HYPOTHETICAL PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Besser wäre es, Barack Obama führe selbst nach Ankara.",
      "VISIT HYPOTHETICAL VISITOR=Barack Obama HOST=Türkei PLACE=Ankara",
    ],
    [
      "Wer glaubt, Barack Obama werde bald nach Ankara reisen, irrt.",
      "VISIT HYPOTHETICAL VISITOR=Barack Obama HOST=Türkei PLACE=Ankara",
    ],
    [
      "Barack Obama nach Kiew gereist? Das Weiße Haus dementiert.",
      "VISIT HAPPENED QUESTIONED VISITOR=Barack Obama HOST=Ukraine PLACE=Kiew",
      "STATEMENT HAPPENED SPEAKER=Weißes Haus",
    ],
    [
      "Erst wenn Russland seine Truppen abzieht, reist Barack Obama nach Moskau.",
      "OTHER HYPOTHETICAL AGENT=Russland",
      "VISIT HYPOTHETICAL VISITOR=Barack Obama HOST=Russland PLACE=Moskau",
    ],
  ],
  "what is held on to, lacks a majority or is high time": [
    ["Die USA halten an der Lieferung von Raketen an die Ukraine fest.", "DELIVERY PLANNED RECIPIENT=Ukraine"],
    ["Für Sanktionen gegen Georgien gab es keine Mehrheit.", "SANCTION DID_NOT_HAPPEN TARGET=Georgien"],
    ["Es ist Zeit, dass Barack Obama nach Kiew reist.", "VISIT HYPOTHETICAL VISITOR=Barack Obama HOST=Ukraine PLACE=Kiew"],
    [
      "Es ist Zeit für ein Treffen von Barack Obama und Wladimir Putin.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Ein Treffen von Barack Obama und Wladimir Putin gilt vor der Wahl, die am 11. April beginnt, als ausgeschlossen.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    ["Die Nato schloss einen Einsatz von Truppen in der Ukraine aus.", "STATEMENT HAPPENED SPEAKER=Nato PLACE=Ukraine"],
    ["Die Waffenruhe zwischen Israel und der Hamas hielt am Montag.", "TREATY HAPPENED PARTICIPANT=Israel PARTICIPANT=Hamas"],
    ["Die Streitkräfte haben in Mali die Macht übernommen.", "ATTACK HAPPENED AGENT=Streitkräfte (Mali) TARGET=Mali"],
    [
      "Eine Reise von Barack Obama nach Kiew kommt nicht in Frage.",
      "VISIT HYPOTHETICAL VISITOR=Barack Obama HOST=Ukraine PLACE=Kiew",
    ],
    [
      "Ein Treffen von Barack Obama und Wladimir Putin scheint ausgeschlossen.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    ["Die Reise von Barack Obama nach Kiew scheint sicher.", "VISIT PLANNED VISITOR=Barack Obama HOST=Ukraine PLACE=Kiew"],
  ],
};

tellsAll(CASES);
