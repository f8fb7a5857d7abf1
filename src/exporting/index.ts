import { csv } from "./csv.ts";
import { cytoscapeJson } from "./cytoscape-json.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./json-ld.ts";
import { timelineJs } from "./timeline-js.ts";

/** The formats by the word that asks for them. */
export const EXPORTERS: Readonly<Record<string, Exporter>> = {
  csv,
  "json-ld": jsonLd,
  graphml,
  gexf,
  cytoscape: cytoscapeJson,
  timelinejs: timelineJs,
};
