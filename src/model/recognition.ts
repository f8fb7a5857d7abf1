import type { Document } from "./document.ts";
import type { EntityMention, EventMention, TimeMention } from "./mention.ts";

/** All that was read in one document; a pure function of the document, the catalogue and the rules. */
export interface Recognition {
  readonly document: Document;
  readonly timeMentions: readonly TimeMention[];
  readonly entityMentions: readonly EntityMention[];
  readonly eventMentions: readonly EventMention[];
  /** What a reader should know, such as "no events: language 'en' has no rules". */
  readonly notes: readonly string[];
}
