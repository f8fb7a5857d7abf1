import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: from whom and when they are counted, who is meant, and what a verb means beside some words. */
const CASES: Tables = {
  "counted from the clause beside it": [
    [
      "Ein Gericht in Rom verurteilte Peter Keller am 10. März, nur zwei Tage nachdem er in Mailand François Hollande getroffen hatte.",
      "LEGAL_ACTION HAPPENED 2015-03-10 AGENT=Italien TARGET=Peter Keller PLACE=Rom",
      "MEETING HAPPENED 2015-03-08 PARTICIPANT=Peter Keller PARTICIPANT=François Hollande PLACE=Mailand",
    ],
    [
      "Angela Merkel traf am 14. Februar in Rom Matteo Renzi, zwei Tage bevor sie nach Paris reiste.",
      "MEETING HAPPENED 2015-02-14 PARTICIPANT=Angela Merkel PARTICIPANT=Matteo Renzi PLACE=Rom",
      "VISIT HAPPENED 2015-02-16 VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris",
    ],
    [
      "Ein Jahr nachdem er am 10. Februar 2014 zurückgetreten war, ist Peter Keller nach Bolivien zurückgekehrt.",
      "APPOINTMENT/resignation HAPPENED 2014-02-10 SUBJECT=Peter Keller",
      "VISIT/departure HAPPENED 2015~ VISITOR=Peter Keller HOST=Bolivien PLACE=Bolivien",
    ],
    [
      "Sieben Monate nach dem Besuch Barack Obamas in Estland hat Angela Merkel am Dienstag Tallinn besucht.",
      "VISIT HAPPENED 2014-08~ VISITOR=Barack Obama HOST=Estland PLACE=Estland",
      "VISIT HAPPENED 2015-03-17 VISITOR=Angela Merkel HOST=Estland PLACE=Tallinn",
    ],
    [
      "Zehn Jahre nach dem Putsch in Mauretanien leben dort noch immer viele in Armut.",
      "ATTACK HAPPENED 2005~ TARGET=Mauretanien PLACE=Mauretanien",
    ],
  ],
  "plans in the past": [
    [
      "Peter Keller kündigte an, im Dezember nach Kuba zu reisen.",
      "STATEMENT HAPPENED SPEAKER=Peter Keller",
      "VISIT PLANNED 2015-12 VISITOR=Peter Keller HOST=Kuba PLACE=Kuba BY=Peter Keller",
    ],
    [
      "François Hollande hatte geplant, am Samstag in Rom zu sprechen, aber die Rede wurde abgesagt.",
      "STATEMENT PLANNED 2015-03-21 SPEAKER=François Hollande PLACE=Rom",
      "STATEMENT CANCELLED 2015-03-21 SPEAKER=François Hollande",
    ],
  ],
  "months that follow": [
    [
      "Peter Keller traf im Mai des Vorjahres Anna Mulder. Im Januar reiste er nach Kuba.",
      "MEETING HAPPENED 2014-05 PARTICIPANT=Peter Keller PARTICIPANT=Anna Mulder",
      "VISIT HAPPENED 2015-01 VISITOR=Peter Keller HOST=Kuba PLACE=Kuba",
    ],
    [
      "Peter Keller traf im Mai des Vorjahres Anna Mulder. Bereits im Januar war er nach Kuba gereist.",
      "MEETING HAPPENED 2014-05 PARTICIPANT=Peter Keller PARTICIPANT=Anna Mulder",
      "VISIT HAPPENED 2014-01 VISITOR=Peter Keller HOST=Kuba PLACE=Kuba",
    ],
  ],
  "times of nouns that are not those of the clause": [
    [
      "Mit 5000 Soldaten beginnt die Nato am Donnerstag in Norwegen ihr größtes Manöver seit dem Ende des Kalten Krieges.",
      "MILITARY_EXERCISE PLANNED 2015-03-26 PARTICIPANT=Nato PLACE=Norwegen",
    ],
    [
      "Am Mittwoch verurteilte ein Gericht in Nairobi drei Helfer des Anschlags auf die Botschaft Israels.",
      "LEGAL_ACTION HAPPENED 2015-03-18 AGENT=Kenia PLACE=Nairobi",
      "ATTACK HAPPENED TARGET=Israel PLACE=BUILDING",
    ],
    [
      "Es ist die erste Reise eines britischen Königs nach Deutschland seit 1909.",
      "VISIT HAPPENED VISITOR=Großbritannien HOST=Deutschland PLACE=Deutschland",
    ],
    [
      "„Ein Stück Machtwechsel“ nannte Gustav Heinemann seine Wahl im März 1969, bei der ihm die FDP zum Sieg verhalf.",
      "ELECTION HAPPENED 1969-03 SUBJECT=Gustav Heinemann",
      "OTHER HAPPENED 1969-03 AGENT=FDP RECIPIENT=Gustav Heinemann",
    ],
  ],
  "who is meant": [
    [
      "Peter Keller kündigte am Montag in New York eine Mission an. Am Donnerstag will der Peruaner die Botschafter der Kriegsparteien empfangen.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Peter Keller PLACE=New York",
      "MEETING PLANNED 2015-03-26 HOST=Peter Keller",
    ],
    ["Südafrikas letzter weißer Präsident ist am Donnerstag gestorben."],
    ["Vor 25 Jahren starb Indiens Regierungschefin."],
    [
      "Am Dienstag kam Jimmy Carter nach Panama, der im September 1977 mit Torrijos ein Abkommen geschlossen hatte.",
      "VISIT HAPPENED 2015-03-17 VISITOR=Jimmy Carter HOST=Panama PLACE=Panama",
      "TREATY HAPPENED 1977-09 PARTICIPANT=Jimmy Carter PARTICIPANT=Omar Torrijos",
    ],
    [
      "Der Chef des Ölkonzerns Yukos, Peter Keller, ist am Samstag in Moskau festgenommen worden.",
      "LEGAL_ACTION HAPPENED 2015-03-14 TARGET=Peter Keller PLACE=Moskau",
    ],
    [
      "Anna Mulder, deren Rücktritt am Montag erwartet wird, schweigt.",
      "APPOINTMENT/resignation PLANNED 2015-03-23 SUBJECT=Anna Mulder",
    ],
    [
      "Peter Keller, dessen Festnahme der Internationale Strafgerichtshof im Januar angeordnet hatte, reist nicht nach Kuba.",
      "LEGAL_ACTION HAPPENED 2015-01 AGENT=Internationaler Strafgerichtshof TARGET=Peter Keller",
      "VISIT DID_NOT_HAPPEN VISITOR=Peter Keller HOST=Kuba PLACE=Kuba",
    ],
    [
      "Am Montag sprach Barack Obama mit Peter Keller. Der 71-jährige Star verlor danach die Wahl. Am Dienstag reiste er nach Kuba.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Barack Obama PARTICIPANT=Peter Keller",
      "ELECTION HAPPENED 2015-03-16 SUBJECT=Peter Keller",
      "VISIT HAPPENED 2015-03-17 VISITOR=Peter Keller HOST=Kuba PLACE=Kuba",
    ],
    [
      "Nach zehn Jahren Krieg haben Peter Keller und Anna Mulder am Montag einen Friedensvertrag unterzeichnet.",
      "TREATY HAPPENED 2015-03-16 PARTICIPANT=Peter Keller PARTICIPANT=Anna Mulder",
    ],
    [
      "Eine für Mittwoch geplante Reise nach Kuba sagten Peter Keller und Anna Mulder kurzfristig ab.",
      "VISIT CANCELLED 2015-03-25 HOST=Kuba VISITOR=Peter Keller VISITOR=Anna Mulder PLACE=Kuba",
    ],
  ],
  meetings: [
    [
      "Gestern empfing Ban Ki-moon in New York die Botschafter der beiden Staaten.",
      "MEETING HAPPENED 2015-03-19 HOST=Ban Ki-moon PLACE=New York",
    ],
    ["Am 3. März hatte der Kreuzer „Vincennes“ über dem Golf eine Maschine der Iran Air getroffen."],
    [
      "Am 20. Februar vereinbarten Angela Merkel und François Hollande bei einem Treffen in Minsk eine Waffenruhe.",
      "TREATY HAPPENED 2015-02-20 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Minsk PART_OF=MEETING",
      "MEETING HAPPENED 2015-02-20 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Minsk",
    ],
    [
      "Mitte Dezember scheiterte ein Gespräch von Peter Keller und Anna Mulder in Buenos Aires.",
      "MEETING HAPPENED 2014-12~ PARTICIPANT=Peter Keller PARTICIPANT=Anna Mulder PLACE=Buenos Aires",
    ],
    [
      "Die Minister Peter Keller und Anna Mulder trafen sich am Montag in Rom. Am Dienstag reisten die beiden Minister nach Kuba.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Peter Keller PARTICIPANT=Anna Mulder PLACE=Rom",
      "VISIT HAPPENED 2015-03-17 VISITOR=Peter Keller VISITOR=Anna Mulder HOST=Kuba PLACE=Kuba",
    ],
    [
      "Den Anfang machte vor drei Jahren ein Telefonat, in dem Benjamin Netanjahu bei Recep Tayyip Erdoğan um Verzeihung bat.",
      "PHONE_CALL HAPPENED 2012~ PARTICIPANT=Benjamin Netanyahu PARTICIPANT=Recep Tayyip Erdoğan",
      "STATEMENT HAPPENED 2012~ SPEAKER=Benjamin Netanyahu",
    ],
    [
      "Barack Obama führte im Januar am Telefon ein Gespräch mit Raúl Castro.",
      "PHONE_CALL HAPPENED 2015-01 PARTICIPANT=Raúl Castro PARTICIPANT=Barack Obama",
    ],
  ],
  "senses of verbs": [
    ["Argentinien erklärte den Schiedsspruch am Montag für nichtig.", "STATEMENT HAPPENED 2015-03-16 SPEAKER=Argentinien"],
    ["Ein Gericht in Rom erklärte das Gesetz am Montag für nichtig.", "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Italien PLACE=Rom"],
    [
      "Im Januar stürzte ein Bericht den Präsidenten Barack Obama in die schwerste Krise seiner Amtszeit.",
      "OTHER HAPPENED 2015-01 SUBJECT=Barack Obama",
    ],
    [
      "Im Januar überlebte Barack Obama einen Angriff in Wazirabad.",
      "ATTACK HAPPENED 2015-01 TARGET=Barack Obama PLACE=Wazirabad",
    ],
    [
      "Anna Mulder verdrängte im Mai 2014 Peter Keller von der Macht.",
      "APPOINTMENT/resignation HAPPENED 2014-05 AGENT=Anna Mulder SUBJECT=Peter Keller",
    ],
    ["Eine Jury hat Peter Keller am Dienstag für schuldig befunden.", "LEGAL_ACTION HAPPENED 2015-03-17 TARGET=Peter Keller"],
    ["Frankreich hat am Dienstag einen nuklearen Sprengsatz gezündet.", "WEAPON_TEST HAPPENED 2015-03-17 AGENT=Frankreich"],
    ["Mit 36,6 Prozent siegte am 4. September 1970 Salvador Allende.", "ELECTION HAPPENED 1970-09-04 SUBJECT=Salvador Allende"],
    ["Peter Keller ist am Mittwoch in den Weltraum geflogen und sicher gelandet."],
    [
      "Ungeachtet der Drohungen aus Peking ist Nancy Pelosi am Dienstagabend in Taiwan gelandet.",
      "MEETING/arrival HAPPENED 2015-03-17 VISITOR=Nancy Pelosi PLACE=Taiwan",
    ],
    [
      "Mohammed bin Salman hat am Dienstag in Riad Barack Obama umarmt.",
      "MEETING/arrival HAPPENED 2015-03-17 HOST=Mohammed bin Salman VISITOR=Barack Obama PLACE=Riad",
    ],
    ["Russland hat das Abkommen mit der Ukraine am Montag auslaufen lassen.", "OTHER HAPPENED 2015-03-16 AGENT=Russland"],
  ],
};

tellsAll(CASES);
