import { tellsAll, type Tables } from "./tables.ts";

// Verbs that only carry a noun, what is withheld, and those who stand for the body whose office they share.

const CASES: Tables = {
  "a verb that only carries a noun": [
    [
      "Bundeskanzlerin Angela Merkel hatte am Dienstag in Paris ein Treffen mit Emmanuel Macron.",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Emmanuel Macron PARTICIPANT=Angela Merkel PLACE=Paris",
    ],
    [
      "Der chilenische Präsident hatte am Montag in Lima Gespräche mit Ollanta Humala.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Ollanta Humala PARTICIPANT=Michelle Bachelet PLACE=Lima",
    ],
    [
      "Shinzo Abe hatte am Montag ein Telefonat mit Wladimir Putin.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Wladimir Putin PARTICIPANT=Shinzo Abe",
    ],
    [
      "Am Sonntag erfolgte ein Angriff Israels auf Damaskus.",
      "ATTACK HAPPENED 2015-03-15 AGENT=Israel TARGET=Syrien PLACE=Damaskus",
    ],
    [
      "Fidel Castro richtete am 26. Juli 1989 in Havanna scharfe Kritik an Peru.",
      "STATEMENT HAPPENED 1989-07-26 SPEAKER=Fidel Castro ADDRESSEE=Peru PLACE=Havanna",
    ],
    ["Shinzo Abe hatte am Montag Geburtstag."],
  ],
  "a noun with an owner whose words open with an article": [
    [
      "Am Sonntag erfolgte ein Angriff der israelischen Luftwaffe auf Damaskus.",
      "ATTACK HAPPENED 2015-03-15 AGENT=Luftwaffe (Israel) TARGET=Syrien PLACE=Damaskus",
    ],
    [
      "Am Montag begann ein Besuch der britischen Königin in Accra.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Elizabeth II. HOST=Ghana PLACE=Accra",
    ],
  ],
  "those who avoid each other": [
    [
      "Emmanuel Macron ging Viktor Orbán in Brüssel aus dem Weg.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Emmanuel Macron PARTICIPANT=Viktor Orbán PLACE=Brüssel",
    ],
    ["Evo Morales meidet Sebastián Piñera.", "MEETING DID_NOT_HAPPEN PARTICIPANT=Evo Morales PARTICIPANT=Sebastián Piñera"],
  ],
  "what somebody withholds": [
    [
      "Frankreich verweigerte die Lieferung von Hubschraubern an Israel.",
      "DELIVERY DID_NOT_HAPPEN RECIPIENT=Israel SENDER=Frankreich",
    ],
    [
      "Frankreich verweigert Israel die Lieferung der Kampfflugzeuge.",
      "DELIVERY DID_NOT_HAPPEN SENDER=Frankreich RECIPIENT=Israel",
    ],
    [
      "Paris hat der Türkei 1998 die Lieferung von Hubschraubern verweigert.",
      "DELIVERY DID_NOT_HAPPEN 1998 SENDER=Frankreich RECIPIENT=Türkei",
    ],
    [
      "Kanada verweigert Sri Lanka die Auslieferung von Tamil Selvan.",
      "LEGAL_ACTION DID_NOT_HAPPEN TARGET=Tamil Selvan AGENT=Kanada",
    ],
  ],
  "all of one office of a body": [
    [
      "Die EU-Außenminister trafen sich am Montag in Brüssel.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Europäische Union PLACE=Brüssel",
    ],
    [
      "Die Verteidigungsminister der Nato kamen am Montag in Oslo zusammen.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Nato PLACE=Oslo",
    ],
    [
      "Die EU-Staaten einigten sich am Montag in Brüssel auf Sanktionen gegen Syrien.",
      "AGREEMENT HAPPENED 2015-03-16 PARTICIPANT=Europäische Union PLACE=Brüssel",
      "SANCTION HAPPENED 2015-03-16 TARGET=Syrien AGENT=Europäische Union",
    ],
    [
      "Zwei US-Senatoren besuchten am Montag Havanna.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Vereinigte Staaten HOST=Kuba PLACE=Havanna",
    ],
    [
      "Die Finanzministerin der Niederlande besuchte am Montag Havanna.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Jeroen Dijsselbloem HOST=Kuba PLACE=Havanna",
    ],
  ],
};

tellsAll(CASES);
