import cytoscape from "cytoscape";
import fc from "fast-check";
import graphology from "graphology";
import type { AbstractGraph } from "graphology-types";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_FILTER } from "../../src/storing/event-query.ts";
import type { Store } from "../../src/storing/store.ts";
import { worldStore } from "../serving/asking.ts";
import { anyText, exported, exportedTexts } from "./exporting.ts";

/** A network as its target's own parser reads it. */
interface Network {
  readonly nodes: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly edges: readonly (readonly [source: string, target: string, type: unknown, role: unknown, onBehalfOf: unknown])[];
}

const READERS: Readonly<Record<string, (text: string) => Network>> = {
  graphml: (text) => readGraphology(parseGraphml(graphology.MultiGraph, text)),
  gexf: (text) => readGraphology(parseGexf(graphology.MultiGraph, text)),
  cytoscape: readCytoscape,
};
const FORMATS = Object.entries(READERS);

let store: Store;
beforeAll(async () => {
  store = await worldStore();
});
afterAll(() => store.close());

describe.each(FORMATS)("a network as %s", (format, read) => {
  const network = async (wanted: Parameters<typeof exported>[2] = {}) => read(await exported(store, format, wanted));

  test("has events and the entities in them as nodes, each once", async () => {
    const { nodes } = await network();
    expect(nodes.get("event_talks")).toMatchObject({
      label: "Visit",
      type: "EVENT",
      kind: "MEETING",
      status: "HAPPENED",
      support: "DISPUTED",
      date: "2024-06-19",
      date_in_words: "19 June 2024",
      date_precision: "DAY",
      earliest: "2024-06-19",
      latest: "2024-06-19",
      independent_sources: 1,
      tellings: 1,
    });
    expect(nodes.get("country_korea")).toMatchObject({ label: "North Korea", type: "COUNTRY", country_code: "KP" });
    expect([...nodes.keys()].filter((id) => id.startsWith("event_"))).toHaveLength(14);
    // Nobody of these takes part in anything.
    expect(["person_muller", "person_emoji", "place_east"].map((id) => nodes.has(id))).toEqual([false, false, true]);
  });

  test("has an edge for each part that somebody takes, for each place, and for each part of a whole", async () => {
    const { edges } = await network();
    expect(edges.filter(([source, target]) => source === "event_visit" || target === "event_visit")).toEqual([
      ["person_putin", "event_visit", "PARTICIPATED_IN", "VISITOR", "country_russia"],
      ["person_kim", "event_visit", "PARTICIPATED_IN", "HOST", "country_korea"],
      ["country_russia", "event_visit", "REPRESENTED_IN", undefined, undefined],
      ["country_korea", "event_visit", "REPRESENTED_IN", undefined, undefined],
      ["event_visit", "place_pyongyang", "TOOK_PLACE_IN", undefined, undefined],
      ["event_talks", "event_visit", "PART_OF", undefined, undefined],
    ]);
  });

  test("leaves out what leads to an event that is not exported", async () => {
    const { nodes, edges } = await network({ filter: { ...NO_FILTER, kinds: ["MEETING", "STATEMENT"] } });
    expect([...nodes.keys()].filter((id) => id.startsWith("event_"))).toEqual(["event_talks", "event_toast"]);
    expect(edges.filter(([, , type]) => type === "PART_OF")).toEqual([
      ["event_toast", "event_talks", "PART_OF", undefined, undefined],
    ]);
    const missing = edges.flatMap(([source, target]) => [source, target]).filter((id) => !nodes.has(id));
    expect(missing).toEqual([]);
  });

  test("of nothing is a network of nothing", async () => {
    const { nodes, edges } = await network({ filter: { ...NO_FILTER, kinds: ["ELECTION"] } });
    expect([nodes.size, edges.length]).toEqual([0, 0]);
  });

  test("gives back every text that it can hold", async () => {
    const property = fc.asyncProperty(fc.array(anyText(), { maxLength: 4 }), anyText(), async (titles, name) => {
      const { nodes } = read(await exportedTexts(format, titles, name));
      const labels = titles.map((_title, index) => nodes.get(`event_00${index}`)?.["label"] ?? "");
      expect(labels).toEqual(titles.map((title) => held(title, format) || "visit"));
      expect(nodes.get("person_a")?.["label"] ?? "").toBe(titles.length === 0 ? "" : held(name, format));
    });
    await fc.assert(property, { numRuns: 40 });
  });
});

describe("GEXF", () => {
  test("tells when events and their edges are there, both days inclusive, and leaves out what is open", async () => {
    const text = await exported(store, "gexf");
    expect(text).toContain('<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">');
    const days = [...text.matchAll(/<node id="(?<id>event_\w+)" label="[^"]*"(?<days>[^>]*)>/gu)].map(({ groups }) => [
      groups?.["id"],
      groups?.["days"],
    ]);
    expect(Object.fromEntries(days)).toMatchObject({
      event_visit: ' start="2024-06-18" end="2024-06-19"',
      event_decade: ' start="1990-01-01" end="1999-12-31"',
      event_week: ' start="2024-06-10" end="2024-06-16"',
      event_war: ' start="2022-02-24"',
      event_toast: ' end="2024-06-19"',
      event_undated: "",
    });
    expect(text).toContain(
      '<edge id="event_toast.1" source="person_kim" target="event_toast" kind="PARTICIPANT" end="2024-06-19">',
    );
    expect(text).toMatch(/<edge id="event_talks.\d" source="event_talks" target="event_visit" kind="PART_OF">/u);
    expect(text).toMatch(/<node id="person_kim" label="Kim Jong-un">/u);
  });
});

/** XML 1.0 has no place for some characters. */
function held(text: string, format: string): string {
  if (format === "cytoscape") return text;
  const characters = Array.from(text, (one) =>
    /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(one) ? "\uFFFD" : one,
  );
  return characters.join("");
}

function readGraphology(graph: AbstractGraph): Network {
  return {
    nodes: new Map(graph.mapNodes((id, values) => [id, values])),
    edges: graph.mapEdges((_id, { type, role, on_behalf_of }, source, target) => [source, target, type, role, on_behalf_of]),
  };
}

function readCytoscape(text: string): Network {
  const drawn = cytoscape({ headless: true, ...(JSON.parse(text) as cytoscape.CytoscapeOptions) });
  return {
    nodes: new Map(drawn.nodes().map((node) => [node.id(), node.data() as Record<string, unknown>])),
    edges: drawn.edges().map((edge) => {
      const { source, target, type, role, on_behalf_of } = edge.data() as Record<string, string>;
      return [source ?? "", target ?? "", type, role, on_behalf_of];
    }),
  };
}
