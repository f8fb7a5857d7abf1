/**
 * The labels between which a model decides, such as "O", "B-PER" and "I-PER". Where a class has the label "E", a name of
 * several words runs from B over I to E and one of a single word is S; other classes have B and I only.
 */
export type Labels = readonly string[];

/** What stands outside of all names. */
export const OUTSIDE_LABEL = "O";

/** Whether one label can stand after another; null is the edge of a sentence. */
export function mayFollow(before: string | null, after: string | null, labels: Labels): boolean {
  const [part, name] = partsOf(after);
  const [partBefore, nameBefore] = partsOf(before);
  const goesOn = (partBefore === "B" || partBefore === "I") && nameBefore === name && (part === "I" || part === "E");
  if (part === "I" || part === "E") return goesOn;
  const mustGoOn = (partBefore === "B" || partBefore === "I") && labels.includes(`E-${nameBefore}`);
  return !mustGoOn;
}

function partsOf(label: string | null): readonly [string, string] {
  return label === null || label === OUTSIDE_LABEL ? [OUTSIDE_LABEL, ""] : [label.slice(0, 1), label.slice(2)];
}

/** The label in the notation of the corpus, which knows the beginning of a name and the rest (IOB2). */
export function plainLabel(label: string): string {
  return label.replace(/^S-/u, "B-").replace(/^E-/u, "I-");
}
