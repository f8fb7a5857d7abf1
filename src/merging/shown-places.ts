import { isKind } from "../model/entity.ts";
import { liesIn, type World } from "./geography.ts";
import type { Happening } from "./happening.ts";
import { bestPlace, finestPlaces, placeValues, type PlaceValue } from "./place-values.ts";
import { seen, type Knowing } from "./seen.ts";

/** The places of an event as they are shown, and the rule by which they were chosen. */
export interface ShownPlaces {
  readonly ids: readonly string[];
  readonly rule: string | null;
}

/** One place where an event has only one, else all that contain no other. */
export function ownPlaces(values: readonly PlaceValue[], onePlace: boolean, world: World): ShownPlaces {
  const all = finestPlaces(values, world);
  const best = bestPlace(values, world);
  if (best === null) return { ids: [], rule: null };
  if (all.length === 1)
    return {
      ids: [best.placeId],
      rule: values.length === 1 ? "the only place that is named" : "the most precise place, with which all others agree",
    };
  if (onePlace)
    return {
      ids: [best.placeId],
      rule: "of the most precise places the one that texts support and with which most of them agree; texts go before the catalogue",
    };
  return {
    ids: [best, ...all.filter((one) => one !== best)].map((one) => one.placeId),
    rule: "all places that are named, without those that contain others",
  };
}

/** Families of events at which their parts take place; the attacks of a war are all over the country. */
const GATHERINGS: ReadonlySet<string> = new Set(["visit", "tour", "meeting"]);

/** The places that are shown: the event's own, else the town of the event of which it is a part, where one is known. */
export function shownPlaces(own: ShownPlaces, { whole }: Happening, knowing: Knowing, world: World): ShownPlaces {
  if (whole === null || !GATHERINGS.has(whole.family) || own.ids.length > 1) return own;
  const values = placeValues(seen(whole, knowing), world);
  const towns = new Set(finestPlaces(values, world).map(({ placeId }) => townOf(placeId, world)));
  const [town] = towns;
  if (town === undefined || towns.size > 1 || !values.some(({ placeId }) => placeId === town)) return own;
  const [place] = own.ids;
  if (place === undefined) return { ids: [town], rule: "no place of its own; that of the event of which it is a part" };
  return isKind(place, "country") && place !== town && liesIn(town, place, world)
    ? { ids: [town], rule: "only its country is told; the place there of the event of which it is a part" }
    : own;
}

/** Classes of spots that lie in a town and of which somebody who visits the town sees several. */
const SPOTS: ReadonlySet<string> = new Set(["SQUARE", "BUILDING", "RESIDENCE", "AIRPORT", "DISTRICT"]);

/** The town in which a spot lies; everything else stands for itself. */
function townOf(id: string, world: World): string {
  const entity = world.get(id);
  const container = SPOTS.has(entity?.placeClass ?? "") ? entity?.within[0] : undefined;
  return container === undefined ? id : townOf(container, world);
}
