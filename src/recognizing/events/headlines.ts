import { isKind } from "../../model/entity.ts";
import type { EventDraft } from "./draft.ts";
import { sharesParticipant } from "./draft.ts";

/** A heading tells in the present, or only names, what may be ahead: the text's own telling of the same decides. */
export function judgeHeadlines(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    if (
      draft.sentence.sentence.kind === "BODY" ||
      draft.sentence.sentence.kind === "CAPTION" ||
      draft.standing.status !== "HAPPENED" ||
      draft.standing.rule === "told as a fact"
    )
      continue;
    if (draft.sentence.sentence.tokens.at(-1)?.text === "?") draft.polarity = "QUESTIONED";
    const tellings = drafts.filter(
      (other) =>
        other.sentence.sentence.kind === "BODY" &&
        other.standing.rule !== "named as a fact" &&
        other.family === draft.family &&
        people(draft).length > 0 &&
        people(draft).every((id) => people(other).includes(id)) &&
        sharesParticipant(draft, other),
    );
    const first = tellings.find((other) => isAhead(other));
    const over = tellings.some((other) => !isAhead(other) && (other.standing.status !== "HAPPENED" || other.occasion === null));
    if (first !== undefined && !over) {
      draft.standing = { ...first.standing, span: null, words: null, rule: "a heading about what the text tells as ahead" };
    }
  }
}

/** A noun that only names a journey or meeting has it where the text's verbs have it: ahead or under way. */
export function judgeNouns(drafts: readonly EventDraft[]): void {
  for (const draft of drafts) {
    if (
      draft.phrase === null ||
      draft.standing.rule !== "named as a fact" ||
      draft.occasion !== null ||
      !["VISIT", "MEETING"].includes(draft.kind)
    )
      continue;
    const told = drafts.filter(
      (other) =>
        other !== draft &&
        other.family === draft.family &&
        other.standing.rule !== "named as a fact" &&
        draft.participants.every(({ entityId }) => !isKind(entityId, "person") || people(other).includes(entityId)) &&
        sharesParticipant(draft, other) &&
        !hostsDiffer(draft, other),
    );
    const ahead = told.filter(
      (other) =>
        other.standing.status === "PLANNED" || other.standing.status === "ONGOING" || other.standing.status === "HYPOTHETICAL",
    );
    const over = told.filter(
      (other) => other.standing.status === "HAPPENED" && other.occasion === null && other.sentence.sentence.kind === "BODY",
    );
    const first = ahead[0];
    if (first !== undefined && over.length === 0)
      draft.standing = {
        ...first.standing,
        span: null,
        words: null,
        rule: `as the text tells of the ${draft.trigger.lemma} elsewhere`,
      };
  }
}

/** What happened on a day of its own, such as an earlier visit of the same people, does not count against it. */
function isAhead({ standing }: EventDraft): boolean {
  return standing.status === "PLANNED" || standing.status === "HYPOTHETICAL";
}

function hostsDiffer(one: EventDraft, other: EventDraft): boolean {
  const places = (draft: EventDraft) =>
    draft.participants
      .filter(({ role, entityId }) => role === "HOST" && isKind(entityId, "country"))
      .map(({ entityId }) => entityId);
  const [a, b] = [places(one), places(other)];
  return a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
}

function people(draft: EventDraft): string[] {
  return draft.participants.map(({ entityId }) => entityId).filter((id) => isKind(id, "person"));
}
