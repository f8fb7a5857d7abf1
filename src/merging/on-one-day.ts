import { isKind } from "../model/entity.ts";
import { meansApart } from "./acts.ts";
import { AT_SPOTS, daysOf, GATHERINGS, HAZARDS, spots, standsFor, statesTaken } from "./day-keys.ts";
import { countriesOf, liesIn, placesAgree, type World } from "./geography.ts";
import type { MatchingTime } from "./matching-range.ts";
import { whoInWords } from "./reasons.ts";
import { inOneText, type Telling } from "./telling.ts";
import { wordsAgree } from "./words-agree.ts";

/** What is known by whom it hits. */
const HITS: ReadonlySet<string> = new Set(["attack", "legal"]);

/** Whether both tell of what happens at a spot, and of other spots or of other people whom it hits. */
export function spotsApart(one: Telling, other: Telling, world: World): boolean {
  if (one.mention.kind === "OTHER" && other.mention.kind === "OTHER" && isElsewhere(one.places, other.places, world)) return true;
  if (!AT_SPOTS.has(one.family)) return false;
  const [mine, theirs] = [spots(one.places, world), spots(other.places, world)];
  if (isElsewhere(mine, theirs, world) || groundsApart(one, other, world)) return true;
  return namedApart(peopleHit(one), peopleHit(other)) || doneApart(one, other);
}

/** Who is shot is not hit by a bomb, unless both texts name one of those who did it or whom it hit. */
function doneApart(one: Telling, other: Telling): boolean {
  const named = ({ principals, mention }: Telling) => [
    ...principals.ids.filter((id) => id.startsWith(BY)),
    ...peopleHit({ mention }),
  ];
  const theirs = named(other);
  return (
    one.family === "attack" &&
    !inOneText(one, other) &&
    !named(one).some((id) => theirs.includes(id)) &&
    meansApart(one.mention, other.mention)
  );
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
export function peopleHit({ mention }: Pick<Telling, "mention">): readonly string[] {
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
  if (HITS.has(one.family))
    return hitsAgree(one, other, world) ?? seizuresAgree(one, other, world) ?? spotsAgree(one, other, world);
  return spotsAgree(one, other, world) ?? hazardsAgree(one, other, world);
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

/** What words tell of that mean nothing else, such as a coup, befalls a state once on a day; by whom is said in many words. */
function seizuresAgree(one: Telling, other: Telling, world: World): string | null {
  const theirs = statesTaken(other);
  const taken = statesTaken(one).filter((id) => theirs.includes(id));
  const alone = one.acts.some((act) => act.alone && other.acts.includes(act));
  return alone && taken.length > 0 ? whoInWords("same state taken by force on that day", taken, world) : null;
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

/** Whether one of these places lies in one of those, or the other way round. */
export function shareSpot(mine: readonly string[], theirs: readonly string[], world: World): boolean {
  return mine.some((place) => theirs.some((another) => placesAgree(place, another, world)));
}
