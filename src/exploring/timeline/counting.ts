import { dayAt } from "../dates.ts";
import type { Density } from "../period.ts";
import type { LaneStrip, Room } from "./layout.ts";

/** So wide is a stretch whose events are counted together. */
export const STRETCH = 64;

/** How many events of a stretch have no place of their own. */
export interface Counted {
  readonly stretch: number;
  readonly count: number;
  /** Where its events are, in pixels. */
  readonly near: number;
}

function stretchAt(x: number, { origin }: Room): number {
  return Math.floor((x - origin) / STRETCH);
}

/** Counts events by where they are. */
export function countedBy(places: readonly number[], room: Room): Counted[] {
  const own = Map.groupBy(places, (place) => stretchAt(place, room));
  return [...own].map(([stretch, here]) => ({
    stretch,
    count: here.length,
    near: here.reduce((sum, place) => sum + place, 0) / here.length,
  }));
}

/**
 * Where the events of a lane are known only by their density, those that are drawn are taken off it; an event of an unsure time
 * counts as much in each stretch as it is likely to be there.
 */
export function leftOver({ buckets, totalCount }: Density, drawn: readonly number[], room: Room): Counted[] {
  const sum = buckets.reduce((all, { possible }) => all + possible, 0);
  const counts = new Map<number, number>();
  for (const { from, to, possible } of buckets) {
    // What is finer than a bucket is not known: its events stand in the middle of it.
    const middle = (room.at(dayAt(from).getTime()) + room.at(dayAt(to).getTime() + DAY)) / 2;
    if (middle < room.from - STRETCH || middle > room.to + STRETCH) continue;
    const own = stretchAt(middle, room);
    counts.set(own, (counts.get(own) ?? 0) + (possible * totalCount) / sum);
  }
  for (const place of drawn) {
    const own = stretchAt(place, room);
    const before = counts.get(own);
    if (before !== undefined) counts.set(own, before - 1);
  }
  const middles = [...counts].map(([stretch, count]) => ({
    stretch,
    count: Math.round(count),
    near: room.origin + (stretch + 0.5) * STRETCH,
  }));
  return middles.filter(({ near }) => near > room.from && near <= room.to);
}

const DAY = 86_400_000;

/** How many events are when, as stretches of the picture. */
export function bandsOf({ buckets }: Density, room: Room): LaneStrip["bands"] {
  const most = Math.max(1, ...buckets.map(({ possible }) => possible));
  return buckets.flatMap(({ from, to, possible, certain }) => {
    const [left, right] = [room.at(dayAt(from).getTime()), room.at(dayAt(to).getTime() + DAY)];
    return right < room.from || left > room.to ? [] : [{ left, right, share: possible / most, sure: certain / most }];
  });
}
