import type { Answer } from "../answers.ts";
import { dateInWords } from "../dates.ts";
import type { DocumentReadQuery, EventToldQuery } from "../operations.generated.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";

/** What an address names and the graph does not have (any more). */
type Missing = "event" | "notYet" | "document" | null;

/** What is missing, once the answers are there. */
export function goneOf(told: Answer<EventToldQuery>, read: Answer<DocumentReadQuery>): Missing {
  const { event, document, knownBy, textOnly } = view.value;
  if (event !== null && told.data?.event === null && !told.waiting) return knownBy !== null || textOnly ? "notYet" : "event";
  return document !== null && read.data?.document === null && !read.waiting ? "document" : null;
}

/** Says what is missing, and leads back to what is there. */
export function Gone({ reason }: { readonly reason: Missing }) {
  const { reader, dates } = words.value;
  const { knownBy } = view.value;
  if (reason === null) return null;
  const notYet = knownBy === null ? reader.notInTexts : reader.notYetKnown(dateInWords(knownBy, dates));
  const said = { event: reader.eventGone, document: reader.documentGone, notYet };
  const leave = reason === "notYet" ? { knownBy: null, textOnly: false } : reason === "event" ? { event: null, claim: null } : {};
  return (
    <div class="gone" role="status">
      <p>{said[reason]}</p>
      <button type="button" onClick={() => choose({ ...leave, ...(reason === "notYet" ? {} : { document: null, claim: null }) })}>
        {reason === "notYet" ? reader.everythingKnown : reader.back}
      </button>
    </div>
  );
}
