import type { TimeWords } from "../time-words.ts";
import { CALENDAR_WORDS } from "./times/calendar-words.ts";
import { GERMAN_TIME_FORMS } from "./times/forms.ts";
import { HOLIDAYS, HOLIDAY_WORDS } from "./times/holidays.ts";
import { TENSE } from "./times/tense.ts";
import { UNIT_WORDS } from "./times/unit-words.ts";
import { VAGUE_WORDS } from "./times/vague-words.ts";

/** How German speaks of time. */
export const GERMAN_TIMES: TimeWords = {
  classes: { ...CALENDAR_WORDS, ...UNIT_WORDS, ...HOLIDAY_WORDS, ...VAGUE_WORDS },
  holidays: HOLIDAYS,
  forms: GERMAN_TIME_FORMS,
  rangeLink: /^\s*(?:bis(?:\s+(?:zum|einschließlich|einschliesslich))?(?:\s+de[mnr])?|–|-|—)\s*$/iu,
  listLink: /^\s*(?:und(?:\s+(?:am|dem|den))?|sowie|\/)\s*$/iu,
  nightLink: { before: /(?<!\p{L})Nacht\s+vo[mn]\s+$/u, between: /^\s*(?:auf|zum)(?:\s+de[nm])?\s*$/u },
  rangeLead: /(?<!\p{L})zwischen(?:\s+de[mnr])?\s+$/iu,
  since:
    /(?<!\p{L})(?:(?:seit|ab)(?:\s+(?:dem|der|Anfang|Beginn))?|(?:nicht\s+vor|frühestens(?:\s+(?:am|ab|im))?)|seit\s+(?:de[mr]|ihre[mr]|seine[mr])\s+[\p{L}\-]+(?:\s+(?:im|von|vom|am|in))?)\s+$/iu,
  onwards: { before: /(?<!\p{L})(?:vom|von)\s+$/iu, after: /^\s+an(?!\p{L})/iu },
  lookingBack: /(?<!\p{L})(?:hatten?|waren? [^,;:.]*(?:worden|gewesen)|bereits|schon|zuvor|davor)(?!\p{L})/iu,
  lately: /(?<!\p{L})zuletzt(?!\p{L})[^,;:]*$/iu,
  lasting:
    /(?<!\p{L})(?:ist|sind|sitz(?:t|en)|regier(?:t|en)|amtier(?:t|en)|herrsch(?:t|en)|gilt|gelten|läuft|laufen|leb(?:t|en)|führ(?:t|en))(?!\p{L})(?!.*(?:worden|gewesen|geworden)(?!\p{L}))/u,
  until:
    /(?<!\p{L})(?:spätestens(?:\s+(?:am|im|in|bis|zum))?|bis(?:\s+(?:zum|zur|zu|in den|in die|einschließlich|spätestens))?)\s+$/iu,
  loose: new Set([
    "bald",
    "demnächst",
    "ehedem",
    "einst",
    "in kürze",
    "jüngst",
    "kürzlich",
    "neulich",
    "schon lange",
    "seit kurzem",
    "seit langem",
    "unlängst",
    "unmittelbar bevor",
    "vor kurzem",
    "vor langem",
  ]),
  tense: TENSE,
};
