import { hasEnding } from "./endings.ts";
import type { Scene, Word } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** The words from one comma to the next; commas inside a name's phrase do not count. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** The stretches of a sentence between its marks. */
export function stretchesOf(sentence: number, sightings: readonly Sighting[], scene: Scene): readonly Stretch[] {
  const words = scene.sentences[sentence]?.words ?? [];
  const phrases = sightings.filter((seen) => seen.sentence === sentence && seen.phraseLast > seen.phraseFirst);
  const stretches: Stretch[] = [];
  let first = 0;
  for (const [index, word] of words.entries()) {
    if (!/^[,;:–—]$/u.test(word.text) || phrases.some(({ phraseFirst, phraseLast }) => phraseFirst < index && index < phraseLast))
      continue;
    if (index > first) stretches.push({ first, last: index - 1 });
    first = index + 1;
  }
  return first < words.length ? [...stretches, { first, last: words.length - 1 }] : stretches;
}

/** Who acts in a stretch: the first that no preposition, article or genitive keeps from being the subject. */
export function subjectIn(
  stretch: Stretch,
  sentence: number,
  sightings: readonly Sighting[],
  scene: Scene,
  before = Infinity,
): Sighting | null {
  return (
    sightings.find(
      (seen) =>
        seen.sentence === sentence &&
        stretch.first <= seen.first &&
        seen.last <= stretch.last &&
        seen.start < before &&
        (seen.phraseFirst > stretch.first || seen.phraseLast < stretch.last) &&
        !isAddress(stretch, sentence, scene) &&
        canBeSubject(seen, sightings, scene),
    ) ?? null
  );
}

/** "Frau Keller, am Montag kommt X": names and titles alone are no clause. */
function isAddress({ first, last }: Stretch, sentence: number, scene: Scene): boolean {
  const words = scene.sentences[sentence]?.words ?? [];
  return first === 0 && last < words.length - 1 && words.slice(first, last + 1).every(({ capital }) => capital);
}

/** Whether something of this form can be a subject, and is somebody who acts. */
function canBeSubject(seen: Sighting, sightings: readonly Sighting[], scene: Scene): boolean {
  return seen.entityIds.length > 0 && hasSubjectForm(seen, sightings, scene);
}

/** The same of what is not decided yet. */
export function hasSubjectForm(seen: Sighting, sightings: readonly Sighting[], scene: Scene): boolean {
  if (seen.genitive || seen.compound !== null || seen.type === "ADJECTIVE" || seen.type === "INHABITANT") return false;
  if (seen.pronoun !== null && seen.pronoun.use !== "SUBJECT" && seen.pronoun.use !== "RELATIVE") return false;
  if (seen.kind !== "PERSON" && seen.kind !== "COUNTRY" && seen.kind !== "ORGANIZATION" && seen.actorId === null) return false;
  const words = scene.sentences[seen.sentence]?.words ?? [];
  const first = words[seen.phraseFirst] as Word;
  if (seen.phraseFirst < seen.phraseLast && scene.words.obliqueArticles.has(first.key)) return false;
  return !isGoverned(seen, words, scene) && !isInside(seen, sightings);
}

/** Whether a preposition stands before the phrase, before its article or before its adjectives. */
function isGoverned(seen: Sighting, words: readonly Word[], scene: Scene): boolean {
  let at = seen.phraseFirst - 1;
  while (at >= 0 && isAdjective(words[at] as Word, scene)) at--;
  if (
    at >= 0 &&
    !scene.words.definiteArticles.has(words[seen.phraseFirst]?.key ?? "") &&
    scene.words.definiteArticles.has(words[at]?.key ?? "")
  )
    at--;
  const word = words[at];
  return word !== undefined && scene.words.prepositions.has(word.key) && (!word.capital || at === 0);
}

function isAdjective(word: Word, scene: Scene): boolean {
  const { adjectiveEndings, prepositions, definiteArticles, pronouns } = scene.words;
  return (
    !word.capital &&
    adjectiveEndings.some((ending) => word.key.endsWith(ending)) &&
    !prepositions.has(word.key) &&
    !definiteArticles.has(word.key) &&
    !(word.key in pronouns) &&
    !isVerb(word, scene)
  );
}

function isVerb(word: Word, scene: Scene): boolean {
  return (
    scene.words.sayingVerbs.has(word.key) || scene.words.actingVerbs.has(word.key) || hasEnding(word.key, scene.words.pastEndings)
  );
}

function isInside(seen: Sighting, sightings: readonly Sighting[]): boolean {
  return sightings.some(
    (other) =>
      other !== seen &&
      other.sentence === seen.sentence &&
      other.phraseFirst <= seen.first &&
      seen.last <= other.phraseLast &&
      other.phraseLast - other.phraseFirst > seen.phraseLast - seen.phraseFirst,
  );
}
