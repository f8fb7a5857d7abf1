import { withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import type { Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** "Ostukraine", "Südfrankreichs": a part of a country that no catalogue lists is that country. */
export function findRegions(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    const country = found.at(index) === undefined ? countryWithin(word, scene) : null;
    if (country === null) return [];
    const place = { sentence: sentence.index, first: index, last: index, start: word.start, end: word.end };
    const { id, genitive } = country;
    const meant = { kind: "COUNTRY", name: word.text, entityIds: [id], placeId: id, genitive } as const;
    return [sighting({ ...place, type: "NAME" }, { ...meant, resolvedBy: "part of a country by its direction" })];
  });
}

/** The country whose name follows a direction in a word. */
function countryWithin({ capital, parts }: Word, scene: Scene): { readonly id: string; readonly genitive: boolean } | null {
  const [only, ...others] = parts;
  if (!capital || only === undefined || others.length > 0) return null;
  const direction = scene.words.directions.find((one) => only.key.startsWith(one));
  if (direction === undefined) return null;
  for (const name of withoutEndings(only.key.slice(direction.length), scene.words.genitiveEndings)) {
    const entries = scene.index.names.next?.get(name)?.entries ?? [];
    const id = entries.find(({ entityId, use }) => use === "NAME" && entityId.startsWith("country_"))?.entityId;
    if (id !== undefined) return { id, genitive: only.key.length > direction.length + name.length };
  }
  return null;
}
