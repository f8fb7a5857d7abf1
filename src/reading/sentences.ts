import type { ReadingWords } from "../languages/reading-words.ts";
import type { Span } from "../model/span.ts";

const CLOSERS = `["“”«»’‘'›‹)\\]]`;
/** A possible end: full stops, question or exclamation marks with what closes after them, before a blank, an address or the end. */
const END = new RegExp(String.raw`(?:\.{2,}|…|[.!?]+)${CLOSERS}*(?=[\s\u00a0]|$|https?:\/\/|(?<=\p{L}\.)pic\.)`, "gu");
const OPENERS = /^["„“”«»‚‘'‹›([]+/u;

/** So many characters around a full stop decide whether a sentence ends there. */
const REACH = 80;

/** The sentences of a stretch, trimmed; a stretch without a full stop, such as a heading, is one sentence. */
export function sentencesOf(text: string, stretch: Span, words: ReadingWords | null): readonly Span[] {
  const sentences: Span[] = [];
  let start = stretch.start;
  for (const match of text.slice(stretch.start, stretch.end).matchAll(END)) {
    const end = stretch.start + match.index + match[0].length;
    const before = text.slice(Math.max(start, end - REACH), end);
    if (!endsHere(before, match[0], text.slice(end, Math.min(stretch.end, end + REACH)), words)) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: stretch.end });
  return sentences.map((span) => trimmed(text, span)).filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

/** The stretch without blanks at its ends. */
export function trimmed(text: string, span: Span): Span {
  const inner = text.slice(span.start, span.end);
  const start = span.start + (inner.length - inner.trimStart().length);
  return { start, end: Math.max(start, span.end - (inner.length - inner.trimEnd().length)) };
}

function endsHere(before: string, mark: string, after: string, words: ReadingWords | null): boolean {
  const next = after.trimStart();
  if (next === "") return true;
  if (!/[\p{L}\p{N}]/u.test(before)) return false;
  if (/^(?:https?:\/\/|pic\.)/u.test(after)) return true;
  if (/^[,;:)\]–—-]/u.test(next)) return false;
  const opened = next.replace(OPENERS, "");
  if (/^\p{Ll}/u.test(opened)) return false;
  return mark !== "." || !isInnerStop(before.slice(0, -1), opened, words);
}

/** Whether a full stop after these words belongs to an abbreviation, an initial or an ordinal number. */
function isInnerStop(before: string, next: string, words: ReadingWords | null): boolean {
  const [, lead = "", last = ""] =
    /(?:^|[\s\u00a0(„"“«])(?:([\p{L}\p{N}.\-]+)[\s\u00a0]+)?[("„“«]*([\p{L}\p{N}.\-/]+)$/u.exec(before) ?? [];
  // The last of two ordinals may be tied to the first: "am 19./20. Juni", "12.–14. März".
  if (/(?<![\p{L}\p{N}])\p{N}{1,2}$/u.test(before)) return isOrdinal(lead, next, words);
  if (last === "") return false;
  if (/^\p{Lu}$/u.test(last)) return /^\p{Lu}/u.test(next) && words?.letterName.test(`${lead} ${last}`) !== true;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last)) return false;
  return words?.abbreviations.has(last.toLowerCase()) ?? false;
}

function isOrdinal(lead: string, next: string, words: ReadingWords | null): boolean {
  if (words === null || /^\p{N}/u.test(next)) return true;
  const follower = (/^[\p{L}-]+/u.exec(next)?.[0] ?? "").toLowerCase();
  if (words.months.some((names) => names.includes(follower)) || words.ordinalFollowers.has(follower)) return true;
  return words.ordinalLeaders.has(lead.toLowerCase());
}
