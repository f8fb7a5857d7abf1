import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: whose an office is, who orders what, and who is taken where. */
const CASES: Tables = {
  "offices whose owner only a possessive names": [
    [
      "Deutschland lehnt das ab. Sein Außenminister traf am Montag in Brüssel John Kerry.",
      "STATEMENT HAPPENED [2015-03-16..2015-03-20] SPEAKER=Deutschland",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Frank-Walter Steinmeier PARTICIPANT=John Kerry PLACE=Brüssel",
    ],
    [
      "Die Nato verurteilte den Angriff am Montag. Ihre Botschafter kamen am Dienstag in Brüssel zusammen.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Nato",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Nato PLACE=Brüssel",
    ],
    [
      "Die Türkei und Griechenland streiten über Erdgas. Ihre Außenminister trafen sich am Montag in Ankara.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Türkei PARTICIPANT=Griechenland PLACE=Ankara",
    ],
    [
      "Die Ecowas verurteilte den Putsch; ihre Staatschefs treffen sich am Sonntag in Accra.",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=Ecowas",
      "MEETING PLANNED 2015-03-22 PARTICIPANT=Ecowas PLACE=Accra",
    ],
    [
      "François Hollande verurteilte den Anschlag. Sein Außenminister flog am Montag nach Ankara.",
      "STATEMENT HAPPENED [2015-03-16..2015-03-20] SPEAKER=François Hollande",
      "VISIT HAPPENED 2015-03-16 VISITOR=Laurent Fabius HOST=Türkei PLACE=Ankara",
    ],
  ],
  "who orders or takes up what a noun names": [
    [
      "Barack Obama ordnete am Mittwoch Luftangriffe auf den Irak an.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Irak AGENT=Barack Obama",
    ],
    [
      "Barack Obama hat am Mittwoch Luftangriffe auf den Irak angeordnet.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Irak AGENT=Barack Obama",
    ],
    [
      "Juan Manuel Santos ließ am Mittwoch die Verhandlungen mit den Farc wieder aufnehmen.",
      "MEETING HAPPENED 2015-03-18 PARTICIPANT=Farc PARTICIPANT=Juan Manuel Santos",
    ],
  ],
  "what only tells where it was talked": [
    ["In Wien wurde am Montag über das Atomprogramm verhandelt.", "MEETING HAPPENED 2015-03-16 PLACE=Wien"],
    ["Vom Montag an wird in Havanna weiterverhandelt.", "MEETING PLANNED 2015-03-23/.. PLACE=Havanna"],
  ],
  "who is taken somewhere": [
    [
      "Soldaten flogen am Mittwoch Mohammed Mursi nach Alexandria.",
      "OTHER HAPPENED 2015-03-18 TARGET=Mohammed Mursi PLACE=Alexandria",
    ],
    [
      "Ein Hubschrauber brachte am Mittwoch den Präsidenten Ali Bongo nach Libreville.",
      "OTHER HAPPENED 2015-03-18 TARGET=Ali Bongo PLACE=Libreville",
    ],
    ["Am Mittwoch flog Angela Merkel nach Paris.", "VISIT HAPPENED 2015-03-18 VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris"],
  ],
  "visits during or after which something is said": [
    [
      "Nach einem Besuch in Hanoi sagte Angela Merkel am Montag, die Grenze bleibe offen.",
      "VISIT HAPPENED HOST=Vietnam VISITOR=Angela Merkel PLACE=Hanoi",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel PLACE=Hanoi PART_OF=VISIT",
    ],
    [
      "Nach einem Besuch des Außenministers in Hanoi sagte Angela Merkel am Montag, die Grenze bleibe offen.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel",
    ],
    [
      "Barack Obama war am Montag auf dem Rückweg von einem Besuch in Vietnam.",
      "VISIT HAPPENED HOST=Vietnam VISITOR=Barack Obama PLACE=Vietnam",
    ],
  ],
  "what is refused or hindered": [
    ["Der Maschine wurde am Montag in Paris die Landung verweigert."],
    ["Die Behörden hinderten Alexej Nawalny am Montag an der Ausreise.", "OTHER HAPPENED 2015-03-16 TARGET=Alexej Nawalny"],
  ],
  "where something is ordered, done and left": [
    [
      "Wladimir Putin ordnete am Montag in Moskau Luftangriffe auf Georgien an.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Georgien AGENT=Wladimir Putin",
    ],
    ["Die Nato bombardierte am Montag Belgrad.", "ATTACK HAPPENED 2015-03-16 AGENT=Nato TARGET=Serbien PLACE=Belgrad"],
    [
      "Wladimir Putin befahl am Montag den Rückzug der Truppen aus Syrien.",
      "OTHER HAPPENED 2015-03-16 AGENT=Wladimir Putin PLACE=Syrien",
    ],
    ["Am Mittwoch fielen die ersten Bomben auf Damaskus.", "ATTACK HAPPENED 2015-03-18 TARGET=Syrien PLACE=Damaskus"],
    [
      "Das Flugzeug von Hun Sen wurde am Mittwoch über Phnom Penh abgeschossen.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Hun Sen PLACE=Phnom Penh",
    ],
  ],
  "on the way to something and from it": [
    [
      "Barack Obama war am Montag auf dem Weg zu einem Treffen mit David Cameron in London.",
      "MEETING PLANNED 2015-03-16 PARTICIPANT=David Cameron PARTICIPANT=Barack Obama PLACE=London",
    ],
    [
      "Barack Obama reiste am Montag von einem Gipfel in Wales nach Estland.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Barack Obama HOST=Estland PLACE=Estland",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PLACE=Wales",
    ],
  ],
  "a part of a body, and who stands around somebody": [
    [
      "Teile der türkischen Armee haben am Freitag Brücken in Istanbul besetzt.",
      "ATTACK HAPPENED 2015-03-20 AGENT=Türkische Streitkräfte PLACE=Istanbul",
    ],
    [
      "Die Generäle um Abdel Fattah al-Sisi setzten am Montag die Verfassung außer Kraft.",
      "OTHER HAPPENED 2015-03-16 AGENT=Abdel Fattah al-Sisi",
    ],
  ],
  "several of one office who are named behind it": [
    [
      "Die Präsidenten Ruandas und Ugandas, Paul Kagame und Yoweri Museveni, trafen sich am Mittwoch in Nairobi.",
      "MEETING HAPPENED 2015-03-18 PARTICIPANT=Paul Kagame PARTICIPANT=Yoweri Museveni PLACE=Nairobi",
    ],
  ],
  "the body of the country that its sentence names": [
    [
      "In der Türkei hat das Parlament am Montag ein Gesetz verabschiedet.",
      "ELECTION HAPPENED 2015-03-16 AGENT=Große Nationalversammlung der Türkei PLACE=Türkei",
    ],
    [
      "In Chile hat das Militär am Montag die Regierung gestürzt.",
      "ATTACK HAPPENED 2015-03-16 AGENT=Militär (Chile) TARGET=Chile PLACE=Chile",
    ],
    ["In Genf lehnte die Regierung am Montag die Forderung ab.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Regierung PLACE=Genf"],
    ["Die Regierung von Hun Sen lehnte die Forderung am Montag ab.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Kambodscha"],
  ],
  "a part of a town": [
    [
      "US-Soldaten haben am Mittwoch das Zentrum von Bagdad eingenommen.",
      "ATTACK HAPPENED 2015-03-18 AGENT=Vereinigte Staaten TARGET=Irak PLACE=Bagdad",
    ],
    ["Rebellen eroberten am Mittwoch die Altstadt von Aleppo.", "ATTACK HAPPENED 2015-03-18 TARGET=Syrien PLACE=Aleppo"],
  ],
  "who is proposed and who is expected": [
    [
      "Barack Obama schlug am Montag Merrick Garland als Richter vor.",
      "APPOINTMENT HYPOTHETICAL 2015-03-16 AGENT=Barack Obama SUBJECT=Merrick Garland",
    ],
    [
      "Zum Gipfel am Dienstag in Wales wird auch Petro Poroschenko erwartet.",
      "MEETING PLANNED 2015-03-24 PLACE=Wales",
      "VISIT PLANNED 2015-03-24 VISITOR=Petro Poroschenko",
    ],
  ],
  "who leaves a prison": [
    [
      "Michail Chodorkowski durfte am Freitag das Straflager verlassen.",
      "LEGAL_ACTION HAPPENED 2015-03-20 TARGET=Michail Chodorkowski",
    ],
    [
      "Angela Merkel verließ am Freitag das Gefängnis nach einem Besuch bei Häftlingen.",
      "OTHER/departure HAPPENED 2015-03-20 SUBJECT=Angela Merkel",
      "VISIT HAPPENED VISITOR=Angela Merkel",
    ],
  ],
  "who was welcomed": [
    [
      "Sadat ist am Samstag in Israel eingetroffen. Auf dem Flughafen begrüßte ihn Ministerpräsident Menachem Begin. Am Montag wird er vor der Knesset sprechen.",
      "MEETING/arrival HAPPENED 2015-03-14 VISITOR=Sadat PLACE=Israel",
      "MEETING/arrival HAPPENED 2015-03-14 HOST=Menachem Begin VISITOR=Sadat PLACE=AIRPORT",
      "STATEMENT PLANNED 2015-03-23 SPEAKER=Sadat ADDRESSEE=Knesset PLACE=Jerusalem",
    ],
  ],
  "right after something, and where somebody is taken": [
    [
      "Matteo Renzi ist am Samstag nach einer Kundgebung in Rom erschossen worden.",
      "OTHER HAPPENED SUBJECT=Italien PLACE=Rom",
      "ATTACK HAPPENED 2015-03-14 TARGET=Matteo Renzi PLACE=Rom",
    ],
    ["Alexej Nawalny wurde am Montag nach Moskau verschleppt.", "ATTACK HAPPENED 2015-03-16 TARGET=Alexej Nawalny PLACE=Moskau"],
    ["Zu der Beisetzung am Montag wird auch Barack Obama kommen.", "VISIT PLANNED 2015-03-23 VISITOR=Barack Obama"],
  ],
  "the attack that was told of": [
    [
      "Bei einem Anschlag auf die US-Botschaft in Kabul sind am Freitag zwölf Menschen getötet worden. Nach dem Anschlag wurden Straßen gesperrt.",
      "ATTACK HAPPENED 2015-03-20 TARGET=Vereinigte Staaten PLACE=BUILDING PLACE=Kabul",
      "ATTACK HAPPENED 2015-03-20 TARGET=Vereinigte Staaten PLACE=BUILDING PLACE=Kabul",
    ],
  ],
  "whose title it is, and who is named behind it": [
    [
      "Der Chef der Welthandelsorganisation WTO, Roberto Azevêdo, besuchte am Montag Caracas.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Roberto Azevêdo HOST=Venezuela PLACE=Caracas",
    ],
    [
      "Der Chef der Söldnergruppe Wagner, Jewgeni Prigoschin, hat seinen Marsch am Montag abgebrochen.",
      "OTHER HAPPENED 2015-03-16 AGENT=Jewgeni Prigoschin",
    ],
  ],
  "drivers and gunmen without a name": [
    [
      "Ein Attentäter raste am Montag in Nizza mit einem Lastwagen in eine Menschenmenge.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Frankreich PLACE=Nizza",
    ],
    [
      "Ein 22-Jähriger schoss am Montag in Tucson auf die Abgeordnete Gabrielle Giffords.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Gabrielle Giffords PLACE=Tucson",
    ],
  ],
  "the two before somebody who only says it": [
    [
      "Barack Obama hat eine Einladung von Angela Merkel angenommen. Das sagte Steffen Seibert am Montag. Die beiden wollen sich bis Mai treffen.",
      "INVITATION HAPPENED RECIPIENT=Barack Obama SENDER=Angela Merkel",
      "MEETING PLANNED [..2015-05] PARTICIPANT=Barack Obama PARTICIPANT=Angela Merkel",
    ],
  ],
  "talks at a summit": [
    [
      "Beim G20-Gipfel auf Bali haben Joe Biden und Xi Jinping am Montag miteinander gesprochen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=G20 PLACE=Bali",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Joe Biden PARTICIPANT=Xi Jinping PLACE=Bali",
    ],
  ],
  "parts of countries by their direction": [
    ["In der Ostukraine wurde am Montag ein Flugzeug abgeschossen.", "ATTACK HAPPENED 2015-03-16 TARGET=Ukraine PLACE=Ukraine"],
    ["In Südfrankreich wurde am Montag gestreikt.", "OTHER HAPPENED 2015-03-16 SUBJECT=Frankreich PLACE=Frankreich"],
    [
      "Barack Obama reiste am Montag nach Südkorea.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Barack Obama HOST=Südkorea PLACE=Südkorea",
    ],
  ],
  "whom somebody speaks of": [
    [
      "Julian Assange sitzt in London fest. William Hague sagte am Montag, man sei verpflichtet, ihn an Schweden auszuliefern.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=William Hague",
      "LEGAL_ACTION PLANNED TARGET=Julian Assange RECIPIENT=Schweden BY=William Hague",
    ],
    [
      "Die Union Südamerikanischer Nationen rief ihre Außenminister für Sonntag nach Guayaquil.",
      "OTHER HAPPENED 2015-03-22 AGENT=Unasur",
    ],
  ],
  "towns by which gatherings are called": [
    ["Der Nahostgipfel von Camp David ist am Dienstag gescheitert.", "MEETING HAPPENED 2015-03-17 PLACE=Camp David"],
    ["Der Gipfel von Lissabon endete am Dienstag.", "MEETING HAPPENED 2015-03-17 PLACE=Lissabon"],
  ],
  "who is hanged": [
    [
      "Saddam Hussein ist am Montag in Bagdad gehängt worden.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Saddam Hussein PLACE=Bagdad",
    ],
    ["Das Bild hing am Montag in Berlin an der Wand."],
  ],
  "who suffers what was done to him": [
    ["Robert Fico liegt nach einem Attentat im Krankenhaus.", "ATTACK HAPPENED TARGET=Robert Fico"],
    [
      "Alexej Nawalny starb am Montag nach einem Attentat.",
      "OTHER HAPPENED 2015-03-16 SUBJECT=Alexej Nawalny",
      "ATTACK HAPPENED TARGET=Alexej Nawalny",
    ],
  ],
  "who comes to a celebration": [
    [
      "Zu der Feier waren Vertreter von 140 Staaten gekommen, darunter Al Gore und Jassir Arafat.",
      "VISIT HAPPENED VISITOR=Al Gore VISITOR=Jassir Arafat",
    ],
  ],
  "what is declared": [
    ["Joe Biden erklärte den Krieg am Montag für beendet.", "STATEMENT HAPPENED SPEAKER=Joe Biden"],
    ["Deutschland erklärte am Montag Frankreich den Krieg.", "WAR HAPPENED 2015-03-16 AGENT=Deutschland TARGET=Frankreich"],
  ],
  "titles that are not the pope's": [
    ["Der Patriarch traf am Montag in Wien Angela Merkel.", "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PLACE=Wien"],
    [
      "Der Pontifex traf am Montag in Wien Angela Merkel.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Papst Franziskus PARTICIPANT=Angela Merkel PLACE=Wien",
    ],
  ],
  "what is begun, tested, received": [
    [
      "Russland hat am Montag das größte Manöver seit Jahrzehnten begonnen.",
      "MILITARY_EXERCISE HAPPENED 2015-03-16 PARTICIPANT=Russland",
    ],
    ["Russland testete am Montag die größte Bombe seiner Geschichte.", "WEAPON_TEST HAPPENED 2015-03-16 AGENT=Russland"],
    ["Kiew hat am Montag deutsche Haubitzen erhalten.", "DELIVERY HAPPENED 2015-03-16 RECIPIENT=Ukraine"],
    [
      "Kim Jong-un hatte am Montag eine Abordnung aus Seoul empfangen.",
      "MEETING HAPPENED 2015-03-16 HOST=Kim Jong-un VISITOR=Südkorea",
    ],
    [
      "Der Präsident der Industriellenvereinigung, Georg Kapsch, hat am Montag in Wien Margarete Schramböck getroffen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Georg Kapsch PARTICIPANT=Margarete Schramböck PLACE=Wien",
    ],
  ],
  "what falls from the sky": [
    [
      "Eine Concorde der Air France ist am Dienstag in Paris auf ein Hotel gestürzt.",
      "OTHER HAPPENED 2015-03-17 SUBJECT=Frankreich PLACE=Paris",
    ],
    ["Eine Maschine stürzte am Dienstag nördlich von Paris ab.", "OTHER HAPPENED 2015-03-17 SUBJECT=Frankreich PLACE=Paris"],
  ],
  "deliveries that are put off, and meetings of those who then act together": [
    [
      "Barack Obama setzte am Montag die Waffenlieferungen an Ägypten aus.",
      "SANCTION HAPPENED 2015-03-16 AGENT=Barack Obama",
      "DELIVERY POSTPONED 2015-03-16 RECIPIENT=Ägypten SENDER=Barack Obama",
    ],
    [
      "Nach dem Gipfel in Rom haben Angela Merkel und François Hollande am Montag eine Erklärung unterzeichnet.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Rom",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Rom",
    ],
    [
      "Nelson Mandela soll am Sonntag in seinem Heimatdorf Qunu beigesetzt werden.",
      "OTHER PLANNED 2015-03-22 SUBJECT=Nelson Mandela PLACE=Qunu",
    ],
  ],
  "the day on which it is said and the one for which it is meant": [
    [
      "David Cameron hat am Freitag in London seinen Rücktritt für Oktober angekündigt.",
      "APPOINTMENT/resignation PLANNED 2015-10 SUBJECT=David Cameron PLACE=London",
    ],
    [
      "David Cameron kündigte am Freitag seinen Rücktritt für Oktober an.",
      "APPOINTMENT/resignation PLANNED 2015-10 SUBJECT=David Cameron",
    ],
    [
      "Wladimir Putin und Angela Merkel vereinbarten am Freitag in Minsk ein Treffen in Berlin.",
      "AGREEMENT HAPPENED 2015-03-20 PARTICIPANT=Wladimir Putin PARTICIPANT=Angela Merkel PLACE=Minsk",
      "MEETING PLANNED PARTICIPANT=Wladimir Putin PARTICIPANT=Angela Merkel PLACE=Berlin",
    ],
    [
      "Wladimir Putin und Angela Merkel haben sich am Freitag auf ein Treffen in Berlin geeinigt.",
      "MEETING PLANNED PARTICIPANT=Wladimir Putin PARTICIPANT=Angela Merkel PLACE=Berlin",
      "AGREEMENT HAPPENED 2015-03-20 PARTICIPANT=Wladimir Putin PARTICIPANT=Angela Merkel",
    ],
    [
      "Angela Merkel berief am Freitag für Donnerstag eine Sitzung in Berlin ein.",
      "MEETING PLANNED 2015-03-26 HOST=Angela Merkel PLACE=Berlin",
    ],
    [
      "David Cameron hat am Freitag einen Besuch in Paris für Oktober angekündigt.",
      "VISIT PLANNED 2015-10 HOST=Frankreich VISITOR=David Cameron PLACE=Paris",
      "STATEMENT HAPPENED 2015-03-20 SPEAKER=David Cameron",
    ],
    [
      "Der Bundesrat hat am Freitag in Bern den Beitritt der Schweiz zur Uno auf den September angesetzt.",
      "TREATY PLANNED 2015-09 PARTICIPANT=Schweiz PARTICIPANT=Vereinte Nationen PLACE=Bern",
    ],
  ],
  "two who stand in a run-off": [
    [
      "Bei der Stichwahl zwischen Viktor Juschtschenko und Viktor Janukowitsch wurde am Sonntag in Kiew gewählt.",
      "ELECTION HAPPENED 2015-03-15 SUBJECT=Wiktor Juschtschenko SUBJECT=Wiktor Janukowytsch PLACE=Kiew",
    ],
  ],
};

tellsAll(CASES);
