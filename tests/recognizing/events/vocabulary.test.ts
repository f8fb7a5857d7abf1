import { expect, it } from "vitest";
import { told } from "./told.ts";

/** A sentence of March 2015 and the events that it tells of. */
type Case = readonly [text: string, ...events: string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  "journeys to where somebody is spoken of": [
    ["Im August flog Emmanuel Macron selber hin.", "VISIT HAPPENED 2014-08 VISITOR=Emmanuel Macron"],
    ["Bundesrat Ignazio Cassis kam im Januar hierher.", "VISIT HAPPENED 2015-01 VISITOR=Ignazio Cassis"],
    ["Am Montag floh Jan Mulder aus Peru.", "VISIT HAPPENED 2015-03-16 VISITOR=Jan Mulder"],
  ],
  "crowds, republics and parliaments": [
    ["Am Montag zogen in Lima Tausende vor das Parlament.", "OTHER HAPPENED 2015-03-16 SUBJECT=Peru PLACE=Lima"],
    ["In Lima tanzten am Montag Zehntausende.", "OTHER HAPPENED 2015-03-16 SUBJECT=Peru PLACE=Lima"],
    ["Die Versammlung rief am Montag in Lima die Republik aus.", "FOUNDING HAPPENED 2015-03-16 SUBJECT=Peru PLACE=Lima"],
  ],
  "those who leave governments, go to court or are taken away": [
    ["Die Partei Fidesz verließ am Montag die Regierung.", "APPOINTMENT/resignation HAPPENED 2015-03-16 SUBJECT=Fidesz"],
    ["Am Montag wurde Jan Mulder in Lima abgeführt.", "LEGAL_ACTION HAPPENED 2015-03-16 TARGET=Jan Mulder PLACE=Lima"],
    ["Jan Mulder klagte am Montag gegen Anna Keller.", "LEGAL_ACTION HAPPENED 2015-03-16 AGENT=Jan Mulder TARGET=Anna Keller"],
  ],
  "deeds by their idioms, and what somebody has let others do": [
    ["General Buhari putschte am 31. Dezember 1983.", "ATTACK HAPPENED 1983-12-31 AGENT=Muhammadu Buhari"],
    ["Am Montag brachen in Nairobi Unruhen aus.", "OTHER HAPPENED 2015-03-16 SUBJECT=Kenia PLACE=Nairobi"],
    [
      "Ein Selbstmordattentäter riss am Montag in Kabul zehn Menschen in den Tod.",
      "ATTACK HAPPENED 2015-03-16 TARGET=Afghanistan PLACE=Kabul",
    ],
    ["Am Montag ging Alberto Fujimori in Hungerstreik.", "OTHER HAPPENED 2015-03-16 PARTICIPANT=Alberto Fujimori"],
    ["Ratko Mladic ging den Fahndern im Mai 2011 ins Netz.", "LEGAL_ACTION HAPPENED 2011-05 TARGET=Ratko Mladić"],
    ["Am Montag geriet Ramadi in die Hände des IS.", "ATTACK HAPPENED 2015-03-16 TARGET=Irak PLACE=Ramadi"],
    ["Am Montag kreisten Truppen die Stadt Tikrit ein.", "ATTACK HAPPENED 2015-03-16 TARGET=Irak PLACE=Tikrit"],
    [
      "Am Montag setzte sich Muhammadu Buhari gegen Goodluck Jonathan durch.",
      "ELECTION HAPPENED 2015-03-16 SUBJECT=Muhammadu Buhari PARTICIPANT=Goodluck Jonathan",
    ],
    [
      "Im Juni 1984 hatte Indira Gandhi den Goldenen Tempel von Amritsar stürmen lassen.",
      "ATTACK HAPPENED 1984-06 AGENT=Indira Gandhi PLACE=Goldener Tempel",
    ],
    ["Isaias Afewerki hatte 2001 elf Minister verhaften lassen.", "LEGAL_ACTION HAPPENED 2001 AGENT=Isaias Afewerki"],
  ],
  "governments and parliaments": [
    [
      "Präsident Robert Mugabe verhängte am Montag das Kriegsrecht in Simbabwe.",
      "OTHER HAPPENED 2015-03-16 AGENT=Robert Mugabe PLACE=Simbabwe",
    ],
    ["Präsident Petro Poroschenko löste das Parlament auf.", "OTHER HAPPENED AGENT=Petro Poroschenko TARGET=Werchowna Rada"],
    [
      "Das Parlament in Belgrad sprach Ministerpräsident Zoran Djindjic das Vertrauen aus.",
      "ELECTION HAPPENED AGENT=Parlament (Serbien) SUBJECT=Zoran Đinđić PLACE=Belgrad",
    ],
    ["Saudi-Arabien und Russland kürzen die Ölförderung.", "OTHER HAPPENED AGENT=Saudi-Arabien AGENT=Russland"],
    ["Montenegro erklärte am 3. Juni 2006 seine Unabhängigkeit.", "FOUNDING HAPPENED 2006-06-03 SUBJECT=Montenegro"],
  ],
  offices: [
    [
      "Regierungschef Romano Prodi reichte am Mittwoch seinen Rücktritt ein.",
      "APPOINTMENT/resignation HAPPENED 2015-03-18 SUBJECT=Romano Prodi",
    ],
    [
      "Italiens Ministerpräsident Silvio Berlusconi gab am Samstag seinen Rücktritt bekannt.",
      "APPOINTMENT/resignation HAPPENED 2015-03-14 SUBJECT=Silvio Berlusconi",
    ],
    [
      "Ghanas Präsident John Mahama ernannte Hannah Tetteh zur Außenministerin.",
      "APPOINTMENT HAPPENED AGENT=John Mahama SUBJECT=Hannah Tetteh",
    ],
    [
      "Der Kongress in Lima wählte Valentín Paniagua zum Präsidenten.",
      "ELECTION HAPPENED AGENT=Kongress (Peru) SUBJECT=Valentín Paniagua PLACE=Lima",
    ],
  ],
  "relations between states": [
    ["Kolumbien brach die Beziehungen zu Venezuela ab.", "OTHER HAPPENED PARTICIPANT=Kolumbien PARTICIPANT=Venezuela"],
    ["Israel und die Hisbollah tauschten Gefangene aus.", "OTHER HAPPENED PARTICIPANT=Israel PARTICIPANT=Hisbollah"],
    [
      "Ungarn öffnete am 11. September 1989 die Grenze zu Österreich.",
      "OTHER HAPPENED 1989-09-11 AGENT=Ungarn TARGET=Österreich",
    ],
    [
      "Deutschland erkannte Slowenien und Kroatien als unabhängige Staaten an.",
      "OTHER HAPPENED AGENT=Deutschland TARGET=Slowenien TARGET=Kroatien",
    ],
    [
      "Äthiopien und Eritrea einigten sich auf einen Waffenstillstand.",
      "AGREEMENT HAPPENED PARTICIPANT=Äthiopien PARTICIPANT=Eritrea",
    ],
    [
      "Der Waffenstillstand zwischen Armenien und Aserbaidschan trat am Samstag in Kraft.",
      "TREATY HAPPENED 2015-03-14 PARTICIPANT=Armenien PARTICIPANT=Aserbaidschan",
    ],
    ["Seit 2004 gehört Slowenien der Nato an.", "TREATY HAPPENED 2004/.. PARTICIPANT=Slowenien PARTICIPANT=Nato"],
    ["Slowenien gehört zu Europa."],
    ["Japan setzte die Hilfe für Myanmar aus.", "SANCTION HAPPENED AGENT=Japan TARGET=Myanmar"],
    [
      "Norwegen gewährte Afghanistan einen Kredit von 100 Millionen Dollar.",
      "DELIVERY HAPPENED SENDER=Norwegen RECIPIENT=Afghanistan",
    ],
  ],
  "unrest and force": [
    [
      "Zehntausende Menschen demonstrierten am Sonntag in Caracas gegen Präsident Nicolás Maduro.",
      "OTHER HAPPENED 2015-03-15 TARGET=Nicolás Maduro PLACE=Caracas",
    ],
    ["In Athen streikten am Donnerstag die Lehrer.", "OTHER HAPPENED 2015-03-19 SUBJECT=Griechenland PLACE=Athen"],
    [
      "Das Militär putschte in Bangkok gegen Ministerpräsidentin Yingluck Shinawatra.",
      "ATTACK HAPPENED AGENT=Militär TARGET=Yingluck Shinawatra PLACE=Bangkok",
    ],
    ["Frankreich zog seine Truppen aus Mali ab.", "OTHER HAPPENED AGENT=Frankreich PLACE=Mali"],
    ["Argentinien kapitulierte am 14. Juni 1982.", "OTHER HAPPENED 1982-06-14 AGENT=Argentinien"],
    ["Iran brachte einen Satelliten ins All.", "WEAPON_TEST HAPPENED AGENT=Iran"],
  ],
  "disasters, deaths, honours": [
    ["Ein Erdbeben erschütterte am Samstag Nepal.", "OTHER HAPPENED 2015-03-14 SUBJECT=Nepal PLACE=Nepal"],
    [
      "Bei einem Zugunglück in Ägypten kamen am Mittwoch 40 Menschen ums Leben.",
      "OTHER HAPPENED 2015-03-18 SUBJECT=Ägypten PLACE=Ägypten",
    ],
    ["Der polnische Präsident Lech Kaczynski kam im April 2010 ums Leben.", "OTHER HAPPENED 2010-04 SUBJECT=Lech Kaczyński"],
    ["Nelson Mandela wurde am Sonntag in Qunu beigesetzt.", "OTHER HAPPENED 2015-03-15 SUBJECT=Nelson Mandela PLACE=Qunu"],
    ["Aung San Suu Kyi erhielt 1991 den Friedensnobelpreis.", "OTHER HAPPENED 1991 RECIPIENT=Aung San Suu Kyi"],
  ],
  "what is said by telephone": [
    [
      "Präsident Sergio Mattarella rief Minister Carlo Nordio telefonisch zur Ordnung.",
      "PHONE_CALL HAPPENED PARTICIPANT=Sergio Mattarella PARTICIPANT=Carlo Nordio",
    ],
    ["Angela Merkel gratulierte Shinzo Abe am Telefon.", "PHONE_CALL HAPPENED PARTICIPANT=Angela Merkel PARTICIPANT=Shinzo Abe"],
    // Whom nobody is named to be called, or who is told something face to face, is not called.
    ["Angela Merkel gratulierte Shinzo Abe.", "STATEMENT HAPPENED SPEAKER=Angela Merkel ADDRESSEE=Shinzo Abe"],
    ["Angela Merkel warnte am Telefon vor Streit.", "STATEMENT HAPPENED SPEAKER=Angela Merkel"],
  ],
  "courts and prisons": [
    [
      "Nelson Mandela saß von 1964 bis 1982 auf Robben Island im Gefängnis.",
      "LEGAL_ACTION HAPPENED 1964/1982 TARGET=Nelson Mandela PLACE=Robben Island",
    ],
    ["Nelson Mandela kam im Februar 1990 frei.", "LEGAL_ACTION HAPPENED 1990-02 TARGET=Nelson Mandela"],
    ["Boris Nemzow erstattete am Freitag Anzeige.", "LEGAL_ACTION HAPPENED 2015-03-20 AGENT=Boris Nemzow"],
    ["Nelson Mandela saß am Montag im Parlament."],
  ],
  "what is said": [
    [
      "Präsident Sergio Mattarella stellte am Montag die Reform infrage.",
      "STATEMENT HAPPENED 2015-03-16 SPEAKER=Sergio Mattarella",
    ],
    ["Romano Prodi trat am Mittwoch Gerüchten über Neuwahlen entgegen.", "STATEMENT HAPPENED 2015-03-18 SPEAKER=Romano Prodi"],
    ["China sicherte Pakistan Hilfe zu.", "STATEMENT HAPPENED SPEAKER=China ADDRESSEE=Pakistan"],
    ["Sergio Mattarella stellte die Stühle um."],
    [
      "Der Oppositionsführer Alexander Milinkewitsch rief in Minsk zum Boykott der Wahl auf.",
      "STATEMENT HAPPENED SPEAKER=Alexander Milinkewitsch PLACE=Minsk",
    ],
    ["Bundeskanzler Helmut Kohl sprach der Türkei sein Beileid aus.", "STATEMENT HAPPENED SPEAKER=Helmut Kohl ADDRESSEE=Türkei"],
    [
      "Irans Präsident Hassan Ruhani stellte ein Treffen mit Barack Obama in Aussicht.",
      "STATEMENT HAPPENED 2015-03~ SPEAKER=Hassan Rohani SUBJECT=Barack Obama",
      "MEETING PLANNED PARTICIPANT=Barack Obama PARTICIPANT=Hassan Rohani",
    ],
    ["Nigeria verweigerte Kamerun die Zustimmung.", "STATEMENT HAPPENED SPEAKER=Nigeria ADDRESSEE=Kamerun"],
    [
      "Kofi Annan vermittelte zwischen Kenias Präsident Mwai Kibaki und Raila Odinga.",
      "MEETING HAPPENED PARTICIPANT=Kofi Annan PARTICIPANT=Mwai Kibaki PARTICIPANT=Raila Odinga",
    ],
  ],
};

for (const [group, cases] of Object.entries(CASES))
  it.each(cases)(`${group}: %s`, (text, ...events) => {
    expect(told(text)).toEqual(events);
  });
