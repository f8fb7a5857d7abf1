import type { Phrase } from "../clauses/phrase.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { isSubject } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { statusOfVerbs } from "./status-words.ts";

/** Kinds that have been tried where they fail. */
export const TRIED: ReadonlySet<string> = new Set(["MEETING", "PHONE_CALL", "ATTACK", "WAR", "ELECTION"]);

/** Whether a noun tells of what has been tried and failed: talks that fail have been held. */
export function isTried({ clause, kind }: EventDraft, scene: Scene): boolean {
  const { failing } = scene.language.clauses.standing;
  return TRIED.has(kind) && clause.verbs.uses.some((use) => use.readings.some(({ verb }) => failing.has(verb.lemma)));
}

/** What the clause's verbs say of the noun: those of its subject where it is one, else those of an object. */
export function statusOfOwnVerbs(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase } = draft;
  const standing = statusOfVerbs(draft, clause, scene);
  if (standing === null || phrase === null || clause.verbs.passive || clause.verbs.helper === "BE") return standing;
  return isSubject(phrase, draft, scene) === saysOfSubject(draft, scene) ? standing : null;
}

function saysOfSubject({ clause }: EventDraft, scene: Scene): boolean {
  const { ofSubject } = scene.language.clauses.standing;
  return clause.verbs.uses.some((use) => use.readings.some(({ verb }) => ofSubject.has(verb.lemma)));
}

/** "die Verhängung von Sanktionen": the noun of whose coming about the verb speaks. */
export function carrierOf({ clause, phrase, sentence }: EventDraft, scene: Scene): Phrase | null {
  if (phrase === null) return null;
  const { carryingNouns } = scene.language.clauses.standing;
  const host =
    phrase.genitiveOf === null ? clause.phrases[clause.phrases.indexOf(phrase) - 1] : clause.phrases[phrase.genitiveOf];
  const hangs = phrase.genitiveOf !== null || scene.language.clauses.senses.of.has(phrase.preposition ?? "");
  if (host === undefined || !hangs || phrase.first - host.last > 2) return null;
  return carryingNouns.has(sentence.words[host.head]?.lower ?? "") ? host : null;
}
