import { addDays } from "../model/calendar.ts";
import { dayDistance } from "../model/date-range.ts";
import { actsFor, containers, countriesOf, isKind, liesIn, placesAgree, type World } from "./geography.ts";
import type { MatchingTime } from "./matching-range.ts";
import { whoInWords } from "./reasons.ts";
import type { Telling } from "./telling.ts";
import { HAZARDS, wordsAgree } from "./words-agree.ts";

/** Where people come together, states can stand for those who act for them. */
export const GATHERINGS: ReadonlySet<string> = new Set(["meeting", "call"]);

/** What happens at a spot and is often told of without saying to whom or by whom. */
const AT_SPOTS: ReadonlySet<string> = new Set(["attack", "protest", "disaster", "accident", "crackdown", "strike"]);

/** What is known by whom it hits. */
const HITS: ReadonlySet<string> = new Set(["attack", "legal"]);

/** Too wide for what happens there on one day to be one event. */
const WIDE: ReadonlySet<string> = new Set(["REGION", "PROVINCE", "CONTINENT", "ISLAND", "SEA", "PENINSULA", "BORDER", "RIVER"]);

/** What lasts longer is not told of by its day. */
const LONGEST = 3;

/** Whether both tell of what happens at a spot, and of other spots or of other people whom it hits. */
export function spotsApart(one: Telling, other: Telling, world: World): boolean {
  if (one.mention.kind === "OTHER" && other.mention.kind === "OTHER" && isElsewhere(one.places, other.places, world)) return true;
  if (!AT_SPOTS.has(one.family)) return false;
  const [mine, theirs] = [spots(one.places, world), spots(other.places, world)];
  if (isElsewhere(mine, theirs, world) || groundsApart(one, other, world)) return true;
  return namedApart(peopleHit(one), peopleHit(other));
}

/** Where nobody is named whom it hits, it hits where it happens: "targets in" one country are not its neighbour. */
function groundsApart(one: Telling, other: Telling, world: World): boolean {
  if (one.family !== "attack" || [one, other].every(({ principals }) => principals.ids.some((id) => id.startsWith(TO))))
    return false;
  return namedApart(grounds(one, world), grounds(other, world));
}

/** The states hit or in which it happens. */
function grounds({ places, principals }: Telling, world: World): readonly string[] {
  const hit = principals.ids.filter((id) => id.startsWith(TO)).map((id) => id.slice(TO.length));
  return [...places.flatMap((place) => countriesOf(place, world)), ...hit.filter((id) => isKind(id, "country"))];
}

/** Whether both name places, and none of them lies in one of the other's. */
function isElsewhere(mine: readonly string[], theirs: readonly string[], world: World): boolean {
  return mine.length > 0 && theirs.length > 0 && !shareSpot(mine, theirs, world);
}

/** The people whom an attack or accident hits, who are no part of its principals where they stand for their state. */
export function peopleHit({ mention }: Telling): readonly string[] {
  return mention.claims.flatMap(({ property, role, entityId }) =>
    property === "PARTICIPANT" && (role === "TARGET" || role === "SUBJECT") && isKind(entityId ?? "", "person")
      ? (entityId ?? [])
      : [],
  );
}

/** Why two tellings of one and the same day, which do not name the same, mean the same all the same; null where they may not. */
export function agreeOnOneDay(one: Telling, other: Telling, world: World): string | null {
  if (!daysOf(one.time).some((day) => daysOf(other.time).includes(day))) return null;
  if (GATHERINGS.has(one.family)) return sidesAgree(one, other, world);
  if (HITS.has(one.family)) return hitsAgree(one, other, world) ?? spotsAgree(one, other, world);
  return spotsAgree(one, other, world) ?? hazardsAgree(one, other, world);
}

/** Under which days a telling stands and is sought: by the state itself, by whom acts for it, and by the spot. */
export interface DayKeys {
  readonly standing: readonly string[];
  readonly sought: readonly string[];
}

/** The keys by which tellings of one day meet that do not name the same. */
export function dayKeys(
  { family, principals, time }: Pick<Telling, "family" | "principals" | "time">,
  places: readonly string[],
  world: World,
): DayKeys {
  const days = daysOf(time);
  const keys = (words: readonly string[]) => days.flatMap((day) => [...new Set(words)].map((word) => `${family}@${day}:${word}`));
  if (AT_SPOTS.has(family)) {
    const around = places.flatMap((place) => [...containers(place, world)]);
    const countries = HAZARDS.has(family) ? around.filter((id) => isKind(id, "country")) : [];
    const all = keys([...spots(around, world), ...countries]);
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

/** Whom one telling names and the other does not stands for somebody whom both or the other name: the state for its minister. */
function sidesAgree(one: Telling, other: Telling, world: World): string | null {
  const [a, b] = [one.principals.ids, other.principals.ids];
  const shared = a.filter((id) => b.includes(id) && isKind(id, "person"));
  const covered = (id: string, time: MatchingTime, others: readonly string[]) =>
    others.includes(id) ||
    standsFor(id, time, world).some((country) =>
      others.some(
        (another) =>
          another === country ||
          ((id === country || shared.includes(another)) && standsFor(another, time, world).includes(country)),
      ),
    );
  const sides = new Set(shared.length > 1 ? shared : [...a, ...b].filter((id) => isKind(id, "country")));
  const all = a.every((id) => covered(id, one.time, b)) || b.every((id) => covered(id, other.time, a));
  return sides.size > 1 && all ? whoInWords("same sides on that day", [...sides].sort(), world) : null;
}

/** Whom it hits is the same person, so that it does not matter whether both know by whom. */
function hitsAgree(one: Telling, other: Telling, world: World): string | null {
  const theirs = peopleHit(other);
  const hit = peopleHit(one).filter((id) => theirs.includes(id));
  return hit.length > 0 && !namedApart(doers(one, world), doers(other, world))
    ? whoInWords("same person hit on that day", hit, world)
    : null;
}

function spotsAgree(one: Telling, other: Telling, world: World): string | null {
  if (!AT_SPOTS.has(one.family) || namedApart(doers(one, world), doers(other, world))) return null;
  // Who does something and whom something befalls are not of one happening for that.
  if (namedApart(named(one, world), named(other, world))) return null;
  const shared = spots(one.places, world).filter((place) => shareSpot([place], spots(other.places, world), world));
  return shared.length === 0 ? null : whoInWords("same spot on that day", shared, world);
}

/** What shakes a country in one text shakes a town of it in another, if both call it the same. */
function hazardsAgree(one: Telling, other: Telling, world: World): string | null {
  if (!HAZARDS.has(one.family) || !wordsAgree(one, other) || namedApart(named(one, world), named(other, world))) return null;
  const shared = one.places.filter((place) => shareSpot([place], other.places, world));
  return shared.length === 0 ? null : whoInWords("same disaster on that day", shared, world);
}

/** Who is named, without the state in which it happens anyway, and what crashes or whose it is. */
function named({ family, principals, places }: Telling, world: World): readonly string[] {
  const others = principals.ids.filter((id) => !places.some((place) => liesIn(place, id, world)));
  return HAZARDS.has(family) ? others.filter((id) => !isKind(id, "organization")) : others;
}

/** By whom it is done; a body that no catalogue lists may be the same under another name. */
function doers({ principals }: Telling, world: World): readonly string[] {
  return principals.ids.filter((id) => id.startsWith(BY) && world.get(id.slice(BY.length)) !== undefined);
}

const BY = "from ";
const TO = "to ";

function namedApart(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.length > 0 && theirs.length > 0 && !mine.some((id) => theirs.includes(id));
}

/** The state itself, or those for which somebody acted at that time. */
function standsFor(id: string, { range }: MatchingTime, world: World): readonly string[] {
  return isKind(id, "country") ? [id] : actsFor(id, world, range);
}

export function spots(places: readonly string[], world: World): readonly string[] {
  return places.filter((id) => isKind(id, "place") && !WIDE.has(world.get(id)?.placeClass ?? ""));
}

export function shareSpot(mine: readonly string[], theirs: readonly string[], world: World): boolean {
  return mine.some((place) => theirs.some((another) => placesAgree(place, another, world)));
}

/** The days of what is told to the day and does not last. */
function daysOf({ dated, level, range }: MatchingTime): readonly string[] {
  if (!dated || level > 0 || range === null) return [];
  const days = dayDistance(
    { earliest: range.earliest, latest: range.earliest },
    { earliest: range.latest, latest: range.latest },
  );
  return days >= LONGEST ? [] : Array.from({ length: days + 1 }, (_none, index) => addDays(range.earliest, index));
}
