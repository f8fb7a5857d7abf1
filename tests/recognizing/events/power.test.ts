import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence, the day of its publication where it matters, and the events that it tells of. */
type Case = readonly [text: string, publishedOn: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  law: [
    [
      "Das Verfassungsgericht in Pretoria kippte am Montag ein Gesetz der Regierung.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Verfassungsgericht (Südafrika) TARGET=Regierung",
    ],
    [
      "Der Oberste Gerichtshof der USA erklärte am 17. Mai 1954 die Rassentrennung für verfassungswidrig.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 1954-05-17 AGENT=Oberster Gerichtshof der USA",
    ],
    [
      "Ermittler durchsuchten am Montag das Haus von Nicolas Sarkozy.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Nicolas Sarkozy",
    ],
    [
      "Die Polizei durchsuchte am Dienstag türkische Vereine.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 2015-03-17 AGENT=Polizei TARGET=Türkei",
    ],
    [
      "Ratko Mladic wurde am 26. Mai 2011 in Serbien gefasst.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 2011-05-26 TARGET=Ratko Mladić PLACE=Serbien",
    ],
    [
      "Russland setzte den Oppositionellen Alexej Nawalny am Montag auf die Fahndungsliste.",
      "2015-03-20",
      "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Russland TARGET=Alexej Nawalny",
    ],
  ],
  offices: [
    [
      "Alassane Ouattara ist seit Mai 2011 Präsident der Elfenbeinküste.",
      "2015-03-20",
      "APPOINTMENT HAPPENED 2011-05 SUBJECT=Alassane Ouattara",
    ],
    [
      "Jacinda Ardern wurde am 26. Oktober 2017 Premierministerin von Neuseeland.",
      "2018-01-01",
      "APPOINTMENT HAPPENED 2017-10-26 SUBJECT=Jacinda Ardern",
    ],
    ["Der Präsident war am Montag in Rom.", "2015-03-20"],
    [
      "Präsidentin Dilma Rousseff wurde am 31. August 2016 ihres Amtes enthoben.",
      "2016-10-01",
      "APPOINTMENT/resignation HAPPENED 2016-08-31 SUBJECT=Dilma Rousseff",
    ],
    [
      "Außenminister Robin Cook legte am Montag sein Amt zurück.",
      "2015-03-20",
      "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Robin Cook",
    ],
    [
      "Raúl Castro folgte im Februar 2008 auf seinen Bruder Fidel Castro.",
      "2015-03-20",
      "APPOINTMENT HAPPENED 2008-02 SUBJECT=Raúl Castro AGENT=Fidel Castro",
    ],
  ],
  votes: [
    [
      "Das Parlament in Belgrad verabschiedete am Montag den Haushalt.",
      "2015-03-20",
      "ELECTION HAPPENED 2015-03-16 AGENT=Parlament (Serbien) PLACE=Belgrad",
    ],
    ["Die Duma lehnte am Montag das Abkommen ab.", "2015-03-20", "ELECTION HAPPENED 2015-03-16 AGENT=Staatsduma"],
    [
      "Die Dänen stimmten am 2. Juni 1992 gegen den Vertrag von Maastricht.",
      "2015-03-20",
      "ELECTION HAPPENED 1992-06-02 AGENT=Dänemark",
    ],
    [
      "Schottland stimmte am 18. September 2014 über die Unabhängigkeit ab.",
      "2015-03-20",
      "ELECTION HAPPENED 2014-09-18 AGENT=Schottland",
    ],
    ["Die Schotten stimmten am 18. September 2014 ab.", "2015-03-20", "ELECTION HAPPENED 2014-09-18 AGENT=Schottland"],
    ["In Ghana wird am 7. Dezember gewählt.", "2012-11-01", "ELECTION PLANNED 2012-12-07 SUBJECT=Ghana PLACE=Ghana"],
    [
      "Die Wahlkommission erklärte am Montag Uhuru Kenyatta zum Sieger.",
      "2017-08-14",
      "ELECTION HAPPENED 2017-08-14 AGENT=Wahlkommission (Kenia) SUBJECT=Uhuru Kenyatta",
    ],
  ],
  force: [
    ["In Burkina Faso putschten am Montag Offiziere.", "2015-03-20", "ATTACK HAPPENED 2015-03-16 TARGET=Burkina Faso"],
    [
      "General Sani Abacha riss im November 1993 in Nigeria die Macht an sich.",
      "2015-03-20",
      "APPOINTMENT HAPPENED 1993-11 SUBJECT=Sani Abacha SUBJECT=Nigeria",
    ],
    [
      "In Mali übernahm am Montag das Militär die Macht.",
      "2015-03-20",
      "ATTACK HAPPENED 2015-03-16 AGENT=Militär (Mali) TARGET=Mali",
    ],
    [
      "Irakische Truppen marschierten am 2. August 1990 in Kuwait ein.",
      "2015-03-20",
      "ATTACK HAPPENED 1990-08-02 AGENT=Irak TARGET=Kuwait",
    ],
    [
      "Israelische Kampfflugzeuge bombardierten am 7. Juni 1981 den irakischen Reaktor Osirak.",
      "2015-03-20",
      "ATTACK HAPPENED 1981-06-07 AGENT=Israel TARGET=Irak PLACE=Osirak",
    ],
    [
      "In Idlib schossen Islamisten am Montag einen russischen Hubschrauber ab.",
      "2015-03-20",
      "ATTACK HAPPENED 2015-03-16 TARGET=Russland PLACE=Idlib",
    ],
    ["Im September 1980 brach zwischen Iran und Irak der Krieg aus.", "2015-03-20", "WAR HAPPENED 1980-09 AGENT=Iran AGENT=Irak"],
    ["Rebellen griffen am Montag den Konvoi von Riek Machar an.", "2015-03-20", "ATTACK HAPPENED 2015-03-16 TARGET=Riek Machar"],
  ],
  "sanctions and states": [
    [
      "Norwegen stoppte am Montag alle Zahlungen an Uganda.",
      "2015-03-20",
      "SANCTION HAPPENED 2015-03-16 AGENT=Norwegen TARGET=Uganda",
    ],
    [
      "Kanada wies am Montag zwei iranische Diplomaten aus.",
      "2015-03-20",
      "SANCTION HAPPENED 2015-03-16 AGENT=Kanada TARGET=Iran",
    ],
    ["Der Tschad wurde 1960 von Frankreich unabhängig.", "2015-03-20", "FOUNDING HAPPENED 1960 SUBJECT=Tschad AGENT=Frankreich"],
    [
      "1960 erlangte Nigeria die Unabhängigkeit von Großbritannien.",
      "2015-03-20",
      "FOUNDING HAPPENED 1960 SUBJECT=Nigeria AGENT=Großbritannien",
    ],
    ["Die Tschechoslowakei wurde 1993 geteilt.", "2015-03-20", "FOUNDING HAPPENED 1993 SUBJECT=Tschechoslowakei"],
    ["Aus der Guerilla entstand 1992 die Partei FMLN.", "2015-03-20", "FOUNDING HAPPENED 1992 SUBJECT=FMLN"],
    ["Die Sowjetunion zerfiel im Dezember 1991.", "2015-03-20", "FOUNDING HAPPENED 1991-12 SUBJECT=Sowjetunion"],
    ["Norwegen stoppte am Montag deutsche Züge.", "2015-03-20", "OTHER HAPPENED 2015-03-16 AGENT=Norwegen"],
    ["Italien kaufte am Montag deutsche Züge.", "2015-03-20", "OTHER HAPPENED 2015-03-16 AGENT=Italien"],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  it.each(cases)(`${group}: %s`, (text, publishedOn, ...events) => expect(told(text, publishedOn)).toEqual(events));
