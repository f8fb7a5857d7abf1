import type { ClauseWords } from "../../languages/clause-words.ts";
import { asSubject, voiceOf } from "./attributes.ts";
import type { Clause } from "./clause.ts";
import type { Segment } from "./segments.ts";

/**
 * ", 1937 in Lima geboren," between a noun and its verb: a participle with what belongs to it, and with the noun before it as whom it is
 * said of, is a clause of its own as if it were ", der 1937 in Lima geboren wurde,".
 */
export function isInsertion(segment: Segment, following: readonly Segment[], { prepositions }: ClauseWords): boolean {
  const { boundary, words, hasFinite } = segment;
  const next = following[0];
  const ends = [words[0], words.at(-1)];
  return (
    (boundary === "COMMA" || boundary === "START") &&
    !hasFinite &&
    // ", genannt X," is another name and nothing that happened.
    words.some(({ lower, type }) => type === "NUMBER" || prepositions.has(lower)) &&
    ends.some((word) => word?.readings.some(({ form }) => form.mood === "PARTICIPLE")) &&
    words.every(({ auxiliaries }) => auxiliaries.length === 0) &&
    next?.boundary === "COMMA" &&
    next.startsFinite
  );
}

/** The clause of an insertion, with the phrase before it in the clause that it interrupts, or the first one of the clause that it opens. */
export function insertionClause(clause: Clause, host: Clause): Clause {
  const use = clause.verbs.uses[0];
  const before = host.phrases.findLast(({ last }) => last < (clause.words[0] ?? 0));
  const noun = before ?? host.phrases.find(({ preposition }) => preposition === null);
  if (use === undefined || noun === undefined) return clause;
  const verbs = { ...clause.verbs, ...voiceOf(use.readings) };
  return { ...clause, verbs, phrases: [...clause.phrases, asSubject(noun)] };
}
