import { once } from "node:events";
import type { AddressInfo } from "node:net";
import cytoscape from "cytoscape";
import graphology from "graphology";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../examples/client.ts";
import { cytoscapeElements, graphologyData } from "../examples/drawing.ts";
import { NeighbourhoodDocument, PathsDocument, TimelineDocument } from "../examples/operations.generated.ts";
import { createServer } from "../src/serving/server.ts";
import type { Store } from "../src/storing/store.ts";
import { typeDefs, worldStore } from "./serving/asking.ts";

let store: Store;
let server: ReturnType<typeof createServer>;
let endpoint: string;

beforeAll(async () => {
  store = await worldStore();
  server = createServer({
    store,
    typeDefs,
    examples: [],
    corsOrigins: [],
    playground: false,
    introspection: false,
    requestTimeout: 60_000,
    maxBodyBytes: 100_000,
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await store.close();
});

test("a neighbourhood is drawn by Cytoscape as it comes", async () => {
  const { neighbourhood } = await ask(endpoint, NeighbourhoodDocument, { of: ["person_putin"], first: 20, language: "DE" });
  const drawn = cytoscape({ headless: true, elements: cytoscapeElements(neighbourhood) });
  expect([drawn.nodes().length, drawn.edges().length]).toEqual([neighbourhood.nodes.length, neighbourhood.edges.length]);
  expect(drawn.getElementById("person_putin").data("label")).toBe("Wladimir Putin");
  expect(drawn.getElementById("person_putin").degree(false)).toBe(neighbourhood.nodes.length - 1);
});

test("a path is a graph of graphology, which Sigma draws", async () => {
  const { path } = await ask(endpoint, PathsDocument, { from: "person_putin", to: "person_kim" });
  const graph = graphology.UndirectedGraph.from(graphologyData(path[0]?.graph ?? { nodes: [], edges: [] }));
  expect(graph.size).toBe(path[0]?.length);
  expect(graph.degree("person_putin")).toBe(1);
  expect(graph.getNodeAttribute("person_kim", "label")).toBe("Kim Jong-un");
});

test("a timeline has its counts in numbers", async () => {
  const { timeline } = await ask(endpoint, TimelineDocument, { granularity: "DECADE", filter: { kinds: ["VISIT"] } });
  expect(timeline.totalCount).toBeGreaterThan(0);
  expect(timeline.buckets.every(({ certain, possible }) => certain <= possible)).toBe(true);
});

test("a refusal says its code and its reason", async () => {
  const asking = ask(endpoint, NeighbourhoodDocument, { of: ["person_nobody"] });
  await expect(asking).rejects.toThrow("NOT_FOUND: of: expected the id of something in the graph");
});
