import { addDays } from "../../model/calendar.ts";
import { rangeEdtf, uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import { overlaps } from "../../model/span.ts";
import type { Sentence } from "../../model/reading.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import { looksBack, type Clause } from "../clauses/clause.ts";
import { nounTriggersOf } from "../clauses/lexicon.ts";
import type { EventDraft } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { finest, isOver, usable } from "./usable-times.ts";

/** How many sentences of a paragraph go on telling of a day without naming it. */
const REACH = 6;

/** How precise a time must be for something else to have happened in it too. */
const STRETCHES: ReadonlySet<string> = new Set(["DAY", "MONTH", "YEAR"]);

/** The day that a paragraph last told of, in which clause, and how many sentences before. */
export interface ToldDay {
  readonly time: TimeMention;
  readonly date: UncertainDate;
  readonly sentence: SceneSentence;
  readonly clause: Clause;
  readonly back: number;
}

/**
 * The last day that the same paragraph, or the lead, tells of before an event, unless that lies ahead of the publication. What was
 * only looked back to in between is not gone on with: "Am Montag …. Am Vortag war …. X protestierte."
 */
export function dayToldBefore({ clause, sentence, triggerSpan }: EventDraft, scene: Scene): ToldDay | null {
  let aside: ToldDay | null = null;
  for (let back = 0; back <= REACH; back++) {
    const before = scene.sentences[sentence.index - back];
    if (before === undefined || !(isSameParagraph(before, sentence) || isLeadOf(before, sentence, scene))) return aside;
    const times = before.times.filter(
      (time) => usable(time) && time.date !== null && time.end <= triggerSpan.start && saysWhen(time, before, scene),
    );
    // What was told two sentences before what is looked back to is too far away to be gone on with.
    if (aside !== null && back > aside.back + 1) return aside;
    if (times.length === 0) continue;
    const found = toldIn(before, times);
    const day = found !== null && isOver(found.date, sentence.publishedOn) ? { ...found, back } : null;
    if (day === null || back === 0 || looksBack(clause) || !looksBack(day.clause)) return day ?? aside;
    if (isPast(day.date, sentence.publishedOn)) return null;
    aside ??= day;
  }
  return aside;
}

function isSameParagraph(one: SceneSentence, other: SceneSentence): boolean {
  return one.sentence.layer === other.sentence.layer && one.sentence.paragraph === other.sentence.paragraph;
}

/** The news that the first paragraph tells is what the second one speaks of. */
function isLeadOf(one: SceneSentence, other: SceneSentence, scene: Scene): boolean {
  const lead = scene.sentences.find(
    ({ clauses, sentence }) => isBodyOf(other, sentence) && clauses.some(({ verbs }) => verbs.finite !== null),
  );
  const first = lead?.sentence.paragraph;
  return (
    one.sentence.layer === other.sentence.layer && one.sentence.paragraph === first && other.sentence.paragraph === first + 1
  );
}

function isBodyOf({ sentence: { layer } }: SceneSentence, sentence: Sentence): boolean {
  return sentence.layer === layer && sentence.kind === "BODY";
}

/** So many days before the publication what is looked back to is another story. */
const LONG_BEFORE = 30;

function isPast({ latest }: UncertainDate, publishedOn: string | null): boolean {
  return latest !== null && publishedOn?.length === 10 && latest < addDays(publishedOn, -LONG_BEFORE);
}

function toldIn(sentence: SceneSentence, times: readonly TimeMention[]): Omit<ToldDay, "back"> | null {
  const time = finest(times.filter((one) => mainClauseOf(one, sentence) !== undefined));
  const clause = time === null ? undefined : mainClauseOf(time, sentence);
  return time !== null && time.date !== null && STRETCHES.has(time.date.precision) && clause !== undefined
    ? { time, date: time.date, sentence, clause }
    : null;
}

function mainClauseOf(time: TimeMention, sentence: SceneSentence): Clause | undefined {
  const clause = clauseOf(time, sentence);
  return clause?.type === "MAIN" || clause?.type === "VERBLESS" ? clause : undefined;
}

/** The clause in which a time stands. */
export function clauseOf(time: TimeMention, { clauses, words }: SceneSentence): Clause | undefined {
  const holds = (index: number) => {
    const word = words[index];
    return word !== undefined && overlaps(word, time);
  };
  return clauses.find((clause) => clause.words.some(holds));
}

/** "am Montag", not "für Montag geplant" or "die Wahl vom Montag". */
function saysWhen(time: TimeMention, sentence: SceneSentence, { language }: Scene): boolean {
  const before = sentence.words.findLast((word) => word.end <= time.start);
  if (clauseOf(time, sentence)?.verbs.mood === "REPORTED") return false;
  const preposition = language.clauses.prepositions.get(before?.lower ?? "");
  return preposition === undefined || language.clauses.senses.stay.has(preposition);
}

/** "Vor ihrem Treffen sagte er": what comes before an event that it names. */
export function comesBefore({ clause, sentence }: EventDraft, { language, lexicon }: Scene): boolean {
  return clause.phrases.some(
    ({ preposition, head }) =>
      language.clauses.senses.before.has(preposition ?? "") && nounTriggersOf(sentence.words[head]?.text ?? "", lexicon) !== null,
  );
}

/** From a day on that is told of until the publication; null where either is not known to the day. */
export function sinceThen(earliest: string | null, publishedOn: string | null, words: string): UncertainDate | null {
  if (earliest === null || publishedOn === null || publishedOn.length !== earliest.length || earliest > publishedOn) return null;
  return uncertainDate(rangeEdtf({ earliest, latest: publishedOn }, "ONE_OF"), "INHERITED", words);
}
