import { entityMentionId, type EntityMention } from "../../model/mention.ts";
import type { Reference } from "../reference.ts";
import type { Scene } from "./scene.ts";
import { bySentence, inTextOrder, type Sighting } from "./sighting.ts";

/** What was seen, in the form that the analysis of sentences and the store want. */
export function referencesOf(sightings: readonly Sighting[], scene: Scene): readonly Reference[] {
  const ordered = [...sightings].sort(inTextOrder);
  const sentences = bySentence(ordered);
  return ordered.map((seen) => reference(seen, isNested(seen, sentences.get(seen.sentence) ?? []), scene));
}

/** Inside another's phrase a name takes no part by itself: the country in "Nordkoreas Außenminister". */
function isNested(seen: Sighting, all: readonly Sighting[]): boolean {
  return all.some(
    (other) =>
      other !== seen &&
      other.sentence === seen.sentence &&
      other.phraseFirst <= seen.first &&
      seen.last <= other.phraseLast &&
      (other.phraseLast - other.phraseFirst > seen.phraseLast - seen.phraseFirst ||
        (other.type === "ROLE" && seen.compound !== null)),
  );
}

function reference(seen: Sighting, nested: boolean, scene: Scene): Reference {
  const ids = seen.entityIds.length === 0 ? [null] : seen.entityIds;
  return {
    mentions: ids.map((id) => mention(seen, id, scene)),
    sentence: seen.sentence,
    firstToken: seen.first,
    lastToken: seen.last,
    form: FORMS[seen.type],
    genitive: seen.genitive,
    actorId: seen.actorId,
    placeId: seen.placeId,
    onBehalfOf: seen.onBehalfOf,
    placeClass: seen.placeClass,
    within: seen.within,
    phraseFirst: seen.phraseFirst,
    phraseLast: seen.phraseLast,
    compound: seen.compound,
    nested,
  };
}

const FORMS: Readonly<Record<Sighting["type"], Reference["form"]>> = {
  NAME: "NAME",
  FAMILY_NAME: "NAME",
  ADJECTIVE: "ADJECTIVE",
  INHABITANT: "ADJECTIVE",
  ROLE: "ROLE",
  AGE: "ROLE",
  PERSON_PHRASE: "ROLE",
  GROUP: "GROUP",
  DESCRIPTION: "ROLE",
  PRONOUN: "PRONOUN",
  POSSESSIVE: "POSSESSIVE",
};

function mention(seen: Sighting, entityId: string | null, scene: Scene): EntityMention {
  const { document } = scene.reading;
  const isName = seen.type === "NAME" || seen.type === "FAMILY_NAME" || seen.type === "DESCRIPTION";
  return {
    id: entityMentionId(document.id, seen),
    documentId: document.id,
    start: seen.start,
    end: seen.end,
    quote: document.text.slice(seen.start, seen.end),
    entityId,
    kind: seen.kind,
    name: isName ? seen.name : null,
    resolvedBy: seen.resolvedBy,
  };
}
