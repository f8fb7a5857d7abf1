import { tellsAll, type Tables } from "./tables.ts";

/** Each text with the events that it tells, and the days on which or between which they lie. */
const CASES: Tables = {
  "before and after a day": [
    [
      "Vor Weihnachten traf Angela Merkel in Paris François Hollande.",
      "MEETING HAPPENED [..2014-12-24] PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Kurz vor Weihnachten traf Angela Merkel in Paris François Hollande.",
      "MEETING HAPPENED 2014-12~ PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Nach Ostern trifft Angela Merkel in Paris François Hollande.",
      "MEETING PLANNED [2015-04-06..] PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Vor dem 5. Februar traf Angela Merkel in Paris François Hollande.",
      "MEETING HAPPENED [..2015-02-04] PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Kurz nach dem 5. Februar traf Angela Merkel in Paris François Hollande.",
      "MEETING HAPPENED 2015-02~ PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Nach dem 5. Februar traf Angela Merkel in Paris François Hollande.",
      "MEETING HAPPENED [2015-02-06..2015-03-20] PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Angela Merkel besuchte nach 2010 Libyen.",
      "VISIT HAPPENED [2011-01-01..2015-03-20] VISITOR=Angela Merkel HOST=Libyen PLACE=Libyen",
    ],
    ["Vor zwei Jahren besuchte Angela Merkel Libyen.", "VISIT HAPPENED 2013~ VISITOR=Angela Merkel HOST=Libyen PLACE=Libyen"],
    [
      "Angela Merkel will François Hollande noch vor Ende Mai in Paris treffen.",
      "MEETING PLANNED [2015-03-21..2015-05-31] PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Angela Merkel stellte einen Besuch in Rom noch vor dem Sommer in Aussicht.",
      "STATEMENT HAPPENED SPEAKER=Angela Merkel",
      "VISIT PLANNED [2015-03-21..2015-05-31] HOST=Italien VISITOR=Angela Merkel PLACE=Rom",
    ],
  ],
  "some time later": [
    [
      "Am 3. Mai 1990 trat Lech Wałęsa zurück. Wenige Wochen später reiste er nach Bonn.",
      "APPOINTMENT/resignation HAPPENED 1990-05-03 SUBJECT=Lech Wałęsa",
      "VISIT HAPPENED [1990-05-11..1990-08-31] VISITOR=Lech Wałęsa HOST=Deutschland PLACE=Bonn",
    ],
    [
      "Am 3. Mai 1990 trat Lech Wałęsa zurück. Einige Tage danach flog er nach Bonn.",
      "APPOINTMENT/resignation HAPPENED 1990-05-03 SUBJECT=Lech Wałęsa",
      "VISIT HAPPENED [1990-05-05..1990-06-02] VISITOR=Lech Wałęsa HOST=Deutschland PLACE=Bonn",
    ],
    [
      "Am 3. Mai 1990 trat Lech Wałęsa zurück. Monate später reiste er nach Bonn.",
      "APPOINTMENT/resignation HAPPENED 1990-05-03 SUBJECT=Lech Wałęsa",
      "VISIT HAPPENED [1990-06-12..1992-05-02] VISITOR=Lech Wałęsa HOST=Deutschland PLACE=Bonn",
    ],
    [
      "Am 3. Mai 1990 trat Lech Wałęsa zurück. Mehrere Jahre später reiste er nach Bonn.",
      "APPOINTMENT/resignation HAPPENED 1990-05-03 SUBJECT=Lech Wałęsa",
      "VISIT HAPPENED [1991-09-15..2015-03-20] VISITOR=Lech Wałęsa HOST=Deutschland PLACE=Bonn",
    ],
    [
      "Am 3. Mai 1990 trat Lech Wałęsa zurück. Drei Wochen später reiste er nach Bonn.",
      "APPOINTMENT/resignation HAPPENED 1990-05-03 SUBJECT=Lech Wałęsa",
      "VISIT HAPPENED 1990-05-24~ VISITOR=Lech Wałęsa HOST=Deutschland PLACE=Bonn",
    ],
    [
      "Am 3. Mai 1990 trat Lech Wałęsa zurück. Am Tag danach reiste er nach Bonn.",
      "APPOINTMENT/resignation HAPPENED 1990-05-03 SUBJECT=Lech Wałęsa",
      "VISIT HAPPENED 1990-05-04 VISITOR=Lech Wałęsa HOST=Deutschland PLACE=Bonn",
    ],
  ],
  "a month before a number of people": [
    ["Bei Anschlägen in Kabul starben im März 191 Menschen.", "ATTACK HAPPENED 2015-03 TARGET=Afghanistan PLACE=Kabul"],
    ["Bei Anschlägen in Kabul starben im März 2004 Hunderte Menschen.", "ATTACK HAPPENED 2004-03 TARGET=Afghanistan PLACE=Kabul"],
  ],
  "what a journey is for": [
    [
      "Im Mai 2014 reiste Angela Merkel nach Washington, um mit Barack Obama zu sprechen.",
      "VISIT HAPPENED 2014-05 VISITOR=Angela Merkel HOST=Vereinigte Staaten PLACE=Washington",
      "MEETING HAPPENED 2014-05 PARTICIPANT=Angela Merkel PARTICIPANT=Barack Obama",
    ],
  ],
  "one event for each time of a row": [
    [
      "Angela Merkel besuchte Indien 2007, 2011 und 2013.",
      "VISIT HAPPENED 2007 VISITOR=Angela Merkel HOST=Indien PLACE=Indien",
      "VISIT HAPPENED 2011 VISITOR=Angela Merkel HOST=Indien PLACE=Indien",
      "VISIT HAPPENED 2013 VISITOR=Angela Merkel HOST=Indien PLACE=Indien",
    ],
    [
      "Angela Merkel und François Hollande trafen sich am 3. und 5. März in Paris.",
      "MEETING HAPPENED 2015-03-03 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
      "MEETING HAPPENED 2015-03-05 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Angela Merkel und François Hollande trafen sich am 3. und 4. März in Paris.",
      "MEETING HAPPENED 2015-03-03/2015-03-04 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Angela Merkel und François Hollande trafen sich am 3. März und am 12. März in Paris.",
      "MEETING HAPPENED 2015-03-03 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
      "MEETING HAPPENED 2015-03-12 PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Angela Merkel und François Hollande treffen sich am 25. oder 28. März in Paris.",
      "MEETING PLANNED [2015-03-25,2015-03-28] PARTICIPANT=Angela Merkel PARTICIPANT=François Hollande PLACE=Paris",
    ],
    [
      "Angela Merkel besuchte Libyen 2007 oder 2008.",
      "VISIT HAPPENED [2007,2008] VISITOR=Angela Merkel HOST=Libyen PLACE=Libyen",
    ],
  ],
  "a perfect whose participle stands behind a row": [
    [
      "Im Juni haben Finnland, Schweden und die Türkei ein Memorandum unterschrieben.",
      "TREATY HAPPENED 2014-06 PARTICIPANT=Finnland PARTICIPANT=Schweden PARTICIPANT=Türkei",
    ],
  ],
  "what is agreed on is still to come": [
    [
      "Indien und Pakistan beschlossen am Dienstag, im Februar in Delhi zu verhandeln.",
      "OTHER HAPPENED 2015-03-17 AGENT=Indien AGENT=Pakistan",
      "MEETING PLANNED 2016-02 PARTICIPANT=Indien PARTICIPANT=Pakistan PLACE=Neu-Delhi",
    ],
  ],
  "the time of a participle is its own": [
    [
      "Die Vereinten Nationen haben das 1977 gegen Pretoria verhängte Waffenembargo aufgehoben.",
      "SANCTION HAPPENED 1977 TARGET=Südafrika",
      "SANCTION HAPPENED AGENT=Vereinte Nationen",
    ],
    [
      "Der General hatte den Putsch in Thailand in einer am Freitag verbreiteten Sprachnachricht gefeiert.",
      "ATTACK HAPPENED TARGET=Thailand PLACE=Thailand",
    ],
  ],
  "attacks that are taken up": [
    [
      "Drei Jahre nach den Anschlägen von Madrid wurden 21 Angeklagte verurteilt. Am 11. März 2004 waren bei den Attentaten in den Zügen 191 Menschen gestorben.",
      "ATTACK HAPPENED TARGET=Spanien PLACE=Madrid",
      "ATTACK HAPPENED 2004-03-11 TARGET=Spanien PLACE=Madrid",
    ],
  ],
};

tellsAll(CASES);
