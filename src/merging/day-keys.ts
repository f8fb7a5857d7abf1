import { isKind } from "../model/entity.ts";
import { addDays } from "../model/calendar.ts";
import { dayDistance } from "../model/date-range.ts";
import { actsFor, containers, type World } from "./geography.ts";
import type { MatchingTime } from "./matching-range.ts";
import type { Telling } from "./telling.ts";

/** Where people come together, states can stand for those who act for them. */
export const GATHERINGS: ReadonlySet<string> = new Set(["meeting", "call"]);

/** What happens at a spot and is often told of without saying to whom or by whom. */
export const AT_SPOTS: ReadonlySet<string> = new Set(["attack", "protest", "disaster", "accident", "crackdown", "strike"]);

/** What can befall one country twice on one day. */
export const HAZARDS: ReadonlySet<string> = new Set(["disaster", "accident"]);

/** Too wide for what happens there on one day to be one event. */
const WIDE: ReadonlySet<string> = new Set(["REGION", "PROVINCE", "CONTINENT", "ISLAND", "SEA", "PENINSULA", "BORDER", "RIVER"]);

/** What lasts longer is not told of by its day. */
const LONGEST = 3;

/** Under which days a telling stands and is sought: by the state itself, by whom acts for it, and by the spot. */
export interface DayKeys {
  readonly standing: readonly string[];
  readonly sought: readonly string[];
}

/** The keys by which tellings of one day meet that do not name the same. */
export function dayKeys(
  { family, principals, time, acts }: Pick<Telling, "family" | "principals" | "time" | "acts">,
  places: readonly string[],
  world: World,
): DayKeys {
  const days = daysOf(time);
  const keys = (words: readonly string[]) => days.flatMap((day) => [...new Set(words)].map((word) => `${family}@${day}:${word}`));
  if (AT_SPOTS.has(family)) {
    const around = places.flatMap((place) => [...containers(place, world)]);
    const countries = HAZARDS.has(family) ? around.filter((id) => isKind(id, "country")) : [];
    const all = keys([...spots(around, world), ...countries, ...statesTaken({ family, principals, acts })]);
    return { standing: all, sought: all };
  }
  if (!GATHERINGS.has(family) || days.length === 0) return { standing: [], sought: [] };
  const [states, others] = [
    principals.ids.filter((id) => isKind(id, "country")),
    principals.ids.filter((id) => !isKind(id, "country")),
  ];
  const represented = others.flatMap((id) => standsFor(id, time, world));
  return {
    standing: keys([...states, ...represented.map((id) => `for ${id}`)]),
    sought: keys([...represented, ...states.map((id) => `for ${id}`)]),
  };
}

/** The states in which power is taken by force, whether they are told of as those who do it or those to whom it is done. */
export function statesTaken({ family, principals, acts }: Pick<Telling, "family" | "principals" | "acts">): readonly string[] {
  if (family !== "attack" || !acts.some(({ alone }) => alone)) return [];
  return principals.ids.map((id) => id.slice(id.indexOf(" ") + 1)).filter((id) => isKind(id, "country"));
}

/** The state itself, or those for which somebody acted at that time. */
export function standsFor(id: string, { range }: MatchingTime, world: World): readonly string[] {
  return isKind(id, "country") ? [id] : actsFor(id, world, range);
}

/** The places that are narrow enough for what happens there on one day to be one event. */
export function spots(places: readonly string[], world: World): readonly string[] {
  return places.filter((id) => isKind(id, "place") && !WIDE.has(world.get(id)?.placeClass ?? ""));
}

/** The days of what is told to the day and does not last. */
export function daysOf({ dated, level, range }: MatchingTime): readonly string[] {
  if (!dated || level > 0 || range === null) return [];
  const days = dayDistance(
    { earliest: range.earliest, latest: range.earliest },
    { earliest: range.latest, latest: range.latest },
  );
  return days >= LONGEST ? [] : Array.from({ length: days + 1 }, (_none, index) => addDays(range.earliest, index));
}
