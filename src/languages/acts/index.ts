import type { Act, Edge } from "./act.ts";
import { GERMAN_ACTS, GERMAN_AGAIN, GERMAN_EDGES, GERMAN_MEANS, GERMAN_PLUPERFECT } from "./german.ts";

/** What the words of all languages tell apart within a kind. */
export const ACTS: readonly Act[] = GERMAN_ACTS;

/** Words of all languages that say that something has happened before, folded. */
export const AGAIN: ReadonlySet<string> = GERMAN_AGAIN;

/** How people are attacked, by the words of all languages in folded text. */
export const MEANS: Readonly<Record<string, RegExp>> = GERMAN_MEANS;

/** How languages tell of what was done before what else they tell, up to the word that tells of it, in folded text. */
export const PLUPERFECTS: readonly RegExp[] = [GERMAN_PLUPERFECT];

/** Words of all languages for the beginning, middle and end of a month or year, folded. */
export const EDGES: ReadonlyMap<string, Edge> = GERMAN_EDGES;
