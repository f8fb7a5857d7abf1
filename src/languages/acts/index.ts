import type { Act } from "./act.ts";
import { GERMAN_ACTS, GERMAN_AGAIN, GERMAN_MEANS } from "./german.ts";

/** What the words of all languages tell apart within a kind. */
export const ACTS: readonly Act[] = GERMAN_ACTS;

/** Words of all languages that say that something has happened before, folded. */
export const AGAIN: ReadonlySet<string> = GERMAN_AGAIN;

/** How people are attacked, by the words of all languages in folded text. */
export const MEANS: Readonly<Record<string, RegExp>> = GERMAN_MEANS;
