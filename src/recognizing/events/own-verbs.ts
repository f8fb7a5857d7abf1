import { hasVerb } from "../clauses/clause.ts";
import type { Phrase } from "../clauses/phrase.ts";
import { ENCOUNTERS, type EventDraft, type Standing } from "./draft.ts";
import { phraseBefore } from "./attachment.ts";
import { isSubject } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { statusOfVerbs } from "./status-words.ts";

/** Kinds that have been tried where they fail. */
export const TRIED: ReadonlySet<string> = new Set(["MEETING", "PHONE_CALL", "ATTACK", "WAR", "ELECTION"]);

/** Whether a noun tells of what has been tried and failed: talks that fail have been held. */
export function isTried({ clause, kind, phrase, trigger }: EventDraft, scene: Scene): boolean {
  const { failing, held } = scene.language.clauses.standing;
  // "Ein Treffen scheiterte": one that is not known yet was to come about.
  if (ENCOUNTERS.has(kind) && phrase?.determiner === "INDEFINITE" && !held.has(trigger.lemma)) return false;
  return TRIED.has(kind) && hasVerb(clause, failing);
}

/** What the clause's verbs say of the noun: those of its subject where it is one, else those of an object. */
export function statusOfOwnVerbs(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase } = draft;
  const standing = statusOfVerbs(draft, clause, scene);
  // "ist abgesagt" is a state of its subject; "ist dem Krieg zum Opfer gefallen" is what the subject has done.
  const moved = clause.verbs.uses.some(({ readings }) => readings.some(({ verb }) => verb.perfectWithBe));
  const state = clause.verbs.passive || (clause.verbs.helper === "BE" && !moved);
  if (standing === null || phrase === null || state) return standing;
  return isSubject(phrase, draft, scene) === saysOfSubject(draft, scene) ? standing : null;
}

/** "Der Besuch platzte", "Der Abzug verzögert sich"; but "X ließ den Besuch platzen". */
function saysOfSubject({ clause, sentence }: EventDraft, scene: Scene): boolean {
  const { ofSubject, ofItself } = scene.language.clauses.standing;
  const { bareInfinitive } = scene.language.clauses.senses;
  const holds = (lemmas: ReadonlySet<string>) => hasVerb(clause, lemmas);
  const itself = clause.words.some((index) => sentence.words[index]?.lower === scene.language.clauses.reflexive);
  // "hat das Treffen platzen lassen": of the two infinitives the second one is no use of its own.
  const lets = clause.words.some((index) => sentence.words[index]?.readings.some(({ verb }) => bareInfinitive.has(verb.lemma)));
  return itself ? holds(ofItself) || holds(ofSubject) : holds(ofSubject) && !lets;
}

/** "die Verhängung von Sanktionen": the noun of whose coming about the verb speaks. */
export function carrierOf({ clause, phrase, sentence }: EventDraft, scene: Scene): Phrase | null {
  if (phrase === null) return null;
  const { carryingNouns } = scene.language.clauses.standing;
  const host = phrase.genitiveOf === null ? phraseBefore(clause, phrase) : clause.phrases[phrase.genitiveOf];
  const { of, under } = scene.language.clauses.senses;
  const hangs = phrase.genitiveOf !== null || [of, under].some((words) => words.has(phrase.preposition ?? ""));
  if (host === undefined || !hangs || phrase.first - host.last > 2) return null;
  return carryingNouns.has(sentence.words[host.head]?.lower ?? "") ? host : null;
}
