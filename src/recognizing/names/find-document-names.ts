import { fold } from "../../model/fold.ts";
import { withoutEndings } from "./endings.ts";
import type { Finder } from "./finder.ts";
import type { Scene, SceneSentence } from "./scene.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Finds again, where nothing is beside them, the places and organizations that the document named elsewhere and no catalogue lists. */
export function documentNameFinder(sightings: readonly Sighting[], isListed: (id: string) => boolean): Finder {
  const names = introduced(sightings, isListed);
  if (names.size === 0) return () => [];
  const longest = Math.max(0, ...[...names.keys()].map((key) => key.split(" ").length));
  return (sentence, found, scene) =>
    sentence.words.flatMap((word, first) => {
      if (!word.capital || found.at(first) !== undefined) return [];
      return nameAt(sentence, first, longest, names, scene) ?? townAdjectiveAt(sentence, first, names, scene) ?? [];
    });
}

/** By their folded form. */
type Names = ReadonlyMap<string, Sighting>;

function introduced(sightings: readonly Sighting[], isListed: (id: string) => boolean): Names {
  const names = new Map<string, Sighting>();
  for (const seen of sightings) {
    const own =
      seen.type === "NAME" &&
      (seen.kind === "PLACE" || seen.kind === "ORGANIZATION") &&
      seen.name !== null &&
      !isListed(seen.entityIds[0] ?? "");
    if (own && !names.has(fold(seen.name ?? ""))) names.set(fold(seen.name ?? ""), seen);
  }
  return names;
}

/** The longest of the names that begins at a word, with or without a genitive. */
function nameAt(sentence: SceneSentence, first: number, longest: number, names: Names, scene: Scene): Sighting | null {
  for (let last = Math.min(first + longest, sentence.words.length) - 1; last >= first; last--) {
    const words = sentence.words.slice(first, last + 1);
    const key = fold(words.map(({ text }) => text).join(" "));
    const known = withoutEndings(key, scene.words.genitiveEndings)
      .map((stem) => names.get(stem))
      .find((name) => name !== undefined);
    const [start, end] = [words[0]?.start, words.at(-1)?.end];
    if (known === undefined || start === undefined || end === undefined) continue;
    const { kind, name, entityIds, placeId, placeClass } = known;
    return sighting(
      { sentence: sentence.index, first, last, start, end, type: "NAME" },
      { kind, name, entityIds, placeId, placeClass, genitive: !names.has(key), resolvedBy: "name that the document introduced" },
    );
  }
  return null;
}

/** The adjective of a town, where the document named that. */
function townAdjectiveAt(sentence: SceneSentence, first: number, names: Names, scene: Scene): Sighting | null {
  const [word, next] = [sentence.words[first], sentence.words[first + 1]];
  const ending = scene.words.townAdjectiveEnding;
  if (word === undefined || next?.capital !== true || !word.key.endsWith(ending)) return null;
  const town = names.get(word.key.slice(0, -ending.length));
  if (town?.kind !== "PLACE") return null;
  return sighting(
    { sentence: sentence.index, first, last: first, start: word.start, end: word.end, type: "ADJECTIVE" },
    {
      kind: "PLACE",
      entityIds: town.entityIds,
      placeId: town.placeId,
      resolvedBy: "adjective of a town that the document introduced",
    },
  );
}
