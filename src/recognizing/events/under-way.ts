import type { EventDraft } from "./draft.ts";

/** A visit that is ahead, under way or has just begun can have parts that are told without names. */
export function isUnderWay(other: EventDraft): boolean {
  const recent = other.occasion?.date?.latest ?? null;
  return (
    !isOld(other) &&
    (other.family === "visit" || other.family === "arrival") &&
    (other.standing.status === "PLANNED" || other.standing.status === "ONGOING" || other.family === "arrival" || recent !== null)
  );
}

/** What happened before the month of publication is no part of what the text tells as news. */
export function isOld(other: EventDraft): boolean {
  const recent = other.occasion?.date?.latest ?? null;
  const published = other.sentence.publishedOn;
  return recent !== null && published !== null && recent.slice(0, 7) < published.slice(0, 7) && recent < published;
}
