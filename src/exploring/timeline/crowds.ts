import type { Crowd, Room } from "./layout.ts";
import { STRETCH, type Counted } from "./counting.ts";
import type { Row } from "./rows.ts";

type Placed = Omit<Crowd, "lane" | "y"> & { readonly row: number };

/** Puts counts of events that have no place of their own into rows. */
export function crowdsIn(rows: readonly Row[], counts: readonly Counted[], room: Room): readonly Placed[] {
  const crowds: Placed[] = [];
  for (const counted of counts.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count)) {
    const crowd = crowdAt(counted, rows, room);
    if (crowd !== null) crowds.push(crowd);
    else addToNearest(crowds, room.origin + counted.stretch * STRETCH, counted.count);
  }
  return crowds;
}

/** A count for which there is no room joins the one beside it. */
function addToNearest(crowds: Placed[], from: number, count: number): void {
  const distances = crowds.map((crowd) => Math.abs(crowd.from - from));
  const nearest = distances.indexOf(Math.min(...distances));
  const crowd = crowds[nearest];
  if (crowd === undefined) return;
  const ends = { from: Math.min(crowd.from, from), to: Math.max(crowd.to, from + STRETCH) };
  crowds[nearest] = { ...crowd, ...ends, count: crowd.count + count };
}

/** A count as near to its events as there is room; where there is none, titles give way, else the least salient events. */
function crowdAt({ stretch, count, near }: Counted, rows: readonly Row[], room: Room): Placed | null {
  const from = room.origin + stretch * STRETCH;
  const width = room.textWidth(`+${count}`) + 10;
  const inside = (x: number) => Math.min(Math.max(room.from, x), room.to - width);
  const places = ASIDE.map((aside) => inside(near - width / 2 + aside));
  const ways = rows.flatMap((taken, row) =>
    places.flatMap((left, place) => {
      const cost = costOf(taken, left, left + width, room.chosen);
      // Best is the lowest row, and right where the events are.
      return cost === null ? [] : [{ row, left, cost: cost + (rows.length - 1 - row) + place / 3 }];
    }),
  );
  const [best] = ways.sort((one, other) => one.cost - other.cost);
  return best ? put(best.row, best.left, count + giveWay(rows[best.row] ?? [], best.left, best.left + width)) : null;

  function put(row: number, left: number, number: number): Placed {
    rows[row]?.push({ left, right: left + width });
    return { row, left, right: left + width, count: number, from, to: from + STRETCH };
  }
}

/** So far beside its events a count may stand, the best first. */
const ASIDE = [0, 20, -20, 32, -32, 50, -50, 60, -60];

function isAt(box: { readonly left: number; readonly right: number }, left: number, right: number): boolean {
  return right + 4 > box.left && left < box.right + 4;
}

/** What would be lost at a place; null where another count stands there, or what must stay. */
function costOf(row: Row, left: number, right: number, chosen: string | null): number | null {
  const here = row.filter((box) => isAt(box, left, right));
  if (here.some(({ mark }) => mark === undefined || mark.event.id === chosen)) return null;
  return here.reduce((sum, { mark, place = 0 }) => {
    const worth = (mark?.disputed ? 40 : 1) + 8 / (1 + place);
    return sum + (mark && isAt(mark, left, right) ? 3 * worth : worth);
  }, 0);
}

/** Takes titles, and where that is not enough events, away from a place; how many events are gone. */
function giveWay(row: Row, left: number, right: number): number {
  let gone = 0;
  for (const box of row.filter((one) => isAt(one, left, right))) {
    const at = row.indexOf(box);
    if (box.mark && !isAt(box.mark, left, right)) row[at] = { ...box, left: box.mark.left, right: box.mark.right, label: null };
    else {
      row.splice(at, 1);
      gone += 1;
    }
  }
  return gone;
}
