import { withoutEndings } from "./endings.ts";
import type { Found } from "./finder.ts";
import type { Part, Scene, SceneSentence, Word } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Adjectives of countries, regions and towns: "nordkoreanische", "koreanisch-russischen", "Genfer". */
export function findAdjectives(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    if (found.at(index) !== undefined) return [];
    const ofCountries = word.parts.flatMap((part) => adjective(part, word, index, sentence, scene));
    return ofCountries.length > 0 ? ofCountries : townAdjective(word, index, sentence, scene);
  });
}

function adjective(part: Part, word: Word, index: number, sentence: SceneSentence, scene: Scene): readonly Sighting[] {
  const id = withoutEndings(part.key, scene.words.adjectiveEndings)
    .map((stem) => scene.index.adjectives.get(stem))
    .find((known) => known !== undefined);
  return id === undefined ? [] : [asSighting(id, part, index, sentence, scene, "adjective of the catalogue")];
}

/** "Genfer" stands before a noun and keeps its ending in every case. */
function townAdjective(word: Word, index: number, sentence: SceneSentence, scene: Scene): readonly Sighting[] {
  const [part] = word.parts;
  const ending = scene.words.townAdjectiveEnding;
  const next = sentence.words[index + 1];
  if (part === undefined || word.parts.length > 1 || !word.capital || !part.key.endsWith(ending) || next?.capital !== true)
    return [];
  const stem = part.key.slice(0, -ending.length);
  const town = ["", ...scene.words.townEndings]
    .map((lost) => stem + lost)
    .flatMap((key) => scene.index.names.next?.get(key)?.entries ?? [])
    .find(({ entityId, use }) => use === "NAME" && scene.index.entities.get(entityId)?.kind === "PLACE");
  return town === undefined
    ? []
    : [asSighting(town.entityId, part, index, sentence, scene, "adjective of a town of the catalogue")];
}

function asSighting(id: string, part: Part, index: number, sentence: SceneSentence, scene: Scene, resolvedBy: string): Sighting {
  const entity = scene.index.entities.get(id);
  return sighting(
    { sentence: sentence.index, first: index, last: index, start: part.start, end: part.end, type: "ADJECTIVE" },
    { kind: entity?.kind ?? null, entityIds: [id], candidates: [id], resolvedBy },
  );
}
