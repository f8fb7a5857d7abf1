import { nameKey } from "../../model/name-key.ts";
import type { Finder } from "./finder.ts";
import type { People } from "./people.ts";
import { sighting, type Sighting } from "./sighting.ts";
import type { Scene, Word } from "./scene.ts";

/** Finds the people of the document where only their family name stands. */
export function familyNameFinder(people: People): Finder {
  const keys = new Set([...people.values()].flatMap(({ familyKeys }) => [...familyKeys]));
  const spellings = new Set([...keys].map(nameKey));
  return (sentence, found, scene) =>
    sentence.words.flatMap((word, index) => {
      if (!word.capital || !isFree(found.at(index), sentence.words[index - 1], scene)) return [];
      const match = matchOf(word, keys, spellings, scene);
      if (match === null) return [];
      return [
        sighting(
          { sentence: sentence.index, first: index, last: index, start: word.start, end: match.end, type: "FAMILY_NAME" },
          { kind: "PERSON", name: match.name, genitive: match.genitive, compound: match.compound },
        ),
      ];
    });
}

/** What is taken already is no family name, but for a town that nothing marks as a place. */
function isFree(seen: Sighting | undefined, before: Word | undefined, scene: Scene): boolean {
  return (
    seen === undefined ||
    (seen.type === "NAME" &&
      seen.kind === "PLACE" &&
      seen.first === seen.last &&
      !scene.words.placePrepositions.has(before?.key ?? ""))
  );
}

interface FamilyNameMatch {
  readonly name: string;
  readonly end: number;
  readonly genitive: boolean;
  readonly compound: string | null;
}

function matchOf(word: Word, keys: ReadonlySet<string>, spellings: ReadonlySet<string>, scene: Scene): FamilyNameMatch | null {
  const [part] = word.parts;
  if (part === undefined) return null;
  const compound = word.parts.length > 1 ? word.text.slice(part.end - word.start + 1) : null;
  const text = word.text.slice(0, part.end - word.start);
  if (compound !== null && keys.has(word.key)) return { name: word.text, end: word.end, genitive: false, compound: null };
  if (keys.has(part.key)) return { name: text, end: part.end, genitive: word.apostrophe, compound };
  const ending =
    compound === null
      ? scene.words.genitiveEndings.find((each) => part.key.endsWith(each) && keys.has(part.key.slice(0, -each.length)))
      : undefined;
  if (ending === undefined && compound === null && text.length > 4 && spellings.has(nameKey(text)))
    return { name: text, end: part.end, genitive: word.apostrophe, compound };
  return ending === undefined ? null : { name: text.slice(0, -ending.length), end: part.end, genitive: true, compound };
}
