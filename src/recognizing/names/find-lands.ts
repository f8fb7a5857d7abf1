import { homeOf } from "./resolve-bodies.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { bySentence, sighting, type Sighting } from "./sighting.ts";

/** "das Land", "der Inselstaat": the country that the document is about, or the only one that was named just before. */
export function findLands(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const home = homeOf(sightings, scene);
  const sentences = bySentence(sightings);
  const found = scene.sentences.flatMap((sentence) =>
    sentence.words.flatMap((_word, index) => {
      const here = sentences.get(sentence.index) ?? [];
      if (!isLand(index, sentence, here, scene)) return [];
      const id = home ?? namedBefore(index, sentence, sentences);
      return id === null ? [] : [described(id, index, sentence, scene)];
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

function described(id: string, index: number, sentence: SceneSentence, scene: Scene): Sighting {
  const [article, word] = [sentence.words[index - 1], sentence.words[index]];
  const genitive = scene.words.sureGenitiveArticles.has(article?.key ?? "");
  return sighting(
    {
      sentence: sentence.index,
      first: index - 1,
      last: index,
      start: article?.start ?? 0,
      end: word?.end ?? 0,
      type: "DESCRIPTION",
    },
    { kind: "COUNTRY", entityIds: [id], placeId: id, genitive, resolvedBy: "country that the document speaks of" },
  );
}
