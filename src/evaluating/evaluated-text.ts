import type { Recognition } from "../model/recognition.ts";
import type { Span } from "../model/span.ts";

/** A text with all that was read in it. */
export interface EvaluatedText {
  /** What the annotation calls it. */
  readonly doc: string;
  readonly recognition: Recognition;
  /** What of it can be read; the rest belongs to the page. */
  readonly sentences: readonly Span[];
}
