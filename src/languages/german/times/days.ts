import type { TimeForm } from "../../time-words.ts";
import { ANY_NUMBER, COUNTED, OF_THAT_YEAR, OF_YEAR, YEAR } from "./parts.ts";

const DAY = "(?<day>[0-3]?\\d)";
/** "Donnerstag, dem", "Mittwochabend,", "Mo.," before a day of a month. */
const ON_WEEKDAY = "(?:(?:{weekday}(?:{part})?|(?-i:Mo|Di|Mi|Do|Fr|Sa|So)\\.?),? (?:de[mnr] )?)?";

/** Days: with month and year, without, in figures, in lists. */
export const DAYS: readonly TimeForm[] = [
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
  {
    means: "DAY",
    form: `(?<=(?:am|vom|zum|ab|bis|dem|den|seit) )<<${DAY}\\. (?:des|desselben|des gleichen|des selben|jenes) Monats>>`,
    says: { of: "TOLD_MONTH" },
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
