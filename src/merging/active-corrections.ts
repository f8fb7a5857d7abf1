import type { Correction, CorrectionTarget } from "../model/correction.ts";
import { overlaps } from "../model/span.ts";

/** The corrections that hold, in the order of the list: without those undone and without the undoing itself. */
export function activeCorrections(corrections: readonly Correction[]): readonly Correction[] {
  const undone = new Set<string>();
  for (const { id, action } of corrections.toReversed()) {
    if (action.type === "UNDO" && !undone.has(id)) undone.add(action.correctionId);
  }
  return corrections.filter(({ id, action }) => action.type !== "UNDO" && !undone.has(id));
}

/** Whether a target points to something with this place in a document. */
export function pointsTo(
  target: CorrectionTarget,
  what: { readonly documentId: string | null; readonly start: number | null; readonly end: number | null },
): boolean {
  if (!("documentId" in target) || target.documentId !== what.documentId || what.start === null || what.end === null)
    return false;
  return overlaps({ start: what.start, end: what.end }, target);
}
