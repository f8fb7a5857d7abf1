import { lacksItsVerb, type Draft } from "./draft.ts";
import type { Landmarks } from "./gapping.ts";
import type { Segment } from "./segments.ts";
import { isSurelyFinite } from "./verb-group.ts";

/** "traf X, der seit Mai im Amt ist, am Montag in Rom": behind the verb that ends a clause within it the main one goes on. */
export function goesOnBehind(
  { boundary, words }: Segment,
  last: Draft | null,
  main: Draft,
  { clauseWords, timeWords }: Landmarks,
): boolean {
  const [opening] = words;
  const end = last?.words.at(-1);
  const within = last !== null && last.type !== "MAIN" && last.type !== "INFINITIVE" && last.complete && last.parent === main;
  if (boundary !== "COMMA" || !within || !main.complete || opening === undefined || end === undefined) return false;
  const closed = end.readings.length + end.auxiliaries.length > 0 && !end.capital;
  return closed && (clauseWords.prepositions.has(opening.lower) || timeWords.has(opening.index));
}

/** "ist, wie er sagte, am Montag in Rom verhaftet worden": the participle stands at the end, where a main clause has no verb. */
export function endsBehindInsertion({ startsFinite, words }: Segment, last: Draft | null, main: Draft): boolean {
  const [before, final] = words.slice(-2);
  const verb = final !== undefined && final.auxiliaries.length > 0 ? before : final;
  const behind = words.every((word) => word === verb || word === final || word.readings.length === 0 || word.capital);
  const around = last === main || (last?.complete === true && last.parent === main);
  return around && !startsFinite && behind && verb !== undefined && verb.readings.length > 0 && !verb.capital;
}

/** "wird, wie er sagte, die Hilfe stoppen": no relative clause, but what the one around the source still lacks. */
export function endsVerbless(segment: Segment, last: Draft, main: Draft): boolean {
  return (
    segment.opening === "RELATIVE" &&
    segment.boundary === "COMMA" &&
    lacksItsVerb(main) &&
    !segment.words.some(isSurelyFinite) &&
    endsBehindInsertion(segment, last, main)
  );
}

/** "reiste, wie er mitteilte, nach Rom": behind the clause that only names the source the main one goes on. */
export function endsInsertion({ boundary }: Segment, { complete, parent, reports }: Draft, main: Draft): boolean {
  return boundary === "COMMA" && complete && parent === main && reports;
}
