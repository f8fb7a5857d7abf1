import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: what is decided, arranged or threatened and still to come, and who is meant by what stands around it. */
const CASES: Tables = {
  "what is agreed on for a day is not agreed on then": [
    [
      "Die Präsidenten Kenias und Ugandas haben für Freitag ein Treffen in Nairobi vereinbart.",
      "MEETING PLANNED 2015-03-20 PARTICIPANT=Kenia PARTICIPANT=Uganda PLACE=Nairobi",
      "AGREEMENT HAPPENED PARTICIPANT=Kenia PARTICIPANT=Uganda",
    ],
    [
      "Angela Merkel und François Hollande verabredeten für kommenden Montag ein Gespräch.",
      "AGREEMENT HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
      "MEETING PLANNED 2015-03-23 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
  ],
  "what is decided on, allowed or promised is still to come": [
    [
      "Das Kabinett billigte am Mittwoch die Lieferung von Panzern an die Ukraine.",
      "AGREEMENT HAPPENED 2015-03-18 PARTICIPANT=Kabinett",
      "DELIVERY PLANNED RECIPIENT=Ukraine",
    ],
    ["Die Bundesregierung beschloss am Mittwoch die Lieferung von Panzern an Polen.", "DELIVERY PLANNED RECIPIENT=Polen"],
    [
      "Norwegen stimmte am Mittwoch der Lieferung von Gas an die Ukraine zu.",
      "AGREEMENT HAPPENED 2015-03-18 PARTICIPANT=Norwegen",
      "DELIVERY PLANNED RECIPIENT=Ukraine",
    ],
    [
      "Norwegen kündigte am Mittwoch die Lieferung von Gas an die Ukraine an.",
      "STATEMENT HAPPENED 2015-03-18 SPEAKER=Norwegen SUBJECT=Ukraine",
      "DELIVERY PLANNED RECIPIENT=Ukraine SENDER=Norwegen",
    ],
    [
      "Frankreich lieferte am Mittwoch Panzer an die Ukraine.",
      "DELIVERY HAPPENED 2015-03-18 SENDER=Frankreich RECIPIENT=Ukraine",
    ],
  ],
  "who sets elections": [
    ["Guinea hat für den 3. Juni Neuwahlen angesetzt.", "ELECTION PLANNED 2015-06-03 AGENT=Guinea"],
    ["François Hollande schrieb für den 30. Juni Neuwahlen aus.", "ELECTION PLANNED 2015-06-30 AGENT=François Hollande"],
    [
      "François Hollande rief Neuwahlen für den 30. Juni aus.",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=François Hollande",
      "ELECTION PLANNED 2015-06-30 AGENT=François Hollande",
    ],
    ["Eine Abstimmung darüber kann nur der britische Nordirland-Minister ansetzen."],
    [
      "Die Abgeordneten stimmten am Dienstag mit 482 zu 165 Stimmen für Viktor Orban.",
      "ELECTION HAPPENED 2015-03-17 SUBJECT=Viktor Orbán",
    ],
  ],
  "a condition behind what is threatened": [
    [
      "Die USA drohten mit Sanktionen, sollte Nordkorea eine Rakete testen.",
      "STATEMENT HAPPENED SPEAKER=Vereinigte Staaten",
      "WEAPON_TEST HYPOTHETICAL AGENT=Nordkorea",
    ],
    [
      "Der Kreml warnte vor Vergeltung, sollten die USA Raketen an die Ukraine liefern.",
      "STATEMENT HAPPENED SPEAKER=Kreml",
      "DELIVERY HYPOTHETICAL SENDER=Vereinigte Staaten RECIPIENT=Ukraine",
    ],
    [
      "Angela Merkel traf am Montag in Rom ein, sollte aber bald nach Paris reisen.",
      "MEETING/arrival HAPPENED 2015-03-16 VISITOR=Angela Merkel PLACE=Rom",
      "VISIT PLANNED VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris",
    ],
  ],
  "whose the noun before the verb is": [
    [
      "Der frühere Präsident von Honduras, Porfirio Lobo, wurde am Montag in New York festgenommen.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Porfirio Lobo PLACE=New York",
    ],
    [
      "Der frühere Präsident von Honduras, Porfirio Lobo, ist am Montag in New York zu 45 Jahren Haft verurteilt worden.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Porfirio Lobo PLACE=New York",
    ],
    ["Drei Soldaten wurden am Montag in Goma von Rebellen der M23 getötet.", "ATTACK HAPPENED 2015-03-16 AGENT=M23 PLACE=Goma"],
  ],
  "who suspends taking part": [
    ["Mali hat am Mittwoch seine Teilnahme an den Gesprächen mit Algerien ausgesetzt.", "OTHER HAPPENED 2015-03-18 AGENT=Mali"],
    [
      "Barack Obama sagte am Mittwoch seine Teilnahme am Gipfel in Addis Abeba ab.",
      "OTHER HAPPENED 2015-03-18 AGENT=Barack Obama",
      "MEETING PLANNED PLACE=Addis Abeba",
    ],
  ],
  "a journey that leads somewhere": [
    [
      "Angela Merkel sagte, ihre erste Reise werde sie nach New York führen.",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=Angela Merkel",
      "VISIT PLANNED VISITOR=Angela Merkel HOST=Vereinigte Staaten PLACE=New York BY=Angela Merkel",
    ],
    [
      "Angela Merkels erste Reise führte sie nach New York.",
      "VISIT HAPPENED VISITOR=Angela Merkel HOST=Vereinigte Staaten PLACE=New York",
    ],
  ],
  "who is meant": [
    [
      "Wladimir Putin wurde vor den Obersten Gerichtshof gebracht, der ihn zu acht Jahren Haft verurteilte.",
      "LEGAL_ACTION HAPPENED TARGET=Wladimir Putin",
    ],
    [
      "Wladimir Putin traf François Hollande, der ihn am Montag kritisierte.",
      "MEETING HAPPENED PARTICIPANT=Wladimir Putin PARTICIPANT=François Hollande",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=François Hollande TARGET=Wladimir Putin",
    ],
    [
      "Barack Obama traf Wladimir Putin. Seine nächste Reise werde ihn im Juni nach Rom führen, sagte Putin.",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin",
      "VISIT PLANNED 2015-06 VISITOR=Wladimir Putin HOST=Italien PLACE=Rom BY=Putin",
      "STATEMENT HAPPENED SPEAKER=Wladimir Putin",
    ],
    [
      "Mali hat den Botschafter Jan Keller ausgewiesen. François Hollande sprach am Montag vor den Botschaftern in Paris.",
      "SANCTION HAPPENED AGENT=Mali TARGET=Jan Keller",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=François Hollande PLACE=Paris",
    ],
    [
      "Barack Obama kündigte an, er werde reisen. Frankreich hat 1500 Soldaten im Land; ihr Abzug begann am Montag.",
      "STATEMENT HAPPENED SPEAKER=Barack Obama",
    ],
  ],
  "what is no event of its own": [
    ["Estland war zuvor in eine Krise geraten."],
    ["Estland hat Finnland zur Vorsicht geraten.", "STATEMENT HAPPENED SPEAKER=Estland ADDRESSEE=Finnland"],
  ],
  "what hits": [
    [
      "Am Montag schlug eine Granate auf dem Marktplatz in Sarajevo ein und tötete 43 Menschen.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Bosnien und Herzegowina PLACE=Sarajevo",
    ],
  ],
  "where a sentence ends": [
    [
      "Narendra Modi gratulierte Viktor Orban auf X. Auch Xi Jinping übermittelte Glückwünsche.",
      "STATEMENT HAPPENED SPEAKER=Narendra Modi ADDRESSEE=Viktor Orbán",
      "STATEMENT HAPPENED SPEAKER=Xi Jinping",
    ],
  ],
  "what decides, was before, or is of its own day": [
    [
      "Der EU-Gipfel in Brüssel beschloss am Freitag neue Sanktionen gegen Russland.",
      "MEETING HAPPENED 2015-03-20 PARTICIPANT=Europäische Union PLACE=Brüssel",
      "SANCTION HAPPENED 2015-03-20 TARGET=Russland",
    ],
    ["Das Gericht billigte die Wahl vom August in Kenia.", "ELECTION HAPPENED 2014-08 SUBJECT=Kenia PLACE=Kenia"],
    [
      "Nachdem das Parlament zugestimmt hatte, sollte Merkel nach Kiew reisen.",
      "ELECTION HAPPENED AGENT=Bundestag",
      "VISIT PLANNED VISITOR=Angela Merkel HOST=Ukraine PLACE=Kiew",
    ],
    [
      "In Genf ist heute ein Treffen von Iran und Syrien geplant.",
      "MEETING PLANNED 2015-03-20 PARTICIPANT=Iran PARTICIPANT=Syrien PLACE=Genf",
    ],
    [
      "Der britische Minister konnte einen Gefangenenaustausch mit Russland ankündigen.",
      "OTHER PLANNED PARTICIPANT=Russland PARTICIPANT=Großbritannien",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=Großbritannien SUBJECT=Russland",
    ],
    [
      "Die Taliban räumten Kundus. Ihre Kämpfer seien abgezogen, sagte Hamid Karsai.",
      "OTHER HAPPENED AGENT=Taliban PLACE=Kundus",
      "STATEMENT HAPPENED SPEAKER=Hamid Karsai",
    ],
  ],
  "what belongs to which verb or noun": [
    ["Die internationale Gemeinschaft hat Afghanistan am Dienstag Hilfen zugesagt."],
    [
      "2001 waren die USA nach den Anschlägen vom 11. September in Afghanistan einmarschiert.",
      "ATTACK HAPPENED 2001 AGENT=Vereinigte Staaten TARGET=Afghanistan",
    ],
    [
      "Barack Obama hatte in Brüssel am Nato-Gipfel teilgenommen und in London Angela Merkel getroffen.",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Nato PLACE=Brüssel",
      "MEETING HAPPENED PARTICIPANT=Barack Obama PARTICIPANT=Angela Merkel PLACE=London",
    ],
    [
      "Die algerische Armee hat am Donnerstag die Stadt Oran gestürmt. Zu dem Überfall hatte sich die Gruppe M23 bekannt.",
      "ATTACK HAPPENED 2015-03-19 AGENT=Armee (Algerien) PLACE=Oran",
      "STATEMENT HAPPENED [..2015-03-19] SPEAKER=M23",
    ],
  ],
};

tellsAll(CASES);
