import type { Clause } from "../clauses/clause.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { governedStanding } from "./governed-standing.ts";
import { carriesNoun } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { byTime, firstStanding, isAhead, named, statusOfVerbs, statusWord, unnamed, type StandingRule } from "./status-words.ts";

/** How far the event of a noun has come; of the rules, the first that has something to say. */
export function nounStanding(draft: EventDraft, scene: Scene): Standing {
  if (draft.phrase === null) return draft.standing;
  const heading = draft.sentence.sentence.kind !== "BODY" && draft.clause.type === "VERBLESS";
  return firstStanding(RULES, draft, scene) ?? unnamed("HAPPENED", heading ? "named in a heading" : "named as a fact");
}

const RULES: readonly StandingRule[] = [
  byEnd,
  byAdjective,
  byTrigger,
  byVerb,
  byGoverningClause,
  byWhatHappensDuringIt,
  byTimeAhead,
  byPreposition,
  byAdverb,
  byTense,
  byAim,
  byInvitation,
];

/** "Das Treffen wurde abgesagt": the verb says that it came to nothing. */
function byEnd(draft: EventDraft, scene: Scene): Standing | null {
  const ended = draft.phrase?.preposition === null ? statusOfVerbs(draft, draft.clause, scene) : null;
  return ended !== null && ["POSTPONED", "CANCELLED", "DID_NOT_HAPPEN"].includes(ended.status) ? ended : null;
}

function byAdjective(draft: EventDraft, scene: Scene): Standing | null {
  const { phrase } = draft;
  return phrase === null ? null : statusWord(draft, range(phrase.first, phrase.last), scene.language.clauses.statusAdjectives);
}

function byTrigger(draft: EventDraft): Standing | null {
  const { lemma, status } = draft.trigger;
  return status === null ? null : named(draft, status, draft.phrase?.head ?? null, `"${lemma}" says so`);
}

function byVerb(draft: EventDraft, scene: Scene): Standing | null {
  return isOblique(draft, scene) ? null : statusOfVerbs(draft, draft.clause, scene);
}

function byGoverningClause(draft: EventDraft, scene: Scene): Standing | null {
  return draft.clause.type === "INFINITIVE" && carriesNoun(draft, scene) ? governedStanding(draft, scene) : null;
}

function byWhatHappensDuringIt(draft: EventDraft, scene: Scene): Standing | null {
  const { verbs } = draft.clause;
  const { hearsay, meanwhile } = scene.language.clauses.senses;
  if (!meanwhile.has(draft.phrase?.preposition ?? "") || verbs.passive) return null;
  const shall = verbs.modal !== null && hearsay.has(verbs.modal) && verbs.mood === "PRESENT" && !verbs.perfect;
  return verbs.future || shall ? named(draft, "PLANNED", verbs.finite, "something is to happen during it") : null;
}

function byTimeAhead(draft: EventDraft): Standing | null {
  return isAhead(draft) ? byTime(draft, "its time is after the publication") : null;
}

function byPreposition(draft: EventDraft, scene: Scene): Standing | null {
  const { occasion, phrase } = draft;
  const before = scene.language.clauses.senses.before.has(phrase?.preposition ?? "") && occasion === null;
  return before ? named(draft, "PLANNED", phrase?.prepositionWord ?? null, "told of as ahead") : null;
}

function byAdverb(draft: EventDraft, scene: Scene): Standing | null {
  return saysItself(draft, scene) ? statusWord(draft, draft.clause.words, scene.language.clauses.statusAdverbs) : null;
}

function byTense(draft: EventDraft, scene: Scene): Standing | null {
  if (!saysItself(draft, scene)) return null;
  const { verbs } = draft.clause;
  if (verbs.future || (verbs.modal !== null && verbs.mood !== "PAST")) return named(draft, "PLANNED", verbs.finite, "future");
  return verbs.mood === "UNREAL" ? named(draft, "HYPOTHETICAL", verbs.finite, "subjunctive") : null;
}

/** "wird zu einem Besuch kommen", "lud zu einem Gipfel ein". */
function byAim(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase } = draft;
  if (!scene.language.clauses.senses.aim.has(phrase?.preposition ?? "")) return null;
  return clause.verbs.future || invites(clause, scene) ? named(draft, "PLANNED", phrase?.head ?? null, "invited to") : null;
}

function invites(clause: Clause, scene: Scene): boolean {
  const { inviting } = scene.language.clauses.senses;
  return clause.verbs.uses.some((use) => use.readings.some(({ verb }) => inviting.has(verb.lemma)));
}

/** "eine Einladung zu einem Besuch". */
function byInvitation(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase, sentence } = draft;
  const { aim, invitation } = scene.language.clauses.senses;
  if (phrase === null || !aim.has(phrase.preposition ?? "")) return null;
  const invited = clause.words.some((index) => index < phrase.first && invitation.has(sentence.words[index]?.lower ?? ""));
  return invited ? named(draft, "PLANNED", phrase.head, "an invitation to it") : null;
}

/** Whether the noun stands in a phrase that the clause's verb says nothing about. */
function isOblique({ phrase }: EventDraft, scene: Scene): boolean {
  return phrase !== null && phrase.preposition !== null && !scene.language.clauses.senses.objectLike.has(phrase.preposition);
}

/** Whether tense and adverbs of the clause are those of the noun: it has no verb of its own or one that carries it. */
function saysItself(draft: EventDraft, scene: Scene): boolean {
  return !isOblique(draft, scene) && (draft.clause.verbs.uses.length === 0 || carriesNoun(draft, scene));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_one, offset) => first + offset);
}
