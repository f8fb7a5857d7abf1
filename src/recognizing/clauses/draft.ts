import type { ClauseType } from "./clause.ts";
import type { Word } from "./words.ts";

/** A clause while its segments are put together. */
export interface Draft {
  type: ClauseType;
  words: Word[];
  introducer: Word | null;
  parent: Draft | null;
  coordinatedWith: Draft | null;
  /** Whether the finite verb (or the marked infinitive) is there. */
  complete: boolean;
  quoted: boolean;
  /** Whether it only names the source of the clause around it. */
  reports: boolean;
  /** The clause whose verb it leaves out. */
  gapOf: Draft | null;
  /** Whether it is a participle between a noun and its verb. */
  isInserted: boolean;
}

/** Whether a clause has a helping verb whose participle or infinitive is still to come. */
export function lacksItsVerb(draft: Draft): boolean {
  return (
    draft.words.some((word) => word.auxiliaries.length > 0) &&
    !draft.words.some(
      (word) =>
        word.auxiliaries.length === 0 &&
        word.readings.some(({ form }) => form.mood === "PARTICIPLE" || form.mood === "INFINITIVE"),
    )
  );
}
