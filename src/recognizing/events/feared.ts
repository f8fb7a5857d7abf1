import { hasVerb, type Clause } from "../clauses/clause.ts";
import type { EventDraft } from "./draft.ts";
import { hasNegation } from "./negations.ts";
import type { Scene, SceneSentence } from "./scene.ts";

/** "Beobachter fürchten, dass Rebellen … sprengen": what is feared is told as what may come, whoever may do it. */
export function isFeared(clause: Clause, sentence: SceneSentence, scene: Scene): boolean {
  const open = clause.relation === "CONTENT" || clause.type === "INFINITIVE" || clause.verbs.mood === "UNREAL";
  if (!open || clause.verbs.perfect || clause.verbs.mood === "PAST") return false;
  return sentence.clauses.some(
    (other) =>
      other !== clause &&
      (clause.parent === other.index || clause.verbs.mood === "UNREAL") &&
      !hasNegation(other, sentence, scene) &&
      hasVerb(other, scene.language.clauses.standing.fearing),
  );
}

/** Whether a draft is of a verb of which somebody fears what it tells. */
export function isOfFear(draft: EventDraft, scene: Scene): boolean {
  const { clause, kind, participants, places, sentence, standing, use } = draft;
  const verb = use !== null && kind !== "STATEMENT" && kind !== "PUBLICATION";
  const known = kind !== "OTHER" || participants.length > 0 || places.length > 0;
  return verb && known && standing.status === "HYPOTHETICAL" && isFeared(clause, sentence, scene);
}
