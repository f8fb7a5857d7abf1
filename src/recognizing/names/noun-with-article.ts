import type { Scene, SceneSentence } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** What a noun right behind its article means, where the rest of the document decides who that is. */
export function nounWithArticle(
  index: number,
  sentence: SceneSentence,
  scene: Scene,
  meant: Pick<Sighting, "kind" | "entityIds" | "resolvedBy"> & Partial<Pick<Sighting, "placeId">>,
): Sighting {
  const [article, word] = [sentence.words[index - 1], sentence.words[index]];
  const [start, end] = [article?.start ?? 0, word?.end ?? 0];
  return sighting(
    { sentence: sentence.index, first: index - 1, last: index, start, end, type: "DESCRIPTION" },
    { genitive: scene.words.sureGenitiveArticles.has(article?.key ?? ""), ...meant },
  );
}
