import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/storing/store.ts";
import { plainStore } from "../storing/plain-store.ts";
import { events } from "../storing/queries.ts";
import { world } from "../storing/world.ts";
import { asking, counting, fieldOf, worldStore, type Answer } from "./asking.ts";

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly kind: string; readonly weight: number }[];
  readonly edges: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly events: readonly { id: string }[];
  }[];
  readonly truncated: boolean;
}

interface Path {
  readonly length: number;
  readonly graph: Graph;
}

interface Related {
  readonly totalCount: number;
  readonly nodes: readonly { readonly sharedEvents: number; readonly entity: { readonly id: string } }[];
}

const GRAPH = "nodes { id label kind weight } edges { id source target weight events(first: 100) { id } } truncated";
const ENTITIES = world().entities.map(({ id }) => id);
const ANY = fc.constantFrom(...ENTITIES);
/** How many events each two entities share, found by going through all of them. */
const SHARED = plainStore(world()).sharedEvents({ of: ENTITIES, among: null, filter: events().filter, view: events().view });

function neighboursOf(id: string): readonly string[] {
  return ENTITIES.filter((other) => `${id} ${other}` in SHARED);
}

/** Every way of at most so many edges that passes no entity twice, as ids. */
function waysFrom(id: string, to: string, left: number, passed: readonly string[] = []): readonly (readonly string[])[] {
  if (id === to) return [[...passed, id]];
  if (left === 0) return [];
  return neighboursOf(id)
    .filter((next) => !passed.includes(next))
    .flatMap((next) => waysFrom(next, to, left - 1, [...passed, id]));
}

describe("networks", () => {
  let store: Store;
  let ask: (query: string) => Promise<Answer>;
  beforeAll(async () => {
    store = await worldStore();
    ask = asking(store);
  });
  afterAll(() => store.close());

  test("a neighbourhood has those who share events, and an edge for each two of them with all that they share", async () => {
    await fc.assert(
      fc.asyncProperty(ANY, async (id) => {
        const answer = await ask(`{ neighbourhood(of: ["${id}"], first: 300) { ${GRAPH} } }`);
        const { nodes, edges, truncated } = fieldOf<Graph>(answer, "neighbourhood");
        expect(nodes[0]?.id).toBe(id);
        expect(nodes.map((node) => node.id).toSorted()).toEqual([id, ...neighboursOf(id)].toSorted());
        expect(truncated).toBe(false);
        for (const { source, target, weight, events: shared } of edges) {
          expect(SHARED[`${source} ${target}`]).toBe(weight);
          expect(shared).toHaveLength(weight);
        }
        const ids = nodes.map((node) => node.id);
        const pairs = Object.keys(SHARED).filter((pair) => pair.split(" ").every((end) => ids.includes(end)));
        expect(edges).toHaveLength(pairs.length / 2);
      }),
      { numRuns: 20 },
    );
  });

  test("the nearest come first, and what is cut off is told", async () => {
    const { data } = await ask(`{ all: neighbourhood(of: ["person_putin"]) { ${GRAPH} }
      cut: neighbourhood(of: ["person_putin"], first: 2) { ${GRAPH} } }`);
    const [all, cut] = [data?.["all"], data?.["cut"]] as [Graph, Graph];
    const weights = all.nodes.slice(1).map(({ id }) => SHARED[`person_putin ${id}`] ?? 0);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(cut.nodes).toEqual(all.nodes.slice(0, 3));
    expect([all.truncated, cut.truncated]).toEqual([false, true]);
  });

  test("paths are the shortest, in the order of their events", async () => {
    await fc.assert(
      fc.asyncProperty(ANY, ANY, async (from, to) => {
        const { data } = await ask(`{ path(from: "${from}", to: "${to}", first: 20) { length graph { ${GRAPH} } } }`);
        const ways = waysFrom(from, to, 4);
        const shortest = Math.min(...ways.map((way) => way.length));
        const expected = ways
          .filter((way) => way.length === shortest)
          .map((way) => ({ way, shared: way.slice(1).reduce((sum, id, at) => sum + (SHARED[`${way[at]} ${id}`] ?? 0), 0) }))
          .toSorted((one, other) => other.shared - one.shared || (one.way.join(" ") < other.way.join(" ") ? -1 : 1))
          .slice(0, 20);
        const paths = data?.["path"] as readonly Path[];
        expect(paths.map(({ graph }) => graph.nodes.map(({ id }) => id))).toEqual(expected.map(({ way }) => way));
        expect(paths.every(({ length, graph }) => graph.edges.length === length)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a path passes nothing that is left out, but may begin and end there", async () => {
    await fc.assert(
      fc.asyncProperty(ANY, ANY, ANY, async (from, to, hub) => {
        const { data } = await ask(`{ path(from: "${from}", to: "${to}", without: ["${hub}"]) { length } }`);
        const ways = waysFrom(from, to, 4).filter((way) => !way.slice(1, -1).includes(hub));
        const lengths = ways.map((way) => way.length - 1).toSorted((one, other) => one - other);
        expect(data).toEqual({ path: lengths.slice(0, 1).map((length) => ({ length })) });
      }),
      { numRuns: 40 },
    );
  });

  test("related entities are listed by what they share, and can be paged both ways", async () => {
    const related = "related(first: 100) { totalCount nodes { sharedEvents entity { id } } }";
    const answer = await ask(`{ person(id: "person_putin") { ${related} } }`);
    const { nodes, totalCount } = fieldOf<{ related: Related }>(answer, "person").related;
    expect(totalCount).toBe(nodes.length);
    expect(Object.fromEntries(nodes.map(({ entity, sharedEvents }) => [`person_putin ${entity.id}`, sharedEvents]))).toEqual(
      Object.fromEntries(Object.entries(SHARED).filter(([pair]) => pair.startsWith("person_putin "))),
    );
    const pages = await ask(`{ person(id: "person_putin") {
      first: related(first: 2) { nodes { entity { id } } pageInfo { endCursor hasNextPage } }
      last: related(last: 2) { nodes { entity { id } } pageInfo { hasPreviousPage } } } }`);
    expect(pages.data?.["person"]).toMatchObject({
      first: { nodes: nodes.slice(0, 2).map(({ entity }) => ({ entity })), pageInfo: { hasNextPage: nodes.length > 2 } },
      last: { nodes: nodes.slice(-2).map(({ entity }) => ({ entity })), pageInfo: { hasPreviousPage: nodes.length > 2 } },
    });
  });

  test.each([
    [`neighbourhood(of: []) { truncated }`, "BAD_USER_INPUT", "of: expected at least one id, got none"],
    [`neighbourhood(of: ["person_putin"], depth: 4) { truncated }`, "LIMIT_EXCEEDED", "depth: at most 3, got 4"],
    [`neighbourhood(of: ["person_putin"], first: 301) { truncated }`, "LIMIT_EXCEEDED", "first: at most 300, got 301"],
    [`neighbourhood(of: ["person_nobody"]) { truncated }`, "NOT_FOUND", "of: expected the id of something in the graph"],
    [
      `path(from: "person_putin", to: "person_kim", maxLength: 0) { length }`,
      "BAD_USER_INPUT",
      "maxLength: expected 1 to 6, got 0",
    ],
    [`path(from: "event_x", to: "person_kim") { length }`, "BAD_USER_INPUT", "from: expected the id of a person"],
  ])("%s is refused", async (field, code, message) => {
    const { errors } = await ask(`{ ${field} }`);
    expect(errors?.[0]?.extensions?.["code"]).toBe(code);
    expect(errors?.[0]?.message).toContain(message);
  });

  test("a neighbourhood with its edges' events costs one call to the store for each level, not for each entity", async () => {
    const { store: counted, calls } = counting(store);
    await asking(counted)(`{ neighbourhood(of: ["person_putin"], depth: 2) { nodes { label weight } edges { events { id } } } }`);
    expect(Object.fromEntries(calls)).toEqual({ entities: 2, sharedEvents: 3, eventCount: 1, eventList: 1 });
  });
});
