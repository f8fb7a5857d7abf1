import { dayAt, reachOf } from "../dates.ts";
import { events, holdsAll } from "../overview.ts";
import { allTime } from "../period.ts";
import type { FoldedScale } from "./scale.ts";

/** A bar of the overview: how many events may be there, and in front of it how many are for certain. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isSure: boolean;
}

const WIDTH = 6;
const LOWEST = 3;
const DAY = 86_400_000;

interface Counted {
  possible: number;
  certain: number;
}

/** The bars of all time, each some pixels wide. */
export function barsOf(scale: FoldedScale["scale"], height: number): readonly Bar[] {
  const counts = holdsAll.value ? countsOfEvents(scale) : countsOfBuckets(scale);
  const most = Math.max(1, ...[...counts.values()].map(({ possible }) => possible));
  const high = (count: number) => (count === 0 ? 0 : Math.max(LOWEST, (height - 4) * Math.sqrt(count / most)));
  return [...counts].flatMap(([place, { possible, certain }]) => {
    const bar = (count: number, isSure: boolean) => {
      const own = high(count);
      return { x: place * WIDTH, y: height - own, width: WIDTH - 1, height: own, isSure };
    };
    return [...(possible > certain ? [bar(possible, false)] : []), ...(certain > 0 ? [bar(certain, true)] : [])];
  });
}

type Counts = Map<number, Counted>;

function add(counts: Counts, x: number, possible: number, certain: number): void {
  const place = Math.floor(x / WIDTH);
  const before = counts.get(place) ?? { possible: 0, certain: 0 };
  counts.set(place, { possible: before.possible + possible, certain: before.certain + certain });
}

/** Each event counts where its time has its middle; it is certain where its days are known. */
function countsOfEvents(scale: FoldedScale["scale"]): Counts {
  const counts: Counts = new Map();
  for (const { date } of events.value) {
    const reach = reachOf(date);
    if (reach === null) continue;
    const [from, to] = [reach.from ?? reach.to, reach.to ?? reach.from] as [Date, Date];
    const sure = date?.precision === "DAY" || date?.edtf.includes("/") === true;
    add(counts, (scale(from) + scale(to)) / 2, 1, sure ? 1 : 0);
  }
  return counts;
}

function countsOfBuckets(scale: FoldedScale["scale"]): Counts {
  const counts: Counts = new Map();
  for (const { from, to, possible, certain } of allTime.value.data?.timeline.buckets ?? []) {
    const [left, right] = [scale(dayAt(from)), scale(new Date(dayAt(to).getTime() + DAY))];
    // A bucket is spread over the places that it touches.
    for (let place = Math.floor(left / WIDTH); place * WIDTH < right; place += 1) {
      const inside = Math.min(right, (place + 1) * WIDTH) - Math.max(left, place * WIDTH);
      const share = inside / Math.max(1e-6, right - left);
      add(counts, place * WIDTH, possible * share, certain * share);
    }
  }
  return counts;
}
