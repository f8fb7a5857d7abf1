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
  const standing = statusOfVerbs(draft, clause, scene);
  return standing === null ? null : { status: standing.status, word: before.head };
}
