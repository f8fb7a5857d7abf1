import { describe, expect, test } from "vitest";
import type { LaneChoice } from "../../src/exploring/timeline/lanes.ts";
import { growingLayout, type Layout, type Room } from "../../src/exploring/timeline/layout.ts";
import type { Prepared, PreparedLane } from "../../src/exploring/timeline/prepared.ts";
import { ROW } from "../../src/exploring/timeline/rows.ts";

const ROOM: Room = {
  from: 0,
  to: 1_000,
  height: 250,
  heading: 0,
  origin: 0,
  // A pixel is a day here.
  at: (moment) => moment,
  textWidth: (text) => text.length * 6,
  flag: "▲ sources disagree",
  chosen: null,
};

const layoutOf = (lanes: readonly PreparedLane[], room: Room) => growingLayout(lanes, room).layout;

const laneOf = (key: string): LaneChoice => ({ key, name: key, family: "others", filter: null, holds: () => true });

function eventAt(from: number | null, to: number | null, title: string, more: Partial<Prepared> = {}): Prepared {
  const event = { id: `${title} ${from} ${to}`, title } as Prepared["event"];
  return {
    event,
    family: "others",
    from,
    to,
    shape: to === (from ?? 0) + 1 ? "dot" : "bar",
    soft: false,
    disputed: false,
    ...more,
  };
}

/** Events that look scattered and are the same each time. */
function scattered(count: number): Prepared[] {
  return Array.from({ length: count }, (_event, number) => {
    const start = (number * 619) % 790;
    const length = number % 3 === 0 ? 1 : (number * 37) % 200;
    return eventAt(number % 11 === 5 ? null : start, start + length, "A title ".repeat(1 + (number % 6)), {
      disputed: number % 13 === 0,
    });
  });
}

const lane = (events: readonly Prepared[], key = "lane"): PreparedLane => ({ lane: laneOf(key), events, density: null });

const LANES: readonly (readonly [string, readonly PreparedLane[]])[] = [
  ["a few events", [lane(scattered(5))]],
  ["hundreds of events", [lane(scattered(300))]],
  ["eight lanes", Array.from({ length: 8 }, (_lane, number) => lane(scattered(4 + 9 * number), String(number)))],
  ["a hundred events of one day", [lane(Array.from({ length: 100 }, (_event, number) => eventAt(500, 501, `Event ${number}`)))]],
  ["titles of a thousand letters", [lane(scattered(20).map((one) => eventAt(one.from, one.to, "x".repeat(1_000))))]],
];

/** Everything that takes room, and where. */
function boxesOf({ marks, crowds }: Layout): { readonly left: number; readonly right: number; readonly y: number }[] {
  const labels = marks.flatMap(({ label, y, left, right }) =>
    // A title within its own bar lies on it, and nothing else does.
    label === null || (label.x > left && label.x < right) ? [] : [{ left: label.x, right: label.x + label.width, y }],
  );
  return [...marks, ...crowds, ...labels];
}

function overlapsIn(boxes: ReturnType<typeof boxesOf>) {
  return boxes.flatMap((one, place) =>
    boxes.slice(place + 1).filter((other) => one.y === other.y && one.left < other.right && other.left < one.right),
  );
}

describe("the layout of the timeline", () => {
  test.each(LANES)("of %s has nothing on anything else", (_name, lanes) => {
    const boxes = boxesOf(layoutOf(lanes, ROOM));
    expect(boxes.length).toBeGreaterThan(0);
    expect(overlapsIn(boxes)).toEqual([]);
  });

  test.each(LANES)("of %s shows or counts each event", (_name, lanes) => {
    const { marks, crowds } = layoutOf(lanes, ROOM);
    const counted = crowds.reduce((sum, { count }) => sum + count, 0);
    expect(marks.length + counted).toBe(lanes.reduce((sum, { events }) => sum + events.length, 0));
  });

  test.each(LANES)("of %s keeps to its height", (_name, lanes) => {
    const layout = layoutOf(lanes, ROOM);
    expect(layout.height).toBeLessThanOrEqual(Math.max(ROOM.height, lanes.length * (ROW + 3)) + 0.001);
  });

  test.each(LANES)(
    "of %s grows to both sides without moving what stands, and shows or counts each event once",
    (_name, lanes) => {
      const { layout, grow } = growingLayout(lanes, { ...ROOM, from: 400, to: 600 });
      const grown = [
        { from: 200, to: 400 },
        { from: 600, to: 800 },
        { from: -300, to: 200 },
        { from: 800, to: 1_400 },
      ].map(grow);
      const all = {
        ...layout,
        marks: [layout, ...grown].flatMap(({ marks }) => marks),
        crowds: [layout, ...grown].flatMap(({ crowds }) => crowds),
      };
      expect(overlapsIn(boxesOf(all))).toEqual([]);
      const counted = all.crowds.reduce((sum, { count }) => sum + count, 0);
      expect(all.marks.length + counted).toBe(lanes.reduce((sum, { events }) => sum + events.length, 0));
    },
  );

  test("says in words where sources disagree, before anything else has a title", () => {
    const events = [eventAt(500, 501, "Disputed", { disputed: true }), eventAt(520, 521, "Sure")];
    const { marks, crowds } = layoutOf([lane(events)], { ...ROOM, height: ROW });
    expect(marks.map(({ label }) => label && [label.text, label.flag])).toEqual([["Disputed", "▲ sources disagree"]]);
    expect(crowds.map(({ count }) => count)).toEqual([1]);
  });

  test("places what is chosen before everything else", () => {
    const events = Array.from({ length: 50 }, (_event, number) => eventAt(500, 501, `Event ${number}`));
    const chosen = events[49]?.event.id ?? null;
    const { marks } = layoutOf([lane(events)], { ...ROOM, chosen });
    expect(marks.map(({ event }) => event.id)).toContain(chosen);
  });

  test("counts what is known by its density alone", () => {
    const density = {
      totalCount: 31,
      undated: 0,
      buckets: [
        { from: "1970-01-01", to: "1970-01-31", certain: 20, possible: 20 },
        { from: "1970-03-01", to: "1970-03-31", certain: 10, possible: 11 },
      ],
    };
    const inDays = { ...ROOM, at: (moment: number) => (moment / 86_400_000) * 10 };
    const day = 86_400_000;
    const { crowds, lanes } = layoutOf(
      [{ lane: laneOf("lane"), events: [eventAt(15 * day, 16 * day, "Drawn")], density }],
      inDays,
    );
    expect(crowds.map(({ count }) => count).sort((one, other) => one - other)).toEqual([11, 19]);
    expect(lanes[0]?.bands.map(({ share, sure }) => [share, sure])).toEqual([
      [1, 1],
      [0.55, 0.5],
    ]);
  });
});
