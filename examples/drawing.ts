import type { NeighbourhoodQuery } from "./operations.generated.ts";

type Network = Pick<NeighbourhoodQuery["neighbourhood"], "nodes" | "edges">;

/** A network as Cytoscape takes its elements: nodes and edges are its data as they come. */
export function cytoscapeElements({ nodes, edges }: Network) {
  return { nodes: nodes.map((data) => ({ data })), edges: edges.map((data) => ({ data })) };
}

/** A network as graphology imports it, on whose graphs Sigma draws; the size of a node is its weight. */
export function graphologyData({ nodes, edges }: Network) {
  return {
    attributes: {},
    options: { type: "undirected" as const },
    nodes: nodes.map(({ id: key, ...attributes }) => ({ key, attributes: { ...attributes, size: attributes.weight } })),
    edges: edges.map(({ id: key, source, target, weight }) => ({ key, source, target, attributes: { weight } })),
  };
}
