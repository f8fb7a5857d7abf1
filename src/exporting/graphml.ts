import type { Exporter, ExportTask } from "./exporter.ts";
import { EDGE_FIELDS, networkEdges, networkNodes, NETWORK_LOSSES, NODE_FIELDS } from "./network.ts";
import { xmlAttributes, xmlText } from "./xml.ts";

/** A network of entities and events in XML, which most programs for networks read. */
export const graphml: Exporter = {
  title: "GraphML: a directed network of entities and events with typed attributes, for Gephi, yEd, NetworkX, igraph",
  mediaType: "application/graphml+xml; charset=utf-8",
  extension: "graphml",
  losses: [
    ...NETWORK_LOSSES,
    "GraphML knows no dates: they are text, as EDTF, in words and as first and last possible day.",
    "Characters that XML 1.0 cannot hold become U+FFFD.",
  ],
  write,
};

async function* write(task: ExportTask): AsyncIterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys("node", { label: "string", ...NODE_FIELDS })}${keys("edge", EDGE_FIELDS)}<graph id="chronik" edgedefault="directed">
`;
  for await (const nodes of networkNodes(task))
    yield nodes
      .map(({ id, label, values }) => `<node${xmlAttributes({ id })}>${data("node", { label, ...values })}</node>\n`)
      .join("");
  for await (const edges of networkEdges(task))
    yield edges
      .map(({ id, source, target, values }) => `<edge${xmlAttributes({ id, source, target })}>${data("edge", values)}</edge>\n`)
      .join("");
  yield "</graph>\n</graphml>\n";
}

function keys(owner: string, fields: Readonly<Record<string, "string" | "integer">>): string {
  return Object.entries(fields)
    .map(([name, type]) => ({
      id: `${owner}.${name}`,
      for: owner,
      "attr.name": name,
      "attr.type": type === "integer" ? "int" : type,
    }))
    .map((key) => `<key${xmlAttributes(key)}/>\n`)
    .join("");
}

function data(owner: string, values: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? "" : `<data key="${owner}.${name}">${xmlText(String(value))}</data>`))
    .join("");
}
