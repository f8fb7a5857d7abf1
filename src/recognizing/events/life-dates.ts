import type { Language } from "../../languages/language.ts";
import type { TimeMention } from "../../model/mention.ts";
import { overlaps } from "../../model/span.ts";
import type { Word } from "../clauses/words.ts";
import type { Reference } from "../reference.ts";

/**
 * Whether a time says when somebody was born, died or lived and nothing of what is told about them: "(1898–1976)" behind a name,
 * "Jahrgang 1937", ", geboren 1937 in Lima,".
 */
export function isOfLife(
  time: TimeMention,
  words: readonly Word[],
  references: readonly Reference[],
  { clauses }: Language,
): boolean {
  const insertion = insertionOf(time, words);
  const says = insertion.some(({ lower }) => clauses.senses.ofLife.has(lower));
  return (says && !insertion.some(isFinite)) || isSpanOfSomebody(time, insertion, { words, references });
}

/** The words around a time up to the next comma, bracket or the like on each side. */
function insertionOf(time: TimeMention, words: readonly Word[]): readonly Word[] {
  const first = words.findLastIndex((word) => word.start < time.start && BOUNDARY.test(word.text)) + 1;
  const end = words.findIndex((word) => word.start >= time.end && BOUNDARY.test(word.text));
  return words.slice(first, end < 0 ? words.length : end);
}

const BOUNDARY = /^[,;:()[\]]$/u;

function isFinite({ auxiliaries, readings }: Word): boolean {
  return auxiliaries.length > 0 || readings.some(({ form }) => form.mood === "PRESENT" || form.mood === "PAST");
}

/** "Georg Fuhg (1898–1976)": two years and nothing else in brackets behind somebody's name. */
function isSpanOfSomebody(
  time: TimeMention,
  insertion: readonly Word[],
  { words, references }: { readonly words: readonly Word[]; readonly references: readonly Reference[] },
): boolean {
  const bracket = (insertion[0]?.index ?? 0) - 1;
  const isSpan = time.date?.precision === "INTERVAL" && insertion.every((word) => overlaps(word, time));
  return (
    isSpan &&
    words[bracket]?.text === "(" &&
    references.some(({ lastToken, mentions }) => lastToken === bracket - 1 && mentions.every(({ kind }) => kind === "PERSON"))
  );
}
