import type { Language } from "../../languages/language.ts";
import type { Reference } from "../reference.ts";
import { attributesOf } from "./attributes.ts";
import type { Clause, VerbGroup } from "./clause.ts";
import { gappedVerbs } from "./gapping.ts";
import { insertionClause } from "./insertions.ts";
import { openingOf, withoutOpening } from "./opening.ts";
import { phrasesOf } from "./phrases.ts";
import { draftsOf } from "./clause-drafts.ts";
import type { Draft } from "./draft.ts";
import { segmentsOf } from "./segments.ts";
import { activeFuture } from "./active-future.ts";
import { verbGroupOf } from "./verb-group.ts";
import type { Word } from "./words.ts";

/** Takes a sentence apart into its clauses, from left to right; pieces without a verb join the clause that they interrupt. */
export function clausesOf(
  words: readonly Word[],
  references: readonly Reference[],
  language: Language,
  timeWords: ReadonlySet<number> = new Set(),
): Clause[] {
  const drafts = draftsOf(segmentsOf(words, language.clauses), references, language, timeWords);
  const prefixes = language.verbs.prefixes;
  const groups = new Map<Draft, VerbGroup>();
  const clauses = drafts.map((draft, index): Clause => {
    const own = draft.words.toSorted((one, other) => one.index - other.index);
    const left = draft.gapOf === null ? undefined : groups.get(draft.gapOf);
    const verbs = left === undefined ? verbGroupOf(own, isVerbFinal(draft), prefixes, language.clauses) : gappedVerbs(left, own);
    groups.set(draft, verbs);
    // The pronoun or conjunction that opens a clause is no part of a phrase ("der Paris besuchte").
    const told = withoutOpening(own, openingOf(draft, own, language), language);
    const phrases = phrasesOf(told, words, references, language, timeWords);
    return {
      index,
      type: draft.type === "MAIN" && verbs.finite === null ? "VERBLESS" : draft.type,
      relation: draft.introducer === null ? null : (language.clauses.subordinators.get(draft.introducer.lower) ?? null),
      introducer: draft.introducer?.index ?? null,
      parent: draft.parent === null ? null : drafts.indexOf(draft.parent),
      coordinatedWith: draft.coordinatedWith === null ? null : drafts.indexOf(draft.coordinatedWith),
      words: own.map((word) => word.index),
      verbs: activeFuture(verbs, phrases, words, timeWords),
      phrases,
      quoted: draft.quoted,
    };
  });
  const whole = clauses.map((clause, index) => (drafts[index]?.isInserted === true ? inserted(clause, clauses) : clause));
  const attributes = attributesOf(whole, { words, references, language, timeWords });
  return [...whole.map((clause) => withoutAttributes(clause, attributes)), ...attributes];
}

function inserted(clause: Clause, clauses: readonly Clause[]): Clause {
  const host = clauses[clause.parent ?? -1];
  return host === undefined ? clause : insertionClause(clause, host);
}

function isVerbFinal({ type }: Draft): boolean {
  return type === "SUBORDINATE" || type === "RELATIVE";
}

/** The words of an attribute are no longer those of the clause around it, except for the noun. */
function withoutAttributes(clause: Clause, attributes: readonly Clause[]): Clause {
  const own = attributes.filter(({ parent }) => parent === clause.index);
  if (own.length === 0) return clause;
  const lost = new Set(own.flatMap(({ verbs, words }) => words.filter((index) => index <= (verbs.uses[0]?.word ?? -1))));
  return { ...clause, words: clause.words.filter((index) => !lost.has(index)) };
}
