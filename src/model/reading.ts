import type { Document } from "./document.ts";
import type { Span } from "./span.ts";

/** A word, number or punctuation mark; `text` is exactly what stands in the document. */
export interface Token extends Span {
  readonly text: string;
}

/** What a sentence is in the make-up of its text. Captions may support an event; what is boilerplate is no sentence at all. */
export type SentenceKind = "TITLE" | "SUBHEADING" | "BODY" | "CAPTION";

/** A sentence, heading or caption of a document. */
export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** Number of the paragraph, counted from 0. */
  readonly paragraph: number;
  /** Index into `Reading.layers`. */
  readonly layer: number;
  readonly tokens: readonly Token[];
}

/** A text within the text that has a date of its own, such as an embedded tweet; layer 0 is the document itself. */
export interface Layer {
  /** EDTF day of publication; null where unknown, and then relative dates stay relative. */
  readonly publishedOn: string | null;
  /** The words that give that day, where it is signed with it. */
  readonly signedOn?: Span;
}

/** A document made ready for recognizing. All offsets count in the original text. */
export interface Reading {
  readonly document: Document;
  readonly layers: readonly Layer[];
  readonly sentences: readonly Sentence[];
  /** Navigation, cookie notices, credits and other stretches that nothing may be recognized in. */
  readonly boilerplate: readonly Span[];
}
