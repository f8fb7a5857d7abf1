import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells, by what is hard to see in it: who does something, to whom, and whether it is so. */
const CASES: Tables = {
  "those who do the same as the subject": [
    [
      "Die USA erkannten den neuen Staat am Montag an, ebenso China und Peru.",
      "OTHER HAPPENED 2015-03-16 AGENT=Vereinigte Staaten AGENT=China AGENT=Peru",
    ],
    [
      "Barack Obama besuchte am Montag Paris, ebenso Rom.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Barack Obama HOST=Frankreich PLACE=Paris",
      "VISIT HAPPENED 2015-03-16 VISITOR=Barack Obama HOST=Italien PLACE=Rom",
    ],
  ],
  "what is done is no doer": [
    [
      "Das Abkommen unterzeichnete Xi Jinping am Montag in Moskau.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Xi Jinping PLACE=Moskau",
    ],
    [
      "Die Einladung an Iran hatte Ban Ki-moon am Sonntag ausgesprochen.",
      "INVITATION HAPPENED 2015-03-15 SENDER=Ban Ki-moon RECIPIENT=Iran",
    ],
    ["Die Kritik wies Viktor Orbán zurück.", "STATEMENT HAPPENED SPEAKER=Viktor Orbán"],
    ["Die Entscheidung überraschte Barack Obama."],
  ],
  "who says it is meant by the pronoun, who is new speaks of another": [
    [
      "Angela Merkel empfing François Hollande. Er werde im Juni nach Berlin reisen, sagte Hollande.",
      "MEETING HAPPENED HOST=Angela Merkel VISITOR=François Hollande",
      "VISIT PLANNED 2015-06 VISITOR=François Hollande HOST=Deutschland PLACE=Berlin BY=Hollande",
      "STATEMENT HAPPENED SPEAKER=François Hollande",
    ],
    [
      "Angela Merkel empfing François Hollande. Sie werde im Juni nach Paris reisen, sagte Regierungssprecher Steffen Seibert.",
      "MEETING HAPPENED HOST=Angela Merkel VISITOR=François Hollande",
      "VISIT PLANNED 2015-06 VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris BY=Regierungssprecher Steffen Seibert",
      "STATEMENT HAPPENED SPEAKER=Steffen Seibert",
    ],
  ],
  "nobody is jumped over": [
    [
      "Präsident Salvador Allende starb am 11. September 1973. Der General verlor die Wahl und übergab die Macht an Patricio Aylwin.",
      "OTHER HAPPENED 1973-09-11 SUBJECT=Salvador Allende",
      "APPOINTMENT HAPPENED 1973-09-11 SUBJECT=Patricio Aylwin",
    ],
  ],
  "behind a colon and within quotation marks": [
    ["Angela Merkel blieb vorsichtig: Man sei noch nicht am Ziel.", "STATEMENT HAPPENED SPEAKER=Angela Merkel"],
    [
      "»Barack Obama schmeichelt Wladimir Putin«, sagte die Senatorin Elizabeth Warren.",
      "STATEMENT HAPPENED SPEAKER=Elizabeth Warren",
    ],
    [
      "«Barack Obama schmeichelt Wladimir Putin», sagte die Senatorin Elizabeth Warren.",
      "STATEMENT HAPPENED SPEAKER=Elizabeth Warren",
    ],
    [
      "“Barack Obama schmeichelt Wladimir Putin”, sagte die Senatorin Elizabeth Warren.",
      "STATEMENT HAPPENED SPEAKER=Elizabeth Warren",
    ],
  ],
  "said by silence or by not denying": [
    ["Ein Sprecher des Weißen Hauses wollte den Bericht nicht kommentieren.", "STATEMENT HAPPENED SPEAKER=Vereinigte Staaten"],
    ["Barack Obama hat Waffenlieferungen nicht ausgeschlossen.", "STATEMENT HAPPENED SPEAKER=Barack Obama"],
    ["Der Kreml äußerte sich zunächst nicht."],
  ],
  "accused of": [
    [
      "Richter Baltasar Garzón warf Augusto Pinochet den Mord an Carlos Prats vor.",
      "STATEMENT HAPPENED SPEAKER=Baltasar Garzón TARGET=Augusto Pinochet SUBJECT=Carlos Prats",
      "ATTACK HAPPENED TARGET=Carlos Prats BY=Richter Baltasar Garzón",
    ],
  ],
  "attempts and places that are hit": [
    [
      "Einige Demonstranten versuchten am Montag, das Parlament in Taipeh zu stürmen.",
      "ATTACK HAPPENED TARGET=Parlament (Taiwan)",
    ],
    [
      "Bei einem Luftangriff auf Aleppo kamen am Samstag 28 Personen ums Leben.",
      "ATTACK HAPPENED 2015-03-14 TARGET=Syrien PLACE=Aleppo",
    ],
    [
      "Nach dem Massaker von Srebrenica griff die Nato ein.",
      "ATTACK HAPPENED TARGET=Bosnien und Herzegowina PLACE=Srebrenica",
      "OTHER HAPPENED AGENT=Nato",
    ],
    ["In Santiago kam es am Montag zu Zusammenstößen.", "ATTACK HAPPENED 2015-03-16 TARGET=Chile PLACE=Santiago de Chile"],
  ],
  "shares of a people": [
    ["Zwei Drittel der Isländer stimmten gegen das Abkommen.", "ELECTION HAPPENED AGENT=Island"],
    ["Die Hälfte der Briten hat eine schlechte Meinung von David Cameron."],
  ],
  "whom something is taken from": [
    ["Indien entzog Pakistan die Handelsvergünstigungen.", "SANCTION HAPPENED AGENT=Indien TARGET=Pakistan"],
  ],
  "a relative pronoun that is no plural": [
    [
      "Der Krieg endete 2005 mit dem Vertrag von Oslo, den Barack Obama und Wladimir Putin unterschrieben.",
      "TREATY HAPPENED 2005 PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
  ],
  "due by a day ahead": [
    ["Frankreich zieht seine Soldaten bis Jahresende aus Mali ab.", "OTHER PLANNED [..2015~] AGENT=Frankreich PLACE=Mali"],
    [
      "Frankreich hat seine Soldaten bis Ende Februar aus Mali abgezogen.",
      "OTHER HAPPENED [..2015-02~] AGENT=Frankreich PLACE=Mali",
    ],
  ],
  "decided to be done": [
    [
      "Der Sicherheitsrat in New York hat einstimmig beschlossen, bis zu 7000 Soldaten in den Südsudan zu entsenden.",
      "ELECTION HAPPENED AGENT=UN-Sicherheitsrat",
    ],
  ],
  "a choice is no vote": [
    [
      'Pakistan werde "an einem Ort seiner Wahl" antworten, sagte Nawaz Sharif.',
      "STATEMENT PLANNED SPEAKER=Pakistan BY=Nawaz Sharif",
      "STATEMENT HAPPENED SPEAKER=Nawaz Sharif",
    ],
  ],
  "expected somewhere": [
    [
      "Am Montag wird Angela Merkel in Athen erwartet.",
      "VISIT PLANNED 2015-03-23 VISITOR=Angela Merkel HOST=Griechenland PLACE=Athen",
    ],
  ],
  "of a body of state": [
    [
      "Premierminister Nawaz Sharif berief am Montag den Nationalen Sicherheitsrat ein.",
      "MEETING HAPPENED 2015-03-16 HOST=Nawaz Sharif PARTICIPANT=Sicherheitsrat (Pakistan)",
    ],
    ["Grundlage ist der Haftbefehl des spanischen Richters Baltasar Garzón.", "LEGAL_ACTION HAPPENED AGENT=Baltasar Garzón"],
    ["Nordkorea feuerte am Dienstag eine Rakete über Japan hinweg.", "WEAPON_TEST HAPPENED 2015-03-17 AGENT=Nordkorea"],
    [
      "Nach drei Jahren haben Saudi-Arabien, die Vereinigten Arabischen Emirate, Bahrain und Ägypten ihre Blockade gegen Katar beendet.",
      "SANCTION HAPPENED AGENT=Saudi-Arabien AGENT=Vereinigte Arabische Emirate AGENT=Bahrain AGENT=Ägypten TARGET=Katar",
    ],
    [
      "Barack Obama und Raúl Castro zogen sich am Montag zu einem Gespräch zurück.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Barack Obama PARTICIPANT=Raúl Castro",
    ],
  ],
  "whom an interview speaks to": [
    [
      "„Wir haben nie verhandelt“\n\nRuandas Präsident Paul Kagame über den Krieg im Kongo und den Streit mit Paris\n\nHerr Präsident, am Dienstag haben Rebellen die Stadt Goma eingenommen. Die Vereinten Nationen werfen Ihnen vor, sie zu bewaffnen.\nDas ist falsch. Ruanda hat keine Soldaten im Kongo, und das wissen alle, die mit uns gesprochen haben.\n\nSie haben Joseph Kabila am Mittwoch in Kampala getroffen. Was kam dabei heraus?\nEin weiterer Gipfel ist geplant, und alle müssen angehört werden. Wer Hilfe als Druckmittel benutzt, hilft niemandem.\n\nWerden Sie Frankreich besuchen?\nIch war 2011 bei Nicolas Sarkozy in Paris.",
      "WAR HAPPENED TARGET=Demokratische Republik Kongo",
      "ATTACK HAPPENED 2015-03-17 TARGET=Demokratische Republik Kongo PLACE=Goma",
      "STATEMENT HAPPENED [2015-03-17..2015-03-20] SPEAKER=Vereinte Nationen SUBJECT=Paul Kagame",
      "MEETING HAPPENED 2015-03-18 PARTICIPANT=Paul Kagame PARTICIPANT=Joseph Kabila PLACE=Kampala",
      "VISIT PLANNED QUESTIONED VISITOR=Paul Kagame HOST=Frankreich PLACE=Frankreich",
      "VISIT HAPPENED 2011 VISITOR=Paul Kagame HOST=Frankreich PLACE=Paris",
    ],
  ],
  "another given name before a family name": [
    ["Angela Merkel löst Dorothee Obama ab.", "APPOINTMENT HAPPENED SUBJECT=Angela Merkel AGENT=Dorothee Obama"],
  ],
  "what happens at something, and there": [
    [
      "Bei einer Kundgebung am 10. Februar waren in Pristina zwei Menschen durch Schüsse getötet worden.",
      "ATTACK HAPPENED 2015-02-10 TARGET=Kosovo PLACE=Pristina",
    ],
    [
      "Am Montag tagte der Rat in Pristina. Bei einer Kundgebung am 10. Februar waren dort zwei Menschen getötet worden.",
      "MEETING HAPPENED 2015-03-16 PLACE=Pristina",
      "ATTACK HAPPENED 2015-02-10 TARGET=Kosovo PLACE=Pristina",
    ],
    ["Die Verhandlungen sind am Samstag in der Wiener Hofburg zu Ende gegangen.", "MEETING HAPPENED 2015-03-14 PLACE=Hofburg"],
    ["Die NATO begann im März 1999 mit Luftangriffen auf Jugoslawien.", "ATTACK HAPPENED 1999-03 TARGET=Jugoslawien AGENT=Nato"],
  ],
  "what armed people strike": [
    ["Kämpfer der Taliban haben am Montag einen Stützpunkt überfallen.", "ATTACK HAPPENED 2015-03-16 AGENT=Taliban"],
  ],
  "a relative clause in which somebody speaks of a body": [
    ["Das Weiße Haus, das Wladimir Putin warnte, schwieg.", "STATEMENT HAPPENED SPEAKER=Wladimir Putin TARGET=Weißes Haus"],
  ],
  "a journey that was put off": [
    [
      "Barack Obama will im April nach Kuba reisen. Die Reise war im Herbst verschoben worden.",
      "VISIT PLANNED 2015-04 VISITOR=Barack Obama HOST=Kuba PLACE=Kuba",
      "VISIT POSTPONED 2014-23 VISITOR=Barack Obama HOST=Kuba",
    ],
  ],
  'a possessive behind "und" that does not go with the preposition': [
    ["Barack Obama sprach über den Streit mit Kuba und seine Wiederwahl.", "ELECTION HAPPENED SUBJECT=Barack Obama"],
  ],
  "so many who were named together": [
    [
      "Ägypten, Äthiopien und der Sudan haben sich nicht geeinigt. Im März 2014 hatten die drei Länder in Khartum eine Grundsatzerklärung unterzeichnet.",
      "AGREEMENT DID_NOT_HAPPEN PARTICIPANT=Ägypten PARTICIPANT=Äthiopien PARTICIPANT=Sudan",
      "TREATY HAPPENED 2014-03 PARTICIPANT=Ägypten PARTICIPANT=Äthiopien PARTICIPANT=Sudan PLACE=Khartum",
    ],
  ],
  "whom a state does something to may be anything, and who is quoted behind a colon": [
    [
      "Angela Merkel sprach mit Barack Obama. Frankreich hatte sie bereits 2001 als Völkermord anerkannt.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=Barack Obama",
      "OTHER HAPPENED 2001 AGENT=Frankreich",
    ],
    [
      "Edward Nalbandian begrüßte die Entscheidung. Angela Merkel blieb ruhig: »Es gibt viel, was uns verbindet«, sagte sie nach einem Treffen mit Jens Stoltenberg.",
      "STATEMENT HAPPENED SPEAKER=Edward Nalbandjan",
      "STATEMENT HAPPENED SPEAKER=Angela Merkel",
      "MEETING HAPPENED PARTICIPANT=Jens Stoltenberg PARTICIPANT=Angela Merkel",
    ],
  ],
  "said in an interview, and what a denial takes for granted": [
    ["Barack Obama sprach in einem Interview mit dem Spiegel von Reformen.", "STATEMENT HAPPENED SPEAKER=Barack Obama"],
    [
      "Lord Carrington bestritt, dass London von dem Angriff auf die Falkland-Inseln überrascht worden sei.",
      "STATEMENT HAPPENED SPEAKER=Lord Carrington",
      "ATTACK HAPPENED TARGET=Großbritannien PLACE=Falklandinseln BY=Lord Carrington",
    ],
  ],
  "all that a clause tells of": [
    [
      "Mit einem Händedruck zwischen Jitzchak Rabin und Jassir Arafat ist am Montag in Washington ein neues Kapitel aufgeschlagen worden.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Jitzchak Rabin PARTICIPANT=Jassir Arafat PLACE=Washington",
    ],
  ],
  "called by the name of their reign, and who held the office then": [
    [
      "König Hussein von Jordanien empfing Bill Clinton. Hussein bestieg 1952 den Thron. Saddam Hussein schwieg.",
      "MEETING HAPPENED HOST=König Hussein VISITOR=Bill Clinton",
      "APPOINTMENT HAPPENED 1952 SUBJECT=König Hussein",
    ],
    [
      "Israels Ministerpräsident Benjamin Netanjahu traf Hussein von Jordanien. Als der israelische Premier im Oktober 1994 nach Amman reiste, schwieg Syrien.",
      "MEETING HAPPENED PARTICIPANT=Benjamin Netanyahu PARTICIPANT=König Hussein",
      "VISIT HAPPENED 1994-10 VISITOR=Jitzchak Rabin HOST=Jordanien PLACE=Amman",
    ],
    ["Kronprinz Abdallah wurde am Montag vereidigt.", "APPOINTMENT HAPPENED 2015-03-16 SUBJECT=Abdallah"],
  ],
  "somebody's father, who has no name": [
    [
      "Angela Merkel traf Joe Biden. Merkels Vater hatte das Land regiert, bis er 1986 durch einen Aufstand gestürzt wurde.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=Joe Biden",
    ],
  ],
  "the first since a time": [
    [
      "Angela Merkel ist die erste Kanzlerin, die das Weiße Haus seit zehn Jahren besucht.",
      "VISIT HAPPENED VISITOR=Angela Merkel HOST=Weißes Haus",
    ],
  ],
  "a name with words between": [
    [
      "Abchasien, dessen Führer Jan Keller zu Putin gehalten hatte, schloss die Grenze zu Georgien.",
      "OTHER HAPPENED AGENT=Abchasien TARGET=Georgien",
    ],
  ],
};

tellsAll(CASES);
