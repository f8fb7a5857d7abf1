import type { Claim } from "../model/claim.ts";
import type { EventMention } from "../model/mention.ts";
import { liesIn, placesAgree, type World } from "./geography.ts";
import { isCorrected, newest, textsOf, witnesses, type Witness } from "./seen.ts";

/** A named place with all that name it, all that support it, and all that do not contradict it. */
export interface PlaceValue {
  readonly placeId: string;
  readonly claimed: readonly Witness[];
  /** Those who describe a class of places to which this one belongs. */
  readonly described: readonly Witness[];
  readonly agreeing: readonly Witness[];
  readonly firm: boolean;
}

/**
 * The named places of some tellings. A described place names none but supports those of its class, also where it is told
 * beside the event: of the journey of which it is a part.
 */
export function placeValues(
  mentions: readonly EventMention[],
  world: World,
  beside: readonly EventMention[] = [],
): readonly PlaceValue[] {
  const all = witnesses(mentions, "PLACE");
  const further = witnesses(beside, "PLACE").filter(({ claim }) => isDescription(claim));
  const named = Map.groupBy(
    all.filter(({ claim }) => claim.entityId !== null),
    ({ claim }) => claim.entityId ?? "",
  );
  return [...named]
    .map(([placeId, claimed]) => {
      const described = [...all, ...further].filter(({ claim }) => isDescription(claim) && describes(claim, placeId, world));
      const agreeing = [
        ...all.filter(({ claim }) => agrees(claim, placeId, world)),
        ...described.filter((one) => further.includes(one)),
      ];
      return { placeId, claimed, described, agreeing, firm: claimed.some(({ firm }) => firm) };
    })
    .toSorted((one, other) => (one.placeId < other.placeId ? -1 : 1));
}

/** The places that contain none of the others: the Far East beside a city of it says nothing of its own. */
export function finestPlaces(values: readonly PlaceValue[], world: World): readonly PlaceValue[] {
  return values.filter((one) => !values.some((other) => other !== one && liesIn(other.placeId, one.placeId, world)));
}

/** The finest place with which most texts agree, then most tellings, then the newest text. */
export function bestPlace(values: readonly PlaceValue[], world: World): PlaceValue | null {
  return (
    finestPlaces(values, world).toSorted(
      (one, other) =>
        Number(isCorrected(other.claimed)) - Number(isCorrected(one.claimed)) ||
        Number(supportedByText(other)) - Number(supportedByText(one)) ||
        textsOf(other.agreeing) - textsOf(one.agreeing) ||
        Number(other.firm) - Number(one.firm) ||
        other.agreeing.length - one.agreeing.length ||
        (newest(one.claimed) > newest(other.claimed) ? -1 : newest(one.claimed) < newest(other.claimed) ? 1 : 0) ||
        (one.placeId < other.placeId ? -1 : 1),
    )[0] ?? null
  );
}

/** Descriptions that fit none of the named places and contradict all of them. */
export function contradictingDescriptions(
  mentions: readonly EventMention[],
  values: readonly PlaceValue[],
  world: World,
): readonly Witness[] {
  const described = witnesses(mentions, "PLACE").filter(({ claim }) => isDescription(claim));
  return values.length === 0
    ? []
    : described.filter(({ claim }) => values.every(({ placeId }) => !agrees(claim, placeId, world)));
}

/** Whether a text names the place or describes it. */
function supportedByText(value: PlaceValue): boolean {
  return textsOf([...value.claimed, ...value.described]) > 0;
}

function isDescription(claim: Claim): boolean {
  return claim.entityId === null && claim.placeClass !== null;
}

/** Whether a described place can be this one. */
function describes(claim: Claim, placeId: string, world: World): boolean {
  return world.get(placeId)?.placeClass === claim.placeClass && (claim.within === null || liesIn(placeId, claim.within, world));
}

/** Whether a claim leaves this place possible: it names it, what contains it or lies within, or a class of which one may lie there. */
function agrees(claim: Claim, placeId: string, world: World): boolean {
  if (claim.entityId !== null) return placesAgree(claim.entityId, placeId, world);
  if (!isDescription(claim) || describes(claim, placeId, world)) return true;
  if (claim.within !== null && !placesAgree(placeId, claim.within, world)) return false;
  const known = [...world.values()].filter(
    (place) => place.placeClass === claim.placeClass && (claim.within === null || liesIn(place.id, claim.within, world)),
  );
  return known.length === 0 || known.some((place) => liesIn(place.id, placeId, world));
}
