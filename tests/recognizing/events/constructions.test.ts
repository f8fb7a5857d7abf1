import { tellsAll, type Tables } from "./tables.ts";

// How sentences are built, each with the events that are told in it.

const CASES: Tables = {
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
  "several happenings behind another noun": [
    [
      "Die Luftwaffe Perus flog am Montag Angriffe auf Quito.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Ecuador AGENT=Luftwaffe (Peru) PLACE=Quito",
    ],
    ["Peru verhinderte am Montag mit seinem Veto Sanktionen gegen Kuba.", "SANCTION DID_NOT_HAPPEN 2015-03-16 TARGET=Kuba"],
  ],
  "an adjective that tells a subject from a genitive": [
    [
      "Ausgehandelt hatten das Abkommen der chilenische Präsident Jan Mulder und seine Kollegin Anna Keller.",
      "AGREEMENT HAPPENED PARTICIPANT=Jan Mulder PARTICIPANT=Anna Keller",
    ],
  ],
  "verbs of one subject in a row": [
    [
      "Am Montag trat Angela Merkel vor die Presse, besuchte Lima und flog nach Paris.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Peru PLACE=Lima",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris",
    ],
  ],
  "what stands between a clause and its verb": [
    [
      "Jan Mulder hat, beteuerte er, am Montag Anzeige gegen Anna Keller erstattet.",
      "STATEMENT HAPPENED SPEAKER=Jan Mulder",
      "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Jan Mulder TARGET=Anna Keller BY=er",
    ],
    [
      "Gerüchte, Jan Mulder werde zurücktreten, wies Anna Keller am Montag zurück.",
      "APPOINTMENT/resignation PLANNED DENIED SUBJECT=Jan Mulder",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Anna Keller",
    ],
  ],
  "an armed group by those who fight in it": [
    [
      "Die Farc trafen in Havanna Juan Manuel Santos. Am Montag griffen die Rebellen Bogotá an.",
      "MEETING HAPPENED PARTICIPANT=Farc PARTICIPANT=Juan Manuel Santos PLACE=Havanna",
      "ATTACK HAPPENED 2015-03-16 AGENT=Farc TARGET=Kolumbien PLACE=Bogotá",
    ],
    ["Am Montag griffen die Rebellen Bogotá an.", "ATTACK HAPPENED 2015-03-16 TARGET=Kolumbien PLACE=Bogotá"],
  ],
  "a group by who leads it": [
    [
      "Eine Delegation unter Leitung von Kofi Annan reiste am Montag nach Nairobi.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Kofi Annan HOST=Kenia PLACE=Nairobi",
    ],
    ["Eine Gruppe um General Jan Mulder drohte am Montag mit einem Streik.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Jan Mulder"],
  ],
  "the land that a text speaks of": [
    [
      "Kenia ist in Not. In vier Wochen besucht der Papst das Land.",
      "VISIT PLANNED [2015-04-13..2015-04-19] VISITOR=Papst Franziskus HOST=Kenia PLACE=Kenia",
    ],
    ["Peru und Kenia sind in Not. Am Montag besuchte Angela Merkel das Land.", "OTHER HAPPENED 2015-03-16 AGENT=Angela Merkel"],
  ],
  "the one who was named last": [
    [
      "Angela Merkel traf am Montag Jan Mulder. Dieser starb am Dienstag.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Jan Mulder",
      "OTHER HAPPENED 2015-03-17 SUBJECT=Jan Mulder",
    ],
  ],
  "an embassy that lies elsewhere": [
    [
      "Studenten besetzten am Montag die kenianische Botschaft in Lima.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Kenia PLACE=BUILDING PLACE=Lima",
    ],
  ],
  "what could not be prevented": [
    [
      "Die Diplomaten konnten einen Krieg zwischen Äthiopien und Eritrea nicht verhindern.",
      "WAR HAPPENED AGENT=Äthiopien AGENT=Eritrea",
    ],
    [
      "Die Blauhelme haben das Massaker in Srebrenica nicht verhindert.",
      "ATTACK HAPPENED TARGET=Bosnien und Herzegowina PLACE=Srebrenica",
    ],
  ],
  "behind what is put in, the object and then another verb": [
    [
      "Am 4. November 1979 stürmten etwa 400 Iraner, hauptsächlich Studenten, den Flughafen von Kabul und nahmen Geiseln.",
      "ATTACK HAPPENED 1979-11-04 AGENT=Iran PLACE=AIRPORT PLACE=Kabul",
      "ATTACK HAPPENED 1979-11-04 AGENT=Iran",
    ],
  ],
  "back from exile, and down from a stage": [
    [
      "Am 1. Februar 1979 kehrte Ruhollah Chomeini aus dem Exil zurück.",
      "VISIT/departure HAPPENED 1979-02-01 VISITOR=Ruhollah Chomeini",
    ],
    ["Jan Mulder fehlte nach seinem Sturz von einer Bühne am Dienstag."],
  ],
  "a source behind somebody who does something": [
    [
      "Am Montag entließ Angela Merkel der russischen Agentur Interfax zufolge Minister Jan Mulder.",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 AGENT=Angela Merkel SUBJECT=Jan Mulder BY=der russischen Agentur Interfax",
    ],
  ],
  "what happens within a state in the one that a text is about": [
    [
      "Kenia ist groß. Nairobi liegt in Kenia. Ganz Kenia trauert. Am Montag schoss die Polizei in die Menge.",
      "ATTACK HAPPENED 2015-03-16 AGENT=Polizei (Kenia) PLACE=Kenia",
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
  "many who act together have no person's name": [
    [
      "Am Montag verhaftete die Polizei Karadžić in Belgrad.",
      "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Polizei TARGET=Radovan Karadžić PLACE=Belgrad",
    ],
    ["Im Jahr 1985 stürzte die Armee Milton Obote.", "ATTACK HAPPENED 1985 AGENT=Armee TARGET=Milton Obote"],
    [
      "Am Montag rief Polizeichef Jan Mulder Angela Merkel an.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Jan Mulder PARTICIPANT=Angela Merkel",
    ],
  ],
  "a participle before its noun is no verb of its own": [
    [
      "Die am Montag von Peru vermittelte Pause und ein Abkommen mit Chile traten in Kraft.",
      "OTHER HAPPENED 2015-03-16 AGENT=Peru",
    ],
    [
      "Am Montag kündigte Peru das von Jan Mulder gelobte Abkommen mit Chile.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Peru PARTICIPANT=Chile",
    ],
  ],
  "a family name is known for some years after the office": [
    ["Am Montag wurde Mubarak in Kairo festgenommen.", "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Husni Mubarak PLACE=Kairo"],
    [
      "Am Montag lobte das Parlament Allende in Santiago.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Parlament ADDRESSEE=Allende PLACE=Santiago de Chile",
    ],
  ],
  "envoys who are called back, and who is dead or shoots about": [
    ["Peru beorderte am Montag seinen Botschafter aus Chile nach Hause.", "OTHER HAPPENED 2015-03-16 AGENT=Peru TARGET=Chile"],
    ["Norwegen rief am Dienstag seinen Botschafter in Moskau zurück.", "OTHER HAPPENED 2015-03-17 AGENT=Norwegen PLACE=Moskau"],
    ["Idi Amin ist tot.", "OTHER HAPPENED SUBJECT=Idi Amin"],
    ["Das Abkommen ist tot."],
    ["Am Montag schoss ein Soldat in Lima um sich.", "ATTACK HAPPENED 2015-03-16 TARGET=Peru PLACE=Lima"],
  ],
  "news that a text opens with has the day named behind it": [
    [
      "Der Präsident von Peru ist zurückgetreten. Das teilte sein Sprecher am Mittwoch mit.",
      "APPOINTMENT/resignation HAPPENED 2015-03-18 SUBJECT=Ollanta Humala",
    ],
    [
      "Norwegen hat den russischen Botschafter ausgewiesen. Der Schritt wurde am Donnerstag mit Spionage begründet.",
      "SANCTION HAPPENED 2015-03-19 AGENT=Norwegen TARGET=Russland",
    ],
    [
      "Der Präsident von Peru ist zurückgetreten. Er hatte am 25. Februar das Land verlassen.",
      "APPOINTMENT/resignation HAPPENED SUBJECT=Ollanta Humala",
      "OTHER/departure HAPPENED 2015-02-25 SUBJECT=Ollanta Humala PLACE=Peru",
    ],
    [
      "Der Präsident von Peru ist zurückgetreten. Am Montag will er nach Rom reisen.",
      "APPOINTMENT/resignation HAPPENED SUBJECT=Ollanta Humala",
      "VISIT PLANNED 2015-03-23 VISITOR=Ollanta Humala HOST=Italien PLACE=Rom",
    ],
    [
      "Angela Merkel besuchte Peru. Das teilte ihr Sprecher am Mittwoch mit.",
      "VISIT HAPPENED VISITOR=Angela Merkel HOST=Peru PLACE=Peru",
    ],
  ],
  "behind a clause that is put in, the one around it goes on": [
    [
      "Am Montag trat Präsident Ollanta Humala zurück, um, wie er sagte, den Frieden zu wahren.",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Ollanta Humala BY=er",
      "STATEMENT HAPPENED [2015-03-16..2015-03-20] SPEAKER=Ollanta Humala",
    ],
    [
      "Am Montag reiste Jan Mulder nach Peru, statt, wie vereinbart, Ollanta Humala zu empfangen.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Jan Mulder HOST=Peru PLACE=Peru",
    ],
    ["Am Montag baute Peru die Botschaft um.", "OTHER HAPPENED 2015-03-16 AGENT=Peru"],
    [
      "Am Montag reiste Jan Mulder, wie die Regierung mitteilte, nach Peru.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Jan Mulder HOST=Peru PLACE=Peru BY=die Regierung",
    ],
    [
      "Jan Mulder ist, wie die Regierung mitteilte, am Montag in Lima verhaftet worden.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Jan Mulder PLACE=Lima BY=die Regierung",
    ],
    [
      "Am Montag traf Jan Mulder, wie er sagte, Ollanta Humala in Lima.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Jan Mulder PARTICIPANT=Ollanta Humala PLACE=Lima BY=er",
      "STATEMENT HAPPENED [2015-03-16..2015-03-20] SPEAKER=Jan Mulder",
    ],
    [
      "Peru wird im Mai, wie ein Sprecher am Montag mitteilte, die Hilfe für Chile stoppen.",
      "SANCTION PLANNED 2015-05 AGENT=Peru TARGET=Chile BY=ein Sprecher",
    ],
    [
      "Die Regierung in Lima wird, wie ein Sprecher am Montag mitteilte, Waffen an Chile liefern.",
      "DELIVERY PLANNED SENDER=Peru RECIPIENT=Chile BY=ein Sprecher",
    ],
    [
      "Peru hat, wie ein Sprecher bestätigte, am Montag die Hilfe für Chile gestoppt.",
      "SANCTION HAPPENED 2015-03-16 AGENT=Peru TARGET=Chile BY=ein Sprecher",
    ],
    ["Das Wetter ist, wie der Bauer sagte, gut."],
    [
      "Peru wird, da die Gespräche gescheitert sind, am Montag seinen Botschafter aus Chile abziehen.",
      "OTHER PLANNED 2015-03-23 AGENT=Peru TARGET=Chile",
    ],
    [
      "Peru hat, obwohl Chile protestierte, am Montag Waffen an Bolivien geliefert.",
      "STATEMENT HAPPENED SPEAKER=Chile",
      "DELIVERY HAPPENED 2015-03-16 SENDER=Peru RECIPIENT=Bolivien",
    ],
    [
      "Angela Merkel ist, ohne Lima zu besuchen, am Montag nach Bogotá gereist.",
      "VISIT DID_NOT_HAPPEN VISITOR=Angela Merkel HOST=Peru PLACE=Lima",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Kolumbien PLACE=Bogotá",
    ],
    [
      "Jan Mulder ist, so die Regierung, am Montag in Lima verhaftet worden.",
      "STATEMENT HAPPENED SPEAKER=Regierung",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Jan Mulder PLACE=Lima BY=die Regierung",
    ],
  ],
  "the name of a place behind a noun has no people behind it": [
    ["Im Süden Perus griffen Rebellen am Montag eine Kaserne an.", "ATTACK HAPPENED 2015-03-16 TARGET=Peru PLACE=Peru"],
    ["Im Norden Malis töteten Rebellen am Montag drei Soldaten.", "ATTACK HAPPENED 2015-03-16 TARGET=Mali PLACE=Mali"],
    [
      "Am Montag empfing Angela Merkel Perus neuen Präsidenten.",
      "MEETING HAPPENED 2015-03-16 HOST=Angela Merkel VISITOR=Ollanta Humala",
    ],
  ],
  "a noun of several senses has the one whose roles are there": [
    [
      "Bei einem Überfall auf ein Hotel in Bamako starben am Freitag 21 Menschen.",
      "ATTACK HAPPENED 2015-03-20 TARGET=Mali PLACE=Bamako",
    ],
    ["Am Freitag kam es in Nairobi zu einem Überfall.", "ATTACK HAPPENED 2015-03-20 TARGET=Kenia PLACE=Nairobi"],
    ["Der Überfall auf die Sowjetunion begann am 22. Juni 1941.", "WAR HAPPENED 1941-06-22 TARGET=Sowjetunion"],
  ],
};

tellsAll(CASES);
