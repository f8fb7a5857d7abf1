import { describe, expect, test } from "vitest";
import { GERMAN_READING } from "../../../src/languages/german/reading.ts";
import { GERMAN_TIMES } from "../../../src/languages/german/times.ts";
import { read } from "../../../src/reading/read.ts";
import { annotateTimes, recognizeTimes } from "../../../src/recognizing/times/recognize-times.ts";
import { documentOf } from "../../document-of.ts";

/** Wednesday, 19 June 2024. */
const TODAY = "2024-06-19";

/** A sentence, the words marked in it, its date as EDTF and as TimeML ("=" for the same, "-" for none). */
type Case = readonly [text: string, ...(readonly (readonly [quote: string, edtf: string, timeml: string])[])];

const FULL: readonly Case[] = [
  ["Er reiste am 19. Juni 2024 nach Wien.", ["19. Juni 2024", "2024-06-19", "="]],
  ["Die Sitzung vom 19.6.2024 dauerte lange.", ["19.6.2024", "2024-06-19", "="]],
  ["Die Sitzung vom 19.06.24 dauerte lange.", ["19.06.24", "2024-06-19", "="]],
  ["Das Heft erschien am 1.1.98 in Bonn.", ["1.1.98", "1998-01-01", "="]],
  ["Am Donnerstag, den 20. Juni 2024, treffen sie sich.", ["Donnerstag, den 20. Juni 2024", "2024-06-20", "="]],
  ["Am Donnerstag, dem 20. Juni, wollen sie sich treffen.", ["Donnerstag, dem 20. Juni", "2024-06-20", "="]],
  ["Sie heirateten am 5. Jänner 2019 in Graz.", ["5. Jänner 2019", "2019-01-05", "="]],
  ["Am 29. Februar 2024 tagte der Rat.", ["29. Februar 2024", "2024-02-29", "="]],
  ["Am 29. Februar 2023 tagte der Rat.", ["29. Februar 2023", "-", "-"]],
  ["Am 31. April 2023 tagte der Rat.", ["31. April 2023", "-", "-"]],
  ["Die Meldung trug das Datum 2024-06-17.", ["2024-06-17", "2024-06-17", "="]],
  ["Im Juli 2000 besuchte sie Rom.", ["Juli 2000", "2000-07", "="]],
  ["Der Vertrag wurde 1994 geschlossen.", ["1994", "1994", "="]],
  ["Das Abkommen von 2015 gilt weiter.", ["2015", "2015", "="]],
  ["Im Jahr 1848 brach die Revolution aus.", ["Jahr 1848", "1848", "="]],
  ["Am letzten Tag des Jahres 1999 trat er zurück.", ["letzten Tag des Jahres 1999", "1999-12-31", "="]],
  ["Am ersten Tag des Jahres 2001 begann die Reform.", ["ersten Tag des Jahres 2001", "2001-01-01", "="]],
];

const WITHOUT_YEAR: readonly Case[] = [
  ["Er war am 2. Januar in Charkiw.", ["2. Januar", "2024-01-02", "="]],
  ["Am 24. Dezember wurde gefeiert.", ["24. Dezember", "2023-12-24", "="]],
  ["Sie wird am 10. Januar nach Paris reisen.", ["10. Januar", "2025-01-10", "="]],
  ["Am 15. Juli will sie mit ihm reden.", ["15. Juli", "2024-07-15", "="]],
  ["Im Mai trafen sie einander in Peking.", ["Mai", "2024-05", "="]],
  ["Im September besuchte er Moskau.", ["September", "2023-09", "="]],
  ["Im September soll er Moskau besuchen.", ["September", "2024-09", "="]],
  ["Im vergangenen September besuchte er Moskau.", ["vergangenen September", "2023-09", "="]],
  ["Im vergangenen Mai besuchte er Moskau.", ["vergangenen Mai", "2024-05", "="]],
  ["Im kommenden März wird gewählt.", ["kommenden März", "2025-03", "="]],
  ["Noch im Juni soll er zurückkehren.", ["Juni", "2024-06", "="]],
  ["Im August vorigen Jahres ging eine Mure ab.", ["August vorigen Jahres", "2023-08", "="]],
  ["Der Bericht erscheint im Juli dieses Jahres.", ["Juli dieses Jahres", "2024-07", "="]],
  ["Die Reise ist die Antwort auf ihren Besuch im September, bei dem sie Hilfe zusagte.", ["September", "2023-09", "="]],
  ["Anfang Februar wurde der Vertrag verlängert.", ["Anfang Februar", "2024-02~", "2024-02"]],
  ["Ende Oktober wollen sie sich in Rom treffen.", ["Ende Oktober", "2024-10~", "2024-10"]],
  ["Mitte April 2015 endete die Quote.", ["Mitte April 2015", "2015-04~", "2015-04"]],
  ["Im März 1992 kam die Statue an, im April stellte man sie auf.", ["März 1992", "1992-03", "="], ["April", "1992-04", "="]],
];

const WEEKDAYS: readonly Case[] = [
  ["Sie sprach am Dienstag mit ihm.", ["Dienstag", "2024-06-18", "="]],
  ["Sie sprach am Mittwoch mit ihm.", ["Mittwoch", "2024-06-19", "="]],
  ["Sie sprach am Donnerstag mit ihm.", ["Donnerstag", "2024-06-13", "="]],
  ["Sie wird am Donnerstag mit ihm sprechen.", ["Donnerstag", "2024-06-20", "="]],
  ["Die Messe beginnt am Montag.", ["Montag", "2024-06-24", "="]],
  ["Sie soll am Donnerstagabend landen.", ["Donnerstagabend", "2024-06-20", "2024-06-20TEV"]],
  ["Er kam am frühen Mittwochmorgen an.", ["frühen Mittwochmorgen", "2024-06-19", "2024-06-19TMO"]],
  ["Am vergangenen Mittwoch tagte der Rat.", ["vergangenen Mittwoch", "2024-06-12", "="]],
  ["Am kommenden Freitag tagt der Rat.", ["kommenden Freitag", "2024-06-21", "="]],
  ["Wie am Sonnabend bekannt wurde, ist er krank.", ["Sonnabend", "2024-06-15", "="]],
  ["Sie sind am Montag in Genf zusammengekommen.", ["Montag", "2024-06-17", "="]],
  ["Er traf sie am Dienstag, tags darauf flog er heim.", ["Dienstag", "2024-06-18", "="], ["tags darauf", "2024-06-19", "="]],
  ["Die Rede, die er am Freitag halten wollte, entfällt.", ["Freitag", "2024-06-21", "="]],
  ["Der Mann, den sie am Freitag treffen wollte, kam zu spät.", ["Freitag", "2024-06-14", "="]],
  [
    "Der Krieg begann am 16. November 2014. Zwei Wochen später floh er.",
    ["16. November 2014", "2014-11-16", "="],
    ["Zwei Wochen später", "2014-11-30~", "P2W"],
  ],
  [
    "Er starb im Dezember 2017. Heuer war es still: Im März kam sie.",
    ["Dezember 2017", "2017-12", "="],
    ["Heuer", "2024", "="],
    ["März", "2024-03", "="],
  ],
  ["Sie landete am Montag. Am Vorabend hatte er sie angerufen.", ["Montag", "2024-06-17", "="], ["Vorabend", "2024-06-16", "="]],
  ["Sie landete am Montag. Am Abend davor war er da.", ["Montag", "2024-06-17", "="], ["Abend davor", "2024-06-16", "="]],
  [
    "Er landete am Montag. In der darauffolgenden Nacht starb sie.",
    ["Montag", "2024-06-17", "="],
    ["der darauffolgenden Nacht", "[2024-06-17..2024-06-18]", "2024-06-17TNI"],
  ],
  ["Am Montag war es still. Zu Mittag sprach er.", ["Montag", "2024-06-17", "="], ["Mittag", "2024-06-17", "2024-06-17TMI"]],
  [
    "Im März 2011 fiel die Stadt. Drei Tage danach floh er.",
    ["März 2011", "2011-03", "="],
    ["Drei Tage danach", "2011-03~", "P3D"],
  ],
  [
    "Sie waren 1987 in Rom. Woran denken Sie?\n\nAn das Meer. Am 3. Juni starb er. Im Mai war er noch da.",
    ["1987", "1987", "="],
    ["3. Juni", "1987-06-03", "="],
    ["Mai", "1987-05", "="],
  ],
  [
    "Er landete am Montag; noch am selben Abend sprach er mit ihr.",
    ["Montag", "2024-06-17", "="],
    ["selben Abend", "2024-06-17", "2024-06-17TEV"],
  ],
  [
    "Er landete am Montag und sprach am Nachmittag mit ihr.",
    ["Montag", "2024-06-17", "="],
    ["Nachmittag", "2024-06-17", "2024-06-17TAF"],
  ],
];

const DEICTIC: readonly Case[] = [
  ["Er wurde gestern verhaftet.", ["gestern", "2024-06-18", "="]],
  ["Sie wird morgen erwartet.", ["morgen", "2024-06-20", "="]],
  ["Am Morgen war es kalt.", ["Morgen", "2024-06-19", "2024-06-19TMO"]],
  ["Sie reiste vorgestern ab.", ["vorgestern", "2024-06-17", "="]],
  ["Er kam gestern Abend an.", ["gestern Abend", "2024-06-18", "2024-06-18TEV"]],
  ["Die Preise wurden heute veröffentlicht.", ["heute", "2024-06-19", "="]],
  ["Das Land ist heute reich.", ["heute", "-", "PRESENT_REF"]],
  ["Im vergangenen Jahr sank der Umsatz.", ["vergangenen Jahr", "2023", "="]],
  ["Im Vorjahr sank der Umsatz.", ["Vorjahr", "2023", "="]],
  ["Heuer steigt der Umsatz.", ["Heuer", "2024", "="]],
  ["Im nächsten Jahr steigt der Umsatz.", ["nächsten Jahr", "2025", "="]],
  ["Diese Woche tagt der Rat.", ["Diese Woche", "[2024-06-17..2024-06-23]", "2024-W25"]],
  ["In der kommenden Woche tagt der Rat.", ["der kommenden Woche", "[2024-06-24..2024-06-30]", "2024-W26"]],
  ["In der vergangenen Woche tagte der Rat.", ["der vergangenen Woche", "[2024-06-10..2024-06-16]", "2024-W24"]],
  ["Noch in diesem Monat soll er zurücktreten.", ["diesem Monat", "2024-06", "="]],
  ["Im vorigen Monat trat er zurück.", ["vorigen Monat", "2024-05", "="]],
  ["Am Wochenende wurde gestreikt.", ["Wochenende", "[2024-06-15..2024-06-16]", "2024-W24-WE"]],
  ["Am Wochenende soll gestreikt werden.", ["Wochenende", "[2024-06-22..2024-06-23]", "2024-W25-WE"]],
  ["Am vergangenen Wochenende wurde gestreikt.", ["vergangenen Wochenende", "[2024-06-15..2024-06-16]", "2024-W24-WE"]],
  ["Ende des Jahres soll er gehen.", ["Ende des Jahres", "2024~", "2024"]],
  ["Zum Jahresende soll er gehen.", ["Jahresende", "2024~", "2024"]],
  ["Ende nächsten Jahres soll er gehen.", ["Ende nächsten Jahres", "2025~", "2025"]],
  ["Mitte kommender Woche tagt der Rat.", ["Mitte kommender Woche", "2024-06-26~", "2024-W26"]],
  ["Ende vergangener Woche tagte der Rat.", ["Ende vergangener Woche", "[2024-06-14..2024-06-16]", "2024-W24"]],
  ["Anfang nächster Woche tagt der Rat.", ["Anfang nächster Woche", "[2024-06-24..2024-06-25]", "2024-W26"]],
  ["Im vergangenen Sommer brannte es.", ["vergangenen Sommer", "2023-22", "2023-SU"]],
  ["Im vergangenen Winter brannte es.", ["vergangenen Winter", "2023-24", "2023-WI"]],
  ["Heute vor zehn Jahren starb er.", ["Heute vor zehn Jahren", "2014-06-19", "="]],
  ["Gestern vor einem Monat starb er.", ["Gestern vor einem Monat", "2024-05-18", "="]],
  ["Er starb auf den Tag genau vor drei Jahren.", ["drei Jahren", "2021-06-19", "="]],
  ["Heute in vierzehn Tagen wird gewählt.", ["Heute in vierzehn Tagen", "2024-07-03", "="]],
  ["Sonntag in einer Woche wird gewählt.", ["Sonntag in einer Woche", "2024-06-30", "="]],
  ["Freitag vor zwei Wochen wurde gestreikt.", ["Freitag vor zwei Wochen", "2024-05-31", "="]],
  ["In den Abendstunden des Dienstags fielen Schüsse.", ["Dienstags", "2024-06-18", "2024-06-18TEV"]],
  ["In der Nacht von Montag auf Dienstag fielen Schüsse.", ["Montag auf Dienstag", "2024-06-17/2024-06-18", "="]],
  ["In der Nacht vom 14. auf den 15. Juni fielen Schüsse.", ["14. auf den 15. Juni", "2024-06-14/2024-06-15", "="]],
  // A day that is put off makes no night.
  ["Die Wahl wurde vom 4. auf den 18. Mai verlegt.", ["4.", "2024-05-04", "="], ["18. Mai", "2024-05-18", "="]],
];

const OF_OTHERS: readonly Case[] = [
  ["Neuwahl im September", ["September", "2024-09", "="]],
  ["Gipfel im Februar", ["Februar", "2024-02", "="]],
  ["Der Prozess wurde von Mai auf den 2. Oktober verschoben.", ["Mai", "2024-05", "="], ["2. Oktober", "2024-10-02", "="]],
  ["Im Mai 2012 gab er auf. Zuletzt war er im März dort.", ["Mai 2012", "2012-05", "="], ["März", "2024-03", "="]],
  ["Seit Mai 2012 wird gekämpft. Im März fiel die Stadt.", ["Mai 2012", "2012-05/..", "2012-05"], ["März", "2024-03", "="]],
  ["1971 trat er ab. Im Frühjahr darauf kehrte er zurück.", ["1971", "1971", "="], ["Frühjahr darauf", "1972-21", "1972-SP"]],
  ["Im Mai 1973 fiel sie. Im folgenden März floh er.", ["Mai 1973", "1973-05", "="], ["folgenden März", "1974-03", "="]],
  ["Im Sommer 1960 fiel sie. Im Dezember floh er.", ["Sommer 1960", "1960-22", "1960-SU"], ["Dezember", "1960-12", "="]],
  ["1960 fiel die Stadt. Im Dezember floh er.", ["1960", "1960", "="], ["Dezember", "1960-12", "="]],
  ["Im Jahr 1960 fiel die Stadt, im Juli floh er.", ["Jahr 1960", "1960", "="], ["Juli", "1960-07", "="]],
  // A year beside a noun says nothing of what is told after it.
  ["Nach dem Sturz von 1960 floh sie. Im Mai starb er.", ["1960", "1960", "="], ["Mai", "2024-05", "="]],
  [
    "Vom 28. August bis zum 2. September 1973 tagten sie.",
    ["28. August bis zum 2. September 1973", "1973-08-28/1973-09-02", "="],
  ],
  ["Von November bis Januar 1974 streikten sie.", ["November bis Januar 1974", "1973-11/1974-01", "="]],
  ["Am 5. Juni vor sieben Jahren starb er.", ["5. Juni vor sieben Jahren", "2017-06-05", "="]],
  ["Im Juni vor sieben Jahren starb er.", ["Juni vor sieben Jahren", "2017-06", "="]],
  ["Am fünfzehnten Juni starb er.", ["fünfzehnten Juni", "2024-06-15", "="]],
  ["Am 15. dieses Monats starb er.", ["15. dieses Monats", "2024-06-15", "="]],
  ["Um die Jahreswende 1970/71 trat er ab.", ["Jahreswende 1970/71", "1971-01-01~", "1971-01-01"]],
  ["Im Mai 1973 fiel sie. Vier Jahre später floh er.", ["Mai 1973", "1973-05", "="], ["Vier Jahre später", "1977", "P4Y"]],
  ["Im Mai 1973 fiel sie. Ein Jahr später floh er.", ["Mai 1973", "1973-05", "="], ["Ein Jahr später", "1974-05~", "P1Y"]],
  ["Binnen zwei Wochen soll er abziehen.", ["zwei Wochen", "[..2024-07-03]", "P2W"]],
  ["Innerhalb von zehn Tagen fielen zwei Städte.", ["zehn Tagen", "-", "P10D"]],
  ["Seit drei Wochen wird gekämpft.", ["drei Wochen", "2024-05-29~/..", "P3W"]],
  ["Seit mehr als zehn Jahren wird gekämpft.", ["mehr als zehn Jahren", "2014~/..", "P10Y"]],
];

const PERIODS: readonly Case[] = [
  ["In den zwanziger Jahren war es anders.", ["den zwanziger Jahren", "192X", "192"]],
  ["In den 1990er-Jahren war es anders.", ["den 1990er-Jahren", "199X", "199"]],
  ["In den 80er Jahren war es anders.", ["den 80er Jahren", "198X", "198"]],
  ["Das Schloss stammt aus dem 18. Jahrhundert.", ["dem 18. Jahrhundert", "17XX", "17"]],
  ["Im Sommer 2022 war es heiß.", ["Sommer 2022", "2022-22", "2022-SU"]],
  ["Im Winter 2023 war es kalt.", ["Winter 2023", "2023-24", "2023-WI"]],
  ["Im Frühjahr begann der Bau.", ["Frühjahr", "2024-21", "2024-SP"]],
  ["Im Herbst begann der Bau.", ["Herbst", "2023-23", "2023-FA"]],
  ["Sie hat ihn für den Sommer eingeladen.", ["Sommer", "2024-22", "2024-SU"]],
  ["Im dritten Quartal 2023 sank der Umsatz.", ["dritten Quartal 2023", "[2023-07..2023-09]", "2023-Q3"]],
  ["In der zweiten Jahreshälfte soll der Umsatz steigen.", ["der zweiten Jahreshälfte", "[2024-07..2024-12]", "2024-H2"]],
  ["Der Krieg von 1950 bis 1953 teilte das Land.", ["1950 bis 1953", "1950/1953", "="]],
  ["Vom 11. bis 13. Juni nahm er an dem Gipfel teil.", ["11. bis 13. Juni", "2024-06-11/2024-06-13", "="]],
  ["Sie treffen sich am 24. und 25. Juni in Brüssel.", ["24. und 25. Juni", "2024-06-24/2024-06-25", "="]],
  ["Von Montag bis Mittwoch wurde verhandelt.", ["Montag bis Mittwoch", "2024-06-17/2024-06-19", "="]],
  ["Zwischen 2010 und 2012 lebte sie in Oslo.", ["2010 und 2012", "2010/2012", "="]],
  ["Der im März verstorbene Dichter wird geehrt.", ["März", "2024-03", "="]],
  ["Der für Herbst geplante Besuch wurde verschoben.", ["Herbst", "2024-23", "2024-FA"]],
  ["Zwischen Mai und Juli 2023 wurde verhandelt.", ["Mai und Juli 2023", "2023-05/2023-07", "="]],
  ["Die Tagung (12.–14. März 2023) gelang.", ["12.–14. März 2023", "2023-03-12/2023-03-14", "="]],
  ["Am 19./20. Juni tagt der Rat.", ["19./20. Juni", "2024-06-19/2024-06-20", "="]],
  ["Am Dienstag kommender Woche tagt der Rat.", ["Dienstag kommender Woche", "2024-06-25", "="]],
  ["In den vergangenen zwei Jahren starben viele.", ["den vergangenen zwei Jahren", "2022~/2024-06-19", "P2Y"]],
  ["Im Jahr 2019 siegte er, im selben Jahr trat er zurück.", ["Jahr 2019", "2019", "="], ["selben Jahr", "2019", "="]],
  ["Seit 2019 wird verhandelt.", ["2019", "2019/..", "2019"]],
  ["Seit Dienstag wird gestreikt.", ["Dienstag", "2024-06-18/..", "2024-06-18"]],
  ["Ab 1. Juli 2024 gilt das Gesetz.", ["1. Juli 2024", "2024-07-01/..", "2024-07-01"]],
  ["Die Stadt ist bis Donnerstagmorgen gesperrt.", ["Donnerstagmorgen", "[..2024-06-20]", "2024-06-20TMO"]],
  ["Die Stadt war bis Montag gesperrt.", ["Montag", "[..2024-06-17]", "2024-06-17"]],
  ["Bis Ende des Jahres soll er gehen.", ["Ende des Jahres", "[..2024~]", "2024"]],
  ["Die Jahre 2010 und 2012 waren gut.", ["Jahre 2010", "2010", "="], ["2012", "2012", "="]],
  ["Zu Weihnachten 2023 wurde nicht geschossen.", ["Weihnachten 2023", "2023-12-25", "="]],
  ["Am Ostermontag wurde nicht geschossen.", ["Ostermontag", "2024-04-01", "="]],
  ["Zu Pfingsten 2021 wurde nicht geschossen.", ["Pfingsten 2021", "2021-05-23", "="]],
];

const COUNTED: readonly Case[] = [
  ["Er besuchte das Land vor 24 Jahren.", ["24 Jahren", "2000~", "P24Y"]],
  ["Antonow war vor drei Monaten abgereist.", ["drei Monaten", "2024-03~", "P3M"]],
  ["Vor zwei Tagen brach der Streit aus.", ["zwei Tagen", "2024-06-17", "P2D"]],
  ["Vor zwei Wochen brach der Streit aus.", ["zwei Wochen", "[2024-06-03..2024-06-09]", "P2W"]],
  ["Das war vor 10 bis 20 Jahren anders.", ["10 bis 20 Jahren", "2004~/2014~", "P10Y"]],
  ["Vor rund zwei Jahrzehnten war er ein anderer.", ["rund zwei Jahrzehnten", "2004~", "P2DE"]],
  ["Vor einem Vierteljahrhundert war er ein anderer.", ["einem Vierteljahrhundert", "1999~", "P25Y"]],
  ["Es war der erste Besuch seit fast einem Vierteljahrhundert.", ["fast einem Vierteljahrhundert", "-", "P25Y"]],
  ["In den letzten Monaten wurden Raketen geliefert.", ["den letzten Monaten", "../2024-06-19", "PXM"]],
  ["Sie werde das Land in den kommenden Tagen besuchen.", ["den kommenden Tagen", "2024-06-19/..", "PXD"]],
  [
    "Am Montag hieß es, sie komme in den kommenden Tagen.",
    ["Montag", "2024-06-17", "="],
    ["den kommenden Tagen", "2024-06-17/..", "PXD"],
  ],
  ["Das zweitägige Treffen dauerte lange.", ["zweitägige", "-", "P2D"]],
  ["Sie sprachen dreieinhalb Stunden.", ["dreieinhalb Stunden", "-", "PT3H30M"]],
  ["Sie sprachen rund vier Stunden lang.", ["rund vier Stunden lang", "-", "PT4H"]],
  ["Der Vertrag wurde um fünf Jahre verlängert.", ["fünf Jahre", "-", "P5Y"]],
  ["Er bekam drei Jahre und vier Monate.", ["drei Jahre und vier Monate", "-", "P3Y4M"]],
  ["Sie litten jahrelang.", ["jahrelang", "-", "PXY"]],
  ["Das Land leidet seit Jahrzehnten.", ["Jahrzehnten", "-", "PXDE"]],
  [
    "Im März verließ er die Stadt, sie war im Monat darauf abgereist.",
    ["März", "2024-03", "="],
    ["Monat darauf", "2024-04", "="],
  ],
  ["Am Montag kam er, zwei Tage später reiste er ab.", ["Montag", "2024-06-17", "="], ["zwei Tage später", "2024-06-19", "P2D"]],
  ["Am Montag kam er, am Tag zuvor war sie abgereist.", ["Montag", "2024-06-17", "="], ["Tag zuvor", "2024-06-16", "="]],
  ["Am Montag begrüßte er sie um 13 Uhr.", ["Montag", "2024-06-17", "="], ["13 Uhr", "2024-06-17", "2024-06-17T13:00"]],
  ["Am Montag begrüßte er sie um 9.30 Uhr.", ["Montag", "2024-06-17", "="], ["9.30 Uhr", "2024-06-17", "2024-06-17T09:30"]],
  ["Sie trainiert täglich.", ["täglich", "-", "P1D"]],
  ["Gewählt wird alle vier Jahre.", ["alle vier Jahre", "-", "P4Y"]],
  ["Sie verhandeln jeden Montag.", ["jeden Montag", "-", "XXXX-WXX-1"]],
  ["Er ist derzeit auf Reisen.", ["derzeit", "-", "PRESENT_REF"]],
  ["Damals war er jung.", ["Damals", "-", "PAST_REF"]],
  ["Auch in Zukunft gilt das.", ["Zukunft", "-", "FUTURE_REF"]],
];

const NONE = [
  "Das Bild 2/2 zeigt eine Reichweite von 550 Meilen (ca. 885 km).",
  "Über 11.000 Container und 4,8 Millionen Granaten für 0,99€ kamen an.",
  "Die Polizei zählte rund 4000 Einsatzkräfte und 2000 Menschen.",
  "Der Abgeordnete gewann mit 3:1 gegen site-20.",
  "Der 71 Jahre alte Kanzler sprach mit dem 36-jährigen Mann.",
  "Sie ist 34 Jahre alt, ihr Auto zwei Jahre älter.",
  "Die Montagszeitung lobt das Sommermärchen.",
  "Er sei gut für die Aufgabe, sagte sie so.",
];

describe.each([
  ["full dates", FULL],
  ["dates without a year", WITHOUT_YEAR],
  ["days of the week", WEEKDAYS],
  ["dates seen from today", DEICTIC],
  ["periods", PERIODS],
  ["counted and vague times", COUNTED],
  ["times that others are told by", OF_OTHERS],
])("%s", (_name, cases) => {
  test.each(cases.map((one) => [one[0], one] as const))("%s", (text, [, ...expected]) => {
    expect(recognized(text, TODAY)).toEqual(
      expected.map(([quote, edtf, timeml]) => [quote, edtf, timeml === "=" ? edtf : timeml]),
    );
  });
});

describe("recognizeTimes", () => {
  test.each(NONE)("finds no time in: %s", (text) => {
    expect(recognized(text, TODAY)).toEqual([]);
  });
  test.each([
    ["Sie sprach am Dienstag mit ihm.", "Dienstag", "-", "XXXX-WXX-2"],
    ["Im Mai trafen sie einander.", "Mai", "-", "XXXX-05"],
    ["Im vergangenen Jahr sank der Umsatz.", "vergangenen Jahr", "-", "-"],
    ["Er besuchte das Land vor 24 Jahren.", "24 Jahren", "-", "P24Y"],
    ["Am 2. Januar war er dort.", "2. Januar", "-", "XXXX-01-02"],
    ["Im Juli 2000 war er dort.", "Juli 2000", "2000-07", "2000-07"],
  ])("without a day of publication: %s", (text, ...expected) => {
    expect(recognized(text, null)).toEqual([expected]);
  });
  test("moving a text by 28 years, after which the weekdays are the same, moves every date by 28 years", () => {
    // Easter, decades and years of two figures do not move so.
    const movable = [...FULL, ...WITHOUT_YEAR, ...WEEKDAYS, ...DEICTIC, ...PERIODS, ...COUNTED].filter(
      ([text]) => !/Oster|Pfingst|er-Jahr|\.\d\d /u.test(text),
    );
    for (const [text] of movable) {
      const later = recognized(moved(text), "2052-06-19").map(([, edtf]) => edtf);
      expect([text, later]).toEqual([text, recognized(text, TODAY).map(([, edtf]) => moved(edtf ?? ""))]);
    }
  });
  test.each([
    ["Er las ein Buch von August Bebel.", []],
    ["Das gilt für Mai Thi Nguyen.", []],
    ["Sie kommt im August Bebel zuliebe.", ["August"]],
  ])("tells names from months: %s", (text, quotes) => {
    expect(recognized(text, TODAY).map(([quote]) => quote)).toEqual(quotes);
  });
  test("marks the ends of an interval apart for TimeML", () => {
    const reading = read(documentOf("Vom 11. bis 13. Juni nahm er teil.", TODAY), { reading: GERMAN_READING });
    expect(annotateTimes(reading, GERMAN_TIMES).map(({ quote, timeml }) => [quote, timeml])).toEqual([
      ["11.", "2024-06-11"],
      ["13. Juni", "2024-06-13"],
    ]);
  });
  test("gives sorted mentions that do not overlap and quote the text", () => {
    const text = [...FULL, ...WITHOUT_YEAR, ...WEEKDAYS, ...DEICTIC, ...PERIODS, ...COUNTED]
      .map(([sentence]) => sentence)
      .join(" ");
    const mentions = recognizeTimes(read(documentOf(text, TODAY), { reading: GERMAN_READING }), GERMAN_TIMES);
    expect(mentions.length).toBeGreaterThan(100);
    let end = 0;
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(mention.start, mention.end)).toBe(mention.quote);
      end = mention.end;
    }
  });
});

function moved(text: string): string {
  return text.replaceAll(/(?<!\d)[12]\d{3}(?!\d)/gu, (year) => String(Number(year) + 28));
}

function recognized(text: string, publishedOn: string | null): readonly (readonly string[])[] {
  const reading = read(documentOf(text, publishedOn), { reading: GERMAN_READING });
  return recognizeTimes(reading, GERMAN_TIMES).map(({ quote, date, timeml }) => [quote, date?.edtf ?? "-", timeml ?? "-"]);
}
