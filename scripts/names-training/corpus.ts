import { OUTSIDE_LABEL } from "../../src/recognizing/tagger/labels.ts";

/** A sentence of a corpus with the label of each word. */
export interface LabelledSentence {
  readonly words: readonly string[];
  readonly labels: readonly string[];
}

/** The sentences of corpora in IOB2, word and label in the first two columns, in an order that does not depend on that of the texts. */
export function readCorpora(texts: readonly string[]): readonly LabelledSentence[] {
  const blocks = texts.flatMap((text) => text.replaceAll("\r\n", "\n").split(/\n{2,}/u)).map((block) => block.trim());
  return blocks
    .filter((block) => block !== "")
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
    .map(sentenceOf);
}

function sentenceOf(block: string): LabelledSentence {
  const rows = block.split("\n").map((line) => line.split("\t"));
  return { words: rows.map(([word = ""]) => word), labels: rows.map(([, label = OUTSIDE_LABEL]) => label) };
}

/** All labels of a corpus, the one for no name first. */
export function labelsOf(sentences: readonly LabelledSentence[]): readonly string[] {
  const found = new Set(sentences.flatMap(({ labels }) => labels));
  found.delete(OUTSIDE_LABEL);
  return [OUTSIDE_LABEL, ...[...found].sort()];
}
