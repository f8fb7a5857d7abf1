import type { EventDraft } from "./draft.ts";
import { sharesParticipant } from "./draft.ts";

/** A heading tells in the present what may be ahead: the text's own telling of the same decides. */
export function judgeHeadlines(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    if (draft.sentence.sentence.kind === "BODY" || draft.sentence.sentence.kind === "CAPTION" || draft.standing.status !== "HAPPENED" || draft.standing.rule === "told as a fact") continue;
    const tellings = drafts.filter((other) => other.sentence.sentence.kind === "BODY" && other.family === draft.family && people(draft).length > 0 && people(draft).every((id) => people(other).includes(id)) && sharesParticipant(draft, other));
    const first = tellings[0];
    if (first !== undefined && tellings.every((other) => other.standing.status === "PLANNED")) {
      draft.standing = { ...first.standing, span: null, words: null, rule: "a heading in the present about what the text tells as ahead" };
    }
  }
}

function people(draft: EventDraft): string[] {
  return draft.participants.map(({ entityId }) => entityId).filter((id) => id.startsWith("person_"));
}
