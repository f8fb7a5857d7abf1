import { fold } from "../../model/fold.ts";
import { withoutEndings } from "./endings.ts";
import type { Finder } from "./finder.ts";
import { sighting, type Sighting } from "./sighting.ts";

/** Finds again, where nothing is beside them, the places and organizations that the document named elsewhere and no catalogue lists. */
export function documentNameFinder(sightings: readonly Sighting[], isListed: (id: string) => boolean): Finder {
  const names = new Map<string, Sighting>();
  for (const seen of sightings) {
    const own =
      seen.type === "NAME" &&
      (seen.kind === "PLACE" || seen.kind === "ORGANIZATION") &&
      seen.name !== null &&
      !isListed(seen.entityIds[0] ?? "");
    if (own && !names.has(fold(seen.name ?? ""))) names.set(fold(seen.name ?? ""), seen);
  }
  if (names.size === 0) return () => [];
  const longest = Math.max(0, ...[...names.keys()].map((key) => key.split(" ").length));
  return (sentence, found, scene) =>
    sentence.words.flatMap((word, first) => {
      if (!word.capital || found.at(first) !== undefined) return [];
      for (let last = Math.min(first + longest, sentence.words.length) - 1; last >= first; last--) {
        const end = sentence.words[last];
        const key = fold(
          sentence.words
            .slice(first, last + 1)
            .map(({ text }) => text)
            .join(" "),
        );
        const plain = names.get(key);
        const known = withoutEndings(key, scene.words.genitiveEndings)
          .map((stem) => names.get(stem))
          .find((name) => name !== undefined);
        if (known === undefined || end === undefined) continue;
        const { kind, name, entityIds, placeId, placeClass } = known;
        return [
          sighting(
            { sentence: sentence.index, first, last, start: word.start, end: end.end, type: "NAME" },
            {
              kind,
              name,
              entityIds,
              placeId,
              placeClass,
              genitive: plain === undefined,
              resolvedBy: "name that the document introduced",
            },
          ),
        ];
      }
      const { townAdjectiveEnding } = scene.words;
      const town =
        word.key.endsWith(townAdjectiveEnding) && sentence.words[first + 1]?.capital === true
          ? names.get(word.key.slice(0, -townAdjectiveEnding.length))
          : undefined;
      return town?.kind !== "PLACE"
        ? []
        : [
            sighting(
              { sentence: sentence.index, first, last: first, start: word.start, end: word.end, type: "ADJECTIVE" },
              {
                kind: "PLACE",
                entityIds: town.entityIds,
                placeId: town.placeId,
                resolvedBy: "adjective of a town that the document introduced",
              },
            ),
          ];
    });
}
