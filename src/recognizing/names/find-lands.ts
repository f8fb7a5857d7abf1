import { nounWithArticle } from "./noun-with-article.ts";
import { homeOf } from "./resolve-bodies.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { bySentence, type Sighting } from "./sighting.ts";

const MEANT = { kind: "COUNTRY", resolvedBy: "country that the document speaks of" } as const;

/** "das Land", "der Inselstaat": the country that the document is about, or the only one that was named just before. */
export function findLands(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const home = homeOf(sightings, scene);
  const sentences = bySentence(sightings);
  const found = scene.sentences.flatMap((sentence) =>
    sentence.words.flatMap((_word, index) => {
      const here = sentences.get(sentence.index) ?? [];
      if (!isLand(index, sentence, here, scene)) return [];
      const id = home ?? namedBefore(index, sentence, sentences);
      return id === null ? [] : [nounWithArticle(index, sentence, scene, { ...MEANT, entityIds: [id], placeId: id })];
    }),
  );
  return found.length === 0 ? sightings : [...sightings, ...found];
}

/** Right behind a definite article, where nothing behind it says which land it is; "auf dem Land" is no country. */
function isLand(index: number, sentence: SceneSentence, here: readonly Sighting[], scene: Scene): boolean {
  const [earlier, article, word, next] = [-2, -1, 0, 1].map((step) => sentence.words[index + step]);
  const { landNouns, countryside, definiteArticles, genitiveArticles, ofPrepositions } = scene.words;
  if (word?.capital !== true || word.parts.length !== 1 || !landNouns.has(word.key)) return false;
  if (!definiteArticles.has(article?.key ?? "") || countryside.has(earlier?.key ?? "")) return false;
  if (here.some(({ phraseFirst, phraseLast }) => phraseFirst <= index && phraseLast >= index)) return false;
  return !genitiveArticles.has(next?.key ?? "") && !ofPrepositions.has(next?.key ?? "") && next?.capital !== true;
}

function namedBefore(
  index: number,
  { index: at }: SceneSentence,
  sentences: ReadonlyMap<number, readonly Sighting[]>,
): string | null {
  const before = (sentences.get(at) ?? []).filter(({ last }) => last < index);
  for (const seen of [before, sentences.get(at - 1) ?? []]) {
    const ids = new Set(
      seen.filter(({ kind, type }) => kind === "COUNTRY" && type === "NAME").flatMap(({ entityIds }) => entityIds),
    );
    if (ids.size > 0) return ids.size === 1 ? ([...ids][0] ?? null) : null;
  }
  return null;
}
