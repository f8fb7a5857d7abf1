import type { Slot } from "../../languages/event-words.ts";
import type { EventDraft } from "./draft.ts";

/** Kinds that are told apart by those who take part, so that "ein Mann" is not enough where one is needed. */
const NEED_NAMES: ReadonlySet<string> = new Set([
  "STATEMENT",
  "PUBLICATION",
  "MEETING",
  "PHONE_CALL",
  "VISIT",
  "AGREEMENT",
  "TREATY",
  "INVITATION",
  "FOUNDING",
]);

/** Whether the roles that the word needs in this sense are there; one that is named twice is needed twice. */
export function hasNeeds(trigger: { readonly needs: readonly Slot[] }, draft: EventDraft): boolean {
  return trigger.needs.every((need, index) => {
    if (need === "DESTINATION") return draft.places.length > 0 || draft.participants.some(({ role }) => role === "HOST");
    if (need === "PLACE") return draft.places.length > 0;
    if (need === "ORIGIN" || need === "TOPIC") return true;
    // "X gründete eine Partei": what somebody founds may have no name yet.
    const founded = draft.kind === "FOUNDING" && draft.participants.length > 0;
    if (draft.unnamed.has(need) && (founded || isReception(draft) || !NEED_NAMES.has(draft.kind))) return true;
    return (
      draft.participants.filter(({ role }) => role === need).length >
      trigger.needs.slice(0, index).filter((other) => other === need).length
    );
  });
}

/** "empfing die Botschafter": who is received may have no name, where somebody with one receives people. */
function isReception(draft: EventDraft): boolean {
  return draft.kind === "MEETING" && draft.family === "meeting" && draft.unnamed.has("VISITOR") && meetsPeople(draft);
}

/** Whether some of those whom somebody meets are people by their calling, whoever they are. */
export function meetsPeople({ clause, participants }: EventDraft): boolean {
  const isCalling = ({ genitiveOf, references }: EventDraft["clause"]["phrases"][number]): boolean =>
    genitiveOf === null &&
    references.some(({ mentions }) => mentions.some(({ entityId, kind }) => kind === "PERSON" && entityId === null));
  return participants.length > 0 && clause.phrases.some(isCalling);
}
