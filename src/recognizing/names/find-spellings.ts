import { nameKey } from "../../model/name-key.ts";
import type { Found } from "./finder.ts";
import { baseName, isNounLike } from "./name-run.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Shorter words meet by chance. */
const SHORTEST = 6;

/** Family names and towns of the catalogue in a spelling that it does not list: "Lawrov", "Wladiwostock". */
export function findSpellings(sentence: SceneSentence, found: Found, scene: Scene): readonly Sighting[] {
  return sentence.words.flatMap((word, index) => {
    if (
      !word.capital ||
      word.parts.length !== 1 ||
      word.key.length < SHORTEST ||
      found.at(index) !== undefined ||
      // "im Stich": nobody stands behind a preposition with its article.
      scene.words.contracted.has(sentence.words[index - 1]?.key ?? "") ||
      isNounLike(word, scene)
    )
      return [];
    const { name, genitive, end } = baseName(word.text, word, scene);
    const key = nameKey(name);
    const place = { sentence: sentence.index, first: index, last: index, start: word.start, end };
    const candidates = scene.index.familyNamesByKey(key);
    if (candidates !== undefined)
      return [sighting({ ...place, type: "FAMILY_NAME" }, { kind: "PERSON", name, genitive, candidates })];
    const town = scene.index.townsByKey(key)?.at(-1);
    return town === undefined
      ? []
      : [
          sighting(
            { ...place, type: "NAME" },
            {
              kind: "PLACE",
              name,
              genitive,
              candidates: [town],
              entityIds: [town],
              resolvedBy: "spelling of a town of the catalogue",
            },
          ),
        ];
  });
}
