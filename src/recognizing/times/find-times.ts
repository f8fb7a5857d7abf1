import type { TimeWords } from "../../languages/time-words.ts";
import type { Reading, Sentence } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { formsFor, foundIn, type CompiledForm } from "./compile-forms.ts";
import { interpretationOf } from "./interpret.ts";
import type { Resolved, TimeContext, VerbForm } from "./resolved.ts";
import { tensesIn } from "./tense.ts";

/** An expression of time with what it stands for; `words` is the whole match, the span what is marked of it. */
export interface FoundTime extends Span {
  readonly sentence: number;
  readonly words: string;
  readonly resolved: Resolved;
}

/** All expressions of time in a reading, in the order of the text, without overlaps. */
export function findTimes(reading: Reading, words: TimeWords): readonly FoundTime[] {
  const found: FoundTime[] = [];
  const memory = reading.layers.map(() => NOTHING_MENTIONED);
  for (const [index, sentence] of reading.sentences.entries()) {
    const today = dayOrNull(reading.layers[sentence.layer]?.publishedOn ?? null);
    const text = reading.document.text.slice(sentence.start, sentence.end);
    const tenseAt = tensesIn(text, words.tense);
    for (const candidate of chosen(candidatesIn(text, words), text.length)) {
      const known = memory[sentence.layer] ?? NOTHING_MENTIONED;
      const resolved = resolve(candidate, contextAt(known, sentence, index, today, tenseAt(candidate)), words);
      if (resolved === null) continue;
      memory[sentence.layer] = remembered(known, resolved, index, sentence);
      found.push({
        start: sentence.start + candidate.start,
        end: sentence.start + candidate.end,
        sentence: index,
        words: candidate.match[0],
        resolved,
      });
    }
  }
  return found;
}

/** A match of a form within a sentence. */
interface Candidate extends Span {
  readonly compiled: CompiledForm;
  readonly match: RegExpExecArray;
  readonly rank: number;
}

/** What earlier expressions left behind for later ones. */
interface Memory {
  readonly day: string | null;
  /** The sentence in which that day was mentioned. */
  readonly daySentence: number;
  readonly anchor: string | null;
  readonly statedMonth: string | null;
  readonly sentence: number;
  readonly paragraph: number;
}

const NOTHING_MENTIONED: Memory = { day: null, daySentence: -1, anchor: null, statedMonth: null, sentence: -1, paragraph: -1 };

function candidatesIn(text: string, words: TimeWords): readonly Candidate[] {
  return formsFor(text, words).flatMap((compiled, rank) =>
    [...text.matchAll(compiled.pattern)].map((match) => {
      const [start, end] = match.indices?.groups?.["marked"] ?? [match.index, match.index + match[0].length];
      return { compiled, match, rank, start, end };
    }),
  );
}

/** The longest first, then the form that stands first; what overlaps a chosen one falls away. */
function chosen(candidates: readonly Candidate[], length: number): readonly Candidate[] {
  const order = candidates.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.rank - other.rank || one.start - other.start,
  );
  const taken = new Uint8Array(length);
  const kept = order.filter(({ start, end }) => {
    // What is no longer than all before can only overlap one of them with its first or last character.
    const free = taken[start] === 0 && taken[end - 1] === 0;
    if (free) taken.fill(1, start, end);
    return free;
  });
  return kept.toSorted((one, other) => one.start - other.start);
}

function resolve(candidate: Candidate, context: TimeContext, words: TimeWords): Resolved | null {
  const { form } = candidate.compiled;
  return interpretationOf(form.means, words)(foundIn(candidate.match, form, words), context);
}

/** A stated month holds within its sentence, and in the next one of the same paragraph where that tells of the past. */
function contextAt(memory: Memory, sentence: Sentence, index: number, today: string | null, form: VerbForm): TimeContext {
  const tense = form === "PERFECT" ? "PAST" : form;
  const near =
    memory.sentence === index || (memory.paragraph === sentence.paragraph && index - memory.sentence === 1 && tense === "PAST");
  const far = near && memory.statedMonth !== null && today !== null && memory.statedMonth.slice(0, 4) !== today.slice(0, 4);
  return {
    today,
    tense,
    perfect: form === "PERFECT",
    day: memory.day ?? today,
    mentionedDay: memory.day,
    spokenOn: memory.daySentence === index ? memory.day : today,
    anchor: memory.anchor,
    statedMonth: far || (near && today === null) ? memory.statedMonth : null,
  };
}

function remembered(memory: Memory, resolved: Resolved, index: number, sentence: Sentence): Memory {
  const day = resolved.day ?? memory.day;
  const anchor = /^\d{4}(?:-\d{2}){0,2}(?=~?$)/u.exec(resolved.edtf ?? "")?.[0] ?? memory.anchor;
  const daySentence = resolved.day === undefined ? memory.daySentence : index;
  return resolved.statedMonth === undefined
    ? { ...memory, day, daySentence, anchor }
    : { day, daySentence, anchor, statedMonth: resolved.statedMonth, sentence: index, paragraph: sentence.paragraph };
}

function dayOrNull(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : null;
}
