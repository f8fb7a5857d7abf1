import type { ClauseWords } from "../../languages/clause-words.ts";
import type { Phrase } from "../clauses/phrases.ts";
import type { SceneSentence } from "./scene.ts";

/** "Nach mehr als zehn Jahren Krieg haben …": of what so much has passed belongs to the preposition before the length. */
export function isMeasured(
  { determiner, first, references }: Phrase,
  { times, words }: SceneSentence,
  { prepositions }: ClauseWords,
): boolean {
  if (determiner !== null || references.length > 0) return false;
  const length = times.find(({ end, type }) => type === "DURATION" && end === words[first - 1]?.end);
  const at = words.findIndex(({ start }) => start === length?.start);
  return length !== undefined && words.slice(Math.max(0, at - MEASURED), at + 1).some(({ lower }) => prepositions.has(lower));
}

/** "nach weit mehr als zehn Jahren": so many words stand between a preposition and its length. */
const MEASURED = 3;
