import { uncertainDate } from "../../model/edtf.ts";
import type { EventDraft } from "./draft.ts";
import { isAhead } from "./status-words.ts";

/** Kinds that happen at a moment, after which their result lasts. */
const MOMENTS: ReadonlySet<string> = new Set(["APPOINTMENT", "FOUNDING"]);

const OPEN_END = /^([^/]+)\/\.\.$/u;

/** "ist seit Mai Präsident": what has lasted since a day began on it. */
export function dateMoments(draft: EventDraft): void {
  const date = draft.occasion?.date;
  const since = OPEN_END.exec(date?.edtf ?? "")?.[1];
  if (!MOMENTS.has(draft.kind) || draft.occasion === null || !date || since === undefined) return;
  draft.occasion = {
    ...draft.occasion,
    date: uncertainDate(since, date.basis, date.words),
    rule: `${draft.occasion.rule}; what lasts since then began then`,
  };
}

/** "hat am Montag den Rücktritt angekündigt": what is only announced is not done on the day on which that is said. */
export function dropDaySaid(draft: EventDraft): void {
  const { family, occasion, sentence, trigger, use } = draft;
  const latest = occasion?.date?.latest ?? null;
  const said =
    family === "resignation" && use !== null && trigger.status === "PLANNED" && latest !== null && sentence.publishedOn !== null;
  if (said && latest <= (sentence.publishedOn ?? "")) draft.occasion = null;
}

/** "An seinem Besuch Ende Januar halte er fest, sagte X": what has been said was not said on the day ahead that it is about. */
export function dropDayAhead(draft: EventDraft): void {
  const said = draft.kind === "STATEMENT" || draft.kind === "PUBLICATION";
  if (said && draft.standing.status === "HAPPENED" && isAhead(draft)) draft.occasion = null;
}
