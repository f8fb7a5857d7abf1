import { subjectIn } from "./clauses-of-names.ts";
import { mainAfterFronted, type Point } from "./pronoun-point.ts";
import type { Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** "Nachdem er gewählt worden war, reiste der Sieger": somebody without a name is known through the pronoun. */
export function phraseThrough(pronoun: Sighting, point: Point): Sighting | null {
  const main = pronoun.pronoun?.use === "SUBJECT" && pronoun.kind === "PERSON" ? mainAfterFronted(point) : null;
  const { words, all, scene } = point;
  if (main === null || subjectIn(main, pronoun.sentence, all, scene) !== null) return null;
  const at = words.findIndex(
    ({ key }, index) =>
      index > main.first && index <= Math.min(main.first + 3, main.last) && scene.words.nominativeArticles.has(key),
  );
  const noun = at < 0 ? -1 : words.findIndex((word, index) => index > at && index <= at + 3 && word.capital);
  const word = words[noun];
  if (
    noun < 0 ||
    word === undefined ||
    all.some((seen) => seen.sentence === pronoun.sentence && seen.first <= noun && noun <= seen.last && seen.entityIds.length > 0)
  )
    return null;
  const owner = all.find(
    (seen) =>
      seen.sentence === pronoun.sentence &&
      seen.genitive &&
      (seen.first === noun + 1 || seen.first === noun + 2) &&
      seen.type === "NAME",
  );
  const last = owner?.last ?? noun;
  const first = words[at] as Word;
  return sighting(
    { sentence: pronoun.sentence, first: at, last, start: first.start, end: (words[last] as Word).end, type: "PERSON_PHRASE" },
    {
      kind: "PERSON",
      entityIds: pronoun.entityIds,
      onBehalfOf: pronoun.onBehalfOf,
      resolvedBy: "the pronoun of the clause in front",
    },
  );
}
