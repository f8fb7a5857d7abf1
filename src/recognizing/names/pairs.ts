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
function pairOfSentenceBefore({ all, pronoun, scene }: Point): Antecedent | null {
  for (let sentence = pronoun.sentence - 1; sentence >= Math.max(0, pronoun.sentence - 2); sentence--) {
    for (const stretch of stretchesOf(sentence, all, scene).toReversed()) {
      const seen = subjectIn(stretch, sentence, all, scene);
      const ids = seen === null ? [] : idsOf(seen, { all, scene });
      if (seen !== null && ids.length > 1) return { seen, ids, reason: "the pair that is the subject of a sentence before" };
    }
  }
  return null;
}

/** Those whom a sighting means ("die beiden"), or all of the row in which it stands ("Mulder, Keller und Pérez"). */
export function idsOf(seen: Sighting, { all, scene }: Pick<Point, "all" | "scene">): readonly string[] {
  const words = scene.sentences[seen.sentence]?.words ?? [];
  let first = seen;
  for (let before = precedingOf(first, all, words, scene); before !== undefined; before = precedingOf(first, all, words, scene))
    first = before;
  const row = rowFrom(first, all, scene);
  return row.length > 1 ? [...new Set(row.flatMap(({ entityIds }) => entityIds))] : seen.entityIds;
}

/** A sighting and those in a row behind it ("A, B und C"); what only commas join is none. */
export function rowFrom(first: Sighting, all: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const words = scene.sentences[first.sentence]?.words ?? [];
  const row = [first];
  for (let last = first; ;) {
    // "X und Chinas Präsident Y": of those that begin there whoever has the most words.
    const [next] = all
      .filter((other) => isNextInList(last, other, words, scene))
      .toSorted((one, other) => other.phraseLast - one.phraseLast);
    if (next === undefined) return [first];
    row.push(next);
    if (words[last.phraseLast + 1]?.text !== ",") return row;
    last = next;
  }
}

/** Who stands before a comma and somebody of a list. */
function precedingOf(seen: Sighting, all: readonly Sighting[], words: Point["words"], scene: Scene): Sighting | undefined {
  return all.find((other) => words[other.phraseLast + 1]?.text === "," && isNextInList(other, seen, words, scene));
}

/** Behind "und" or a comma, with or without an article. */
function isNextInList(last: Sighting, next: Sighting, words: Point["words"], { words: known }: Scene): boolean {
  const link = words[last.phraseLast + 1];
  const article = known.definiteArticles.has(words[last.phraseLast + 2]?.key ?? "") ? 1 : 0;
  const follows = next.phraseFirst === last.phraseLast + 2 || next.phraseFirst === last.phraseLast + 2 + article;
  const joins = link?.text === "," || known.and.has(link?.key ?? "");
  const isWhole = next.entityIds.length === 1 && next.compound === null && next.type !== "ADJECTIVE";
  return next.sentence === last.sentence && follows && joins && isWhole;
}
