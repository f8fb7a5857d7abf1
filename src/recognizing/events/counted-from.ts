import { addDays } from "../../model/calendar.ts";
import { uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { takenUp } from "./named-news.ts";
import type { Scene } from "./scene.ts";

/** "drei Tage nach dem Putsch": what happened so many days or weeks before or after an event that the text dates to the day. */
export function dateCounted(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts)
    if (draft.use !== null && draft.occasion === null) draft.occasion = countedFromNoun(draft, drafts, scene);
}

function countedFromNoun(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const { clause, sentence } = draft;
  for (const time of sentence.times) {
    const length = /^P(?<count>\d+)(?<unit>[DW])$/u.exec(time.timeml ?? "")?.groups;
    const phrase = clause.phrases.find(({ prepositionWord }) => isRightBehind(time, prepositionWord, draft));
    const sign = phrase === undefined ? 0 : signOf(phrase, scene);
    if (length === undefined || phrase === undefined || sign === 0) continue;
    const from = beside(phrase, draft)?.date ?? takenUp(phrase, draft, drafts, scene)?.occasion?.date;
    const date = from ? dayAway(from, sign * Number(length["count"]), length["unit"], time.quote) : null;
    const { start, end } = time;
    if (date !== null) return { date, words: time.quote, span: { start, end }, rule: "counted from an event that was told of" };
  }
  return null;
}

function isRightBehind(time: TimeMention, preposition: number | null, { sentence }: EventDraft): boolean {
  const word = sentence.words[preposition ?? -1];
  return word !== undefined && sentence.words[word.index - 1]?.end === time.end;
}

/** "nach dem Putsch vom 4. März": the time right behind the noun. */
function beside({ last }: Phrase, { sentence }: EventDraft): TimeMention | undefined {
  const behind = [1, 2].map((step) => sentence.words[last + step]?.start);
  return sentence.times.find(({ start, date }) => behind.includes(start) && date?.precision === "DAY");
}

function signOf({ preposition }: Phrase, { language }: Scene): number {
  const { before, after } = language.clauses.senses;
  return before.has(preposition ?? "") ? -1 : after.has(preposition ?? "") ? 1 : 0;
}

/** So many days away it is a day, so many weeks about one. */
function dayAway({ precision, earliest }: UncertainDate, count: number, unit: string | undefined, words: string) {
  if (precision !== "DAY" || earliest === null) return null;
  return unit === "D"
    ? uncertainDate(addDays(earliest, count), "COMPUTED", words)
    : uncertainDate(`${addDays(earliest, 7 * count)}~`, "COMPUTED", words);
}
