import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: what is judged, feared, denied or decided on, and who does, suffers and says it. */
const CASES: Tables = {
  "what is only judged has neither the time nor the place nor the speaker of the judgement": [
    [
      "Angela Merkel verurteilte den Angriff auf Kabul am Mittwoch in Berlin scharf.",
      "STATEMENT HAPPENED 2015-03-18 SPEAKER=Angela Merkel SUBJECT=Afghanistan PLACE=Berlin",
      "ATTACK HAPPENED TARGET=Afghanistan PLACE=Kabul",
    ],
    [
      "Angela Merkel verurteilte den Angriff vom Mittwoch auf Kabul.",
      "STATEMENT HAPPENED [2015-03-18..2015-03-20] SPEAKER=Angela Merkel SUBJECT=Afghanistan",
      "ATTACK HAPPENED 2015-03-18 TARGET=Afghanistan PLACE=Kabul",
    ],
    ["Angela Merkel nannte den Vertrag am Mittwoch einen Erfolg.", "STATEMENT HAPPENED 2015-03-18 SPEAKER=Angela Merkel"],
    [
      "Amnesty International kritisierte am Mittwoch die Festnahme von Raif Badawi.",
      "STATEMENT HAPPENED 2015-03-18 SPEAKER=Amnesty International SUBJECT=Raif Badawi",
      "LEGAL_ACTION HAPPENED TARGET=Raif Badawi",
    ],
    [
      "Die EU und Großbritannien begrüßten am Mittwoch das Urteil gegen Charles Taylor.",
      "STATEMENT HAPPENED 2015-03-18 SPEAKER=Europäische Union SPEAKER=Großbritannien SUBJECT=Charles Taylor",
      "LEGAL_ACTION HAPPENED TARGET=Charles Taylor",
    ],
    [
      "Angela Merkel begrüßte François Hollande am Mittwoch in Berlin.",
      "MEETING/arrival HAPPENED 2015-03-18 HOST=Angela Merkel VISITOR=François Hollande PLACE=Berlin",
    ],
  ],
  "behind a second comma somebody else is named": [
    [
      "Am Montag warnte Ban Ki-moon, der UN-Generalsekretär, Israel vor einem Angriff.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Ban Ki-moon TARGET=Israel",
    ],
    [
      "Am Montag forderte Staffan de Mistura, der Gesandte, die Taliban auf, die Waffen niederzulegen.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Staffan de Mistura ADDRESSEE=Taliban",
    ],
    [
      "Die Nato, die EU und Kanada verurteilten den Putsch.",
      "STATEMENT HAPPENED SPEAKER=Nato SPEAKER=Europäische Union SPEAKER=Kanada",
    ],
  ],
  "both of two": [
    [
      "Ägyptische und jordanische Flugzeuge haben am Montag Libyen angegriffen.",
      "ATTACK HAPPENED 2015-03-16 AGENT=Ägypten AGENT=Jordanien TARGET=Libyen",
    ],
    [
      "Die Präsidenten der USA und Chinas haben sich am Montag in Peking getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Vereinigte Staaten PARTICIPANT=China PLACE=Peking",
    ],
    [
      "Die Präsidenten Chinas und der USA haben sich am Montag in Peking getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=China PARTICIPANT=Vereinigte Staaten PLACE=Peking",
    ],
  ],
  "what a day is called takes part in nothing": [
    [
      "Ägyptische Truppen haben am Samstag, dem Feiertag Jom Kippur, Israel angegriffen.",
      "ATTACK HAPPENED 2015-03-14 AGENT=Ägypten TARGET=Israel",
    ],
    [
      "Angela Merkel traf François Hollande am Montag, dem Nationalfeiertag, in Paris.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
  ],
  "doubts and fears": [
    ["Die Sorge, dass Russland Moldau angreift, wächst.", "ATTACK HYPOTHETICAL AGENT=Russland TARGET=Moldau"],
    ["Die Möglichkeit, dass Truppen Fidschis aufeinander schießen, war nicht annehmbar.", "ATTACK HYPOTHETICAL AGENT=Fidschi"],
    ["Dass Angela Merkel zurücktritt, ist unwahrscheinlich.", "APPOINTMENT/resignation HYPOTHETICAL SUBJECT=Angela Merkel"],
    ["Dass Angela Merkel zurücktritt, ist nicht ausgeschlossen.", "APPOINTMENT/resignation HYPOTHETICAL SUBJECT=Angela Merkel"],
    ["Dass Angela Merkel zurücktrat, ist ein Erfolg der Opposition.", "APPOINTMENT/resignation HAPPENED SUBJECT=Angela Merkel"],
    ["Niemand glaubt, dass Russland Moldau angreift.", "ATTACK HYPOTHETICAL AGENT=Russland TARGET=Moldau"],
    [
      "Es ist denkbar, dass Angela Merkel am Montag zurücktritt.",
      "APPOINTMENT/resignation HYPOTHETICAL 2015-03-23 SUBJECT=Angela Merkel",
    ],
    [
      "Die Rebellen wollen die Waffen abgeben, sobald die Regierung die Gefangenen freigelassen habe.",
      "LEGAL_ACTION HYPOTHETICAL AGENT=Regierung",
    ],
  ],
  "the negation of a measure": [
    [
      "Nicht einmal eine Woche später reiste Angela Merkel nach Kiew.",
      "VISIT HAPPENED VISITOR=Angela Merkel HOST=Ukraine PLACE=Kiew",
    ],
    ["Keine Woche später reiste Angela Merkel nach Kiew.", "VISIT HAPPENED VISITOR=Angela Merkel HOST=Ukraine PLACE=Kiew"],
    ["Angela Merkel reiste nicht nach Kiew.", "VISIT DID_NOT_HAPPEN VISITOR=Angela Merkel HOST=Ukraine PLACE=Kiew"],
    ["Angela Merkel reiste nicht für drei Tage nach Kiew.", "VISIT DID_NOT_HAPPEN VISITOR=Angela Merkel HOST=Ukraine PLACE=Kiew"],
  ],
  "attacks that are called by their town": [
    ["Die Anschläge von Madrid erschütterten Spanien.", "ATTACK HAPPENED TARGET=Spanien PLACE=Madrid"],
    ["Die Angriffe von Teheran auf Israel erschütterten die Region.", "ATTACK HAPPENED AGENT=Iran TARGET=Israel"],
  ],
  "who decides on sanctions imposes them": [
    [
      "Die EU hat am Montag Sanktionen gegen Belarus beschlossen.",
      "SANCTION HAPPENED 2015-03-16 AGENT=Europäische Union TARGET=Belarus",
    ],
    [
      "Der Weltsicherheitsrat hat am Freitag einstimmig ein Waffenembargo gegen Südafrika beschlossen.",
      "SANCTION HAPPENED 2015-03-20 AGENT=UN-Sicherheitsrat TARGET=Südafrika",
    ],
    [
      "Der Bundestag hat am Donnerstag Sanktionen gegen Russland gebilligt.",
      "SANCTION HAPPENED 2015-03-19 AGENT=Bundestag TARGET=Russland",
    ],
  ],
  "who says so": [
    [
      "Die Miliz behauptete am Montag, sie habe Goma eingenommen.",
      "ATTACK HAPPENED TARGET=Demokratische Republik Kongo PLACE=Goma BY=Die Miliz",
    ],
    [
      "Der Sender berichtete, Angela Merkel habe am Montag in Wien Werner Faymann getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Werner Faymann PLACE=Wien BY=Der Sender",
    ],
    [
      "Nach Armeeangaben töteten Rebellen am Montag in Mali elf Menschen.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Mali PLACE=Mali BY=Armeeangaben",
    ],
    [
      "Aus Darfur wurde am Montag ein Angriff der RSF auf ein Krankenhaus gemeldet.",
      "ATTACK HAPPENED 2015-03-16 AGENT=Rapid Support Forces BY=gemeldet",
    ],
    ["Angela Merkel suchte am Montag in Paris nach Antworten."],
  ],
  "announced on the day": [
    [
      "Angela Merkel hat am Montag angekündigt, dass sie zurücktritt.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel",
      "APPOINTMENT/resignation PLANNED SUBJECT=Angela Merkel BY=Angela Merkel",
    ],
    [
      "Angela Merkel hat für Montag eine Reise nach Kiew angekündigt.",
      "VISIT PLANNED 2015-03-23 HOST=Ukraine VISITOR=Angela Merkel PLACE=Kiew",
      "STATEMENT HAPPENED SPEAKER=Angela Merkel",
    ],
  ],
  "who denies tells of it": [
    [
      "Teheran bestritt am Montag einen Angriff auf Israel.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Iran SUBJECT=Israel",
      "ATTACK HAPPENED DENIED TARGET=Israel BY=Teheran",
    ],
    [
      "Die Regierung wies den Vorwurf eines Angriffs auf Israel zurück.",
      "STATEMENT HAPPENED SPEAKER=Regierung",
      "ATTACK HAPPENED DENIED TARGET=Israel BY=Die Regierung",
    ],
    [
      "Die Regierung dementierte Berichte über einen Angriff auf Israel.",
      "STATEMENT HAPPENED SPEAKER=Regierung",
      "ATTACK HAPPENED DENIED TARGET=Israel BY=Die Regierung",
    ],
    [
      "Die Regierung bestritt den Zeitpunkt des Angriffs auf Israel.",
      "STATEMENT HAPPENED SPEAKER=Regierung",
      "ATTACK HAPPENED TARGET=Israel",
    ],
    [
      "Der Kreml bestätigte am Montag den Tod von Boris Nemzow.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Kreml SUBJECT=Boris Nemzow",
      "OTHER HAPPENED SUBJECT=Boris Nemzow",
    ],
  ],
};

tellsAll(CASES);
