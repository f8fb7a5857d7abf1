import type { TimeForm } from "../../time-words.ts";
import { ANY_NUMBER, APPROXIMATELY } from "./parts.ts";

/** Words in -tage, -jahre and -stunden that are no lengths of time. */
const NOT_COUNTED =
  "(?:Mon|Repor|Sabo|Diens|Donners|Frei|Sams|Sonn|Geburts|Jahres|Spiel|Renn|Feier|Partei|Land|Kreis|Bundes|Reichs|Kirchen|Katholiken|Todes|Namens|Hochzeits|Vormit|Nachmit|Städte|Gemeinde|Sport|Fest|Gedenk|Projekt|Aktions)tagen?|(?:Licht|Lebens|Alters)jahren?|watt?stunden|(?:Schul|Unterrichts|Stern|Watt|watt)stunden|(?:Bogen|Winkel)(?:minuten|sekunden)|\\p{L}{0,12}(?:geburts|jahres)tagen?";
/** Who is so many years old where it is fewer than ten. */
const AGED =
  "Sohn|Sohnes|Tochter|Kind|Kindes|Kinder|Kindern|Jungen?|Bub|Buben|Mädchens?|Enkel|Enkelin|Enkelkind|Bruder|Schwester|Zwillinge|Hund|Hündin|Pferd|Wallach|Stute|Hengst|Knaben?|Neffe|Nichte|Schüler|Schülerin";

/** Lengths of time. */
export const LENGTHS: readonly TimeForm[] = [
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
  // "keine Woche später": not even so long.
  { means: "DURATION", form: `keine[nr]? <<{unit}>>(?= (?:später|danach|darauf)(?!\\p{L}))`, says: { number: 1 } },
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
