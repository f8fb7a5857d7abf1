import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

/** Each text with the events that it tells, and the days between which they lie. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...events: string[]])[]>> = {
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
};

describe.each(Object.entries(CASES))("%s", (_name, cases) => {
  test.each(cases.map(([text, ...events]) => ({ text, events })))("$text", ({ text, events }) => {
    expect(told(text)).toEqual(events);
  });
});
