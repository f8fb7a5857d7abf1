import { addDays } from "../../model/calendar.ts";
import { rangeEdtf, uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import type { Word } from "../clauses/words.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** The days on which something is told to be: those of the time itself, or behind "vor" and "nach" those before or after it. */
export function dateTold(time: TimeMention, sentence: SceneSentence, scene: Scene): UncertainDate | null {
  const { date } = time;
  const preposition = prepositionOf(time, sentence, scene);
  if (date === null || preposition === null || time.type !== "DATE" || !isWhole(date)) return date;
  const { after, before, shortly } = scene.language.clauses.senses;
  const isBefore = before.has(preposition.lower);
  if (!isBefore && !after.has(preposition.lower)) return date;
  const isNear = shortly.has(sentence.words[preposition.index - 1]?.lower ?? "");
  const day = isBefore ? lastBefore(date, time, scene) : addDays(date.latest ?? "", 1);
  const near = isNear && date.precision === "DAY" ? `${day.slice(0, 7)}~` : null;
  const edtf = near ?? rangeEdtf(isBefore ? until(day, sentence) : since(day, sentence), "ONE_OF");
  return uncertainDate(edtf, date.basis, date.words);
}

/** "vor Ende Mai" may be in May. */
function lastBefore({ earliest, latest }: UncertainDate, { quote }: TimeMention, { language }: Scene): string {
  return language.clauses.senses.closing.test(quote) ? (latest ?? "") : addDays(earliest ?? "", -1);
}

/** The preposition before a time with a name or number of its own, perhaps with an article between; "vor zwei Jahren" is a time as a whole. */
function prepositionOf(time: TimeMention, { words }: SceneSentence, { language }: Scene): Word | null {
  const at = words.findIndex((word) => word.end > time.start);
  const { determiners, prepositions } = language.clauses;
  const isDefinite = determiners.get(words[at - 1]?.lower ?? "")?.type === "DEFINITE";
  const first = words[at];
  if (!isDefinite && first?.capital !== true && !/^\d{4}$/u.test(first?.text ?? "")) return null;
  const before = words[isDefinite ? at - 2 : at - 1];
  return before !== undefined && prepositions.has(before.lower) ? before : null;
}

/** A day, month or year that is known from its beginning to its end. */
function isWhole({ earliest, edtf, latest }: UncertainDate): boolean {
  return earliest !== null && latest !== null && /^\d{4}(?:-\d{2}){0,2}[~?%]?$/u.test(edtf);
}

/** What comes before a day that is still ahead is ahead too. */
function until(day: string, { publishedOn }: SceneSentence) {
  const isAhead = publishedOn?.length === day.length && publishedOn < day;
  return { earliest: isAhead ? addDays(publishedOn, 1) : null, latest: day };
}

/** What has come after a day had come when it was told. */
function since(day: string, { publishedOn }: SceneSentence) {
  const isOver = publishedOn?.length === day.length && day <= publishedOn;
  return { earliest: day, latest: isOver ? publishedOn : null };
}
