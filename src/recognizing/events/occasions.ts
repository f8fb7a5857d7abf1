import type { TimeMention } from "../../model/mention.ts";
import { overlaps } from "../../model/span.ts";
import type { Clause } from "../clauses/clause.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import { uncertainDate } from "../../model/edtf.ts";
import { spanOf, type Scene, type SceneSentence } from "./scene.ts";
import { attachedTo } from "./arguments.ts";

const FINENESS: readonly string[] = ["DAY", "WEEK", "MONTH", "SEASON", "QUARTER", "INTERVAL", "YEAR", "DECADE", "CENTURY"];

/** Gives each event of a clause the time that is told of it: a noun the one beside it, a verb the rest of its clause's. */
export function dateEvents(drafts: readonly EventDraft[], scene: Scene): void {
  for (const [sentence, own] of Map.groupBy(drafts, (draft) => draft.sentence)) {
    const taken = new Set<TimeMention>();
    for (const draft of own) if (draft.phrase !== null) dateNoun(draft, sentence, taken, scene);
    for (const draft of own) if (draft.use !== null) dateVerb(draft, sentence, taken, scene);
    for (const draft of own)
      if (draft.phrase !== null && draft.occasion === null) dateFromClause(draft, own, sentence, taken, scene);
    for (const draft of own) if (draft.occasion === null) inheritFromSentence(draft, own, scene);
    for (const draft of own) if (draft.use !== null && draft.occasion === null) sinceNoun(draft, own, scene);
  }
  for (const draft of drafts) if (draft.occasion === null) dateFromHead(draft);
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
  const behind = spanOf(sentence, end + 1, Math.min(end + 2, sentence.words.length - 1));
  const own = sentence.times.filter(
    (time) =>
      usable(time) &&
      (overlaps(time, inside) ||
        (overlaps(time, behind) && sentence.words[end + 1]?.type !== "MARK" && isOfNoun(draft, end, sentence))),
  );
  const best = finest(own);
  if (best === null) return;
  own.forEach((time) => taken.add(time));
  draft.occasion = occasionOf(best, "time beside the noun");
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

/** Behind a noun before the verb a time belongs to the noun; behind the verb, where no event verb could claim it. */
function isOfNoun(draft: EventDraft, end: number, sentence: SceneSentence): boolean {
  const finite = draft.clause.verbs.finite;
  const next = sentence.words[end + 1];
  if (next === undefined || (finite !== null && next.index === finite)) return false;
  return true;
}

function dateVerb(draft: EventDraft, sentence: SceneSentence, taken: ReadonlySet<TimeMention>, scene: Scene): void {
  const own = timesOf(draft, sentence, scene).filter((time) => !taken.has(time));
  const use = draft.use;
  const near =
    use === null
      ? own
      : own.filter(
          (time) => time.start >= (sentence.words[use.from]?.start ?? 0) && time.end <= (sentence.words[use.to]?.end ?? Infinity),
        );
  const best = finest(near.length > 0 ? near : own);
  if (best !== null) draft.occasion = occasionOf(best, "time in the clause of the verb");
}

/** A noun without a time of its own has that of its clause, where the clause tells of it or what it tells happens during it. */
function dateFromClause(
  draft: EventDraft,
  all: readonly EventDraft[],
  sentence: SceneSentence,
  taken: ReadonlySet<TimeMention>,
  scene: Scene,
): void {
  const preposition = draft.phrase?.preposition ?? null;
  const other = all.find((one) => one.use !== null && one.clause === draft.clause);
  if (preposition !== null && !scene.language.clauses.during.has(preposition)) return;
  if (scene.language.clauses.senses.aim.has(preposition ?? "") && other?.kind === "INVITATION") return;
  const free = timesOf(draft, sentence, scene).filter((time) => !taken.has(time));
  const best = finest(free);
  if (best === null) return;
  const occasion = occasionOf(
    best,
    other === undefined ? "time in the clause that tells of the noun" : "time of the verb that happens with it",
  );
  draft.occasion =
    other === undefined || occasion.date === null ? occasion : { ...occasion, date: { ...occasion.date, basis: "INHERITED" } };
}

/** Two clauses joined by "als" or "während" tell of one time. */
function inheritFromSentence(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  if (draft.use === null) return;
  const partner =
    inOfRelative(draft, all, scene) ??
    all.find(
      (other) =>
        other !== draft &&
        other.occasion?.date !== null &&
        other.occasion !== null &&
        other.use !== null &&
        isSameTime(draft, other),
    );
  if (partner?.occasion?.date === null || partner?.occasion === undefined || partner.occasion === null) return;
  draft.occasion = {
    ...partner.occasion,
    date: partner.occasion.date === null ? null : { ...partner.occasion.date, basis: "INHERITED" },
    rule: "the clause tells of the same time",
  };
}

/** "Kims Besuch im September, bei dem er … zusagte": the event that the relative pronoun stands for. */
function inOfRelative(draft: EventDraft, all: readonly EventDraft[], scene: Scene): EventDraft | undefined {
  const { clause, sentence } = draft;
  if (
    clause.type !== "RELATIVE" ||
    clause.introducer === null ||
    !scene.language.clauses.senses.whereby.has(sentence.words[clause.introducer - 1]?.lower ?? "")
  )
    return undefined;
  return all.findLast(
    (other) =>
      other.phrase !== null && other.triggerSpan.end < (sentence.words[clause.introducer ?? 0]?.start ?? 0) && hasDate(other),
  );
}

function hasDate({ occasion }: EventDraft): boolean {
  return occasion !== null && occasion.date !== null;
}

function hasBeginning({ occasion }: EventDraft): boolean {
  return occasion !== null && occasion.date !== null && occasion.date.earliest !== null;
}

function isSameTime(one: EventDraft, other: EventDraft): boolean {
  const joined = (a: EventDraft, b: EventDraft) =>
    a.clause.relation === "SAME_TIME" &&
    (a.clause.parent === b.clause.index || b.clause.parent === a.clause.index || b.clause.coordinatedWith !== null);
  const sameClause = one.clause === other.clause;
  const coordinated =
    one.clause.type === "MAIN" &&
    other.clause.type === "MAIN" &&
    one.clause.coordinatedWith !== null &&
    other.clause.index < one.clause.index &&
    one.clause.verbs.mood === other.clause.verbs.mood &&
    one.clause.verbs.mood === "PAST" &&
    one.kind !== "STATEMENT";
  const year =
    other.clause.relation === "TIME" &&
    one.clause.relation === null &&
    one.clause.parent === other.clause.index &&
    other.occasion?.date?.precision === "YEAR" &&
    one.clause.verbs.mood === "PAST";
  return sameClause || coordinated || year || joined(one, other) || joined(other, one);
}

/** "seit der Invasion im Jahr 2022": since the event that is named. */
function sinceNoun(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const noun = all.find(
    (other) =>
      other.clause === draft.clause &&
      scene.language.clauses.senses.since.has(other.phrase?.preposition ?? "") &&
      hasBeginning(other),
  );
  const date = noun?.occasion?.date;
  if (noun === undefined || !date || /[/[.]/u.test(date.edtf) || draft.kind === "STATEMENT") return;
  draft.occasion = {
    date: uncertainDate(`${date.edtf}/..`, "INHERITED", date.words),
    words: noun.occasion?.words ?? "",
    span: noun.occasion?.span ?? draft.triggerSpan,
    rule: "since the event that is named beside it",
  };
}

/** "14. Mai 1948: X ruft den Staat Israel aus": a time that stands alone before a colon or dash is that of all that follows. */
function dateFromHead(draft: EventDraft): void {
  const { sentence, clause } = draft;
  const mark = sentence.words.findIndex((word) => /^[:–—-]$/u.test(word.text));
  const head = sentence.words.slice(0, Math.max(0, mark));
  const times = sentence.times.filter((time) => usable(time) && time.end <= (head.at(-1)?.end ?? -1));
  const best = finest(times);
  const alone =
    best !== null &&
    head.every(
      (word) =>
        word.type !== "WORD" ||
        times.some((time) => overlaps(time, word)) ||
        (!word.capital && word.index < 2) ||
        word.index === 0,
    );
  if (best === null || !alone || clause.relation === "TIME" || (clause.words[0] ?? 0) <= mark) return;
  draft.occasion = occasionOf(best, "time at the head of the entry");
}

/** "Im Februar war sie in Rom, wo sie X traf": the time of a stay that is no event of its own is that of what happened there. */
function dateFromStay(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const { clause, sentence } = draft;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const places = scene.language.clauses.relativePlaces;
  if (
    parent === undefined ||
    clause.type !== "RELATIVE" ||
    !places.has(sentence.words[clause.introducer ?? -1]?.lower ?? "") ||
    all.some((other) => other.clause === parent)
  )
    return;
  const best = finest(timesOf({ ...draft, clause: parent }, sentence, scene));
  if (best === null) return;
  const occasion = occasionOf(best, "time of the stay during which it happens");
  draft.occasion = { ...occasion, date: occasion.date === null ? null : { ...occasion.date, basis: "INHERITED" } };
}

/** "Anschließend …", "Der Tag beginnt mit …": the day is that of the sentence before. */
function continueFromBefore(sentence: SceneSentence, own: readonly EventDraft[], all: readonly EventDraft[], scene: Scene): void {
  const opening = sentence.words
    .filter((word) => word.type === "WORD")
    .slice(0, 2)
    .map((word) => word.lower);
  const { continuers, senses } = scene.language.clauses;
  const later = sentence.clauses[0]?.words.some((index) => senses.afterwards.has(sentence.words[index]?.lower ?? "")) ?? false;
  if (!later && !continuers.has(opening[0] ?? "") && !continuers.has(opening.join(" "))) return;
  const day = dayBefore(sentence, all, scene, later);
  if (day === undefined) return;
  for (const draft of own)
    if (draft.occasion === null && draft.clause.type === "MAIN" && draft.family !== "statement")
      draft.occasion = {
        ...day,
        date: day.date === null ? null : { ...day.date, basis: "INHERITED" },
        rule: "goes on from the sentence before",
      };
}

/** The day of the sentence before; flashbacks, and where it comes next what has no day in the same paragraph, are passed over. */
function dayBefore(sentence: SceneSentence, all: readonly EventDraft[], scene: Scene, later: boolean): Occasion | undefined {
  const reach = [1, 2, 3]
    .map((back) => scene.sentences[sentence.index - back])
    .filter((before) => before?.sentence.layer === sentence.sentence.layer);
  let passed = false;
  for (const before of reach) {
    if (before === undefined) return undefined;
    const flashback = before.clauses.some(({ type, verbs }) => type === "MAIN" && verbs.mood === "PAST" && verbs.perfect);
    const day = flashback ? undefined : dayOfSentence(before, all);
    if (day !== undefined) return day;
    passed ||= flashback;
    if (!passed && (!later || before.sentence.paragraph !== sentence.sentence.paragraph || before.times.some(usable)))
      return undefined;
  }
  return undefined;
}

function dayOfSentence(before: SceneSentence, all: readonly EventDraft[]): Occasion | undefined {
  const told = all.findLast(
    (other) => other.sentence === before && other.occasion !== null && other.clause.type === "MAIN",
  )?.occasion;
  const named = finest(before.times.filter(usable));
  const occasion = told ?? (named === null ? undefined : occasionOf(named, "time in the sentence before"));
  return occasion?.date?.precision === "DAY" ? occasion : undefined;
}

function timesOf(draft: EventDraft, sentence: SceneSentence, scene: Scene): TimeMention[] {
  return sentence.times.filter(
    (time) =>
      usable(time) &&
      !isCompared(time, sentence, scene) &&
      draft.clause.words.some((index) => {
        const word = sentence.words[index];
        return word !== undefined && overlaps(word, time);
      }),
  );
}

/** "das Gleiche wie im September": a time that something is compared with is not its own. */
function isCompared(time: TimeMention, sentence: SceneSentence, scene: Scene): boolean {
  const at = sentence.words.findIndex((word) => word.end > time.start);
  return [1, 2].some(
    (back) =>
      scene.language.clauses.senses.compared.has(sentence.words[at - back]?.lower ?? "") &&
      !sentence.words.slice(at - back + 1, at).some((word) => word.capital),
  );
}

function usable(time: TimeMention): boolean {
  return (
    (time.type === "DATE" || time.type === "TIME") &&
    (time.date !== null || time.timeml === null || !time.timeml.endsWith("_REF"))
  );
}

/** The time that says most; a relative one without a value only where there is no other. */
function finest(times: readonly TimeMention[]): TimeMention | null {
  const rank = (time: TimeMention) => (time.date === null ? 99 : FINENESS.indexOf(time.date.precision));
  return times.toSorted((one, other) => rank(one) - rank(other) || one.start - other.start)[0] ?? null;
}

function occasionOf(time: TimeMention, rule: string): Occasion {
  return { date: time.date, words: time.quote, span: { start: time.start, end: time.end }, rule };
}
