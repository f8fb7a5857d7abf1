import { describe, expect, test } from "vitest";
import { GERMAN_READING } from "../../../src/languages/german/reading.ts";
import { GERMAN_TIMES } from "../../../src/languages/german/times.ts";
import { read } from "../../../src/reading/read.ts";
import { recognizeTimes } from "../../../src/recognizing/times/recognize-times.ts";
import { documentOf } from "../../document-of.ts";

/** Wednesday, 19 June 2024. */
const TODAY = "2024-06-19";

/** A text, then the words and the date of each expression. */
type Case = readonly [text: string, ...(readonly (readonly [quote: string, edtf: string])[])];

const TENSES: readonly Case[] = [
  ["Sie bricht am Montag zu ihrer zwölften Reise auf.", ["Montag", "2024-06-24"]],
  ["Er kommt am Montag zu einem privaten Besuch.", ["Montag", "2024-06-24"]],
  ["Sie erwachten am Montag.", ["Montag", "2024-06-17"]],
  ["Im vierten Quartal stieg der Umsatz.", ["vierten Quartal", "[2023-10..2023-12]"]],
  ["Im vierten Quartal wird der Umsatz steigen.", ["vierten Quartal", "[2024-10..2024-12]"]],
  ["Im ersten Halbjahr stieg der Umsatz.", ["ersten Halbjahr", "[2024-01..2024-06]"]],
  ["Sie hat ihn am Freitag nach Oslo eingeladen.", ["Freitag", "2024-06-14"]],
  ["Sie hat den Staat am Freitag anerkannt.", ["Freitag", "2024-06-14"]],
  ["Sie hat am Freitag einen Besuch für Oktober angekündigt.", ["Freitag", "2024-06-14"], ["Oktober", "2024-10"]],
  ["Sie kündigte am Freitag einen Besuch für Oktober an.", ["Freitag", "2024-06-14"], ["Oktober", "2024-10"]],
  ["In der vergangenen Nacht brannte das Haus.", ["vergangenen Nacht", "[2024-06-18..2024-06-19]"]],
  ["Letzte Nacht brannte das Haus.", ["Letzte Nacht", "[2024-06-18..2024-06-19]"]],
  ["Sie kommt nächste Woche am Donnerstag.", ["nächste Woche am Donnerstag", "2024-06-27"]],
  ["Sie kam letzte Woche Donnerstag.", ["letzte Woche Donnerstag", "2024-06-13"]],
  ["Für Freitag rief sie den Rat zusammen.", ["Freitag", "2024-06-21"]],
  ["Am 14. August kapitulierten die Truppen.", ["14. August", "2023-08-14"]],
  ["Zu Mariä Himmelfahrt blieb das Amt zu.", ["Mariä Himmelfahrt", "2023-08-15"]],
  ["Die EU verlängerte die Sanktionen bis zum 31. Juli.", ["31. Juli", "[..2024-07-31]"]],
  ["Die Wahl am 15. Juli wurde abgesagt.", ["15. Juli", "2024-07-15"]],
  [
    "Keller wurde 1999 Minister. Er gilt als Gegner der Nato. Am 12. März reiste er nach Minsk.",
    ["1999", "1999"],
    ["12. März", "2024-03-12"],
  ],
  ["Wegen Schnees wurden die Rennen vom 28. Juni nach Oslo verlegt.", ["28. Juni", "2024-06-28"]],
  [
    "Am 2. April 1982 besetzten Truppen die Inseln. London entsandte eine Flotte. Am 14. Juni ergaben sie sich.",
    ["2. April 1982", "1982-04-02"],
    ["14. Juni", "1982-06-14"],
  ],
  [
    "Am Dienstag wurde abgestimmt. Der Sieger der Wahl vom 14. Mai war gescheitert.\n\nEr landete um 9 Uhr in Oslo.",
    ["Dienstag", "2024-06-18"],
    ["14. Mai", "2024-05-14"],
    ["9 Uhr", "2024-06-18"],
  ],
  ["Eine für Dienstag geplante Reise fiel aus.", ["Dienstag", "2024-06-18"]],
  [
    "Die ursprünglich für Dienstag angesetzte Wahl war um eine Woche verschoben worden.",
    ["Dienstag", "2024-06-18"],
    ["eine Woche", "-"],
  ],
  ["Der Kanzler hat ihn am Dienstagabend (Ortszeit) in Oslo empfangen.", ["Dienstagabend", "2024-06-18"]],
  ["Eine im Mai geplante Reise war abgesagt worden.", ["Mai", "2024-05"]],
  ["Eine für August geplante Reise war abgesagt worden.", ["August", "2024-08"]],
  ["Er könnte sie im September in Oslo treffen.", ["September", "2024-09"]],
  ["Der Kanzler, der sich am Montag dort aufhielt, schwieg.", ["Montag", "2024-06-17"]],
  ["Die Kanzlerin, die am Freitag zurücktrat, schweigt.", ["Freitag", "2024-06-14"]],
  // The participle of a row of names looks like a verb in the present.
  ["In Oslo haben Norwegen, Island und die Türkei am Montag einen Vertrag unterzeichnet.", ["Montag", "2024-06-17"]],
  ["Sie haben einen Plan, der am Montag beginnt.", ["Montag", "2024-06-24"]],
  ["Die Polizei nahm ihn, einen Bruder des Königs, am Freitag in Oslo fest.", ["Freitag", "2024-06-14"]],
  // What somebody wanted or was to do may be over or to come: the nearest day.
  ["Der Rat wollte am Freitag abstimmen.", ["Freitag", "2024-06-21"]],
  ["Der Rat sollte am Dienstag abstimmen.", ["Dienstag", "2024-06-18"]],
  ["Sie darf bei der Wahl im August nicht antreten.", ["August", "2024-08"]],
  ["Er muss sich im Oktober vor Gericht verantworten.", ["Oktober", "2024-10"]],
  // The time of a day goes on with the news, and not with what a paragraph looked back to.
  [
    "Sie traf ihn am Dienstag.\n\nAm 14. Februar hatten sie telefoniert.\n\nAm Abend kam er an.",
    ["Dienstag", "2024-06-18"],
    ["14. Februar", "2024-02-14"],
    ["Abend", "2024-06-18"],
  ],
  [
    "Sie traf ihn am Dienstag.\n\nSie will am 2. Juli reisen.\n\nVier Tage zuvor war er gewählt worden.",
    ["Dienstag", "2024-06-18"],
    ["2. Juli", "2024-07-02"],
    ["Vier Tage zuvor", "2024-06-14"],
  ],
  // What still lasts began in no year that was told of before.
  [
    "2019 trat er zurück. Seine Nachfolgerin, die seit dem 7. Mai im Amt ist, schwieg.",
    ["2019", "2019"],
    ["7. Mai", "2024-05-07/.."],
  ],
  ["2019 trat er zurück. Er war seit dem 7. Mai im Amt gewesen.", ["2019", "2019"], ["7. Mai", "2019-05-07/.."]],
  // What a paragraph looks back to from what was told of long ago is of that year.
  [
    "Am 7. Dezember 1970 kniete er in Warschau.\n\nDie Gespräche hatten im Februar begonnen. Im August hatte er in Moskau unterschrieben.",
    ["7. Dezember 1970", "1970-12-07"],
    ["Februar", "1970-02"],
    ["August", "1970-08"],
  ],
  // A day of this year ends what was told of another one.
  [
    "Am 10. Juni 1999 trat sie zurück. Eine für den 2. Juli geplante Reise war wegen der Wahl vom 21. Mai verschoben worden.",
    ["10. Juni 1999", "1999-06-10"],
    ["2. Juli", "2024-07-02"],
    ["21. Mai", "2024-05-21"],
  ],
  ["Sie flog nach Oslo, wo am Nachmittag der Gipfel begann.", ["Nachmittag", "2024-06-19"]],
  ["Es war die erste Sitzung an einem Samstag.", ["Samstag", "-"]],
];

/** Days without a year; 19 June 2023 was a Monday, 2024 is the leap year. */
const YEARLESS: readonly Case[] = [
  ["Am Montag, dem 19. Juni, hatte er zugesagt.", ["Montag, dem 19. Juni", "2023-06-19"]],
  ["Am Freitag, dem 19. Juni, hatte er zugesagt.", ["Freitag, dem 19. Juni", "2024-06-19"]],
  ["Am 29. Februar kam sie.", ["29. Februar", "2024-02-29"]],
  ["Am 3. und 4. Juli, jeweils 20 Uhr.", ["3. und 4. Juli", "2024-07-03/2024-07-04"], ["20 Uhr", "-"]],
];

const OPEN: readonly Case[] = [
  ["Sie ist seit Mai im Amt.", ["Mai", "2024-05/.."]],
  ["Das Gesetz wird vom 1. Juli an gelten.", ["1. Juli", "2024-07-01/.."]],
  ["Sie rechnet nicht vor 2035 damit.", ["2035", "2035/.."]],
  ["Das Land hat seit der Teilung von 1947 drei Kriege geführt.", ["1947", "1947/.."]],
  ["Sie schweigt bis heute.", ["heute", "../2024-06-19"]],
];

const ANCHORED: readonly Case[] = [
  [
    "Am 17. Juni des Vorjahres trat er zurück, vier Monate danach starb er.",
    ["17. Juni des Vorjahres", "2023-06-17"],
    ["vier Monate danach", "2023-10"],
  ],
  ["Im Juli 2017 wurde er entführt. Ein Jahr danach kam er frei.", ["Juli 2017", "2017-07"], ["Ein Jahr danach", "2018-07~"]],
  [
    "Am 5. Oktober 2017 tagte das Gericht und untersagte die Sitzung am folgenden Montag.",
    ["5. Oktober 2017", "2017-10-05"],
    ["folgenden Montag", "2017-10-09"],
  ],
  ["Am Montag kam er an.\n\nDort blieb er lange.\n\nAm Abend sprach sie.", ["Montag", "2024-06-17"], ["Abend", "2024-06-19"]],
  ["Am Montag kam er an.\n\nAm Abend sprach sie mit ihm.", ["Montag", "2024-06-17"], ["Abend", "2024-06-17"]],
];

const CHRONICLES: readonly Case[] = [
  [
    "12. März 2012: Die Gespräche beginnen. Am 3. Mai wird die Karte gezeichnet. Im Juni stockt alles.",
    ["12. März 2012", "2012-03-12"],
    ["3. Mai", "2012-05-03"],
    ["Juni", "2012-06"],
  ],
  [
    "1989\n\n9. November: Die Grenze geht auf.\n\n22. Dezember: Das Tor geht auf. Am 24. Dezember wird gefeiert.",
    ["1989", "1989"],
    ["9. November", "1989-11-09"],
    ["22. Dezember", "1989-12-22"],
    ["24. Dezember", "1989-12-24"],
  ],
  // An entry without a year goes on from the one before.
  [
    "17. Dezember 1989: Es wird geschossen.\n\n25. Dezember: Er stirbt.\n\n3. Januar: Sie siegen.\n\nMai: Es wird gewählt.",
    ["17. Dezember 1989", "1989-12-17"],
    ["25. Dezember", "1989-12-25"],
    ["3. Januar", "1990-01-03"],
    ["Mai", "1990-05"],
  ],
  ["– 29. Juli 1975: Er fällt.\n\n– 3. August: Sie regieren.", ["29. Juli 1975", "1975-07-29"], ["3. August", "1975-08-03"]],
  [
    "Die Krise in Daten\n\n29. Juli 1975\nEr fällt.\n\n3. August\nSie regieren.\n\n4. Mai 1977\nSie gehen.",
    ["29. Juli 1975", "1975-07-29"],
    ["3. August", "1975-08-03"],
    ["4. Mai 1977", "1977-05-04"],
  ],
];

const STORIES: readonly Case[] = [
  [
    "Grundlage sind die Verträge, die er 2017 unterzeichnet hatte. Die letzten Soldaten hatten das Land im Mai verlassen.",
    ["2017", "2017"],
    ["Mai", "2024-05"],
  ],
  [
    "Im Jahr 1975 reiste er nach Rom. Im August empfing ihn der Papst. Am 29. Juli war er gestürzt worden. Ein halbes Jahr später starb er.",
    ["Jahr 1975", "1975"],
    ["August", "1975-08"],
    ["29. Juli", "1975-07-29"],
    ["Ein halbes Jahr später", "1976-01"],
  ],
  // Of a year that is not long past a month can be meant of the next one too.
  [
    "Im Juni 2023 kam er. Im Herbst ging er. Im März siegte er.",
    ["Juni 2023", "2023-06"],
    ["Herbst", "2023-23"],
    ["März", "2024-03"],
  ],
  [
    "Er starb am 6. Oktober 1981. Im April des folgenden Jahres gaben sie auf.",
    ["6. Oktober 1981", "1981-10-06"],
    ["April des folgenden Jahres", "1982-04"],
  ],
  ["Vor Jahresfrist kam er.", ["Jahresfrist", "2023~"]],
  ["Er kam am 3. Juni. In derselben Woche ging er.", ["3. Juni", "2024-06-03"], ["derselben Woche", "[2024-06-03..2024-06-09]"]],
  ["Er fiel 1981. Im folgenden Jahr gaben sie auf.", ["1981", "1981"], ["folgenden Jahr", "1982"]],
  ["Am Mittwoch (5. Juni) reiste sie ab.", ["Mittwoch (5. Juni)", "2024-06-05"]],
  [
    "Sie kam am 7. Juni. Am Wochenende zuvor war er da.",
    ["7. Juni", "2024-06-07"],
    ["Wochenende zuvor", "[2024-06-01..2024-06-02]"],
  ],
];

describe.each([
  ["the tense of the clause", TENSES],
  ["days without a year", YEARLESS],
  ["ends that stay open", OPEN],
  ["dates that hang on another one", ANCHORED],
  ["chronicles", CHRONICLES],
  ["stories of other years", STORIES],
])("%s", (_name, cases) => {
  test.each(cases.map((one) => [one[0], one] as const))("%s", (text, [, ...expected]) => {
    expect(recognized(text)).toEqual(expected);
  });
});

function recognized(text: string): readonly (readonly string[])[] {
  const mentions = recognizeTimes(read(documentOf(text, TODAY), { reading: GERMAN_READING }), GERMAN_TIMES);
  return mentions.map(({ quote, date }) => [quote, date?.edtf ?? "-"]);
}
