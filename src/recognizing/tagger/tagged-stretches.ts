/** Words of a sentence that are labelled as one name. */
export interface TaggedStretch {
  readonly first: number;
  readonly last: number;
  /** The class of the name, such as "PER". */
  readonly name: string;
}

/** The stretches of labels in IOB2 that are names. */
export function taggedStretches(labels: readonly string[]): readonly TaggedStretch[] {
  const stretches: TaggedStretch[] = [];
  for (const [at, label] of labels.entries()) {
    const before = stretches.at(-1);
    if (label.startsWith("B-")) stretches.push({ first: at, last: at, name: label.slice(2) });
    else if (label.startsWith("I-") && before !== undefined) stretches[stretches.length - 1] = { ...before, last: at };
  }
  return stretches;
}
