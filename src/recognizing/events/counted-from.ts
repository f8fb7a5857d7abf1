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
  for (const draft of drafts)
    if (draft.phrase !== null && draft.occasion === null) draft.occasion = countedBack(draft, draft.phrase, drafts, scene);
}

/** "Zwei Tage nach dem Putsch trat X am Freitag auf": the noun happened so many days before what the clause tells. */
function countedBack(draft: EventDraft, phrase: Phrase, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const time = draft.sentence.times.find((one) => isRightBehind(one, phrase.prepositionWord, draft));
  const length = lengthOf(time);
  const from = dayTold(draft, drafts) ?? dayOfNews(draft);
  if (time === undefined || length === undefined || from === null) return null;
  const date = dayAway(from, -signOf(phrase, scene) * Number(length["count"]), length["unit"], time.quote);
  const { start, end } = time;
  return date && { date, words: time.quote, span: { start, end }, rule: "counted back from what is told beside it" };
}

function dayTold({ clause, sentence }: EventDraft, drafts: readonly EventDraft[]): Day | null {
  const told = drafts.find((other) => other.clause === clause && other.use !== null)?.occasion?.date;
  const named = sentence.times.find(
    ({ date, start, end }) =>
      date?.precision === "DAY" &&
      clause.words.some(
        (index) => start <= (sentence.words[index]?.start ?? -1) && (sentence.words[index]?.end ?? end + 1) <= end,
      ),
  )?.date;
  return told ?? named ?? null;
}

/** What a text opens with in the perfect is news of its day. */
function dayOfNews({ clause: { verbs }, sentence: { sentence, publishedOn } }: EventDraft): Day | null {
  const news = sentence.kind === "BODY" && sentence.paragraph <= OPENING && verbs.perfect && verbs.mood === "PRESENT";
  return news && publishedOn?.length === 10 ? { precision: "DAY", earliest: publishedOn } : null;
}

/** A text opens with its title and first paragraph. */
const OPENING = 1;

/** What is needed of a date to count from it. */
type Day = Pick<UncertainDate, "precision" | "earliest">;

function lengthOf(time: TimeMention | undefined): Record<string, string> | undefined {
  return /^P(?<count>\d+)(?<unit>[DW])$/u.exec(time?.timeml ?? "")?.groups;
}

function countedFromNoun(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const { clause, sentence } = draft;
  for (const time of sentence.times) {
    const length = lengthOf(time);
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
function dayAway({ precision, earliest }: Day, count: number, unit: string | undefined, words: string) {
  if (precision !== "DAY" || earliest === null) return null;
  return unit === "D"
    ? uncertainDate(addDays(earliest, count), "COMPUTED", words)
    : uncertainDate(`${addDays(earliest, 7 * count)}~`, "COMPUTED", words);
}
