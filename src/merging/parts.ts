import { isKind } from "../model/entity.ts";
import { dayDistance, hull, rangesOverlap, type DateRange } from "../model/date-range.ts";
import type { EventKind } from "../model/event.ts";
import { liesIn, type World } from "./geography.ts";
import type { Happening } from "./happening.ts";
import { actors, countriesOfParticipant } from "./principals.ts";
import { shownStatus } from "./shown-status.ts";
import { knownOn, type Telling } from "./telling.ts";

/** What can be a part of a visit without a text saying so; a statement only where it is made in the country visited. */
const PARTS_OF_VISITS: ReadonlySet<EventKind> = new Set(["MEETING", "AGREEMENT", "TREATY", "STATEMENT", "OTHER"]);

/** Gives each event the event of which it is a part: as the texts say, else the one visit that it fits. */
export function findWholes(happenings: readonly Happening[], world: World): void {
  const byMention = new Map(happenings.flatMap((one) => one.tellings.map(({ mention }) => [mention.id, one] as const)));
  for (const part of happenings) attach(part, stated(part, byMention));
  const visits = byWhomAndWhen(
    happenings.filter((one) => one.family === "visit"),
    travellersOf,
  );
  const wars = byWhomAndWhen(
    happenings.filter((one) => one.tellings.some(({ mention }) => mention.kind === "WAR")),
    principalsOfTelling,
  );
  for (const part of happenings) {
    if (part.whole !== null) continue;
    const fitting = [
      ...near(part, visits, (one) => actors(one.mention).map((claim) => claim.entityId)).filter((visit) =>
        isPartOfVisit(part, visit, world),
      ),
      ...near(part, wars, principalsOfTelling).filter((war) => isPartOfWar(part, war)),
    ];
    const [only, second] = fitting.length === 1 ? fitting : fitting.filter((whole) => inOneText(part, whole));
    if (only && !second)
      attach(part, {
        whole: only,
        reason: `participants, place and date fit this event only${fitting.length > 1 ? " of those that its own text tells of" : ""}`,
      });
  }
}

type Index = ReadonlyMap<string, readonly Happening[]>;

/** Events by somebody in them and month, so that a part is compared only with what it can belong to. */
function byWhomAndWhen(wholes: readonly Happening[], whom: (one: Telling) => readonly string[]): Index {
  const pairs = wholes.flatMap((whole) => [...keysOf(whole, whom)].map((key) => [key, whole] as const));
  return new Map([...Map.groupBy(pairs, ([key]) => key)].map(([key, of]) => [key, of.map(([, whole]) => whole)]));
}

function near(part: Happening, index: Index, whom: (one: Telling) => readonly string[]): readonly Happening[] {
  return [...new Set([...keysOf(part, whom)].flatMap((key) => index.get(key) ?? []))];
}

function keysOf({ tellings }: Happening, whom: (one: Telling) => readonly string[]): ReadonlySet<string> {
  return new Set(tellings.flatMap((one) => one.time.months.flatMap((month) => whom(one).map((id) => `${id} ${month}`))));
}

function travellersOf({ principals }: Telling): readonly string[] {
  return principals.ids.filter((id) => isKind(id, "person"));
}

function principalsOfTelling({ principals }: Telling): readonly string[] {
  return principals.ids;
}

/** Whether some text tells of both. */
function inOneText(one: Happening, other: Happening): boolean {
  const documents = new Set(one.tellings.map(({ mention }) => mention.documentId).filter((id) => id !== null));
  return other.tellings.some(({ mention }) => mention.documentId !== null && documents.has(mention.documentId));
}

function attach(part: Happening, found: { readonly whole: Happening; readonly reason: string } | null): void {
  if (found === null) return;
  for (let above: Happening | null = found.whole; above !== null; above = above.whole) if (above === part) return;
  part.whole = found.whole;
  part.wholeReason = found.reason;
  found.whole.parts.push(part);
}

/** The whole that most tellings name; of equals the one told first. */
function stated(part: Happening, byMention: ReadonlyMap<string, Happening>) {
  const claims = part.tellings.flatMap(({ mention }) =>
    mention.claims.filter((claim) => claim.property === "PART_OF" && claim.wholeMentionId !== null),
  );
  const named = claims
    .map((claim) => byMention.get(claim.wholeMentionId ?? ""))
    .filter((whole) => whole !== undefined && whole !== part);
  const votes = [...Map.groupBy(named, (whole) => whole)].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || ((one?.id ?? "") < (other?.id ?? "") ? -1 : 1),
  );
  const whole = votes[0]?.[0];
  return whole === undefined ? null : { whole, reason: "a text says so" };
}

function isPartOfVisit(part: Happening, visit: Happening, world: World): boolean {
  if (part === visit || part.possiblySame.length > 0 || visit.possiblySame.length > 0) return false;
  if (!part.tellings.every(({ mention, family }) => family === "tour" || PARTS_OF_VISITS.has(mention.kind))) return false;
  if (visit.tellings.every((one) => one.principals.several) || !isAsFar(part, visit)) return false;
  const travellers = visit.tellings.flatMap(travellersOf);
  const destinations = visit.tellings.flatMap((one) => one.principals.destinations);
  const there = travellers.some((id) =>
    part.tellings.some(({ mention }) => actors(mention).some((claim) => claim.entityId === id)),
  );
  return (
    there &&
    happensThere(part, { travellers, destinations, during: hull(known(visit.tellings) ?? []) }, world) &&
    timesFit(part.tellings, visit.tellings)
  );
}

/** What has happened is no part of a journey that was called off or denied, nor of one told as ahead when it was over. */
function isAsFar(part: Happening, visit: Happening): boolean {
  const statusOf = (one: Happening) => shownStatus(one.tellings.map(({ mention }) => mention)).status;
  if (!["HAPPENED", "ONGOING"].includes(statusOf(part))) return true;
  const status = statusOf(visit);
  if (status !== "PLANNED") return status === "HAPPENED" || status === "ONGOING";
  const end = hull(known(part.tellings) ?? [])?.latest ?? null;
  return !visit.tellings.some(({ mention }) => end !== null && (knownOn(mention) ?? "") >= end);
}

interface Journey {
  readonly travellers: readonly string[];
  readonly destinations: readonly string[];
  readonly during: DateRange | null;
}

/** At a place in the country visited; where no place is named, with somebody of that country, unless it is only said. */
function happensThere(part: Happening, { travellers, destinations, during }: Journey, world: World): boolean {
  const within = (place: string) => destinations.some((country) => liesIn(place, country, world));
  const places = part.tellings
    .flatMap(({ mention }) =>
      mention.claims.filter((claim) => claim.property === "PLACE").map((claim) => claim.entityId ?? claim.within),
    )
    .filter((id) => id !== null);
  if (places.length > 0) return places.every(within);
  if (part.family === "statement") return false;
  const others = part.tellings.flatMap(({ mention }) => actors(mention)).filter((claim) => !travellers.includes(claim.entityId));
  return others.some((claim) => countriesOfParticipant(claim, world, during).some((country) => destinations.includes(country)));
}

/** An attack between the same sides during a war. */
function isPartOfWar(part: Happening, war: Happening): boolean {
  if (part === war || !part.tellings.every(({ mention }) => mention.kind === "ATTACK")) return false;
  const sides = part.tellings.flatMap((one) => (one.principals.complete ? one.principals.ids : []));
  const belligerents = war.tellings.flatMap((one) => one.principals.ids);
  return sides.length > 0 && sides.every((id) => belligerents.includes(id)) && timesFit(part.tellings, war.tellings);
}

/** Whether the time of a part touches that of the whole; a day more or less is the time zone. */
function timesFit(part: readonly Telling[], whole: readonly Telling[]): boolean {
  const [inner, outer] = [known(part), known(whole)];
  if (inner === null || outer === null) return false;
  return (
    inner.some((range) => outer.some((other) => rangesOverlap(range, other))) ||
    inner.some((range) => dayDistance(range, hull(outer) ?? range) <= 1)
  );
}

/** The times of the most precise tellings. */
function known(tellings: readonly Telling[]): readonly DateRange[] | null {
  const timed = tellings.filter((one) => one.time.range !== null);
  const best = Math.min(...timed.map((one) => one.time.level));
  const ranges = timed.filter((one) => one.time.level === best).flatMap((one) => one.time.range ?? []);
  return ranges.length === 0 ? null : ranges;
}
