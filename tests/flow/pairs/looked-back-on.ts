import type { TwoTexts } from "../told-by-two.ts";

/** Texts of one event. */
export const OF_ONE_EVENT: readonly TwoTexts[] = [
  [
    "an hour with the Chairman, thirty years on before another visit",
    "MEETING",
    [
      "1972-02-22",
      "Peking (AP) - Wenige Stunden nach seiner Ankunft in der chinesischen Hauptstadt ist US-Präsident Richard Nixon am Montag überraschend mit dem Parteivorsitzenden Mao Tse-tung zusammengetroffen. Das Gespräch in Maos Residenz dauerte eine Stunde. Am Abend gab Ministerpräsident Tschou En-lai ein Bankett für die amerikanischen Gäste.",
    ],
    [
      "2002-02-20",
      "Wenn George W. Bush am Donnerstag in Peking landet, wird viel von einem Jubiläum die Rede sein. Am 21. Februar 1972 stand zum ersten Mal ein amerikanischer Präsident im Arbeitszimmer von Mao Zedong. Der kranke Vorsitzende und Nixon sprachen eine Stunde miteinander, meist über Philosophie.",
    ],
  ],
  [
    "three non-aligned on an island, in an obituary",
    "MEETING",
    [
      "1956-07-19",
      "Brioni (UP) - Jugoslawiens Staatschef Tito hat am Mittwoch auf der Adriainsel Brioni seine Beratungen mit dem ägyptischen Präsidenten Gamal Abd el Nasser und Indiens Ministerpräsident Jawaharlal Nehru aufgenommen. Die drei Politiker wollen keinem Militärblock angehören.",
    ],
    [
      "1980-05-05",
      "Seinen Platz zwischen den Blöcken fand der Marschall früh. Mit Nehru und Nasser kam Tito im Juli 1956 auf seiner Ferieninsel zusammen, fünf Jahre später tagten die Blockfreien zum ersten Mal in Belgrad. Am Sonntag ist der jugoslawische Präsident in Ljubljana gestorben.",
    ],
  ],
  [
    "a meeting announced for Saturday and criticised after the weekend",
    "MEETING",
    [
      "2015-11-04",
      "Taipeh (AFP) - Zum ersten Mal seit dem Ende des Bürgerkriegs 1949 wollen sich die Präsidenten Chinas und Taiwans treffen. Ma Ying-jeou werde am Samstag in Singapur mit Xi Jinping zusammenkommen, teilte sein Sprecher am Mittwoch mit. Eine gemeinsame Erklärung ist nicht vorgesehen.",
    ],
    [
      "2015-11-09",
      "Mehr als eine Minute lang schüttelten sie einander vor den Kameras die Hand, dann gingen sie zum Abendessen. Die Begegnung des taiwanischen Präsidenten mit dem chinesischen Staatschef am Wochenende in Singapur stößt in Taipeh auf Kritik. Die Opposition wirft Ma vor, die Insel zu verkaufen.",
    ],
  ],
  [
    "cardigans in the mountains, in an obituary",
    "MEETING",
    [
      "1990-07-17",
      "Schelesnowodsk - Bundeskanzler Helmut Kohl und der sowjetische Präsident Michail Gorbatschow haben bei ihrem zweitägigen Treffen im Kaukasus die letzten Hindernisse auf dem Weg zur Einheit beseitigt. Das vereinte Deutschland dürfe der Nato angehören, sagte Kohl am Montag vor der Presse.",
    ],
    [
      "2017-06-17",
      "Die Bilder der beiden in Strickjacke gingen um die Welt. Mitte Juli 1990 hatte Gorbatschow den Kanzler in seine kaukasische Heimat mitgenommen und dort der Nato-Mitgliedschaft des geeinten Landes zugestimmt. Am Freitag ist Helmut Kohl in Ludwigshafen gestorben.",
    ],
  ],
  [
    "four hours in California, told when they meet for the last time",
    "MEETING",
    [
      "2023-11-16",
      "Woodside (dpa) - Nach einem Jahr Funkstille haben US-Präsident Joe Biden und Chinas Staatschef Xi Jinping am Mittwoch südlich von San Francisco vier Stunden lang miteinander gesprochen. Ihre Militärs sollen wieder direkten Kontakt halten. Am Donnerstag nehmen beide am Apec-Gipfel teil.",
    ],
    [
      "2024-11-17",
      "Lima - Es war ein Abschied: Am Rande des Apec-Gipfels hat der scheidende amerikanische Präsident am Samstag noch einmal Xi getroffen. Vor einem Jahr hatten die beiden auf dem kalifornischen Landgut Filoli zusammengesessen und vereinbart, dass ihre Generäle wieder miteinander telefonieren.",
    ],
  ],
  [
    "the old man at the General's house, fifty years on",
    "MEETING",
    [
      "1958-09-15",
      "Colombey-les-Deux-Églises - Bundeskanzler Konrad Adenauer ist am Sonntag auf dem Landsitz des französischen Ministerpräsidenten Charles de Gaulle zum ersten Mal mit dem General zusammengekommen. Adenauer blieb über Nacht. Am Montag wird er in Bonn zurückerwartet.",
    ],
    [
      "2008-10-10",
      "Kein anderer Staatsmann durfte je im Haus des Generals übernachten. Am 14. September 1958 hatte de Gaulle den deutschen Kanzler in dem Dorf in der Champagne empfangen. An diesem Samstag eröffnen Angela Merkel und Nicolas Sarkozy dort eine Gedenkstätte.",
    ],
  ],
  [
    "a cosmodrome, and the rest of the journey",
    "MEETING",
    [
      "2023-09-14",
      "Moskau (Reuters) - Russlands Präsident Wladimir Putin und Nordkoreas Machthaber Kim Jong Un haben sich am Mittwoch auf dem Weltraumbahnhof Wostotschny getroffen.",
    ],
    [
      "2023-09-17",
      "Der nordkoreanische Staatschef hat am Samstag in Wladiwostok Bomber besichtigt, drei Tage nach seiner Zusammenkunft mit dem Kremlchef auf dem Kosmodrom im Amur-Gebiet.",
    ],
  ],
  [
    "first talks of a government and its prisoner, in an obituary",
    "MEETING",
    [
      "1990-05-03",
      "Kapstadt (Reuter) - Die südafrikanische Regierung und der Afrikanische Nationalkongress haben am Mittwoch erstmals offiziell miteinander verhandelt. Präsident Frederik Willem de Klerk und Nelson Mandela führten die Delegationen an. Die Gespräche in Groote Schuur, dem früheren Sitz der Premierminister, sollen drei Tage dauern.",
    ],
    [
      "2021-11-12",
      "Südafrikas letzter weißer Präsident ist am Donnerstag im Alter von 85 Jahren gestorben. Knapp drei Monate nach Mandelas Freilassung saß de Klerk ihm Anfang Mai 1990 in Kapstadt gegenüber, um über das Ende der Apartheid zu reden. Drei Jahre später erhielten beide den Friedensnobelpreis.",
    ],
  ],
  [
    "a first visit to the chancellery, by names and by offices",
    "MEETING",
    [
      "2015-03-24",
      "Berlin (dpa) - Bundeskanzlerin Angela Merkel hat am Montagabend den griechischen Ministerpräsidenten Alexis Tsipras mit militärischen Ehren empfangen und fünf Stunden mit ihm gesprochen.",
    ],
    [
      "2015-03-28",
      "Athen hat am Freitag eine Liste mit Reformen nach Brüssel geschickt, wie es der Premier bei seiner Unterredung mit der Kanzlerin am Montag in Berlin versprochen hatte.",
    ],
  ],
  [
    "a pope on an island, told when a boat goes down there",
    "VISIT",
    [
      "2013-07-09",
      "Lampedusa (KNA) - Auf seiner ersten Reise außerhalb Roms ist Papst Franziskus am Montag nach Lampedusa geflogen. Vom Boot aus warf er einen Kranz für die ertrunkenen Flüchtlinge ins Meer. „Wer hat um sie geweint?“, fragte er in seiner Predigt.",
    ],
    [
      "2013-10-05",
      "Bei dem Schiffsunglück vor Lampedusa sind am Donnerstag mindestens 130 Afrikaner ertrunken. „Es ist eine Schande“, sagte der Papst. Erst vor drei Monaten hatte er die Mittelmeerinsel besucht und die Gleichgültigkeit der Welt beklagt.",
    ],
  ],
  [
    "a city of the bomb, told when the visit is returned",
    "VISIT",
    [
      "2016-05-28",
      "Hiroshima (AP) - Als erster amtierender US-Präsident hat Barack Obama am Freitag Hiroshima besucht und der Opfer des Atombombenabwurfs gedacht.",
    ],
    [
      "2016-12-28",
      "Sieben Monate nach Obamas Besuch in der japanischen Stadt, auf die 1945 die erste Atombombe fiel, hat Ministerpräsident Shinzo Abe am Dienstag in Pearl Harbor einen Kranz niedergelegt.",
    ],
  ],
  [
    "the Speaker on the island, by name and by office",
    "VISIT",
    ["2022-08-03", "Taipeh - Ungeachtet der Drohungen aus Peking ist Nancy Pelosi am Dienstagabend in Taiwan gelandet."],
    [
      "2022-08-06",
      "China hat am Freitag den Klimadialog mit den USA ausgesetzt und reagierte damit auf die Taiwan-Reise der Vorsitzenden des Repräsentantenhauses zu Beginn der Woche.",
    ],
  ],
  [
    "a queen's first journey, told on the day of her fifth",
    "VISIT",
    [
      "1965-05-19",
      "Bonn - Königin Elizabeth II. und Prinz Philip sind am Dienstag zu einem elftägigen Staatsbesuch in der Bundesrepublik eingetroffen. Auf dem Flughafen Köln-Wahn wurden sie von Bundespräsident Heinrich Lübke begrüßt. Es ist der erste Besuch eines britischen Monarchen in Deutschland seit 1909.",
    ],
    [
      "2015-06-23",
      "Wenn die Queen heute Abend in Berlin landet, kennt sie das Protokoll schon. Bei ihrem ersten Staatsbesuch in Deutschland, im Mai 1965, fuhr sie mit dem Sonderzug durch das Land, und Hunderttausende winkten. Für Mittwoch ist eine Bootsfahrt auf der Spree mit Joachim Gauck geplant.",
    ],
  ],
  [
    "a journey announced and made",
    "VISIT",
    [
      "2024-08-20",
      "Neu-Delhi (AFP) - Indiens Premierminister Narendra Modi reist am Freitag in die Ukraine. Das gab das Außenministerium am Montag bekannt. Zuvor wird er in Warschau erwartet.",
    ],
    [
      "2024-08-25",
      "Sechs Wochen nach seiner Umarmung mit Wladimir Putin ist Modi am Freitag in Kiew gewesen. Der indische Regierungschef kam mit dem Nachtzug aus Polen. Nach drei Stunden Gespräch mit Präsident Wolodymyr Selenskyj bot er sich als Freund an, der beim Frieden helfe.",
    ],
  ],
  [
    "an apology by telephone, told at the reconciliation",
    "PHONE_CALL",
    [
      "2013-03-23",
      "Jerusalem - Israels Ministerpräsident Benjamin Netanjahu hat am Freitag seinen türkischen Kollegen Recep Tayyip Erdogan angerufen und sich für den Tod von neun Aktivisten auf dem Schiff „Mavi Marmara“ entschuldigt. US-Präsident Barack Obama hatte das Gespräch kurz vor seinem Abflug aus Tel Aviv vermittelt.",
    ],
    [
      "2016-06-28",
      "Israel und die Türkei haben am Montag in Rom und Ankara ihre Aussöhnung verkündet. Den Anfang machte vor drei Jahren ein Telefonat, in dem Netanyahu auf Drängen Obamas bei Erdoğan um Verzeihung bat. Ankara erhält nun 20 Millionen Dollar für die Hinterbliebenen.",
    ],
  ],
  [
    "the worst call of the day, reported and transcribed",
    "PHONE_CALL",
    [
      "2017-02-02",
      "Washington (Reuters) - US-Präsident Donald Trump hat ein Telefonat mit Australiens Premierminister Malcolm Turnbull am Samstag nach 25 Minuten abgebrochen. Das berichtete die „Washington Post“ am Mittwoch. Anlass des Streits war die Aufnahme von 1250 Flüchtlingen.",
    ],
    [
      "2017-08-04",
      "Nun ist der Wortlaut bekannt. Die „Washington Post“ veröffentlichte am Donnerstag die Mitschrift des Gesprächs, das der neue amerikanische Präsident Ende Januar mit dem australischen Regierungschef am Telefon geführt hatte. „Das war der unangenehmste Anruf des Tages“, sagte Trump zu Turnbull.",
    ],
  ],
  [
    "the first call since a war began, told when an envoy arrives",
    "PHONE_CALL",
    [
      "2023-04-27",
      "Peking/Kiew - Chinas Präsident Xi Jinping und der ukrainische Präsident Wolodymyr Selenskyj haben am Mittwoch erstmals seit Beginn des Krieges miteinander telefoniert.",
    ],
    [
      "2023-05-17",
      "Pekings Sondergesandter Li Hui ist am Dienstag in Kiew eingetroffen; Xi hatte seine Entsendung Ende April am Telefon dem ukrainischen Staatschef angekündigt.",
    ],
  ],
  [
    "a wind through a continent, in an obituary",
    "STATEMENT",
    [
      "1960-02-04",
      "Kapstadt - Der britische Premierminister Harold Macmillan hat am Mittwoch vor dem südafrikanischen Parlament die Rassenpolitik seiner Gastgeber kritisiert. „Der Wind des Wandels weht durch diesen Kontinent“, sagte er. Ministerpräsident Hendrik Verwoerd antwortete kühl.",
    ],
    [
      "1986-12-30",
      "Der frühere britische Regierungschef Macmillan ist am Montag im Alter von 92 Jahren gestorben. Unvergessen bleibt seine Rede vom „Wind des Wandels“, mit der er Anfang 1960 in Kapstadt das Ende der Kolonialreiche ankündigte.",
    ],
  ],
  [
    "three words on the euro, told on the last day in office",
    "STATEMENT",
    [
      "2012-07-27",
      "London (Reuters) - Die Europäische Zentralbank werde alles Erforderliche tun, um den Euro zu erhalten, sagte ihr Präsident Mario Draghi am Donnerstag auf einer Investorenkonferenz in London.",
    ],
    ["2019-10-31", "Mit drei Wörtern, gesprochen im Juli 2012 in London, rettete Draghi die Währungsunion: „Whatever it takes“."],
  ],
  [
    "an apology to the first inhabitants, ten years on",
    "STATEMENT",
    [
      "2008-02-13",
      "Canberra (dpa) - Australiens Premierminister Kevin Rudd hat am Mittwoch im Parlament die Ureinwohner des Landes um Verzeihung gebeten. Er nannte die „gestohlenen Generationen“ einen Schandfleck der Geschichte. Auf den Rängen weinten viele.",
    ],
    [
      "2018-02-12",
      "Zehn Jahre nach der Entschuldigung der Regierung bei den Aborigines leben diese noch immer kürzer als andere Australier. „Wir sagen Sorry“, hatte der damalige Regierungschef Rudd im Februar 2008 vor den Abgeordneten gesagt. Am Montag wurde der neue Bericht zur Lage der Ureinwohner vorgestellt.",
    ],
  ],
  [
    "a secretary accuses before the council and regrets",
    "STATEMENT",
    [
      "2003-02-06",
      "New York (AP) - US-Außenminister Colin Powell hat dem Irak am Mittwoch vor dem Sicherheitsrat vorgeworfen, Massenvernichtungswaffen zu verstecken. Er spielte abgehörte Telefonate vor und zeigte Satellitenbilder. Bagdad wies die Vorwürfe zurück.",
    ],
    [
      "2005-09-10",
      "Powells Auftritt vor den Vereinten Nationen im Februar 2003, bei dem er Saddam Hussein den Besitz biologischer und chemischer Waffen unterstellte, verfolgt ihn bis heute. Die Rede sei ein Schandfleck in seiner Laufbahn, bekannte der frühere Außenminister am Freitag im Sender ABC.",
    ],
  ],
  [
    "a treaty that made a country free, on the eve of its jubilee",
    "TREATY",
    [
      "1955-05-16",
      "Wien - Im Marmorsaal des Schlosses Belvedere haben die Außenminister der vier Besatzungsmächte und Österreichs Außenminister Leopold Figl am Sonntag den Staatsvertrag unterzeichnet. „Österreich ist frei“, rief Figl. Danach zeigten sich die Minister auf dem Balkon der Menge.",
    ],
    [
      "2005-05-14",
      "Fünfzig Jahre ist es her, dass Figl mit Dulles, Macmillan, Molotow und Pinay in Wien den Vertrag unterschrieb, der dem besetzten Land die Souveränität zurückgab. Am Sonntag wird im Belvedere gefeiert. Bundespräsident Heinz Fischer hält die Festrede.",
    ],
  ],
  [
    "a pact in the hills, by leaders and by states",
    "TREATY",
    [
      "1972-07-04",
      "Simla (AP) - Nach fünftägigen Verhandlungen haben die indische Ministerpräsidentin Indira Gandhi und Pakistans Präsident Zulfikar Ali Bhutto in der Nacht zum Montag ein Abkommen unterzeichnet. Beide Länder ziehen ihre Truppen hinter die Grenze zurück.",
    ],
    [
      "1999-06-14",
      "Neu-Delhi lehnt eine Vermittlung im Kaschmir-Konflikt ab und beruft sich auf den Vertrag von Simla. Darin hatten sich Indien und Pakistan im Juli 1972 verpflichtet, ihren Streit zu zweit zu lösen. Im Gebiet von Kargil gingen die Kämpfe am Sonntag weiter.",
    ],
  ],
  [
    "a canal promised, told when it is handed over",
    "TREATY",
    [
      "1977-09-08",
      "Washington - US-Präsident Jimmy Carter und General Omar Torrijos, der starke Mann Panamas, haben am Mittwoch die Verträge über den Panamakanal unterzeichnet.",
    ],
    [
      "1999-12-15",
      "Zur symbolischen Übergabe des Kanals kam am Dienstag auch Jimmy Carter nach Panama, der im September 1977 mit Torrijos die Verträge über die Rückgabe der Wasserstraße geschlossen hatte.",
    ],
  ],
  [
    "peace signed by a president and a rebel, a week before it is refused",
    "TREATY",
    [
      "2016-09-27",
      "Cartagena (AFP) - Nach mehr als fünfzig Jahren Bürgerkrieg haben Kolumbiens Präsident Juan Manuel Santos und Farc-Chef Rodrigo Londoño am Montag einen Friedensvertrag unterzeichnet. Die Gäste waren in Weiß gekleidet. Londoño bat die Opfer um Vergebung.",
    ],
    [
      "2016-10-03",
      "Die Kolumbianer haben den Friedensvertrag mit der Guerilla am Sonntag mit hauchdünner Mehrheit abgelehnt. Erst vor einer Woche hatten ihn der Staatschef und der Rebellenführer „Timochenko“ mit einem Kugelschreiber aus einer Patronenhülse unterschrieben. Santos will am Waffenstillstand festhalten.",
    ],
  ],
  [
    "ships with corn, told when it ends",
    "AGREEMENT",
    [
      "2022-07-23",
      "Istanbul (dpa) - Russland und die Ukraine haben sich am Freitag unter Vermittlung der Türkei und der Vereinten Nationen auf die Ausfuhr von Getreide über das Schwarze Meer geeinigt. UN-Generalsekretär António Guterres sprach von einem Leuchtfeuer der Hoffnung. Am Samstag schlugen Raketen im Hafen von Odessa ein.",
    ],
    [
      "2023-07-18",
      "Moskau hat das Getreideabkommen am Montag auslaufen lassen. Vor knapp einem Jahr hatten die Kriegsparteien in Istanbul vereinbart, dass Frachter mit ukrainischem Weizen den Bosporus passieren dürfen. In der Nacht zuvor war die Krim-Brücke beschädigt worden.",
    ],
  ],
  [
    "two rivals at the Gulf, told when a flag is hoisted",
    "AGREEMENT",
    [
      "2023-03-11",
      "Riad/Teheran - Saudi-Arabien und der Iran haben sich am Freitag in Peking darauf verständigt, ihre diplomatischen Beziehungen wieder aufzunehmen.",
    ],
    [
      "2023-06-07",
      "Sieben Jahre nach dem Sturm auf die saudische Botschaft hat Teheran am Dienstag in Riad seine Vertretung wieder eröffnet. Unter chinesischer Vermittlung hatten die beiden Erzfeinde im März die Normalisierung ihres Verhältnisses vereinbart.",
    ],
  ],
  [
    "an end of fighting, by places of the talks",
    "AGREEMENT",
    [
      "2022-11-03",
      "Pretoria (epd) - Die äthiopische Regierung und die Volksbefreiungsfront von Tigray (TPLF) haben sich am Mittwoch auf eine dauerhafte Einstellung der Kämpfe geeinigt. Der Vermittler Olusegun Obasanjo sprach von einem neuen Morgen.",
    ],
    [
      "2022-11-14",
      "Äthiopiens Generalstabschef und der Kommandeur der Rebellen haben am Samstag in Nairobi einen Fahrplan für die Entwaffnung unterschrieben. Zehn Tage zuvor hatten Addis Abeba und die TPLF in Südafrika eine Waffenruhe vereinbart. Hilfsorganisationen warten noch immer auf Zugang nach Tigray.",
    ],
  ],
  [
    "a prime minister and her guards, by name and by noun",
    "ATTACK",
    [
      "1984-11-01",
      "Neu-Delhi - Die indische Ministerpräsidentin Indira Gandhi ist am Mittwoch im Garten ihrer Residenz von zwei Leibwächtern erschossen worden. Noch am Abend wurde ihr Sohn Rajiv als Nachfolger vereidigt. In mehreren Städten zündeten Hindus Geschäfte von Sikhs an.",
    ],
    [
      "2009-10-31",
      "Vor 25 Jahren starb Indiens Regierungschefin durch die Kugeln zweier Sikhs aus ihrer eigenen Wache. Nach dem Mord an Gandhi wurden in der Hauptstadt binnen drei Tagen fast 3000 Menschen erschlagen oder verbrannt. Kaum ein Täter stand je vor Gericht.",
    ],
  ],
  [
    "students shot, told when helpers are found guilty",
    "ATTACK",
    [
      "2015-04-03",
      "Garissa (Reuters) - Kämpfer der Al-Shabaab-Miliz haben am Donnerstag die Universität der kenianischen Stadt Garissa gestürmt und mindestens 147 Menschen getötet.",
    ],
    [
      "2019-06-20",
      "Ein Gericht in Nairobi hat am Mittwoch drei Helfer des Überfalls schuldig gesprochen, bei dem im April 2015 auf dem Campus von Garissa 148 Menschen starben.",
    ],
  ],
  [
    "a raid on sportsmen, told when forgiveness is asked",
    "ATTACK",
    [
      "1972-09-06",
      "München - Palästinensische Terroristen haben am Dienstagmorgen die Unterkunft der israelischen Mannschaft im Olympischen Dorf überfallen. Zwei Israelis wurden getötet, neun als Geiseln genommen. Die Spiele wurden am Nachmittag unterbrochen.",
    ],
    [
      "2022-09-06",
      "Bundespräsident Frank-Walter Steinmeier hat am Montag in Fürstenfeldbruck die Angehörigen der Opfer um Vergebung gebeten. Beim Anschlag auf das israelische Olympiateam waren vor fünfzig Jahren in München elf Sportler und Betreuer ums Leben gekommen. Die Familien hatten lange um eine höhere Entschädigung gerungen.",
    ],
  ],
  [
    "gas under a city, told at an execution",
    "ATTACK",
    [
      "1995-03-21",
      "Tokio (dpa) - In der U-Bahn von Tokio haben Unbekannte am Montag während des Berufsverkehrs Giftgas freigesetzt. Mindestens acht Fahrgäste starben, mehr als 3000 wurden in Krankenhäuser gebracht.",
    ],
    [
      "2018-07-07",
      "Japan hat am Freitag den Gründer der Aum-Sekte, Shoko Asahara, und sechs seiner Anhänger hingerichtet. Bei dem Anschlag mit Sarin auf fünf Züge der Tokioter U-Bahn im März 1995 waren 13 Menschen getötet worden. Im Westen des Landes regnet es unterdessen seit Tagen.",
    ],
  ],
  [
    "a president toppled on a journey, told at his death",
    "ATTACK",
    [
      "1966-02-25",
      "Accra (Reuter) - Während Präsident Kwame Nkrumah zu einem Staatsbesuch in Peking eintraf, haben Armee und Polizei in Ghana am Donnerstag die Macht übernommen. In Accra rissen Menschen sein Denkmal vom Sockel.",
    ],
    [
      "1972-04-28",
      "Kwame Nkrumah ist am Donnerstag in Bukarest gestorben. Seit ihn Offiziere im Februar 1966 in seiner Abwesenheit gestürzt hatten, lebte der erste Staatschef Ghanas in Guinea im Exil.",
    ],
  ],
  [
    "shots in a concert hall, told when suspects see a judge",
    "ATTACK",
    [
      "2024-03-23",
      "Krasnogorsk (AFP) - Mehrere bewaffnete Männer haben am Freitagabend in der Konzerthalle „Crocus City Hall“ das Feuer auf Besucher eröffnet. Nach Angaben des Geheimdienstes FSB kamen mindestens 40 Menschen ums Leben. Das Dach des Gebäudes brannte.",
    ],
    [
      "2024-03-25",
      "Ein Moskauer Gericht hat am Sonntagabend gegen vier Männer aus Tadschikistan Untersuchungshaft angeordnet. Ihnen wird vorgeworfen, am Freitag bei einem Rockkonzert vor den Toren der russischen Hauptstadt mehr als 130 Besucher getötet zu haben. Ein Ableger des „Islamischen Staats“ bekannte sich zu der Tat.",
    ],
  ],
  [
    "bombs on a holiday island, told at an execution",
    "ATTACK",
    [
      "2002-10-14",
      "Denpasar - Bei Bombenanschlägen auf zwei Nachtclubs auf der indonesischen Insel Bali sind am Samstagabend mehr als 180 Menschen getötet worden, die meisten von ihnen Australier.",
    ],
    [
      "2008-11-10",
      "Indonesien hat am Sonntag die drei Islamisten hingerichtet, die im Oktober 2002 auf Bali 202 Menschen mit Bomben ums Leben gebracht hatten.",
    ],
  ],
  [
    "troops across a border, forty years on",
    "WAR",
    [
      "1979-02-18",
      "Bangkok (UPI) - Chinesische Truppen sind am Samstag auf breiter Front in den Norden Vietnams eingedrungen. Peking sprach von einem Gegenangriff zur Verteidigung der Grenze. Moskau forderte den sofortigen Rückzug.",
    ],
    [
      "2019-02-16",
      "Hanoi spricht ungern über diesen Krieg. Am 17. Februar 1979 marschierte Chinas Volksbefreiungsarmee in das sozialistische Bruderland ein, um Vietnam für den Sturz der Roten Khmer zu strafen. Nach vier Wochen zog sie wieder ab.",
    ],
  ],
  [
    "fifty years for a president, told at the appeal",
    "LEGAL_ACTION",
    [
      "2012-05-31",
      "Leidschendam (AFP) - Das Sondergericht für Sierra Leone hat den früheren liberianischen Präsidenten Charles Taylor am Mittwoch zu 50 Jahren Haft verurteilt. Richter Richard Lussick nannte die Verbrechen beispiellos.",
    ],
    [
      "2013-09-27",
      "Liberias Expräsident muss wohl für den Rest seines Lebens ins Gefängnis. Die Berufungskammer bestätigte am Donnerstag die Strafe von 50 Jahren, die Taylor im Mai des Vorjahres wegen seiner Rolle im Bürgerkrieg des Nachbarlandes erhalten hatte. Er soll sie in Großbritannien verbüßen.",
    ],
  ],
  [
    "taken from his plane, nine days before he gives up his firm",
    "LEGAL_ACTION",
    [
      "2003-10-26",
      "Moskau (AP) - Der Chef des russischen Ölkonzerns Yukos, Michail Chodorkowski, ist am Samstag auf dem Flughafen von Nowosibirsk festgenommen worden. Der Generalstaatsanwalt wirft ihm Betrug und Steuerhinterziehung vor.",
    ],
    [
      "2003-11-04",
      "Michail Chodorkowskij hat am Montag die Leitung von Yukos niedergelegt. Neun Tage zuvor hatten Agenten des Geheimdienstes den reichsten Mann Russlands in Sibirien aus seinem Flugzeug geholt und verhaftet. Die Börse in Moskau reagierte mit Kursgewinnen.",
    ],
  ],
  [
    "a death sentence, told when it is carried out",
    "LEGAL_ACTION",
    ["1961-12-16", "Jerusalem - Der frühere SS-Obersturmbannführer Adolf Eichmann ist am Freitag zum Tode verurteilt worden."],
    [
      "1962-06-01",
      "Der Organisator der Judendeportationen, gegen den das Bezirksgericht in Jerusalem Mitte Dezember die Todesstrafe verhängt hatte, ist in der Nacht zum Freitag in Ramle gehängt worden.",
    ],
  ],
  [
    "found guilty, told when the sentence is passed",
    "LEGAL_ACTION",
    [
      "2021-04-21",
      "Minneapolis (dpa) - Eine Jury hat den früheren Polizisten Derek Chauvin am Dienstag in allen drei Anklagepunkten für schuldig befunden. Vor dem Gerichtsgebäude jubelten Hunderte. Präsident Joe Biden rief die Familie von George Floyd an.",
    ],
    [
      "2021-06-26",
      "Der weiße Expolizist muss für 22 Jahre und sechs Monate ins Gefängnis. Das Strafmaß verkündete Richter Peter Cahill am Freitag; der Schuldspruch der Geschworenen gegen Chauvin wegen der Tötung Floyds war bereits im April ergangen.",
    ],
  ],
  [
    "a warrant from a court, told by a journey not made",
    "LEGAL_ACTION",
    [
      "2023-03-18",
      "Den Haag - Der Internationale Strafgerichtshof hat am Freitag Haftbefehl gegen den russischen Präsidenten Wladimir Putin erlassen.",
    ],
    [
      "2023-07-20",
      "Der Kremlchef, dessen Festnahme die Richter in Den Haag im März wegen der Verschleppung ukrainischer Kinder angeordnet hatten, reist nicht zum Brics-Gipfel nach Johannesburg.",
    ],
  ],
  [
    "a chancellor falls over a spy, fifty years on",
    "APPOINTMENT",
    [
      "1974-05-07",
      "Bonn (dpa) - Bundeskanzler Willy Brandt ist zurückgetreten. In einem Schreiben an Bundespräsident Gustav Heinemann übernahm er am Montagabend die Verantwortung für die Spionageaffäre Guillaume. Als Nachfolger ist Finanzminister Helmut Schmidt im Gespräch.",
    ],
    [
      "2024-05-06",
      "Heute vor fünfzig Jahren gab der Friedensnobelpreisträger auf. Der Rücktritt Brandts erschütterte die Republik, und doch waren manche in der SPD erleichtert. Günter Guillaume wurde 1981 ausgetauscht.",
    ],
  ],
  [
    "an old man yields to his army, in an obituary",
    "APPOINTMENT",
    [
      "2017-11-22",
      "Harare (Reuters) - Simbabwes Präsident Robert Mugabe ist am Dienstag nach 37 Jahren an der Macht zurückgetreten.",
    ],
    [
      "2019-09-07",
      "Simbabwes langjähriger Staatschef Mugabe, der im November 2017 unter dem Druck der Armee sein Amt niedergelegt hatte, ist am Freitag in Singapur gestorben.",
    ],
  ],
  [
    "nothing left in the tank, and the successor",
    "APPOINTMENT",
    [
      "2023-01-19",
      "Napier (AFP) - Neuseelands Premierministerin Jacinda Ardern hat am Donnerstag überraschend ihren Rücktritt erklärt. Spätestens am 7. Februar werde sie aus dem Amt scheiden, sagte sie vor Parteifreunden. Die Parlamentswahl setzte sie für den 14. Oktober an.",
    ],
    [
      "2023-01-23",
      "Die Fraktion der Labour Party hat am Sonntag in Wellington Chris Hipkins zum Parteichef gewählt. Der 44-Jährige beerbt die Regierungschefin, die am Donnerstag unter Tränen ihren Abschied angekündigt hatte, weil sie „nicht mehr genug im Tank“ habe.",
    ],
  ],
  [
    "stepped down and abdicated, told a year later",
    "APPOINTMENT",
    [
      "2019-11-11",
      "La Paz (dpa) - Nach wochenlangen Protesten hat Boliviens Präsident Evo Morales am Sonntag seinen Rücktritt eingereicht.",
    ],
    [
      "2020-11-10",
      "Ein Jahr nachdem er am 10. November 2019 auf Druck der Militärführung abgedankt hatte, ist Boliviens früherer Staatschef Morales wieder im Land.",
    ],
  ],
  [
    "a Marxist wins, fifty years on",
    "ELECTION",
    [
      "1970-09-06",
      "Santiago de Chile - Der Sozialist Salvador Allende hat die Präsidentenwahl in Chile am Freitag mit knappem Vorsprung vor dem Konservativen Jorge Alessandri gewonnen. Weil er die absolute Mehrheit verfehlte, muss im Oktober der Kongress entscheiden. An der Börse fielen die Kurse.",
    ],
    [
      "2020-09-04",
      "Vor fünfzig Jahren stimmten die Chilenen für einen Marxisten. Mit 36,6 Prozent siegte am 4. September 1970 Allende, der Kandidat der Unidad Popular. In Washington begann man noch in derselben Woche, über seinen Sturz nachzudenken.",
    ],
  ],
  [
    "a president by three ballots, in an obituary",
    "ELECTION",
    [
      "1969-03-06",
      "Berlin - Die Bundesversammlung hat am Mittwoch in den Messehallen am Funkturm den SPD-Politiker Gustav Heinemann im dritten Wahlgang zum Bundespräsidenten gewählt.",
    ],
    [
      "1976-07-08",
      "„Ein Stück Machtwechsel“ nannte der am Mittwoch in Essen gestorbene Altbundespräsident Heinemann seine Wahl im März 1969, bei der ihm die FDP zum Sieg über Gerhard Schröder verhalf.",
    ],
  ],
  [
    "the first woman at the head, told at a prize",
    "ELECTION",
    [
      "2005-11-12",
      "Monrovia (AFP) - Liberia bekommt als erstes Land Afrikas eine gewählte Präsidentin. Nach Auszählung fast aller Stimmen der Stichwahl vom Dienstag liegt die Ökonomin Ellen Johnson-Sirleaf uneinholbar vor dem früheren Fußballer George Weah. Dessen Anhänger sprechen von Betrug.",
    ],
    [
      "2011-10-08",
      "Drei Frauen teilen sich den Friedensnobelpreis, wie das Komitee am Freitag in Oslo bekannt gab. Eine von ihnen ist Johnson Sirleaf, die sich im November 2005 in Liberia gegen Weah durchgesetzt hatte. Am Dienstag stellt sie sich zur Wiederwahl.",
    ],
  ],
  [
    "no more oil, told when it is eased",
    "SANCTION",
    ["2011-09-03", "Brüssel (Reuters) - Die Europäische Union hat am Freitag ein Einfuhrverbot für syrisches Öl verhängt."],
    [
      "2013-04-23",
      "Um der Opposition zu helfen, haben die EU-Außenminister am Montag in Luxemburg das Ölembargo gegen Syrien gelockert. Brüssel hatte es im September 2011 beschlossen, um Präsident Baschar al-Assad die Einnahmen zu nehmen.",
    ],
  ],
  [
    "neighbours shut the border, told when they open it",
    "SANCTION",
    [
      "2017-06-06",
      "Riad (dpa) - Saudi-Arabien, die Vereinigten Arabischen Emirate, Bahrain und Ägypten haben am Montag die Beziehungen zu Katar abgebrochen und die Grenzen geschlossen. Sie werfen dem Emirat vor, Terroristen zu unterstützen. In den Supermärkten von Doha leerten sich die Regale.",
    ],
    [
      "2021-01-06",
      "In al-Ula hat Kronprinz Mohammed bin Salman am Dienstag den katarischen Emir umarmt. Damit endet die Blockade, die Riad und drei Verbündete Anfang Juni 2017 gegen Doha verhängt hatten. Der Luftraum war schon am Montagabend wieder geöffnet worden.",
    ],
  ],
  [
    "a first bomb, by day and by desert",
    "WEAPON_TEST",
    ["1964-10-17", "Hongkong (UPI) - Die Volksrepublik China hat am Freitag ihre erste Atombombe gezündet."],
    [
      "2014-10-16",
      "Mit dem Test in der Wüste von Lop Nor Mitte Oktober 1964 wurde das Reich Mao Zedongs zur fünften Atommacht der Welt.",
    ],
  ],
  [
    "an atoll shakes, and a town on another island burns",
    "WEAPON_TEST",
    [
      "1995-09-06",
      "Paris (AFP) - Ungeachtet weltweiter Proteste hat Frankreich am Dienstag unter dem Südseeatoll Mururoa einen nuklearen Sprengsatz gezündet. Es war der erste Versuch seit 1991.",
    ],
    [
      "1995-09-08",
      "Auf Tahiti haben Demonstranten am Mittwoch den Flughafen von Papeete verwüstet. Die Unruhen brachen aus, nachdem Paris am Vortag seine Atomtests im Pazifik wiederaufgenommen hatte. Präsident Jacques Chirac schickte Fremdenlegionäre.",
    ],
  ],
  [
    "a heart that failed, told by the successor",
    "OTHER",
    [
      "1970-09-29",
      "Kairo (Reuter) - Der ägyptische Präsident Gamal Abd el Nasser ist am Montagabend im Alter von 52 Jahren gestorben.",
    ],
    ["1970-10-02", "Seit dem plötzlichen Tod Nassers am Montag führt Vizepräsident Anwar as-Sadat in Ägypten die Geschäfte."],
  ],
  [
    "a ferry sank, twenty years on by noun",
    "OTHER",
    [
      "1994-09-29",
      "Turku (AP) - Die Ostseefähre „Estonia“ ist in der Nacht zum Mittwoch auf der Fahrt von Tallinn nach Stockholm gesunken. Rund 140 Passagiere wurden gerettet, mehr als 800 werden vermisst. Überlebende berichteten, die Bugklappe habe sich gelöst.",
    ],
    [
      "2014-09-28",
      "Zwanzig Jahre nach dem Untergang der „Estonia“ gedenken Schweden und Esten der 852 Toten. Das Wrack liegt in 80 Metern Tiefe vor der finnischen Insel Utö. Die schwedische Regierung hatte 1994 versprochen, die Leichen zu bergen, und brach ihr Wort.",
    ],
  ],
  [
    "a factory fell, told when the search ends",
    "OTHER",
    [
      "2013-04-25",
      "Dhaka (AFP) - In einem Vorort der Hauptstadt von Bangladesch ist am Mittwoch ein achtstöckiges Gebäude mit mehreren Textilfabriken eingestürzt. Mindestens 120 Menschen kamen ums Leben. Die Risse in den Wänden waren am Vortag bemerkt worden.",
    ],
    [
      "2013-05-14",
      "Knapp drei Wochen nach dem Einsturz des Rana Plaza bei Dhaka hat die Armee am Montag die Suche nach Opfern beendet. 1127 Leichen bargen die Helfer aus den Trümmern der Näherei. H&M und C&A unterzeichneten am selben Tag ein Abkommen über den Brandschutz.",
    ],
  ],
  [
    "the first in space, told when he crashes",
    "OTHER",
    [
      "1961-04-13",
      "Moskau (UPI) - Als erster Mensch ist der sowjetische Fliegermajor Jurij Gagarin am Mittwoch in den Weltraum geflogen und nach 108 Minuten sicher gelandet.",
    ],
    [
      "1968-03-29",
      "Juri Gagarin, der im April 1961 an Bord von „Wostok 1“ als Erster die Erde umkreiste, ist am Mittwoch beim Absturz eines Schulflugzeugs ums Leben gekommen.",
    ],
  ],
  [
    "a union of a continent, told when another takes its place",
    "FOUNDING",
    [
      "1963-05-27",
      "Addis Abeba (Reuter) - Die Staats- und Regierungschefs von dreißig afrikanischen Ländern haben am Samstag die Organisation für Afrikanische Einheit gegründet. Kaiser Haile Selassie sprach von einem Wendepunkt der Geschichte.",
    ],
    [
      "2002-07-09",
      "Aus der OAU wird heute in Durban die Afrikanische Union. Die Organisation war im Mai 1963 in der äthiopischen Hauptstadt aus der Taufe gehoben worden, um die Kolonialherrschaft zu beenden. Erster Vorsitzender der AU wird Südafrikas Präsident Thabo Mbeki.",
    ],
  ],
  [
    "vaccine for a country, told when its president is vaccinated",
    "DELIVERY",
    [
      "2021-02-25",
      "Accra (epd) - Ghana hat am Mittwoch als erstes Land der Welt Impfstoff aus der internationalen Initiative Covax erhalten. An Bord der Maschine aus Mumbai waren 600 000 Dosen von Astra-Zeneca.",
    ],
    [
      "2021-03-02",
      "Präsident Nana Akufo-Addo hat sich am Montag in Accra vor laufenden Kameras impfen lassen. Die erste Covax-Lieferung war in der vergangenen Woche in Ghana eingetroffen. Auch die Elfenbeinküste begann am Montag mit den Impfungen.",
    ],
  ],
  [
    "a manoeuvre that will begin and has begun",
    "MILITARY_EXERCISE",
    [
      "2018-10-22",
      "Oslo (dpa) - Mit rund 50 000 Soldaten beginnt die Nato am Donnerstag in Norwegen ihr größtes Manöver seit dem Ende des Kalten Krieges.",
    ],
    [
      "2018-10-26",
      "Das Bündnis übt den Ernstfall an seiner Nordflanke: Am Donnerstag ist in Norwegen „Trident Juncture“ angelaufen.",
    ],
  ],
  [
    "a letter on the earth, told when its sequel comes out",
    "PUBLICATION",
    [
      "2015-06-19",
      "Rom (KNA) - Papst Franziskus hat am Donnerstag seine Umweltenzyklika „Laudato si'“ veröffentlicht. Darin fordert er die reichen Länder auf, weniger Kohle, Öl und Gas zu verbrennen.",
    ],
    [
      "2023-10-05",
      "Der Papst hat nachgelegt. Acht Jahre nach „Laudato si'“, seinem im Juni 2015 erschienenen Lehrschreiben über die Sorge für das gemeinsame Haus, prangert er in dem Text „Laudate Deum“ vom Mittwoch die Leugner des Klimawandels an. In Rom begann am selben Tag die Weltsynode.",
    ],
  ],
];

/** Texts of two events that are easily taken for one. */
export const OF_TWO_EVENTS: readonly TwoTexts[] = [
  [
    "one host, one guest, a palace and a fort, two Mondays",
    "MEETING",
    [
      "2017-05-30",
      "Paris (AFP) - Der neue französische Präsident Emmanuel Macron hat am Montag im Schloss von Versailles den russischen Präsidenten Wladimir Putin empfangen. Gemeinsam eröffneten sie eine Ausstellung über Zar Peter den Großen.",
    ],
    [
      "2019-08-20",
      "Mit einem Blumenstrauß kam der Kremlchef am Montag in die Sommerresidenz des französischen Präsidenten. Macron sprach mit Putin in Brégançon über die Ukraine und Syrien. Am Wochenende trifft sich die G7 in Biarritz.",
    ],
  ],
  [
    "the same two at the same club a year later",
    "MEETING",
    [
      "2017-02-12",
      "Palm Beach - US-Präsident Donald Trump und Japans Ministerpräsident Shinzo Abe haben am Samstag in Florida miteinander Golf gespielt und über den Handel gesprochen. Beim Abendessen erfuhren sie von einem nordkoreanischen Raketentest.",
    ],
    [
      "2018-04-18",
      "Palm Beach - In seinem Club Mar-a-Lago hat der US-Präsident am Dienstag den japanischen Regierungschef empfangen. Trump bestätigte dabei, dass es Kontakte auf höchster Ebene mit Pjöngjang gebe. Abe bat ihn, die Entführten nicht zu vergessen.",
    ],
  ],
  [
    "a client at the Black Sea, twice in half a year",
    "MEETING",
    ["2017-11-21", "Syriens Präsident Baschar al-Assad ist am Montag in Sotschi mit Wladimir Putin zusammengetroffen."],
    [
      "2018-05-18",
      "Der russische Präsident hat am Donnerstag in Sotschi den syrischen Machthaber Assad zu Gesprächen empfangen.",
    ],
  ],
  [
    "allies at a country house before and in a war",
    "MEETING",
    [
      "2002-09-08",
      "Camp David - US-Präsident George W. Bush und der britische Premierminister Tony Blair haben am Samstag in Camp David über ein Vorgehen gegen den Irak beraten. Saddam Hussein arbeite an Atomwaffen, sagte Blair.",
    ],
    [
      "2003-03-28",
      "Eine Woche nach Beginn des Krieges sind Bush und Blair am Donnerstag in Camp David zusammengekommen. Der Feldzug werde so lange dauern wie nötig, sagte der Präsident. Der britische Premier reiste danach zu den Vereinten Nationen.",
    ],
  ],
  [
    "a guest by plane and by train, both on a Tuesday",
    "MEETING",
    [
      "2018-06-20",
      "Nordkoreas Machthaber Kim Jong Un hat am Dienstag in Peking Präsident Xi Jinping über seinen Gipfel mit Donald Trump unterrichtet.",
    ],
    [
      "2019-01-09",
      "An seinem Geburtstag ist Kim Jong-un am Dienstag in Peking mit dem chinesischen Staatschef zusammengetroffen.",
    ],
  ],
  [
    "two old men, in a hotel and in a desert",
    "MEETING",
    [
      "1960-03-15",
      "New York - Bundeskanzler Konrad Adenauer und Israels Ministerpräsident David Ben Gurion sind am Montag im Hotel Waldorf-Astoria zu einem zweistündigen Gespräch zusammengekommen.",
    ],
    [
      "1967-04-20",
      "Konrad Adenauer ist am Mittwoch in Rhöndorf gestorben. Im Mai 1966 hatte der Altkanzler noch einmal Ben Gurion getroffen, in dessen Kibbuz in der Negev-Wüste. Beide waren da längst nicht mehr im Amt.",
    ],
  ],
  [
    "one summit, one host of talks, two partners on one day",
    "MEETING",
    [
      "2017-07-08",
      "Hamburg (dpa) - Am Rande des G20-Gipfels ist US-Präsident Donald Trump am Freitag zum ersten Mal mit Wladimir Putin zusammengetroffen. Statt der geplanten halben Stunde sprachen sie mehr als zwei Stunden miteinander.",
    ],
    [
      "2017-07-08",
      "Mexiko soll die Mauer „auf jeden Fall“ bezahlen. Das bekräftigte Trump am Freitag in Hamburg vor seinem Gespräch mit Präsident Enrique Peña Nieto. Am Abend hörten die Gäste des Gipfels in der Elbphilharmonie Beethovens Neunte.",
    ],
  ],
  [
    "a pope in one country, eleven years apart",
    "VISIT",
    [
      "1979-01-27",
      "Mexiko-Stadt - Papst Johannes Paul II. ist am Freitag in Mexiko eingetroffen. Millionen säumten seinen Weg in die Kathedrale.",
    ],
    [
      "1990-05-07",
      "Mexiko-Stadt (KNA) - Zu einer achttägigen Reise ist der Papst am Sonntag in Mexiko gelandet. Präsident Carlos Salinas de Gortari begrüßte Johannes Paul II. auf dem Flughafen. Am Nachmittag sprach er den Indio Juan Diego selig.",
    ],
  ],
  [
    "a secretary has come and will come",
    "VISIT",
    [
      "2023-06-19",
      "Peking (Reuters) - Als erster amerikanischer Außenminister seit fünf Jahren ist Antony Blinken am Sonntag in China eingetroffen. Mit seinem Kollegen Qin Gang sprach er mehr als fünf Stunden.",
    ],
    [
      "2024-04-22",
      "US-Außenminister Antony Blinken wird am Mittwoch zu einem dreitägigen Besuch in China erwartet. Er will in Schanghai und Peking die chinesische Hilfe für Russlands Rüstungsindustrie ansprechen.",
    ],
  ],
  [
    "a former president on the island, twice",
    "VISIT",
    [
      "2002-05-13",
      "Der frühere US-Präsident Jimmy Carter ist am Sonntag in Havanna eingetroffen und von Fidel Castro begrüßt worden.",
    ],
    [
      "2011-03-29",
      "Jimmy Carter ist am Montag zu einem dreitägigen Besuch in Kuba gelandet, wo er mit Präsident Raúl Castro sprechen will.",
    ],
  ],
  [
    "a president at war in one capital, two Decembers",
    "VISIT",
    [
      "2022-12-22",
      "Washington (AP) - Auf seiner ersten Auslandsreise seit Kriegsbeginn ist der ukrainische Präsident Wolodymyr Selenskyj am Mittwoch in Washington eingetroffen. Vor beiden Kammern des Kongresses sprach er in olivgrünem Pullover.",
    ],
    [
      "2023-12-13",
      "Mit leeren Händen ist Selenskyj am Dienstag aus Washington abgereist. Bei seinem Besuch warb der ukrainische Präsident im Weißen Haus und bei den Republikanern vergeblich um 60 Milliarden Dollar.",
    ],
  ],
  [
    "two calls of one pair in one month, a warning and a night of drones",
    "PHONE_CALL",
    [
      "2024-04-05",
      "Washington (AFP) - Nach dem Tod von sieben Helfern der Organisation World Central Kitchen hat US-Präsident Joe Biden am Donnerstag mit Israels Ministerpräsident Benjamin Netanjahu telefoniert. Er forderte eine sofortige Feuerpause im Gazastreifen. Israel öffnete daraufhin den Grenzübergang Erez.",
    ],
    [
      "2024-04-15",
      "Nach dem iranischen Luftangriff sprach Biden in der Nacht zum Sonntag am Telefon mit Netanyahu. An einem Gegenschlag wollten sich die USA nicht beteiligen, sagte der Präsident dem Vernehmen nach. „Nehmen Sie den Sieg“, riet er dem israelischen Regierungschef.",
    ],
  ],
  [
    "two calls of one week to a ruler nobody recognises",
    "PHONE_CALL",
    [
      "2021-11-16",
      "Die geschäftsführende Bundeskanzlerin Angela Merkel hat am Montag mit dem belarussischen Machthaber Alexander Lukaschenko telefoniert.",
    ],
    ["2021-11-18", "Merkel sprach am Mittwoch abermals am Telefon mit Lukaschenko über die Migranten an der polnischen Grenze."],
  ],
  [
    "one speaker at one assembly, a drawing and a year later",
    "STATEMENT",
    [
      "2012-09-28",
      "New York - Mit der Zeichnung einer Bombe hat Israels Ministerpräsident Benjamin Netanjahu am Donnerstag vor der UN-Vollversammlung vor dem iranischen Atomprogramm gewarnt. Spätestens im Sommer müsse man Teheran eine rote Linie ziehen, sagte er.",
    ],
    [
      "2013-10-02",
      "Der iranische Präsident Hassan Rohani sei ein Wolf im Schafspelz, sagte der israelische Regierungschef am Dienstag vor der Vollversammlung der Vereinten Nationen. Notfalls werde Israel allein handeln, drohte Netanyahu.",
    ],
  ],
  [
    "three words said and said again",
    "STATEMENT",
    [
      "2015-09-01",
      "„Wir schaffen das“, sagte Bundeskanzlerin Angela Merkel am Montag vor der Bundespressekonferenz über die Aufnahme der Flüchtlinge.",
    ],
    [
      "2016-07-29",
      "Nach den Anschlägen von Würzburg und Ansbach hat Merkel am Donnerstag vor der Hauptstadtpresse ihren Satz „Wir schaffen das“ bekräftigt.",
    ],
  ],
  [
    "to the moon, before a congress and in a stadium",
    "STATEMENT",
    [
      "1961-05-26",
      "Washington - Noch in diesem Jahrzehnt solle ein Amerikaner auf dem Mond landen, hat US-Präsident John F. Kennedy am Donnerstag vor dem Kongress gefordert. Er verlangte zusätzlich 531 Millionen Dollar.",
    ],
    [
      "1962-09-13",
      "Houston - „Wir haben uns entschlossen, zum Mond zu fliegen“, rief Präsident Kennedy am Mittwoch im Stadion der Rice-Universität 40 000 Zuhörern zu. Zuvor hatte er das neue Raumfahrtzentrum besichtigt.",
    ],
  ],
  [
    "one state makes up with its neighbours, two Tuesdays",
    "TREATY",
    [
      "2020-09-16",
      "Washington (dpa) - Israel, die Vereinigten Arabischen Emirate und Bahrain haben am Dienstag im Weißen Haus Verträge über die Aufnahme diplomatischer Beziehungen unterzeichnet.",
    ],
    [
      "2020-12-23",
      "Rabat - Israel und Marokko haben am Dienstag ihre Abkommen über die Aufnahme von Beziehungen unterschrieben. Der Berater des US-Präsidenten, Jared Kushner, war mit der ersten Direktmaschine aus Tel Aviv gekommen.",
    ],
  ],
  [
    "a pact signed in one capital and passed in the other",
    "TREATY",
    [
      "2024-06-20",
      "Pjöngjang (AFP) - Russlands Präsident Wladimir Putin und der nordkoreanische Machthaber Kim Jong Un haben am Mittwoch in Pjöngjang einen Vertrag über eine strategische Partnerschaft unterzeichnet. Er sieht gegenseitigen Beistand im Fall eines Angriffs vor.",
    ],
    [
      "2024-10-25",
      "Die Staatsduma in Moskau hat am Donnerstag einstimmig den Partnerschaftsvertrag mit Nordkorea ratifiziert. Nach amerikanischen Angaben sind 3000 nordkoreanische Soldaten in Russland eingetroffen.",
    ],
  ],
  [
    "two powers stop a war of others, in winter and in autumn",
    "AGREEMENT",
    [
      "2016-02-23",
      "Die USA und Russland haben sich am Montag auf eine Waffenruhe in Syrien geeinigt, die am Samstag in Kraft treten soll.",
    ],
    [
      "2016-09-11",
      "Washington und Moskau haben sich in der Nacht zum Samstag in Genf auf eine Feuerpause für Syrien verständigt.",
    ],
  ],
  [
    "a truce of generals, and another",
    "AGREEMENT",
    [
      "2023-04-25",
      "Khartum (Reuters) - Die sudanesische Armee und die Miliz RSF haben sich am Montag auf eine Waffenruhe von 72 Stunden verständigt, wie US-Außenminister Antony Blinken mitteilte. Die Bundeswehr flog mehr als 400 Menschen aus.",
    ],
    [
      "2023-05-22",
      "In der saudischen Hafenstadt Dschidda haben sich die Kriegsparteien im Sudan am Samstag auf eine siebentägige Feuerpause geeinigt. Sie soll am Montagabend beginnen. In Khartum waren am Sonntag noch Luftangriffe zu hören.",
    ],
  ],
  [
    "one building attacked twice",
    "ATTACK",
    [
      "1993-02-27",
      "New York (AP) - Bei einer Explosion in der Tiefgarage des World Trade Center in New York sind am Freitag mindestens fünf Menschen getötet und mehr als 600 verletzt worden. Die Polizei geht von einer Autobombe aus.",
    ],
    [
      "2011-09-11",
      "Zehn Jahre nach den Anschlägen auf das World Trade Center kommen am Sonntag in New York die Angehörigen zusammen. Am 11. September 2001 hatten Terroristen zwei Passagiermaschinen in die Türme gesteuert.",
    ],
  ],
  [
    "bombs in one underground, two Thursdays of one month",
    "ATTACK",
    [
      "2005-07-08",
      "London - Bei Bombenanschlägen auf drei U-Bahn-Züge und einen Bus sind am Donnerstag in London mehr als fünfzig Menschen getötet worden. Premierminister Tony Blair verließ den G8-Gipfel in Gleneagles.",
    ],
    [
      "2005-07-22",
      "London - In drei U-Bahnhöfen und einem Bus haben am Donnerstag Attentäter versucht, Rucksackbomben zu zünden. Die Sprengsätze explodierten nicht richtig, ein Mensch wurde verletzt. Nach vier Männern wird gefahndet.",
    ],
  ],
  [
    "a candidate shot at and nearly shot at",
    "ATTACK",
    ["2024-07-14", "Bei einem Wahlkampfauftritt in Butler in Pennsylvania ist am Samstag auf Donald Trump geschossen worden."],
    ["2024-09-16", "Auf seinem Golfplatz in West Palm Beach ist Donald Trump am Sonntag offenbar einem Attentat entgangen."],
  ],
  [
    "generals of one kingdom, eight years apart",
    "ATTACK",
    [
      "2006-09-20",
      "Bangkok (dpa) - In Thailand hat das Militär am Dienstagabend geputscht. Ministerpräsident Thaksin Shinawatra hielt sich bei den Vereinten Nationen in New York auf. Panzer umstellten das Regierungsgebäude.",
    ],
    [
      "2014-05-23",
      "Bangkok (AFP) - Nach monatelangen Protesten hat die Armee in Thailand am Donnerstag die Macht übernommen. Heereschef Prayuth Chan-ocha setzte die Verfassung außer Kraft und verhängte eine Ausgangssperre. Die Führer beider Lager wurden abgeführt.",
    ],
  ],
  [
    "bombs at one crossing, two Saturdays in October",
    "ATTACK",
    [
      "2017-10-16",
      "Mogadischu - Bei der Explosion einer Lastwagenbombe an einer Kreuzung in Mogadischu sind am Samstag mehr als 300 Menschen getötet worden. Präsident Mohamed Abdullahi Mohamed ordnete drei Tage Staatstrauer an.",
    ],
    [
      "2022-10-31",
      "Mogadischu - Zwei Autobomben haben am Samstag vor dem Bildungsministerium in der somalischen Hauptstadt mindestens 100 Menschen in den Tod gerissen. Zu dem Anschlag bekannte sich die Al-Shabaab-Miliz. Präsident Hassan Sheikh Mohamud besuchte am Sonntag den Tatort.",
    ],
  ],
  [
    "nine years and nineteen for one prisoner",
    "LEGAL_ACTION",
    [
      "2022-03-23",
      "Pokrow (AFP) - Der inhaftierte Kremlkritiker Alexej Nawalny ist am Dienstag wegen Betrugs zu neun Jahren Straflager verurteilt worden. Das Gericht tagte in der Kolonie östlich von Moskau.",
    ],
    [
      "2023-08-05",
      "Ein Gericht in Melechowo hat Nawalny am Freitag wegen Extremismus zu 19 Jahren Lagerhaft verurteilt. Er rief seine Anhänger auf, sich nicht einschüchtern zu lassen. Die Bundesregierung sprach von einem Unrechtsurteil.",
    ],
  ],
  [
    "arrested in two cities in one year",
    "LEGAL_ACTION",
    [
      "2023-05-10",
      "Pakistans früherer Premierminister Imran Khan ist am Dienstag in einem Gericht in Islamabad festgenommen worden.",
    ],
    [
      "2023-08-06",
      "Die pakistanische Polizei hat den ehemaligen Regierungschef Khan am Samstag in seinem Haus in Lahore verhaftet.",
    ],
  ],
  [
    "taken into custody in court, and sentenced there",
    "LEGAL_ACTION",
    [
      "2011-08-06",
      "Kiew (dpa) - Die frühere ukrainische Ministerpräsidentin Julia Timoschenko ist am Freitag im Gerichtssaal verhaftet worden. Der Richter warf ihr vor, den Prozess zu behindern. Vor dem Gebäude kam es zu Rangeleien.",
    ],
    [
      "2011-10-12",
      "Kiew - Ein Gericht hat die Oppositionsführerin Julia Tymoschenko am Dienstag wegen Amtsmissbrauchs zu sieben Jahren Haft verurteilt. Die EU kündigte Konsequenzen an. Präsident Viktor Janukowitsch deutete eine Änderung des Strafrechts an.",
    ],
  ],
  [
    "one man gives up one office twice",
    "APPOINTMENT",
    [
      "2007-09-13",
      "Tokio - Japans Ministerpräsident Shinzo Abe hat am Mittwoch nach nur einem Jahr im Amt seinen Rücktritt erklärt. Am Donnerstag ließ er sich in ein Krankenhaus einweisen.",
    ],
    [
      "2020-08-29",
      "Tokio - Wegen eines chronischen Darmleidens hat Abe am Freitag seinen Rückzug als Regierungschef angekündigt. Keiner hatte Japan länger am Stück regiert. Als Nachfolger gilt Kabinettssekretär Yoshihide Suga.",
    ],
  ],
  [
    "one office, two Thursdays, one lectern",
    "APPOINTMENT",
    [
      "2022-07-08",
      "London - Der britische Premierminister Boris Johnson hat am Donnerstag vor seinem Amtssitz in der Downing Street den Rücktritt als Parteichef erklärt. Bis ein Nachfolger gefunden ist, will er im Amt bleiben.",
    ],
    [
      "2022-10-21",
      "London - Nach nur 44 Tagen hat die britische Regierungschefin am Donnerstag vor der Tür von Downing Street Nummer 10 ihren Rücktritt bekannt gegeben. Truss bleibt, bis die Konservativen einen Nachfolger bestimmt haben.",
    ],
  ],
  [
    "one party wins twice in one year",
    "ELECTION",
    [
      "2019-04-29",
      "Madrid - Die Sozialisten von Ministerpräsident Pedro Sánchez haben die Parlamentswahl in Spanien am Sonntag gewonnen.",
    ],
    [
      "2019-11-11",
      "Madrid - Bei der Neuwahl in Spanien sind die Sozialisten am Sonntag wieder stärkste Kraft geworden, haben aber Sitze verloren.",
    ],
  ],
  [
    "sanctions that return in two steps",
    "SANCTION",
    [
      "2018-08-08",
      "Washington (Reuters) - Drei Monate nach dem Ausstieg aus dem Atomabkommen haben die USA am Dienstag Sanktionen gegen den Iran wieder in Kraft gesetzt. Betroffen ist der Handel mit Gold, Autos und Teppichen. „Wer mit dem Iran Geschäfte macht, wird keine mit den Vereinigten Staaten machen“, schrieb Donald Trump.",
    ],
    [
      "2018-11-06",
      "Die USA haben am Montag Sanktionen gegen Irans Ölindustrie und Banken verhängt. Acht Länder dürfen weiter iranisches Öl kaufen. Präsident Hassan Rohani kündigte an, die Maßnahmen stolz zu umgehen.",
    ],
  ],
  [
    "a missile of one name, two years running",
    "WEAPON_TEST",
    [
      "2012-04-20",
      "Neu-Delhi - Indien hat am Donnerstag erstmals eine Langstreckenrakete vom Typ Agni V getestet. Sie kann Peking erreichen.",
    ],
    [
      "2013-09-16",
      "Neu-Delhi - Die indischen Streitkräfte haben am Sonntag von der Insel Wheeler aus eine Atomrakete des Typs Agni V gestartet. Der Test sei ein voller Erfolg gewesen, teilte das Verteidigungsministerium mit.",
    ],
  ],
  [
    "one city shaken twice in half a year",
    "OTHER",
    ["2010-09-05", "Ein Erdbeben der Stärke 7,1 hat am Samstag die neuseeländische Stadt Christchurch erschüttert."],
    ["2011-02-23", "Bei einem Erdbeben in Christchurch sind am Dienstag mindestens 75 Menschen ums Leben gekommen."],
  ],
  [
    "marches against one ruler, two Sundays",
    "OTHER",
    [
      "2020-08-17",
      "Minsk (dpa) - Mehr als hunderttausend Menschen haben am Sonntag in Minsk gegen Staatschef Alexander Lukaschenko demonstriert. Lukaschenko trat zuvor vor seinen Anhängern auf und lehnte eine Neuwahl ab.",
    ],
    [
      "2020-08-24",
      "Minsk (AFP) - Trotz eines Großaufgebots der Sicherheitskräfte sind am Sonntag in der belarussischen Hauptstadt rund hunderttausend Gegner Lukaschenkos auf die Straße gegangen. Der Präsident zeigte sich mit einer Kalaschnikow im Hubschrauber.",
    ],
  ],
  [
    "two mines of one country",
    "OTHER",
    [
      "2014-05-14",
      "Soma - Bei einem Grubenunglück im Westen der Türkei sind am Dienstag mehr als 200 Bergleute ums Leben gekommen. Hunderte waren unter Tage eingeschlossen. Ministerpräsident Recep Tayyip Erdogan sagte eine Reise nach Albanien ab.",
    ],
    [
      "2022-10-16",
      "Amasra - Bei einer Explosion in einem Kohlebergwerk im Norden der Türkei sind am Freitag 41 Bergleute getötet worden. Präsident Erdoğan nannte das Unglück am Samstag Schicksal. Die Opposition warf der Regierung Versäumnisse vor.",
    ],
  ],
  [
    "vaccine of one maker for one country, twice",
    "DELIVERY",
    ["2021-01-17", "Serbien hat am Samstag eine Million Dosen des chinesischen Impfstoffs Sinopharm erhalten."],
    ["2021-02-11", "Belgrad hat am Mittwoch weitere 500 000 Dosen des Impfstoffs von Sinopharm aus China bekommen."],
  ],
  [
    "two parts of one report",
    "PUBLICATION",
    [
      "2021-08-10",
      "Genf - Der Weltklimarat hat am Montag den ersten Teil seines neuen Sachstandsberichts veröffentlicht. Die Erde werde sich schon um das Jahr 2030 um 1,5 Grad erwärmt haben, heißt es darin.",
    ],
    [
      "2022-03-01",
      "Der Weltklimarat hat am Montag einen Bericht über die Folgen der Erderwärmung vorgelegt. Fast die Hälfte der Menschheit lebe in stark gefährdeten Gebieten. UN-Generalsekretär António Guterres sprach von einem Atlas des menschlichen Leidens.",
    ],
  ],
  [
    "troops into one strip, in winter and in summer",
    "WAR",
    [
      "2009-01-05",
      "Gaza - Nach einer Woche Luftangriffen sind israelische Bodentruppen am Samstagabend in den Gazastreifen einmarschiert. Verteidigungsminister Ehud Barak sagte, der Einsatz werde nicht kurz sein.",
    ],
    [
      "2014-07-18",
      "Tel Aviv - Israel hat am Donnerstagabend eine Bodenoffensive im Gazastreifen begonnen. Ministerpräsident Benjamin Netanjahu will die Tunnel der Hamas zerstören lassen. Über der Ostukraine stürzte am selben Tag ein Passagierflugzeug ab.",
    ],
  ],
  [
    "three navies in one sea, two Fridays",
    "MILITARY_EXERCISE",
    ["2019-12-28", "Iran, Russland und China haben am Freitag im Golf von Oman ein viertägiges Marinemanöver begonnen."],
    [
      "2022-01-22",
      "Russische, chinesische und iranische Kriegsschiffe haben am Freitag im nördlichen Indischen Ozean eine gemeinsame Übung abgehalten.",
    ],
  ],
];
