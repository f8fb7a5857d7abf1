/** The names of months and their abbreviations, in small letters. */
export const MONTHS: readonly (readonly string[])[] = [
  ["januar", "jänner", "jan", "jän", "jänn"],
  ["februar", "feber", "feb", "febr"],
  ["märz", "mrz", "mär"],
  ["april", "apr"],
  ["mai"],
  ["juni", "juno", "jun"],
  ["juli", "julei", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "okt"],
  ["november", "nov"],
  ["dezember", "dez"],
];

const ANY_MONTH = MONTHS.flat()
  .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])
  .join("|");
/** A whole date, with the parts by name. */
export const DAY_MONTH_YEAR = String.raw`(?<day>\d{1,2})\.\s*(?:(?<month>\d{1,2}|${ANY_MONTH})\.?\s*)(?<year>\d{4})`;

const TOWN = String.raw`\p{Lu}[\p{L}.'’\-]*`;
const TOWNS = String.raw`${TOWN}(?:[ \u00a0](?:am|an|der|de|${TOWN})){0,3}(?:\/${TOWN}(?:[ \u00a0]${TOWN}){0,2}){0,3}`;
const AGENCY = String.raw`\([\p{L}\d.\-]{2,20}(?:\/[\p{L}\d.\-]{2,20}){0,3}\)`;
const WIRE = String.raw`\((?:[a-z]{2,5}|dpa-afx|APA|AFP|AP|DPA|SDA|Keystone-SDA|KNA|ANSA|EFE|TASS|Tass|Xinhua|Reuters|REUTERS)(?:\/[\p{L}\d.\-]{2,20}){0,3}\)`;
const LINE_DAY = String.raw`,\s*(?:\p{L}+,\s*)?(?:den\s+)?(?<day>\d{1,2})\.\s*(?<month>\p{L}+|\d{1,2})\.?`;

/** Town, day and agency at the head of a report: with a dash, with the whole date and a full stop or agency, with an agency alone or with its date. */
export const DATELINES: readonly string[] = [
  String.raw`(?:${TOWNS}(?:${LINE_DAY}(?:\s*(?<year>\d{4}))?)?(?:\s*${AGENCY})?\.?|${AGENCY})\s*[–—-]`,
  String.raw`${TOWNS}${LINE_DAY}\s*(?<year>\d{4})(?:\s*${AGENCY}[.:]?|[.:](?:\s*${AGENCY})?)`,
  String.raw`${TOWNS}\s*${WIRE}[.:]?`,
  String.raw`${TOWNS}\s*\([\p{L}\d./\-]{2,40}${LINE_DAY}\s*(?<year>\d{4})\)\s*[–—:.\-]?`,
];

/** The name of a weekday that may stand before a date. */
export const WEEKDAY_BEFORE = String.raw`(?:\p{Lu}\p{L}+\.?,?\s+(?:de[nm]\s+)?)?`;
const TIME_AFTER = String.raw`(?:[\s,|–\-]*(?:um\s+)?\d{1,2}(?:[.:]\d{2})?\s*(?:Uhr|h))?`;
const UPDATED_AFTER = String.raw`(?:[\s,|–(\-]*(?:zuletzt\s+)?(?:aktualisiert|update|updated)[^\n]{0,40})?`;
const PERSON = String.raw`\p{Lu}[\p{L}.'’\-]*(?:\s\p{Lu}[\p{L}.'’\-]*){0,4}`;
/** A date as machines write it. */
export const ISO_DAY = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}[\d:.+\-Z]*)?`;

/** Words that say what a date is the date of. */
export const DATE_OF =
  "publiziert|publikationsdatum|veröffentlicht|veröffentlichung|veröffentlichungsdatum|erschienen|erscheinungsdatum|stand|datum|aktualisiert|letzte aktualisierung|letzte änderung|zuletzt geändert|geändert|erstellt|zuletzt aktualisiert|update|letztes update|online seit|online|print-?ausgabe|ausgabe|artikel|vom|artikel vom";

/** Whole lines that name the day of publication by their make-up, most of them with an author, a heading or an agency beside it. */
export const DATED_LINES: readonly string[] = [
  String.raw`${DAY_MONTH_YEAR}${TIME_AFTER}${UPDATED_AFTER}(?:[\s,|·–\-]+(?:(?:Interview|Text|Von|Autor(?:in)?|Redaktion|Bericht)\s*:?\s*${PERSON}|[|·][^\n]{1,40}))?`,
  String.raw`[^\n|·•.]{1,60}\s[|·•]\s*${WEEKDAY_BEFORE}${DAY_MONTH_YEAR}${TIME_AFTER}(?:\s*[|·•][^\n]{0,40})?`,
  String.raw`(?:Von|von|Text|Autor(?:in)?|Redaktion)\s*:?\s+${PERSON}(?:,\s*${PERSON})?\s*[,–\-]\s*${DAY_MONTH_YEAR}${TIME_AFTER}`,
  String.raw`(?:©\s*|Quelle:\s*)(?:${PERSON}|[a-z]{2,5})(?:,\s*[Pp]rint-?[Aa]usgabe)?\s*,?\s*(?:vom\s+)?${DAY_MONTH_YEAR}\.?`,
  String.raw`(?:${PERSON}\s+vom|dpa-AFX|dpa|APA|AFP|AP|sda|SDA|Reuters|KNA|epd)\s*,?\s+${DAY_MONTH_YEAR}\.?`,
  String.raw`${TOWNS},\s*(?:am|den)\s+${DAY_MONTH_YEAR}\.?`,
  String.raw`${TOWNS},\s*${DAY_MONTH_YEAR}[.:]`,
  String.raw`${TOWNS}\s*${AGENCY}\s*[–—,\-]?\s*${DAY_MONTH_YEAR}\.?`,
  String.raw`${TOWNS},\s*${DAY_MONTH_YEAR}\s*${AGENCY}\.?`,
];
