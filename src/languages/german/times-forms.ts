import type { TimeForm } from "../time-words.ts";

const APPROXIMATELY =
  "(?:rund|etwa|ungefähr|circa|ca\\.|gut|fast|knapp|genau|exakt|mehr als|weniger als|nahezu|beinahe|annähernd|mindestens|höchstens|ganze|ganzen|weitere|weiteren|schätzungsweise)";
const YEAR = "(?<year>1\\d{3}|20\\d{2})";
const ANY_NUMBER = "(?:{number}|(?<figure>\\d{1,4}(?:[.,]\\d{1,3})?))";
const DAY = "(?<day>[0-3]?\\d)";
const PREPOSITION =
  "(?:im|in|seit|ab|bis|vom|von|für|zum|zwischen|und|oder|gegen|vor|nach|aus|des|noch im|erst im|dem|den|der|mit|bis in den|jeweils im|sowie|bis zum|bis im)";
const ADJECTIVES = "(?:(?:ganzen?|gesamten?|strengen?|langen?|heißen|kalten|frühen|späten|heurigen) )?";
const COUNTED =
  "Euro|Mark|Dollar|Franken|Meter|Metern|Kilometer|Kilometern|Menschen|Personen|Einwohner|Einwohnern|Stimmen|Soldaten|Mitglieder|Mitgliedern|Besucher|Besuchern|Stück|Tonnen|Prozent|Mal|Jahre|Jahren|Tage|Tagen|Wochen|Monate|Monaten|Stunden|Minuten|Uhr|Einsatzkräfte|Polizisten|Quadratmeter|Hektar|Liter|Kilo|Kilogramm|Grad|Punkte|Punkten|Zuschauer|Zuschauern|Teilnehmer|Teilnehmern|Arbeitsplätze|Beschäftigte|Kinder|Schüler|Betriebe|Seiten|Demonstranten|Flüchtlinge|Raketen|Container|Mitarbeiter|Mitarbeitern|Mitarbeiterinnen|Arbeiter|Arbeitern|Angestellte|Tote|Toten|Opfer|Verletzte|Bewohner|Gäste|Fans|Sitze|Sitzplätze|Grad|Hektar|Bürger|Wähler|Höhenmeter|Watt|Volt|Millionen|Milliarden|m|km|kg|ha|qm";

/** Days: with month and year, without, in figures, in lists. */
const DAYS: readonly TimeForm[] = [
  {
    means: "DAY",
    form: `(?:{weekday}(?:{part})?,? (?:de[mnr] |dem )?)?${DAY}\\. ?{month},? (?:des Jahres )?(?<year>1\\d{3}|20\\d{2}|\\d{3})(?! ?(?:Uhr|${COUNTED})(?!\\p{L}))`,
  },
  { means: "DAY", form: `(?:{weekday}(?:{part})?,? (?:de[mnr] |dem )?)?${DAY}\\. ?{month}(?: {shift} Jahres)?` },
  { means: "DAY", form: `(?:{weekday},? (?:de[mnr] )?)?${DAY}\\. ?{shortmonth}\\.?(?: ${YEAR})?` },
  { means: "DAY", form: `(?:{weekday},? (?:de[mnr] )?)?${DAY}\\. ?(?<month>[01]?\\d)\\. ?${YEAR}` },
  { means: "DAY", form: `(?:{weekday},? (?:de[mnr] )?)?${DAY}\\.(?<month>[01]?\\d)\\.(?<year>\\d{2})` },
  {
    means: "DAY",
    form: `(?:(?<=(?:am|vom|zum|ab|bis|dem|den|seit|und|\\() )|{weekday},? (?:de[mnr] )?)${DAY}\\. ?(?<month>[01]?\\d)\\.(?! ?\\d)`,
  },
  { means: "DAY", form: `${YEAR}-(?<month>[01]\\d)-${DAY}` },
  // A day of a list or interval takes its month from the end: "am 24. und 25. Juni", "vom 11. bis 13. Juni".
  {
    means: "DAY",
    form: `<<${DAY}\\.?>>(?=(?:(?: ?,| und| oder| sowie| bis| bis zum| ?–| ?-| ?/| bis einschließlich)(?: ?am| ?dem| ?den)? ?[0-3]?\\d\\.?){0,8}(?: und| oder| sowie| bis| bis zum| ?–| ?-| ?/) ?(?:am |dem )?[0-3]?\\d\\. ?{month}(?: ${YEAR})?)`,
  },
  { means: "DAY", form: `<<${DAY}\\.>>(?=(?: bis(?: zum)?| ?–| ?-| und| ?/) ?[0-3]?\\d\\. ?(?<month>[01]?\\d)\\. ?${YEAR}?)` },
  { means: "HOLIDAY", form: `{holiday}(?: ${YEAR})?` },
  { means: "EDGE_DAY", form: `(?:(?:dem|der|am|den|des) )??<<{side} Tag (?:des (?:Jahres )?|im (?:Jahr )?)${YEAR}>>` },
  { means: "EDGE_DAY", form: `<<{side} Tag (?:des|im) (?:{shift} )?Jahr(?:es)?>>` },
  { means: "EDGE_DAY", form: `<<{side} (?:Tag im )?{month}-?(?:tag)?(?: ${YEAR})>>` },
  { means: "EDGE_DAY", form: `<<{side} Tag des (?:{shift} )?Monats>>`, says: { of: "MONTH" } },
];

const MONTHS: readonly TimeForm[] = [
  { means: "MONTH", form: `<<{month}>>(?=(?: und| oder| bis|,| sowie| ?/| ?–| ?-) ?(?:im )?{month2}(?: ${YEAR})?)` },
  { means: "MONTH", form: `(?:{edge} (?:des )?)?{month},? ${YEAR}(?! ?(?:${COUNTED})(?!\\p{L}))` },
  { means: "MONTH", form: `(?:{edge} (?:des )?)?{month} (?:des )?{shift} Jahres` },
  { means: "MONTH", form: `{edge} {month}` },
  { means: "MONTH", form: `(?:(?:der|die|das|dem|den|des) )??<<{direction} {month}>>` },
  {
    means: "MONTH",
    form: `(?<=(?<!\\p{L})${PREPOSITION}[\\s\\u00a0])(?:(?:ganzen|gesamten) )?{month}(?! \\d)(?! (?-i:\\p{Lu}\\p{Ll}+)(?<=(?<!\\p{L})(?:von|für|und|oder|mit|nach|vor|des|der|dem) \\p{L}+ \\p{L}+))`,
  },
  { means: "MONTH", form: `{month}(?=,? (?:als|wurde|hatte|war)(?!\\p{L}))`, exact: true },
];

const YEARS: readonly TimeForm[] = [
  { means: "YEAR", form: `(?:(?:dem|des|das|den) )?(?:Jahr|Jahre|Jahres) (?<year>\\d{3,4})(?! (?:${COUNTED})(?!\\p{L}))` },
  { means: "YEAR", form: `{edge} (?:des Jahres )?${YEAR}(?! (?:${COUNTED})(?!\\p{L}))` },
  {
    means: "YEAR",
    form: `(?<!(?:fast|rund|über|knapp|als|zu|insgesamt|mindestens|ungefähr|gut|mit) ?)<<(?<year>19\\d{2}|20\\d{2})>>(?! bis \\d{4} (?:${COUNTED})(?!\\p{L}))(?! ?(?:€|%|\\$|${COUNTED})(?!\\p{L}))(?!\\.\\d)(?![-–] ?\\p{Ll})(?!\\p{L})`,
  },
  {
    means: "YEAR",
    form: `(?<=(?:seit|von|bis|ab|vor|nach|um|in|anno|geboren|Jahrgang|aus|etwa|wollte noch|\\() ?)<<(?<year>1[0-8]\\d{2})>>(?! (?:\\p{Lu}\\p{L}+|Prozent))`,
    exact: true,
  },
  {
    means: "YEAR",
    form: `<<(?<year>1[1-8]\\d{2})>>(?=\\)|,| ?[–-] ?1\\d{3}| (?:in|im|von|bis|auf|durch|zu|zum|zur|nach|wurde|war|ist|hat|hatte|gegründet|erbaut|erschienen)(?!\\p{L}))`,
  },
  {
    means: "DECADE",
    form: `(?:(?:der|die|den) )?<<(?<decade>1\\d{2}0|20\\d0|\\d0)er>>(?= (?:und|bis|oder) (?:der |den )?(?:1\\d{2}0|20\\d0|\\d0)er[- ]?Jahre)`,
  },
  { means: "CENTURY", form: `<<(?<century>\\d{1,2})\\.>>(?= (?:und|bis|oder|bis zum) \\d{1,2}\\. Jahrhundert)` },
  { means: "SAME_DAY", form: `gleichentags|Gleichentags` },
  { means: "SHIFT", form: `(?:selben|gleichen|demselben) {calendarunit}`, says: { sense: "SAME" } },
  { means: "YEAR", form: `heuer`, says: { shift: "THIS" } },
  { means: "YEAR", form: `Vorjahr(?:e?s)?`, says: { shift: "LAST" } },
  {
    means: "DECADE",
    form: `(?:{edge} )?(?:(?:der|die|den) )?(?:(?:frühen|späten) )?(?<decade>1\\d{2}0|20\\d0|\\d0)er[- ]?Jahren?`,
  },
  ...["zehner", "zwanziger", "dreißiger", "vierziger", "fünfziger", "sechziger", "siebziger", "achtziger", "neunziger"].map(
    (word, index): TimeForm => ({
      means: "DECADE",
      form: `(?:{edge} )?(?:(?:der|die|den) )?(?:(?:frühen|späten) )?${word}[- ]?Jahren?`,
      says: { decade: 10 + 10 * index },
    }),
  ),
  { means: "CENTURY", form: `(?:(?:dem|des|das) )?(?<century>\\d{1,2})\\. Jahrhunderts?` },
  { means: "CENTURY", form: `(?:(?:der|die) )?(?:ersten|zweiten) Hälfte des (?<century>\\d{1,2})\\. Jahrhunderts` },
  { means: "CENTURY", form: `{edge} des (?<century>\\d{1,2})\\. Jahrhunderts` },
  { means: "CENTURY", form: `(?:(?:dem|des|das) )?{ordinal} Jahrhunderts?` },
];

const PARTS_OF_YEAR: readonly TimeForm[] = [
  { means: "SEASON", form: `(?:{edge} )?{season} (?:des Jahres |im Jahr |von )?${YEAR}(?:/\\d{2,4})?` },
  { means: "SEASON", form: `{season} (?:des )?{shift} Jahres` },
  { means: "SEASON", form: `(?:(?:der|die|das|dem|den|des|im|zum) )??<<{direction} (?:strengen |heißen |kalten )?{season}>>` },
  {
    means: "SEASON",
    form: `(?<=(?<!\\p{L})(?:im|in|seit|ab|bis|vom|für|zum|den|diesen|gegen|vergangenen) )${ADJECTIVES}<<{season}>>`,
  },
  { means: "SEASON", form: `(?:der|den) {season}(?<=monaten?)` },
  {
    means: "QUARTER",
    form: `(?:(?:der|des|das|dem) )??<<(?:{ordinal}|(?<figure>[1-4])\\.) Quartals?(?: (?:des Jahres )?${YEAR}| {shift} Jahres)?>>`,
  },
  {
    means: "HALF",
    form: `(?:(?:der|die|des|das|dem) )?{ordinal} (?:Jahreshälfte|Halbjahre?s?)(?: (?:des Jahres |von )?${YEAR}| {shift} Jahres)?`,
  },
];

const WEEKDAYS: readonly TimeForm[] = [
  { means: "WEEKDAY", form: `{weekday}(?:{part})? {shift} Woche` },
  { means: "WEEKDAY", form: `seit (?:dem )?<<(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>`, says: { since: "YES" } },
  { means: "WEEKDAY", form: `bis (?:zum )?<<(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>`, says: { until: "YES" } },
  { means: "WEEKDAY", form: `(?:(?:der|dem|den|des) )??<<(?:{direction} )?(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>` },
  { means: "WEEKDAY", form: `(?<=heutigen )<<{weekday}(?:{part})?>>` },
  { means: "WEEKDAY_SET", form: `jede[mnrs]? (?:(?:ersten|zweiten|dritten|vierten|letzten) )?{weekday}(?:{part})?` },
  { means: "WEEKDAY_SET", form: `{weekdays}`, says: {} },
];

const DAYPARTS: readonly TimeForm[] = [
  {
    means: "DEICTIC",
    form: `heutige[nmrs]?(?! (?:Tag|{weekday}|Morgen|Abend|Sitzung|Treffen)(?!\\p{L}))`,
    says: { deictic: 0, wide: "YES" },
  },
  {
    means: "DEICTIC",
    form: `heute(?=,? (?:{weekday}|um|ab|gegen|von|bis|\\d|vor einer|Vormittag|in einer Woche)(?!\\p{L}))`,
    says: { deictic: 0, exactly: "YES" },
  },
  {
    means: "DEICTIC",
    form: `heutige[nmrs]?(?= (?:Tag|Morgen|Abend|Sitzung|Treffen)(?!\\p{L}))`,
    says: { deictic: 0, exactly: "YES" },
  },
  { means: "DEICTIC", form: `{deictic}(?! {weekday})(?: (?:am )?(?:(?:frühen|späten) )?{part})?` },
  { means: "DEICTIC", form: `morgen(?: (?:vor|nach)?(?:mittag|abend|früh|nacht)s?)?`, says: { deictic: 1 }, exact: true },
  { means: "DEICTIC", form: `^Morgen(?=,? \\p{Ll})`, says: { deictic: 1 }, exact: true },
  {
    means: "SAME_DAY",
    form: `(?<=(?:am|an|in|vom|zum) (?:der )?)<<(?:selben|gleichen|diesem|demselben|jenem|derselben) (?:Tag|{part})>>`,
  },
  {
    means: "DAYPART",
    form: `(?<=(?<!\\p{L})(?:am|gegen|zum|bis|bis zum|ab|vom|seit dem|für den|in der) )<<(?:(?:frühen|späten) )?{part}>>(?! (?:auf|zum|des|der) )`,
  },
  { means: "SAME_DAY", form: `^Der Tag(?= \\p{Ll}+(?:t|ann|te)(?!\\p{L}))` },
  { means: "DAYPART", form: `(?<=Spät am )<<{part}>>` },
  { means: "DAYPART", form: `(?<part>abends|mittags|nachmittags|vormittags|morgens)` },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d)[.:](?<minute>[0-5]\\d) ?Uhr` },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d) Uhr(?: (?<minute>[0-5]?\\d))?` },
  { means: "CLOCK", form: `{number} Uhr` },
  { means: "CLOCK", form: `(?<=(?:um|gegen|ab|bis|kurz nach|kurz vor) )<<(?<half>halb) {number}>>(?! Uhr)` },
  {
    means: "CLOCK",
    form: `(?<=(?<!\\p{L})(?:um|ab|bis|gegen) )<<(?<hour>[0-2]?\\d)[.:](?<minute>[0-5]\\d)>>(?! ?(?:Uhr|Meter|Prozent|Punkte|Sekunden|Millionen|Milliarden|Euro))`,
  },
  {
    means: "CLOCK",
    form: `<<(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))?>>(?= ?(?:bis|-|–|/|und) ?[0-2]?\\d(?:[.:][0-5]\\d)? Uhr)`,
  },
];

/** Units seen from today, and the beginning, middle and end of units. */
const UNITS: readonly TimeForm[] = [
  { means: "UNIT", form: `(?:{edge} )(?:(?:der|des) )?(?:{direction} )?{calendarunit}` },
  { means: "UNIT", form: `(?:(?:der|die|das|dem|den|des) )?{direction} {calendarunit}` },
  { means: "UNIT", form: `(?:Jahresende|Jahresausklang)s?`, says: { unit: "YEAR", edge: "END" } },
  { means: "UNIT", form: `(?:Jahresbeginn|Jahresanfang)s?`, says: { unit: "YEAR", edge: "START" } },
  { means: "UNIT", form: `Jahresmitte`, says: { unit: "YEAR", edge: "MID" } },
  { means: "UNIT", form: `Monatsende`, says: { unit: "MONTH", edge: "END" } },
  { means: "UNIT", form: `Monats(?:beginn|anfang)`, says: { unit: "MONTH", edge: "START" } },
  { means: "UNIT", form: `Wochen(?:beginn|anfang|mitte)`, says: { unit: "WEEK", edge: "START" } },
  { means: "UNIT", form: `Wochenende`, says: { unit: "WEEKEND" } },
  { means: "UNIT", form: `Vorwoche`, says: { unit: "WEEK", direction: "LAST" } },
  { means: "UNIT", form: `Vormonat(?:e?s)?`, says: { unit: "MONTH", direction: "LAST" } },
  { means: "SHIFT", form: `Vortag(?:e?s)?`, says: { unit: "DAY", sense: "BEFORE" } },
  { means: "SHIFT", form: `tags darauf|Tags darauf|Folgetag(?:e?s)?`, says: { unit: "DAY", sense: "AFTER" } },
  { means: "SHIFT", form: `tags zuvor|Tags zuvor`, says: { unit: "DAY", sense: "BEFORE" } },
  {
    means: "SHIFT",
    form: `(?:(?:der|dem|den) )?(?:nächsten|folgenden|darauffolgenden) (?:Tage?s?|Morgen|Vormittag|Abend)`,
    says: { unit: "DAY", sense: "AFTER" },
  },
  { means: "SHIFT", form: `(?:(?:der|dem|den) )?{calendarunit} (?:darauf|danach)`, says: { sense: "AFTER" } },
  { means: "SHIFT", form: `(?:(?:der|dem|den) )?{calendarunit} (?:davor|zuvor)`, says: { sense: "BEFORE" } },
  { means: "SHIFT", form: `Tage? (?:darauf|danach)`, says: { unit: "DAY", sense: "AFTER" } },
  { means: "SHIFT", form: `Tage? (?:davor|zuvor)`, says: { unit: "DAY", sense: "BEFORE" } },
  { means: "SHIFT", form: `(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit} (?:später|danach|darauf)`, says: { sense: "AFTER" } },
  {
    means: "SHIFT",
    form: `(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit} (?:zuvor|davor|vorher|früher)(?! als)`,
    says: { sense: "BEFORE" },
  },
];

/** Lengths of time. */
const LENGTHS: readonly TimeForm[] = [
  { means: "AGO", form: `vor <<(?:${APPROXIMATELY} )?${ANY_NUMBER} bis (?:{number2}|(?<figure2>\\d{1,3})) {unit}>>` },
  {
    means: "AGO",
    form: `vor (?:über |schon |inzwischen )?<<(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:langen |kurzen |vollen )?{unit}>>`,
  },
  { means: "AGO", form: `vor <<(?:${APPROXIMATELY} )?einem halben (?<unit>Jahr)>>`, says: { number: 0.5 } },
  { means: "AHEAD", form: `in <<(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit}>>` },
  {
    means: "DURATION",
    form: `(?<!(?:ab|mit|unter) ?)(?:(?:die|der|den|das) (?:{direction} |ganzen |gesamten |ersten |beiden )?)?(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:\\p{Ll}+(?:e|en) )?{unit}(?: lang)?(?: und (?:{number2}|(?<figure2>\\d{1,3})) {unit2})?(?! (?:alt\\p{Ll}*|jung|jünger\\p{Ll}*|älter\\p{Ll}*)(?!\\p{L}))`,
  },
  { means: "DURATION", form: `(?:{direction} )(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit}` },
  {
    means: "DURATION",
    form: `<<(?:{number}|(?<figure>\\d{1,3}))>>(?= (?:bis|oder|statt|-|–) (?:{number2}|(?<figure2>\\d{1,3})) {unit})`,
  },
  {
    means: "DURATION",
    form: `(?:ein|eine|einem|einer|eines) (?:knappe[sn]?|gute[sn]?|ganze[sn]?|volle[sn]?|lange[sn]?) {unit}`,
    says: { number: 1 },
  },
  { means: "DURATION", form: `(?:ein|einem|eines) halbe[sn] Jahr(?:e?s)?`, says: { number: 1, unit: "HALFYEAR" } },
  { means: "DURATION", form: `(?:ein|einem|eines) Vierteljahr(?:e?s)?`, says: { number: 3, unit: "MONTH" } },
  {
    means: "DURATION",
    form: `(?:eine|einer|der) (?:knappen? |guten? )?(?:halbe|halben) Stunde`,
    says: { number: 30, unit: "MINUTE" },
  },
  { means: "DURATION", form: `(?:{number}|(?<figure>\\d{1,3}))-?{lengthstem}(?:e[mnrs]?)?` },
  { means: "DURATION", form: `{pluralunit}lang(?:e[mnrs]?)?` },
  {
    means: "DURATION",
    form: `(?:all (?:die|diese|den) |lange |langen |viele |vielen |einige |einigen |einiger |mehrere |mehreren |mehrerer |wenige |wenigen |weniger |ein paar |etliche |etlichen ){pluralunit}`,
  },
  {
    means: "DURATION",
    form: `(?<=(?<!\\p{L})(?:seit|vor|über|nach|für|trotz|binnen|innerhalb von|schon) )<<(?:die )?{pluralunit}>>(?! (?:de[rs]|von) )`,
  },
  { means: "VAGUE_SPAN", form: `(?:(?:die|der|den) )?{direction} (?:paar |wenigen )?{pluralunit}` },
];

/** What happens again and again, and words that only point to a past, present or future. */
const SETS_AND_VAGUE: readonly TimeForm[] = [
  { means: "SET", form: `alle (?:{number}|(?<figure>\\d{1,3})) {unit}` },
  { means: "SET", form: `je (?:{number}|(?<figure>\\d{1,3})) {unit}` },
  { means: "SET", form: `jede[mnrs]? {unit}(?! lang)`, says: { number: 1 } },
  { means: "SET", form: `pro {unit}`, says: { number: 1 } },
  { means: "SET", form: `(?:(?:ein|zwei|drei|vier|fünf|mehr|zehn)mal )(?:im|pro|am|in der|die) {unit}`, says: { number: 1 } },
  {
    means: "SET",
    form: `(?<=\\d (?:Euro|Franken|Dollar|Mark|Menschen|Personen|Tonnen|Stunden|Prozent|Mal) )<<(?:im|am|in der|die) (?<unit>Jahr|Monat|Tag|Woche|Stunde)>>`,
    says: { number: 1 },
  },
  { means: "SET", form: `{setword}`, says: {} },
  { means: "VAGUE", form: `{vague}(?! (?:als|der|des) )` },
];

/** Forms of German expressions of time, the more particular ones first. */
export const GERMAN_TIME_FORMS: readonly TimeForm[] = [
  ...DAYS,
  ...MONTHS,
  ...YEARS,
  ...PARTS_OF_YEAR,
  ...WEEKDAYS,
  ...DAYPARTS,
  ...UNITS,
  ...LENGTHS,
  ...SETS_AND_VAGUE,
];
