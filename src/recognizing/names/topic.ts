import type { Scene } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

/** The one person whom the headings above the text name in whole: whom the text is about; null where none or several are named. */
export function topicOf(sightings: readonly Sighting[], { sentences }: Scene): string | null {
  const body = sentences.findIndex(({ sentence }) => sentence.kind === "BODY");
  const named = new Set(
    sightings
      .filter(
        ({ entityIds, kind, sentence, type }) =>
          sentence < body && kind === "PERSON" && type === "NAME" && entityIds.length === 1,
      )
      .map(({ entityIds }) => entityIds[0] as string),
  );
  return named.size === 1 ? ([...named][0] as string) : null;
}
