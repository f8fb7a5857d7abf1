import { expect, it } from "vitest";
import { recognized } from "./told.ts";

/** Who speaks or does something, with the date that it gets; published on Friday 2015-03-20. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...dates: (string | null)[]])[]>> = {
  "a night between two days, and what is said of it later": [
    ["Noch in der Nacht auf Donnerstag wurden die Gespräche zwischen Peru und Chile vertagt.", "2015-03-19"],
    ["Chile soll in der Nacht auf Sonntag Waffen nach Peru gebracht haben.", "2015-03-15"],
  ],
  "a day for which something is set is not the one on which that is said": [
    ["Präsident Ollanta Humala kündigte für Sonntag Wahlen an.", "2015-03~", "2015-03-22"],
    ["Die für Dienstag geplante neue Runde der Gespräche mit Peru ist verschoben.", "2015-03-24"],
  ],
  "a day of the month told of": [
    ["Im April 2006 gab es Unruhen. Am 24. des Monats reiste Angela Merkel nach Lima.", "2006-04-24"],
  ],
  "decades in figures": [
    ["Angela Merkel reiste in den 1980er Jahren nach Lima.", "198X"],
    ["Angela Merkel reiste Mitte der 1980er Jahre nach Lima.", "198X~"],
  ],
  "what a noun has its day from is known": [
    ["Die Briten verbinden ihn mit den Anschlägen vom 7. Juli in London.", "2014-07-07"],
    ["Am 7. Juli besucht Angela Merkel Peru.", "2015-07-07"],
  ],
  "when somebody was born or lived is no day of what they did": [
    ["Der Maler Georg Fuhg (1898–1976) zog 1930 nach Rom.", "1930"],
    ["Der Philosoph Jan Mulder, geboren 1937, demonstrierte gegen das Gesetz.", "1937", null],
    ["Jan Mulder, Jahrgang 1937, wurde am Montag Präsident von Peru.", "2015-03-16"],
    ["Geboren 1937 in Lima, gründete Jan Mulder 1960 die Partei.", "1937", "1960"],
    ["Mirko Manzoni, 1964 im Tessin geboren, kam 2014 nach Maputo.", "1964", "2014"],
    ["Das Abkommen, 1975 zwischen Iran und Irak geschlossen, wurde am Montag gekündigt.", "1975"],
    ["Die Partei, 1998 von Anna Keller gegründet, gewann am Sonntag die Wahl in Peru.", "1998", "2015-03-15"],
    ["Präsident Jan Mulder, am Montag gestürzt, reiste am Dienstag nach Rom.", "2015-03-16", "2015-03-17"],
    ["Nelson Mandela (* 18. Juli 1918; † 5. Dezember 2013) wurde Präsident von Südafrika.", null],
    ["Der 1937 in Lima geborene Jan Mulder starb 1960.", "1937", "1960"],
    ["Peru hat das 1998 in Rom geschlossene Abkommen am Montag gekündigt.", "2015-03-16"],
    ["Jan Mulder wurde 1937 in Lima geboren.", "1937"],
    ["Im Bosnienkrieg (1992–1995) wurde Sarajevo belagert.", "1992/1995"],
  ],
  "goes on in the past tense on the day told before": [
    [
      "Präsident Idriss Déby landete am Sonntag in Niamey. Präsident Mahamadou Issoufou empfing ihn am Flughafen.",
      "2015-03-15",
      "2015-03-15",
    ],
    ["Der Minister reiste am Sonntag ab. Präsident Idriss Déby hat Präsident Mahamadou Issoufou empfangen.", null],
    [
      "Das Wetter war schön.\n\nPräsident Idriss Déby landete am Sonntag in Niamey.\n\nPräsident Mahamadou Issoufou empfing Ägyptens Außenminister Samih Schukri.",
      "2015-03-15",
      null,
    ],
    ["Präsident Idriss Déby landete im Februar in Niamey. Präsident Mahamadou Issoufou empfing ihn.", "2015-02", null],
    [
      "Präsident Idriss Déby will am Sonntag in Niamey landen. Präsident Mahamadou Issoufou empfing Ägyptens Außenminister Samih Schukri.",
      "2015-03-22",
      null,
    ],
  ],
  "is said after what is told, or in the same breath": [
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen. US-Außenminister John Kerry verurteilte die Tat.",
      "2015-03-17",
      "[2015-03-17..2015-03-20]",
    ],
    [
      "Saudi-Arabien bombardierte am Freitag den Jemen. US-Außenminister John Kerry verurteilte die Tat.",
      "2015-03-20",
      "2015-03-20",
    ],
    ["Am Dienstag traf Präsident Idriss Déby in Niamey ein; er sprach von einem Neubeginn.", "2015-03-17", "2015-03-17"],
    ["Samih Schukri warnte am Dienstag vor einem Krieg. US-Außenminister John Kerry forderte Zurückhaltung.", "2015-03-17", null],
    ["Samih Schukri warnte am Dienstag vor einem Krieg. Schukri forderte Zurückhaltung.", "2015-03-17", "2015-03-17"],
    ["Für Dienstag war eine Kundgebung geplant. US-Außenminister John Kerry forderte Zurückhaltung.", null],
  ],
  "the second paragraph goes on with the lead": [
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen.\n\nUS-Außenminister John Kerry verurteilte die Tat.",
      "2015-03-17",
      "[2015-03-17..2015-03-20]",
    ],
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen. Die für Montag geplante Feier fällt aus.\n\nUS-Außenminister John Kerry verurteilte die Tat.",
      "2015-03-17",
      "[2015-03-17..2015-03-20]",
    ],
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen.\n\nDas Wetter war schön.\n\nUS-Außenminister John Kerry hatte Zurückhaltung gefordert.",
      "2015-03-17",
      null,
    ],
  ],
  "a comment on what is ahead is news of the month": [
    ["US-Außenminister John Kerry forderte Zurückhaltung. Die Huthi wollen im Jemen eine Rakete testen.", "2015-03~", null],
    ["US-Außenminister John Kerry forderte Zurückhaltung. Die Huthi haben im Jemen eine Rakete getestet.", null, null],
  ],
  "what had happened did so before the day told before": [
    [
      "Präsident Idriss Déby traf am Dienstag in Niamey ein. US-Außenminister John Kerry hatte Niamey besucht.",
      "2015-03-17",
      "[..2015-03-17]",
    ],
    [
      "Präsident Idriss Déby war am Dienstag in Niamey eingetroffen. US-Außenminister John Kerry hatte Niamey besucht.",
      "2015-03-17",
      null,
    ],
  ],
  "'nachdem' comes before what the clause above tells": [
    [
      "US-Außenminister John Kerry besuchte im Februar Niamey, nachdem Präsident Idriss Déby Samih Schukri getroffen hatte.",
      "2015-02",
      "[..2015-02-28]",
    ],
    ["US-Außenminister John Kerry besuchte Niamey, nachdem Präsident Idriss Déby Samih Schukri getroffen hatte.", null, null],
  ],
  "'damals' is about the time told before": [
    [
      "Im Oktober 2009 besuchte Präsident Idriss Déby Niamey. Damals forderte US-Außenminister John Kerry Zurückhaltung.",
      "2009-10",
      "2009-10~",
    ],
    [
      "Im Jahr 2009 besuchte Präsident Idriss Déby Niamey. Drei Jahre danach besuchte er Kamerun. John Kerry empfing damals Samih Schukri.",
      "2009",
      "2012",
      "2009~",
    ],
    ["Der damalige US-Außenminister John Kerry empfing Samih Schukri.", null],
  ],
  "a report of a ticker has the day of the hour above it": [
    [
      "Ticker zum Besuch\n\nDie Reise des Ministers war lange geplant und oft verschoben worden.\n\n+++ Mittwoch, 18.00 Uhr: Ankunft +++\n\nJohn Kerry empfing Samih Schukri im Hotel.\n\n+++ 10.15 Uhr: Abreise +++\n\nSamih Schukri besuchte Niamey und flog ab.",
      "2015-03-18",
      "2015-03-20",
    ],
  ],
  "what is looked back at together, or happens where somebody went, has one time": [
    [
      "Im Februar 2009 war Präsident Idriss Déby nach Niamey gereist und hatte Präsident Mahamadou Issoufou getroffen.",
      "2009-02",
      "2009-02",
    ],
    ["Präsident Idriss Déby traf am Dienstag in Niamey ein, wo er Samih Schukri begrüßte.", "2015-03-17", "2015-03-17"],
  ],
  "in a row of comments each is told as the one before": [
    [
      "Präsident Idriss Déby wird Niamey besuchen. US-Außenminister John Kerry begrüßte das. Samih Schukri sprach von einer Chance.",
      null,
      "2015-03~",
      "2015-03~",
    ],
    [
      "Präsident Idriss Déby wird Niamey besuchen. US-Außenminister John Kerry begrüßte das. Samih Schukri spricht von einer Chance.",
      null,
      "2015-03~",
      null,
    ],
  ],
  "in one sentence it goes on within a month or year": [
    [
      "Im Februar traf Präsident Idriss Déby in Niamey ein, worauf Präsident Mahamadou Issoufou ihn umarmte.",
      "2015-02",
      "2015-02",
    ],
  ],
  "a tag goes on with what its speaker said": [
    [
      "Samih Schukri warnte am Dienstag vor einem Krieg. Der Rat tage Ende April. Das sei zu spät, so Schukri.",
      "2015-03-17",
      "2015-03-17",
    ],
  ],
  "what is said about something that was told of is said after it, at something on its day": [
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen.\n\nDas Wetter war schön.\n\nSamih Schukri verurteilte den Angriff.",
      "2015-03-17",
      "[2015-03-17..2015-03-20]",
      "2015-03-17",
    ],
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen.\n\nDas Wetter war schön.\n\nSamih Schukri verurteilte die Tat.",
      "2015-03-17",
      "[2015-03-17..2015-03-20]",
    ],
    [
      "Niger und Tschad unterzeichneten am Dienstag einen Vertrag.\n\nDas Wetter war schön.\n\nSamih Schukri sprach bei der Zeremonie von einem Neubeginn.",
      "2015-03-17",
      "2015-03-17",
    ],
    // What is long over is no news that somebody reacts to, and what nobody told of is not known.
    [
      "Saudi-Arabien bombardierte am 4. Mai 2012 den Jemen.\n\nDas Wetter war schön.\n\nSamih Schukri verurteilte den Angriff.",
      "2012-05-04",
      null,
      "2012-05-04",
    ],
    ["Das Wetter war schön.\n\nSamih Schukri verurteilte den Angriff.", null],
    [
      "Saudi-Arabien bombardierte am Dienstag den Jemen.\n\nDas Wetter war schön.\n\nSamih Schukri hatte den Plan verurteilt.",
      "2015-03-17",
      null,
    ],
  ],
  "what is counted from an event has the day so many days away": [
    [
      "Am 4. März trafen sich John Kerry und Samih Schukri. Zwei Tage vor dem Treffen hatte Kerry Niamey besucht.",
      "2015-03-04",
      "2015-03-04",
      "2015-03-02",
    ],
    ["Idriss Déby trat drei Tage nach dem Putsch vom 4. März zurück.", "2015-03-07"],
    ["Zwei Wochen vor dem Treffen am 4. März reiste John Kerry nach Niamey.", "2015-02-18~"],
    // Of an event that nobody dates no day can be told.
    ["Idriss Déby trat drei Tage nach dem Putsch zurück.", null],
    [
      "Am Dienstag landete John Kerry in Niamey. Die Reise hatte er wenige Stunden zuvor angekündigt.",
      "2015-03-17",
      "2015-03-17",
    ],
    ["Seit fünf Jahren ist Mahamadou Issoufou Präsident.", "2010~"],
    [
      "Die Wende kam am 3. März, als John Kerry und Samih Schukri bei einer Konferenz in Kairo nebeneinander saßen.",
      "2015-03-03",
    ],
  ],
  "a clause about a noun has its time, and what is said in a message its day": [
    ["Am 4. Mai 2014 fand die Wahl statt, die Mahamadou Issoufou gewann.", "2014-05-04"],
    ["Am 4. Mai 2014 wurde die Stadt besichtigt, die Mahamadou Issoufou verteidigte.", null],
    ["John Kerry hatte den Umsturz in einer am Dienstag verbreiteten Botschaft gebrandmarkt.", "2015-03-17"],
    ["John Kerry forderte in einem Brief vom 4. März Zurückhaltung.", "2015-03-04"],
    // A city is no message.
    ["John Kerry forderte in der am Dienstag besetzten Stadt Zurückhaltung.", null],
  ],
  "at once is when that happened to which it answers": [
    [
      "Am Dienstag stellte Idriss Déby einen Plan vor, der von Samih Schukri umgehend verworfen wurde.",
      "2015-03-17",
      "2015-03-17",
    ],
    ["Am Dienstag stellte Idriss Déby einen Plan vor, der von Samih Schukri verworfen wurde.", "2015-03-17", null],
  ],
  "what a clause with 'was' tells answers to the one above it": [
    ["Im Jahr 2004 nannte Samih Schukri den Krieg illegal, was die USA scharf zurückwiesen.", "2004", "2004"],
  ],
  "what a relative clause says to be agreed on for a day is the noun before it": [
    [
      "Den Besuch einer Abordnung aus Mali im Palast, der für Mittwoch vereinbart war, hat Mahamadou Issoufou abgesagt.",
      "2015-03-25",
    ],
  ],
  "one more vote is of the day of the vote that the sentence before ended with": [
    [
      "Ende Februar schloss Samih Schukri einen Vertrag, den das Parlament am 4. März billigte. Die Opposition um Idriss Déby stimmte dagegen.",
      "2015-02~",
      "2015-03-04",
      "2015-03-04",
    ],
  ],
  "a time for which another verb sets something is not that of the verb": [
    [
      "John Kerry hat Idriss Déby in einem Telefonat Hilfe zugesichert und ihn für Anfang April nach Washington eingeladen.",
      null,
    ],
    ["Spätestens im Mai will Frankreich seine Truppen abziehen.", "[..2015-05]"],
  ],
  "what is said in a report is said between the news that it opens with and its publication": [
    [
      "Im Tschad ist am Dienstag Samih Schukri verhaftet worden. Die Polizei durchsuchte sein Haus.\n\nFrankreich verlangte eine Erklärung.\n\nIdriss Déby wies die Kritik zurück.",
      "2015-03-17",
      "2015-03-17",
      "[2015-03-17..2015-03-20]",
      "[2015-03-17..2015-03-20]",
    ],
    [
      "Im Tschad ist am Dienstag Samih Schukri verhaftet worden.\n\nAuch Paris hat sich geäußert.\n\nFrankreich fror seine Entwicklungshilfe ein.",
      "2015-03-17",
      null,
      "[2015-03-17..2015-03-20]",
    ],
    [
      "Im Tschad ist heute Samih Schukri verhaftet worden.\n\nAuch Paris hat sich geäußert.\n\nFrankreich verlangte eine Erklärung.",
      "2015-03-20",
      null,
      "2015-03-20",
    ],
  ],
  "what those who met say or agree on they did when they met": [
    [
      "Präsident Ollanta Humala und Präsident Evo Morales trafen sich am Mittwoch in Lima. Die Häfen blieben offen.\n\nNeue Straßen lehnte Morales ab.",
      "2015-03-18",
      "2015-03-18",
    ],
    [
      "Präsident Ollanta Humala und Präsident Evo Morales trafen sich am Mittwoch in Lima. Die Häfen blieben offen.\n\nHumala und Morales vereinbarten den Bau einer Brücke.",
      "2015-03-18",
      "2015-03-18",
    ],
    [
      "Präsident Ollanta Humala und Präsident Evo Morales trafen sich am Mittwoch in Lima.\n\nDie Straße bleibe offen, versprach Humala in einem Interview.",
      "2015-03-18",
      "[2015-03-18..2015-03-20]",
    ],
    [
      "Shinzo Abe und Angela Merkel haben am Dienstag in Tokio über den Handel gesprochen.\n\nAm Mittwoch besuchte Merkel Kobe. Sie lobte die Stadt.",
      "2015-03-17",
      "2015-03-18",
      "[2015-03-18..2015-03-20]",
    ],
  ],
  "what comes next at the beginning of a paragraph goes on from what was told of the same people": [
    [
      "Angela Merkel empfing am Montag in Berlin Idriss Déby.\n\nAm 3. Mai 2010 hatten Déby und Nicolas Sarkozy in Paris getagt. Am Tag danach flog Déby nach Rom.\n\nAnschließend traf Merkel Déby noch auf einem Schiff.",
      "2015-03-16",
      "2010-05-03",
      "2010-05-04",
      "2015-03-16",
    ],
  ],
  "what hangs on a main clause that goes on behind another one is before that": [
    [
      "Präsident Evo Morales, der Peru 2006 besucht hatte, schickte am 4. März 2008 Truppen nach Norden, nachdem Chile Peru überfallen hatte.",
      "2006",
      "2008-03-04",
      "[..2008-03-04]",
    ],
  ],
  "what was done shortly before something was done on its day": [
    [
      "Am Donnerstag, kurz nachdem Alassane Ouattara in Abidjan vereidigt worden war, besuchte Joseph Kabila Accra.",
      "2015-03-19",
      "2015-03-19",
    ],
    [
      "Am Donnerstag, nachdem Alassane Ouattara in Abidjan vereidigt worden war, besuchte Joseph Kabila Accra.",
      "[..2015-03-19]",
      "2015-03-19",
    ],
  ],
  "what happens there happens then": [
    [
      "Eine Reise, die Angela Merkel nach Oslo machen wollte, ist auf den 19. Juni verlegt. Erna Solberg wird sie dort empfangen.",
      "2015-06-19",
      "2015-06-19",
    ],
    ["Angela Merkel besuchte am Montag Oslo. Erna Solberg will sie dort empfangen.", "2015-03-16", null],
  ],
  "parts of a week or month are counted too, and nobody tells of tomorrow in the past": [
    [
      "Am 4. November 2013 besuchte Samih Schukri Niamey. Dreieinhalb Wochen später besuchte er Lima.",
      "2013-11-04",
      "2013-11-29~",
    ],
    ["Vor eineinhalb Wochen besuchte Samih Schukri Niamey.", "[2015-03-09..2015-03-15]"],
    ["Einen Tag später besuchte Samih Schukri Niamey.", null],
  ],
  "a noun so many days before what is told beside it is counted back": [
    ["Zwei Tage nach dem Putsch im Tschad trat Samih Schukri am Freitag zurück.", "2015-03-18", "2015-03-20"],
    ["Einen Tag nach dem Putsch im Tschad haben die Offiziere die Grenzen geschlossen.", "2015-03-19"],
    ["Einen Tag nach dem Putsch im Tschad schlossen die Offiziere die Grenzen.", null],
  ],
  "what lasts since an event that is named has begun then": [
    ["Ägypten hat seit dem Putsch im Jahr 2013 die Beziehungen zu Russland vertieft.", "2013/.."],
    ["Saudi-Arabien bombardiert seit dem Umsturz im Januar 2015 den Jemen.", "2015-01/..", "2015-01"],
  ],
  "what is moved has its new day": [
    ["Die Präsidentenwahl im Tschad, die am 4. Mai stattfinden sollte, wurde auf den 18. Mai verlegt.", "2015-05-18"],
  ],
};
const ROWS = Object.entries(CASES).flatMap(([rule, cases]) => cases.map(([text, ...dates]) => ({ rule, text, dates })));

it.each(ROWS)("$rule: $text", ({ text, dates }) => {
  const found = recognized(text, "2015-03-20").eventMentions.map(
    ({ claims }) => claims.find(({ property }) => property === "DATE")?.date?.edtf ?? null,
  );
  expect(found).toEqual(dates);
});
