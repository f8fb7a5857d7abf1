import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Language } from "../../languages/language.ts";
import type { Reference } from "../reference.ts";
import type { ClauseType } from "./clause.ts";
import { lacksItsVerb, type Draft } from "./draft.ts";
import { isGapped, type Landmarks } from "./gapping.ts";
import { endsBehindInsertion, endsInsertion, endsVerbless, goesOnBehind } from "./going-on.ts";
import { isInsertion } from "./insertions.ts";
import { isInterrupted, opensReport } from "./interruptions.ts";
import { opensWithInfinitive, type Segment } from "./segments.ts";
import { isSurelyFinite } from "./verb-group.ts";
import type { Word } from "./words.ts";

/** The clauses without their verbs and phrases. */
export function draftsOf(
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
    else place(segment, following, drafts, landmarks);
  });
  return drafts;
}

function draftOf({ quoted, reports, words }: Segment, type: ClauseType, more: Partial<Draft> = {}): Draft {
  const none = { introducer: null, parent: null, coordinatedWith: null, gapOf: null };
  return { type, words: [...words], complete: true, quoted, reports, isInserted: false, ...none, ...more };
}

function place(segment: Segment, following: readonly Segment[], drafts: Draft[], landmarks: Landmarks): void {
  const last = latest(drafts);
  const main = mainOf(drafts, landmarks.clauseWords);
  const waiting = drafts.findLast((draft) => draft.type !== "MAIN" && draft.type !== "INFINITIVE" && !draft.complete) ?? null;
  const first = drafts.find((draft) => draft.type === "MAIN" && !draft.complete) ?? null;
  const open = (type: ClauseType, parent: Draft | null, coordinatedWith: Draft | null = null, introducer = segment.introducer) =>
    drafts.push(draftOf(segment, type, { introducer, parent, coordinatedWith, complete: segment.hasFinite }));
  if (main !== null && last?.reports === true && endsVerbless(segment, last, main)) return join(main, segment, false);
  if (main !== null && last?.type === "RELATIVE" && isComparison(segment, following, landmarks))
    return join(main, segment, false);
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
  if (main === last && tellsNews(segment, following, main)) return void open("MAIN", main);
  if (segment.hasFinite && goesOnWithList(segment, following, last, landmarks)) return void open("MAIN", null, last);
  if (segment.hasFinite) return placeFinite(segment, { last, main, waiting, first }, open);
  if (segment.hasMarkedInfinitive && segment.boundary !== "DASH") {
    if (last !== null && segment.boundary === "COORDINATOR" && last.type === "INFINITIVE")
      return void open("INFINITIVE", last.parent, last);
    if (last !== null) return void open("INFINITIVE", last);
  }
  if (main !== null && goesOnBehind(segment, last, main, landmarks)) return join(main, segment, false);
  return placeVerbless(segment, following, { last, main, waiting, first }, open);
}

/** "gilt vor der Wahl, die am 11. April beginnt, als ausgeschlossen": at the end, and without a verb, "als" opens no clause. */
function isComparison({ hasFinite, introducer }: Segment, following: readonly Segment[], { clauseWords }: Landmarks): boolean {
  return !hasFinite && following.length === 0 && clauseWords.subordinators.get(introducer?.lower ?? "") === "SAME_TIME";
}

/** The last main clause; "X hat, beteuerte er, …" goes on with the one that still lacks its verb. */
function mainOf(drafts: readonly Draft[], { sayingVerbs }: ClauseWords): Draft | null {
  const main = drafts.findLast((draft) => draft.type === "MAIN") ?? null;
  const [verb] = main?.words ?? [];
  const tags = verb?.readings.some((reading) => sayingVerbs.has(reading.verb.lemma)) === true && main?.quoted === false;
  const open = tags ? drafts.find((draft) => draft === main?.parent && draft.type === "MAIN" && lacksItsVerb(draft)) : undefined;
  return open ?? main;
}

/** "Gerüchte, er sei tot, wies X zurück": what is reported stands between a noun and the verb that it belongs to. */
function tellsNews(
  { boundary, hasFinite, startsFinite, words }: Segment,
  following: readonly Segment[],
  main: Draft | null,
): boolean {
  if (main === null || main.complete || boundary !== "COMMA" || !hasFinite || startsFinite) return false;
  const reported = words.some(({ auxiliaries, readings }) =>
    [...auxiliaries.map(({ mood }) => mood), ...readings.map(({ form }) => form.mood)].some((mood) => mood === "REPORTED"),
  );
  const next = following[0];
  return reported && next?.boundary === "COMMA" && next.startsFinite;
}

/** "trat vor die Kameras, verkündete die Unabhängigkeit und weinte": verbs of one subject in a row, none of which says whose words they are. */
function goesOnWithList(
  { boundary, startsFinite, words, quoted }: Segment,
  following: readonly Segment[],
  last: Draft | null,
  landmarks: Landmarks,
): boolean {
  const next = following[0];
  if (last?.type !== "MAIN" || !last.complete || last.quoted !== quoted || boundary !== "COMMA" || !startsFinite) return false;
  return next?.boundary === "COORDINATOR" && next.startsFinite && !namesSubject(words, landmarks);
}

/** Whether somebody stands behind a verb as who does what it says: of a verb of saying anybody, else a pronoun. */
function namesSubject(words: readonly Word[], { clauseWords, references }: Landmarks): boolean {
  const { pronouns, sayingVerbs, speakers, titles } = clauseWords;
  if (pronouns.get(words[1]?.lower ?? "")?.includes("NOMINATIVE") === true) return true;
  if (words[0]?.readings.some(({ verb }) => sayingVerbs.has(verb.lemma)) !== true) return false;
  const named = (word: Word) => references.some(({ firstToken, form }) => firstToken === word.index && form !== "ADJECTIVE");
  const titled = ({ capital, lower }: Word) => capital && (titles.test(lower) || speakers.some((end) => lower.endsWith(end)));
  return words.some((word) => named(word) || titled(word));
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
  const behind = segment.startsFinite && (segment.boundary === "DASH" || (first !== null && main?.parent === first));
  const interrupted = behind ? (first ?? main) : main;
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

function join(draft: Draft, segment: Segment, completes: boolean): void {
  draft.words.push(...segment.words);
  draft.complete ||= completes;
}
