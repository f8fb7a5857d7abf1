import { nounWithArticle } from "./noun-with-article.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { bySentence, type Sighting } from "./sighting.ts";

/** How many sentences back a band is looked for where the document names several. */
const REACH = 3;

const MEANT = { kind: "ORGANIZATION", resolvedBy: "armed group that the document names" } as const;

/** "die Rebellen", "der Aufständischen": the only armed group that the document names, or the only one that it has just named. */
export function findBands(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const bands = sightings.filter((seen) => isBand(seen, scene));
  if (bands.length === 0) return sightings;
  const sentences = bySentence(sightings);
  const found = scene.sentences.flatMap((sentence) =>
    sentence.words.flatMap((_word, index) => {
      if (!isBandNoun(index, sentence, sentences.get(sentence.index) ?? [], scene)) return [];
      const id = bandMeant(sentence.index, bands);
      return id === null ? [] : [nounWithArticle(index, sentence, scene, { ...MEANT, entityIds: [id] })];
    }),
  );
  return [...sightings.filter((seen) => !found.some((band) => isUnderneath(seen, band))), ...found];
}

/** Several "Rebellen" are nobody by their role. */
function isUnderneath({ sentence, first, last, type }: Sighting, band: Sighting): boolean {
  return type === "ROLE" && sentence === band.sentence && first <= band.last && last >= band.first;
}

function isBand({ entityIds, kind, type, compound }: Sighting, scene: Scene): boolean {
  const [id] = entityIds;
  if (kind !== "ORGANIZATION" || type !== "NAME" || compound !== null || id === undefined) return false;
  return scene.index.entities.get(id)?.organizationClass === "ARMED_GROUP";
}

/** A plural with a definite article, where nothing behind it says whose or which they are. */
function isBandNoun(index: number, sentence: SceneSentence, here: readonly Sighting[], scene: Scene): boolean {
  const [before, word, next] = [sentence.words[index - 1], sentence.words[index], sentence.words[index + 1]];
  const { bandNouns, definiteArticles, genitiveArticles, ofPrepositions } = scene.words;
  if (word?.capital !== true || word.parts.length !== 1 || !bandNouns.has(word.key)) return false;
  if (!definiteArticles.has(before?.key ?? "") || here.some((seen) => isTaken(seen, index))) return false;
  const elsewhere = here.some(({ first, kind }) => first === index + 1 && (kind === "PLACE" || kind === "COUNTRY"));
  const named = next?.capital === true && !elsewhere;
  return !genitiveArticles.has(next?.key ?? "") && !ofPrepositions.has(next?.key ?? "") && !named;
}

function isTaken({ first, last, type }: Sighting, index: number): boolean {
  return first <= index && last >= index && !(type === "ROLE" && last === index);
}

function bandMeant(sentence: number, bands: readonly Sighting[]): string | null {
  const near = bands.filter((seen) => seen.sentence <= sentence && seen.sentence >= sentence - REACH);
  for (const some of [bands, near]) {
    const ids = new Set(some.flatMap(({ entityIds }) => entityIds));
    if (ids.size === 1) return [...ids][0] ?? null;
  }
  return null;
}
