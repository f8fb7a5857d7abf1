import { describe, expect, test } from "vitest";
import { GERMAN_READING } from "../../../src/languages/german/reading.ts";
import { GERMAN_TIMES } from "../../../src/languages/german/times.ts";
import { read } from "../../../src/reading/read.ts";
import { annotateTimes, recognizeTimes } from "../../../src/recognizing/times/recognize-times.ts";
import { documentOf } from "../../document-of.ts";

/** Wednesday, 19 June 2024. */
const TODAY = "2024-06-19";

/** A sentence, then what is found: the words, EDTF and TimeML ("-" for none). */
type Case = readonly [text: string, ...(readonly (readonly [quote: string, edtf: string, timeml: string])[])];

const ABBREVIATED: readonly Case[] = [
  [
    "Mo., 24. Juni, 20 Uhr: Lesung im Saal.",
    ["Mo., 24. Juni", "2024-06-24", "2024-06-24"],
    ["20 Uhr", "2024-06-24", "2024-06-24T20:00"],
  ],
  ["Die Messe wird am Fr., 21.6.2024, gesungen.", ["Fr., 21.6.2024", "2024-06-21", "2024-06-21"]],
  ["Sa 19.30 Uhr: Konzert im Hof.", ["Sa", "2024-06-22", "2024-06-22"], ["19.30 Uhr", "2024-06-22", "2024-06-22T19:30"]],
  ["Am Samstag, 20 Uhr, Stadttheater.", ["Samstag", "2024-06-22", "2024-06-22"], ["20 Uhr", "2024-06-22", "2024-06-22T20:00"]],
  ["Der Kurs läuft seit 3/2014.", ["3/2014", "2014-03/..", "2014-03"]],
  ["Am 12. 3. 2014 kam der Bescheid.", ["12. 3. 2014", "2014-03-12", "2014-03-12"]],
  ["Sie kam im Febr. 1998 zur Welt.", ["Febr. 1998", "1998-02", "1998-02"]],
  [
    "Beitrag vom May 30, 2024 und vom 3 June 2024.",
    ["May 30, 2024", "2024-05-30", "2024-05-30"],
    ["3 June 2024", "2024-06-03", "2024-06-03"],
  ],
  ["Er kam am 3. Jänn. 1998 zur Welt.", ["3. Jänn. 1998", "1998-01-03", "1998-01-03"]],
  ["Im Sommer '89 war alles anders.", ["Sommer '89", "1989-22", "1989-SU"]],
  ["Im Mai 68 brannten die Barrikaden.", ["Mai 68", "1968-05", "1968-05"]],
];

const YEARS: readonly Case[] = [
  ["Im Winter 1939/40 fror der See zu.", ["Winter 1939/40", "1939-24", "1939-WI"]],
  ["In der Saison 2007/08 stieg der Verein ab.", ["der Saison 2007/08", "[2007..2008]", "XXXX-XX-XX"]],
  ["Das Schuljahr 2013/2014 begann spät.", ["Das Schuljahr 2013/2014", "[2013..2014]", "XXXX-XX-XX"]],
  ["1714/15 wurde die Kirche erneuert.", ["1714/15", "[1714..1715]", "1714"]],
  ["Er starb 44 v. Chr. in Rom.", ["44 v. Chr.", "-", "BC0044"]],
  ["Die Säule stammt aus dem 3. Jahrhundert v. Chr.", ["dem 3. Jahrhundert v. Chr.", "-", "BC02"]],
  ["Der Turm stammt aus dem 14. Jh. und steht noch.", ["dem 14. Jh.", "13XX", "13"]],
  ["Zur Jahrtausendwende zog sie um.", ["Jahrtausendwende", "2000~", "2000"]],
  ["Anfang der Neunziger zog sie um.", ["Anfang der Neunziger", "199X~", "199"]],
  ["Mitte der achtziger Jahre zog sie um.", ["Mitte der achtziger Jahre", "198X~", "198"]],
  ["Seit den 80ern lebt sie dort.", ["den 80ern", "198X/..", "198"]],
  ["1874 nahm die Bahn den Betrieb auf.", ["1874", "1874", "1874"]],
  ["Die 1862 gegründete Schule schloss.", ["1862", "1862", "1862"]],
  ["Kaiser Karl verlieh 1226 zwei Orten das Recht.", ["1226", "1226", "1226"]],
  ["Der Maler (1741-1827) lebte in Linz.", ["1741-1827", "1741/1827", "1741/1827"]],
  ["Die zweite Hälfte des Jahres wird schwer.", ["Die zweite Hälfte des Jahres", "[2024-07..2024-12]", "2024-H2"]],
  ["In der ersten Hälfte des Jahres 1812 zogen sie los.", ["der ersten Hälfte des Jahres 1812", "[1812-01..1812-06]", "1812-H1"]],
  ["Im Laufe des Jahres sinken die Preise.", ["des Jahres", "2024", "2024"]],
];

const HOLIDAYS: readonly Case[] = [
  ["Zum Jahreswechsel 2013/14 stiegen die Preise.", ["Jahreswechsel 2013/14", "2014-01-01~", "2014-01-01"]],
  ["Die Prozession zu Fronleichnam fiel aus.", ["Fronleichnam", "2024-05-30", "2024-05-30"]],
  ["Am Herz-Jesu-Sonntag brannten die Feuer.", ["Herz-Jesu-Sonntag", "2024-06-09", "2024-06-09"]],
  ["Zu Mariä Himmelfahrt bleibt das Amt zu.", ["Mariä Himmelfahrt", "2024-08-15", "2024-08-15"]],
  ["Am zweiten Adventsonntag 2023 sang der Chor.", ["zweiten Adventsonntag 2023", "2023-12-10", "2023-12-10"]],
  ["Am Muttertag 2024 war es warm.", ["Muttertag 2024", "2024-05-12", "2024-05-12"]],
  ["Am Buß- und Bettag 2023 blieb das Amt zu.", ["Buß- und Bettag 2023", "2023-11-22", "2023-11-22"]],
  ["Am Palmsonntag zog man durch die Stadt.", ["Palmsonntag", "2024-03-24", "2024-03-24"]],
  ["Am Aschermittwoch tagte die Partei.", ["Aschermittwoch", "2024-02-14", "2024-02-14"]],
  ["Zu Josefi blieb das Amt zu.", ["Josefi", "2024-03-19", "2024-03-19"]],
  ["Am Unsinnigen Donnerstag wurde gefeiert.", ["Unsinnigen Donnerstag", "2024-02-08", "2024-02-08"]],
  ["Über die Osterfeiertage war es kalt.", ["die Osterfeiertage", "2024-03-31~", "2024-03-31"]],
];

const ANCHORED: readonly Case[] = [
  [
    "Am 1. Oktober 1943 lief es aus, am 3. November desselben Jahres sank es.",
    ["1. Oktober 1943", "1943-10-01", "1943-10-01"],
    ["3. November desselben Jahres", "1943-11-03", "1943-11-03"],
  ],
  [
    "Er floh 1968, im Mai des darauffolgenden Jahres kam er zurück.",
    ["1968", "1968", "1968"],
    ["Mai des darauffolgenden Jahres", "1969-05", "1969-05"],
  ],
  ["Er floh 1968 und starb im Folgejahr.", ["1968", "1968", "1968"], ["Folgejahr", "1969", "1969"]],
];

const DAY_PARTS: readonly Case[] = [
  ["Sie kommt morgen Abend an.", ["morgen Abend", "2024-06-20", "2024-06-20TEV"]],
  ["Morgen früh soll er landen.", ["Morgen früh", "2024-06-20", "2024-06-20TMO"]],
  ["Er kam gestern in der Früh an.", ["gestern in der Früh", "2024-06-18", "2024-06-18TMO"]],
  ["Kurz nach Mitternacht brach Feuer aus.", ["Mitternacht", "2024-06-19", "2024-06-19TNI"]],
  ["Die Sitzung beginnt um Viertel nach drei.", ["Viertel nach drei", "-", "T03:15"]],
  ["Die Sitzung beginnt um drei viertel acht.", ["drei viertel acht", "-", "T07:45"]],
  ["Die Sitzung beginnt gegen halb acht.", ["halb acht", "-", "T07:30"]],
  ["Der Markt ist von 9 bis 12.30 Uhr offen.", ["9", "-", "T09:00"], ["12.30 Uhr", "-", "T12:30"]],
];

const ATTRIBUTES: readonly Case[] = [
  ["In den Jahren 1991 bis 1996 leitete er das Amt.", ["den Jahren 1991 bis 1996", "1991/1996", "1991/1996"]],
  ["Er starb am Morgen des 19. Oktober 2003.", ["Morgen des 19. Oktober 2003", "2003-10-19", "2003-10-19TMO"]],
  ["Im Frühjahr und Sommer 2023 war es trocken.", ["Frühjahr", "2023-21", "2023-SP"], ["Sommer 2023", "2023-22", "2023-SU"]],
  ["Seit dem Sommer ist alles anders.", ["Sommer", "2024-22/..", "2024-SU"]],
  ["Das Fest war im Monat April.", ["April", "2024-04", "2024-04"]],
  [
    "Er kam am Montag; in dieser Nacht brannte es.",
    ["Montag", "2024-06-17", "2024-06-17"],
    ["dieser Nacht", "2024-06-17", "2024-06-17TNI"],
  ],
];

const LENGTHS_AND_SETS: readonly Case[] = [
  [
    "Sie probten zwei Sonnentage lang und 45 Arbeitsstunden.",
    ["zwei Sonnentage", "-", "P2D"],
    ["45 Arbeitsstunden", "-", "PT45H"],
  ],
  ["Sie blieben drei Nächte.", ["drei Nächte", "-", "PT3NI"]],
  ["Die vierjährige Haft endete.", ["vierjährige", "-", "P4Y"]],
  ["Nach mehrjähriger Pause kam sie zurück.", ["mehrjähriger", "-", "PXY"]],
  ["Sie sang die ganze Woche.", ["die ganze Woche", "-", "P1W"]],
  ["Der 71-Jährige sprach mit einer 36-Jährigen.", ["71-Jährige", "-", "P71Y"], ["36-Jährigen", "-", "P36Y"]],
  ["Tag für Tag und Jahrhundert für Jahrhundert.", ["Tag für Tag", "-", "P1D"], ["Jahrhundert für Jahrhundert", "-", "P1CE"]],
  ["Generation für Generation zog fort.", ["Generation für Generation", "-", "P1GE"]],
  ["Jede zweite Woche tagt der Rat.", ["Jede zweite Woche", "-", "P2W"]],
  ["Jeden Abend läuten die Glocken.", ["Jeden Abend", "-", "XXXX-XX-XXTEV"]],
  ["Jeden Sommer kommen Gäste.", ["Jeden Sommer", "-", "XXXX-SU"]],
  ["An Sonntagen bleibt das Amt zu.", ["Sonntagen", "-", "XXXX-WXX-7"]],
  ["Die Anlage kostet 300 Millionen Euro im Jahr.", ["im Jahr", "-", "P1Y"]],
  ["Sie tagen zweimal jährlich.", ["zweimal jährlich", "-", "P1Y"]],
];

const NONE = [
  "Die Kirche Mariä Himmelfahrt wird erneuert.",
  "Nikolaus Lenau kam nach Wien.",
  "Er feierte fünf Geburtstage und sah drei Spieltage.",
  "Der Stern ist vier Lichtjahre entfernt.",
  "Er holte seinen vierjährigen Sohn ab.",
  "Im Alter von 16 Jahren kam sie nach Graz.",
  "Rund 1450 deutsche Soldaten und 1720 Helfer kamen.",
  "Das Werk Nr. 1755 kostet 1240 Euro.",
];

describe.each([
  ["abbreviations", ABBREVIATED],
  ["years and what lasts about one", YEARS],
  ["holidays", HOLIDAYS],
  ["dates that hang on another one", ANCHORED],
  ["parts of the day and clock times", DAY_PARTS],
  ["words that belong to another date", ATTRIBUTES],
  ["lengths and sets", LENGTHS_AND_SETS],
])("%s", (_name, cases) => {
  test.each(cases.map((one) => [one[0], one] as const))("%s", (text, [, ...expected]) => {
    expect(recognized(text)).toEqual(expected);
  });
});

describe("German times", () => {
  test.each(NONE)("none in: %s", (text) => expect(recognized(text)).toEqual([]));
  test("are not marked for TimeML where the words point too loosely", () => {
    const reading = readingOf("Kürzlich kam er, bald geht er, derzeit ist er da.");
    expect(recognizeTimes(reading, GERMAN_TIMES).map(({ quote }) => quote)).toEqual(["Kürzlich", "bald", "derzeit"]);
    expect(annotateTimes(reading, GERMAN_TIMES).map(({ quote }) => quote)).toEqual(["derzeit"]);
  });
});

function recognized(text: string): readonly (readonly string[])[] {
  return recognizeTimes(readingOf(text), GERMAN_TIMES).map(({ quote, date, timeml }) => [
    quote,
    date?.edtf ?? "-",
    timeml ?? "-",
  ]);
}

function readingOf(text: string): ReturnType<typeof read> {
  return read(documentOf(text, TODAY), { reading: GERMAN_READING });
}
