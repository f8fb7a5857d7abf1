import type { TimeMention } from "../../model/mention.ts";
import { overlaps } from "../../model/span.ts";
import { looksBack } from "../clauses/clause.ts";
import type { EventDraft, Occasion } from "./draft.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { finest, occasionOf, timesOf, usable } from "./usable-times.ts";

/**
 * "14. Mai 1948: X ruft den Staat Israel aus. Y erkennt ihn an.": a time that stands alone before a colon or dash is that of all
 * that its entry tells.
 */
export function dateFromHead(draft: EventDraft, scene: Scene): void {
  const { sentence, clause } = draft;
  const own = headOf(sentence);
  if (own !== null) {
    if (clause.relation === "TIME" || (clause.words[0] ?? 0) <= own.mark) return;
    draft.occasion = occasionOf(own.time, "time at the head of the entry");
    return;
  }
  const entry = scene.sentences.find(({ sentence: { layer, paragraph } }) => isSameParagraph(sentence, layer, paragraph));
  const head = (entry === undefined ? null : headOf(entry)) ?? hourAbove(sentence, scene) ?? lineAbove(sentence, scene);
  if (head === null || head.time.date === null || clause.type !== "MAIN" || !isTold(draft)) return;
  const { date, ...occasion } = occasionOf(head.time, "time at the head of the entry that it belongs to");
  draft.occasion = { ...occasion, date: date === null ? null : { ...date, basis: "INHERITED" } };
}

/** "18.40 Uhr: …": the hour in the line above a report in a ticker. */
function hourAbove({ sentence }: SceneSentence, scene: Scene): ReturnType<typeof headOf> {
  const above = scene.sentences.find(
    (other) => isSameParagraph(other, sentence.layer, sentence.paragraph - 1) && other.sentence.kind === "SUBHEADING",
  );
  const head = above === undefined ? null : headOf(above);
  return head?.time.type === "TIME" || above?.times.some(({ type }) => type === "TIME") ? head : null;
}

/** So many lines with nothing but a date make a chronicle; a single one tells when the text was written. */
const CHRONICLE = 2;

/** How many paragraphs tell of one date that stands above them. */
const BELOW = 3;

/** "29. Juli 1975", and below it what happened then: the date on a line of its own, or in a sentence of its own. */
function lineAbove(sentence: SceneSentence, scene: Scene): ReturnType<typeof headOf> {
  if (scene.sentences.filter(isMereDate).length < CHRONICLE) return null;
  const { layer, paragraph } = sentence.sentence;
  const above = scene.sentences.findLast(
    (other) =>
      other.index < sentence.index &&
      other.sentence.layer === layer &&
      paragraph - other.sentence.paragraph <= BELOW &&
      isMereDate(other),
  );
  const time = above === undefined ? null : finest(above.times.filter(usable));
  return time === null ? null : { time, mark: -1 };
}

function isMereDate({ times, words }: SceneSentence): boolean {
  const dates = times.filter((time) => usable(time) && time.date !== null);
  return dates.length > 0 && words.every((word) => word.type === "MARK" || dates.some((time) => overlaps(time, word)));
}

function isSameParagraph({ sentence }: SceneSentence, layer: number, paragraph: number): boolean {
  return sentence.layer === layer && sentence.paragraph === paragraph;
}

/** Whether a clause goes on with what its text tells, and neither looks back nor ahead. */
function isTold({ clause, phrase }: EventDraft): boolean {
  const { verbs } = clause;
  return !looksBack(clause) && !verbs.future && verbs.modal === null && (phrase === null || phrase.preposition === null);
}

/** The time that stands alone before a colon or dash, with the word that it stands before. */
function headOf(sentence: SceneSentence): { readonly time: TimeMention; readonly mark: number } | null {
  const first = sentence.words.findIndex((word) => word.type !== "MARK");
  const mark = sentence.words.findIndex((word) => word.index > first && /^[:–—-]$/u.test(word.text));
  const head = sentence.words.slice(Math.max(0, first), Math.max(0, mark));
  const times = sentence.times.filter((time) => usable(time) && time.end <= (head.at(-1)?.end ?? -1));
  const time = finest(times);
  const alone = head.every(
    (word) =>
      word.type !== "WORD" || times.some((one) => overlaps(one, word)) || (!word.capital && word.index < 2) || word.index === 0,
  );
  return time !== null && alone ? { time, mark } : null;
}

/** "Im Februar war sie in Rom, wo sie X traf": the time of a stay that is no event of its own is that of what happened there. */
export function dateFromStay(draft: EventDraft, all: readonly EventDraft[], scene: Scene): void {
  const { clause, sentence } = draft;
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  const places = scene.language.clauses.relativePlaces;
  if (
    parent === undefined ||
    clause.type !== "RELATIVE" ||
    !places.has(sentence.words[clause.introducer ?? -1]?.lower ?? "") ||
    all.some((other) => other.clause === parent && other.occasion?.date === undefined)
  )
    return;
  const best = finest(timesOf({ ...draft, clause: parent }, sentence, scene));
  if (best === null) return;
  const occasion = occasionOf(best, "time of the stay during which it happens");
  draft.occasion = { ...occasion, date: occasion.date === null ? null : { ...occasion.date, basis: "INHERITED" } };
}

/** "Anschließend …", "Der Tag beginnt mit …": the day is that of the sentence before. */
export function continueFromBefore(
  sentence: SceneSentence,
  own: readonly EventDraft[],
  all: readonly EventDraft[],
  scene: Scene,
): void {
  const opening = sentence.words
    .filter((word) => word.type === "WORD")
    .slice(0, 2)
    .map((word) => word.lower);
  const { continuers, senses } = scene.language.clauses;
  const { clauses, words } = sentence;
  // "einige Tage danach" is not of the same day.
  const isNext = (index: number) =>
    senses.afterwards.has(words[index]?.lower ?? "") && !senses.uncounted.has(words[index - 1]?.lower ?? "");
  const later = clauses[0]?.words.some(isNext) ?? false;
  if (!later && !continuers.has(opening[0] ?? "") && !continuers.has(opening.join(" "))) return;
  const before = dayBefore(sentence, all, scene, later);
  for (const draft of own) {
    if (draft.occasion !== null || draft.clause.type !== "MAIN" || draft.family === "statement") continue;
    const day = lastDayOfThose(draft, all, scene) ?? before;
    if (day === undefined) continue;
    draft.occasion = {
      ...day,
      date: day.date === null ? null : { ...day.date, basis: "INHERITED" },
      rule: "goes on from the sentence before",
    };
  }
}

/** "Anschließend traf X noch Y" at the beginning of a paragraph goes on from what was last told of the two, and not from a story in between. */
function lastDayOfThose(
  { participants, sentence }: EventDraft,
  all: readonly EventDraft[],
  scene: Scene,
): Occasion | null | undefined {
  const last = scene.sentences[sentence.index - 1];
  if (
    participants.length < 2 ||
    last === undefined ||
    isSameParagraph(last, sentence.sentence.layer, sentence.sentence.paragraph)
  )
    return undefined;
  const ids = participants.map(({ entityId }) => entityId);
  return all.findLast(
    (other) =>
      other.sentence.index < sentence.index &&
      other.occasion?.date?.precision === "DAY" &&
      !looksBack(other.clause) &&
      ids.every((id) => other.participants.some(({ entityId }) => entityId === id)),
  )?.occasion;
}

/** The day of the sentence before; flashbacks, and where it comes next what has no day in the same paragraph, are passed over. */
function dayBefore(sentence: SceneSentence, all: readonly EventDraft[], scene: Scene, later: boolean): Occasion | undefined {
  const reach = [1, 2, 3]
    .map((back) => scene.sentences[sentence.index - back])
    .filter((before) => before?.sentence.layer === sentence.sentence.layer);
  let passed = false;
  for (const before of reach) {
    if (before === undefined) return undefined;
    const flashback = before.clauses.some((clause) => clause.type === "MAIN" && looksBack(clause));
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
    (other) => other.sentence === before && other.occasion?.date?.precision === "DAY" && other.clause.type === "MAIN",
  )?.occasion;
  const named = finest(before.times.filter(usable));
  const occasion = told ?? (named === null ? undefined : occasionOf(named, "time in the sentence before"));
  return occasion?.date?.precision === "DAY" ? occasion : undefined;
}
