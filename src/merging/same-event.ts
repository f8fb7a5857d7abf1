import { isKind } from "../model/entity.ts";
import { dayDistance, rangesOverlap } from "../model/date-range.ts";
import type { EventKind } from "../model/event.ts";
import { KINDS } from "../model/kinds.ts";
import { haveNamesakes, isCalledAsOneOf } from "./family-names.ts";
import { placesAgree, type World } from "./geography.ts";
import { looksBack, saysAgain } from "./acts.ts";
import { GATHERINGS, spots } from "./day-keys.ts";
import { agreeOnOneDay, peopleHit, shareSpot, spotsApart } from "./on-one-day.ts";
import { timesInWords, whoInWords } from "./reasons.ts";
import { inOneText, type Telling } from "./telling.ts";
import { isOnceInALife, kindsAgree, wordsAgree, wordsApart } from "./words-agree.ts";

/** How far apart two days may be that are told of one event; time zones and evenings make the difference. */
const DAYS_APART = 2;

/** So many people whom both name make it likely at a vague time that another one is called by family name only. */
const ENOUGH = 2;

/** Kinds of which there are many between the same sides. */
const OFTEN: ReadonlySet<EventKind> = new Set(["ATTACK", "WEAPON_TEST", "MILITARY_EXERCISE", "OTHER"]);

/** What follows day after day, so that no other day than its own is meant. */
const DAY_AFTER_DAY: ReadonlySet<string> = new Set(["attack", "test", "protest"]);

/** What the same sides may do several times within days, so that on another day only the same spot makes it one. */
const WITHIN_DAYS: ReadonlySet<string> = new Set(["agreement", "sanction"]);

/** Families in which people say or do much on one day or in one year, so that only the day tells events apart. */
const ONLY_TO_THE_DAY: ReadonlySet<string> = new Set(["statement"]);

/**
 * Why two tellings are taken to tell of one event, in words; null where they are not: kind family and principals must
 * agree, or on one day the same sides, spot or person hit (`on-one-day.ts`), and their dates overlap or, where both are to
 * the day, differ by at most two days. What follows day after day must be of its own day.
 */
export function sameEvent(one: Telling, other: Telling, world: World): string | null {
  if (one.family !== other.family || !kindsAgree(one, other) || spotsApart(one, other, world)) return null;
  const known = wordsAgree(one, other) ? principalsAgree(one, other, world) : null;
  const who = known ?? agreeOnOneDay(one, other, world);
  if (who === null || toldApart(one, other) || tooVague(one, other)) return null;
  const when = timesAgree(one, other, world);
  return when === null ? null : `${who}; ${when}`;
}

/**
 * Whether two tellings cannot be of one event, whatever a third one says that fits both: other spots, other words, another
 * person of one family name, or the war in which a town is attacked.
 */
export function contradict(one: Telling, other: Telling, world: World): boolean {
  return wordsApart(one, other) || spotsApart(one, other, world) || haveNamesakes(one.familyNames, other.familyNames);
}

/** Why the principals agree; null where they do not. One may name fewer than the other. */
function principalsAgree(one: Telling, other: Telling, world: World): string | null {
  const [a, b] = [one.principals, other.principals];
  if (a.ids.length === 0 || b.ids.length === 0) return namelessAgree(one, other);
  if (isJourney(one)) {
    const shared = a.ids.filter((id) => b.ids.includes(id));
    if (shared.length === 0 || (a.several ?? false) !== (b.several ?? false)) return null;
    if (a.several && a.destinations.join() !== b.destinations.join()) return null;
    if (a.destinations.length === 0 || b.destinations.length === 0) return whoInWords("same visitor", shared, world);
    const reached = a.destinations.filter((id) => b.destinations.includes(id));
    return reached.length > 0 ? whoInWords("same visitor and destination", [...shared, ...reached], world) : null;
  }
  if (one.family === "statement")
    return speakersAgree(one, other) && !saidBefore(one, other) ? whoInWords("same speaker", a.ids, world) : null;
  const [fewer, more] = a.ids.length <= b.ids.length ? [a.ids, b.ids] : [b.ids, a.ids];
  if (!fewer.every((id) => more.includes(id))) return calledAlike(one, other, world);
  return whoInWords(fewer.length === more.length ? "same participants" : "participants named by both", fewer, world);
}

/** What one text calls by the family name and another by the whole name is one person where others whom both name are there too. */
function calledAlike(one: Telling, other: Telling, world: World): string | null {
  if (!GATHERINGS.has(one.family)) return null;
  const [fewer, more] = one.principals.ids.length <= other.principals.ids.length ? [one, other] : [other, one];
  const shared = fewer.principals.ids.filter((id) => more.principals.ids.includes(id) && isKind(id, "person"));
  const onOneDay = one.time.level === 0 && other.time.level === 0;
  const all = fewer.principals.ids.every((id) => shared.includes(id) || isCalledAsOneOf(id, fewer.familyNames, more.familyNames));
  return all && shared.length >= (onOneDay ? 1 : ENOUGH) ? whoInWords("same participants by family name", shared, world) : null;
}

/** One text that says once whose journey or meeting it is may leave it out elsewhere. */
function namelessAgree(one: Telling, other: Telling): string | null {
  if ((!isNameless(one) && !isNameless(other)) || isOff(one) !== isOff(other)) return null;
  if (!inOneText(one, other)) return null;
  const [a, b] = [one.principals.destinations, other.principals.destinations];
  const elsewhere = a.length > 0 && b.length > 0 && !a.some((id) => b.includes(id));
  return elsewhere || one.principals.several || other.principals.several
    ? null
    : "same kind of event in the same text, which does not say again who takes part";
}

/** Whether it was called off or put off: that is not the one that took place. */
function isOff({ mention }: Telling): boolean {
  return mention.status === "CANCELLED" || mention.status === "POSTPONED";
}

/** Whether a journey or meeting is told of without saying whose. */
export function isNameless({ family, principals }: Telling): boolean {
  return principals.ids.length === 0 && ["visit", "tour", "arrival", "departure", "meeting", "call"].includes(family);
}

/** Whether a telling can be compared as a journey. */
export function isJourney(one: Telling): boolean {
  return ["visit", "tour", "arrival", "departure"].includes(one.family);
}

/** Somebody's journey to no matter where, or one of many attacks, at no matter what time, is only that of which its own text tells. */
function tooVague(one: Telling, other: Telling): boolean {
  const complete = one.principals.complete && other.principals.complete;
  const often = OFTEN.has(one.mention.kind) && !isOnceInALife(one);
  return (!complete || often) && !(one.time.dated && other.time.dated) && !inOneText(one, other);
}

/**
 * Those who speak together are not one of them alone; a spokesman and his office are one speaker. What is published may be
 * told of by its author or by who publishes it.
 */
function speakersAgree(
  { mention, principals: { ids: one } }: Telling,
  { mention: another, principals: { ids: other } }: Telling,
) {
  if (mention.kind === "PUBLICATION" && another.kind === "PUBLICATION") return one.some((id) => other.includes(id));
  const people = (ids: readonly string[]) => ids.filter((id) => isKind(id, "person"));
  const [mine, theirs] = people(one).length > 0 && people(other).length > 0 ? [people(one), people(other)] : [one, other];
  return mine.length > 0 && mine.length === theirs.length && mine.every((id) => theirs.includes(id));
}

/** "X sagte am Montag …. Er hatte gedroht …": what a text looks back at without a time, or what is still to be said, is not what it tells of a day. */
function saidBefore(one: Telling, other: Telling): boolean {
  const back = ({ mention, time }: Telling) => !time.dated && looksBack(mention);
  const ahead = ({ mention }: Telling) => mention.status === "PLANNED";
  return inOneText(one, other) && (ahead(one) !== ahead(other) || back(one) !== back(other));
}

/** A text that tells one thing as over and another, with other people, as ahead tells of two. */
function toldApart(one: Telling, other: Telling): boolean {
  if (!inOneText(one, other) || isJourney(one) || isNameless(one) || isNameless(other)) return false;
  const over = (which: Telling) => ["HAPPENED", "ONGOING"].includes(which.mention.status);
  return over(one) !== over(other) && one.principals.ids.join() !== other.principals.ids.join();
}

/** Why the times agree; null where they do not. */
export function timesAgree(one: Telling, other: Telling, world: World): string | null {
  const [a, b] = [one.time, other.time];
  const together = inOneText(one, other);
  const [mine, theirs] = together ? [a.range, b.range] : [a.news, b.news];
  if (!(a.dated && b.dated) && placesApart(one, other, world)) return null;
  if (mine === null || theirs === null) return timesInWords(one, other);
  if (ONLY_TO_THE_DAY.has(one.family)) {
    const near = together || (a.level === 0 && b.level === 0);
    return near && rangesOverlap(mine, theirs) ? timesInWords(one, other) : null;
  }
  if (rangesOverlap(mine, theirs)) return timesInWords(one, other);
  // One text tells all days as they are where it was written.
  if (together || a.level > 0 || b.level > 0 || dayDistance(mine, theirs) > DAYS_APART || isOneOfMany(one, other, world))
    return null;
  return placesApart(one, other, world) ? null : `dates at most two days apart, ${a.words} and ${b.words}`;
}

/** Whether it may follow day after day; what hits somebody in particular does not, unless it is told of as happening again. */
function isOneOfMany(one: Telling, other: Telling, world: World): boolean {
  if (saysAgain(one.mention) || saysAgain(other.mention)) return true;
  if (WITHIN_DAYS.has(one.family)) return !shareSpot(spots(one.places, world), spots(other.places, world), world);
  return DAY_AFTER_DAY.has(one.family) && peopleHit(one).length === 0 && peopleHit(other).length === 0;
}

/** Different places on different days, or at a time that is only supposed, are two events. */
function placesApart(one: Telling, other: Telling, world: World): boolean {
  if (!KINDS[one.mention.kind].onePlace || one.places.length === 0 || other.places.length === 0) return false;
  return !one.places.some((place) => other.places.some((another) => placesAgree(place, another, world)));
}
