import type { TimeForm } from "../../time-words.ts";
import { COUNTED, NO_NOUN, YEAR } from "./parts.ts";

/** Words after which a number counts something or is a name's. */
const QUANTITY =
  "fast|rund|über|knapp|als|zu|insgesamt|mindestens|höchstens|maximal|ungefähr|gut|mit|auf|um|etwa|je|bis zu|von|nur|Nr\\.|Nummer|Artikel|Art\\.|Paragraf|§|S\\.|Seite|Platz|Telefon|Tel\\.|[\\d.,:/+-]|\\p{Lu}{2,}";
/** What goes by years that are no calendar years. */
const YEARLY =
  "Saison|Spielzeit|Schuljahr(?:e?s)?|Wintersemester|Studienjahr(?:e?s)?|Wirtschaftsjahr(?:e?s)?|Geschäftsjahr(?:e?s)?|Haushaltsjahr(?:e?s)?|Kindergartenjahr(?:e?s)?|Vereinsjahr(?:e?s)?|Amtsperiode|Amtszeit|Legislaturperiode|Legislatur|Wahlperiode|Förderperiode|\\p{L}+saison";

/** Years, decades and centuries. */
export const YEARS: readonly TimeForm[] = [
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
