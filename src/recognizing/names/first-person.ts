import { lastSpeaker } from "./earlier-antecedents.ts";
import { isLabel, isPerson, isQuoted, REACH, type Antecedent, type Point } from "./pronoun-point.ts";
import { speaks } from "./resolve-family-names.ts";
import type { Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/**
 * "„Ich habe X getroffen“, sagte Y": who speaks of himself is named beside a verb of saying in the sentence, before the colon with which the
 * paragraph begins, in a sentence behind, or last in the paragraph.
 */
export function firstPerson(point: Point, later: readonly Sighting[]): Antecedent | null {
  const { pronoun, all, scene } = point;
  const here = all.filter((seen) => seen.sentence === pronoun.sentence && says(seen, scene));
  const tagged = here.find(({ start }) => start > pronoun.start) ?? here.at(-1);
  if (tagged !== undefined) return { seen: tagged, reason: "who says so in the sentence" };
  const sameParagraph = (seen: Sighting) => paragraphOf(seen, scene) === paragraphOf(pronoun, scene);
  const label = all.findLast(
    (seen) => seen.start < pronoun.start && sameParagraph(seen) && isPerson(seen) && isLabel(seen, scene),
  );
  if (label !== undefined) return { seen: label, reason: "who answers" };
  if (point.interviewee !== null && !isQuoted(point)) return { seen: point.interviewee, reason: "whom the questions speak to" };
  const next = later.find((seen) => seen.sentence - pronoun.sentence <= REACH && sameParagraph(seen) && says(seen, scene));
  return next === undefined ? lastSpeaker(point, true) : { seen: next, reason: "who says so in a sentence behind" };
}

function says(seen: Sighting, scene: Scene): boolean {
  return isPerson(seen) && speaks(seen, scene);
}

function paragraphOf({ sentence }: Sighting, { sentences }: Scene): number | undefined {
  return sentences[sentence]?.sentence.paragraph;
}
