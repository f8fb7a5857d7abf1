import type { EventDraft, Standing } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { named } from "./status-words.ts";

/** "Sollte X reisen, …", "Könnte X reisen, …": a modal that opens the sentence is a condition, unless it asks. */
export function byOpening(draft: EventDraft, scene: Scene): Standing | null {
  const { type, verbs, words } = draft.clause;
  if (verbs.modal === null) return null;
  const unreal = verbs.mood === "UNREAL" && verbs.finite === words[0] && type === "MAIN";
  const asks = draft.sentence.words.at(-1)?.text === "?";
  const opens = verbs.finite === 0 || opensBehind(draft, scene);
  const should = scene.language.clauses.senses.hearsay.has(verbs.modal) && verbs.mood === "PAST" && opens && !asks;
  return unreal || should ? named(draft, "HYPOTHETICAL", verbs.finite, "a condition") : null;
}

/**
 * "drohten mit Sanktionen, sollte X eine Rakete testen": behind a main clause and a comma a verb with somebody right behind it is a
 * condition too; but "Nachdem Y zugestimmt hatte, sollte X reisen".
 */
function opensBehind({ clause, sentence }: EventDraft, { language }: Scene): boolean {
  const { index, parent, phrases, verbs, words } = clause;
  const at = words[0] ?? 0;
  const isBehind = parent !== null && parent < index && sentence.clauses[parent]?.type === "MAIN";
  if (!isBehind || verbs.finite !== at || sentence.words[at - 1]?.text !== ",") return false;
  if (language.clauses.pronouns.has(sentence.words[at + 1]?.lower ?? "")) return true;
  const next = phrases.find(({ first }) => first === at + 1);
  return next !== undefined && next.preposition === null && next.references.length > 0 && next.cases.includes("NOMINATIVE");
}
