import type { TimeForm } from "../time-words.ts";

const APPROXIMATELY =
  "(?:rund|etwa|ungefähr|circa|ca\\.|gut|fast|knapp|genau|exakt|mehr als|weniger als|nahezu|beinahe|annähernd|mindestens|höchstens|ganze|ganzen|weitere|weiteren|schätzungsweise)";
const YEAR = "(?<year>1\\d{3}|20\\d{2})";
const ANY_NUMBER = "(?:{number}|(?<figure>\\d{1,4}(?:[.,]\\d{1,3})?))";
const DAY = "(?<day>[0-3]?\\d)";
/** "Donnerstag, dem", "Mittwochabend,", "Mo.," before a day of a month. */
const ON_WEEKDAY = "(?:(?:{weekday}(?:{part})?|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\\.?),? (?:de[mnr] )?)?";
/** "des Jahres 2014 ", "im Jahr ". */
const OF_YEAR = "(?:des Jahres |im Jahre? |anno )?";
/** The year that was mentioned last, the one after it and the one before it. */
const OF_THAT_YEAR =
  "(?:des )?(?:(?<that>desselben|selben|gleichen|jenes)|(?<after>(?:darauf)?folgenden)|(?<before>vorangegangenen|vorhergehenden)) Jahres";
/** A time of day after a day of the week, as programmes list it. */
const AT_A_TIME = ",? (?:um |ab )?[0-2]?\\d(?:[.:][0-5]\\d)? Uhr";
const PREPOSITION =
  "(?:Monat|im|in|seit|ab|bis|vom|von|für|zum|zwischen|und|oder|gegen|vor|nach|aus|des|noch im|erst im|dem|den|der|mit|bis in den|jeweils im|sowie|bis zum|bis im)";
const ADJECTIVES = "(?:(?:ganzen?|gesamten?|strengen?|langen?|heißen|kalten|frühen|späten|heurigen) )?";
/** Words after which a number counts something or is a name's. */
const QUANTITY =
  "fast|rund|über|knapp|als|zu|insgesamt|mindestens|höchstens|maximal|ungefähr|gut|mit|auf|um|etwa|je|bis zu|von|nur|Nr\\.|Nummer|Artikel|Art\\.|Paragraf|§|S\\.|Seite|Platz|Telefon|Tel\\.|[\\d.,:/+-]|\\p{Lu}{2,}";
/** Neither a noun nor an adjective before one. */
const NO_NOUN = String.raw`(?! ?[-–] ?\p{L})(?! (?-i:\p{Lu}))(?! (?-i:(?!(?:ein|kein|sein|ihr|dies|jen|d|wurd|konnt|sollt|musst|wollt|hatt|war|all|ohn|beid|unt|üb|hint|ab|od|geg|neb|zwisch|weg|wied|\p{Ll}+t)(?:e[nrsm]?)? )\p{Ll}+e[nrsm]? \p{Lu}))`;
/** What goes by years that are no calendar years. */
const YEARLY =
  "Saison|Spielzeit|Schuljahr(?:e?s)?|Wintersemester|Studienjahr(?:e?s)?|Wirtschaftsjahr(?:e?s)?|Geschäftsjahr(?:e?s)?|Haushaltsjahr(?:e?s)?|Kindergartenjahr(?:e?s)?|Vereinsjahr(?:e?s)?|Amtsperiode|Amtszeit|Legislaturperiode|Legislatur|Wahlperiode|Förderperiode|\\p{L}+saison";
/** Words in -tage, -jahre and -stunden that are no lengths of time. */
const NOT_COUNTED =
  "(?:Mon|Repor|Sabo|Diens|Donners|Frei|Sams|Sonn|Geburts|Jahres|Spiel|Renn|Feier|Partei|Land|Kreis|Bundes|Reichs|Kirchen|Katholiken|Todes|Namens|Hochzeits|Vormit|Nachmit|Städte|Gemeinde|Sport|Fest|Gedenk|Projekt|Aktions)tagen?|(?:Licht|Lebens|Alters)jahren?|watt?stunden|(?:Schul|Unterrichts|Stern|Watt|watt)stunden|(?:Bogen|Winkel)(?:minuten|sekunden)|\\p{L}{0,12}(?:geburts|jahres)tagen?";
/** Who is so many years old where it is fewer than ten. */
const AGED =
  "Sohn|Sohnes|Tochter|Kind|Kindes|Kinder|Kindern|Jungen?|Bub|Buben|Mädchens?|Enkel|Enkelin|Enkelkind|Bruder|Schwester|Zwillinge|Hund|Hündin|Pferd|Wallach|Stute|Hengst|Knaben?|Neffe|Nichte|Schüler|Schülerin";
const COUNTED =
  "Euro|Mark|Dollar|Franken|Meter|Metern|Kilometer|Kilometern|Menschen|Personen|Einwohner|Einwohnern|Stimmen|Soldaten|Mitglieder|Mitgliedern|Besucher|Besuchern|Stück|Tonnen|Prozent|Mal|Jahre|Jahren|Tage|Tagen|Wochen|Monate|Monaten|Stunden|Minuten|Uhr|Einsatzkräfte|Polizisten|Quadratmeter|Hektar|Liter|Kilo|Kilogramm|Grad|Punkte|Punkten|Zuschauer|Zuschauern|Teilnehmer|Teilnehmern|Arbeitsplätze|Beschäftigte|Kinder|Schüler|Betriebe|Seiten|Demonstranten|Flüchtlinge|Raketen|Container|Mitarbeiter|Mitarbeitern|Mitarbeiterinnen|Arbeiter|Arbeitern|Angestellte|Tote|Toten|Opfer|Verletzte|Bewohner|Gäste|Fans|Sitze|Sitzplätze|Grad|Hektar|Bürger|Wähler|Höhenmeter|Watt|Volt|Millionen|Milliarden|m|km|kg|ha|qm";

/** Days: with month and year, without, in figures, in lists. */
const DAYS: readonly TimeForm[] = [
  {
    means: "DAY",
    form: `${ON_WEEKDAY}${DAY}\\. ?{month},? (?:des Jahres )?(?<year>1\\d{3}|20\\d{2}|\\d{3})(?! ?(?:Uhr|${COUNTED})(?!\\p{L}))`,
  },
  // "vom 28. August bis 2. September 1973": the end of an interval says the year of both.
  {
    means: "DAY",
    form: `<<${DAY}\\. ?{month}>>(?=(?: bis(?: zum)?| ?–| ?-) ?[0-3]?\\d\\. ?{month2} ${YEAR})`,
  },
  { means: "DAY", form: `${ON_WEEKDAY}${DAY}\\. ?{month}(?: {shift} Jahres)?` },
  // "am Mittwoch (9. März)", where the day of the week alone could be another one.
  { means: "DAY", form: `{weekday}(?:{part})? \\(${DAY}\\. ?{month}(?: ${YEAR})?\\)` },
  { means: "DAY", form: `(?:(?:frühen|späten) )?{part} des ${DAY}\\. ?{month}(?: ${YEAR})?` },
  { means: "DAY", form: `${ON_WEEKDAY}${DAY}\\. ?{month} ${OF_THAT_YEAR}` },
  { means: "DAY", form: `${DAY}\\. ?{month} vor ${ANY_NUMBER} Jahren`, says: { yearsAgo: "YES" } },
  { means: "DAY", form: `(?<=(?:am|vom|zum|ab|bis|dem|den|seit) )<<{ordinal} {month}(?: ${YEAR}| {shift} Jahres)?>>` },
  {
    means: "DAY",
    form: `(?<=(?:am|vom|zum|ab|bis|dem|den|seit) )<<${DAY}\\. (?:dieses Monats|d\\. ?M\\.?|dss\\. Mts\\.?)>>`,
    says: { of: "MONTH" },
  },
  { means: "DAY", form: `${ON_WEEKDAY}${DAY}\\. ?{month} des Vorjahre?s`, says: { shift: "LAST" } },
  { means: "DAY", form: `${ON_WEEKDAY}${DAY}\\. ?{shortmonth}\\.?(?: ${YEAR})?` },
  { means: "DAY", form: `${ON_WEEKDAY}${DAY}\\. ?(?<month>[01]?\\d)\\. ?${YEAR}` },
  { means: "DAY", form: `${ON_WEEKDAY}${DAY}\\.(?<month>[01]?\\d)\\.(?<year>\\d{2})` },
  {
    means: "DAY",
    form: `(?:(?<=(?:am|vom|zum|ab|bis|dem|den|seit|und|\\() )|{weekday},? (?:de[mnr] )?)${DAY}\\. ?(?<month>[01]?\\d)\\.(?! ?\\d)`,
  },
  { means: "DAY", form: `${YEAR}-(?<month>[01]\\d)-${DAY}` },
  // What was posted on a page in English: "May 30, 2024".
  { means: "DAY", form: `{englishmonth} ${DAY},? ${YEAR}` },
  { means: "DAY", form: `${DAY} {englishmonth},? ${YEAR}` },
  // A day of a list or interval takes its month from the end: "am 24. und 25. Juni", "vom 11. bis 13. Juni".
  {
    means: "DAY",
    form: `<<${DAY}\\.?>>(?=(?:(?: ?,| und| oder| sowie| bis| bis zum| ?–| ?-| ?/| bis einschließlich)(?: ?am| ?dem| ?den)? ?[0-3]?\\d\\.?){0,8}(?: und| oder| sowie| bis| bis zum| auf| zum| ?–| ?-| ?/) ?(?:am |dem |den )?[0-3]?\\d\\. ?{month}(?: ${YEAR})?)`,
  },
  { means: "DAY", form: `<<${DAY}\\.>>(?=(?: bis(?: zum)?| ?–| ?-| und| ?/) ?[0-3]?\\d\\. ?(?<month>[01]?\\d)\\. ?${YEAR}?)` },
  { means: "HOLIDAY", form: `(?<!(?:[Kk]irche|[Pp]farrei|St\\.|Sankt) )<<{holiday}(?: ${OF_YEAR}${YEAR}| {shift} Jahres)?>>` },
  {
    means: "HOLIDAY",
    form: `(?<=(?:[Zz]u|[Aa]n|[Uu]m|[Vv]or|[Nn]ach|[Bb]is) )<<(?<saint>Nikolaus|Martini|Josefi|Auffahrt)>>(?! \\p{Lu})`,
    exact: true,
  },
  { means: "HOLIDAY", form: `(?:(?:den|die|der) )?{feast}(?: ${YEAR}| {shift} Jahres)?`, says: { edge: "MID" } },
  {
    means: "HOLIDAY",
    form: `(?:Jahreswechsels?|Jahreswende)(?: ${YEAR}(?:/\\d{2,4})?)?`,
    says: { turn: "YES", holiday: "NEWYEAR", edge: "MID" },
  },
  { means: "EDGE_DAY", form: `(?:(?:dem|der|am|den|des) )??<<{side} Tag (?:des (?:Jahres )?|im (?:Jahr )?)${YEAR}>>` },
  { means: "EDGE_DAY", form: `<<{side} Tag (?:des|im) (?:{shift} )?Jahr(?:es)?>>` },
  { means: "EDGE_DAY", form: `<<{side} (?:Tag im )?{month}-?(?:tag)?(?: ${YEAR})>>` },
  { means: "EDGE_DAY", form: `<<{side} Tag des (?:{shift} )?Monats>>`, says: { of: "MONTH" } },
];

const MONTHS: readonly TimeForm[] = [
  { means: "MONTH", form: `<<{month}>>(?=(?: und| oder| bis|,| sowie| ?/| ?–| ?-) ?(?:im )?{month2}(?: ${YEAR})?)` },
  { means: "MONTH", form: `(?:{edge} (?:des )?)?{month},? ${OF_YEAR}${YEAR}(?! ?(?:${COUNTED})(?!\\p{L}))` },
  { means: "MONTH", form: `(?:{edge} )?{shortmonth}\\.? ${YEAR}` },
  {
    means: "MONTH",
    form: `(?:{edge} )?{month} (?<year>[3-9]\\d)(?! ?(?:${COUNTED}|°|%|[-–]\\d)(?!\\p{L}))(?![.,:]\\d)${NO_NOUN}`,
  },
  { means: "MONTH", form: `(?:{edge} )?{month} ['’‘](?<year>\\d{2})` },
  { means: "MONTH", form: `(?<=(?:im|in|seit|ab|bis|vom|von|\\() ?)(?<month>0?[1-9]|1[0-2])/${YEAR}` },
  { means: "MONTH", form: `(?:{edge} (?:des )?)?{month} (?:des )?{shift} Jahres` },
  { means: "MONTH", form: `(?:{edge} (?:des )?)?{month} ${OF_THAT_YEAR}` },
  { means: "MONTH", form: `(?:{edge} (?:des )?)?{month} des Vorjahre?s`, says: { shift: "LAST" } },
  { means: "MONTH", form: `{month} darauf(?! \\p{Ll}*folgend)`, says: { following: "YES" } },
  { means: "MONTH", form: `(?:dem |den )??<<(?:darauf|drauf)?folgenden {month}>>`, says: { following: "YES" } },
  { means: "MONTH", form: `{month} vor ${ANY_NUMBER} Jahren`, says: { yearsAgo: "YES" } },
  { means: "MONTH", form: `{edge} {month}` },
  { means: "MONTH", form: `(?:(?:der|die|das|dem|den|des) )??<<{direction} {month}>>` },
  {
    means: "MONTH",
    form: `(?<=(?<!\\p{L})${PREPOSITION}[\\s\\u00a0])(?:(?:ganzen|gesamten) )?{month}(?! \\d)(?! (?-i:\\p{Lu}\\p{Ll}+)(?<=(?<!\\p{L})(?:von|für|und|oder|mit|nach|vor|des|der|dem) \\p{L}+ \\p{L}+))`,
  },
  { means: "MONTH", form: `{month}(?=,? (?:als|wurde|hatte|war)(?!\\p{L}))`, exact: true },
  // The entry of a chronicle.
  { means: "MONTH", form: `^(?:[-–—•*·] ?)?<<(?:{edge} )?{month}>>(?= ?[:–—])` },
];

const YEARS: readonly TimeForm[] = [
  // What the sentence tells, and the next one, is of that year.
  { means: "YEAR", form: `^<<${YEAR}>>(?= (?-i:\\p{Ll}))(?! ?(?:${COUNTED})(?!\\p{L}))${NO_NOUN}`, says: { opens: "YES" } },
  { means: "YEAR", form: `^im <<Jahre? ${YEAR}>>(?= \\p{L})`, says: { opens: "YES" } },
  { means: "YEAR", form: `(?:(?:dem|des|das|den) )?(?:Jahr|Jahre|Jahren|Jahres) (?<year>\\d{3,4})(?! (?:${COUNTED})(?!\\p{L}))` },
  {
    means: "YEARS",
    form: `(?:(?:der|die|des|das|dem) )?(?:${YEARLY}) (?<year>1[4-9]\\d{2}|20\\d{2})[/–-](?<year2>\\d{4}|\\d{2})`,
    says: { named: "YES" },
  },
  { means: "YEARS", form: `(?<year>1[4-9]\\d{2}|20\\d{2})/(?<year2>\\d{2})(?!\\d)` },
  {
    means: "YEAR",
    form: `(?:(?:im|in dem|das) )??<<(?:(?:dem|des|das) )?(?:Jahr|Jahre|Jahres)? ?(?<year>\\d{1,4}) ?(?:v|vor)\\. ?(?:Chr|Christus)(?:\\.|(?!\\p{L}))>>`,
    says: { era: "BC" },
  },
  {
    means: "YEAR",
    form: `(?:(?:dem|des|das) )?(?:Jahr|Jahre|Jahres)? ?(?<year>\\d{1,4}) ?(?:n|nach)\\. ?(?:Chr|Christus)(?:\\.|(?!\\p{L}))`,
  },
  {
    means: "CENTURY",
    form: `(?:(?:dem|des|das) )?(?<century>\\d{1,2})\\. (?:Jahrhunderts?|Jh\\.) v(?:or)?\\. ?Chr(?:\\.|istus)`,
    says: { era: "BC" },
  },
  { means: "YEAR", form: `{edge} (?:des Jahres )?${YEAR}(?! (?:${COUNTED})(?!\\p{L}))` },
  {
    means: "YEAR",
    form: `(?<!(?:fast|rund|über|knapp|als|zu|insgesamt|mindestens|ungefähr|gut|mit) ?)<<(?<year>19\\d{2}|20\\d{2})>>(?! bis \\d{4} (?:${COUNTED})(?!\\p{L}))(?! ?(?:€|%|\\$|${COUNTED})(?!\\p{L}))(?!\\.\\d)(?![-–] ?\\p{Ll})(?!\\p{L})`,
  },
  {
    means: "YEAR",
    form: `(?<=(?:seit|bis|ab|vor|nach|um|in|anno|geboren|Jahrgang|aus|etwa|zwischen|ca\\.|circa|[*†(]) ?)<<(?<year>1[0-8]\\d{2})>>(?! ?(?:${COUNTED}|[€$%°])(?!\\p{L}))(?![.,]\\d)${NO_NOUN}`,
  },
  {
    means: "YEAR",
    form: `(?<=(?:seit|bis|ab|vor|nach|anno|geboren|Jahrgang|[*†(]) ?|^)<<(?<year>1[0-8](?!00)\\d{2})>>(?! ?(?:${COUNTED}|[€$%°])(?!\\p{L}))(?![.,]\\d)(?![-–] ?\\p{Ll})`,
  },
  // A bare number in a row of words is a year unless it counts something: what follows is no noun, nor an adjective with its noun.
  {
    means: "YEAR",
    form: `(?<!(?:${QUANTITY}) ?)<<(?<year>1[0-8](?!00)\\d{2})>>(?=\\)|,(?! ?\\d)|;|\\.?$| ?[–-] ?1\\d{3}| \\p{Ll})(?! ?(?:${COUNTED}|[€$%°])(?!\\p{L}))${NO_NOUN}`,
    exact: true,
  },
  {
    means: "YEAR",
    form: `(?<=(?:von|vom) )<<(?<year>1[0-8](?!00)\\d{2})>>(?! ?(?:${COUNTED}|[€$%°])(?!\\p{L}))(?![.,]\\d)${NO_NOUN}`,
  },
  { means: "YEAR", form: `<<(?<year>1[0-8]\\d{2})>>(?= ?[–-] ?1\\d{3}(?!\\d))` },
  { means: "YEAR", form: `(?<=(?<!\\d)1\\d{3} ?[–-] ?)<<(?<year>1[0-8]\\d{2})>>(?! ?(?:${COUNTED}))` },
  {
    means: "DECADE",
    form: `(?:(?:der|die|den) )?<<(?<decade>1\\d{2}0|20\\d0|\\d0)er>>(?= (?:und|bis|oder) (?:der |den )?(?:1\\d{2}0|20\\d0|\\d0)er[- ]?Jahre)`,
  },
  { means: "CENTURY", form: `<<(?<century>\\d{1,2})\\.>>(?= (?:und|bis|oder|bis zum) \\d{1,2}\\. Jahrhundert)` },
  { means: "SAME_DAY", form: `gleichentags|Gleichentags` },
  { means: "SHIFT", form: `(?:selben|gleichen|demselben|derselben) {calendarunit}`, says: { sense: "SAME" } },
  { means: "YEAR", form: `heuer`, says: { shift: "THIS" } },
  { means: "YEAR", form: `Vorjahr(?:e?s)?`, says: { shift: "LAST" } },
  {
    means: "DECADE",
    form: `(?:{edge} )?(?:(?:der|die|den) )?(?:(?:frühen|späten) )?(?<decade>1\\d{2}0|20\\d0|\\d0)er[- ]?Jahren?`,
  },
  {
    means: "DECADE",
    form: `(?:{edge} (?:der )?|(?<=(?:in|seit|aus) )(?:den |der ))(?:(?:frühen|späten) )?(?<decade>1\\d{2}0|20\\d0|\\d0)ern?(?! ?(?-i:\\p{Lu}))(?!-)`,
  },
  ...["zehner", "zwanziger", "dreißiger", "vierziger", "fünfziger", "sechziger", "siebziger", "achtziger", "neunziger"].map(
    (word, index): TimeForm => ({
      means: "DECADE",
      form: `(?:{edge} )?(?:(?:der|die|den) )?(?:(?:frühen|späten) )?(?:neunzehnhundert)?${word}n?[- ]?(?:Jahren?|(?<=(?:Anfang|Mitte|Ende) (?:der )?(?:neunzehnhundert)?${word}n?)(?!\\p{L}))`,
      says: { decade: 10 + 10 * index },
    }),
  ),
  { means: "CENTURY", form: `(?:(?:dem|des|das) )?(?<century>\\d{1,2})\\. (?:Jahrhunderts?|Jh\\.|Jhdt\\.|Jhd\\.)` },
  { means: "CENTURY", form: `(?:(?:der|die) )?(?:ersten|zweiten) Hälfte des (?<century>\\d{1,2})\\. Jahrhunderts` },
  { means: "CENTURY", form: `{edge} des (?<century>\\d{1,2})\\. Jahrhunderts` },
  { means: "CENTURY", form: `(?:(?:dem|des|das) )?{ordinal} Jahrhunderts?` },
];

const PARTS_OF_YEAR: readonly TimeForm[] = [
  { means: "SEASON", form: `<<{season}>>(?= (?:und|oder|bis|sowie) (?:im )?{season2} ${YEAR})` },
  { means: "SEASON", form: `(?:{edge} )?{season} (?:des Jahres |im Jahr |von )?${YEAR}(?:[/–-]\\d{2,4}(?!\\d))?` },
  {
    means: "SEASON",
    form: `(?:{edge} )?{season} (?<year>[3-9]\\d)(?:/\\d{2})?(?! ?(?:${COUNTED}|°|%|[-–]\\d)(?!\\p{L}))(?![.,:]\\d)${NO_NOUN}`,
  },
  { means: "SEASON", form: `(?:{edge} )?{season} ['’‘](?<year>\\d{2})(?:/['’‘]?\\d{2})?` },
  { means: "SEASON", form: `{season} (?:des )?{shift} Jahres` },
  { means: "SEASON", form: `{season} ${OF_THAT_YEAR}` },
  { means: "SEASON", form: `{season} des Vorjahre?s`, says: { shift: "LAST" } },
  { means: "SEASON", form: `{season} (?:darauf|danach)(?! \\p{Ll}*folgend)`, says: { following: "YES" } },
  { means: "SEASON", form: `(?:dem |den )??<<(?:darauf|drauf)?folgenden {season}>>`, says: { following: "YES" } },
  { means: "SEASON", form: `(?:(?:der|die|das|dem|den|des|im|zum) )??<<{direction} (?:strengen |heißen |kalten )?{season}>>` },
  {
    means: "SEASON",
    form: `(?<=(?<!\\p{L})(?:im|in|seit|ab|bis|vom|für|zum|den|dem|des|diesen|gegen|vergangenen|(?:Frühling|Frühjahr|Sommer|Herbst|Winter) (?:und|oder)) )${ADJECTIVES}<<{season}>>`,
  },
  { means: "SEASON", form: `(?:der|den) {season}(?<=monaten?)` },
  {
    means: "QUARTER",
    form: `(?:(?:der|des|das|dem) )??<<(?:{ordinal}|(?<figure>[1-4])\\.) Quartals?(?: (?:des Jahres )?${YEAR}| {shift} Jahres)?>>`,
  },
  { means: "HALF", form: `(?:(?:der|die) )?{ordinal} Hälfte des Jahres(?: ${YEAR})?` },
  { means: "HALF", form: `(?:(?:der|die) )?{ordinal} Hälfte {shift} Jahres` },
  {
    means: "HALF",
    form: `(?:(?:der|die|des|das|dem) )?{ordinal} (?:Jahreshälfte|Halbjahre?s?)(?: (?:des Jahres |von )?${YEAR}| {shift} Jahres)?`,
  },
];

const WEEKDAYS: readonly TimeForm[] = [
  {
    means: "WEEKDAY",
    form: `(?:(?:der|dem|den) )??<<(?:darauf|drauf)?folgenden? {weekday}(?:s?[- ]?{part})?>>`,
    says: { direction: "NEXT", anchored: "YES" },
  },
  { means: "WEEKDAY", form: `{weekday}(?:{part})? {shift} Woche` },
  { means: "WEEKDAY", form: `{weekday}(?:s?[- ]?{part})?(?=${AT_A_TIME})`, says: { listed: "YES" } },
  { means: "WEEKDAY", form: `seit (?:dem )?<<(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>`, says: { since: "YES" } },
  { means: "WEEKDAY", form: `bis (?:zum )?<<(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>`, says: { until: "YES" } },
  { means: "WEEKDAY", form: `(?:(?:der|dem|den|des) )??<<(?:{direction} )?(?:(?:frühen|späten) )?{weekday}(?:s?[- ]?{part})?>>` },
  { means: "WEEKDAY", form: `(?<=heutigen )<<{weekday}(?:{part})?>>` },
  { means: "WEEKDAY_SET", form: `jede[mnrs]? (?:(?:ersten|zweiten|dritten|vierten|letzten) )?{weekday}(?:{part})?` },
  { means: "WEEKDAY", form: `(?<={part} des )<<(?:frühen |späten )?{weekday}s>>` },
  { means: "WEEKDAY_SET", form: `{weekdays}` },
  { means: "WEEKDAY_SET", form: `(?<=(?<!\\p{L})(?:an|an den|und) )<<{weekday}en>>` },
  {
    means: "WEEKDAY",
    form: `(?<shortweekday>Mo|Di|Mi|Do|Fr|Sa|So)\\.?(?=${AT_A_TIME})`,
    says: { listed: "YES" },
    exact: true,
  },
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
  {
    means: "DEICTIC",
    form: `heute(?= (?:noch|auch)(?!\\p{L}))|(?<=(?:auch|von) )heute(?! \\p{L}*(?:abend|morgen|nacht|mittag))`,
    says: { deictic: 0, wide: "YES" },
  },
  {
    means: "DEICTIC",
    form: `(?<=bis )<<heute>>(?! (?:Abend|Nachmittag|Mittag|früh|Nacht|{weekday}))`,
    says: { deictic: 0, until: "YES" },
  },
  { means: "DEICTIC", form: `{deictic}(?! {weekday})(?: (?:am |in der )?(?:(?:frühen|späten) )?{part})?` },
  { means: "DEICTIC", form: `(?-i:morgen)(?:,? (?:am |in der )?(?:(?:frühen|späten) )?{part})?`, says: { deictic: 1 } },
  { means: "DEICTIC", form: `^Morgen {part}`, says: { deictic: 1 } },
  { means: "DEICTIC", form: `^Morgen(?=,? \\p{Ll})`, says: { deictic: 1 }, exact: true },
  {
    means: "SAME_DAY",
    form: `(?<=(?:am|an|in|vom|zum) (?:der )?)<<(?:selben|gleichen|diesem|dieser|demselben|jenem|jener|derselben) (?:Tag|{part})>>`,
  },
  {
    means: "DAYPART",
    form: `(?<=(?<!\\p{L})(?:am|gegen|zum|bis|bis zum|ab|vom|seit dem|für den|in der|in den) )<<(?:(?:frühen|späten) )?{part}>>(?! (?:auf|zum|des|der|vo[nm]) )`,
  },
  {
    means: "SAME_DAY",
    form: `(?<=in )<<(?:der )?(?:darauf|drauf)folgenden (?<part>Nacht)>>`,
    says: { into: "NEXT" },
  },
  { means: "SAME_DAY", form: `^Der Tag(?= \\p{Ll}+(?:t|ann|te)(?!\\p{L}))` },
  { means: "DAYPART", form: `(?<=(?:um|nach|vor|zu) )<<(?<part>Mitternacht)>>` },
  { means: "DAYPART", form: `(?<=zu )<<(?<part>Mittag)>>(?! (?:ge)?(?:ess|gegessen|ass|aß))` },
  { means: "DAYPART", form: `(?<part>abends|mittags|nachmittags|vormittags|morgens)` },
  // "jeweils 20 Uhr" is said of several days.
  {
    means: "CLOCK",
    form: `(?<=jeweils (?:um |ab |von |bis )?)<<(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))? ?Uhr>>`,
    says: { each: "YES" },
  },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d)[.:](?<minute>[0-5]\\d) ?Uhr` },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d) Uhr(?: (?<minute>[0-5]?\\d))?` },
  { means: "CLOCK", form: `(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))? ?h(?!\\p{L})` },
  { means: "CLOCK", form: `{number} Uhr` },
  ...[
    ["viertel nach", 15],
    ["viertel vor", -15],
    ["viertel", -45],
    ["drei ?viertel", -15],
  ].map(([word, offset]): TimeForm => ({
    means: "CLOCK",
    form: `(?<=(?:um|gegen|ab|bis|nach|vor) )<<${String(word)} {number}>>`,
    says: { offset: offset ?? 0 },
  })),
  { means: "CLOCK", form: `(?<=(?:um|gegen|ab|bis|kurz nach|kurz vor) )<<halb {number}(?: Uhr)?>>`, says: { offset: -30 } },
  {
    means: "CLOCK",
    form: `(?<=(?<!\\p{L})(?:um|ab|bis|gegen) )<<(?<hour>[0-2]?\\d)[.:](?<minute>[0-5]\\d)>>(?! ?(?:Uhr|Meter|Prozent|Punkte|Sekunden|Millionen|Milliarden|Euro))`,
  },
  {
    means: "CLOCK",
    form: `<<(?<hour>[0-2]?\\d)(?:[.:](?<minute>[0-5]\\d))?>>(?=(?: ?(?:bis|-|–|/|und|oder|sowie) ?[0-2]?\\d(?:[.:][0-5]\\d)?){1,4} ?(?:Uhr|h(?!\\p{L})))`,
  },
];

/** Units seen from today, and the beginning, middle and end of units. */
const UNITS: readonly TimeForm[] = [
  { means: "UNIT", form: `(?:{edge} )(?:(?:der|des) )?(?:{direction} )?{calendarunit}` },
  { means: "UNIT", form: `(?:(?:der|die|das|dem|den|des) )?{direction} {calendarunit}` },
  { means: "UNIT", form: `(?:Jahresende|Jahresausklang)s?`, says: { unit: "YEAR", edge: "END" } },
  { means: "UNIT", form: `(?:Jahresbeginn|Jahresanfang)s?`, says: { unit: "YEAR", edge: "START" } },
  { means: "UNIT", form: `Jahresmitte`, says: { unit: "YEAR", edge: "MID" } },
  { means: "YEAR", form: `Jahrtausendwende`, says: { year: 2000, edge: "MID" } },
  { means: "YEAR", form: `Jahrhundertwende`, says: { turn: "CENTURY" } },
  {
    means: "UNIT",
    form: `(?<=(?:Laufe?|Verlaufe?|Rest|Tagen|Wochen|Monaten|Ende) )<<des (?:gesamten )?{calendarunit}>>`,
    says: { direction: "THIS" },
  },
  { means: "UNIT", form: `{edge} des Vorjahre?s`, says: { unit: "YEAR", direction: "LAST" } },
  { means: "UNIT", form: `Jahresverlauf`, says: { unit: "YEAR", direction: "THIS" } },
  { means: "UNIT", form: `Monatsmitte`, says: { unit: "MONTH", edge: "MID" } },
  { means: "UNIT", form: `Monatsende`, says: { unit: "MONTH", edge: "END" } },
  { means: "UNIT", form: `Monats(?:beginn|anfang)`, says: { unit: "MONTH", edge: "START" } },
  { means: "UNIT", form: `Wochen(?:beginn|anfang|mitte)`, says: { unit: "WEEK", edge: "START" } },
  { means: "UNIT", form: `Wochenende`, says: { unit: "WEEKEND" } },
  { means: "UNIT", form: `Vorwoche`, says: { unit: "WEEK", direction: "LAST" } },
  { means: "UNIT", form: `Vormonat(?:e?s)?`, says: { unit: "MONTH", direction: "LAST" } },
  { means: "SHIFT", form: `Folgejahr(?:e?s)?`, says: { unit: "YEAR", sense: "AFTER" } },
  { means: "SHIFT", form: `Folgemonat(?:e?s)?`, says: { unit: "MONTH", sense: "AFTER" } },
  { means: "SHIFT", form: `(?:(?:der|dem|den|die) )?(?:darauf|drauf)?folgenden? {calendarunit}`, says: { sense: "AFTER" } },
  { means: "SHIFT", form: `(?<=in )<<jenem {calendarunit}>>`, says: { sense: "SAME" } },
  {
    means: "SHIFT",
    form: `{edge} (?:desselben|des gleichen|des selben|jenes) (?<calendarunit>Jahres|Monats)`,
    says: { sense: "SAME" },
  },
  { means: "SHIFT", form: `{edge} des (?:darauf)folgenden (?<calendarunit>Jahres|Monats)`, says: { sense: "AFTER" } },
  { means: "SHIFT", form: `Vortag(?:e?s)?`, says: { unit: "DAY", sense: "BEFORE" } },
  { means: "SHIFT", form: `tags darauf|Tags darauf|Folgetag(?:e?s)?`, says: { unit: "DAY", sense: "AFTER" } },
  {
    means: "SHIFT",
    form: `(?:(?:wenige|einige|mehrere|etliche|ein paar) )?(?<unit>Stunden|Minuten) (?:später|danach|darauf)`,
    says: { sense: "AFTER" },
  },
  {
    means: "SHIFT",
    form: `(?:(?:wenige|einige|mehrere|etliche|ein paar) )?(?<unit>Stunden|Minuten) (?:zuvor|davor|vorher)`,
    says: { sense: "BEFORE" },
  },
  { means: "SHIFT", form: `tags zuvor|Tags zuvor`, says: { unit: "DAY", sense: "BEFORE" } },
  {
    means: "SHIFT",
    form: `(?:(?:der|dem|den) )?(?:nächsten|folgenden|darauffolgenden) (?:Tage?s?|Morgen|Vormittag|Abend)`,
    says: { unit: "DAY", sense: "AFTER" },
  },
  { means: "SHIFT", form: `(?:(?:der|dem|den) )?{calendarunit} (?:darauf|danach)`, says: { sense: "AFTER" } },
  { means: "SHIFT", form: `(?:(?:der|dem|den) )?{calendarunit} (?:davor|zuvor)`, says: { sense: "BEFORE" } },
  { means: "SHIFT", form: `Tage? (?:darauf|danach)`, says: { unit: "DAY", sense: "AFTER" } },
  {
    means: "SHIFT",
    form: `Vorabend(?! (?:de[rs]|von|eine[rs]|seine[rs]|ihre[rs])(?!\\p{L}))|(?:Abend|Nacht|Nachmittag|Vormittag|Morgen) (?:davor|zuvor)`,
    says: { unit: "DAY", sense: "BEFORE" },
  },
  { means: "SHIFT", form: `(?:Abend|Nachmittag|Vormittag|Morgen) (?:danach|darauf)`, says: { unit: "DAY", sense: "AFTER" } },
  { means: "SHIFT", form: `Tage? (?:davor|zuvor)`, says: { unit: "DAY", sense: "BEFORE" } },
  {
    means: "SHIFT",
    form: `auf den Tag <<genau ${ANY_NUMBER} {unit} (?:später|danach|darauf)>>`,
    says: { sense: "AFTER", exactly: "YES" },
  },
  {
    means: "SHIFT",
    form: `auf den Tag <<genau ${ANY_NUMBER} {unit} (?:zuvor|davor|vorher)>>`,
    says: { sense: "BEFORE", exactly: "YES" },
  },
  { means: "SHIFT", form: `(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit} (?:später|danach|darauf)`, says: { sense: "AFTER" } },
  {
    means: "SHIFT",
    form: `(?:${APPROXIMATELY} )?ein halbes Jahr (?:später|danach|darauf)`,
    says: { sense: "AFTER", number: 6, unit: "MONTH" },
  },
  {
    means: "SHIFT",
    form: `(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit} (?:zuvor|davor|vorher|früher)(?! als)`,
    says: { sense: "BEFORE" },
  },
];

/** Lengths of time. */
const LENGTHS: readonly TimeForm[] = [
  { means: "AGE", form: "(?<age>\\d{1,3})[-‐‑]Jährige[rnms]?", exact: true },
  { means: "AGO", form: `{deictic} (?:genau |auf den Tag genau )?vor (?:genau )?${ANY_NUMBER} {unit}`, says: { exactly: "YES" } },
  { means: "AGO", form: `{deictic} in (?:genau )?${ANY_NUMBER} {unit}`, says: { exactly: "YES", sense: "AFTER" } },
  { means: "AGO", form: `auf den Tag genau vor <<${ANY_NUMBER} {unit}>>`, says: { exactly: "YES" } },
  { means: "AGO", form: `vor <<${ANY_NUMBER} {unit}>>,? auf den Tag genau`, says: { exactly: "YES" } },
  {
    means: "WEEKDAY",
    form: `{weekday}(?:{part})? vor (?:genau )?${ANY_NUMBER} Wochen?`,
    says: { counted: "YES", sense: "BEFORE" },
  },
  { means: "WEEKDAY", form: `{weekday}(?:{part})? in (?:genau )?${ANY_NUMBER} Wochen?`, says: { counted: "YES" } },
  { means: "AGO", form: `vor <<(?:${APPROXIMATELY} )?${ANY_NUMBER} bis (?:{number2}|(?<figure2>\\d{1,3})) {unit}>>` },
  {
    means: "AGO",
    form: `vor (?:über |schon |inzwischen )?<<(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:langen |kurzen |vollen )?{unit}>>`,
  },
  ...["Jahresfrist", "Monatsfrist", "Wochenfrist"].map((word, index): TimeForm => ({
    means: "AGO",
    form: `vor <<${word}>>`,
    says: { number: 1, unit: ["YEAR", "MONTH", "WEEK"][index] ?? "YEAR" },
  })),
  { means: "AGO", form: `vor <<(?:${APPROXIMATELY} )?einem halben (?<unit>Jahr)>>`, says: { number: 0.5 } },
  {
    means: "SINCE",
    form: `(?<!(?:erste[nrsm]?|einzige[nrsm]?)(?: \\p{L}+){1,2} )seit (?:über |schon |inzwischen |nunmehr )?<<(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:langen |vollen )?{unit}>>(?! (?:und|bis)(?!\\p{L}))`,
  },
  {
    means: "DEADLINE",
    form: `(?:binnen|innerhalb|innerhalb von) <<(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit}>>`,
  },
  { means: "AHEAD", form: `in <<(?:${APPROXIMATELY} )?${ANY_NUMBER} {unit}>>` },
  {
    means: "DURATION",
    form: `(?<!(?:ab|mit|unter|Alter von) ?)(?:(?:die|der|den|das) (?:{direction} |ganzen |gesamten |ersten |beiden )?)?(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:\\p{Ll}+(?:e|en) )?{unit}(?: lang)?(?: und (?:{number2}|(?<figure2>\\d{1,3})) {unit2})?(?! (?:alt\\p{Ll}*|jung|jünger\\p{Ll}*|älter\\p{Ll}*)(?!\\p{L}))`,
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
  {
    means: "DURATION",
    form: `(?:das|die|den|dem|der) (?:ganze|gesamte)[nrsm]? (?<unit>Jahr|Tag|Woche|Monat|Stunde|Jahrhundert|Jahrzehnt|Wochenende)`,
    says: { number: 1 },
  },
  // "zwei Sonnentage", "45 Arbeitsstunden"; not "drei Geburtstage", "vier Lichtjahre".
  {
    means: "DURATION",
    form: `(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:\\p{Ll}+(?:e|en) )?(?-i:\\p{Lu}\\p{Ll}+)(?<unit>tagen?|wochen|monaten?|jahren?|stunden|minuten|sekunden)(?<!(?:${NOT_COUNTED}))`,
  },
  {
    means: "DURATION",
    form: `(?:${APPROXIMATELY} )?${ANY_NUMBER} (?:\\p{Ll}+(?:e|en) )?(?-i:\\p{Lu}\\p{Ll}+)?{countunit}(?: lang)?`,
  },
  { means: "DURATION", form: `mehr{lengthstem}(?:e[mnrs]?)?` },
  { means: "DURATION", form: `halb{lengthstem}(?:e[mnrs]?)?`, says: { number: 0.5 } },
  { means: "DURATION", form: `{pluralunit} lang` },
  {
    means: "DURATION",
    form: `(?:${APPROXIMATELY} )?(?:ein|einem|eines) halbe[sn] Jahrhundert(?:s)?(?: lang)?`,
    says: { number: 50, unit: "YEAR" },
  },
  {
    means: "DURATION",
    form: `(?:${APPROXIMATELY} )?(?:ein|einem|eines) halbe[sn] Jahrzehnt(?:s)?(?: lang)?`,
    says: { number: 5, unit: "YEAR" },
  },
  { means: "DURATION", form: `(?:ein|einem|eines) halbe[sn] Jahr(?:e?s)?`, says: { number: 1, unit: "HALFYEAR" } },
  { means: "DURATION", form: `(?:ein|einem|eines) Vierteljahr(?:e?s)?`, says: { number: 3, unit: "MONTH" } },
  {
    means: "DURATION",
    form: `(?:eine|einer|der) (?:knappen? |guten? )?(?:halbe|halben) Stunde`,
    says: { number: 30, unit: "MINUTE" },
  },
  {
    means: "DURATION",
    form: `(?:{number}|(?<figure>\\d{1,3}))-?{lengthstem}(?:e[mnrs]?)?(?!(?: \\p{Ll}+)? (?:${AGED})(?!\\p{L}))`,
  },
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
  { means: "SET", form: `jede[mnrs]? {ordinal} {unit}` },
  { means: "SET", form: `jede[mnrs]? {part}` },
  { means: "SET", form: `jede[mnrs]? {season}` },
  { means: "SET", form: `(?:(?:ein|zwei|drei|vier|fünf|sechs|zehn|mehr)mals? ){setword}` },
  { means: "SET", form: `{unit} für {unit2}`, says: { number: 1 } },
  { means: "SET", form: "Generation (?:für|um) Generation", says: { setword: "P1GE" } },
  { means: "SET", form: `pro {unit}`, says: { number: 1 } },
  { means: "SET", form: `(?:(?:ein|zwei|drei|vier|fünf|mehr|zehn)mal )(?:im|pro|am|in der|die) {unit}`, says: { number: 1 } },
  {
    means: "SET",
    form: `(?<=\\d (?:(?:Millionen|Milliarden|Mio\\.|Mrd\\.) )?(?:Euro|Franken|Dollar|Mark|Lire|Pfund|Rubel|\\p{Lu}\\p{L}+) )<<(?:im|am|in der|die) (?<unit>Jahr|Monat|Tag|Woche|Stunde)>>(?! \\d)`,
    says: { number: 1 },
  },
  { means: "SET", form: `{setword}` },
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
