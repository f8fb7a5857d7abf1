import type { TimeWords } from "../../languages/time-words.ts";
import type { Reading } from "../../model/reading.ts";
import type { Span } from "../../model/span.ts";
import { withoutCapitals } from "./either-case.ts";
import { formsFor, foundIn, type CompiledForm } from "./compile-forms.ts";
import { inOneByte } from "./one-byte.ts";
import { interpretationOf } from "./interpret.ts";
import {
  contextAt,
  NOTHING_MENTIONED,
  remembered,
  withHeading,
  withQuestion,
  withTimeless,
  type Memory,
  type Place,
} from "./memory.ts";
import type { Resolved, TimeContext } from "./resolved.ts";
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
    const before = withHeading(memory[sentence.layer] ?? NOTHING_MENTIONED, reading, sentence);
    const [times, after] = timesIn(reading, index, before, words);
    memory[sentence.layer] = withQuestion(after, reading, sentence);
    found.push(...times);
  }
  return found;
}

/** The expressions of one sentence, and what is remembered after them. */
function timesIn(
  reading: Reading,
  index: number,
  before: Memory,
  words: TimeWords,
): readonly [times: readonly FoundTime[], after: Memory] {
  const sentence = reading.sentences[index];
  if (sentence === undefined) return [[], before];
  const text = reading.document.text.slice(sentence.start, sentence.end);
  const first = reading.sentences[index - 1]?.paragraph !== sentence.paragraph;
  const tenseAt = tensesIn(text, words.tense);
  const candidates = chosen(candidatesIn(text, words), text.length);
  if (candidates.length === 0) return [[], withTimeless(before, index, () => tenseAt(BEGINNING))];
  const around = {
    sentence,
    index,
    today: dayOrNull(reading.layers[sentence.layer]?.publishedOn ?? null),
    beginning: tenseAt(BEGINNING),
    lookingBack: words.lookingBack.test(text),
    settling: settles(text, words),
  };
  let memory = before;
  const times = candidates.flatMap((candidate): readonly FoundTime[] => {
    const { start, end, match } = candidate;
    const told = text.slice(match.index, match.index + match[0].length);
    const stands = standingOf(candidate, text, words);
    const place = {
      ...around,
      ...stands,
      form: tenseAt(candidate),
      opens: first && stands.opens,
      settling: around.settling || stands.settling,
    };
    const resolved = resolve(candidate, contextAt(memory, place), words);
    if (resolved === null) return [];
    memory = remembered(memory, resolved, place);
    return [{ start: sentence.start + start, end: sentence.start + end, sentence: index, words: told, resolved }];
  });
  return [times, memory];
}

/** What the words around an expression say of it. */
function standingOf(
  candidate: Candidate,
  text: string,
  words: TimeWords,
): Pick<Place, "lately" | "opens" | "settling" | "since"> {
  const before = text.slice(0, candidate.start);
  const since = words.since.test(before);
  return {
    since,
    opens: BULLET.test(before) && ENTRY.test(text.slice(candidate.end, candidate.end + 4)),
    lately: words.lately.test(before) || (since && words.lasting.test(clauseAround(text, candidate))),
    settling: words.until.test(before),
  };
}

/** Whether a sentence tells of what is announced, put off or called off. */
function settles(text: string, { tense: { announced, announcing, dropped } }: TimeWords): boolean {
  return [announced, announcing, dropped].some((words) => words.test(text));
}

/** Where a sentence begins. */
const BEGINNING: Span = { start: 0, end: 0 };

/** The text between the marks around an expression. */
function clauseAround(text: string, { start, end }: Span): string {
  return `${/[^,;:.]*$/u.exec(text.slice(0, start))?.[0]}${/^[^,;:.]*/u.exec(text.slice(end))?.[0]}`;
}

/** What stands behind the date with which an entry of a chronicle begins; it can be a line of its own. */
const ENTRY = /^(?: ?[:–—]| ?\+{2}|\]|$)/u;

/** What can stand before it. */
const BULLET = /^(?:[-–—•*·] ?|\+{2,} ?|\[)?$/u;

/** A match of a form within a sentence. */
interface Candidate extends Span {
  readonly compiled: CompiledForm;
  readonly match: RegExpExecArray;
  readonly rank: number;
}

function candidatesIn(text: string, words: TimeWords): readonly Candidate[] {
  const plain = inOneByte(withoutCapitals(text));
  const candidates: Candidate[] = [];
  for (const [rank, compiled] of formsFor(plain, words).entries()) {
    const { pattern } = compiled;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(plain); match !== null; match = pattern.exec(plain)) {
      const [start, end] = match.indices?.groups?.["marked"] ?? [match.index, match.index + match[0].length];
      candidates.push({ compiled, match, rank, start, end });
    }
  }
  return candidates;
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

function dayOrNull(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}-\d{2}-\d{2}$/u.test(edtf) ? edtf : null;
}
