import { hasVerb } from "../clauses/clause.ts";
import { phraseBefore } from "./attachment.ts";
import { comesToNothing, type EventDraft, type Standing } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { named, statusOfVerbs } from "./status-words.ts";

/** "sagte seine Teilnahme am Gipfel ab", "kündigte sie an": that at which somebody wants to be or not to be is still ahead. */
export function byAttendance(draft: EventDraft, scene: Scene): Standing | null {
  const attended = attendance(draft, scene);
  return attended === null ? null : named(draft, "PLANNED", attended.word, "somebody says whether they will be there");
}

/** Whether a clause tells of a gathering only that somebody will not be there. */
export function isStayedAway(draft: EventDraft, scene: Scene): boolean {
  return comesToNothing(attendance(draft, scene)?.status);
}

function attendance(draft: EventDraft, scene: Scene) {
  const { clause, phrase, sentence } = draft;
  if (phrase === null || phrase.preposition === null) return null;
  const before = phraseBefore(clause, phrase);
  const noun = sentence.words[before?.head ?? -1]?.lower ?? "";
  if (before === undefined || before.preposition !== null || !scene.language.clauses.standing.attendance.has(noun)) return null;
  const status = statusOfVerbs(draft, clause, scene)?.status ?? (isSuspended(draft, scene) ? "CANCELLED" : null);
  return status === null ? null : { status, word: before.head };
}

/** "setzte seine Teilnahme an den Gesprächen aus"; what binds those who take part in it goes on. */
function isSuspended({ clause, kind }: EventDraft, { language }: Scene): boolean {
  return kind !== "TREATY" && kind !== "AGREEMENT" && hasVerb(clause, language.clauses.standing.suspending);
}
