import { uncertainDate } from "../../model/edtf.ts";
import { sharesParticipant, type EventDraft } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { comesBefore, sinceThen } from "./told-days.ts";

/** What is commented on while it is news even when it is over: journeys and meetings, not every happening beside a statement. */
const JOURNEYS: ReadonlySet<string> = new Set(["visit", "meeting", "arrival"]);

/**
 * A statement without a time of its own that comments on what is ahead or under way at the publication was made at about that
 * time: it gets the month of publication, as approximate. A comment on what is over was made between that and the publication.
 */
export function dateComments(drafts: readonly EventDraft[], scene: Scene): void {
  for (const draft of drafts) {
    const published = draft.sentence.publishedOn;
    if (draft.family !== "statement" || draft.occasion !== null || published === null || !/^\d{4}-\d{2}-\d{2}$/u.test(published))
      continue;
    if (draft.clause.verbs.perfect || draft.clause.type === "RELATIVE" || draft.sentence.sentence.kind !== "BODY") continue;
    const current = drafts.find(
      (other) =>
        other.family !== "statement" &&
        near(other, draft) &&
        (isCurrent(other, published) || standsForCurrent(other, drafts, published)),
    );
    if (current === undefined) continue;
    const { start } = current.triggerSpan;
    const words = current.sentence.words.find((word) => word.start <= start && start < word.end)?.text ?? "";
    const later = isOver(current, published) && !comesBefore(draft, scene);
    const after = later ? sinceThen(current.occasion?.date?.earliest ?? null, published, words) : null;
    const date = after ?? uncertainDate(`${published.slice(0, 7)}~`, "INHERITED", words);
    draft.occasion = { date, words, span: current.triggerSpan, rule: "comments on what is current at the publication" };
  }
}

function isOver({ occasion, standing }: EventDraft, published: string): boolean {
  const latest = occasion?.date?.latest ?? null;
  const today = latest === published && occasion?.date?.earliest === published;
  return today || (latest !== null && latest <= published && standing.status === "HAPPENED");
}

function near(other: EventDraft, draft: EventDraft): boolean {
  return (
    other.sentence.sentence.layer === draft.sentence.sentence.layer && Math.abs(other.sentence.index - draft.sentence.index) <= 1
  );
}

/** "Die Reise zeigt …": a journey or meeting named without a time, of which the text tells elsewhere as current. */
function standsForCurrent(other: EventDraft, drafts: readonly EventDraft[], published: string): boolean {
  if (other.occasion !== null || !["visit", "meeting"].includes(other.family) || other.phrase === null) return false;
  return drafts.some((known) => JOURNEYS.has(known.family) && isCurrent(known, published) && sharesParticipant(known, other));
}

function isCurrent(other: EventDraft, published: string): boolean {
  const open = other.standing.status === "PLANNED" || other.standing.status === "ONGOING";
  if (!JOURNEYS.has(other.family))
    return open && other.polarity === "ASSERTED" && (other.occasion?.date?.latest ?? published) >= published;
  const earliest = other.occasion?.date?.earliest ?? null;
  if (earliest !== null)
    return earliest.slice(0, 7) === published.slice(0, 7) && other.occasion?.date?.latest?.slice(0, 7) === published.slice(0, 7);
  return other.occasion === null && open;
}
