import type { UncertainDate } from "../model/uncertain-date.ts";
import type { Exporter, ExportTask } from "./exporter.ts";
import {
  EDGE_FIELDS,
  networkEdges,
  networkNodes,
  NETWORK_LOSSES,
  NODE_FIELDS,
  type NetworkEdge,
  type NetworkNode,
} from "./network.ts";
import { xmlAttributes } from "./xml.ts";

/** A network of entities and events that changes with time, for Gephi's timeline. */
export const gexf: Exporter = {
  title: "GEXF 1.3, dynamic: a directed network of entities and events in which events come and go, for Gephi",
  mediaType: "application/gexf+xml; charset=utf-8",
  extension: "gexf",
  losses: [
    ...NETWORK_LOSSES,
    "A vague date is told as a whole: the event is there from its first to its last possible day, both inclusive; whether it lasted or was one unknown day within stands in its EDTF only.",
    "What is open at an end has no start or no end; undated events and all entities have neither, and so are always there.",
    "Characters that XML 1.0 cannot hold become U+FFFD.",
  ],
  write,
};

async function* write(task: ExportTask): AsyncIterable<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Chronik</creator></meta>
<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">
${attributes("node", NODE_FIELDS)}${attributes("edge", EDGE_FIELDS)}<nodes>
`;
  for await (const nodes of networkNodes(task)) yield nodes.map(nodeElement).join("");
  yield "</nodes>\n<edges>\n";
  for await (const edges of networkEdges(task)) yield edges.map(edgeElement).join("");
  yield "</edges>\n</graph>\n</gexf>\n";
}

function attributes(owner: string, fields: Readonly<Record<string, "string" | "integer">>): string {
  const each = Object.entries(fields).map(([name, type]) => `<attribute${xmlAttributes({ id: name, title: name, type })}/>\n`);
  return `<attributes class="${owner}" mode="static">\n${each.join("")}</attributes>\n`;
}

function nodeElement({ id, label, date, values }: NetworkNode): string {
  return `<node${xmlAttributes({ id, label, ...days(date) })}>${attributeValues(values)}</node>\n`;
}

/** Only what is sure to have its event's days has them: the whole of a part may have others. */
function edgeElement({ id, source, target, date, values }: NetworkEdge): string {
  const { type } = values;
  const time = type === "PART_OF" ? {} : days(date);
  // Two edges between the same nodes are told apart by their kind.
  return `<edge${xmlAttributes({ id, source, target, kind: values.role ?? type, ...time })}>${attributeValues(values)}</edge>\n`;
}

function days(date: UncertainDate | null): { readonly start: string | null; readonly end: string | null } {
  return { start: date?.earliest ?? null, end: date?.latest ?? null };
}

function attributeValues(values: Readonly<Record<string, string | number | null>>): string {
  const each = Object.entries(values).map(([name, value]) =>
    value === null ? "" : `<attvalue${xmlAttributes({ for: name, value })}/>`,
  );
  return `<attvalues>${each.join("")}</attvalues>`;
}
