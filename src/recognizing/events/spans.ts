import type { Span } from "../../model/span.ts";
import type { Word } from "../clauses/words.ts";
import type { EventDraft } from "./draft.ts";
import { spanOf, type SceneSentence } from "./scene.ts";

/** The most words in small letters that still are a passage and no paragraph: counted so, longer names change nothing. */
const MOST_SMALL_WORDS = 26;

/** No passage is longer than this, whatever its words are. */
const LONGEST = 390;

/** Gives each telling the stretch of its sentence that tells it; two of one family never have the same one. */
export function giveSpans(drafts: readonly EventDraft[]): void {
  const taken = new Set<string>();
  for (const draft of drafts) {
    const choices = [
      widest(draft, drafts),
      clauseSpan(draft),
      placeSpan(draft),
      timeSpan(draft),
      phraseSpan(draft),
      draft.triggerSpan,
    ];
    const span =
      choices.find((choice) => choice !== null && !taken.has(key(choice, draft)) && isPassage(choice, draft.sentence)) ??
      draft.triggerSpan;
    taken.add(key(span, draft));
    draft.span = span;
  }
}

function isPassage(span: Span, { words }: SceneSentence): boolean {
  const small = words.filter((word) => word.start >= span.start && word.end <= span.end && isSmall(word));
  return small.length <= MOST_SMALL_WORDS && span.end - span.start <= LONGEST;
}

function isSmall(word: Word): boolean {
  return word.type === "WORD" && !word.capital;
}

function key(span: Span, draft: EventDraft): string {
  return `${span.start} ${span.end} ${draft.family}`;
}

/** A statement is told by its whole sentence, a noun alone in its clause by the clause. */
function widest(draft: EventDraft, drafts: readonly EventDraft[]): Span | null {
  const { sentence } = draft;
  const whole = { start: sentence.sentence.start, end: sentence.sentence.end };
  if ((draft.kind === "STATEMENT" && draft.phrase === null) || draft.trigger.lemma === "caption") return whole;
  if (draft.phrase === null) return null;
  const alone = drafts.every((other) => other === draft || other.sentence !== sentence || other.clause !== draft.clause);
  return alone ? clauseSpan(draft) : phraseSpan(draft);
}

/** From the place to the trigger, where one verb tells of journeys to two places. */
function placeSpan(draft: EventDraft): Span | null {
  return toTrigger(draft.places[0]?.span, draft);
}

/** From the time to the trigger, where one verb tells of what happened at several times. */
function timeSpan(draft: EventDraft): Span | null {
  return toTrigger(draft.occasion?.span, draft);
}

function toTrigger(span: Span | undefined, { sentence: { sentence }, triggerSpan, use }: EventDraft): Span | null {
  if (span === undefined || use === null || span.start < sentence.start || span.end > sentence.end) return null;
  return { start: Math.min(span.start, triggerSpan.start), end: Math.max(span.end, triggerSpan.end) };
}

/** The words of the clause around the trigger that stand together. */
function clauseSpan(draft: EventDraft): Span | null {
  const { clause, sentence } = draft;
  const hull = spanOf(sentence, clause.words[0] ?? 0, clause.words.at(-1) ?? 0);
  if (isPassage(hull, sentence)) return hull;
  const run = runAround(clause.words, triggerWord(draft, sentence), sentence);
  return isPassage(run, sentence) ? run : null;
}

function triggerWord(draft: EventDraft, sentence: SceneSentence): number {
  return sentence.words.findIndex((word) => word.start === draft.triggerSpan.start);
}

function runAround(words: readonly number[], at: number, sentence: SceneSentence): Span {
  let first = words.indexOf(at);
  let last = first;
  while (first > 0 && (words[first] ?? 0) - (words[first - 1] ?? 0) <= 2) first--;
  while (last < words.length - 1 && (words[last + 1] ?? 0) - (words[last] ?? 0) <= 2) last++;
  return spanOf(sentence, words[first] ?? at, words[last] ?? at);
}

function phraseSpan(draft: EventDraft): Span | null {
  if (draft.phrase === null) return null;
  const parts = [draft.span, ...(draft.occasion === null ? [] : [draft.occasion.span])].filter(
    (span) => span.start >= draft.sentence.sentence.start && span.end <= draft.sentence.sentence.end,
  );
  const near = parts.filter((span) => Math.abs(span.start - draft.triggerSpan.end) < 60 || span === draft.span);
  return { start: Math.min(...near.map((span) => span.start)), end: Math.max(...near.map((span) => span.end)) };
}
