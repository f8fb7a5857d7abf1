import type { EventDraft } from "./draft.ts";

/**
 * What the sentence after a dated statement by a country tells, without a time, of those who act for that country is told
 * of the same day: the lead says that officials of two states spoke on Friday, the next sentence how they did.
 */
export function dateElaborations(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    if (draft.occasion !== null || (draft.family !== "statement" && draft.family !== "call")) continue;
    const lead = drafts.find(
      (other) =>
        other.kind === "STATEMENT" &&
        isSentenceBefore(other, draft) &&
        other.occasion?.date?.precision === "DAY" &&
        speaksFor(other, draft),
    );
    const occasion = lead?.occasion;
    if (lead === undefined || !occasion?.date) continue;
    draft.occasion = {
      ...occasion,
      date: { ...occasion.date, basis: "INHERITED" },
      rule: "says more of the statement in the sentence before",
    };
  }
}

function isSentenceBefore(other: EventDraft, draft: EventDraft): boolean {
  return other.sentence.index === draft.sentence.index - 1 && other.sentence.sentence.layer === draft.sentence.sentence.layer;
}

/** Whether everybody who takes part acts for one of those who spoke, and is not simply the same speaker. */
function speaksFor(lead: EventDraft, draft: EventDraft): boolean {
  const speakers = new Set(lead.participants.filter(({ role }) => role === "SPEAKER").map(({ entityId }) => entityId));
  return (
    draft.participants.length > 0 && draft.participants.every(({ onBehalfOf }) => onBehalfOf !== null && speakers.has(onBehalfOf))
  );
}
