import { stretchesOf, subjectIn } from "./clauses-of-names.ts";
import type { Antecedent, Point } from "./pronoun-point.ts";
import type { Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** "Mulder und Pérez trafen sich, als sie …": the pair that is the subject of a clause or sentence before. */
export function pairBefore(point: Point): Antecedent | null {
  for (const stretch of point.stretches.slice(0, point.own).reverse()) {
    const seen = subjectIn(stretch, point.pronoun.sentence, point.all, point.scene);
    const ids = seen === null ? [] : idsOf(seen, point);
    if (seen !== null && ids.length > 1) return { seen, ids, reason: "the pair that is the subject of the clause before" };
  }
  return pairOfSentenceBefore(point);
}

/** "Mulder und Pérez trafen sich. Am Mittwoch wollen sie …": the pair that is a subject of one of the last two sentences. */
function pairOfSentenceBefore({ pronoun, all, scene }: Point): Antecedent | null {
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - 2); sentence--) {
    const words = scene.sentences[sentence]?.words ?? [];
    for (const stretch of stretchesOf(sentence, all, scene).toReversed()) {
      const seen = subjectIn(stretch, sentence, all, scene);
      const ids = seen === null ? [] : pairOf(seen, all, words, scene);
      if (seen !== null && ids.length > 1) return { seen, ids, reason: "the pair that is the subject of a sentence before" };
    }
  }
  return null;
}

/** A pair is one sighting ("die beiden") or two joined ones ("Mulder und Pérez"). */
export function idsOf(seen: Sighting, { all, words, scene }: Point): readonly string[] {
  return pairOf(seen, all, words, scene);
}

function pairOf(seen: Sighting, all: readonly Sighting[], words: Point["words"], scene: Scene): readonly string[] {
  const other = all.find(
    (next) =>
      next.sentence === seen.sentence &&
      next.phraseFirst === seen.phraseLast + 2 &&
      scene.words.and.has(words[seen.phraseLast + 1]?.key ?? "") &&
      next.entityIds.length === 1 &&
      next.compound === null,
  );
  return other === undefined ? seen.entityIds : [...new Set([...seen.entityIds, ...other.entityIds])];
}
