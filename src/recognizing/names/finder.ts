import type { Scene, SceneSentence } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** What is found so far in one sentence, by word. */
export interface Found {
  readonly sightings: readonly Sighting[];
  /** The name, adjective or inhabitant that covers a word. */
  readonly at: (word: number) => Sighting | undefined;
  /** The role phrase that ends with a word. */
  readonly roleEndingAt: (word: number) => Sighting | undefined;
}

/** Finds stretches of one sentence; it may look at what the finders before it found. */
export type Finder = (sentence: SceneSentence, found: Found, scene: Scene) => readonly Sighting[];

/** What all finders find in a sentence, each seeing what those before it found. */
export function find(
  finders: readonly Finder[],
  sentence: SceneSentence,
  scene: Scene,
  before: readonly Sighting[] = [],
): readonly Sighting[] {
  let found = foundOf(before);
  for (const finder of finders) {
    const sightings = joined(found.sightings, finder(sentence, found, scene));
    if (sightings !== found.sightings) found = foundOf(sightings);
  }
  return found.sightings;
}

/** What is found in a sentence, by word. */
export function foundOf(sightings: readonly Sighting[]): Found {
  const byWord = new Map<number, Sighting>();
  const roles = new Map<number, Sighting>();
  for (const seen of sightings) {
    if (seen.type === "ROLE") roles.set(seen.last, seen);
    else for (let word = seen.first; word <= seen.last; word++) if (!byWord.has(word)) byWord.set(word, seen);
  }
  return { sightings, at: (word) => byWord.get(word), roleEndingAt: (word) => roles.get(word) };
}

/**
 * A newer sighting replaces what lies within it and yields to what it only overlaps; a role phrase may hold names; two people
 * together are no single holder of an office; and a town that is called like somebody of the document is that person.
 */
function joined(known: readonly Sighting[], added: readonly Sighting[]): readonly Sighting[] {
  return added.reduce((all, one) => {
    if (one.type === "ROLE") return [...all, one];
    const rivals = all.filter(
      (other) => (other.type !== "ROLE" || one.type === "GROUP") && other.start < one.end && one.start < other.end,
    );
    const covers = rivals.every(
      (other) =>
        other.type === "ROLE" ||
        (one.type === "FAMILY_NAME" && other.kind === "PLACE" && one.start === other.start && one.end === other.end) ||
        (one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start),
    );
    return covers ? [...all.filter((other) => !rivals.includes(other)), one] : all;
  }, known);
}
