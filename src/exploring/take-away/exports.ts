import { filterWithPeriod, language, view } from "../state.ts";

/** The formats that the server exports, by the word in their address. */
export const EXPORTS: Readonly<Record<string, string>> = {
  csv: "CSV",
  "json-ld": "JSON-LD (schema.org, PROV-O)",
  gexf: "GEXF (Gephi)",
  graphml: "GraphML",
  cytoscape: "Cytoscape JSON",
  timelinejs: "TimelineJS JSON",
};

/** Where the server gives the events of the view in a format. */
export function exportAddress(format: string): string {
  const { knownBy, textOnly } = view.value;
  const filter = filterWithPeriod.value;
  const said = new URLSearchParams({
    ...(Object.keys(filter).length > 0 ? { filter: JSON.stringify(filter) } : {}),
    ...(knownBy === null ? {} : { knownBy }),
    ...(textOnly ? { textOnly: "true" } : {}),
    language: language.value,
  });
  return `/export/${format}?${said}`;
}
