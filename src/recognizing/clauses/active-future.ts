import type { VerbGroup } from "./clause.ts";
import type { Phrase } from "./phrase.ts";
import type { Word } from "./words.ts";

/** "Am Montag wird er X empfangen": a word that is infinitive and participle alike is the first where somebody is its object. */
export function activeFuture(
  verbs: VerbGroup,
  phrases: readonly Phrase[],
  words: readonly Word[],
  timeWords: ReadonlySet<number>,
): VerbGroup {
  const [use, second] = verbs.uses;
  if (!verbs.passive || verbs.helper !== "BECOME" || verbs.mood !== "PRESENT" || use === undefined || second !== undefined)
    return verbs;
  const readings = (words[use.word]?.readings ?? []).filter(({ form }) => form.mood === "INFINITIVE");
  const sides = phrases.filter(
    ({ coordinatedWith, genitiveOf, head, preposition }) =>
      preposition === null && genitiveOf === null && coordinatedWith === null && !timeWords.has(head),
  );
  const object = sides.some(({ cases, references }) => cases.includes("ACCUSATIVE") && references.length > 0);
  if (readings.length === 0 || sides.length < 2 || !object) return verbs;
  return { ...verbs, passive: false, perfect: false, future: true, uses: [{ ...use, readings, form: "INFINITIVE" }] };
}
