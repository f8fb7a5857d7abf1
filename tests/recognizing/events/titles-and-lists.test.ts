import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: who has which title, who belongs to a list, and which day is gone on with. */
const CASES: Tables = {
  "a title beside somebody else's name": [
    ["Am Freitag empfing der Kremlchef Xi Jinping.", "MEETING HAPPENED 2015-03-20 HOST=Wladimir Putin VISITOR=Xi Jinping"],
    [
      "Am Freitag besuchte der französische Präsident Angela Merkel.",
      "VISIT HAPPENED 2015-03-20 VISITOR=François Hollande HOST=Angela Merkel",
    ],
    [
      "Am Freitag traf der US-Präsident den Kanadier Stephen Harper.",
      "MEETING HAPPENED 2015-03-20 PARTICIPANT=Barack Obama PARTICIPANT=Stephen Harper",
    ],
    [
      "Der Botschafter der USA in der Schweiz, Suzi LeVine, traf am Montag in Genf Laurent Fabius.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Suzi LeVine PARTICIPANT=Laurent Fabius PLACE=Schweiz PLACE=Genf",
    ],
    [
      "Die Botschafterin der USA bei den Vereinten Nationen, Samantha Power, kritisierte am Montag Russland.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Samantha Power TARGET=Russland",
    ],
    [
      "Der russische Botschafter in der Türkei, Piet Mulder, ist am Montag in Ankara erschossen worden.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Piet Mulder PLACE=Türkei PLACE=Ankara",
    ],
    ["Der König von Saudi-Arabien ist tot."],
    [
      "Mohamed Nasheed wurde verurteilt. Der Politiker war am 22. Februar festgenommen worden.",
      "LEGAL_ACTION HAPPENED TARGET=Mohamed Nasheed",
      "LEGAL_ACTION HAPPENED 2015-02-22 TARGET=Mohamed Nasheed",
    ],
    [
      "Heinz Mulder trat am Sonntag zurück. Der 49-Jährige sagte, er sei müde.",
      "APPOINTMENT/resignation HAPPENED 2015-03-15 SUBJECT=Heinz Mulder",
      "STATEMENT HAPPENED [2015-03-15..2015-03-20] SPEAKER=Heinz Mulder",
    ],
    [
      "Heinz Mulder und Karl Berger traten am Sonntag zurück. Der 49-Jährige sagte, er sei müde.",
      "APPOINTMENT/resignation HAPPENED 2015-03-15 SUBJECT=Heinz Mulder SUBJECT=Karl Berger",
    ],
  ],
  "lists in the genitive": [
    [
      "Die Außenminister Deutschlands, Frankreichs und Großbritanniens wollen sich am Montag mit Vertretern Teherans treffen.",
      "MEETING PLANNED 2015-03-23 PARTICIPANT=Deutschland PARTICIPANT=Frankreich PARTICIPANT=Großbritannien PARTICIPANT=Iran",
    ],
    [
      "Vertreter Deutschlands, Frankreichs und Großbritanniens haben am Montag in Rom ein Abkommen unterzeichnet.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Deutschland PARTICIPANT=Frankreich PARTICIPANT=Großbritannien PLACE=Rom",
    ],
    [
      "Angela Merkel empfing am Montag die Botschafter Chiles, Perus und Boliviens.",
      "MEETING HAPPENED 2015-03-16 HOST=Angela Merkel VISITOR=Chile VISITOR=Peru VISITOR=Bolivien",
    ],
    [
      "Angela Merkel traf am Montag in Berlin Vertreter Chinas.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=China PLACE=Berlin",
    ],
    [
      "Das Treffen Angela Merkels, François Hollandes und Matteo Renzis fand am Montag in Berlin statt.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PARTICIPANT=Matteo Renzi PLACE=Berlin",
    ],
    ["Die Partner der USA protestierten am Montag."],
    [
      "Barack Obama empfing am Montag in Washington die Verbündeten der Nato.",
      "MEETING HAPPENED 2015-03-16 HOST=Barack Obama VISITOR=Nato PLACE=Washington",
    ],
  ],
  "returns, arrivals and what is still to come": [
    [
      "Emmerson Mnangagwa kehrte am Montag aus Südafrika zurück.",
      "VISIT/departure HAPPENED 2015-03-16 VISITOR=Emmerson Mnangagwa PLACE=Südafrika",
    ],
    [
      "Zu der Feier in Dili werden am Freitag auch Bill Clinton und Xanana Gusmão erwartet.",
      "VISIT PLANNED 2015-03-20 VISITOR=Bill Clinton VISITOR=Xanana Gusmão HOST=Osttimor PLACE=Dili",
    ],
    ["Zu dem Gipfel wird am Freitag auch François Hollande erwartet.", "VISIT PLANNED 2015-03-20 VISITOR=François Hollande"],
    ["Am Freitag wird Barack Obama an der Universität von Ulster sprechen.", "STATEMENT PLANNED 2015-03-20 SPEAKER=Barack Obama"],
    ["Am Mittwoch sprach Barack Obama von einem Irrtum.", "STATEMENT HAPPENED 2015-03-18 SPEAKER=Barack Obama"],
    ["Indonesische Truppen marschierten am Montag ein.", "ATTACK HAPPENED 2015-03-16 AGENT=Indonesien"],
    ["Nordkorea hat am Dienstag eine Rakete über Japan hinweg geschossen.", "WEAPON_TEST HAPPENED 2015-03-17 AGENT=Nordkorea"],
    ["Nordkorea hat am Dienstag eine Rakete auf Japan geschossen.", "ATTACK HAPPENED 2015-03-17 AGENT=Nordkorea TARGET=Japan"],
    [
      "US-Spezialkräfte haben am Montag in Pakistan Osama bin Laden getötet.",
      "ATTACK HAPPENED 2015-03-16 AGENT=Vereinigte Staaten TARGET=Osama bin Laden PLACE=Pakistan",
    ],
    ["Die Türkei riegelte am Freitag die Grenze zu Syrien ab.", "OTHER HAPPENED 2015-03-20 AGENT=Türkei TARGET=Syrien"],
    ["Am Montag trat in Brüssel der Rat der Außenminister zusammen.", "MEETING HAPPENED 2015-03-16 PLACE=Brüssel"],
  ],
  "offices won and lost": [
    [
      "Omar al-Baschir wurde am Montag vom Militär abgesetzt und unter Hausarrest gestellt.",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Omar al-Baschir AGENT=Militär (Sudan)",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Omar al-Baschir",
    ],
    [
      "Robert Mugabe machte am Montag Emmerson Mnangagwa zu seinem Nachfolger.",
      "APPOINTMENT HAPPENED 2015-03-16 AGENT=Robert Mugabe SUBJECT=Emmerson Mnangagwa",
    ],
    [
      "Benjamin Netanjahu sicherte sich am Dienstag eine vierte Amtszeit.",
      "ELECTION HAPPENED 2015-03-17 SUBJECT=Benjamin Netanyahu",
    ],
    ["Die SPD wurde am Sonntag in Bremen stärkste Kraft.", "ELECTION HAPPENED 2015-03-15 SUBJECT=SPD PLACE=Bremen"],
    [
      "In Lesotho hat Pakalitha Mosisili die Wahl vom 28. Februar gewonnen.",
      "ELECTION HAPPENED 2015-02-28 SUBJECT=Pakalitha Mosisili PLACE=Lesotho",
    ],
    [
      "Die EU und die USA haben am Montag Einreiseverbote gegen 32 Russen erlassen.",
      "SANCTION HAPPENED 2015-03-16 AGENT=Europäische Union AGENT=Vereinigte Staaten TARGET=Russland",
    ],
  ],
  "people harmed and helped": [
    [
      "Edgar Lungu wurde am Montag in ein Krankenhaus in Lusaka gebracht.",
      "OTHER HAPPENED 2015-03-16 SUBJECT=Edgar Lungu PLACE=Lusaka",
    ],
    ["In Nepal stürzte am Dienstag ein Bus in eine Schlucht.", "OTHER HAPPENED 2015-03-17 SUBJECT=Nepal PLACE=Nepal"],
    [
      "Bei einem Anschlag auf die US-Botschaft in Nairobi starben am Montag 20 Menschen.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Vereinigte Staaten PLACE=BUILDING PLACE=Nairobi",
    ],
    [
      "Soldaten haben am Sonntag Präsident Manuel Zelaya in seinem Haus festgenommen und nach Costa Rica ausgeflogen.",
      "LEGAL_ACTION HAPPENED 2015-03-15 TARGET=Manuel Zelaya",
      "OTHER HAPPENED 2015-03-15 TARGET=Manuel Zelaya PLACE=Costa Rica",
    ],
    [
      "Barack Obama hat am Sonntag Angela Merkel getroffen und mit Wladimir Putin telefoniert.",
      "MEETING HAPPENED 2015-03-15 PARTICIPANT=Barack Obama PARTICIPANT=Angela Merkel",
      "PHONE_CALL HAPPENED 2015-03-15 PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
    ],
    [
      "Die russische Polizei hat am Montag Alexej Nawalny festgenommen.",
      "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Polizei (Russland) TARGET=Alexej Nawalny",
    ],
  ],
  "who does what to whom and with whom": [
    [
      "Barack Obama und François Hollande trafen sich am Sonntag. Verständigt hatten sich die zwei am vergangenen Dienstag in einem Telefonat.",
      "MEETING HAPPENED 2015-03-15 PARTICIPANT=Barack Obama PARTICIPANT=François Hollande",
      "AGREEMENT HAPPENED 2015-03-17 PARTICIPANT=Barack Obama PARTICIPANT=François Hollande",
      "PHONE_CALL HAPPENED 2015-03-17 PARTICIPANT=Barack Obama PARTICIPANT=François Hollande",
    ],
    [
      "Barack Obama empfing am Montag François Hollande. Nach mehrstündigen Gesprächen unterzeichneten beide eine Erklärung.",
      "MEETING HAPPENED 2015-03-16 HOST=Barack Obama VISITOR=François Hollande",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Barack Obama PARTICIPANT=François Hollande",
    ],
    [
      "Vor einem Monat hat Sie Generalsekretär Ban Ki Moon zum Vermittler ernannt.",
      "APPOINTMENT HAPPENED 2015-02~ AGENT=Ban Ki-moon",
    ],
    ["Im Mai 1982 eroberten die Iraner Khorramshahr zurück.", "ATTACK HAPPENED 1982-05 AGENT=Iran PLACE=Khorramshahr"],
    [
      "Armeesprecher Piet Mulder sagte am Montag im Fernsehen, es handle sich nicht um einen Putsch.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Piet Mulder",
    ],
    [
      "Am Rande des Gipfels kam es am Dienstag zu einem Wortwechsel zwischen Barack Obama und Xi Jinping.",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Barack Obama PARTICIPANT=Xi Jinping",
    ],
  ],
  "the day that is gone on with": [
    [
      "Ali Mulder griff am Donnerstagabend in Ankara Soldaten an. Am Morgen landete Recep Tayyip Erdogan in Istanbul.",
      "ATTACK HAPPENED 2015-03-19 AGENT=Ali Mulder PLACE=Ankara",
      "MEETING/arrival HAPPENED 2015-03-20 VISITOR=Recep Tayyip Erdoğan PLACE=Istanbul",
    ],
    [
      "Recep Tayyip Erdogan traf am Donnerstagabend in Ankara Angela Merkel. Am Morgen hatte er in Istanbul Barack Obama getroffen.",
      "MEETING HAPPENED 2015-03-19 PARTICIPANT=Recep Tayyip Erdoğan PARTICIPANT=Angela Merkel PLACE=Ankara",
      "MEETING HAPPENED 2015-03-19 PARTICIPANT=Recep Tayyip Erdoğan PARTICIPANT=Barack Obama PLACE=Istanbul",
    ],
    ["Wladimir Putin sprach am Morgen von Verrat.", "STATEMENT HAPPENED 2015-03-20 SPEAKER=Wladimir Putin"],
    [
      "Indien hat Kaschmir am Montag den Sonderstatus entzogen. Am Vorabend war Omar Abdullah unter Hausarrest gestellt worden. Nawaz Sharif verurteilte den Schritt.",
      "OTHER HAPPENED 2015-03-16 AGENT=Indien",
      "LEGAL_ACTION HAPPENED 2015-03-15 TARGET=Omar Abdullah",
      "STATEMENT HAPPENED [2015-03-16..2015-03-20] SPEAKER=Nawaz Sharif",
    ],
    [
      "Die Huthi-Rebellen haben Abed Rabbo Mansur Hadi aus dem Hausarrest entlassen. Hadi war im Februar nach Aden geflohen. Dort empfing er am Montag Ban Ki Moon.",
      "LEGAL_ACTION HAPPENED AGENT=Huthi TARGET=Abed Rabbo Mansur Hadi",
      "VISIT HAPPENED 2015-02 VISITOR=Abed Rabbo Mansur Hadi HOST=Jemen PLACE=Aden",
      "MEETING HAPPENED 2015-03-16 HOST=Abed Rabbo Mansur Hadi VISITOR=Ban Ki-moon PLACE=Aden",
    ],
  ],
  "where what is hit lies": [
    [
      "Bei einem Anschlag auf die Redaktion der Zeitung in Paris sind am Mittwoch zwölf Menschen getötet worden.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Frankreich PLACE=Paris",
    ],
    [
      "Bei einem Anschlag auf das Hauptquartier der Hisbollah in Beirut sind am Mittwoch zwölf Menschen getötet worden.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Hisbollah PLACE=Beirut",
    ],
    [
      "Am Mittwoch wurde das Hauptquartier der Hisbollah in Beirut angegriffen.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Hisbollah PLACE=Beirut",
    ],
    [
      "Islamisten griffen am Mittwoch die Redaktion einer Satirezeitschrift in Paris an.",
      "ATTACK HAPPENED 2015-03-18 TARGET=Frankreich PLACE=Paris",
    ],
  ],
  "given names of women": [
    [
      "Angela Merkel war am Montag in Rom. Emmanuel Macron war in London. Sie traf Joe Biden.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Italien PLACE=Rom",
      "VISIT HAPPENED 2015-03-16 VISITOR=Emmanuel Macron HOST=Großbritannien PLACE=London",
      "MEETING HAPPENED [2015-03-16..2015-03-20] PARTICIPANT=Angela Merkel PARTICIPANT=Joe Biden",
    ],
    [
      "Emmanuel Macron hat am Montag in Paris Angela Merkel empfangen. Er sagte, man sei sich einig.",
      "MEETING HAPPENED 2015-03-16 HOST=Emmanuel Macron VISITOR=Angela Merkel PLACE=Paris",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Emmanuel Macron PLACE=Paris PART_OF=MEETING",
    ],
    [
      "Joe Biden sprach am Montag in Rom. Am Dienstag traf Angela Merkel ihn in Berlin.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Joe Biden PLACE=Rom",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Angela Merkel PARTICIPANT=Joe Biden PLACE=Berlin",
    ],
  ],
  "who takes office after somebody": [
    [
      "Olaf Scholz trat am Mittwoch die Nachfolge von Angela Merkel an.",
      "APPOINTMENT HAPPENED 2015-03-18 SUBJECT=Olaf Scholz AGENT=Angela Merkel",
    ],
  ],
  "the state whose capital it was then": [
    [
      "Im Mai 1985 reiste George Shultz nach Prag.",
      "VISIT HAPPENED 1985-05 VISITOR=George Shultz HOST=Tschechoslowakei PLACE=Prag",
    ],
    [
      "Im Mai 1999 reiste Madeleine Albright nach Moskau.",
      "VISIT HAPPENED 1999-05 VISITOR=Madeleine Albright HOST=Russland PLACE=Moskau",
    ],
  ],
};

tellsAll(CASES);
