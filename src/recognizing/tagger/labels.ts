/** The labels between which a model decides: "O" outside of names, "B-PER" for the first word of a name, "I-PER" for its others (IOB2). */
export type Labels = readonly string[];

/** What stands outside of all names. */
export const OUTSIDE_LABEL = "O";

/** Whether one label can stand after another; null is the beginning of a sentence. */
export function mayFollow(before: string | null, after: string): boolean {
  return !after.startsWith("I-") || (before !== null && before !== OUTSIDE_LABEL && before.slice(2) === after.slice(2));
}
