import { uncertainDate } from "../../model/edtf.ts";
import { sharesParticipant, type EventDraft, type Occasion } from "./draft.ts";
import type { Scene } from "./scene.ts";
import { comesBefore, sinceThen } from "./told-days.ts";

/** What is commented on while it is news even when it is over: journeys and meetings, not every happening beside a statement. */
const JOURNEYS: ReadonlySet<string> = new Set(["visit", "meeting", "arrival"]);

const RULE = "comments on what is current at the publication";

/**
 * A statement without a time of its own that comments on what is ahead or under way at the publication was made at about that
 * time: it gets the month of publication, as approximate. A comment on what is over was made between that and the publication.
 */
export function dateComments(drafts: readonly EventDraft[], scene: Scene): void {
  const open = drafts.filter(isComment);
  for (const draft of open) {
    const published = draft.sentence.publishedOn;
    const current = published === null ? undefined : currentBeside(draft, drafts, published);
    if (published !== null && current !== undefined) draft.occasion = whenCommented(draft, current, published, scene);
  }
  for (const draft of open) if (draft.occasion === null) draft.occasion = besideComment(draft, open);
}

function isComment({ clause, family, occasion, sentence }: EventDraft): boolean {
  const onADay = /^\d{4}-\d{2}-\d{2}$/u.test(sentence.publishedOn ?? "");
  const told = !clause.verbs.perfect && clause.type !== "RELATIVE" && sentence.sentence.kind === "BODY";
  return family === "statement" && occasion === null && onADay && told;
}

function currentBeside(draft: EventDraft, drafts: readonly EventDraft[], published: string): EventDraft | undefined {
  return drafts.find(
    (other) =>
      other.family !== "statement" &&
      near(other, draft) &&
      (isCurrent(other, published) || standsForCurrent(other, drafts, published)),
  );
}

function whenCommented(draft: EventDraft, current: EventDraft, published: string, scene: Scene): Occasion {
  const { start } = current.triggerSpan;
  const words = current.sentence.words.find((word) => word.start <= start && start < word.end)?.text ?? "";
  const later = isOver(current, published) && !comesBefore(draft, scene);
  const after = later ? sinceThen(current.occasion?.date?.earliest ?? null, published, words) : null;
  const date = after ?? uncertainDate(`${published.slice(0, 7)}~`, "INHERITED", words);
  return { date, words, span: current.triggerSpan, rule: RULE };
}

/** In a row of comments each is told as the one before. */
function besideComment(draft: EventDraft, open: readonly EventDraft[]): Occasion | null {
  const before = open.find(
    (other) => other.occasion?.rule === RULE && other.sentence.index === draft.sentence.index - 1 && near(other, draft),
  );
  const row = before !== undefined && before.clause.verbs.mood === draft.clause.verbs.mood;
  return row && before.occasion !== null ? { ...before.occasion, rule: "in a row with such a comment" } : null;
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
