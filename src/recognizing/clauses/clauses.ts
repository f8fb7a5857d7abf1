import type { Language } from "../../languages/language.ts";
import type { Reference } from "../reference.ts";
import { attributesOf } from "./attributes.ts";
import type { Clause, ClauseType, VerbGroup } from "./clause.ts";
import { gappedVerbs, isGapped } from "./gapping.ts";
import { insertionClause, isInsertion } from "./insertions.ts";
import { openingOf, withoutOpening } from "./opening.ts";
import { isInterrupted, opensReport } from "./interruptions.ts";
import { phrasesOf } from "./phrases.ts";
import { opensWithInfinitive, segmentsOf, type Segment } from "./segments.ts";
import { activeFuture } from "./active-future.ts";
import { isSurelyFinite, verbGroupOf } from "./verb-group.ts";
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

/** The clauses without their verbs and phrases. */
function draftsOf(
  segments: readonly Segment[],
  references: readonly Reference[],
  language: Language,
  timeWords: ReadonlySet<number>,
): Draft[] {
  const drafts: Draft[] = [];
  const landmarks = { references, timeWords, clauseWords: language.clauses };
  segments.forEach((segment, index) => {
    const last = drafts.at(-1);
    const gapped = last?.type === "MAIN" && last.complete && !lacksItsVerb(last) && isGapped(segment, last.words, landmarks);
    const following = segments.slice(index + 1);
    if (gapped) drafts.push(draftOf(segment, "MAIN", { coordinatedWith: last, gapOf: last }));
    else if (index === 0 && opensWithInfinitive(segment, language.clauses)) drafts.push(draftOf(segment, "INFINITIVE"));
    else if (
      (last === undefined || (last.type === "MAIN" && !last.complete)) &&
      isInsertion(segment, following, language.clauses)
    )
      drafts.push(draftOf(segment, "RELATIVE", { parent: last ?? null, isInserted: true }));
    else place(segment, following, drafts);
  });
  return drafts;
}

interface Draft {
  type: ClauseType;
  words: Word[];
  introducer: Word | null;
  parent: Draft | null;
  coordinatedWith: Draft | null;
  /** Whether the finite verb (or the marked infinitive) is there. */
  complete: boolean;
  quoted: boolean;
  /** Whether it only names the source of the clause around it. */
  reports: boolean;
  /** The clause whose verb it leaves out. */
  gapOf: Draft | null;
  /** Whether it is a participle between a noun and its verb. */
  isInserted: boolean;
}

function draftOf({ quoted, reports, words }: Segment, type: ClauseType, more: Partial<Draft> = {}): Draft {
  const none = { introducer: null, parent: null, coordinatedWith: null, gapOf: null };
  return { type, words: [...words], complete: true, quoted, reports, isInserted: false, ...none, ...more };
}

function place(segment: Segment, following: readonly Segment[], drafts: Draft[]): void {
  const last = latest(drafts);
  const main = drafts.findLast((draft) => draft.type === "MAIN") ?? null;
  const waiting = drafts.findLast((draft) => draft.type !== "MAIN" && draft.type !== "INFINITIVE" && !draft.complete) ?? null;
  const first = drafts.find((draft) => draft.type === "MAIN" && !draft.complete) ?? null;
  const open = (type: ClauseType, parent: Draft | null, coordinatedWith: Draft | null = null, introducer = segment.introducer) =>
    drafts.push(draftOf(segment, type, { introducer, parent, coordinatedWith, complete: segment.hasFinite }));
  if (main !== null && last?.reports === true && endsVerbless(segment, last, main)) return join(main, segment, false);
  if (segment.opening !== "OTHER") return void open(segment.opening === "RELATIVE" ? "RELATIVE" : "SUBORDINATE", last);
  const next = following[0];
  if (
    !segment.hasFinite &&
    segment.possibleIntroducer !== null &&
    next?.opening === "OTHER" &&
    next.endsFinite &&
    !next.startsFinite
  )
    return void open("SUBORDINATE", last, null, segment.possibleIntroducer);
  if (segment.hasFinite && last !== null && last.parent === null && opensMain(last) && main === null) {
    open("MAIN", null);
    last.parent = drafts.at(-1) ?? null;
    return;
  }
  if (segment.hasFinite) return placeFinite(segment, { last, main, waiting, first }, open);
  if (segment.hasMarkedInfinitive && segment.boundary !== "DASH") {
    if (last !== null && segment.boundary === "COORDINATOR" && last.type === "INFINITIVE")
      return void open("INFINITIVE", last.parent, last);
    if (last !== null) return void open("INFINITIVE", last);
  }
  return placeVerbless(segment, following, { last, main, waiting, first }, open);
}

/** The clause that was read last: behind a clause within it a main clause goes on. */
function latest(drafts: readonly Draft[]): Draft | null {
  const end = ({ words }: Draft) => words.at(-1)?.index ?? -1;
  return drafts.reduce<Draft | null>((one, other) => (one === null || end(other) >= end(one) ? other : one), null);
}

/** Whether a clause without a subject of its own stands before the main one. */
function opensMain({ isInserted, type }: Draft): boolean {
  return isInserted || type === "INFINITIVE";
}

type Open = (type: ClauseType, parent: Draft | null, coordinatedWith?: Draft | null, introducer?: Word | null) => void;
interface Around {
  readonly last: Draft | null;
  readonly main: Draft | null;
  readonly waiting: Draft | null;
  /** The first main clause, where it still waits for its verb. */
  readonly first: Draft | null;
}

function placeFinite(segment: Segment, { last, main, waiting, first }: Around, open: Open): void {
  if (waiting !== null && segment.endsFinite) return join(waiting, segment, true);
  if (
    main !== null &&
    segment.boundary === "COMMA" &&
    lacksItsVerb(main) &&
    !segment.words.some(isSurelyFinite) &&
    (segment.words.length <= 3 || endsBehindInsertion(segment, last, main))
  )
    return join(main, segment, false);
  if (segment.boundary === "COORDINATOR" && last !== null && last.complete) {
    // The second of two verb-final predicates belongs to the same subordinate clause type; a verb-second one is a main clause.
    if (last.type !== "MAIN" && last.type !== "INFINITIVE" && segment.endsFinite && !segment.startsFinite)
      return open(last.type, last.parent, last, last.introducer);
    return open("MAIN", null, last);
  }
  const interrupted = segment.boundary === "DASH" && segment.startsFinite ? (first ?? main) : main;
  if (
    interrupted !== null &&
    !interrupted.complete &&
    (segment.boundary === "COMMA" || interrupted !== main || (segment.startsFinite && segment.boundary === "DASH"))
  )
    return join(interrupted, segment, true);
  open("MAIN", last);
}

function placeVerbless(segment: Segment, following: readonly Segment[], { last, main, waiting }: Around, open: Open): void {
  if (last === null || segment.boundary === "DASH" || segment.boundary === "COLON") return open("MAIN", null);
  if (waiting !== null) return join(waiting, segment, false);
  if (main !== null && !main.complete) return join(main, segment, false);
  if (main !== null && endsInsertion(segment, last, main)) return join(main, segment, false);
  if (main !== null && (opensReport(following) || isInterrupted(segment, following))) return open("MAIN", main);
  const bracket = segment.words.some((word) =>
    word.readings.some(({ form }) => form.mood === "PARTICIPLE" || form.mood === "INFINITIVE"),
  );
  if (bracket && main !== null && last !== main && main.words.some((word) => word.auxiliaries.length > 0))
    return join(main, segment, false);
  join(last, segment, false);
}

/** "ist, wie er sagte, am Montag in Rom verhaftet worden": the participle stands at the end, where a main clause has no verb. */
function endsBehindInsertion({ startsFinite, words }: Segment, last: Draft | null, main: Draft): boolean {
  const [before, final] = words.slice(-2);
  const verb = final !== undefined && final.auxiliaries.length > 0 ? before : final;
  const behind = words.every((word) => word === verb || word === final || word.readings.length === 0 || word.capital);
  const around = last === main || (last?.complete === true && last.parent === main);
  return around && !startsFinite && behind && verb !== undefined && verb.readings.length > 0 && !verb.capital;
}

/** "wird, wie er sagte, die Hilfe stoppen": no relative clause, but what the one around the source still lacks. */
function endsVerbless(segment: Segment, last: Draft, main: Draft): boolean {
  return (
    segment.opening === "RELATIVE" &&
    segment.boundary === "COMMA" &&
    lacksItsVerb(main) &&
    !segment.words.some(isSurelyFinite) &&
    endsBehindInsertion(segment, last, main)
  );
}

/** "reiste, wie er mitteilte, nach Rom": behind the clause that only names the source the main one goes on. */
function endsInsertion({ boundary }: Segment, { complete, parent, reports }: Draft, main: Draft): boolean {
  return boundary === "COMMA" && complete && parent === main && reports;
}

/** Whether a clause has a helping verb whose participle or infinitive is still to come. */
function lacksItsVerb(draft: Draft): boolean {
  return (
    draft.words.some((word) => word.auxiliaries.length > 0) &&
    !draft.words.some(
      (word) =>
        word.auxiliaries.length === 0 &&
        word.readings.some(({ form }) => form.mood === "PARTICIPLE" || form.mood === "INFINITIVE"),
    )
  );
}

function join(draft: Draft, segment: Segment, completes: boolean): void {
  draft.words.push(...segment.words);
  draft.complete ||= completes;
}
