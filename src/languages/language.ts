import type { ClauseWords } from "./clause-words.ts";
import type { EventWords } from "./event-words.ts";
import type { NameWords } from "./name-words.ts";
import type { ReadingWords } from "./reading-words.ts";
import type { TimeWords } from "./time-words.ts";
import type { VerbStock } from "./verb-entry.ts";

/** What must be known about a language to read and recognize its texts. All of it is data. */
export interface Language {
  /** BCP 47 code. */
  readonly code: string;
  readonly reading: ReadingWords;
  readonly times: TimeWords;
  readonly names: NameWords;
  /** The file of the trained name tagger, below the folder of all languages; null where there is none. */
  readonly nameTagger: string | null;
  readonly verbs: VerbStock;
  readonly clauses: ClauseWords;
  readonly events: readonly EventWords[];
}
