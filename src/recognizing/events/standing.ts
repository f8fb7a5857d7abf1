import { hasVerb } from "../clauses/clause.ts";
import { isDenied } from "./denials.ts";
import type { EventDraft } from "./draft.ts";
import { isNegated, negationOf } from "./negations.ts";
import { nounStanding } from "./noun-standing.ts";
import type { Scene } from "./scene.ts";
import { verbStanding } from "./verb-standing.ts";

/** Gives an event its status by the verb, adverbs and adjectives of its clause, and its polarity by negations and questions. */
export function stand(draft: EventDraft, scene: Scene): void {
  draft.standing = draft.phrase === null ? verbStanding(draft, scene) : nounStanding(draft, scene);
  if (isNegated(draft, scene))
    draft.standing = isNotPrevented(draft, scene)
      ? { ...draft.standing, status: "HAPPENED", rule: "not prevented" }
      : { ...draft.standing, ...negationOf(draft.standing, draft.phrase === null) };
  if (isDenied(draft, scene)) draft.polarity = "DENIED";
  if (draft.clause.relation === "QUESTION" || isAsked(draft)) question(draft);
}

/** "konnten das Massaker nicht verhindern": what could not be prevented in the past has happened. */
function isNotPrevented({ clause, phrase, standing }: EventDraft, { language }: Scene): boolean {
  const { preventing } = language.clauses.standing;
  const prevents = hasVerb(clause, preventing);
  const over = clause.verbs.mood === "PAST" || clause.verbs.perfect;
  return phrase?.preposition === null && standing.status === "DID_NOT_HAPPEN" && prevents && over;
}

/** "ob X nach Y reist": what is asked in the present is still open, where what is asked of the past is only not sure. */
function question(draft: EventDraft): void {
  const { verbs } = draft.clause;
  draft.polarity = "QUESTIONED";
  if (draft.standing.status === "HAPPENED" && verbs.mood === "PRESENT" && !verbs.perfect && !verbs.passive)
    draft.standing = { ...draft.standing, status: "HYPOTHETICAL", rule: "asked" };
}

/** "Hat X Y getroffen?", "X nach Y gereist?": a question that only yes or no answers. */
function isAsked({ clause, phrase, sentence }: EventDraft): boolean {
  const opens = clause.verbs.finite === null || (clause.type === "MAIN" && clause.verbs.finite === clause.words[0]);
  return phrase === null && opens && clause.index === 0 && sentence.words.at(-1)?.text === "?";
}
