import type { EventKind } from "../../model/event.ts";

/** What some words of a kind tell of, so that others of the kind tell of something else: an arrest is no sentence. */
export interface Act {
  readonly kinds: readonly EventKind[];
  readonly name: string;
  /** Verbs and nouns in their base form, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Whether only these words mean it, so that one of no act in particular tells of something else too. */
  readonly alone: boolean;
}

/** Which part of a month or year some words mean. */
export type Edge = "START" | "MIDDLE" | "END";
