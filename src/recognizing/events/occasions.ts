import { addDays } from "../../model/calendar.ts";
import { uncertainDate } from "../../model/edtf.ts";
import type { TimeMention } from "../../model/mention.ts";
import { overlaps } from "../../model/span.ts";
import type { UncertainDate } from "../../model/uncertain-date.ts";
import { hasVerb, verbAround, type Clause, type VerbUse } from "../clauses/clause.ts";
import { arrangingVerb, isPlanning } from "./arranged.ts";
import { isAside } from "./aside.ts";
import { attachedTo } from "./attachment.ts";
import { isStayedAway } from "./attendance.ts";
import { dateTold } from "./beyond.ts";
import { isCommentedOn, isWishedFor } from "./commented.ts";
import { continueFromBefore, dateFromHead, dateFromStay } from "./continued-occasions.ts";
import { dateFromAntecedent, dateFromMessage } from "./attributed-occasions.ts";
import { BESIDE_NOUN, ENCOUNTERS, type EventDraft, type Occasion } from "./draft.ts";
import { dateFromGathering, dateFromRelative, inheritFromSentence, sinceNoun } from "./inherited-occasions.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { dateInTickers } from "./tickers.ts";
import { isOfWhatIsJudged, isOfWhatIsSet, isSetByOther } from "./times-of-others.ts";
import { finest, isOfFirst, isOver, isSetFor, occasionOf, timesOf, usable } from "./usable-times.ts";

/** Gives each event of a clause the time that is told of it: a noun the one beside it, a verb the rest of its clause's. */
export function dateEvents(drafts: readonly EventDraft[], scene: Scene): void {
  for (const [sentence, own] of Map.groupBy(drafts, (draft) => draft.sentence)) {
    const taken = new Set<TimeMention>();
    for (const draft of own) if (draft.phrase !== null) dateNoun(draft, sentence, taken, scene);
    for (const draft of own) if (draft.use !== null) dateVerb(draft, own, taken, scene);
    for (const draft of own) if (draft.phrase !== null && draft.occasion === null) dateFromRelative(draft, own, scene);
    for (const draft of own)
      if (draft.phrase !== null && draft.occasion === null) dateFromClause(draft, own, sentence, taken, scene);
    for (const draft of own) if (draft.use !== null && draft.occasion === null) dateFromGathering(draft, own, scene);
    for (const draft of own) if (draft.occasion === null) inheritFromSentence(draft, own, scene);
    for (const draft of own) if (draft.use !== null && draft.occasion === null) sinceNoun(draft, own, scene);
    for (const draft of own) if (draft.use !== null && draft.occasion === null) dateFromAntecedent(draft, own, scene);
    for (const draft of own) if (draft.use !== null && draft.occasion === null) dateFromMessage(draft, scene);
  }
  dateInTickers(drafts, scene);
  for (const draft of drafts) if (draft.occasion === null) dateFromHead(draft, scene);
  for (const draft of drafts) if (draft.occasion === null) dateFromStay(draft, drafts, scene);
  for (const [sentence, own] of Map.groupBy(drafts, (draft) => draft.sentence)) continueFromBefore(sentence, own, drafts, scene);
}

/** "ist derzeit auf Besuch": what goes on does so on the day of publication. */
export function dateOngoing(draft: EventDraft): void {
  const { standing, sentence } = draft;
  if (
    standing.status !== "ONGOING" ||
    draft.occasion !== null ||
    standing.span === null ||
    standing.words === null ||
    sentence.publishedOn === null
  )
    return;
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(sentence.publishedOn)) return;
  draft.occasion = {
    date: uncertainDate(sentence.publishedOn, "COMPUTED", standing.words),
    words: standing.words,
    span: standing.span,
    rule: "goes on at the time of publication",
  };
}

/** A time within the noun's phrase or right behind it and what is attached to it. */
function dateNoun(draft: EventDraft, sentence: SceneSentence, taken: Set<TimeMention>, scene: Scene): void {
  const phrase = draft.phrase;
  if (phrase === null) return;
  const index = draft.clause.phrases.indexOf(phrase);
  const end = endOfChain(draft.clause, index, sentence, scene);
  const inside = spanOf(sentence, phrase.first, end);
  const itself = spanOf(sentence, phrase.first, phrase.last);
  const behind = spanOf(sentence, end + 1, Math.min(end + 2, sentence.words.length - 1));
  const own = sentence.times.filter(
    (time) =>
      usable(time) &&
      !isOfFirst(time, sentence, scene) &&
      !isTooLong(time, draft) &&
      ((overlaps(time, inside) && (overlaps(time, itself) || isInClause(time, draft.clause, sentence))) ||
        (overlaps(time, behind) && sentence.words[end + 1]?.type !== "MARK" && isOfNoun(draft, end, sentence, scene))),
  );
  const best = finest(own);
  if (best === null) return;
  own.forEach((time) => taken.add(time));
  const { date, ...occasion } = toldAt(best, BESIDE_NOUN, sentence, scene);
  draft.occasion = { ...occasion, date: date === null ? null : begun(date, draft, scene) };
}

/** "sagte an einer Konferenz in X bis 2024 Hilfe zu": nobody meets until some year. */
function isTooLong({ date }: TimeMention, { kind }: EventDraft): boolean {
  return ENCOUNTERS.has(kind) && date?.precision === "YEAR" && date.edtf.startsWith("[..");
}

function toldAt(time: TimeMention, rule: string, sentence: SceneSentence, scene: Scene): Occasion {
  return { ...occasionOf(time, rule), date: dateTold(time, sentence, scene) };
}

/** "in einer am Freitag verbreiteten Botschaft": the time of a participle is not that of the clause around it. */
function isInClause(time: TimeMention, { words }: Clause, sentence: SceneSentence): boolean {
  return words.some((index) => overlaps(time, spanOf(sentence, index, index)));
}

/** "seit dem Putsch im Januar 2015": what has lasted since an event began when that happened, unless it is a war. */
function begun(date: UncertainDate, { phrase, kind }: EventDraft, { language }: Scene): UncertainDate {
  const since = language.clauses.senses.since.has(phrase?.preposition ?? "") && kind !== "WAR";
  return since && date.edtf.endsWith("/..") ? uncertainDate(date.edtf.slice(0, -3), date.basis, date.words) : date;
}

/** The last word of all that hangs on a noun, directly or through what hangs on it. */
function endOfChain(clause: Clause, index: number, sentence: SceneSentence, scene: Scene): number {
  const chain = [index];
  clause.phrases.forEach((phrase, at) => {
    const joined = phrase.coordinatedWith !== null && chain.includes(phrase.coordinatedWith) && phrase.coordinatedWith !== index;
    const host = phrase.genitiveOf ?? attachedTo(clause, at, sentence, scene);
    if (at > index && (joined || (host !== null && chain.includes(host)))) chain.push(at);
  });
  return Math.max(...chain.map((at) => clause.phrases[at]?.last ?? 0));
}

/**
 * Behind a noun before the verb a time belongs to the noun, but between an object and the end of the bracket to the verb ("hatte
 * den Angriff am Freitag verurteilt").
 */
function isOfNoun({ clause, phrase }: EventDraft, end: number, sentence: SceneSentence, scene: Scene): boolean {
  const { finite, uses } = clause.verbs;
  const next = sentence.words[end + 1];
  if (next === undefined || (finite !== null && next.index === finite)) return false;
  // "hat die Wahl vom 28. Februar gewonnen".
  const { prepositions, senses } = scene.language.clauses;
  const preposition = prepositions.get(next.lower) ?? "";
  if (next.lower !== preposition && senses.of.has(preposition)) return true;
  // "verurteilte den Angriff am Freitag", but "den Angriff vom Freitag", "den Angriff im Mai, bei dem …".
  if (phrase !== null && isCommentedOn(clause, phrase, scene))
    return senses.of.has(next.lower) || isToldOfBehind(end + 1, sentence);
  const bracket = phrase?.preposition === null && finite !== null && finite < phrase.first;
  return !(bracket && uses.some((use) => use.form !== "FINITE" && use.word > end + 1));
}

/** Whether a relative clause follows on the time that begins with a word, so that the noun before it is told of. */
function isToldOfBehind(at: number, { clauses, times, words }: SceneSentence): boolean {
  const time = times.find(({ start, end }) =>
    [at, at + 1].some((index) => overlaps({ start, end }, words[index] ?? { start: -1, end: -1 })),
  );
  const comma = words.find(({ start }) => start >= (time?.end ?? Infinity));
  return comma?.text === "," && clauses.some(({ type, words: own }) => type === "RELATIVE" && own[0] === comma.index + 1);
}

function dateVerb(draft: EventDraft, all: readonly EventDraft[], taken: ReadonlySet<TimeMention>, scene: Scene): void {
  const { sentence } = draft;
  const open = timesOf(draft, sentence, scene).filter(
    (time) =>
      !isSetByOther(time, draft, scene) && !isOfWhatIsSet(time, draft, all, scene) && !isOfWhatIsJudged(time, draft, scene),
  );
  const own = open.filter((time) => !taken.has(time));
  // "hat am Freitag seinen Rücktritt für Oktober angekündigt", "berief am Freitag für Montag ein": it is for the day that it is set for.
  const set =
    draft.trigger.status === "PLANNED" || draft.kind === "MEETING" ? open.filter((time) => isSetFor(time, sentence, scene)) : [];
  const best = finest(set.length > 0 ? set : timesWithin(own, draft.use, sentence));
  if (best !== null) draft.occasion = toldAt(best, "time in the clause of the verb", sentence, scene);
}

/** Of some times those among the words of a verb, where there are any; else all. */
function timesWithin(times: readonly TimeMention[], use: VerbUse | null, { words }: SceneSentence): readonly TimeMention[] {
  if (use === null) return times;
  const near = times.filter(
    (time) => time.start >= (words[use.from]?.start ?? 0) && time.end <= (words[use.to]?.end ?? Infinity),
  );
  return near.length > 0 ? near : times;
}

/** "traf am Montag zu einem zweitägigen Besuch ein": a visit of so many days, the first of which is that of the arrival. */
function withLength(first: Occasion["date"], { phrase }: EventDraft, sentence: SceneSentence): Occasion["date"] {
  if (first?.precision !== "DAY" || first.earliest === null || phrase === null) return first;
  const inside = spanOf(sentence, phrase.first, phrase.last);
  const length = sentence.times.find((time) => time.type === "DURATION" && overlaps(time, inside));
  const days = Number(/^P(\d+)D$/u.exec(length?.timeml ?? "")?.[1] ?? 1);
  return days < 2
    ? first
    : uncertainDate(`${first.edtf}/${addDays(first.earliest, days - 1)}`, "COMPUTED", length?.quote ?? null);
}

/** A noun without a time of its own has that of its clause, where the clause tells of it or what it tells happens during it. */
function dateFromClause(
  draft: EventDraft,
  all: readonly EventDraft[],
  sentence: SceneSentence,
  taken: ReadonlySet<TimeMention>,
  scene: Scene,
): void {
  if (isAside(draft, scene) || isKept(draft, scene)) return;
  const preposition = draft.phrase?.preposition ?? null;
  const other = all.find((one) => one.use !== null && one.clause === draft.clause);
  if (preposition !== null && !scene.language.clauses.during.has(preposition) && !isBegun(draft, other, scene)) return;
  // "lud für Montag zu einem Treffen ein": of the times of an invitation only that for which it is meant.
  const isInvitedTo = scene.language.clauses.senses.aim.has(preposition ?? "") && other?.kind === "INVITATION";
  const spokenOf = [isCommentedOn, isWishedFor].some(
    (holds) => draft.phrase !== null && holds(draft.clause, draft.phrase, scene),
  );
  if (spokenOf) return;
  const free = timesOf(draft, sentence, scene).filter(
    (time) => !taken.has(time) && !isTooLong(time, draft) && (!isInvitedTo || isSetFor(time, sentence, scene)),
  );
  // "wird am Montag kommen und am Dienstag eine Rede halten": the time of the verb that carries it.
  const carrier = verbAround(draft.clause, draft.phrase?.head ?? 0);
  const open = free.filter((time) => !isSetByOther(time, { ...draft, use: carrier ?? null }, scene));
  // "vereinbarten am Montag ein Treffen": that was the day of the agreement.
  const arranged = arrangingVerb(draft, scene) !== null;
  const planned = isPlanning(draft.clause, scene);
  const set = arranged || planned ? open.filter((time) => isSetFor(time, sentence, scene)) : [];
  if (arranged && set.length === 0) return;
  const best = finest(set.length > 0 ? set : timesWithin(open, carrier ?? null, sentence));
  if (best === null || (set.length === 0 && isOfTheNews(best, draft, scene))) return;
  const rule = other === undefined ? "time in the clause that tells of the noun" : "time of the verb that happens with it";
  const occasion = toldAt(best, rule, sentence, scene);
  const begun = draft.kind === "VISIT" && other?.kind === "MEETING" && other.family === "arrival";
  const date = begun ? withLength(occasion.date, draft, sentence) : occasion.date;
  draft.occasion = { ...occasion, date: other === undefined || date === null ? date : { ...date, basis: "INHERITED" } };
}

/** "Die Waffenruhe hielt am Montag", "wurde am Montag gebrochen": it was agreed on before. */
function isKept({ clause, kind }: EventDraft, { language }: Scene): boolean {
  return kind === "TREATY" && hasVerb(clause, language.clauses.senses.keeping);
}

/** "kündigte am Montag eine Lieferung an", "sagte am Montag seine Teilnahme ab": that was the day on which it was said. */
function isOfTheNews({ date }: TimeMention, draft: EventDraft, scene: Scene): boolean {
  const { clause, sentence } = draft;
  const sets = !clause.verbs.passive && hasVerb(clause, scene.language.clauses.standing.setting);
  return (sets || isStayedAway(draft, scene)) && date !== null && isOver(date, sentence.publishedOn);
}

/** "begann im März mit Luftangriffen", "Mit einem Händedruck ist am Montag …": what somebody begins with, or all that a clause tells of, happens then. */
function isBegun({ clause, phrase }: EventDraft, other: EventDraft | undefined, { language }: Scene): boolean {
  const { beginning, with: companionship } = language.clauses.senses;
  if (!companionship.has(phrase?.preposition ?? "")) return false;
  const begins = hasVerb(clause, beginning);
  return begins || ((other === undefined || other.kind === "OTHER") && phrase?.first === clause.words[0]);
}
