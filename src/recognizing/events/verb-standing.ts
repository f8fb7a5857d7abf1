import type { Clause } from "../clauses/clause.ts";
import { isMarkedInfinitive } from "../clauses/verb-group.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { byInstead, byOpinion, bySeeming } from "./not-so.ts";
import type { Scene } from "./scene.ts";
import { bySetTime } from "./arranged.ts";
import { byOpening } from "./conditions.ts";
import { isSaying } from "./attributions.ts";
import { isSilence } from "./negations.ts";
import { governedStanding } from "./governed-standing.ts";
import { byTime, firstStanding, HEARSAY, isAhead, named, statusWord, unnamed, type StandingRule } from "./status-words.ts";

/** Kinds that are told in the present when they have happened ("Mulder warnt"). */
const TOLD_IN_PRESENT: ReadonlySet<string> = new Set(["STATEMENT", "PUBLICATION", "WAR", "SANCTION", "DELIVERY"]);

/** How far the event of a verb has come; of the rules, the first that has something to say. */
export function verbStanding(draft: EventDraft, scene: Scene): Standing {
  return (
    firstStanding(RULES, draft, scene) ?? unnamed("HAPPENED", isToldInPresent(draft) ? "told in the present" : "told as a fact")
  );
}

const RULES: readonly StandingRule[] = [
  byTrigger,
  bySilence,
  byInstead,
  byCondition,
  byItsCondition,
  byAwaiting,
  byNearly,
  byUnreality,
  bySeeming,
  byOpinion,
  governedStanding,
  byGroupWithoutComma,
  byOpening,
  bySharedHelper,
  bySubjunctive,
  byHardly,
  byModal,
  byAdverb,
  byFuture,
  byBecoming,
  byPresentOfTheFuture,
  bySetTime,
];

function byTrigger(draft: EventDraft): Standing | null {
  const { lemma, status } = draft.trigger;
  return status === null ? null : named(draft, status, draft.use?.word ?? null, `"${lemma}" says so`);
}

/** "wollte den Bericht nicht kommentieren": who did not want to say something has said so. */
function bySilence(draft: EventDraft, scene: Scene): Standing | null {
  return isSilence(draft, scene)
    ? named(draft, "HAPPENED", draft.clause.verbs.modalWord, "said that nothing would be said")
    : null;
}

function byCondition(draft: EventDraft, scene: Scene): Standing | null {
  const { clause } = draft;
  return clause.relation === "CONDITION" && !isTimeClause(draft, scene)
    ? named(draft, "HYPOTHETICAL", clause.introducer, "a condition")
    : null;
}

/** "wenn sich die beiden am 24. Juni treffen": with a date of its own it is a time and no condition. */
function isTimeClause({ clause, occasion, sentence }: EventDraft, scene: Scene): boolean {
  const introducer = sentence.words[clause.introducer ?? -1]?.lower ?? "";
  return scene.language.clauses.standing.timeOrCondition.has(introducer) && occasion?.date?.precision === "DAY";
}

/** "Falls X reist, wird er Y treffen": what hangs on a condition is as open as that. */
function byItsCondition(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  const { timeOrCondition } = scene.language.clauses.standing;
  const open = clause.verbs.future || clause.verbs.modal !== null;
  // "Wenn X reist, trifft er Y": in the present without a day of its own that is no time but a condition too.
  const present = isPresent(clause) && draft.kind !== "STATEMENT" && draft.occasion === null;
  const condition = sentence.clauses.find(
    (other) =>
      other.relation === "CONDITION" &&
      (other.parent === clause.index || clause.parent === other.index) &&
      (timeOrCondition.has(sentence.words[other.introducer ?? -1]?.lower ?? "") ? present && isPresent(other) : true),
  );
  return (open || present) && condition !== undefined
    ? named(draft, "HYPOTHETICAL", condition.introducer, "depends on a condition")
    : null;
}

/** "sobald X zustimmt", "bis X zugestimmt hat": what is waited for in the present has not come, unless it has a day. */
function byAwaiting(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, occasion, sentence } = draft;
  const { awaiting } = scene.language.clauses.standing;
  const awaits = awaiting.has(sentence.words[clause.introducer ?? -1]?.lower ?? "");
  const { mood, perfect } = clause.verbs;
  const open = awaits && (mood === "PRESENT" || (mood === "REPORTED" && perfect)) && occasion === null;
  return open ? named(draft, "HYPOTHETICAL", clause.introducer, "is waited for") : null;
}

/** Told in the present; "ich trete zurück" in a quotation looks like reported speech and is none. */
function isPresent({ quoted, verbs }: Clause): boolean {
  return !verbs.perfect && (verbs.mood === "PRESENT" || (quoted && verbs.mood === "REPORTED"));
}

/** "Beinahe hätten sich X und Y getroffen". */
function byNearly(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  const { nearly } = scene.language.clauses.standing;
  if (clause.verbs.mood !== "UNREAL") return null;
  const word = clause.words.find((index) => nearly.has(sentence.words[index]?.lower ?? ""));
  return word === undefined ? null : named(draft, "DID_NOT_HAPPEN", word, "nearly so");
}

/** "Ohne den Regen hätte X Y besucht": what would have been, where nobody reports it. */
function byUnreality(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  const { helper, mood, number } = clause.verbs;
  if (mood !== "UNREAL" || (helper !== "HAVE" && helper !== "BE")) return null;
  // "Wir hätten ihn gern begrüßt": what somebody would have liked was not so.
  const wish = clause.words.find((index) => scene.language.clauses.standing.gladly.has(sentence.words[index]?.lower ?? ""));
  if (wish !== undefined) return named(draft, "HYPOTHETICAL", wish, "would have been liked");
  // "hätten" may be what others report, unless the clause says without what it would have been so.
  const without = clause.phrases.some(({ preposition }) => scene.language.clauses.standing.instead.has(preposition ?? ""));
  if (number !== "SINGULAR" && !without) return null;
  if (clause.type !== "MAIN" || clause.quoted || sentence.clauses.some((other) => isSaying(other, sentence, scene))) return null;
  return named(draft, "HYPOTHETICAL", clause.verbs.finite, "would have been");
}

/** "weigert sich nach X zu reisen": the infinitive hangs on the other verb of its clause as it would behind a comma. */
function byGroupWithoutComma(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence, use } = draft;
  const word = sentence.words[use?.word ?? -1];
  if (use === null || word === undefined || clause.type === "INFINITIVE") return null;
  if (!isMarkedInfinitive(word, sentence.words[use.word - 1], scene.language.clauses)) return null;
  const others = clause.verbs.uses.filter((other) => other !== use);
  if (others.length === 0) return isToBeDone(clause) ? named(draft, "PLANNED", clause.verbs.finite, "is to be done") : null;
  const host = { ...clause, index: sentence.clauses.length, verbs: { ...clause.verbs, uses: others } };
  const verbs = { ...clause.verbs, finite: null, modal: null, future: false, perfect: false, passive: false, uses: [use] };
  const own: Clause = { ...clause, type: "INFINITIVE", parent: host.index, verbs };
  return governedStanding({ ...draft, clause: own, sentence: { ...sentence, clauses: [...sentence.clauses, host] } }, scene);
}

/** "hat X zu treffen", "ist auszuliefern". */
function isToBeDone({ verbs }: Clause): boolean {
  return verbs.finite !== null && (verbs.helper === "HAVE" || verbs.helper === "BE");
}

/** "will nicht nur X treffen, sondern auch nach Peru reisen": the infinitive behind "sondern" has the helper of the clause before. */
function bySharedHelper(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence, use } = draft;
  const { corrections } = scene.language.clauses.senses;
  const infinitive = sentence.words[use?.word ?? -1]?.readings.some(({ form }) => form.mood === "INFINITIVE") === true;
  const opens = [0, 1].some((back) => corrections.has(sentence.words[(clause.words[0] ?? 0) - back]?.lower ?? ""));
  if (!infinitive || !opens) return null;
  const before = sentence.clauses.findLast(({ index, verbs }) => index < clause.index && (verbs.modal !== null || verbs.future));
  if (before === undefined) return null;
  const shared = { ...draft, clause: before };
  return byHardly(shared, scene) ?? byModal(shared, scene) ?? byFuture(shared);
}

function bySubjunctive(draft: EventDraft): Standing | null {
  const { verbs } = draft.clause;
  const unreal = verbs.mood === "UNREAL" && verbs.helper !== "HAVE" && verbs.helper !== "BE";
  return unreal ? named(draft, "HYPOTHETICAL", verbs.finite, "subjunctive") : null;
}

/** "wird kaum zustimmen": what is not likely has not happened and is no plan. */
function byHardly(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, sentence } = draft;
  if (!clause.verbs.future && (clause.verbs.modal === null || clause.verbs.mood === "PAST")) return null;
  const word = clause.words.find((index) => scene.language.clauses.standing.hardly.has(sentence.words[index]?.lower ?? ""));
  return word === undefined ? null : named(draft, "HYPOTHETICAL", word, "hardly so");
}

function byModal(draft: EventDraft, scene: Scene): Standing | null {
  const { verbs } = draft.clause;
  const { modalStatus, senses } = scene.language.clauses;
  if (verbs.modal === null) return null;
  if (isPerfectInfinitive(draft, scene)) return named(draft, "HAPPENED", verbs.modalWord, HEARSAY);
  if (verbs.mood !== "PAST") return named(draft, modalStatus.get(verbs.modal) ?? "PLANNED", verbs.modalWord, `"${verbs.modal}"`);
  const status = senses.ability.has(verbs.modal) ? "HAPPENED" : "PLANNED";
  return named(draft, status, verbs.modalWord, `"${verbs.modal}" in the past`);
}

/** "soll gereist sein", "soll getroffen haben". */
function isPerfectInfinitive({ clause, sentence, use }: EventDraft, scene: Scene): boolean {
  const { perfect } = scene.language.clauses.senses;
  return (
    use?.form === "PARTICIPLE" &&
    clause.words.some((index) => perfect.has(sentence.words[index]?.lower ?? "") && index !== clause.verbs.finite)
  );
}

function byAdverb(draft: EventDraft, scene: Scene): Standing | null {
  const { verbs, words } = draft.clause;
  if (draft.kind === "STATEMENT" || draft.kind === "PUBLICATION") return null;
  const word = statusWord(draft, words, scene.language.clauses.statusAdverbs);
  return word !== null && (word.status === "HYPOTHETICAL" || verbs.mood === "PRESENT" || verbs.future) ? word : null;
}

function byFuture(draft: EventDraft): Standing | null {
  const { verbs } = draft.clause;
  const over = (draft.occasion?.date?.latest ?? "9999") < (draft.sentence.publishedOn ?? "");
  return verbs.future && !over ? named(draft, "PLANNED", verbs.finite, "future") : null;
}

/** "wird Präsidentin": without a day on which it was so, it is still to come. */
function byBecoming(draft: EventDraft): Standing | null {
  const { helper, mood, finite, uses } = draft.clause.verbs;
  const becomes = helper === "BECOME" && mood === "PRESENT" && uses.length === 0 && draft.occasion === null;
  return becomes ? named(draft, "PLANNED", finite, "is to become so") : null;
}

function byPresentOfTheFuture(draft: EventDraft): Standing | null {
  const { verbs } = draft.clause;
  const rule = "present tense with a time after the publication";
  if (!(isAhead(draft) || isDue(draft)) || verbs.mood !== "PRESENT") return null;
  if (!verbs.perfect && draft.use?.form !== "INFINITIVE") return byTime(draft, rule);
  return verbs.passive ? named(draft, "PLANNED", verbs.finite, rule) : null;
}

/** "zieht bis zum Jahresende ab": what will be done by a day after the publication. */
function isDue({ occasion, sentence }: EventDraft): boolean {
  const { earliest = "", latest = null } = occasion?.date ?? {};
  return earliest === null && latest !== null && sentence.publishedOn !== null && latest > sentence.publishedOn;
}

function isToldInPresent({ clause, kind }: EventDraft): boolean {
  return clause.verbs.mood === "PRESENT" && !TOLD_IN_PRESENT.has(kind) && !clause.verbs.perfect;
}
