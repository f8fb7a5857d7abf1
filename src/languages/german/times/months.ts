import type { TimeForm } from "../../time-words.ts";
import { ANY_NUMBER, COUNTED, NO_NOUN, OF_THAT_YEAR, OF_YEAR, YEAR } from "./parts.ts";

const PREPOSITION =
  "(?:Monat|im|in|seit|ab|bis|vom|von|für|zum|zwischen|und|oder|gegen|vor|nach|aus|des|noch im|erst im|dem|den|der|mit|bis in den|jeweils im|sowie|bis zum|bis im)";
/** "im März 191 Menschen": behind the first figure of a number of people or things, which is no year. */
const COUNTING = String.raw`\d{0,2}(?:\.\d{3})* (?:\p{Ll}+e[nrs]? )?(?-i:\p{Lu})|\d* (?:${COUNTED})(?!\p{L})`;
const ADJECTIVES = "(?:(?:ganzen?|gesamten?|strengen?|langen?|heißen|kalten|frühen|späten|heurigen) )?";

/** Months, with and without their years. */
export const MONTHS: readonly TimeForm[] = [
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
  { means: "MONTH", form: `{month} (?:darauf|danach)(?! \\p{Ll}*folgend)`, says: { following: "YES" } },
  { means: "MONTH", form: `{month} (?:zuvor|davor)(?!\\p{L})`, says: { preceding: "YES" } },
  { means: "MONTH", form: `(?:dem |den )??<<(?:darauf|drauf)?folgenden {month}>>`, says: { following: "YES" } },
  { means: "MONTH", form: `{month} vor ${ANY_NUMBER} Jahren`, says: { yearsAgo: "YES" } },
  { means: "MONTH", form: `{edge} {month}` },
  { means: "MONTH", form: `(?:(?:der|die|das|dem|den|des) )??<<{direction} {month}>>` },
  {
    means: "MONTH",
    form: `(?<=(?<!\\p{L})${PREPOSITION}[\\s\\u00a0])(?:(?:ganzen|gesamten) )?{month}(?! \\d(?!${COUNTING}))(?! (?-i:\\p{Lu}\\p{Ll}+)(?<=(?<!\\p{L})(?:von|für|und|oder|mit|nach|vor|des|der|dem) \\p{L}+ \\p{L}+))`,
  },
  { means: "MONTH", form: `{month}(?=,? (?:als|wurde|hatte|war)(?!\\p{L}))`, exact: true },
  // The entry of a chronicle.
  { means: "MONTH", form: `^(?:[-–—•*·] ?)?<<(?:{edge} )?{month}>>(?= ?[:–—])` },
];

/** Seasons, quarters, halves and feasts. */
export const PARTS_OF_YEAR: readonly TimeForm[] = [
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
  { means: "SEASON", form: `{season} (?:zuvor|davor)(?!\\p{L})`, says: { preceding: "YES" } },
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
