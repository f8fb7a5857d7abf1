import type { PronounWord } from "../../languages/name-words.ts";
import type { EntityKind } from "../../model/entity.ts";
import type { Span } from "../../model/span.ts";

/** What a finder takes a stretch for. */
export type SightingType =
  | "NAME"
  | "FAMILY_NAME"
  | "ADJECTIVE"
  | "INHABITANT"
  | "ROLE"
  | "AGE"
  | "GROUP"
  | "DESCRIPTION"
  | "PRONOUN"
  | "POSSESSIVE"
  | "PERSON_PHRASE";

/** What a role phrase says about somebody's office. */
export interface RolePhrase {
  /** The first of the role's synonyms, folded. */
  readonly noun: string;
  /** The role's word in the text, folded. */
  readonly word: string;
  /** Office classes that it can stand for; empty for a calling such as "Professor". */
  readonly classes: readonly string[];
  /** The country or organization whose office it is; null where the phrase does not say. */
  readonly ownerId: string | null;
  /** The sighting of a person who is the owner ("Kellers Außenminister"), by its place in the text. */
  readonly ownerStart: number | null;
  readonly former: boolean;
  /** The present holder, as against somebody just spoken of ("des jetzigen Machthabers"). */
  readonly present: boolean;
  /** False after an indefinite article. */
  readonly definite: boolean;
  /** Without article, possessive and owner: "als Präsident", "Vertreter sagten". */
  readonly bare: boolean;
  /** The same office on the other side ("Amtskollege"). */
  readonly counterpart: boolean;
}

/** A stretch of a sentence that a finder takes for a name, a role phrase, a pronoun …, and what became of it. */
export interface Sighting extends Span {
  readonly sentence: number;
  /** First and last word of the mention. */
  readonly first: number;
  readonly last: number;
  /** First and last word of the whole phrase, with article, role and apposition. */
  readonly phraseFirst: number;
  readonly phraseLast: number;
  readonly type: SightingType;
  readonly kind: EntityKind | null;
  readonly genitive: boolean;
  /** The name in its base form. */
  readonly name: string | null;
  /** The rest of a compound that the name opens: "Besuch" in "Mulder-Besuch". */
  readonly compound: string | null;
  readonly role: RolePhrase | null;
  readonly pronoun: PronounWord | null;
  /** Entities that it can stand for by its words alone. */
  readonly candidates: readonly string[];
  /** The entities meant, once decided. */
  readonly entityIds: readonly string[];
  readonly resolvedBy: string;
  readonly actorId: string | null;
  readonly placeId: string | null;
  readonly onBehalfOf: string | null;
  /** The class of a body of a state ("das Parlament") whose state is not named beside it. */
  readonly bodyClass: string | null;
  readonly placeClass: string | null;
  readonly within: string | null;
}

/** A sighting with everything that is not said left open. */
export function sighting(
  place: Pick<Sighting, "sentence" | "first" | "last" | "start" | "end" | "type">,
  more: Partial<Sighting> = {},
): Sighting {
  return {
    phraseFirst: place.first,
    phraseLast: place.last,
    kind: null,
    genitive: false,
    name: null,
    compound: null,
    role: null,
    pronoun: null,
    candidates: [],
    entityIds: [],
    resolvedBy: "undecided",
    actorId: null,
    placeId: null,
    onBehalfOf: null,
    bodyClass: null,
    placeClass: null,
    within: null,
    ...place,
    ...more,
  };
}

/** The sightings of each sentence, so that long texts cost no more for each sentence than short ones. */
export function bySentence(sightings: readonly Sighting[]): ReadonlyMap<number, readonly Sighting[]> {
  return Map.groupBy(sightings, ({ sentence }) => sentence);
}

/** In the order of the text; what begins at one place, the longer first. */
export function inTextOrder(one: Sighting, other: Sighting): number {
  return one.start - other.start || other.end - one.end;
}
