import type { Exporter, ExportTask } from "./exporter.ts";
import { jsonItems, present } from "./json-items.ts";
import { networkEdges, networkNodes, NETWORK_LOSSES, type NetworkEdge, type NetworkNode } from "./network.ts";

/** A network of entities and events in the format of Cytoscape and Cytoscape.js. */
export const cytoscapeJson: Exporter = {
  title: "Cytoscape JSON (.cyjs): a directed network of entities and events, for Cytoscape and Cytoscape.js",
  mediaType: "application/json; charset=utf-8",
  extension: "cyjs",
  losses: [
    ...NETWORK_LOSSES,
    "Cytoscape knows no dates: they are text, as EDTF, in words and as first and last possible day.",
    "Nodes have no positions; a layout gives them.",
  ],
  write,
};

async function* write(task: ExportTask): AsyncIterable<string> {
  yield '{"format_version":"1.0","generated_by":"Chronik","target_cytoscapejs_version":"~3.0","data":{"name":"Chronik"},"elements":{"nodes":[';
  yield* jsonItems(mapped(networkNodes(task), nodeElement));
  yield '\n],"edges":[';
  yield* jsonItems(mapped(networkEdges(task), edgeElement));
  yield "\n]}}\n";
}

/** Classes are what styles select by. */
function nodeElement({ id, label, values }: NetworkNode): object {
  return { data: { id, label, ...present(values) }, classes: classes(values.type, values.kind) };
}

function edgeElement({ id, source, target, values }: NetworkEdge): object {
  return { data: { id, source, target, ...present(values) }, classes: classes(values.type, values.role) };
}

function classes(...words: readonly (string | null)[]): string {
  return words
    .filter((word) => word !== null)
    .map((word) => word.toLowerCase())
    .join(" ");
}

async function* mapped<Item, Result>(
  batches: AsyncIterable<readonly Item[]>,
  map: (item: Item) => Result,
): AsyncIterable<Result[]> {
  for await (const batch of batches) yield batch.map((item) => map(item));
}
