import type { EventKind, EventStatus } from "../../model/event.ts";
import type { Clause } from "../clauses/clause.ts";
import type { EventDraft, Standing } from "./draft.ts";
import { spanOf, type Scene } from "./scene.ts";

/** A rule that gives an event its standing, or leaves it to the next one. */
export type StandingRule = (draft: EventDraft, scene: Scene) => Standing | null;

/** The standing by the first rule of a list that has one to give. */
export function firstStanding(rules: readonly StandingRule[], draft: EventDraft, scene: Scene): Standing | null {
  for (const rule of rules) {
    const standing = rule(draft, scene);
    if (standing !== null) return standing;
  }
  return null;
}

/** A standing with the word of the text that says so. */
export function named(draft: EventDraft, status: EventStatus, word: number | null, rule: string): Standing {
  const token = word === null ? undefined : draft.sentence.words[word];
  return {
    status,
    words: token?.text ?? null,
    span: token === undefined ? null : spanOf(draft.sentence, token.index, token.index),
    rule,
  };
}

/** The rule of a standing that is only said to be so. */
export const HEARSAY = "hearsay about the past";

/** A standing that no single word says. */
export function unnamed(status: EventStatus, rule: string): Standing {
  return { status, words: null, span: null, rule };
}

/** The standing that a time after the publication gives, with the words of the time. */
export function byTime({ occasion }: EventDraft, rule: string): Standing {
  return { status: "PLANNED", words: occasion?.words ?? null, span: occasion?.span ?? null, rule };
}

/** Whether the event's time begins after the day of publication. */
export function isAhead(draft: EventDraft): boolean {
  const published = draft.sentence.publishedOn;
  const earliest = draft.occasion?.date?.earliest ?? null;
  return published !== null && earliest !== null && earliest > published;
}

/** What a verb of a clause, alone or with another word, says about how far something has come. */
export function statusOfVerbs(draft: EventDraft, clause: Clause, scene: Scene): Standing | null {
  const { standing, statusVerbs } = scene.language.clauses;
  const told = statusByVerb(draft, clause, (lemma) => {
    const phrase = standing.phrases.find(
      (one) => one.lemma === lemma && clause.words.some((index) => draft.sentence.words[index]?.lower === one.beside),
    );
    return phrase?.status ?? statusVerbs.get(lemma) ?? (standing.suspending.has(lemma) ? suspended(draft, scene) : undefined);
  });
  return told?.status === "PLANNED" && isAble(clause, scene) ? { ...told, status: "HYPOTHETICAL" } : told;
}

/** "kann nur der Minister ansetzen": what can be planned is not, unless it could and was. */
export function isAble({ verbs }: Clause, { language }: Scene): boolean {
  const { modalStatus, senses } = language.clauses;
  const modal = verbs.modal ?? "";
  return senses.ability.has(modal) && modalStatus.get(modal) === "HYPOTHETICAL" && verbs.mood !== "PAST";
}

/** "Die Unterzeichnung wurde ausgesetzt": what was to come is put off, where what goes on is only suspended. */
function suspended({ kind, participants, phrase, sentence }: EventDraft, scene: Scene): EventStatus | undefined {
  const head = sentence.words[phrase?.head ?? -1]?.lower ?? "";
  const { carriedOut, carryingNouns } = scene.language.clauses.standing;
  // "setzte die Lieferungen an X aus": to whom more would be delivered.
  const isToReach = kind === "DELIVERY" && participants.some(({ role }) => role === "RECIPIENT");
  return isToReach || TO_COME.has(kind) || [carriedOut, carryingNouns].some((nouns) => nouns.has(head)) ? "POSTPONED" : undefined;
}

/** What does not go on for long. */
const TO_COME: ReadonlySet<EventKind> = new Set(["VISIT", "MILITARY_EXERCISE", "WEAPON_TEST"]);

/** The first status that the verbs of a clause give by their lemmas. */
export function statusByVerb(
  draft: EventDraft,
  clause: Clause,
  statusOf: (lemma: string) => EventStatus | undefined,
): Standing | null {
  for (const use of clause.verbs.uses) {
    for (const { verb } of use.readings) {
      const status = statusOf(verb.lemma);
      if (status !== undefined) return named(draft, status, use.word, `"${verb.lemma}" says so`);
    }
  }
  return null;
}

/** What an adverb or adjective says about how far something has come. */
export function statusWord(
  draft: EventDraft,
  words: readonly number[],
  statuses: ReadonlyMap<string, EventStatus>,
): Standing | null {
  for (const index of words) {
    const status = statuses.get(draft.sentence.words[index]?.lower ?? "");
    if (status !== undefined) return named(draft, status, index, "the text's own word");
  }
  return null;
}

/** What "ist" says of its subject, in one word or two ("vom Tisch"), or of what a clause beside it tells ("ist denkbar, dass …"). */
export function predicateStatus(draft: EventDraft, scene: Scene, clause: Clause = draft.clause): Standing | null {
  const { predicates } = scene.language.clauses.standing;
  const { words } = draft.sentence;
  for (const index of clause.words) {
    const lower = words[index]?.lower ?? "";
    const status = predicates.get(`${words[index - 1]?.lower ?? ""}_${lower}`) ?? predicates.get(lower);
    if (status !== undefined) return named(draft, status, index, "the text's own word");
  }
  return null;
}
