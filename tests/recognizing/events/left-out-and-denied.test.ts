import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells: what is denied, who is left out, what is remembered, and whose deed it is. */
const CASES: Tables = {
  "negations before what a verb is aimed at": [
    [
      "Angela Merkel reiste am Montag nicht in die Türkei.",
      "VISIT DID_NOT_HAPPEN 2015-03-16 VISITOR=Angela Merkel HOST=Türkei PLACE=Türkei",
    ],
    ["Die Armee marschierte nicht in Kiew ein.", "ATTACK DID_NOT_HAPPEN AGENT=Armee PLACE=Kiew"],
    [
      "Die Behörden konnten Jan Keller nicht in die Ukraine abschieben.",
      "LEGAL_ACTION DID_NOT_HAPPEN TARGET=Jan Keller PLACE=Ukraine",
    ],
    [
      "Angela Merkel sprach mit François Hollande nicht unter vier Augen.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Barack Obama traf Wladimir Putin nicht wie geplant in Genf.",
      "MEETING DID_NOT_HAPPEN PARTICIPANT=Barack Obama PARTICIPANT=Wladimir Putin PLACE=Genf",
    ],
  ],
  "those who are named only to be left out": [
    [
      "Die EU hat am Montag Sanktionen gegen 40 Funktionäre verhängt, nicht aber gegen Alexander Lukaschenko selbst.",
      "SANCTION HAPPENED 2015-03-16 AGENT=Europäische Union",
    ],
    [
      "Angela Merkel traf am Montag François Hollande, nicht Viktor Orban.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Angela Merkel hat am Montag mit François Hollande telefoniert, nicht jedoch mit Viktor Orban.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Angela Merkel reiste am Montag nach Paris, nicht aber nach London.",
      "VISIT HAPPENED 2015-03-16 VISITOR=Angela Merkel HOST=Frankreich PLACE=Paris",
    ],
    [
      "Wladimir Putin sagte am Montag seine Teilnahme am Gipfel in Rom ab.",
      "OTHER HAPPENED 2015-03-16 AGENT=Wladimir Putin",
      "MEETING PLANNED PLACE=Rom",
    ],
    [
      "Wladimir Putin kündigte seine Teilnahme am Gipfel in Rom an.",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=Wladimir Putin",
      "MEETING PLANNED PARTICIPANT=Wladimir Putin PLACE=Rom",
    ],
  ],
  "what is only wished, voted against or done so that it happens": [
    [
      "Das Parlament stimmte gegen die Ernennung von Jan Keller zum Minister.",
      "ELECTION HAPPENED AGENT=Parlament",
      "APPOINTMENT DID_NOT_HAPPEN SUBJECT=Jan Keller",
    ],
    [
      "Angela Merkel rief Wladimir Putin am Montag an, damit er die Geiseln freilässt.",
      "PHONE_CALL HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=Wladimir Putin",
      "LEGAL_ACTION HYPOTHETICAL AGENT=Wladimir Putin",
    ],
    [
      "Die SVP forderte am Montag den Abbruch der Gespräche mit der EU.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=SVP",
      "MEETING PLANNED PARTICIPANT=Europäische Union",
    ],
  ],
  anniversaries: [
    [
      "Im Juni jährt sich die Unterzeichnung des Vertrags zwischen Deutschland und Frankreich zum 50. Mal.",
      "TREATY HAPPENED 1965-06 PARTICIPANT=Deutschland PARTICIPANT=Frankreich",
    ],
    [
      "Am Dienstag jährte sich der Anschlag in Toulouse zum dritten Mal.",
      "ATTACK HAPPENED 2012-03-17 TARGET=Frankreich PLACE=Toulouse",
    ],
    [
      "Zum 50. Jahrestag der Unterzeichnung des Vertrags zwischen Deutschland und Polen traf sich Angela Merkel am Montag mit François Hollande.",
      "TREATY HAPPENED 1965 PARTICIPANT=Deutschland PARTICIPANT=Polen",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Am Jahrestag der Ermordung von Olof Palme legte Stefan Löfven am Montag einen Kranz nieder.",
      "ATTACK HAPPENED TARGET=Olof Palme",
      "OTHER HAPPENED 2015-03-16 PARTICIPANT=Stefan Löfven",
    ],
  ],
  "whose deed somebody demands, and who is the only one of a sentence": [
    [
      "Augusto Pinochet wurde am Montag verhaftet. Margaret Thatcher verlangte am Dienstag seine Freilassung.",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Augusto Pinochet",
      "STATEMENT HAPPENED 2015-03-17 SPEAKER=Margaret Thatcher SUBJECT=Augusto Pinochet",
      "LEGAL_ACTION HYPOTHETICAL TARGET=Augusto Pinochet",
    ],
    [
      "William Ruto sprach am Montag in Nairobi. Während Hollandes Reise griffen Banden den Flughafen an; er trat am Dienstag zurück.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=William Ruto PLACE=Nairobi",
      "VISIT HAPPENED VISITOR=François Hollande",
      "APPOINTMENT/resignation HAPPENED 2015-03-17 SUBJECT=François Hollande",
    ],
    [
      "Angela Merkel traf Joe Biden. Merkels Vater regierte, bis er 1986 zurücktrat.",
      "MEETING HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=Joe Biden",
    ],
    [
      "Jan Keller kündigte am Montag an, das Gesetz zu stoppen; Piet Mulder widersprach ihm.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Jan Keller",
      "STATEMENT HAPPENED SPEAKER=Piet Mulder TARGET=Jan Keller",
    ],
  ],
  "possessives behind the preposition of a noun": [
    [
      "Das erklärte der Kreml am Montag nach einem Treffen von Wladimir Putin mit seinem Kollegen François Hollande.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Kreml",
      "MEETING HAPPENED PARTICIPANT=Wladimir Putin PARTICIPANT=François Hollande",
    ],
    [
      "Der Kreml sprach am Montag nach einem Telefonat mit François Hollande von Fortschritten.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Kreml",
      "PHONE_CALL HAPPENED PARTICIPANT=François Hollande PARTICIPANT=Kreml",
    ],
    [
      "Nach einem Treffen mit François Hollande sprach Angela Merkel am Montag von Fortschritten.",
      "MEETING HAPPENED PARTICIPANT=François Hollande PARTICIPANT=Angela Merkel",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel",
    ],
  ],
  "participles behind a determiner of their own, and numbers before a comma": [
    [
      "Der in der vergangenen Woche verhaftete Politiker Jan Keller ist tot.",
      "LEGAL_ACTION HAPPENED [2015-03-09..2015-03-15] TARGET=Jan Keller",
      "OTHER HAPPENED SUBJECT=Jan Keller",
    ],
    [
      "Shinzo Abe hat für den 22. Oktober eine vorgezogene Parlamentswahl angekündigt.",
      "ELECTION PLANNED 2015-10-22 AGENT=Shinzo Abe",
      "STATEMENT HAPPENED SPEAKER=Shinzo Abe",
    ],
    [
      "Die 5000 Soldaten bleiben in Mali, sagte am Montag Minister Jan Keller.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Jan Keller",
    ],
    [
      "General Jan Keller weigerte sich am Montag, auf das Volk schießen zu lassen.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Jan Keller",
    ],
  ],
  "rounds, troops and ambassadors": [
    [
      "Die nächste Runde zwischen Israel und der Hamas findet am Montag in Kairo statt.",
      "MEETING PLANNED 2015-03-23 PARTICIPANT=Israel PARTICIPANT=Hamas PLACE=Kairo",
    ],
    ["William Ruto ließ die Armee einsetzen."],
    ["Am Montag tauschten Kolumbien und Venezuela Botschafter aus.", "OTHER HAPPENED 2015-03-16 AGENT=Kolumbien AGENT=Venezuela"],
  ],
  names: [
    [
      "Danach sprach Angela Merkel am Montag von Verrat. Am Dienstag sprach Merkel von Enttäuschung.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel",
      "STATEMENT HAPPENED 2015-03-17 SPEAKER=Angela Merkel",
    ],
    [
      "Hardeep Singh Nijjar war im Juni 2013 in Surrey erschossen worden.",
      "ATTACK HAPPENED 2013-06 TARGET=Hardeep Singh Nijjar PLACE=Surrey",
    ],
    ["Das Oberste Gericht hatte am 3. März entschieden, dass Joseph Estrada keine Immunität genießt."],
    [
      "Die Polizei nahm am Montag den Brasilianer Fernando Sabag Montiel fest.",
      "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Polizei TARGET=Fernando Sabag Montiel",
    ],
    [
      "Der UN-Sicherheitsrat tagte am Montag. Der Sicherheitsrat verhängte am Dienstag Sanktionen gegen Syrien.",
      "MEETING HAPPENED 2015-03-16 PARTICIPANT=UN-Sicherheitsrat",
      "SANCTION HAPPENED 2015-03-17 AGENT=UN-Sicherheitsrat TARGET=Syrien",
    ],
  ],
  "who is kept out, and who is accused": [
    [
      "Polen verweigerte Sergej Lawrow am Montag die Einreise.",
      "VISIT DID_NOT_HAPPEN 2015-03-16 VISITOR=Sergej Lawrow HOST=Polen",
    ],
    [
      "Wladimir Putin warf dem Westen am Montag vor, Kiew angegriffen zu haben.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Wladimir Putin SUBJECT=Ukraine",
      "ATTACK HAPPENED TARGET=Ukraine PLACE=Kiew BY=Wladimir Putin",
    ],
    [
      "Wladimir Putin warf Barack Obama am Montag vor, Kiew angegriffen zu haben.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Wladimir Putin TARGET=Barack Obama SUBJECT=Ukraine",
      "ATTACK HAPPENED AGENT=Barack Obama TARGET=Ukraine PLACE=Kiew BY=Wladimir Putin",
    ],
  ],
  "pronouns and names beside others": [
    [
      "Die Kanzlerin Angela Merkel trat am Montag zurück. François Hollande telefonierte am Dienstag mit ihr.",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Angela Merkel",
      "PHONE_CALL HAPPENED 2015-03-17 PARTICIPANT=François Hollande PARTICIPANT=Angela Merkel",
    ],
    ["Der Blogger Raif Badawi kam am Freitag frei.", "LEGAL_ACTION HAPPENED 2015-03-20 TARGET=Raif Badawi"],
  ],
  "who is meant behind a conjunction, what is called off by whom, and what is still to be done": [
    [
      "Angela Merkel sprach am Montag. Barack Obama traf am Dienstag François Hollande und lud ihn nach Washington ein.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Angela Merkel",
      "MEETING HAPPENED 2015-03-17 PARTICIPANT=Barack Obama PARTICIPANT=François Hollande",
      "INVITATION HAPPENED 2015-03-17 SENDER=Barack Obama RECIPIENT=François Hollande",
    ],
    [
      "François Hollande sprach mit Journalisten. Letzterer hatte Mali am Montag kritisiert.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=François Hollande TARGET=Mali",
    ],
    [
      "Die für Mai vorgesehenen Wahlen in Mali sagte Barack Obama ab.",
      "ELECTION CANCELLED 2015-05 AGENT=Barack Obama PLACE=Mali",
    ],
    [
      "Seinen für Montag geplanten Besuch in Paris sagte Barack Obama ab.",
      "VISIT CANCELLED 2015-03-23 VISITOR=Barack Obama HOST=Frankreich PLACE=Paris",
    ],
    [
      "Iran und Irak einigten sich darauf, am Mittwoch ein Abkommen zu unterzeichnen.",
      "AGREEMENT HAPPENED PARTICIPANT=Iran PARTICIPANT=Irak",
      "TREATY PLANNED 2015-03-25 PARTICIPANT=Iran PARTICIPANT=Irak",
    ],
    [
      "Die USA marschierten im Dezember 1989 in Panama ein, um Manuel Noriega zu stürzen.",
      "ATTACK HAPPENED 1989-12 AGENT=Vereinigte Staaten TARGET=Panama",
      "APPOINTMENT/resignation PLANNED AGENT=Vereinigte Staaten SUBJECT=Manuel Noriega",
    ],
  ],
  "talks that are suspended, judgements on what is long ago, and appeals": [
    ["Der Iran setzte am Montag die Gespräche mit Saudi-Arabien aus.", "OTHER HAPPENED 2015-03-16 AGENT=Iran"],
    ["Angela Merkel verurteilte den Anschlag im November 2005 in Paris.", "STATEMENT HAPPENED SPEAKER=Angela Merkel PLACE=Paris"],
    ["Jan Keller ist bis zur Entscheidung über seine Berufung in Haft."],
    [
      "Einen Auftritt vor dem Kongress hatte Peking am Montag abgelehnt.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=China SUBJECT=Kongress",
    ],
    [
      "Angela Merkel, die am Sonntag nach Washington reisen wollte, schwieg.",
      "VISIT PLANNED 2015-03-22 VISITOR=Angela Merkel HOST=Vereinigte Staaten PLACE=Washington",
    ],
  ],
  "what is not confirmed or draws near": [
    [
      "Die Reise Angela Merkels nach Ankara ist noch nicht bestätigt.",
      "VISIT HYPOTHETICAL VISITOR=Angela Merkel HOST=Türkei PLACE=Ankara",
    ],
    [
      "Eine Reise Angela Merkels nach Ankara steht noch nicht fest.",
      "VISIT HYPOTHETICAL VISITOR=Angela Merkel HOST=Türkei PLACE=Ankara",
    ],
    [
      "Ein Treffen zwischen Angela Merkel und François Hollande rückt näher.",
      "MEETING PLANNED PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Angela Merkel soll im Mai nach Ankara gereist sein.",
      "VISIT HAPPENED 2014-05 VISITOR=Angela Merkel HOST=Türkei PLACE=Ankara BY=soll",
    ],
  ],
  "what is told in the present of a day to come": [
    [
      "Am Montag unterzeichnen Angela Merkel und François Hollande einen Vertrag.",
      "TREATY PLANNED 2015-03-23 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande",
    ],
    [
      "Papst Franziskus feiert am Sonntag in Manila eine Messe.",
      "OTHER/ceremony PLANNED 2015-03-22 PARTICIPANT=Papst Franziskus PLACE=Manila",
    ],
  ],
};

tellsAll(CASES);
