import { hasSubjectForm, type Stretch } from "./clauses-of-names.ts";
import { isPerson, isQuoted, REACH, type Antecedent, type Point } from "./pronoun-point.ts";
import type { Sighting } from "./sighting.ts";

/**
 * "Er werde im Juni reisen, sagte Mulder": whoever says it is meant, where the text has just named them; somebody new who speaks
 * ("sagte Polizeichef Keller") more likely speaks of who was told of before.
 */
export function laterSpeaker(point: Point): Antecedent | null {
  if (isQuoted(point)) return null;
  const tag = point.stretches.slice(point.own + 1).find((stretch) => opensWithSaying(stretch, point));
  if (tag === undefined) return null;
  const seen = speakerIn(tag, point);
  if (seen === undefined || isSpokenOf(tag, seen, point) || !isKnown(seen, point)) return null;
  return { seen, reason: "who says what stands before" };
}

function opensWithSaying({ first }: Stretch, { scene, words }: Point): boolean {
  return scene.words.sayingVerbs.has(words[first]?.key ?? "");
}

function speakerIn(tag: Stretch, { all, pronoun, scene }: Point): Sighting | undefined {
  return all.find(
    (seen) =>
      seen.sentence === pronoun.sentence &&
      tag.first < seen.first &&
      seen.last <= tag.last &&
      seen.pronoun === null &&
      isPerson(seen) &&
      hasSubjectForm(seen, all, scene),
  );
}

/** "sagte Mulder über Keller": then it is of somebody else. */
function isSpokenOf(tag: Stretch, speaker: Sighting, { all }: Point): boolean {
  return all.some(
    (seen) =>
      seen.sentence === speaker.sentence &&
      seen.first > speaker.last &&
      seen.last <= tag.last &&
      isPerson(seen) &&
      seen.entityIds[0] !== speaker.entityIds[0],
  );
}

function isKnown({ entityIds }: Sighting, { all, pronoun }: Point): boolean {
  const before = all.filter(
    (seen) => seen.start < pronoun.start && seen.sentence >= pronoun.sentence - REACH && isPerson(seen) && seen.pronoun === null,
  );
  return before.length === 0 || before.some((seen) => seen.entityIds[0] === entityIds[0]);
}
