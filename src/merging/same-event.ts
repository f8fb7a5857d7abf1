import { dayDistance, rangesOverlap } from "../model/date-range.ts";
import { KINDS } from "../model/kinds.ts";
import { placesAgree, type World } from "./geography.ts";
import type { Telling } from "./telling.ts";

/** How far apart two days may be that are told of one event; time zones and evenings make the difference. */
const DAYS_APART = 2;

/** Families in which people say or do much on one day or in one year, so that only the day tells events apart. */
const ONLY_TO_THE_DAY: ReadonlySet<string> = new Set(["statement"]);

/**
 * Why two tellings are taken to tell of one event, in words; null where they are not: kind family and principals must
 * agree, and their dates overlap or, where both are to the day, differ by at most two days.
 */
export function sameEvent(one: Telling, other: Telling, world: World): string | null {
  if (one.family !== other.family || !kindsAgree(one, other)) return null;
  const who = principalsAgree(one, other);
  if (who === null || toldApart(one, other)) return null;
  const when = timesAgree(one, other, world);
  return when === null ? null : `${who}; ${when}`;
}

/** Why the principals agree; null where they do not. One may name fewer than the other. */
export function principalsAgree(one: Telling, other: Telling): string | null {
  const [a, b] = [one.principals, other.principals];
  if (a === null || b === null || a.ids.length === 0 || b.ids.length === 0) return null;
  if (isJourney(one)) {
    if (!a.ids.some((id) => b.ids.includes(id)) || (a.several ?? false) !== (b.several ?? false)) return null;
    if (a.several && a.destinations.join() !== b.destinations.join()) return null;
    if (a.destinations.length === 0 || b.destinations.length === 0) return "same traveller";
    return a.destinations.some((id) => b.destinations.includes(id)) ? "same traveller and destination" : null;
  }
  if (one.family === "statement") return a.ids.some((id) => b.ids.includes(id)) ? "same speaker" : null;
  const [fewer, more] = a.ids.length <= b.ids.length ? [a.ids, b.ids] : [b.ids, a.ids];
  if (!fewer.every((id) => more.includes(id))) return null;
  return fewer.length === more.length ? "same participants" : "participants named by both";
}

/** Whether a telling can be compared as a journey. */
export function isJourney(one: Telling): boolean {
  return ["visit", "arrival", "departure"].includes(one.family);
}

/** A war is no attack, though both are of one family. */
function kindsAgree(one: Telling, other: Telling): boolean {
  return (one.mention.kind === "WAR") === (other.mention.kind === "WAR");
}

/** A text that tells one thing as over and another, with other people, as ahead tells of two. */
function toldApart(one: Telling, other: Telling): boolean {
  if (one.mention.documentId === null || one.mention.documentId !== other.mention.documentId || isJourney(one)) return false;
  const over = (which: Telling) => ["HAPPENED", "ONGOING"].includes(which.mention.status);
  return over(one) !== over(other) && one.principals?.ids.join() !== other.principals?.ids.join();
}

/** Why the times agree; null where they do not. */
export function timesAgree(one: Telling, other: Telling, world: World): string | null {
  const [a, b] = [one.time, other.time];
  if (a.range === null || b.range === null) return "no date that could differ";
  const sameDocument = one.mention.documentId !== null && one.mention.documentId === other.mention.documentId;
  if (ONLY_TO_THE_DAY.has(one.family)) {
    const near = sameDocument || (a.level === 0 && b.level === 0);
    return near && rangesOverlap(a.range, b.range) ? `the same time (${a.words}, ${b.words})` : null;
  }
  if (rangesOverlap(a.range, b.range)) return a.words === b.words ? `the same date ${a.words}` : `dates that overlap (${a.words}, ${b.words})`;
  if (a.level > 0 || b.level > 0 || dayDistance(a.range, b.range) > DAYS_APART) return null;
  return placesApart(one, other, world) ? null : `dates at most two days apart (${a.words}, ${b.words})`;
}

/** Different places on different days are two events. */
function placesApart(one: Telling, other: Telling, world: World): boolean {
  if (!KINDS[one.mention.kind].onePlace || one.places.length === 0 || other.places.length === 0) return false;
  return !one.places.some((place) => other.places.some((another) => placesAgree(place, another, world)));
}
