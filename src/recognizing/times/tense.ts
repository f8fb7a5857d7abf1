import type { TimeWords } from "../../languages/time-words.ts";
import type { Span } from "../../model/span.ts";
import type { VerbForm } from "./resolved.ts";

/**
 * The tense of the clause at this stretch of a sentence. A clause without a verb has that of the next, else of the one
 * before; a date at the end of a clause ("sein Besuch im Mai, bei dem er …") goes with a relative clause in the past.
 */
export function tenseAt(sentence: string, stretch: Span, words: TimeWords["tense"]): VerbForm {
  const clauses = clausesOf(sentence, words.clauseEnd);
  const own = clauses.findIndex((clause) => stretch.start < clause.end);
  const next = clauses[own + 1]?.text ?? "";
  const attribute = attributeTense(sentence, stretch, words.attribute);
  if (attribute !== null) return attribute;
  const closing = stretch.end + 1 === clauses[own]?.end && words.relative.test(next);
  if (closing && ["PAST", "PERFECT"].includes(tenseOf(next, words))) return "PAST";
  const order = clauses.map((_clause, index) => index).toSorted((one, other) => distance(one, own) - distance(other, own));
  for (const index of order) {
    const tense = tenseOf(clauses[index]?.text ?? "", words);
    if (tense !== "UNKNOWN") return tense;
  }
  return "UNKNOWN";
}

function attributeTense(sentence: string, stretch: Span, words: TimeWords["tense"]["attribute"]): VerbForm | null {
  if (!words.lead.test(sentence.slice(0, stretch.start))) return null;
  const after = sentence.slice(stretch.end);
  return words.future.test(after) ? "FUTURE" : words.past.test(after) ? "PAST" : null;
}

/** The clause itself, then the next ones and the ones before in turn. */
function distance(index: number, own: number): number {
  return index >= own ? 2 * (index - own) : 2 * (own - index) + 1;
}

function tenseOf(clause: string, words: TimeWords["tense"]): VerbForm {
  if (words.surelyPast.test(clause)) return "PAST";
  if (words.future.test(clause)) return "FUTURE";
  if (words.past.test(clause)) return "PAST";
  if (words.perfect.test(clause)) return "PERFECT";
  return words.present.test(clause) ? "PRESENT" : "UNKNOWN";
}

function clausesOf(sentence: string, clauseEnd: RegExp): readonly { readonly text: string; readonly end: number }[] {
  const clauses: { text: string; end: number }[] = [];
  let start = 0;
  for (const match of sentence.matchAll(clauseEnd)) {
    clauses.push({ text: sentence.slice(start, match.index), end: match.index + match[0].length });
    start = match.index + match[0].length;
  }
  return [...clauses, { text: sentence.slice(start), end: sentence.length + 1 }];
}
