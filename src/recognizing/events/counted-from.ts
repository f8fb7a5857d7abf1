import { addDays, monthAfter } from "../../model/calendar.ts";
import { uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { takenUp } from "./named-news.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { unnamed } from "./status-words.ts";

/** "drei Tage nach dem Putsch": what happened so long before or after an event that the text dates to the day. */
export function dateCounted(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts)
    if (draft.use !== null && isOpen(draft)) draft.occasion = countedFromClause(draft, drafts, scene) ?? draft.occasion;
  for (const draft of drafts)
    if (draft.use !== null && draft.occasion === null) draft.occasion = countedFromNoun(draft, drafts, scene);
  for (const draft of drafts)
    if (draft.phrase !== null && draft.occasion === null) {
      draft.occasion = countedBack(draft, draft.phrase, drafts, scene);
      if (isOver(draft)) draft.standing = unnamed("HAPPENED", "its day is over");
    }
}

/** "einen Tag vor dem Gipfel": what was ahead of what is told may be over when it is told. */
function isOver({ occasion, sentence: { publishedOn }, standing }: EventDraft): boolean {
  const latest = occasion?.date?.latest ?? null;
  return standing.status === "PLANNED" && latest !== null && publishedOn !== null && latest < publishedOn;
}

/** "Zwei Tage nach dem Putsch trat X am Freitag auf": the noun happened so many days before what the clause tells. */
function countedBack(draft: EventDraft, phrase: Phrase, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const time = draft.sentence.times.find((one) => isRightBehind(one, phrase.prepositionWord, draft));
  const length = lengthOf(time);
  const from = dayTold(draft, drafts) ?? dayOfNews(draft, length);
  if (time === undefined || length === undefined || from === null) return null;
  const date = timeAway(from, -signOf(phrase, scene) * Number(length["count"]), length["unit"], time.quote);
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

/** What a text opens with in the perfect is news of its day, and what it tells in the present is of its year. */
function dayOfNews(
  { clause: { verbs }, sentence: { sentence, publishedOn } }: EventDraft,
  length: Length | undefined,
): Day | null {
  const opens = sentence.kind === "BODY" && sentence.paragraph <= OPENING && verbs.perfect;
  const news = verbs.mood === "PRESENT" && (opens || length?.["unit"] === "Y");
  return news && publishedOn?.length === 10 ? { precision: "DAY", earliest: publishedOn } : null;
}

/** A text opens with its title and first paragraph. */
const OPENING = 1;

/** What is needed of a date to count from it. */
type Day = Pick<UncertainDate, "precision" | "earliest">;

/** How many days, weeks, months or years. */
type Length = Readonly<Record<string, string>>;

function lengthOf(time: TimeMention | undefined): Length | undefined {
  return /^P(?<count>\d+)(?<unit>[DWMY])$/u.exec(time?.timeml ?? "")?.groups;
}

/** What has no time, or only one that it was thought to share. */
function isOpen({ occasion }: EventDraft): boolean {
  return occasion === null || occasion.date?.basis === "INHERITED";
}

/** "… verurteilt, einen Tag nachdem er gestanden hatte": so long before or after what the clause above it tells, or that after this. */
function countedFromClause(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const { clause, sentence } = draft;
  for (const other of drafts) {
    const joint = other.sentence === sentence ? jointOf(clause, other.clause) : null;
    const time = joint === null ? undefined : sentence.times.find((one) => isRightBehind(one, joint.introducer, draft));
    const length = lengthOf(time);
    if (joint === null || time === undefined || length === undefined || !isOwn(other) || !other.occasion?.date) continue;
    const sign = orderOf(joint, sentence, scene) * (joint === clause ? -1 : 1);
    const date = timeAway(other.occasion.date, sign * Number(length["count"]), length["unit"], time.quote);
    const { start, end } = time;
    if (date !== null && sign !== 0)
      return { date, words: time.quote, span: { start, end }, rule: "counted from what the clause beside it tells" };
  }
  return null;
}

/** Of two clauses one of which hangs on the other, the one of time. */
function jointOf(one: Clause, other: Clause): Clause | null {
  const joined = one !== other && (one.parent === other.index || other.parent === one.index);
  return joined ? ([one, other].find(({ relation }) => relation === "TIME") ?? null) : null;
}

/** Whether what is told has a time of its own, from which can be counted. */
function isOwn({ occasion, use }: EventDraft): boolean {
  return use !== null && occasion?.date !== undefined && occasion.date !== null && occasion.date.basis !== "INHERITED";
}

/** Whether the clause above comes after what a clause tells ("nachdem"), or before it ("bevor"). */
function orderOf({ introducer }: Clause, { words }: SceneSentence, { language }: Scene): number {
  const { follows, precedes } = language.clauses.senses;
  const word = words[introducer ?? -1]?.lower ?? "";
  return follows.has(word) ? 1 : precedes.has(word) ? -1 : 0;
}

function countedFromNoun(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const { clause, sentence } = draft;
  for (const time of sentence.times) {
    const length = lengthOf(time);
    const phrase = clause.phrases.find(({ prepositionWord }) => isRightBehind(time, prepositionWord, draft));
    const sign = phrase === undefined ? 0 : signOf(phrase, scene);
    if (length === undefined || phrase === undefined || sign === 0) continue;
    const counted = turning(phrase, draft, scene) ?? phrase;
    const from = beside(counted, draft)?.date ?? takenUp(counted, draft, drafts, scene)?.occasion?.date;
    const date = from ? timeAway(from, sign * Number(length["count"]), length["unit"], time.quote) : null;
    const { start, end } = time;
    if (date !== null) return { date, words: time.quote, span: { start, end }, rule: "counted from an event that was told of" };
  }
  return null;
}

/** "nach dem Beginn des Angriffs": whose beginning or end it is. */
function turning(phrase: Phrase, { clause: { phrases }, sentence }: EventDraft, { language }: Scene): Phrase | undefined {
  const noun = sentence.words[phrase.head]?.lower ?? "";
  const isTurn = language.clauses.turns.some((word) => noun.endsWith(word));
  return isTurn ? phrases.find(({ genitiveOf }) => genitiveOf === phrases.indexOf(phrase)) : undefined;
}

function isRightBehind(time: TimeMention, preposition: number | null, { sentence }: EventDraft): boolean {
  const at = sentence.words[preposition ?? -1]?.index ?? 0;
  const before = sentence.words[sentence.words[at - 1]?.text === "," ? at - 2 : at - 1];
  return before?.end === time.end;
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

/** So many days away it is a day, so many weeks or months about one, and so many years a year. */
function timeAway({ precision, earliest }: Day, count: number, unit: string | undefined, words: string): UncertainDate | null {
  if (precision !== "DAY" || earliest === null) return null;
  const away = {
    D: addDays(earliest, count),
    W: `${addDays(earliest, 7 * count)}~`,
    M: `${monthAfter(earliest, count)}~`,
    Y: `${Number(earliest.slice(0, 4)) + count}~`,
  }[unit ?? ""];
  return away === undefined ? null : uncertainDate(away, "COMPUTED", words);
}
