import { addDays } from "../../model/calendar.ts";
import { uncertainDate } from "../../model/edtf.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { looksBack } from "../clauses/clause.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** The head of an entry in a live ticker: the time of the clock, and the day that is named beside it. */
interface Head {
  readonly sentence: SceneSentence;
  readonly span: Span;
  readonly minutes: number;
  readonly named: string | null;
}

/** A head with the day of its entry. */
interface DatedHead extends Head {
  readonly day: string;
}

/** So many entries make a ticker. */
const ENTRIES = 2;

/** Minutes of a day, as many as mostly lie between two entries, and more than ever do. */
const DAY = 1440;
const LITTLE = 360;
const LONG = 800;

/** "+++ 14:32 +++ …", "9.05 Uhr: …": what an entry of a live ticker tells happened on its day, unless it names another one. */
export function dateInTickers(drafts: readonly EventDraft[], scene: Scene): void {
  const heads = datedHeads(scene);
  if (heads.length < ENTRIES) return;
  for (const draft of drafts) {
    const head = heads.findLast(({ sentence }) => isWithin(draft.sentence, sentence));
    if (head === undefined || !takesDayOf(draft, head)) continue;
    draft.occasion = onDayOf(head, draft, scene);
  }
}

function isWithin({ index, sentence: { layer } }: SceneSentence, head: SceneSentence): boolean {
  return index >= head.index && layer === head.sentence.layer;
}

/** Whether an event has no time of its own but the head's, and is told as something new. */
function takesDayOf({ clause, occasion, phrase, sentence }: EventDraft, { span, sentence: entry }: Head): boolean {
  if (occasion !== null) return sentence === entry && occasion.span !== null && overlaps(occasion.span, span);
  const { type, verbs } = clause;
  const told = !looksBack(clause) && !verbs.future && verbs.modal === null && (phrase === null || phrase.preposition === null);
  return told && (type === "MAIN" || type === "VERBLESS");
}

function onDayOf({ day, sentence, span }: DatedHead, draft: EventDraft, { reading }: Scene): Occasion {
  const words = reading.document.text.slice(span.start, span.end);
  const rule = draft.sentence === sentence ? "time at the head of the entry" : "time at the head of the entry that it belongs to";
  return { date: uncertainDate(day, "COMPUTED", words), words, span, rule };
}

function datedHeads(scene: Scene): readonly DatedHead[] {
  const heads = scene.sentences.flatMap((sentence) => headOf(sentence, scene) ?? []);
  const published = heads[0]?.sentence.publishedOn ?? null;
  if (heads.length < ENTRIES || published?.length !== 10) return [];
  // The shorter way around the clock shows in which direction it goes.
  const steps = heads.slice(1).map(({ minutes }, index) => (minutes - (heads[index]?.minutes ?? 0) + DAY) % DAY);
  const ahead = steps.filter((step) => step > 0 && step < LONG).length;
  // Who names the day of the first entry alone goes on from there, unless the clock goes back by a little.
  const little = steps.some((step) => step > DAY - LITTLE);
  const fromNamed = !little && heads[0]?.named !== null && heads.slice(1).every(({ named }) => named === null);
  return fromNamed || ahead > steps.length / 2 ? forwards(heads, published) : backwards(heads, published);
}

/** The newest entry first: where the clock jumps ahead, midnight lies between. */
function backwards(heads: readonly Head[], published: string): DatedHead[] {
  const dated: DatedHead[] = [];
  for (const head of heads) {
    const last = dated.at(-1);
    const going = last === undefined ? published : head.minutes > last.minutes ? addDays(last.day, -1) : last.day;
    dated.push({ ...head, day: head.named ?? going });
  }
  return dated;
}

/** The newest entry last: what comes behind the last midnight is of the day of publication. */
function forwards(heads: readonly Head[], published: string): DatedHead[] {
  const isNewDay = ({ minutes }: Head, index: number) => index > 0 && minutes < (heads[index - 1]?.minutes ?? 0);
  const midnights = (from: number) => heads.filter((head, index) => index > from && isNewDay(head, index)).length;
  const dated: DatedHead[] = [];
  for (const [index, head] of heads.entries()) {
    const counted = addDays(published, -midnights(index));
    const last = dated.at(-1)?.day ?? counted;
    dated.push({ ...head, day: head.named ?? (isNewDay(head, index) ? later(addDays(last, 1), counted) : last) });
  }
  return dated;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function headOf(sentence: SceneSentence, { language, reading }: Scene): Head | null {
  const { start, end } = sentence.sentence;
  const text = reading.document.text.slice(start, end);
  const match = language.clauses.tickerHeads.map((head) => head.exec(text)).find((found) => found !== null);
  const { before = "", hour, minute, shortMinute } = match?.groups ?? {};
  if (match === undefined || hour === undefined) return null;
  const span = { start: start + before.length, end: start + match[0].trimEnd().length };
  const named = sentence.times.find(
    ({ date, type, ...time }) => type === "DATE" && date?.precision === "DAY" && time.end <= span.end,
  );
  const minutes = 60 * Number(hour) + Number(minute ?? shortMinute ?? 0);
  return { sentence, span, minutes, named: named?.date?.earliest ?? null };
}
