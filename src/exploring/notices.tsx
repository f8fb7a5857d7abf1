import { askAgain } from "./answers.ts";
import type { Refusal, RefusalCode } from "./client.ts";
import { clearFilters } from "./state.ts";
import { words } from "./words/words.ts";

/** Says in words why there is no answer, and offers to ask again. */
export function Refused({ refusal }: { readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <div class="refused" role="alert">
      <p>{words.value.refusals[refusal.code]}</p>
      {refusal.code !== "UNREACHABLE" && <p class="detail">{refusal.message}</p>}
      <button type="button" onClick={again}>
        {words.value.again}
      </button>{" "}
      {OF_THE_SELECTION.includes(refusal.code) && (
        <button type="button" onClick={clearFilters}>
          {words.value.filters.clear}
        </button>
      )}
    </div>
  );
}

/** The button goes with the refusal; the focus stays where it was, in the field or the panel. */
function again({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  const field = currentTarget.closest(".combobox, .search")?.querySelector("input");
  const panel = currentTarget.closest("section");
  if (panel) panel.tabIndex = -1;
  (field ?? panel)?.focus({ preventScroll: true });
  askAgain();
}

/** Refusals that another selection does not get. */
const OF_THE_SELECTION: readonly RefusalCode[] = ["BAD_USER_INPUT", "NOT_FOUND", "AMBIGUOUS", "LIMIT_EXCEEDED", "TIMEOUT"];

/** Says that an answer is on its way. It is seen only after a moment, so that quick answers do not flicker. */
export function Waiting({ when }: { readonly when: boolean }) {
  return (
    <span class="waiting" role="status" data-waiting={when}>
      {when ? words.value.waiting : ""}
    </span>
  );
}
