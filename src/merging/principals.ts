import { isKind } from "../model/entity.ts";
import type { Claim, ParticipantRole } from "../model/claim.ts";
import type { DateRange } from "../model/date-range.ts";
import { KINDS } from "../model/kinds.ts";
import type { EventMention } from "../model/mention.ts";
import { actsFor, countriesOf, type World } from "./geography.ts";
import { statedDate } from "./matching-range.ts";

/** Whom a telling must agree on with another one to tell of the same event. */
export interface Principals {
  /** The persons, or else countries, by whom the event is known; with their role where it has a direction. */
  readonly ids: readonly string[];
  /** The countries to which a journey leads; empty for other events. */
  readonly destinations: readonly string[];
  /** Whether nobody is missing, so that the telling can stand for itself. */
  readonly complete: boolean;
  /** Whether one telling tells of several journeys ("will visit one country and another"). */
  readonly several?: boolean;
}

type Rule = (mention: EventMention, world: World) => Principals;

/** The principals of a telling by its family, or else, as of a resignation, by that of its kind. */
export function principalsOf(mention: EventMention, family: string, world: World): Principals {
  const rule = RULES[family] ?? RULES[KINDS[mention.kind].family] ?? everybody;
  return rule(mention, world);
}

/** The claims of those who take part, without those that are only spoken of. */
export function actors(mention: EventMention): readonly (Claim & { readonly entityId: string })[] {
  return participants(mention).filter((claim) => claim.role !== "TARGET" && claim.role !== "SUBJECT");
}

/** All claims of participants. */
function participants(mention: EventMention): readonly (Claim & { readonly entityId: string })[] {
  return mention.claims.filter((claim) => claim.property === "PARTICIPANT" && claim.entityId !== null) as (Claim & {
    entityId: string;
  })[];
}

/** The countries for which a participant acts: the one named in the text, else those of the catalogue. */
export function countriesOfParticipant(claim: Claim, world: World, during: DateRange | null = null): readonly string[] {
  if (claim.onBehalfOf !== null) return [claim.onBehalfOf];
  return claim.entityId === null ? [] : actsFor(claim.entityId, world, during);
}

const RULES: Readonly<Record<string, Rule>> = {
  visit: journey,
  tour: journey,
  arrival: journey,
  // Troops that leave a country are the subject of what the verb tells.
  departure: (mention, world) => (mention.kind === "OTHER" ? everybody(mention) : journey(mention, world)),
  meeting: gathering,
  ceremony: everybody,
  call: gathering,
  statement: (mention) => {
    const all = firstOf(mention, [["SPEAKER"], ["AGENT"], ["SENDER"]]);
    if (mention.kind === "PUBLICATION") return { ids: all, destinations: [], complete: all.length > 0 };
    // Beside a spokesperson the body spoken for is not always named.
    const people = all.filter((id) => isKind(id, "person"));
    const speakers = people.length > 0 ? people : all;
    return { ids: speakers, destinations: [], complete: speakers.length > 0 };
  },
  agreement: (mention, world) => {
    const parties = unique(actors(mention).flatMap((claim) => side(claim, world)));
    return { ids: parties, destinations: [], complete: parties.length > 1 };
  },
  invitation: (mention) =>
    directed(mention, ["SENDER", "HOST", "AGENT"], ["RECIPIENT", "VISITOR", "ADDRESSEE", "TARGET"], (claim) => [claim.entityId]),
  delivery: (mention, world) => directed(mention, ["SENDER", "AGENT"], ["RECIPIENT", "TARGET"], (claim) => side(claim, world)),
  attack: (mention, world) => {
    const sides = directed(mention, ["AGENT"], ["TARGET"], (claim) => side(claim, world));
    // There is hardly more than one war in a country at a time, so that a text need not name both sides.
    return mention.kind === "WAR" ? { ...sides, complete: sides.ids.length > 0 } : sides;
  },
  sanction: (mention, world) => directed(mention, ["AGENT"], ["TARGET"], (claim) => side(claim, world)),
  legal: (mention) => directed(mention, ["AGENT"], ["TARGET"], (claim) => [claim.entityId]),
  test: (mention, world) => doers(mention, (claim) => side(claim, world)),
  exercise: (mention, world) => doers(mention, (claim) => side(claim, world)),
  appointment: (mention) => subjects(mention),
  election: (mention) => subjects(mention),
  founding: (mention) => subjects(mention),
};

/** A journey is known by those who travel and the country to which they go; a city or a host stands for its country. */
function journey(mention: EventMention, world: World): Principals {
  const all = actors(mention);
  const visitors = all.filter((claim) => claim.role === "VISITOR");
  const named = visitors.length > 0 ? visitors : all.filter((claim) => claim.role !== "HOST" && isKind(claim.entityId, "person"));
  const travellers = persons(named).length > 0 ? persons(named) : unique(named.map((claim) => claim.entityId));
  const places = mention.claims
    .filter(({ property }) => property === "PLACE")
    .map((claim) => placeCountries(claim, statedDate(mention), world))
    .filter((countries) => countries.length > 0);
  const hosts = all
    .filter((claim) => claim.role === "HOST")
    .map((claim) => countriesOfParticipant(claim, world))
    .filter((countries) => countries.length > 0);
  const reached = places.length > 0 ? places : hosts;
  const several = reached.some((one) => reached.some((other) => !one.some((country) => other.includes(country))));
  return {
    ids: travellers,
    destinations: unique(reached.flat()),
    complete: travellers.length > 0 && reached.length > 0,
    several,
  };
}

/** A meeting or call is known by the persons who meet; where one is host and one visitor, others only accompany them. */
function gathering(mention: EventMention): Principals {
  const all = actors(mention);
  const hosts = all.filter((claim) => claim.role === "HOST" && isKind(claim.entityId, "person"));
  const visitors = all.filter((claim) => claim.role === "VISITOR" && isKind(claim.entityId, "person"));
  const heads = hosts.length > 0 && visitors.length > 0 ? persons([...hosts, ...visitors]) : persons(all);
  const ids = heads.length > 1 ? heads : unique(all.map((claim) => claim.entityId));
  return { ids, destinations: [], complete: ids.length > 1 };
}

function everybody(mention: EventMention): Principals {
  const ids = unique(participants(mention).map((claim) => claim.entityId));
  return { ids, destinations: [], complete: ids.length > 0 };
}

function directed(
  mention: EventMention,
  from: readonly ParticipantRole[],
  to: readonly ParticipantRole[],
  name: (claim: Claim & { entityId: string }) => readonly string[],
): Principals {
  const of = (roles: readonly ParticipantRole[]) =>
    participants(mention)
      .filter((claim) => claim.role !== null && roles.includes(claim.role))
      .flatMap(name);
  const [givers, takers] = [unique(of(from)), unique(of(to))];
  const ids = [...givers.map((id) => `from ${id}`), ...takers.map((id) => `to ${id}`)];
  return { ids, destinations: [], complete: givers.length > 0 && takers.length > 0 };
}

function doers(mention: EventMention, name: (claim: Claim & { entityId: string }) => readonly string[]): Principals {
  const ids = unique(actors(mention).flatMap(name));
  return { ids, destinations: [], complete: ids.length > 0 };
}

/** An appointment, election or founding is known by whom or what it makes. */
function subjects(mention: EventMention): Principals {
  const ids = firstOf(mention, [["SUBJECT"], ["RECIPIENT"], ["TARGET"], ["AGENT", "PARTICIPANT"]]);
  const people = ids.filter((id) => isKind(id, "person"));
  return { ids: people.length > 0 ? people : ids, destinations: [], complete: ids.length > 0 };
}

function firstOf(mention: EventMention, choices: readonly (readonly ParticipantRole[])[]): readonly string[] {
  for (const roles of choices) {
    const found = participants(mention).filter((claim) => claim.role !== null && roles.includes(claim.role));
    if (found.length > 0) return unique(found.map((claim) => claim.entityId));
  }
  return [];
}

/** What a participant stands for where states act: the country or the union whose body it is, else itself. */
function side(claim: Claim & { readonly entityId: string }, world: World): readonly string[] {
  const countries = countriesOfParticipant(claim, world);
  return countries.length === 1 ? countries : [world.get(claim.entityId)?.standsFor ?? claim.entityId];
}

function placeCountries(claim: Claim, during: DateRange | null, world: World): readonly string[] {
  const place = claim.entityId ?? claim.within;
  return place === null ? [] : countriesOf(place, world, during);
}

function persons(claims: readonly { readonly entityId: string }[]): readonly string[] {
  return unique(claims.map((claim) => claim.entityId).filter((id) => isKind(id, "person")));
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
