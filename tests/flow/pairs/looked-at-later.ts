import type { TwoTexts } from "../told-by-two.ts";

/** Texts of one event, written for rules that there were; what was not joined has been looked at since. */
export const OF_ONE_EVENT: readonly TwoTexts[] = [
  [
    "first meeting of two neighbours, by name and by office and capital",
    "MEETING",
    [
      "2018-07-08",
      "Asmara (dpa) - Äthiopiens Ministerpräsident Abiy Ahmed und der eritreische Präsident Isaias Afewerki haben sich am Sonntag in Asmara zum ersten Mal getroffen. Tausende säumten die Straßen.",
    ],
    [
      "2019-10-11",
      "Anfang Juli 2018 war der äthiopische Regierungschef in die eritreische Hauptstadt geflogen und hatte dort mit dem langjährigen Machthaber Isaias Afwerki gesprochen. Dafür erhält Abiy nun den Friedensnobelpreis.",
    ],
  ],
  [
    "landed at an airport, travelled to a country",
    "VISIT",
    [
      "1977-11-20",
      "Ägyptens Präsident Anwar as-Sadat ist am Samstagabend auf dem Flughafen Ben Gurion gelandet. Ministerpräsident Menachem Begin empfing ihn mit militärischen Ehren.",
    ],
    ["2007-11-19", "Vor dreißig Jahren, am 19. November 1977, reiste Sadat als erster arabischer Staatschef nach Israel."],
  ],
  [
    "the two Willys in Erfurt, city and hotel",
    "MEETING",
    [
      "1970-03-20",
      "Bundeskanzler Willy Brandt und DDR-Ministerpräsident Willi Stoph sind am Donnerstag in Erfurt zum ersten deutsch-deutschen Gipfeltreffen zusammengekommen.",
    ],
    [
      "2010-03-19",
      "Am 19. März 1970 traf Brandt im Hotel Erfurter Hof den Vorsitzenden des DDR-Ministerrats, Willi Stoph. Die Menge rief nach „Willy“.",
    ],
  ],
  [
    "a treaty paraphrased, and by its short name with a vague date",
    "TREATY",
    [
      "1987-12-09",
      "Washington - US-Präsident Ronald Reagan und der sowjetische Parteichef Michail Gorbatschow haben am Dienstag im Weißen Haus den Vertrag über die Beseitigung der Mittelstreckenraketen unterzeichnet.",
    ],
    [
      "2019-02-02",
      "Der INF-Vertrag, den Reagan und Gorbatschow Ende 1987 in Washington unterschrieben hatten, verbot landgestützte Atomraketen mittlerer Reichweite.",
    ],
  ],
  [
    "a peace accord, by parties and by its name, 25 years on",
    "TREATY",
    [
      "1998-04-11",
      "Belfast - Die Konfliktparteien in Nordirland haben sich am Freitag nach einer durchverhandelten Nacht auf ein Friedensabkommen geeinigt. Der britische Premier Tony Blair sprach von einem historischen Tag.",
    ],
    [
      "2023-04-10",
      "Vor 25 Jahren wurde in Belfast das Karfreitagsabkommen geschlossen, das drei Jahrzehnte der Gewalt in Nordirland beendete.",
    ],
  ],
  [
    "a summit at the border, Asian names in two spellings, end of the month",
    "MEETING",
    [
      "2018-04-27",
      "Seoul (AFP) - Nordkoreas Machthaber Kim Jong Un hat am Freitagmorgen die Demarkationslinie überschritten und ist in Panmunjom mit Südkoreas Präsident Moon Jae In zusammengetroffen.",
    ],
    ["2018-12-28", "Ende April trafen sich Moon und Kim Jong-un erstmals in dem Grenzort Panmunjom."],
  ],
  [
    "a call, told by who criticises it",
    "PHONE_CALL",
    [
      "2024-11-15",
      "Erstmals seit fast zwei Jahren hat Bundeskanzler Olaf Scholz wieder mit dem russischen Präsidenten telefoniert. Das Gespräch am Freitag dauerte nach Angaben von Regierungssprecher Steffen Hebestreit eine Stunde.",
    ],
    [
      "2024-11-18",
      "Die Kritik am Anruf des Kanzlers bei Wladimir Putin reißt nicht ab. Scholz verteidigte das Telefonat vom Freitag.",
    ],
  ],
  [
    "congratulated by telephone, a call that had consequences",
    "PHONE_CALL",
    [
      "2019-07-26",
      "US-Präsident Donald Trump hat am Donnerstag dem ukrainischen Präsidenten Wolodymyr Selenskyj telefonisch zum Wahlsieg seiner Partei gratuliert.",
    ],
    [
      "2019-12-18",
      "Auslöser des Amtsenthebungsverfahrens ist ein Telefonat, das Trump am 25. Juli mit seinem ukrainischen Kollegen Wolodymyr Selenskij geführt hat.",
    ],
  ],
  [
    "an assassination, twenty years on, in another spelling",
    "ATTACK",
    [
      "1995-11-05",
      "Tel Aviv - Der israelische Ministerpräsident Yitzhak Rabin ist am Samstagabend nach einer Friedenskundgebung in Tel Aviv von einem jüdischen Extremisten erschossen worden.",
    ],
    ["2015-11-04", "Vor zwanzig Jahren wurde Jitzchak Rabin ermordet. Der Attentäter Jigal Amir sitzt bis heute in Haft."],
  ],
  [
    "a murder in the night to one day, dated on the day before",
    "ATTACK",
    [
      "1986-03-01",
      "Schwedens Ministerpräsident Olof Palme ist in der Nacht zum Samstag in Stockholm auf offener Straße erschossen worden.",
    ],
    [
      "2020-06-10",
      "Der Mord an Olof Palme am 28. Februar 1986 wird nie vor Gericht kommen. Die Staatsanwaltschaft in Stockholm hat die Ermittlungen eingestellt.",
    ],
  ],
  [
    "bombs on trains, told by the verdict",
    "ATTACK",
    [
      "2004-03-12",
      "Madrid - Bei Bombenanschlägen auf vier Pendlerzüge sind am Donnerstagmorgen in der spanischen Hauptstadt mindestens 190 Menschen getötet worden.",
    ],
    [
      "2007-10-31",
      "Dreieinhalb Jahre nach den Terroranschlägen von Madrid hat ein Gericht 21 Angeklagte verurteilt. Am 11. März 2004 waren bei den Attentaten in den Vorortzügen 191 Menschen gestorben.",
    ],
  ],
  [
    "a raid on a conference and on a headquarters, shortly before Christmas",
    "ATTACK",
    [
      "1975-12-22",
      "Ein Terrorkommando hat am Sonntag in Wien die Konferenz der OPEC überfallen und elf Minister als Geiseln genommen. Drei Menschen wurden getötet.",
    ],
    [
      "2017-08-05",
      "Kurz vor Weihnachten 1975 stürmte „Carlos“ mit fünf Komplizen das Wiener OPEC-Hauptquartier. Drei Menschen starben bei dem Überfall.",
    ],
  ],
  [
    "planes of a state and its air force, a reactor",
    "ATTACK",
    [
      "1981-06-09",
      "Jerusalem - Israelische Kampfflugzeuge haben am Sonntag den irakischen Atomreaktor Osirak bei Bagdad zerstört, wie die Regierung am Montag mitteilte.",
    ],
    ["2007-09-15", "Bereits im Juni 1981 hatte Israels Luftwaffe einen Reaktor in der Nähe von Bagdad bombardiert."],
  ],
  [
    "islands occupied, and the beginning of a war forty years ago today",
    "WAR",
    [
      "1982-04-03",
      "Buenos Aires/London - Argentinische Truppen sind am Freitag auf den britischen Falklandinseln einmarschiert.",
    ],
    [
      "2022-04-02",
      "Heute vor vierzig Jahren überfiel Argentinien die Falklandinseln, die in Buenos Aires Malvinas heißen. Damit begann der Krieg mit Großbritannien.",
    ],
  ],
  [
    "two states attack a third, by troops and by a named war",
    "WAR",
    ["1973-10-07", "Ägyptische und syrische Truppen haben am Samstag, dem jüdischen Feiertag Jom Kippur, Israel angegriffen."],
    [
      "2013-10-06",
      "Am 6. Oktober 1973 begann mit einem Überraschungsangriff Ägyptens und Syriens auf Israel der Jom-Kippur-Krieg.",
    ],
  ],
  [
    "an embassy occupied, its storming remembered",
    "ATTACK",
    [
      "1979-11-05",
      "Teheran - Islamische Studenten haben am Sonntag die amerikanische Botschaft in der iranischen Hauptstadt besetzt und das Personal als Geiseln genommen.",
    ],
    [
      "2019-11-04",
      "In Teheran haben Tausende den Jahrestag der Erstürmung der US-Botschaft gefeiert. Am 4. November 1979 hatten Studenten dort 52 Amerikaner als Geiseln genommen.",
    ],
  ],
  [
    "a coup by army and by officers, a revolution with a name",
    "ATTACK",
    [
      "1974-04-26",
      "Lissabon - In Portugal haben am Donnerstag Teile der Armee geputscht. Ministerpräsident Marcelo Caetano ergab sich am Abend.",
    ],
    [
      "2024-04-25",
      "Am 25. April 1974 stürzten linke Offiziere in Lissabon die Diktatur. Die Nelkenrevolution verlief nahezu unblutig.",
    ],
  ],
  [
    "a coup told at the swearing-in",
    "ATTACK",
    [
      "2023-08-30",
      "Libreville - In Gabun haben Militärs am Mittwochmorgen die Macht übernommen und Präsident Ali Bongo unter Hausarrest gestellt.",
    ],
    [
      "2023-09-04",
      "Der Anführer der Putschisten in Gabun, General Brice Oligui Nguema, ist am Montag als Übergangspräsident vereidigt worden. Die Armee hatte den langjährigen Staatschef Bongo am vergangenen Mittwoch entmachtet.",
    ],
  ],
  [
    "a conclave: the name before and after",
    "ELECTION",
    [
      "2013-03-14",
      "Rom - Der argentinische Kardinal Jorge Mario Bergoglio ist am Mittwochabend zum neuen Papst gewählt worden. Er gab sich den Namen Franziskus.",
    ],
    [
      "2018-03-13",
      "Seit fünf Jahren steht Franziskus an der Spitze der katholischen Kirche. Am 13. März 2013 hatten ihn die Kardinäle im Konklave zum Papst gewählt.",
    ],
  ],
  [
    "elected head of state, told in a relative clause",
    "ELECTION",
    [
      "2017-02-12",
      "Die Bundesversammlung hat am Sonntag in Berlin Frank-Walter Steinmeier im ersten Wahlgang zum Bundespräsidenten gewählt.",
    ],
    [
      "2017-03-22",
      "Steinmeier, der im Februar zum zwölften Staatsoberhaupt der Bundesrepublik gewählt worden war, legte am Mittwoch den Amtseid ab.",
    ],
  ],
  [
    "an election won, a vote in the middle of a month",
    "ELECTION",
    ["2016-01-17", "Taipeh - Die Oppositionskandidatin Tsai Ing-wen hat am Samstag die Präsidentenwahl in Taiwan gewonnen."],
    [
      "2016-05-20",
      "Mit einer Antrittsrede hat Taiwans neue Präsidentin ihr Amt übernommen. Bei der Abstimmung Mitte Januar hatte Tsai 56 Prozent der Stimmen erhalten.",
    ],
  ],
  [
    "a resignation declared, and told in an obituary",
    "APPOINTMENT",
    [
      "1974-08-09",
      "Washington - US-Präsident Richard Nixon hat am Donnerstagabend in einer Fernsehansprache seinen Rücktritt erklärt.",
    ],
    [
      "1994-04-23",
      "Wegen der Watergate-Affäre trat Nixon im August 1974 als bislang einziger Präsident der Vereinigten Staaten zurück.",
    ],
  ],
  [
    "a withdrawal announced, a nickname",
    "APPOINTMENT",
    ["1990-11-23", "London - Die britische Premierministerin Margaret Thatcher hat am Donnerstag ihren Rückzug angekündigt."],
    ["2013-04-08", "Im November 1990 gab die „Eiserne Lady“ auf: Thatcher trat nach elf Jahren als Regierungschefin zurück."],
  ],
  [
    "appointed by an assembly, by epithet",
    "APPOINTMENT",
    [
      "2016-10-14",
      "New York - Die UN-Vollversammlung hat am Donnerstag den Portugiesen António Guterres zum neuen Generalsekretär ernannt.",
    ],
    [
      "2016-12-12",
      "António Guterres legt heute seinen Amtseid ab. Der frühere portugiesische Ministerpräsident war Mitte Oktober zum Nachfolger von Ban Ki Moon bestellt worden.",
    ],
  ],
  [
    "a death in the night, told when the grave is opened",
    "OTHER",
    [
      "2004-11-11",
      "Paris - Palästinenserpräsident Jassir Arafat ist tot. Er starb in der Nacht zum Donnerstag in einem Militärkrankenhaus bei Paris.",
    ],
    [
      "2012-11-27",
      "Ermittler haben am Dienstag in Ramallah das Grab Jassir Arafats geöffnet. Der Palästinenserführer war im November 2004 in Frankreich gestorben.",
    ],
  ],
  [
    "a death by verb and by noun",
    "OTHER",
    [
      "1975-11-20",
      "Madrid - Der spanische Staatschef General Francisco Franco ist am Donnerstagmorgen im Alter von 82 Jahren gestorben.",
    ],
    ["2005-11-20", "Mit dem Tod Francos am 20. November 1975 endete in Spanien eine fast vierzigjährige Diktatur."],
  ],
  [
    "sanctions of ministers and of a capital, in a relative clause",
    "SANCTION",
    [
      "2021-06-21",
      "Luxemburg - Wegen der erzwungenen Landung einer Ryanair-Maschine haben die EU-Außenminister am Montag Strafmaßnahmen gegen 78 Vertreter des Regimes in Belarus beschlossen.",
    ],
    [
      "2021-06-25",
      "Die Sanktionen, die Brüssel am Montag gegen Belarus verhängt hat, treffen auch die Familie von Präsident Alexander Lukaschenko.",
    ],
  ],
  [
    "an embargo, told by its end, in a participle",
    "SANCTION",
    ["1977-11-05", "New York - Der Weltsicherheitsrat hat am Freitag einstimmig ein Waffenembargo gegen Südafrika beschlossen."],
    ["1994-05-26", "Die Vereinten Nationen haben das 1977 gegen Pretoria verhängte Waffenembargo aufgehoben."],
  ],
  [
    "diplomats sent away, by president and by capital",
    "SANCTION",
    [
      "2016-12-30",
      "Als Vergeltung für Hackerangriffe hat US-Präsident Barack Obama am Donnerstag 35 russische Diplomaten des Landes verwiesen.",
    ],
    [
      "2017-07-31",
      "Im Dezember hatte Washington 35 russische Diplomaten ausgewiesen. Nun antwortet Moskau: 755 Mitarbeiter der US-Vertretungen müssen gehen.",
    ],
  ],
  [
    "nuclear tests, ten years on",
    "WEAPON_TEST",
    ["1998-05-12", "Neu-Delhi - Indien hat am Montag in der Wüste von Rajasthan drei Atomsprengsätze gezündet."],
    [
      "2008-05-11",
      "Zehn Jahre ist es her, dass Indien die Welt schockierte. Am 11. Mai 1998 ließ Premier Atal Bihari Vajpayee drei Atombomben unterirdisch zünden.",
    ],
  ],
  [
    "missiles of a country and of its guards, middle of last week",
    "WEAPON_TEST",
    [
      "2008-07-10",
      "Teheran - Iran hat am Mittwoch während eines Manövers neun Raketen getestet, darunter eine vom Typ Schahab 3.",
    ],
    [
      "2008-07-14",
      "Die iranischen Raketentests von Mitte vergangener Woche haben die Spannungen am Golf verschärft. Teheran hatte eine Schahab 3 erprobt, die Israel erreichen kann.",
    ],
  ],
  [
    "caught in a capital, arrested in a country by a service",
    "LEGAL_ACTION",
    [
      "1999-02-17",
      "Der Chef der kurdischen PKK, Abdullah Öcalan, ist am Montag in Nairobi gefasst und in die Türkei gebracht worden.",
    ],
    [
      "2019-02-15",
      "Am 15. Februar 1999 nahm der türkische Geheimdienst Öcalan in Kenia fest. Seither sitzt er auf der Gefängnisinsel Imrali.",
    ],
  ],
  [
    "found guilty, sentenced, in two spellings",
    "LEGAL_ACTION",
    [
      "2005-06-01",
      "Moskau - Der frühere Yukos-Chef Michail Chodorkowski muss für neun Jahre ins Straflager. Ein Moskauer Gericht sprach ihn am Dienstag des Betrugs und der Steuerhinterziehung schuldig.",
    ],
    [
      "2013-12-20",
      "Im Mai 2005 war Michail Chodorkowskij zu neun Jahren Lagerhaft verurteilt worden. Nun hat ihn Präsident Putin begnadigt.",
    ],
  ],
  [
    "a demonstration, by city and by ring road",
    "OTHER",
    [
      "1989-10-10",
      "In Leipzig haben am Montagabend rund 70 000 Menschen für Reformen in der DDR demonstriert. Die Sicherheitskräfte griffen nicht ein.",
    ],
    ["2009-10-09", "Am 9. Oktober 1989 zogen 70 000 Demonstranten über den Leipziger Ring und riefen: „Wir sind das Volk!“"],
  ],
  [
    "a quotation called out, a speech held",
    "STATEMENT",
    [
      "1963-06-27",
      "Berlin - „Ich bin ein Berliner“, rief US-Präsident John F. Kennedy am Mittwoch vor dem Schöneberger Rathaus Hunderttausenden zu.",
    ],
    ["2013-06-26", "Fünfzig Jahre ist es her, dass Kennedy in Berlin seine berühmte Rede hielt."],
  ],
  [
    "reproached at a conference, a speech of a city",
    "STATEMENT",
    [
      "2007-02-11",
      "München - Russlands Präsident Wladimir Putin hat den USA am Samstag auf der Münchner Sicherheitskonferenz vorgeworfen, nach der Weltherrschaft zu streben.",
    ],
    ["2022-02-18", "Schon in seiner Münchner Rede im Februar 2007 hatte Putin Amerika scharf kritisiert."],
  ],
  [
    "fighting stopped, a truce in force",
    "AGREEMENT",
    [
      "1988-08-21",
      "Seit Samstag schweigen am Golf die Waffen: Zwischen Iran und Irak ist nach acht Jahren Krieg ein Waffenstillstand in Kraft.",
    ],
    [
      "2008-08-20",
      "Am 20. August 1988 trat der von den Vereinten Nationen vermittelte Waffenstillstand zwischen Bagdad und Teheran in Kraft.",
    ],
  ],
  [
    "a queen's journey, in her obituary",
    "VISIT",
    [
      "2011-05-17",
      "Dublin (dpa) - Als erstes britisches Staatsoberhaupt seit 100 Jahren ist Königin Elizabeth II. am Dienstag nach Irland gereist.",
    ],
    [
      "2022-09-09",
      "Der Besuch der Queen in der Republik Irland im Mai 2011 galt als Zeichen der Versöhnung. Elizabeth II. legte in Dublin einen Kranz nieder.",
    ],
  ],
  [
    "received with honours, in an obituary",
    "MEETING",
    [
      "1987-09-08",
      "Bonn - Zum ersten Mal ist ein Staats- und Parteichef der DDR in die Bundesrepublik gekommen: Erich Honecker wurde am Montag von Bundeskanzler Helmut Kohl mit militärischen Ehren empfangen.",
    ],
    [
      "1994-05-30",
      "Auf dem Gipfel seiner Macht stand Honecker im September 1987, als ihn Kohl in Bonn empfing. Am Sonntag ist er in Chile gestorben.",
    ],
  ],
  [
    "a summit on a ship, by family names and a vague date",
    "MEETING",
    [
      "1989-12-03",
      "Valletta - Bei schwerem Sturm haben US-Präsident George Bush und der sowjetische Staats- und Parteichef Michail Gorbatschow am Samstag auf dem Kreuzfahrtschiff „Maxim Gorki“ ihr Gipfeltreffen vor Malta begonnen.",
    ],
    [
      "2009-12-02",
      "Vor zwanzig Jahren begruben zwei Präsidenten den Kalten Krieg. Anfang Dezember 1989 kamen Bush und Gorbatschow vor Malta auf einem Schiff zusammen.",
    ],
  ],
  [
    "relief goods flown out, a plane that landed",
    "DELIVERY",
    ["2005-10-11", "Deutschland hat am Montag 40 Tonnen Hilfsgüter in das Erdbebengebiet in Pakistan geliefert."],
    ["2005-10-13", "Islamabad hatte am Montag eine erste Lieferung deutscher Hilfsgüter erhalten."],
  ],
  [
    "a state that became independent and broke away",
    "FOUNDING",
    ["2011-07-10", "Juba - Mit Jubelfeiern ist der Südsudan am Samstag als 54. Staat Afrikas unabhängig geworden."],
    [
      "2021-07-09",
      "Zehn Jahre nach seiner Gründung liegt das Land am Boden. Am 9. Juli 2011 hatte der Südsudan seine Unabhängigkeit vom Sudan erklärt.",
    ],
  ],
  [
    "manoeuvres of an army and of a capital, told at their end",
    "MILITARY_EXERCISE",
    [
      "2022-08-04",
      "Peking - Chinas Volksbefreiungsarmee hat am Donnerstag rund um Taiwan ein Manöver mit scharfer Munition begonnen.",
    ],
    [
      "2022-08-10",
      "Nach knapp einer Woche hat Peking seine Militärübungen vor Taiwan für beendet erklärt. Sie hatten am vergangenen Donnerstag begonnen.",
    ],
  ],
  [
    "a study printed, papers made public",
    "PUBLICATION",
    [
      "1971-06-14",
      "New York - Die „New York Times“ hat am Sonntag eine geheime Studie des Pentagons über den Vietnamkrieg veröffentlicht.",
    ],
    [
      "2023-06-16",
      "Im Juni 1971 machte die „New York Times“ die Pentagon-Papiere publik, die ihr Daniel Ellsberg zugespielt hatte.",
    ],
  ],
  [
    "a plane that fell on a hotel",
    "OTHER",
    [
      "2000-07-26",
      "Paris - Eine Concorde der Air France ist am Dienstag kurz nach dem Start in Paris auf ein Hotel gestürzt. Alle 109 Insassen kamen ums Leben.",
    ],
    [
      "2003-10-25",
      "Der Anfang vom Ende war der 25. Juli 2000, als eine Concorde nördlich von Paris abstürzte und 113 Menschen starben.",
    ],
  ],
  [
    "peace made by states, signed by men, remembered by capitals",
    "TREATY",
    [
      "1979-03-27",
      "Washington - Ägypten und Israel haben am Montag einen Friedensvertrag unterzeichnet. Präsident Anwar as-Sadat und Ministerpräsident Menachem Begin reichten sich vor dem Weißen Haus die Hand.",
    ],
    ["2019-03-26", "Kairo und Jerusalem haben vor vierzig Jahren einen Friedensvertrag unterschrieben."],
  ],
  [
    "a pact and an agreement, by capitals, a year ago",
    "TREATY",
    [
      "2016-03-19",
      "Brüssel - Die EU und die Türkei haben sich am Freitag auf ein Abkommen zur Rückführung von Flüchtlingen geeinigt.",
    ],
    ["2017-03-17", "Vor einem Jahr schlossen Brüssel und Ankara das Flüchtlingsabkommen. Nun droht es zu scheitern."],
  ],
  [
    "left a prison, was released",
    "LEGAL_ACTION",
    [
      "1990-02-12",
      "Kapstadt - Der südafrikanische Bürgerrechtler Nelson Mandela ist am Sonntag nach 27 Jahren aus dem Gefängnis freigekommen.",
    ],
    ["2013-12-06", "Am 11. Februar 1990 wurde der Freiheitskämpfer Mandela aus der Haft entlassen."],
  ],
  [
    "a visit and talk, by party office and residence",
    "MEETING",
    [
      "2022-04-12",
      "Als erster Regierungschef aus der EU seit Kriegsbeginn hat Österreichs Bundeskanzler Karl Nehammer am Montag Wladimir Putin getroffen. Das Gespräch in Nowo-Ogarjowo dauerte 75 Minuten.",
    ],
    [
      "2022-04-14",
      "Von einem „Freundschaftsbesuch“ wollte der ÖVP-Chef nach seiner Unterredung mit dem russischen Präsidenten am 11. April nicht sprechen. Nehammer hatte Putin in dessen Residenz bei Moskau auf die Toten von Butscha angesprochen.",
    ],
  ],
  [
    "presidents on an island, a year ago in its country",
    "MEETING",
    [
      "2022-11-14",
      "Nusa Dua - Vor Beginn des G20-Gipfels auf Bali sind US-Präsident Joe Biden und Chinas Staats- und Parteichef Xi Jinping am Montag zu einem dreistündigen Gespräch zusammengekommen.",
    ],
    [
      "2023-11-13",
      "Zuletzt hatten die Präsidenten der USA und Chinas im November 2022 in Indonesien persönlich miteinander gesprochen. Nun wollen Biden und Xi einander bei San Francisco wiedersehen.",
    ],
  ],
];

/** Texts of two events that look like one. */
export const OF_TWO_EVENTS: readonly TwoTexts[] = [
  [
    "the next round of talks",
    "MEETING",
    [
      "2015-03-03",
      "US-Außenminister John Kerry und sein iranischer Kollege Mohammed Dschawad Sarif haben am Montag in Montreux über das Atomprogramm verhandelt.",
    ],
    ["2015-03-16", "Kerry und Sarif setzten am Montag in Lausanne ihre Gespräche über das Atomprogramm fort."],
  ],
  [
    "the same two in the same town a year later",
    "MEETING",
    ["2017-11-14", "Wladimir Putin hat am Montag in Sotschi Recep Tayyip Erdoğan empfangen."],
    ["2018-09-17", "Der russische Präsident und sein türkischer Kollege haben am Montag in Sotschi über Idlib beraten."],
  ],
  [
    "two meetings of one host in one week",
    "MEETING",
    [
      "2022-06-16",
      "Olaf Scholz, Emmanuel Macron und Mario Draghi sind am Donnerstag in Kiew mit Präsident Wolodymyr Selenskyj zusammengetroffen.",
    ],
    ["2022-06-11", "EU-Kommissionspräsidentin Ursula von der Leyen hat am Samstag in Kiew Wolodymyr Selenskyj getroffen."],
  ],
  [
    "two villages on one day",
    "ATTACK",
    [
      "2014-05-07",
      "Kämpfer der Islamistengruppe Boko Haram haben am Montag das Dorf Gamboru Ngala im Nordosten Nigerias überfallen.",
    ],
    ["2014-05-07", "Bewaffnete haben am Montag im nigerianischen Dorf Warabe acht Mädchen verschleppt."],
  ],
  [
    "a visit made and the next one expected",
    "VISIT",
    ["2012-11-19", "Barack Obama ist am Montag als erster amtierender US-Präsident in Birma eingetroffen."],
    ["2014-11-10", "Barack Obama wird am Mittwoch zu einem Besuch in Birma erwartet."],
  ],
  [
    "a summit of every year",
    "MEETING",
    ["2007-06-07", "Die Staats- und Regierungschefs der G8 sind am Mittwochabend in Heiligendamm zusammengekommen."],
    ["2008-07-07", "Die Staats- und Regierungschefs der G8 sind am Montag im japanischen Toyako zusammengekommen."],
  ],
  [
    "two summits in one city in one week",
    "MEETING",
    [
      "2011-10-24",
      "Brüssel - Die Staats- und Regierungschefs der Eurozone haben am Sonntag in Brüssel über die Schuldenkrise beraten.",
    ],
    [
      "2011-10-27",
      "Brüssel - Die Staats- und Regierungschefs der Eurozone haben sich in der Nacht zum Donnerstag in Brüssel auf einen Schuldenschnitt für Griechenland geeinigt.",
    ],
  ],
  [
    "two calls of one week",
    "PHONE_CALL",
    ["2014-03-03", "Bundeskanzlerin Angela Merkel hat am Sonntag mit Wladimir Putin telefoniert."],
    ["2014-03-06", "Die Kanzlerin telefonierte am Mittwoch abermals mit dem russischen Präsidenten."],
  ],
  [
    "two sentences for one man, life and three years",
    "LEGAL_ACTION",
    ["2012-06-03", "Kairo - Ägyptens früherer Präsident Husni Mubarak ist am Samstag zu lebenslanger Haft verurteilt worden."],
    ["2014-05-22", "Husni Mubarak ist am Mittwoch in Kairo wegen Veruntreuung zu drei Jahren Haft verurteilt worden."],
  ],
  [
    "two sentences for one woman, weeks apart",
    "LEGAL_ACTION",
    [
      "2021-12-06",
      "Ein Gericht in Myanmar hat die entmachtete Regierungschefin Aung San Suu Kyi am Montag zu vier Jahren Haft verurteilt.",
    ],
    ["2022-01-11", "Aung San Suu Kyi ist am Montag in Naypyidaw zu vier weiteren Jahren Gefängnis verurteilt worden."],
  ],
  [
    "a treaty signed and ratified",
    "TREATY",
    ["2010-04-09", "Barack Obama und Dmitri Medwedew haben am Donnerstag in Prag den neuen Start-Vertrag unterzeichnet."],
    ["2010-12-23", "Der US-Senat hat am Mittwoch den neuen Start-Vertrag mit Russland ratifiziert."],
  ],
  [
    "a treaty signed and in force",
    "TREATY",
    [
      "1992-02-08",
      "Die Außen- und Finanzminister der Europäischen Gemeinschaft haben am Freitag den Vertrag von Maastricht unterzeichnet.",
    ],
    ["1993-11-01", "Der Vertrag von Maastricht über die Europäische Union ist am Montag in Kraft getreten."],
  ],
  [
    "a resignation and an earlier one",
    "APPOINTMENT",
    ["1994-12-23", "Rom - Italiens Ministerpräsident Silvio Berlusconi hat am Donnerstag seinen Rücktritt eingereicht."],
    ["2023-06-12", "Im November 2011 trat Silvio Berlusconi als italienischer Regierungschef zurück."],
  ],
  [
    "confirmed twice in one office",
    "APPOINTMENT",
    ["1999-08-16", "Die Duma hat Wladimir Putin am Montag als Ministerpräsidenten bestätigt."],
    ["2008-05-08", "Die Duma hat Wladimir Putin am Donnerstag zum Ministerpräsidenten gewählt."],
  ],
  [
    "elected again, by year",
    "ELECTION",
    ["2009-10-28", "Der Bundestag hat Angela Merkel am Mittwoch zum zweiten Mal zur Bundeskanzlerin gewählt."],
    ["2021-12-08", "2013 wurde Merkel vom Bundestag zum dritten Mal zur Kanzlerin gewählt."],
  ],
  [
    "two general elections in one spring",
    "ELECTION",
    [
      "2012-05-07",
      "Bei der Parlamentswahl in Griechenland hat die konservative Nea Dimokratia am Sonntag die meisten Stimmen erhalten.",
    ],
    ["2012-06-18", "Die konservative Nea Dimokratia hat die Parlamentswahl in Griechenland am Sonntag gewonnen."],
  ],
  [
    "two missiles within a week",
    "WEAPON_TEST",
    ["2022-01-05", "Nordkorea hat am Mittwoch eine Rakete ins Japanische Meer abgefeuert."],
    ["2022-01-11", "Nordkorea hat am Dienstag erneut eine Rakete in Richtung Japan abgefeuert."],
  ],
  [
    "two nuclear tests within days",
    "WEAPON_TEST",
    ["1998-05-29", "Pakistan hat am Donnerstag fünf Atomsprengsätze gezündet."],
    ["1998-05-31", "Islamabad hat am Samstag abermals eine Atombombe getestet."],
  ],
  [
    "arrested twice in one city in one year",
    "LEGAL_ACTION",
    [
      "2017-03-27",
      "Der Oppositionelle Alexej Nawalny ist am Sonntag auf dem Weg zu einer Kundgebung in Moskau festgenommen worden.",
    ],
    ["2021-01-18", "Mitte Juni 2017 wurde Nawalny vor seiner Wohnung in Moskau festgenommen."],
  ],
  [
    "two bombs in one capital, one by a vague date of the month",
    "ATTACK",
    ["2016-07-03", "Bei einem Selbstmordanschlag in Bagdad sind am Sonntag mehr als 120 Menschen getötet worden."],
    ["2016-08-02", "Mitte Juli waren bei einem Bombenanschlag in Bagdad mindestens zwölf Menschen getötet worden."],
  ],
  [
    "attacks in two countries on one day",
    "ATTACK",
    ["2015-06-27", "Bei einem Anschlag auf ein Strandhotel in Sousse sind am Freitag 38 Menschen erschossen worden."],
    ["2015-06-27", "Bei einem Anschlag auf eine Moschee in Kuwait-Stadt sind am Freitag 27 Menschen getötet worden."],
  ],
  [
    "raids on a region and on a city of one country, one week",
    "ATTACK",
    ["2024-09-24", "Israels Luftwaffe hat am Montag Hunderte Ziele im Libanon bombardiert."],
    [
      "2024-09-28",
      "Israels Luftwaffe hat am Freitag einen Vorort von Beirut bombardiert. Hisbollah-Chef Hassan Nasrallah wurde getötet.",
    ],
  ],
  [
    "two coups of one army in nine months",
    "ATTACK",
    ["2020-08-19", "In Mali haben Soldaten am Dienstag Präsident Ibrahim Boubacar Keïta gestürzt."],
    ["2021-05-25", "In Mali hat das Militär am Montag den Übergangspräsidenten Bah N'Daw abgesetzt."],
  ],
  [
    "coup and counter-coup of one year",
    "ATTACK",
    ["1966-01-17", "In Nigeria haben Offiziere am Samstag geputscht. Premierminister Abubakar Tafawa Balewa wurde verschleppt."],
    ["1970-01-16", "Im Juli 1966 putschten in Nigeria Offiziere aus dem Norden. Staatschef Johnson Aguiyi-Ironsi wurde getötet."],
  ],
  [
    "brothers shot",
    "ATTACK",
    ["1968-06-05", "Senator Robert Kennedy ist am Mittwoch in Los Angeles niedergeschossen worden."],
    ["1963-11-23", "Präsident Kennedy ist am Freitag in Dallas erschossen worden."],
  ],
  [
    "an attack survived and one not survived",
    "ATTACK",
    [
      "2007-10-19",
      "Bei einem Anschlag auf den Konvoi von Benazir Bhutto sind am Donnerstag in Karatschi mehr als 130 Menschen getötet worden.",
    ],
    ["2007-12-28", "Benazir Bhutto ist am Donnerstag in Rawalpindi bei einem Anschlag getötet worden."],
  ],
  [
    "sanctions and more of them, one week",
    "SANCTION",
    ["2014-03-17", "Die EU-Außenminister haben am Montag Sanktionen gegen 21 Russen und Ukrainer verhängt."],
    ["2014-03-21", "Die EU hat am Freitag Sanktionen gegen weitere zwölf Russen und Ukrainer verhängt."],
  ],
  [
    "sanctions of two senders on one day",
    "SANCTION",
    ["2022-02-22", "Die USA haben am Dienstag Sanktionen gegen zwei russische Banken verhängt."],
    ["2022-02-22", "Die EU hat am Dienstag Sanktionen gegen 351 Abgeordnete der Duma verhängt."],
  ],
  [
    "an expulsion and its answer",
    "SANCTION",
    ["2018-03-17", "Moskau hat am Samstag 23 britische Diplomaten ausgewiesen."],
    ["2018-03-14", "London hat am Mittwoch 23 russische Diplomaten ausgewiesen."],
  ],
  [
    "expulsions by two states on one day",
    "SANCTION",
    ["2022-04-04", "Deutschland hat am Montag 40 russische Diplomaten ausgewiesen."],
    ["2022-04-04", "Frankreich hat am Montag 35 russische Diplomaten ausgewiesen."],
  ],
  [
    "a truce and the next one",
    "AGREEMENT",
    ["2020-10-10", "Armenien und Aserbaidschan haben sich in der Nacht zum Samstag in Moskau auf eine Waffenruhe geeinigt."],
    ["2020-10-18", "Baku und Eriwan haben sich am Samstag auf eine neue Feuerpause verständigt."],
  ],
  [
    "truces of two wars",
    "AGREEMENT",
    ["2012-11-22", "Israel und die Hamas haben am Mittwoch eine Waffenruhe vereinbart."],
    ["2014-08-27", "Israel und die Hamas haben sich am Dienstag auf eine unbefristete Waffenruhe geeinigt."],
  ],
  [
    "two speeches of one month",
    "STATEMENT",
    ["2022-09-21", "Wladimir Putin hat am Mittwoch in einer Fernsehansprache eine Teilmobilmachung verkündet."],
    [
      "2022-09-30",
      "Wladimir Putin hat am Freitag in einer Rede im Kreml den Anschluss von vier ukrainischen Gebieten verkündet.",
    ],
  ],
  [
    "a speech of every year",
    "STATEMENT",
    [
      "2002-01-30",
      "US-Präsident George W. Bush hat am Dienstag in seiner Rede zur Lage der Nation den Irak, Iran und Nordkorea als „Achse des Bösen“ bezeichnet.",
    ],
    ["2003-01-29", "In seiner Rede zur Lage der Nation hat US-Präsident Bush am Dienstag dem Irak mit Krieg gedroht."],
  ],
  [
    "marches on two Mondays",
    "OTHER",
    ["2014-12-16", "In Dresden haben am Montag rund 15 000 Menschen gegen eine angebliche Islamisierung demonstriert."],
    ["2014-12-23", "In Dresden haben am Montag 17 500 Anhänger von Pegida demonstriert."],
  ],
  [
    "marches in two cities on one day",
    "OTHER",
    ["2024-01-21", "In München haben am Sonntag etwa 100 000 Menschen gegen Rechtsextremismus demonstriert."],
    ["2024-01-21", "In Köln haben am Sonntag etwa 70 000 Menschen gegen Rechtsextremismus demonstriert."],
  ],
  [
    "deaths of two popes in one year",
    "OTHER",
    ["1978-08-07", "Papst Paul VI. ist am Sonntag in Castel Gandolfo gestorben."],
    ["1978-09-30", "Papst Johannes Paul I. ist in der Nacht zum Freitag im Vatikan gestorben."],
  ],
  [
    "a death and a funeral",
    "OTHER",
    ["2005-04-03", "Papst Johannes Paul II. ist am Samstagabend im Vatikan gestorben."],
    ["2005-04-09", "Papst Johannes Paul II. ist am Freitag im Vatikan beigesetzt worden."],
  ],
  [
    "tanks from two states",
    "DELIVERY",
    ["2023-02-24", "Polen hat der Ukraine am Freitag die ersten vier Leopard-Panzer geliefert."],
    ["2023-03-28", "Portugal hat der Ukraine am Montag drei Leopard-Panzer geliefert."],
  ],
  [
    "relief from two states on one day",
    "DELIVERY",
    ["2010-01-16", "Deutschland hat am Freitag 30 Tonnen Hilfsgüter nach Haiti geliefert."],
    ["2010-01-16", "Frankreich hat am Freitag 60 Tonnen Hilfsgüter nach Haiti geliefert."],
  ],
  [
    "a manoeuvre of every year",
    "MILITARY_EXERCISE",
    ["2016-08-22", "Die USA und Südkorea haben am Montag ihr jährliches Manöver „Ulchi Freedom Guardian“ begonnen."],
    ["2017-08-21", "Südkorea und die USA haben am Montag trotz der Drohungen aus Pjöngjang ihr jährliches Großmanöver begonnen."],
  ],
  [
    "two states that break with a third",
    "FOUNDING",
    ["1990-03-12", "Litauen hat am Sonntag seine Unabhängigkeit von der Sowjetunion erklärt."],
    ["1990-05-05", "Lettland hat am Freitag seine Unabhängigkeit von der Sowjetunion erklärt."],
  ],
  [
    "a pope in his country, twice",
    "VISIT",
    ["1979-06-02", "Papst Johannes Paul II. ist am Samstag in Warschau eingetroffen."],
    ["2005-04-04", "Im Juni 1983 besuchte Johannes Paul II. abermals Polen."],
  ],
  [
    "two capitals at war, two guests on one day",
    "MEETING",
    ["2023-03-22", "Chinas Staatschef Xi Jinping ist am Dienstag im Kreml mit Wladimir Putin zusammengetroffen."],
    ["2023-03-22", "Japans Regierungschef Fumio Kishida ist am Dienstag in Kiew mit Wolodymyr Selenskyj zusammengetroffen."],
  ],
  [
    "two planes of one airline, years apart",
    "OTHER",
    ["2019-03-10", "Eine Boeing der Ethiopian Airlines ist am Sonntag kurz nach dem Start in Addis Abeba abgestürzt."],
    ["2010-01-25", "Eine Boeing der Ethiopian Airlines ist am Montag kurz nach dem Start in Beirut abgestürzt."],
  ],
  [
    "two quakes of one region",
    "OTHER",
    ["2003-12-27", "Bei einem Erdbeben im Südosten des Iran sind am Freitag Tausende Menschen ums Leben gekommen."],
    ["2005-02-23", "Bei einem schweren Erdbeben im Südosten Irans sind am Dienstag mehr als 500 Menschen ums Leben gekommen."],
  ],
  [
    "charged in two cities",
    "LEGAL_ACTION",
    ["2023-03-31", "Eine Grand Jury in New York hat am Donnerstag Donald Trump angeklagt."],
    ["2023-06-09", "Donald Trump ist am Donnerstag in Miami angeklagt worden."],
  ],
  [
    "two accords of the same men, at the same house",
    "TREATY",
    [
      "1993-09-14",
      "Israels Regierungschef Yitzhak Rabin und PLO-Chef Jassir Arafat haben am Montag in Washington ein Abkommen unterzeichnet.",
    ],
    [
      "1995-11-06",
      "Ende September hatten Rabin und Arafat im Weißen Haus ein zweites Abkommen unterzeichnet. Am Samstag wurde Yitzhak Rabin ermordet.",
    ],
  ],
  [
    "two invasions of one region",
    "WAR",
    ["1994-12-12", "Russische Truppen sind am Sonntag in Tschetschenien einmarschiert."],
    ["1999-10-02", "Russische Truppen sind am Freitag in Tschetschenien einmarschiert."],
  ],
  [
    "one host, one office, two holders",
    "MEETING",
    ["2000-06-14", "Südkoreas Präsident ist am Dienstag in Pjöngjang mit Nordkoreas Machthaber Kim Jong Il zusammengetroffen."],
    ["2007-10-03", "Am Dienstag empfing Kim Jong Il in Pjöngjang Südkoreas Präsidenten Roh Moo Hyun."],
  ],
];
