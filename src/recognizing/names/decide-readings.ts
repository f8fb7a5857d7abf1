import { stateDuring, type CatalogueEntity } from "../../model/catalogue.ts";
import { hasSubjectForm, stretchesOf } from "./clauses-of-names.ts";
import type { Scene } from "./scene.ts";
import { bySentence, type Sighting } from "./sighting.ts";
import { officeDay } from "./told-day.ts";

/** Decides for each capital and seat of government whether the place or the government is meant, as far as the words around it tell. */
export function decideReadings(sightings: readonly Sighting[], scene: Scene): readonly Sighting[] {
  const sentences = bySentence(sightings);
  return sightings.map((seen) =>
    seen.entityIds.length === 1 && (seen.type === "NAME" || seen.type === "ADJECTIVE")
      ? decide(seen, sentences.get(seen.sentence) ?? [], scene)
      : seen,
  );
}

function decide(seen: Sighting, sightings: readonly Sighting[], scene: Scene): Sighting {
  const entity = scene.index.entities.get(seen.entityIds[0] as string);
  if (entity?.kind === "COUNTRY") return { ...seen, placeId: entity.id };
  if (entity?.kind !== "PLACE") return seen;
  const actor = seen.type === "NAME" ? governmentOf(entity, seen, scene) : null;
  if (actor === null) return { ...seen, placeId: entity.id };
  const reading = readingOf(seen, sightings, scene);
  if (reading === "PLACE") return { ...seen, placeId: entity.id };
  if (reading === "OPEN") return { ...seen, placeId: entity.id, actorId: actor };
  return {
    ...seen,
    kind: kindOf(actor, scene),
    entityIds: [actor],
    actorId: actor,
    resolvedBy: "capital or seat that stands for its government",
  };
}

/** The state for which a capital stood on the day that is told of, else the one for which it stands. */
function governmentOf({ standsFor, stoodFor }: CatalogueEntity, seen: Sighting, scene: Scene): string | null {
  const day = stoodFor.length === 0 ? null : officeDay(seen, scene);
  return stateDuring({ stoodFor }, day && { earliest: day[0], latest: day[1] }) ?? standsFor;
}

function kindOf(id: string, scene: Scene): Sighting["kind"] {
  return scene.index.entities.get(id)?.kind ?? null;
}

/** "in Moskau" is the town, "zwischen Moskau und Kiew" and "Moskau erklärt" the government. */
function readingOf(seen: Sighting, sightings: readonly Sighting[], scene: Scene): "PLACE" | "ACTOR" | "OPEN" {
  const words = scene.sentences[seen.sentence]?.words ?? [];
  if (seen.compound !== null) return "OPEN";
  const preposition = governing(seen, scene);
  if (preposition !== null && scene.words.placePrepositions.has(preposition)) return "PLACE";
  if (preposition !== null && scene.words.actorPrepositions.has(preposition)) return "ACTOR";
  if (preposition !== null) return "OPEN";
  const stretch = stretchesOf(seen.sentence, sightings, scene).find(
    ({ first, last }) => first <= seen.first && seen.last <= last,
  );
  const earlier = sightings.filter(
    (other) =>
      other.sentence === seen.sentence &&
      stretch !== undefined &&
      stretch.first <= other.first &&
      other.start < seen.start &&
      other !== seen,
  );
  if (earlier.some((other) => hasSubjectForm(other, sightings, scene))) return "OPEN";
  const verbs = [words[seen.first - 1], words[seen.last + 1]]
    .filter((word) => word !== undefined && !word.capital)
    .map((word) => word?.key ?? "");
  if (verbs.some((verb) => scene.words.sayingVerbs.has(verb) || scene.words.actingVerbs.has(verb))) return "ACTOR";
  return "OPEN";
}

/** The preposition before a name or before the row of names that it stands in ("zwischen Oslo und Lima"). */
function governing(seen: Sighting, scene: Scene): string | null {
  const words = scene.sentences[seen.sentence]?.words ?? [];
  let at = seen.first - 1;
  while (at > 0 && (scene.words.and.has(words[at]?.key ?? "") || words[at]?.text === ",") && words[at - 1]?.capital === true)
    at -= 2;
  while (at >= 0 && scene.words.definiteArticles.has(words[at]?.key ?? "")) at--;
  const key = words[at]?.key ?? "";
  return scene.words.prepositions.has(key) && !words[at]?.capital
    ? key
    : at === 0 && scene.words.prepositions.has(key)
      ? key
      : null;
}
