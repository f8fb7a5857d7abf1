import type { TwoTexts } from "../told-by-two.ts";

/** Texts of one event, written before any rule for them. Nobody looks at what is not joined here: it is for measuring only. */
export const OF_ONE_EVENT: readonly TwoTexts[] = [
  [
    "a coup by an army and as a noun",
    "ATTACK",
    ["2021-02-01", "In Myanmar hat die Armee am Montag die Macht übernommen und Regierungschefin Aung San Suu Kyi festgesetzt."],
    ["2022-02-01", "Naypyidaw - Ein Jahr ist es her: Am 1. Februar 2021 hatte das Militär in Myanmar geputscht."],
  ],
  [
    "a treaty and an agreement",
    "TREATY",
    [
      "1987-12-09",
      "US-Präsident Ronald Reagan und der sowjetische Generalsekretär Michail Gorbatschow haben am Dienstag in Washington den INF-Vertrag unterzeichnet.",
    ],
    [
      "2019-02-01",
      "Das Abkommen über das Verbot von Mittelstreckenraketen hatten Reagan und Gorbatschow im Dezember 1987 geschlossen.",
    ],
  ],
  [
    "an election by party and by its members",
    "ELECTION",
    ["2021-09-27", "Die SPD hat die Bundestagswahl am Sonntag knapp gewonnen. Sie kam auf 25,7 Prozent."],
    ["2021-10-03", "Bei der Bundestagswahl am 26. September wurden die Sozialdemokraten stärkste Kraft."],
  ],
  [
    "an earthquake by day and by month",
    "OTHER",
    [
      "2010-01-13",
      "Ein Erdbeben der Stärke 7,0 hat am Dienstag Haiti erschüttert. In der Hauptstadt Port-au-Prince stürzten Tausende Häuser ein.",
    ],
    ["2015-01-12", "Bei dem Beben in Haiti kamen im Jänner 2010 mehr als 200.000 Menschen ums Leben."],
  ],
  [
    "ministers of the union against persons and a capital",
    "SANCTION",
    ["2014-03-17", "Die EU-Außenminister haben am Montag in Brüssel Sanktionen gegen 21 Russen und Ukrainer verhängt."],
    ["2014-03-20", "Am Montag hatte die Europäische Union die ersten Strafmaßnahmen gegen Moskau beschlossen."],
  ],
  [
    "a nuclear test as verb and noun of the week",
    "WEAPON_TEST",
    ["2006-10-09", "Nordkorea hat nach eigenen Angaben am Montag erstmals eine Atombombe gezündet."],
    ["2006-10-12", "Nach dem nordkoreanischen Atomtest vom Montag berät der UN-Sicherheitsrat über Strafen gegen Pjöngjang."],
  ],
  [
    "an invitation with an epithet",
    "INVITATION",
    ["2018-07-19", "US-Präsident Donald Trump hat Wladimir Putin am Donnerstag ins Weiße Haus eingeladen."],
    ["2018-07-21", "Der Kremlchef soll nach Washington kommen. Trump lud ihn am Donnerstag ein, wie seine Sprecherin mitteilte."],
  ],
  [
    "a state begins",
    "FOUNDING",
    ["2011-07-09", "Juba - Der Südsudan hat am Samstag seine Unabhängigkeit erklärt. Salva Kiir wurde als Präsident vereidigt."],
    ["2021-07-09", "Am 9. Juli 2011 wurde der Südsudan unabhängig. Zehn Jahre später herrscht Not."],
  ],
  [
    "words of one day",
    "STATEMENT",
    [
      "2013-08-31",
      "US-Präsident Barack Obama hat am Samstag erklärt, er werde den Kongress über einen Militärschlag gegen Syrien abstimmen lassen.",
    ],
    [
      "2013-09-01",
      "Obama sagte am Samstag im Rosengarten, er wolle vor einem Angriff auf Syrien die Zustimmung des Kongresses einholen.",
    ],
  ],
  [
    "a pope by what he is",
    "VISIT",
    ["2014-05-24", "Papst Franziskus ist am Samstag in Jordanien eingetroffen. König Abdullah II. empfing ihn in Amman."],
    [
      "2014-05-28",
      "Das Oberhaupt der katholischen Kirche hatte am Samstag Jordanien besucht. Am Montag flog Franziskus nach Rom zurück.",
    ],
  ],
  [
    "a treaty of people and of states",
    "TREATY",
    [
      "1970-08-12",
      "Bundeskanzler Willy Brandt und Ministerpräsident Alexej Kossygin haben am Mittwoch im Kreml den deutsch-sowjetischen Vertrag unterschrieben.",
    ],
    ["1990-08-12", "Den Moskauer Vertrag unterzeichneten die Bundesrepublik und die Sowjetunion am 12. August 1970."],
  ],
  [
    "a resignation and the name before it",
    "APPOINTMENT",
    [
      "2011-11-12",
      "Silvio Berlusconi ist nicht mehr italienischer Ministerpräsident. Er reichte am Samstag bei Präsident Giorgio Napolitano seinen Rücktritt ein.",
    ],
    ["2011-11-14", "Mario Monti soll eine Regierung bilden. Silvio Berlusconi war am Samstagabend zurückgetreten."],
  ],
  [
    "a war begun and troops that attack",
    "WAR",
    ["2003-03-20", "Die USA haben am Donnerstag den Krieg gegen den Irak begonnen. In Bagdad schlugen Marschflugkörper ein."],
    ["2013-03-20", "Vor zehn Jahren, am 20. März 2003, griffen amerikanische Truppen den Irak an."],
  ],
  [
    "girls taken away, in the middle of a month",
    "ATTACK",
    ["2014-04-16", "Bewaffnete haben am Montag im Nordosten Nigerias mehr als 100 Schülerinnen entführt."],
    ["2014-05-06", "Islamisten der Terrorgruppe Boko Haram hatten die Schülerinnen Mitte April in Nigeria verschleppt."],
  ],
  [
    "a protest in a capital, described",
    "OTHER",
    [
      "2019-10-26",
      "In Santiago haben am Freitag mehr als eine Million Menschen gegen die Regierung von Präsident Sebastián Piñera demonstriert.",
    ],
    ["2019-10-27", "Die Demonstration am Freitag in der chilenischen Hauptstadt war die größte seit Jahrzehnten."],
  ],
  [
    "a handshake at a border",
    "MEETING",
    [
      "2019-06-30",
      "US-Präsident Donald Trump hat am Sonntag an der Grenze zu Nordkorea Machthaber Kim Jong Un die Hand geschüttelt.",
    ],
    ["2019-07-02", "Trump und Kim waren am Sonntag in der demilitarisierten Zone zusammengetroffen."],
  ],
  [
    "an arrest by country and by city",
    "LEGAL_ACTION",
    ["2008-07-22", "Der frühere bosnische Serbenführer Radovan Karadžić ist am Montag in Serbien verhaftet worden."],
    ["2008-07-30", "Radovan Karadžić war am 21. Juli in Belgrad festgenommen worden. Nun sitzt er in Den Haag in Haft."],
  ],
  [
    "a union's head by family name",
    "MEETING",
    [
      "2018-07-25",
      "EU-Kommissionspräsident Jean-Claude Juncker ist am Mittwoch in Washington mit US-Präsident Donald Trump zusammengekommen, um über Zölle zu reden.",
    ],
    ["2018-07-28", "Juncker war am 25. Juli von Trump im Weißen Haus empfangen worden."],
  ],
  [
    "a city taken",
    "ATTACK",
    ["1975-04-30", "Nordvietnamesische Truppen haben am Mittwoch Saigon eingenommen."],
    ["2005-04-30", "Am 30. April 1975 eroberten nordvietnamesische Panzer Saigon. Damit endete der Krieg."],
  ],
  [
    "what two heads of state said",
    "STATEMENT",
    [
      "2014-12-17",
      "Die USA und Kuba nehmen wieder diplomatische Beziehungen auf. Das verkündeten die Präsidenten Barack Obama und Raúl Castro am Mittwoch.",
    ],
    ["2014-12-20", "Obama und Castro hatten am 17. Dezember erklärt, ihre Länder wollten wieder Botschafter austauschen."],
  ],
];

/** Texts of two events, however alike they are. */
export const OF_TWO_EVENTS: readonly TwoTexts[] = [
  [
    "a meeting over and the second one planned",
    "MEETING",
    ["2018-06-12", "Trump und Kim Jong-un trafen einander am Dienstag in Singapur."],
    ["2019-02-20", "Trump und Kim Jong-un wollen einander kommende Woche in Hanoi treffen."],
  ],
  [
    "a strike and its retaliation",
    "ATTACK",
    ["2024-04-14", "Der Iran hat am Sonntag Israel mit Drohnen und Raketen angegriffen."],
    ["2024-04-19", "Israel hat am Freitag den Iran angegriffen."],
  ],
  [
    "one and two others at one place on one day",
    "MEETING",
    ["2023-05-20", "Wolodymyr Selenskyj hat am Samstag in Hiroshima Narendra Modi getroffen."],
    ["2023-05-20", "Wolodymyr Selenskyj traf am Samstag in Hiroshima Rishi Sunak."],
  ],
  [
    "two coups of one country",
    "ATTACK",
    ["2020-08-19", "In Mali hat das Militär am Dienstag Präsident Ibrahim Boubacar Keïta gestürzt."],
    ["2021-05-25", "In Mali hat das Militär am Montag erneut geputscht. Übergangspräsident Bah N'Daw wurde festgenommen."],
  ],
  [
    "two rounds of an election",
    "ELECTION",
    ["2022-04-10", "Emmanuel Macron hat die erste Runde der Präsidentschaftswahl am Sonntag gewonnen."],
    ["2022-04-24", "Macron gewann am Sonntag die Stichwahl gegen Marine Le Pen."],
  ],
  [
    "two accords of one pair",
    "TREATY",
    ["1994-05-04", "Jitzchak Rabin und Jassir Arafat haben am Mittwoch in Kairo das Gaza-Jericho-Abkommen unterzeichnet."],
    ["1995-09-28", "Rabin und Arafat haben am Donnerstag in Washington einen Vertrag unterzeichnet."],
  ],
  [
    "two attacks in one city",
    "ATTACK",
    ["2016-03-13", "Bei einem Anschlag in Ankara sind am Sonntag mindestens 34 Menschen getötet worden."],
    ["2016-02-18", "Bei einem Bombenanschlag in der Türkei sind am Mittwoch 28 Menschen ums Leben gekommen."],
  ],
  [
    "one family name in two decades",
    "TREATY",
    ["1991-07-31", "Bush und Gorbatschow haben am Mittwoch in Moskau den START-Vertrag unterzeichnet."],
    ["2002-05-24", "Bush und Putin haben am Freitag in Moskau einen Abrüstungsvertrag unterzeichnet."],
  ],
  [
    "sanctions of two on one day",
    "SANCTION",
    ["2014-07-30", "Die EU hat am Dienstag Wirtschaftssanktionen gegen Russland verhängt."],
    ["2014-07-30", "Die USA haben am Dienstag neue Sanktionen gegen Moskau verhängt."],
  ],
  [
    "meetings of one pair in one year",
    "MEETING",
    ["2019-12-03", "Trump und Macron trafen sich am Dienstag in London."],
    ["2019-08-26", "Donald Trump und Emmanuel Macron sind am Montag in Biarritz zusammengekommen."],
  ],
  [
    "tests of two neighbours",
    "WEAPON_TEST",
    ["1998-05-28", "Pakistan hat am Donnerstag fünf Atomsprengsätze gezündet."],
    ["1998-05-13", "Indien hat am Mittwoch zwei weitere Atomsprengsätze gezündet."],
  ],
  [
    "two sentenced on one day",
    "LEGAL_ACTION",
    ["2006-11-05", "Saddam Hussein ist am Sonntag in Bagdad zum Tode verurteilt worden."],
    ["2006-11-05", "Barsan al-Tikriti wurde am Sonntag in Bagdad zum Tode verurteilt."],
  ],
  [
    "a visit and its return",
    "MEETING",
    ["1970-03-19", "Willy Brandt ist am Donnerstag in Erfurt mit Willi Stoph zusammengetroffen."],
    ["1970-05-21", "Brandt und Stoph trafen einander am Donnerstag in Kassel."],
  ],
  [
    "two invited on one day",
    "INVITATION",
    ["2014-01-11", "Präsident Wladimir Putin hat Premierminister Shinzo Abe am Freitag nach Sotschi eingeladen."],
    ["2014-01-11", "Putin hat am Freitag den chinesischen Präsidenten Xi Jinping nach Sotschi eingeladen."],
  ],
  [
    "protests of one day in two cities",
    "OTHER",
    ["2019-08-18", "In Hongkong haben am Sonntag Hunderttausende demonstriert."],
    ["2019-08-18", "In Moskau haben am Sonntag Zehntausende demonstriert."],
  ],
  [
    "independence of two neighbours",
    "FOUNDING",
    ["1991-08-24", "Die Ukraine hat am Samstag ihre Unabhängigkeit erklärt."],
    ["1991-08-27", "Moldau hat am Dienstag seine Unabhängigkeit erklärt."],
  ],
  [
    "girls taken away in two years",
    "ATTACK",
    ["2014-04-16", "Bewaffnete haben am Montag in Nigeria mehr als 100 Schülerinnen entführt."],
    ["2018-02-21", "Bewaffnete haben am Montag in Nigeria 110 Schülerinnen entführt."],
  ],
  [
    "resignations of one man",
    "APPOINTMENT",
    ["2013-02-20", "Bulgariens Regierungschef Bojko Borissow ist am Mittwoch zurückgetreten."],
    ["2016-11-14", "Bulgariens Ministerpräsident Bojko Borissow hat am Montag seinen Rücktritt eingereicht."],
  ],
  [
    "visits of one traveller in one year",
    "VISIT",
    ["2016-02-08", "Merkel ist am Montag nach Ankara gereist."],
    ["2016-05-23", "Bundeskanzlerin Angela Merkel besuchte am Montag Istanbul."],
  ],
  [
    "treaties with two neighbours",
    "TREATY",
    ["1990-11-09", "Deutschland und die Sowjetunion haben am Freitag in Bonn einen Vertrag unterzeichnet."],
    ["1990-11-14", "Deutschland und Polen haben am Mittwoch in Warschau einen Vertrag unterzeichnet."],
  ],
  [
    "a coup and an attack in one country",
    "ATTACK",
    ["2016-07-16", "Teile der türkischen Armee haben am Freitag in Istanbul geputscht."],
    ["2016-07-16", "Bei einem Anschlag in Istanbul sind am Freitag 40 Menschen getötet worden."],
  ],
  [
    "a war's beginning and a raid weeks later",
    "WAR",
    ["2003-03-20", "Die USA haben am Donnerstag den Krieg gegen den Irak begonnen."],
    ["2003-04-08", "Amerikanische Flugzeuge haben am Montag Bagdad bombardiert."],
  ],
  [
    "a raid on one country and on its neighbour",
    "ATTACK",
    ["2023-10-10", "Israel hat am Dienstag Ziele in Syrien bombardiert."],
    ["2023-10-10", "Israel hat am Dienstag den Libanon angegriffen."],
  ],
];
