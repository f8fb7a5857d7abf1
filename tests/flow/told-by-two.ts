import type { EventKind } from "../../src/model/event.ts";

/** Two texts, each with the day of its publication, and what both tell of. */
export type TwoTexts = readonly [
  why: string,
  kind: EventKind,
  one: readonly [published: string, text: string],
  other: readonly [published: string, text: string],
];

/** Two texts that tell of one event of the kind, in different styles and words. */
export const OF_ONE_EVENT: readonly TwoTexts[] = [
  [
    "a death that one of them dates: nobody dies twice",
    "OTHER",
    ["2010-04-11", "Polens Präsident Lech Kaczynski ist am Samstag in Smolensk ums Leben gekommen."],
    ["2010-04-18", "Nach dem Tod des polnischen Präsidenten Kaczynski wird in Warschau neu gewählt."],
  ],
  [
    "a verb and a noun that looks back",
    "ATTACK",
    ["2018-03-05", "In Salisbury ist am Sonntag der frühere russische Agent Sergej Skripal vergiftet worden."],
    [
      "2018-03-13",
      "Theresa May machte Russland am Montag für die Vergiftung von Sergej Skripal am 4. März in Salisbury verantwortlich.",
    ],
  ],
  [
    "a name against an office, Austrian",
    "MEETING",
    ["2018-04-10", "Bundeskanzler Sebastian Kurz ist am Dienstag in Peking mit Präsident Xi Jinping zusammengetroffen."],
    [
      "2018-04-12",
      "Österreichs Bundeskanzler traf am 10. April 2018 den chinesischen Staatschef. Die Unterredung dauerte eine Stunde.",
    ],
  ],
  [
    "a wire and a chronology",
    "MEETING",
    [
      "2018-07-16",
      "Helsinki (Reuters) - US-Präsident Donald Trump und der russische Präsident Wladimir Putin sind am Montag in Helsinki zu ihrem ersten Gipfel zusammengekommen.",
    ],
    [
      "2018-12-30",
      "Das Jahr im Rückblick.\n\n16. Juli: In Helsinki treffen sich Trump und Putin.\n\n9. August: Die Türkei senkt die Zinsen.",
    ],
  ],
  [
    "a month against a day of another decade",
    "MEETING",
    ["1998-09-17", "Im September 1978 verhandelten Anwar as-Sadat und Menachem Begin in Camp David."],
    [
      "1978-09-06",
      "Ägyptens Präsident Anwar as-Sadat und der israelische Ministerpräsident Menachem Begin sind am Dienstag in Camp David zusammengetroffen.",
    ],
  ],
  [
    "a country for its leader",
    "TREATY",
    ["2018-07-09", "Äthiopien und Eritrea haben am Montag ein Abkommen über Frieden unterzeichnet."],
    [
      "2018-07-11",
      "Ministerpräsident Abiy Ahmed und Eritreas Präsident Isaias Afwerki unterschrieben am 9. Juli in Asmara ein Abkommen.",
    ],
  ],
  [
    "a visit ahead and over",
    "VISIT",
    ["2017-02-01", "Bundeskanzlerin Angela Merkel reist am Donnerstag nach Ankara."],
    ["2017-02-03", "Die deutsche Kanzlerin hat am Donnerstag die Türkei besucht. Merkel sprach sich für Pressefreiheit aus."],
  ],
  [
    "a visit ahead without a day and over",
    "VISIT",
    ["2020-12-07", "Papst Franziskus will im März kommenden Jahres den Irak besuchen, wie der Vatikan mitteilte."],
    ["2021-03-05", "Papst Franziskus ist am Freitag zu einem dreitägigen Besuch in den Irak gereist."],
  ],
  [
    "an attack told by its place and the dead",
    "ATTACK",
    ["2016-07-03", "Bei einem Bombenanschlag in Bagdad sind am Sonntag mindestens 80 Menschen getötet worden."],
    ["2016-07-05", "Nach dem Anschlag vom Sonntag in Bagdad ist die Zahl der Toten auf mehr als 200 gestiegen."],
  ],
  [
    "a test told by the capital and by the country",
    "WEAPON_TEST",
    ["2017-09-15", "Nordkorea hat am Freitag eine Rakete getestet."],
    ["2017-09-18", "Pjöngjang hatte am 15. September eine Mittelstreckenrakete abgefeuert."],
  ],
  [
    "an election won",
    "ELECTION",
    ["2017-05-07", "Emmanuel Macron hat die Präsidentschaftswahl in Frankreich gewonnen."],
    ["2017-05-14", "Macron hatte die Stichwahl am 7. Mai gewonnen."],
  ],
  [
    "sworn in, in Austrian words",
    "APPOINTMENT",
    ["2017-01-26", "Alexander Van der Bellen ist am Donnerstag als Bundespräsident angelobt worden."],
    [
      "2018-01-10",
      "Seit dem 26. Jänner 2017 ist er Staatsoberhaupt: An diesem Tag wurde Alexander Van der Bellen im Parlament vereidigt.",
    ],
  ],
  [
    "a resignation as verb and as noun",
    "APPOINTMENT",
    ["2022-07-07", "Der britische Premierminister Boris Johnson ist am Donnerstag zurückgetreten."],
    ["2022-09-06", "Johnson hatte am 7. Juli seinen Rücktritt erklärt. Nun übernimmt Liz Truss das Amt."],
  ],
  [
    "a state and the union, by their capitals",
    "SANCTION",
    ["2020-10-02", "Die EU hat am Freitag Sanktionen gegen Belarus verhängt."],
    ["2020-10-04", "Die Europäische Union hatte am 2. Oktober Strafmaßnahmen gegen Minsk beschlossen."],
  ],
  [
    "a call told by either side",
    "PHONE_CALL",
    ["2022-05-10", "Bundeskanzler Olaf Scholz hat am Dienstag mit dem ukrainischen Präsidenten Wolodymyr Selenskyj telefoniert."],
    ["2022-05-11", "Präsident Selenskyj führte am Dienstag ein Telefonat mit dem deutschen Bundeskanzler."],
  ],
  [
    "a treaty signed by people and by states",
    "TREATY",
    ["1979-03-27", "Menachem Begin und Anwar as-Sadat haben am Montag in Washington den Friedensvertrag unterzeichnet."],
    ["2009-03-26", "Im März 1979 schlossen Ägypten und Israel einen Friedensvertrag."],
  ],
  [
    "a sentence by a court",
    "LEGAL_ACTION",
    ["2012-05-30", "Der frühere liberianische Präsident Charles Taylor ist am Mittwoch zu 50 Jahren Haft verurteilt worden."],
    ["2013-09-26", "Charles Taylor war im Mai 2012 von einem Sondergericht zu 50 Jahren Gefängnis verurteilt worden."],
  ],
  [
    "a meeting called off",
    "MEETING",
    ["2018-05-24", "Donald Trump hat das für 12. Juni in Singapur geplante Treffen mit Kim Jong-un abgesagt."],
    ["2018-05-25", "Trump sagte sein Treffen mit Nordkoreas Machthaber Kim Jong-un am 12. Juni ab."],
  ],
  [
    "a coup against a president",
    "ATTACK",
    ["2023-07-27", "Im Niger hat das Militär am Mittwoch Präsident Mohamed Bazoum gestürzt."],
    ["2023-08-02", "Mohamed Bazoum war am 26. Juli von der Armee gestürzt worden."],
  ],
  [
    "a visit long ago, by year and by day",
    "VISIT",
    ["1972-02-21", "US-Präsident Richard Nixon ist am Montag zu einem einwöchigen Besuch in China eingetroffen."],
    ["2022-02-20", "1972 besuchte Richard Nixon die Volksrepublik China."],
  ],
  [
    "ministers by office and by name",
    "MEETING",
    ["2019-05-14", "US-Außenminister Mike Pompeo traf am Dienstag in Sotschi seinen russischen Amtskollegen Sergej Lawrow."],
    [
      "2019-05-15",
      "Die Außenminister der USA und Russlands, Pompeo und Lawrow, haben am 14. Mai in Sotschi miteinander gesprochen.",
    ],
  ],
  [
    "an invitation given and received",
    "INVITATION",
    [
      "2018-02-10",
      "Nordkoreas Machthaber Kim Jong-un hat Südkoreas Präsidenten Moon Jae-in am Samstag nach Pjöngjang eingeladen.",
    ],
    ["2018-02-12", "Moon Jae-in erhielt am 10. Februar eine Einladung von Kim Jong-un."],
  ],
  [
    "a delivery sent and received",
    "DELIVERY",
    ["2023-03-27", "Deutschland hat der Ukraine im März 18 Kampfpanzer geliefert."],
    ["2023-04-20", "Die Ukraine hat im März 18 Kampfpanzer von Deutschland erhalten."],
  ],
  [
    "an office of the day against a name",
    "VISIT",
    ["2008-05-08", "Der französische Präsident reiste am Mittwoch nach Tunis."],
    ["2008-05-10", "Nicolas Sarkozy hat am 7. Mai Tunesien besucht."],
  ],
  [
    "a host and a guest against a pair",
    "MEETING",
    ["2014-06-06", "Frankreichs Präsident François Hollande hat am Donnerstag Wladimir Putin im Élysée-Palast empfangen."],
    ["2014-06-07", "Hollande und Putin haben am Donnerstag in Paris miteinander gesprochen."],
  ],
  [
    "a question in an interview",
    "VISIT",
    ["1985-10-05", "Michail Gorbatschow hat Frankreich im Oktober 1985 besucht. Es war seine erste Reise in den Westen."],
    [
      "1985-10-03",
      "Der sowjetische Parteichef Michail Gorbatschow ist am Mittwoch in Frankreich zu einem Staatsbesuch eingetroffen.",
    ],
  ],
  [
    "a death by violence",
    "ATTACK",
    ["2022-07-08", "Japans früherer Ministerpräsident Shinzo Abe ist am Freitag in Nara erschossen worden."],
    ["2022-07-15", "Shinzo Abe wurde am 8. Juli bei einem Attentat in Nara getötet."],
  ],
  [
    "companions whom only one of the texts names, on either side",
    "MEETING",
    ["2021-06-16", "Joe Biden, Wladimir Putin und Guy Parmelin kamen am Mittwoch in Genf zusammen."],
    ["2021-06-17", "Joe Biden und Antony Blinken trafen am Mittwoch Wladimir Putin und Sergej Lawrow."],
  ],
  [
    "a murder by somebody whom only one text names",
    "ATTACK",
    ["1981-10-06", "Ägyptens Präsident Anwar as-Sadat ist am Dienstag bei einer Parade in Kairo erschossen worden."],
    ["1981-10-20", "Islamisten hatten Anwar as-Sadat am 6. Oktober ermordet."],
  ],
  [
    "the offices of back then in a text of today",
    "MEETING",
    ["1978-09-20", "Anwar as-Sadat und Menachem Begin trafen einander am 5. September 1978 in Camp David."],
    ["2018-09-05", "Am 5. September 1978 traf der ägyptische Präsident in Camp David den israelischen Ministerpräsidenten."],
  ],
  [
    "family names of back then in a text of today",
    "VISIT",
    ["1972-02-29", "US-Präsident Richard Nixon hat im Februar China besucht."],
    ["2012-02-21", "Im Februar 1972 besuchte Nixon China."],
  ],
  [
    "protests in one city",
    "OTHER",
    ["2020-08-16", "Zehntausende Menschen haben am Sonntag in Minsk demonstriert."],
    ["2020-08-18", "Bei der Demonstration am 16. August in Minsk forderten die Menschen den Rücktritt des Präsidenten."],
  ],
  [
    "local time makes a day",
    "MEETING",
    [
      "2017-04-07",
      "US-Präsident Donald Trump hat Chinas Staatschef Xi Jinping am Donnerstagabend (Ortszeit) in Florida zu Gesprächen empfangen.",
    ],
    ["2017-04-08", "Xi Jinping und Donald Trump trafen einander am Freitag in Mar-a-Lago."],
  ],
  [
    "a handshake, ten years later",
    "MEETING",
    [
      "1993-09-14",
      "Washington. Unter den Augen von US-Präsident Bill Clinton haben Israels Ministerpräsident Jitzchak Rabin und PLO-Chef Jassir Arafat am Montag einander die Hand gereicht. Zuvor hatten die beiden Seiten ein Abkommen unterzeichnet.",
    ],
    ["2003-09-13", "Vor zehn Jahren, am 13. September 1993, gaben sich Rabin und Arafat vor dem Weißen Haus die Hand."],
  ],
  [
    "an accord by the month",
    "TREATY",
    [
      "1993-09-14",
      "Israel und die PLO haben am Montag in Washington ein Abkommen über die Autonomie unterzeichnet. Für Israel unterschrieb Außenminister Schimon Peres.",
    ],
    ["1994-05-04", "Im September 1993 hatten Israel und die PLO in Washington das Grundsatzabkommen unterzeichnet."],
  ],
  [
    "set free, twenty years later",
    "LEGAL_ACTION",
    [
      "1990-02-12",
      "Nach 27 Jahren Haft ist Nelson Mandela am Sonntag freigelassen worden. Hand in Hand mit seiner Frau Winnie verließ er das Gefängnis Victor Verster bei Paarl.",
    ],
    [
      "2010-02-10",
      "Am 11. Februar 1990 kam Nelson Mandela frei. Südafrikas Präsident de Klerk hatte das neun Tage zuvor angekündigt.",
    ],
  ],
  [
    "an office that needs no owner, and the last day of a journey",
    "VISIT",
    [
      "1998-01-21",
      "Papst Johannes Paul II. ist am Mittwoch zu einem fünftägigen Besuch in Kuba eingetroffen. Staatschef Fidel Castro begrüßte ihn auf dem Flughafen von Havanna.",
    ],
    [
      "1998-01-26",
      "Mit einer Messe in Havanna ist am Sonntag der Besuch des Papstes in Kuba zu Ende gegangen. Johannes Paul II. kritisierte das Embargo der USA.",
    ],
  ],
  [
    "a murder by the name of the town or without it",
    "ATTACK",
    [
      "1991-05-22",
      "Neu-Delhi - Indiens früherer Regierungschef Rajiv Gandhi ist am Dienstag bei einer Wahlkundgebung im Süden des Landes einem Bombenanschlag zum Opfer gefallen. Mit ihm starben 14 weitere Menschen.",
    ],
    ["2001-05-21", "Rajiv Gandhi wurde am 21. Mai 1991 in Sriperumbudur von einer Selbstmordattentäterin getötet."],
  ],
  [
    "a resignation, twenty years later",
    "APPOINTMENT",
    [
      "1986-02-26",
      "Der philippinische Präsident Ferdinand Marcos ist am Dienstag nach 20 Jahren an der Macht zurückgetreten und mit seiner Familie nach Guam geflohen. Corazon Aquino wurde als Präsidentin vereidigt.",
    ],
    ["2006-02-25", "Am 25. Februar 1986 trat Diktator Ferdinand Marcos zurück."],
  ],
  [
    "sworn in, by two words for the office",
    "APPOINTMENT",
    [
      "2018-05-10",
      "Nach 61 Jahren hat Malaysia einen Machtwechsel. Mahathir Mohamad wurde am Donnerstag als Premierminister vereidigt.",
    ],
    [
      "2018-05-11",
      "Der 92-jährige Mahathir Mohamad ist am Donnerstagabend in Kuala Lumpur als Regierungschef von Malaysia angelobt worden.",
    ],
  ],
  [
    "tests by the adjective of a country",
    "WEAPON_TEST",
    ["1998-05-12", "Indien hat am Montag in der Wüste Rajasthan drei Atomsprengsätze gezündet. Die USA drohten mit Sanktionen."],
    ["1998-05-14", "Die indischen Atomtests vom Montag haben weltweit Empörung ausgelöst."],
  ],
  [
    "a landing and an occupation",
    "ATTACK",
    [
      "1982-04-03",
      "Argentinische Truppen sind am Freitag auf den Falklandinseln gelandet und haben die Hauptstadt Port Stanley besetzt.",
    ],
    ["1982-04-04", "Argentinien hatte die Falklandinseln am Freitag besetzt. London schickt Kriegsschiffe."],
  ],
  [
    "family names that are words too, twenty years later",
    "MEETING",
    [
      "1990-07-17",
      "Bundeskanzler Helmut Kohl und der sowjetische Präsident Michail Gorbatschow haben sich am Montag in Archys im Kaukasus über die Bündniszugehörigkeit des vereinten Deutschlands geeinigt. Die beiden sprachen zwei Tage lang miteinander.",
    ],
    ["2010-07-16", "Mitte Juli 1990 trafen Kohl und Gorbatschow im Kaukasus zusammen. Es war der Durchbruch."],
  ],
  [
    "words about somebody",
    "STATEMENT",
    [
      "2006-09-20",
      "Venezuelas Präsident Hugo Chávez hat US-Präsident George W. Bush am Mittwoch vor der UN-Vollversammlung in New York als Teufel bezeichnet.",
    ],
    ["2006-09-21", "Hugo Chávez nannte Bush am Mittwoch in New York den Teufel."],
  ],
  [
    "independence that a parliament proclaims",
    "FOUNDING",
    [
      "2008-02-17",
      "Das Parlament in Pristina hat am Sonntag die Unabhängigkeit des Kosovo ausgerufen. Serbien erkennt sie nicht an.",
    ],
    ["2018-02-17", "Am 17. Februar 2008 erklärte sich das Kosovo für unabhängig."],
  ],
  [
    "an arrest by two words",
    "LEGAL_ACTION",
    [
      "2019-04-11",
      "Wikileaks-Gründer Julian Assange ist am Donnerstag in der Botschaft Ecuadors in London festgenommen worden. Präsident Lenín Moreno hatte ihm das Asyl entzogen.",
    ],
    [
      "2019-04-12",
      "Die britische Polizei nahm Assange am Donnerstag fest. Julian Assange hatte sieben Jahre in der Botschaft gelebt.",
    ],
  ],
  [
    "an election won, told at the inauguration",
    "ELECTION",
    [
      "2018-10-29",
      "Der Rechtspopulist Jair Bolsonaro hat die Stichwahl um das Präsidentenamt in Brasilien gewonnen. Er kam am Sonntag auf 55 Prozent.",
    ],
    [
      "2019-01-01",
      "Brasiliens neuer Präsident Jair Bolsonaro ist am Dienstag vereidigt worden. Bolsonaro hatte die Wahl am 28. Oktober klar gewonnen.",
    ],
  ],
  [
    "three travellers in a list",
    "VISIT",
    [
      "2022-06-16",
      "Bundeskanzler Olaf Scholz, Frankreichs Präsident Emmanuel Macron und Italiens Ministerpräsident Mario Draghi sind am Donnerstag nach Kiew gereist.",
    ],
    ["2022-06-17", "Scholz, Macron und Draghi besuchten am Donnerstag die Ukraine. Präsident Selenskyj empfing sie in Kiew."],
  ],
  [
    "somebody who is about to take an office",
    "PHONE_CALL",
    [
      "2016-12-03",
      "Der designierte US-Präsident Donald Trump hat mit Taiwans Präsidentin Tsai Ing-wen telefoniert. China protestierte gegen das Gespräch vom Freitag.",
    ],
    ["2016-12-05", "Trump verteidigte sein Telefonat mit Tsai Ing-wen vom Freitag."],
  ],
  [
    "a death with and without its place",
    "OTHER",
    ["2013-03-06", "Venezuelas Präsident Hugo Chávez ist tot. Er starb am Dienstag in Caracas an Krebs."],
    ["2013-03-09", "Hugo Chávez war am 5. März im Alter von 58 Jahren gestorben."],
  ],
  [
    "troops that leave, thirty years later",
    "OTHER",
    [
      "1989-02-16",
      "Mit General Boris Gromow hat am Mittwoch der letzte sowjetische Soldat Afghanistan verlassen. Der Abzug der Roten Armee hatte im Mai begonnen.",
    ],
    ["2019-02-15", "Am 15. Februar 1989 verließen die letzten sowjetischen Truppen Afghanistan."],
  ],
  [
    "a first visit at which two met",
    "MEETING",
    [
      "2017-05-15",
      "Berlin. Einen Tag nach seinem Amtsantritt hat Frankreichs neuer Präsident Emmanuel Macron am Montag Bundeskanzlerin Angela Merkel im Kanzleramt besucht. Die beiden sprachen über die Reform der EU.",
    ],
    [
      "2017-05-16",
      "Paris – Beim Antrittsbesuch in Berlin hat Macron am Montag Merkel getroffen. Beide kündigten eine Roadmap an.",
    ],
  ],
  [
    "two of many at a summit",
    "MEETING",
    [
      "2015-06-07",
      "Die Staats- und Regierungschefs der G7 sind am Sonntag auf Schloss Elmau zu ihrem Gipfel zusammengekommen. Gastgeberin Angela Merkel empfing US-Präsident Barack Obama mit Weißwürsten.",
    ],
    [
      "2015-06-09",
      "Beim G7-Gipfel in Elmau einigten sich die Teilnehmer am Montag auf Klimaziele. Merkel und Obama hatten sich am Sonntag auf dem Schloss getroffen.",
    ],
  ],
  [
    "a sentence in a relative clause",
    "LEGAL_ACTION",
    [
      "2011-10-11",
      "Die frühere ukrainische Regierungschefin Julia Timoschenko ist am Dienstag von einem Gericht in Kiew zu sieben Jahren Haft verurteilt worden.",
    ],
    ["2014-02-22", "Julia Timoschenko, die am 11. Oktober 2011 zu sieben Jahren Gefängnis verurteilt worden war, ist frei."],
  ],
  [
    "what a participle tells before its noun",
    "TREATY",
    [
      "2022-07-22",
      "Istanbul (AP) - Russland und die Ukraine haben am Freitag in Istanbul jeweils mit der Türkei und den Vereinten Nationen ein Abkommen über die Ausfuhr von Getreide unterzeichnet.",
    ],
    ["2022-07-25", "Das am Freitag in Istanbul von Russland und der Ukraine unterzeichnete Getreideabkommen wackelt."],
  ],
  [
    "an attempt by verb and by participle",
    "ATTACK",
    [
      "2022-09-02",
      "Argentiniens Vizepräsidentin Cristina Kirchner ist am Donnerstagabend in Buenos Aires nur knapp einem Attentat entgangen. Ein Mann richtete eine Pistole auf sie.",
    ],
    ["2022-09-03", "Nach dem versuchten Attentat auf Cristina Kirchner vom Donnerstag haben Hunderttausende demonstriert."],
  ],
  [
    "an abdication announced",
    "APPOINTMENT",
    ["2014-06-02", "Spaniens König Juan Carlos dankt ab. Das gab Ministerpräsident Mariano Rajoy am Montag bekannt."],
    [
      "2014-06-19",
      "Felipe VI. ist seit Donnerstag König von Spanien. Sein Vater Juan Carlos hatte am 2. Juni seine Abdankung erklärt.",
    ],
  ],
  [
    "proclaimed and sworn in",
    "APPOINTMENT",
    ["2014-06-19", "Felipe VI. ist am Donnerstag in Madrid zum König proklamiert worden."],
    ["2014-06-20", "Spanien hat einen neuen König: Felipe VI. wurde am Donnerstag vor dem Parlament vereidigt."],
  ],
  [
    "a day and its weekend",
    "VISIT",
    ["1999-02-21", "Indiens Premier Atal Bihari Vajpayee ist am Samstag mit dem Bus nach Lahore gefahren."],
    ["1999-02-22", "Der indische Regierungschef Vajpayee besuchte am Wochenende Pakistan."],
  ],
  [
    "a treaty by the month, before its noun",
    "TREATY",
    ["2010-04-08", "Barack Obama und Dmitri Medwedew haben am Donnerstag in Prag den neuen Start-Vertrag unterzeichnet."],
    ["2010-12-23", "Der im April von Obama und Medwedew in Prag unterzeichnete Abrüstungsvertrag hat den Senat passiert."],
  ],
  [
    "taking to the streets and protests",
    "OTHER",
    ["2019-06-10", "In Hongkong sind am Sonntag Hunderttausende gegen ein Auslieferungsgesetz auf die Straße gegangen."],
    ["2019-06-11", "Nach den Protesten vom Sonntag in Hongkong bleibt Regierungschefin Carrie Lam hart."],
  ],
  [
    "giving up an office, ten years later",
    "APPOINTMENT",
    [
      "2011-02-11",
      "Kairo. Ägyptens Präsident Hosni Mubarak ist zurückgetreten. Das teilte Vizepräsident Omar Suleiman am Freitag mit.",
    ],
    ["2021-02-11", "Am 11. Februar 2011 gab Mubarak nach 18 Tagen Protest sein Amt auf."],
  ],
  [
    "received and spoken with",
    "MEETING",
    [
      "2018-06-05",
      "Der russische Präsident Wladimir Putin ist am Dienstag in Wien von Bundespräsident Alexander Van der Bellen mit militärischen Ehren empfangen worden.",
    ],
    ["2018-06-06", "Putin und Van der Bellen hatten am Dienstag in der Hofburg miteinander gesprochen."],
  ],
  [
    "a capital for its state, in the night",
    "ATTACK",
    ["2020-01-08", "Der Iran hat in der Nacht auf Mittwoch zwei Militärstützpunkte im Irak mit Raketen beschossen."],
    ["2020-01-09", "Teheran hatte am Mittwoch Raketen auf US-Stützpunkte im Irak abgefeuert."],
  ],
  [
    "somebody killed, by noun and by verb",
    "ATTACK",
    [
      "2020-01-03",
      "Bei einem US-Drohnenangriff in Bagdad ist in der Nacht auf Freitag der iranische General Kassem Soleimani getötet worden.",
    ],
    ["2020-01-06", "Die USA hatten Soleimani am Freitag in Bagdad mit einer Drohne getötet."],
  ],
  [
    "a speech by noun",
    "STATEMENT",
    [
      "2014-03-18",
      "Der russische Präsident Wladimir Putin hat am Dienstag in einer Rede im Kreml die Aufnahme der Krim in die Russische Föderation begründet.",
    ],
    ["2014-03-19", "In seiner Rede am Dienstag sprach Putin von historischer Gerechtigkeit."],
  ],
  [
    "a handshake by two verbs",
    "MEETING",
    [
      "2013-12-10",
      "Bei der Trauerfeier für Nelson Mandela in Johannesburg haben sich US-Präsident Barack Obama und Kubas Staatschef Raúl Castro am Dienstag die Hand gegeben.",
    ],
    ["2013-12-11", "Obama schüttelte Raúl Castro am Dienstag im Stadion von Johannesburg die Hand."],
  ],
  [
    "an election by the month",
    "ELECTION",
    ["1990-12-10", "Solidarnosc-Chef Lech Walesa ist am Sonntag mit 74 Prozent zum Präsidenten Polens gewählt worden."],
    ["1995-11-20", "Im Dezember 1990 hatte Lech Walesa die Präsidentenwahl gewonnen."],
  ],
  [
    "an hour and a day",
    "MEETING",
    [
      "2018-06-12",
      "9.05 Uhr: Donald Trump und Kim Jong Un geben sich im Hotel Capella auf der Insel Sentosa die Hand.\n\n10.15 Uhr: Die Delegationen ziehen sich zurück.",
    ],
    ["2018-06-13", "Bei ihrem Gipfel in Singapur haben Trump und Kim Jong-un am Dienstag eine Erklärung unterzeichnet."],
  ],
  [
    "a declaration signed at a summit",
    "TREATY",
    ["2018-06-12", "Donald Trump und Kim Jong-un unterzeichneten am Dienstag in Singapur eine gemeinsame Erklärung."],
    ["2018-06-13", "Bei ihrem Gipfel in Singapur haben Trump und Kim Jong-un am Dienstag eine Erklärung unterzeichnet."],
  ],
  [
    "an election by the month of its loser",
    "ELECTION",
    [
      "2016-12-09",
      "Accra. Oppositionsführer Nana Akufo-Addo hat die Präsidentenwahl in Ghana gewonnen. Amtsinhaber John Dramani Mahama räumte am Freitag seine Niederlage ein.",
    ],
    [
      "2017-01-07",
      "Ghanas neuer Präsident Nana Akufo-Addo ist am Samstag vereidigt worden. Er hatte im Dezember die Wahl gegen Mahama gewonnen.",
    ],
  ],
  [
    "sworn in and in office since",
    "APPOINTMENT",
    [
      "2022-12-07",
      "Perus Kongress hat Präsident Pedro Castillo am Mittwoch abgesetzt. Vizepräsidentin Dina Boluarte wurde noch am selben Tag vereidigt.",
    ],
    [
      "2022-12-12",
      "Dina Boluarte ist seit Mittwoch Präsidentin von Peru. Castillo war vom Parlament abgesetzt worden, nachdem er dieses auflösen wollte.",
    ],
  ],
  [
    "removed, by two words",
    "APPOINTMENT",
    ["2022-12-07", "Perus Kongress hat Präsident Pedro Castillo am Mittwoch abgesetzt."],
    ["2022-12-08", "Pedro Castillo ist nicht mehr Präsident: Das Parlament in Lima enthob ihn am Mittwoch seines Amtes."],
  ],
  [
    "arrested, with the arrest by others after it",
    "LEGAL_ACTION",
    ["2022-12-07", "Perus früherer Präsident Pedro Castillo wurde am Mittwochabend in Lima festgenommen."],
    [
      "2022-12-09",
      "Ein Richter schickte Castillo für sieben Tage in Haft. Pedro Castillo war am Mittwoch von seinen eigenen Leibwächtern festgenommen worden.",
    ],
  ],
  [
    "a train crash by what people died of and by itself",
    "OTHER",
    [
      "2023-03-01",
      "Bei einem Zugunglück in Griechenland sind in der Nacht zum Mittwoch mindestens 36 Menschen ums Leben gekommen.",
    ],
    ["2023-03-02", "Nach dem Zugunglück vom Mittwoch in Griechenland ist der Bahnhofsvorsteher verhaftet worden."],
  ],
  [
    "words quoted thirty years later",
    "STATEMENT",
    [
      "1987-06-13",
      "US-Präsident Ronald Reagan hat am Freitag vor dem Brandenburger Tor den sowjetischen Parteichef Michail Gorbatschow aufgefordert, die Mauer niederzureißen.",
    ],
    ["2017-06-12", "„Mr. Gorbachev, tear down this wall!“, sagte Ronald Reagan am 12. Juni 1987 in West-Berlin."],
  ],
  [
    "sanctions in force",
    "SANCTION",
    ["2018-11-05", "Die USA haben am Montag wieder Sanktionen gegen Iran in Kraft gesetzt."],
    [
      "2018-11-06",
      "Seit Montag gelten neue amerikanische Sanktionen gegen den Iran. Washington hatte sie am Montag in Kraft gesetzt.",
    ],
  ],
  [
    "talks by the adjectives of two states",
    "MEETING",
    [
      "2022-03-29",
      "Unterhändler aus Russland und der Ukraine sind am Dienstag in Istanbul zu Gesprächen zusammengekommen. Der türkische Präsident Recep Tayyip Erdoğan begrüßte sie.",
    ],
    [
      "2022-03-30",
      "Bei den russisch-ukrainischen Verhandlungen am Dienstag in Istanbul gab es nach Angaben Moskaus Fortschritte.",
    ],
  ],
  [
    "asked in an interview",
    "VISIT",
    ["2022-05-03", "CDU-Chef Friedrich Merz ist am Dienstag in Kiew eingetroffen. Er besuchte den Vorort Irpin."],
    [
      "2022-05-07",
      "SPIEGEL: Herr Merz, Sie sind am Dienstag nach Kiew gereist. Warum? Merz: Ich wollte mir selbst ein Bild machen.",
    ],
  ],
  [
    "an encounter by the month",
    "MEETING",
    [
      "1985-11-19",
      "Genf, 19. November (AP) - US-Präsident Ronald Reagan und der sowjetische Parteichef Michail Gorbatschow haben am Dienstag in Genf ihr Gipfeltreffen begonnen.",
    ],
    ["1986-10-12", "Reagan und Gorbatschow waren sich zuletzt im November 1985 in Genf begegnet."],
  ],
  [
    "shots at night, ten years later",
    "ATTACK",
    [
      "1989-06-05",
      "Chinesische Soldaten haben in der Nacht zum Sonntag auf dem Tiananmen-Platz in Peking auf Demonstranten geschossen.",
    ],
    ["1999-06-04", "Am 4. Juni 1989 schossen Soldaten in Peking auf Studenten."],
  ],
  [
    "a death in two spellings of a name",
    "OTHER",
    [
      "1976-09-10",
      "Der Vorsitzende der Kommunistischen Partei Chinas, Mao Tse-tung, ist am Donnerstag im Alter von 82 Jahren gestorben.",
    ],
    ["2006-09-09", "Mao Zedong starb am 9. September 1976."],
  ],
  [
    "a machine's word order and spoken words",
    "MEETING",
    [
      "2023-03-21",
      "Der chinesische Präsident Xi Jinping hat getroffen den russischen Präsidenten Wladimir Putin am Montag in dem Kreml für informelle Gespräche.",
    ],
    [
      "2023-03-22",
      "Xi und Putin hatten am Montag vier Stunden lang miteinander gesprochen. Wladimir Putin hatte Xi Jinping zum Essen eingeladen.",
    ],
  ],
  [
    "a founding, ten years later",
    "FOUNDING",
    ["2002-07-09", "Im südafrikanischen Durban ist am Dienstag die Afrikanische Union gegründet worden."],
    ["2012-07-15", "Die Afrikanische Union wurde am 9. Juli 2002 in Durban gegründet."],
  ],
  [
    "people whom nobody lists, once without the first name",
    "MEETING",
    ["2019-03-15", "Der Bürgermeister von Linz, Klaus Luger, hat am Freitag seine Kollegin Elke Kahr in Graz getroffen."],
    ["2019-03-16", "Elke Kahr und Klaus Luger kamen am 15. März in Graz zu einer Aussprache zusammen."],
  ],
  [
    "states that meet, told by their ministers",
    "MEETING",
    ["2021-05-20", "Vertreter der USA und Russlands sind am Mittwoch in Reykjavik zusammengekommen."],
    ["2021-05-21", "Antony Blinken und Sergej Lawrow haben sich am 19. Mai in Reykjavik getroffen."],
  ],
  [
    "people whom nobody lists, joined by a word that is part of names too",
    "MEETING",
    ["2019-03-15", "Der Bürgermeister von Linz, Klaus Luger, hat am Freitag seine Kollegin Elke Kahr in Graz getroffen."],
    ["2019-03-16", "Elke Kahr und Klaus Luger kamen am 15. März in Graz zu einer Aussprache zusammen."],
  ],
  [
    "states that meet, told by their ministers",
    "MEETING",
    ["2021-05-20", "Vertreter der USA und Russlands sind am Mittwoch in Reykjavik zusammengekommen."],
    ["2021-05-21", "Antony Blinken und Sergej Lawrow haben sich am 19. Mai in Reykjavik getroffen."],
  ],
  [
    "ministers of two states and their names",
    "MEETING",
    ["2020-10-10", "Die Außenminister Armeniens und Aserbaidschans haben sich am Freitag in Moskau getroffen."],
    ["2020-10-11", "In Moskau trafen am 9. Oktober Sohrab Mnazakanjan und Dscheihun Bairamow zusammen."],
  ],
  [
    "an earthquake",
    "OTHER",
    ["2023-02-06", "Ein Erdbeben der Stärke 7,8 hat am Montag die Türkei erschüttert."],
    ["2023-02-09", "Bei dem Erdbeben in der Türkei am 6. Februar sind Tausende Menschen gestorben."],
  ],
  [
    "an earthquake by what people died of",
    "OTHER",
    ["2023-02-06", "Ein Erdbeben der Stärke 7,8 hat am Montag die Türkei erschüttert."],
    ["2023-02-09", "Bei dem Erdbeben in der Türkei am 6. Februar sind Tausende Menschen gestorben."],
  ],
];

/** Two texts that tell of two events, however alike they are. */
export const OF_TWO_EVENTS: readonly TwoTexts[] = [
  [
    "the same two, another day",
    "MEETING",
    ["2018-04-27", "Kim Jong-un und Moon Jae-in haben sich am Freitag in Panmunjom getroffen."],
    ["2018-05-27", "Kim Jong-un und Moon Jae-in haben sich am Samstag nochmals in Panmunjom getroffen."],
  ],
  [
    "the same two, the day after, elsewhere",
    "MEETING",
    ["2019-06-28", "Donald Trump hat Xi Jinping am Freitag in Osaka getroffen."],
    ["2019-06-29", "Donald Trump hat Xi Jinping am Samstag in Tokio getroffen."],
  ],
  [
    "the same day, another guest",
    "MEETING",
    ["2019-06-28", "Donald Trump hat in Osaka am Freitag Wladimir Putin getroffen."],
    ["2019-06-28", "Donald Trump ist in Osaka am Freitag mit Angela Merkel zusammengetroffen."],
  ],
  [
    "another holder of the office",
    "VISIT",
    ["2012-05-14", "Der französische Präsident reist am Dienstag nach Berlin."],
    ["2017-05-14", "Der französische Präsident reist am Montag nach Berlin."],
  ],
  [
    "the visit and the return visit",
    "VISIT",
    ["2019-06-20", "Xi Jinping hat am Donnerstag Nordkorea besucht."],
    ["2019-06-21", "Kim Jong-un will noch in diesem Jahr China besuchen."],
  ],
  [
    "a plan and another meeting",
    "MEETING",
    ["2018-05-10", "Donald Trump und Kim Jong-un wollen sich am 12. Juni in Singapur treffen."],
    ["2019-02-28", "Donald Trump und Kim Jong-un haben sich am Mittwoch in Hanoi getroffen."],
  ],
  [
    "two attacks in one city within a week",
    "ATTACK",
    ["2016-05-11", "Bei einem Anschlag in Bagdad sind am Mittwoch 60 Menschen getötet worden."],
    ["2016-05-17", "Bei einem Anschlag in Bagdad sind am Dienstag 70 Menschen getötet worden."],
  ],
  [
    "two attacks of one day in two cities of one country",
    "ATTACK",
    ["2016-05-11", "Bei einem Anschlag in Bagdad sind am Mittwoch 60 Menschen getötet worden."],
    ["2016-05-11", "Bei einem Anschlag in Basra sind am Mittwoch zehn Menschen getötet worden."],
  ],
  [
    "attacks in one city on two days",
    "ATTACK",
    ["2016-05-11", "Bei einem Anschlag in Bagdad sind am Mittwoch 60 Menschen getötet worden."],
    ["2016-05-12", "Bei einem Anschlag in Bagdad sind am Donnerstag fünf Menschen getötet worden."],
  ],
  [
    "two victims in one city on one day",
    "ATTACK",
    ["1995-11-04", "Ministerpräsident Jitzchak Rabin ist am Samstag in Tel Aviv erschossen worden."],
    ["1995-11-04", "Der Kaufmann Erwin Hollaus ist am Samstag in Tel Aviv erschossen worden."],
  ],
  [
    "leaders and ministers of two states on one day",
    "MEETING",
    ["2022-02-07", "Emmanuel Macron hat am Montag Wladimir Putin getroffen."],
    ["2022-02-07", "Jean-Yves Le Drian hat am Montag Sergej Lawrow getroffen."],
  ],
  [
    "three on the margins of a summit, with another third",
    "MEETING",
    ["2018-11-30", "Donald Trump, Narendra Modi und Shinzo Abe haben sich am Freitag getroffen."],
    ["2018-11-30", "Narendra Modi, Shinzo Abe und Xi Jinping haben sich am Freitag getroffen."],
  ],
  [
    "two attacks of one day in two capitals",
    "ATTACK",
    ["2016-03-22", "Bei einem Anschlag in Brüssel sind am Dienstag 30 Menschen getötet worden."],
    ["2016-03-22", "Bei einem Anschlag in Bagdad sind am Dienstag 20 Menschen getötet worden."],
  ],
  [
    "attacks of a country, day after day",
    "ATTACK",
    ["2022-10-10", "Russland hat am Montag Kiew angegriffen."],
    ["2022-10-11", "Russland hat am Dienstag Lwiw angegriffen."],
  ],
  [
    "two tests of one month",
    "WEAPON_TEST",
    ["2022-01-06", "Nordkorea hat am Mittwoch eine Rakete getestet."],
    ["2022-01-12", "Nordkorea hat am Dienstag eine Rakete getestet."],
  ],
  [
    "winners of two elections",
    "ELECTION",
    ["2017-05-07", "Emmanuel Macron hat die Präsidentschaftswahl am Sonntag gewonnen."],
    ["2022-04-24", "Emmanuel Macron hat auch die Präsidentschaftswahl am Sonntag gewonnen."],
  ],
  [
    "taking an office and leaving it",
    "APPOINTMENT",
    ["2019-07-24", "Boris Johnson ist am Mittwoch zum Premierminister ernannt worden."],
    ["2022-07-07", "Boris Johnson ist am Donnerstag als Premierminister zurückgetreten."],
  ],
  [
    "two packages of sanctions",
    "SANCTION",
    ["2020-10-02", "Die EU hat am Freitag Sanktionen gegen Belarus verhängt."],
    ["2020-12-17", "Die EU hat am Donnerstag Sanktionen gegen Belarus verhängt."],
  ],
  [
    "sanctions against two states",
    "SANCTION",
    ["2022-06-03", "Die EU hat am Freitag neue Sanktionen gegen Belarus verhängt."],
    ["2022-06-03", "Die EU hat am Freitag Sanktionen gegen Russland verhängt."],
  ],
  [
    "calls of one week",
    "PHONE_CALL",
    ["2022-03-10", "Olaf Scholz hat am Donnerstag mit Wladimir Putin telefoniert."],
    ["2022-03-14", "Olaf Scholz hat am Montag mit Wladimir Putin telefoniert."],
  ],
  [
    "a call and a meeting of one day",
    "MEETING",
    ["2022-02-07", "Emmanuel Macron hat am Montag in Moskau Wladimir Putin getroffen."],
    ["2022-02-08", "Emmanuel Macron und Wladimir Putin haben am Montag telefoniert."],
  ],
  [
    "what one and another said on one day",
    "STATEMENT",
    ["2018-07-09", "António Guterres sagte am Montag, die Sanktionen könnten fallen."],
    ["2018-07-09", "Abiy Ahmed sagte am Montag, die Grenze werde geöffnet."],
  ],
  [
    "two deaths of one day in one city",
    "OTHER",
    ["2013-03-06", "Hugo Chávez ist am Dienstag in Caracas gestorben."],
    ["2013-03-06", "Der Sänger Luis Herrera Campins ist am Dienstag in Caracas gestorben."],
  ],
  [
    "troops that leave two countries on one day",
    "OTHER",
    ["1989-02-16", "Sowjetische Truppen haben am Mittwoch Afghanistan verlassen."],
    ["1989-02-16", "Kubanische Truppen haben am Mittwoch Angola verlassen."],
  ],
  [
    "the Pope and his predecessor at one place",
    "VISIT",
    ["1998-01-21", "Der Papst besuchte am Mittwoch Kuba."],
    ["2012-03-27", "Der Papst besuchte am Montag Kuba."],
  ],
  [
    "presidents of one name",
    "MEETING",
    ["1989-12-03", "Am Sonntag traf Präsident Bush Gorbatschow auf Malta."],
    ["2001-06-16", "Am Samstag traf Präsident Bush Wladimir Putin in Laibach."],
  ],
  [
    "what two said of one man on one day",
    "STATEMENT",
    ["2022-07-08", "Fumio Kishida verurteilte am Freitag den Anschlag auf Shinzo Abe und nannte Abe einen Freund."],
    ["2022-07-08", "Narendra Modi würdigte am Freitag Shinzo Abe und nannte Abe einen Staatsmann."],
  ],
  [
    "what one said on two days",
    "STATEMENT",
    ["2018-07-09", "António Guterres sagte am Montag, die Sanktionen könnten fallen."],
    ["2018-07-11", "António Guterres sagte am Mittwoch, die Sanktionen könnten fallen."],
  ],
  [
    "treaties of one year with two states",
    "TREATY",
    ["2020-09-16", "Israel und Bahrain haben am Dienstag einen Vertrag unterzeichnet."],
    ["2020-09-16", "Israel und die Vereinigten Arabischen Emirate haben am Dienstag einen Vertrag unterzeichnet."],
  ],
  [
    "a father and a son",
    "VISIT",
    ["1999-02-08", "König Hussein von Jordanien reiste im Jänner 1999 nach Washington."],
    ["1999-05-20", "König Abdullah von Jordanien reiste im Mai 1999 nach Washington."],
  ],
  [
    "brothers with one family name",
    "MEETING",
    ["1963-06-10", "John F. Kennedy hat am Montag Harold Macmillan getroffen."],
    ["1963-06-10", "Robert Kennedy hat am Montag Harold Macmillan getroffen."],
  ],
  [
    "people of one first name whom nobody lists",
    "MEETING",
    ["2019-03-15", "Klaus Luger hat am Freitag Elke Kahr in Graz getroffen."],
    ["2019-03-15", "Klaus Lager hat am Freitag Petra Kahr in Graz getroffen."],
  ],
  [
    "deliveries in opposite directions",
    "DELIVERY",
    ["2023-10-14", "Nordkorea hat Russland im September Munition geliefert."],
    ["2023-10-15", "Russland hat Nordkorea im September Getreide geliefert."],
  ],
  [
    "two ministers of one government at one place",
    "VISIT",
    ["2022-04-30", "Außenministerin Annalena Baerbock reiste am Dienstag nach Kiew."],
    ["2022-04-30", "Verteidigungsministerin Christine Lambrecht reiste am Dienstag nach Kiew."],
  ],
  [
    "visits of two leaders in one month",
    "VISIT",
    ["2017-11-08", "US-Präsident Donald Trump hat am Mittwoch China besucht."],
    ["2017-11-15", "Kanadas Premierminister Justin Trudeau hat im November China besucht."],
  ],
  [
    "two trips of one traveller in one year, told by month",
    "VISIT",
    ["2023-12-20", "Lula da Silva reiste im April nach China."],
    ["2023-12-20", "Lula da Silva reiste im August nach Südafrika."],
  ],
  [
    "the meeting called off and the one that took place",
    "MEETING",
    ["2018-11-29", "Donald Trump sagte das Treffen mit Wladimir Putin am Samstag in Buenos Aires ab."],
    ["2018-07-16", "Donald Trump hat Wladimir Putin am Montag in Helsinki getroffen."],
  ],
  [
    "earthquakes of two countries on one day",
    "OTHER",
    ["2023-02-06", "Ein Erdbeben hat am Montag die Türkei erschüttert."],
    ["2023-02-06", "Ein Erdbeben hat am Montag Indonesien erschüttert."],
  ],
  [
    "two earthquakes of one country",
    "OTHER",
    ["2020-01-25", "Ein Erdbeben hat am Freitag die Türkei erschüttert."],
    ["2020-11-01", "Ein schweres Erdbeben hat am Freitag die Türkei erschüttert."],
  ],
  [
    "two demonstrations, a week apart",
    "OTHER",
    ["2020-08-16", "Zehntausende haben am Sonntag in Minsk demonstriert."],
    ["2020-08-23", "Zehntausende haben am Sonntag wieder in Minsk demonstriert."],
  ],
  [
    "sentences in two trials",
    "LEGAL_ACTION",
    ["2021-02-02", "Alexej Nawalny ist am Dienstag zu zweieinhalb Jahren Haft verurteilt worden."],
    ["2022-03-22", "Alexej Nawalny ist am Dienstag zu neun Jahren Haft verurteilt worden."],
  ],
  [
    "a manoeuvre of others at that time",
    "MILITARY_EXERCISE",
    ["2022-09-01", "Russland und China haben am Donnerstag ein Manöver begonnen."],
    ["2022-09-01", "Russland und Belarus haben am Donnerstag ein Manöver begonnen."],
  ],
  [
    "invitations to two people",
    "INVITATION",
    ["2023-07-10", "Recep Tayyip Erdoğan hat Wladimir Putin am Montag in die Türkei eingeladen."],
    ["2023-07-10", "Recep Tayyip Erdoğan hat Wolodymyr Selenskyj am Montag in die Türkei eingeladen."],
  ],
  [
    "an old visit and the one now, both without a day",
    "VISIT",
    ["2000-07-19", "Wladimir Putin ist zu einem Besuch in Nordkorea."],
    ["2024-06-18", "Wladimir Putin ist erneut zu einem Besuch in Nordkorea."],
  ],
  [
    "appointments of two people to one office",
    "APPOINTMENT",
    ["2022-09-06", "Liz Truss ist am Dienstag zur Premierministerin ernannt worden."],
    ["2022-10-25", "Rishi Sunak ist am Dienstag zum Premierminister ernannt worden."],
  ],
  [
    "a delegation and its president",
    "VISIT",
    ["2018-03-05", "Eine südkoreanische Delegation reiste am Montag nach Pjöngjang."],
    ["2018-09-18", "Präsident Moon Jae-in reiste am Dienstag nach Pjöngjang."],
  ],
  [
    "two disasters of one country on one day",
    "OTHER",
    ["2023-02-06", "Bei einem Busunglück in der Türkei sind am Montag zehn Menschen ums Leben gekommen."],
    ["2023-02-06", "Bei einem Erdbeben in der Türkei sind am Montag Tausende Menschen ums Leben gekommen."],
  ],
  [
    "attacks on nobody and by somebody in one city on one day",
    "ATTACK",
    ["2023-02-06", "Bei einem Anschlag in Kabul sind am Montag zehn Menschen ums Leben gekommen."],
    ["2023-02-06", "Taliban-Kämpfer haben am Montag in Kabul Demonstranten angegriffen."],
  ],
  [
    "brothers sentenced on one day",
    "LEGAL_ACTION",
    ["2021-02-02", "Alexej Nawalny ist am Dienstag in Moskau verurteilt worden."],
    ["2021-02-02", "Oleg Nawalny ist am Dienstag in Moskau verurteilt worden."],
  ],
  [
    "troops withdrawn from two countries on one day",
    "OTHER",
    ["2021-08-30", "Die USA haben am Montag ihre Truppen aus Afghanistan abgezogen."],
    ["2021-08-30", "Die USA haben am Montag Truppen aus dem Irak abgezogen."],
  ],
  [
    "states of emergency in two countries",
    "OTHER",
    ["2021-08-30", "Frankreich hat am Montag den Notstand ausgerufen."],
    ["2021-08-30", "Italien hat am Montag den Notstand ausgerufen."],
  ],
  [
    "two recognized on one day",
    "OTHER",
    ["2008-02-18", "Deutschland hat am Montag das Kosovo anerkannt."],
    ["2008-02-18", "Deutschland hat am Montag Abchasien anerkannt."],
  ],
];
