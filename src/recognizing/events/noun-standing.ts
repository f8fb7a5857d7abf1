import { hasVerb, looksBack, type Clause } from "../clauses/clause.ts";
import { comesToNothing, isOff, type EventDraft, type Standing } from "./draft.ts";
import type { Phrase } from "../clauses/phrase.ts";
import { byArrangement } from "./arranged.ts";
import { byAttendance } from "./attendance.ts";
import { phraseBefore } from "./attachment.ts";
import { isWishedFor } from "./commented.ts";
import { governedStanding } from "./governed-standing.ts";
import { carriesNoun, isOfAttribute } from "./negations.ts";
import { byTopic } from "./open-topics.ts";
import { byConfirmation } from "./unconfirmed.ts";
import { byInstead } from "./not-so.ts";
import type { Scene } from "./scene.ts";
import { carrierOf, isTried, statusOfOwnVerbs, TRIED } from "./own-verbs.ts";
import { byEscape, byRejection } from "./turned-down.ts";
import {
  byTime,
  firstStanding,
  isAhead,
  named,
  predicateStatus,
  statusByVerb,
  statusOfVerbs,
  statusWord,
  unnamed,
  type StandingRule,
} from "./status-words.ts";

/** Kinds and families of which no day is set beforehand. */
const UNANNOUNCED: ReadonlySet<string> = new Set(["WAR", "ATTACK", "LEGAL_ACTION", "death", "resignation"]);

/** How far the event of a noun has come; of the rules, the first that has something to say. */
export function nounStanding(draft: EventDraft, scene: Scene): Standing {
  if (draft.phrase === null) return draft.standing;
  const heading = draft.sentence.sentence.kind !== "BODY" && draft.clause.type === "VERBLESS";
  return firstStanding(RULES, draft, scene) ?? unnamed("HAPPENED", heading ? "named in a heading" : "named as a fact");
}

const RULES: readonly StandingRule[] = [
  byNextClause,
  byEnd,
  byInstead,
  byLabel,
  byRejection,
  byEscape,
  byAttendance,
  byGovernment,
  byHost,
  byTopic,
  byAdjective,
  byTrigger,
  byConfirmation,
  byVerb,
  byArrangement,
  byPredicate,
  byGoverningClause,
  byWhatHappensDuringIt,
  byTimeAhead,
  byPreposition,
  byAdverb,
  byTense,
  byAim,
  byInvitation,
];

/** "Die Wahl sollte im Mai stattfinden, wurde aber verschoben": what is said next of the same thing. */
function byNextClause(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase, sentence } = draft;
  const { pronouns } = scene.language.clauses;
  const wasToBe = clause.verbs.modal !== null && (clause.verbs.mood === "PAST" || clause.verbs.mood === "UNREAL");
  const next = sentence.clauses[clause.index + 1];
  if (!wasToBe || phrase?.preposition !== null || next?.type !== "MAIN" || !next.verbs.passive) return null;
  const isOfSame = next.phrases.every(
    ({ head, preposition }) => preposition !== null || pronouns.has(sentence.words[head]?.lower ?? ""),
  );
  const standing = isOfSame ? statusOfVerbs(draft, next, scene) : null;
  return isOff(standing?.status) ? standing : null;
}

/** "Das Treffen wurde abgesagt": the verb says that it came to nothing. */
function byEnd(draft: EventDraft, scene: Scene): Standing | null {
  const carried = carrierOf(draft, scene);
  const noun = carried === null ? draft : { ...draft, phrase: carried };
  if (noun.phrase !== null && isNothing(noun.phrase, noun, scene))
    return named(draft, "DID_NOT_HAPPEN", noun.phrase.head, "nothing comes of it");
  const ended = noun.phrase?.preposition === null ? (statusOfOwnVerbs(noun, scene) ?? byPredicate(noun, scene)) : null;
  // Talks that fail have been held, and a coup that fails has been tried.
  if (ended?.status === "DID_NOT_HAPPEN" && isTried(draft, scene)) return null;
  return comesToNothing(ended?.status) ? ended : null;
}

/** "Abgesagt: das Treffen von X und Y". */
function byLabel(draft: EventDraft, scene: Scene): Standing | null {
  const [label, colon] = draft.sentence.words;
  const status = scene.language.clauses.standing.predicates.get(label?.lower ?? "");
  return status !== undefined && colon?.text === ":" ? named(draft, status, 0, "the word before the colon") : null;
}

/** "Aus dem Besuch wird nichts", "Von einer Reise kann keine Rede sein", "Für Sanktionen gab es keine Mehrheit". */
function isNothing({ preposition }: Phrase, { clause, sentence }: EventDraft, scene: Scene): boolean {
  const { nothing } = scene.language.clauses.standing;
  const { helper, uses } = clause.verbs;
  const lower = ` ${clause.words.map((index) => sentence.words[index]?.lower ?? "").join(" ")} `;
  const tells = (one: (typeof nothing)[number]): boolean =>
    "lemma" in one ? hasVerb(clause, new Set([one.lemma])) : uses.length === 0 && one.helper === helper;
  return nothing.some((one) => one.preposition === preposition && tells(one) && lower.includes(` ${one.words} `));
}

function byAdjective(draft: EventDraft, scene: Scene): Standing | null {
  const { phrase } = draft;
  const word =
    phrase === null ? null : statusWord(draft, range(phrase.first, phrase.last), scene.language.clauses.statusAdjectives);
  // "ein nicht angekündigter Besuch" says nothing about how far it has come.
  if (phrase !== null && range(phrase.first - 3, phrase.head).some((index) => isOfAttribute(index, draft.sentence, scene)))
    return null;
  return word?.status === "DID_NOT_HAPPEN" && TRIED.has(draft.kind) ? null : word;
}

function byTrigger(draft: EventDraft): Standing | null {
  const { lemma, status } = draft.trigger;
  return status === null ? null : named(draft, status, draft.phrase?.head ?? null, `"${lemma}" says so`);
}

function byVerb(draft: EventDraft, scene: Scene): Standing | null {
  const standing = isOblique(draft, scene) ? null : statusOfOwnVerbs(draft, scene);
  return standing?.status === "DID_NOT_HAPPEN" && isTried(draft, scene) ? null : standing;
}

/** "verzichtet auf einen Angriff", "droht mit Sanktionen". */
function byGovernment(draft: EventDraft, scene: Scene): Standing | null {
  const preposition = draft.phrase?.preposition ?? null;
  if (preposition === null) return null;
  const { governing } = scene.language.clauses.standing;
  return statusByVerb(draft, draft.clause, (lemma) => governing.get(lemma)?.get(preposition));
}

/** "Pläne für ein Treffen", "die Absage des Besuchs": the noun that it hangs on says how far it has come. */
function byHost(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase, sentence } = draft;
  if (phrase === null) return null;
  const host =
    phrase.genitiveOf !== null
      ? clause.phrases[phrase.genitiveOf]
      : phrase.preposition === null
        ? undefined
        : phraseBefore(clause, phrase);
  const next = host !== undefined && host.last < phrase.first && phrase.first - host.last <= 2;
  const status = next ? scene.language.clauses.standing.nouns.get(sentence.words[host.head]?.lower ?? "") : undefined;
  if (host === undefined || status === undefined) return null;
  // "forderte die Absage des Besuchs": what somebody only wants to be called off is still ahead.
  if (status === "CANCELLED" && isWishedFor(clause, host, scene))
    return named(draft, "PLANNED", host.head, "only wished to be called off");
  return named(draft, host.determiner === "NEGATIVE" ? "DID_NOT_HAPPEN" : status, host.head, "the word that it hangs on says so");
}

/** "Ein Treffen ist ausgeschlossen". */
function byPredicate(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase } = draft;
  if (phrase === null || phrase.preposition !== null || clause.verbs.helper !== "BE" || clause.verbs.uses.length > 0) return null;
  return predicateStatus(draft, scene);
}

function byGoverningClause(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase } = draft;
  if (clause.type !== "INFINITIVE" || phrase === null) return null;
  // "weigert sich, seinen Rücktritt zu unterschreiben": what somebody would do with an event of their own is as open.
  const own = phrase.preposition === null && phrase.determiner !== "DEFINITE";
  if (!carriesNoun(draft, scene) && !own && !isSigned(draft, scene)) return null;
  return governedStanding(draft, scene);
}

/** "weigerte sich, die Ernennung zu unterschreiben": what comes about only by that. */
function isSigned({ clause, phrase }: EventDraft, scene: Scene): boolean {
  const { bringingAbout } = scene.language.clauses.standing;
  const brings = hasVerb(clause, bringingAbout);
  return phrase?.preposition === null && phrase.genitiveOf === null && brings;
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

/** "vor dem Gipfel": what is set beforehand is still ahead; what nobody sets ("vor dem Krieg", "vor seiner Verhaftung") has happened. */
function byPreposition(draft: EventDraft, scene: Scene): Standing | null {
  const { occasion, phrase } = draft;
  if (UNANNOUNCED.has(draft.kind) || UNANNOUNCED.has(draft.family)) return null;
  // "hatte vor dem Gipfel gesprochen": what is told of as longer ago came before what is over too.
  if (looksBack(draft.clause)) return null;
  const before = scene.language.clauses.senses.before.has(phrase?.preposition ?? "") && occasion === null;
  return before ? named(draft, "PLANNED", phrase?.prepositionWord ?? null, "told of as ahead") : null;
}

function byAdverb(draft: EventDraft, scene: Scene): Standing | null {
  return saysItself(draft, scene) ? statusWord(draft, draft.clause.words, scene.language.clauses.statusAdverbs) : null;
}

function byTense(draft: EventDraft, scene: Scene): Standing | null {
  if (!saysItself(draft, scene)) return null;
  const { verbs } = draft.clause;
  // "wollte Gespräche aufnehmen": what somebody was to do has not come about, but what they could do has.
  const meant = verbs.modal !== null && (verbs.mood !== "PAST" || !scene.language.clauses.senses.ability.has(verbs.modal));
  if (verbs.future || meant) return named(draft, "PLANNED", verbs.finite, "future");
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
  return hasVerb(clause, inviting);
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
  // "eine neue Runde von Gesprächen beginnen".
  const noun = { ...draft, phrase: carrierOf(draft, scene) ?? draft.phrase };
  return !isOblique(noun, scene) && (draft.clause.verbs.uses.length === 0 || carriesNoun(noun, scene));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_one, offset) => first + offset);
}
