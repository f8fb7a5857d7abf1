import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { labelsFor, LINE } from "../../src/exploring/network/labels.ts";
import { placesFor } from "../../src/exploring/network/places.ts";
import { automaticLeast, hubsOf, shownOf, type Edge, type Node, type Wish } from "../../src/exploring/network/shown.ts";

const GRAPH = graphOf("a-b 5, a-c 3, b-c 1, a-d 1, d-e 1");

const WISHES: readonly (readonly [string, Partial<Wish>, nodes: string, edges: string])[] = [
  ["everything", {}, "abcde", "a-b a-c b-c a-d d-e"],
  ["from three events on, and those that are kept without an edge", { least: 3, kept: new Set("e") }, "abce", "a-b a-c"],
  ["without a hub", { hidden: new Set("a") }, "bcde", "b-c d-e"],
  ["a way, however thin", { least: 3, paths: [graphOf("a-d 1, d-e 1")] }, "abcde", "a-b a-c a-d d-e"],
  ["a way to somebody who was not there", { least: 3, paths: [graphOf("a-f 1")] }, "abcf", "a-b a-c a-f"],
];

describe("of a network is shown", () => {
  test.each(WISHES)("%s", (_name, wish, nodes, edges) => {
    const shown = shownOf(GRAPH, { least: 1, hidden: new Set(), kept: new Set(), paths: [], certain: null, ...wish });
    expect(
      shown.nodes
        .map(({ id }) => id)
        .toSorted()
        .join(""),
    ).toBe(nodes);
    expect(shown.edges.map(({ id }) => id).join(" ")).toBe(edges);
  });

  test("how much of an edge is certain in a period", () => {
    const wish = { least: 1, hidden: new Set<string>(), kept: new Set<string>(), paths: [], certain: new Map([["a-b", 2]]) };
    expect(
      shownOf(GRAPH, wish)
        .edges.map(({ certain, weight }) => [certain, weight])
        .slice(0, 2),
    ).toEqual([
      [2, 5],
      [0, 3],
    ]);
  });
});

test("hubs are tied to more than half of all others", () => {
  expect(hubsOf(GRAPH)).toEqual(["a"]);
  expect(hubsOf(graphOf("a-b 1, b-c 1"))).toEqual([]);
  // Everybody with everybody.
  expect(hubsOf(graphOf("a-b 1, a-c 1, a-d 1, b-c 1, b-d 1, c-d 1"))).toEqual([]);
});

test("the threshold leaves at most sixty edges where it can", () => {
  const edges = Array.from({ length: 200 }, (_, place) => `x-n${place} ${1 + (place % 10)}`).join(", ");
  expect(automaticLeast(GRAPH.edges)).toBe(1);
  expect(automaticLeast(graphOf(edges).edges)).toBe(8);
});

describe("places", () => {
  const first = placesFor(GRAPH.nodes, GRAPH.edges, new Map());

  test("are the same for everybody", () => expect(placesFor(GRAPH.nodes, GRAPH.edges, new Map())).toEqual(first));

  test("stay when others come and go", () => {
    const more = graphOf("a-b 5, a-x 1, x-y 1");
    const then = placesFor(more.nodes, more.edges, first);
    for (const [id, place] of first) expect(then.get(id)).toEqual(place);
    expect(then.get("x")).not.toEqual(then.get("y"));
    expect([...then.values()].every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

test("names never cover each other, unless they have to be shown", () => {
  const node = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 4, max: 20 }),
    width: fc.integer({ min: 10, max: 150 }),
  });
  const window = { left: 0, right: 400, top: 0, bottom: 300 };
  fc.assert(
    fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
      const wanted = nodes.map((one, place) => ({ ...one, id: String(place), forced: false }));
      const placed = [...labelsFor(wanted, window)].map(([id, { dx, dy }]) => {
        const { x, y, width } = wanted[Number(id)] as (typeof wanted)[number];
        return { id, x: x + dx, y: y + dy, width };
      });
      for (const one of placed) {
        for (const other of placed) {
          if (one.id >= other.id) continue;
          const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
          expect(across >= (one.width + other.width) / 2 - 1e-6 || down >= LINE - 1e-6).toBe(true);
        }
      }
    }),
  );
  const crowd = ["a", "b", "c"].map((id) => ({ id, x: 0, y: 0, radius: 5, width: 40, forced: id !== "c" }));
  expect([...labelsFor(crowd, window).keys()]).toEqual(["a", "b"]);
});

/** "a-b 5" is an edge of five events. */
function graphOf(said: string): { nodes: readonly Node[]; edges: readonly Edge[] } {
  const edges = said.split(", ").map((one) => {
    const [id = "", weight] = one.split(" ");
    const [source = "", target = ""] = id.split("-");
    return { id, source, target, weight: Number(weight) };
  });
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  return { edges, nodes: ids.map((id) => ({ id, label: id, kind: "PERSON", weight: 1 })) };
}
