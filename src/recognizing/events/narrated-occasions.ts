import { uncertainDate } from "../../model/edtf.ts";
import { looksBack, type Clause } from "../clauses/clause.ts";
import { isSaying } from "./attributions.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { TAG } from "./speech-tags.ts";
import { finest, occasionOf, timesOf } from "./usable-times.ts";
import { uncountedLater } from "./uncounted.ts";
import { comesBefore, dayToldBefore, sinceThen, type ToldDay } from "./told-days.ts";

/**
 * What a paragraph tells without a time after it told of a day happened on that day where the telling goes on; what is said
 * about it was said on that day or later.
 */
export function dateNarrated(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    if (draft.occasion === null) draft.occasion = beforeItsParent(draft, drafts, scene) ?? atOnce(draft, drafts, scene);
    if (draft.occasion !== null || !isTold(draft) || comesBefore(draft, scene)) continue;
    draft.occasion = sameDayAsItsKind(draft, drafts);
    if (draft.occasion !== null) continue;
    const day = dayToldBefore(draft, scene);
    if (day === null || (day.date.precision !== "DAY" && day.back > 0)) continue;
    const later = uncountedLater(draft, day, scene);
    if (later !== null) draft.occasion = later;
    else if (looksBack(draft.clause) || (day.back > 0 && isLookedBackTo(draft))) draft.occasion = before(draft, day);
    else draft.occasion = draft.kind === "STATEMENT" ? whenSaid(draft, day, drafts, scene) : whenDone(draft, day, drafts, scene);
  }
}

/** "… einen Vertrag, den das Parlament am 4. Mai billigte. X stimmte dagegen.": one more of what the sentence before ended with. */
function sameDayAsItsKind(draft: EventDraft, drafts: readonly EventDraft[]): Occasion | null {
  const { sentence, kind } = draft;
  if (kind === "STATEMENT" || kind === "OTHER" || !goesOn(draft)) return null;
  const last = drafts.findLast((other) => other.sentence.index === sentence.index - 1);
  const same = last?.kind === kind && last.clause.type === "RELATIVE" && goesOn(last);
  const near = last?.sentence.sentence.paragraph === sentence.sentence.paragraph && last.occasion?.date?.precision === "DAY";
  if (!same || !near || !last.occasion?.date) return null;
  return { ...last.occasion, date: { ...last.occasion.date, basis: "INHERITED" }, rule: "one more of what was told before" };
}

function isTold({ clause: { verbs, type, relation }, standing, trigger, use }: EventDraft): boolean {
  const byVerb = use !== null || trigger === TAG;
  const looksAhead = verbs.modal !== null || verbs.future || type === "INFINITIVE";
  return byVerb && standing.status === "HAPPENED" && !looksAhead && type !== "RELATIVE" && relation !== "TIME";
}

function whenDone(draft: EventDraft, day: ToldDay, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  if (!goesOn(draft) || (isOnlySaid(day, drafts, scene) && !comesNext(draft, scene))) return null;
  return day.back > 1 || isInItsWake(draft, day, drafts, scene) ? since(day, draft) : on(day);
}

/** "Nach dem Putsch am 4. März verhängte X Sanktionen": what comes of a deed may take days, but not what is done after a talk. */
function isInItsWake({ clause }: EventDraft, { time }: ToldDay, drafts: readonly EventDraft[], { language }: Scene): boolean {
  return drafts.some(
    (other) =>
      other.clause === clause &&
      other.occasion?.span.start === time.start &&
      language.clauses.senses.after.has(other.phrase?.preposition ?? "") &&
      !OF_HOURS.has(other.kind),
  );
}

/** Kinds of what is over within a day, after which the day goes on. */
const OF_HOURS: ReadonlySet<string> = new Set(["VISIT", "MEETING", "PHONE_CALL", "STATEMENT", "AGREEMENT", "TREATY"]);

/** In the same breath it is said on the same day; about what others said nobody needs to have spoken later. */
function whenSaid(draft: EventDraft, day: ToldDay, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  if (draft.clause.verbs.perfect) return null;
  if (isOnlySaid(day, drafts, scene) && !comesNext(draft, scene))
    return goesOn(draft) && tellersOf(day, drafts).some((other) => sharesSpeaker(other, draft)) ? on(day) : null;
  return goesOn(draft) && day.back === 0 && draft.clause.type === "MAIN" ? on(day) : since(day, draft);
}

/** The tense in which one thing is told after the other. */
function goesOn({ clause: { verbs }, trigger }: EventDraft): boolean {
  return trigger === TAG || (verbs.mood === "PAST" && !verbs.perfect);
}

/** "X hatte ihn anerkannt, woraufhin Y die Beziehungen abbrach": what comes of what is looked back to is as long ago. */
function isLookedBackTo({ clause, sentence }: EventDraft): boolean {
  const parent = sentence.clauses[clause.parent ?? -1];
  return clause.type === "SUBORDINATE" && parent !== undefined && looksBack(parent);
}

/** "reiste am Montag ab, nachdem er sie getroffen hatte": it had happened before what the clause above it tells. */
function beforeItsParent({ clause, sentence, use }: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  if (use === null || clause.relation !== "TIME" || !looksBack(clause)) return null;
  const above = drafts.find(
    (other) => other.sentence === sentence && other.clause.index === clause.parent && other.occasion?.date,
  )?.occasion;
  const latest = above?.date?.latest ?? null;
  if (above === undefined || above === null || latest === null) return null;
  // "kurz nachdem": the two are of one day.
  if (above.date && isShortly(clause, sentence, scene))
    return { ...above, date: { ...above.date, basis: "INHERITED" }, rule: "shortly before what the clause above it tells" };
  const date = uncertainDate(`[..${latest}]`, "INHERITED", above.words);
  return { ...above, date, rule: "before what the clause above it tells" };
}

/** "kurz nachdem", "wenige Stunden nachdem": what stands before the word that opens a clause. */
function isShortly({ introducer }: Clause, { words }: SceneSentence, { language }: Scene): boolean {
  const before = words.slice(Math.max(0, (introducer ?? 0) - 2), introducer ?? 0);
  return before.some(({ lower }) => language.clauses.senses.shortly.has(lower));
}

/** "ein Kabinett, das umgehend abgelehnt wurde", "bestritt das sofort", "was die Regierung zurückwies": it happened when that happened to which it answers. */
function atOnce(draft: EventDraft, drafts: readonly EventDraft[], scene: Scene): Occasion | null {
  const { clause, sentence, use } = draft;
  const words = scene.language.clauses.senses.atOnce;
  const told = use !== null && draft.standing.status === "HAPPENED" && clause.verbs.mood === "PAST" && !clause.verbs.perfect;
  const { answering } = scene.language.clauses.senses;
  const answers = clause.type === "RELATIVE" && answering.has(sentence.words[clause.introducer ?? -1]?.lower ?? "");
  if (!told || !(answers || clause.words.some((index) => words.has(sentence.words[index]?.lower ?? "")))) return null;
  const above = drafts.find((other) => other.sentence === sentence && other.clause.index === clause.parent)?.occasion;
  const parent = sentence.clauses[clause.parent ?? -1];
  const time = parent === undefined ? null : finest(timesOf({ ...draft, clause: parent }, sentence, scene));
  const occasion = above ?? (time === null ? null : occasionOf(time, ""));
  const day = occasion === null ? dayToldBefore(draft, scene) : null;
  if (day !== null) return on(day);
  const rule = "at once after what the clause above it tells";
  return occasion?.date ? { ...occasion, date: { ...occasion.date, basis: "INHERITED" }, rule } : null;
}

function before(draft: EventDraft, day: ToldDay): Occasion | null {
  if (day.back > 1 || looksBack(day.clause)) return null;
  const { quote: words, start, end } = day.time;
  const date = day.date.latest === null ? null : uncertainDate(`[..${day.date.latest}]`, "INHERITED", words);
  return date === null ? null : { date, words, span: { start, end }, rule: "before what is told of that day" };
}

/** Whether what is told of a day is only that something was said. */
function isOnlySaid(day: ToldDay, drafts: readonly EventDraft[], scene: Scene): boolean {
  return tellersOf(day, drafts).every(({ kind }) => kind === "STATEMENT") && isSaying(day.clause, day.sentence, scene);
}

function tellersOf({ clause, sentence }: ToldDay, drafts: readonly EventDraft[]): readonly EventDraft[] {
  return drafts.filter((other) => other.sentence === sentence && other.clause === clause);
}

function sharesSpeaker(one: EventDraft, other: EventDraft): boolean {
  const speakers = ({ participants }: EventDraft) =>
    new Set(participants.filter(({ role }) => role === "SPEAKER").map(({ entityId }) => entityId));
  return !speakers(one).isDisjointFrom(speakers(other));
}

/** "suchte ihn daraufhin auf": it comes after what was just told, be it said or done. */
function comesNext({ clause, sentence }: EventDraft, { language }: Scene): boolean {
  return clause.words.some((index) => language.clauses.senses.afterwards.has(sentence.words[index]?.lower ?? ""));
}

function on({ date, time }: ToldDay): Occasion {
  const { quote: words, start, end } = time;
  return { date: { ...date, basis: "INHERITED" }, words, span: { start, end }, rule: "goes on with what is told of that day" };
}

function since({ date, time: { quote, start, end } }: ToldDay, { sentence }: EventDraft): Occasion | null {
  const between = date.precision !== "DAY" ? null : sinceThen(date.earliest, sentence.publishedOn, quote);
  const rule = "between what is told of that day and the publication";
  return between === null ? null : { date: between, words: quote, span: { start, end }, rule };
}
