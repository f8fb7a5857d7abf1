import type { EventDraft, Standing } from "./draft.ts";
import { hasNegation, isSubject } from "./negations.ts";
import type { Scene } from "./scene.ts";
import { named } from "./status-words.ts";

/** "Die Reise ist noch nicht bestätigt", "steht noch nicht fest": what nobody confirms is open. */
export function byConfirmation(draft: EventDraft, scene: Scene): Standing | null {
  const { clause, phrase, sentence } = draft;
  const { confirming } = scene.language.clauses.standing;
  const use = clause.verbs.uses.find(({ readings }) => readings.some(({ verb }) => confirming.has(verb.lemma)));
  if (use === undefined || phrase === null || !isSubject(phrase, draft, scene) || !hasNegation(clause, sentence, scene))
    return null;
  return named(draft, "HYPOTHETICAL", use.word, "not confirmed");
}
