import cytoscape, { type Core, type ElementDefinition, type Position, type StylesheetJson } from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Graph } from "./graph.ts";

cytoscape.use(fcose);

/** A network on the page, which keeps the places of those that stay when it shows another graph. */
export interface Drawing {
  show(graph: Graph, centre: readonly string[]): void;
  recolour(): void;
  end(): void;
}

/** Draws networks in an element; a tap on a node is told. */
export function drawingIn(container: HTMLElement, tapped: (id: string) => void): Drawing {
  const drawn = cytoscape({ container, style: styleOf(container), minZoom: 0.2, maxZoom: 4 });
  drawn.on("tap", "node", ({ target }) => tapped(String(target.id())));
  return {
    show: (graph, centre) => show(drawn, graph, centre),
    recolour: () => void drawn.style(styleOf(container)),
    end: () => drawn.destroy(),
  };
}

function show(drawn: Core, graph: Graph, centre: readonly string[]): void {
  const places = new Map<string, Position>();
  drawn.nodes().forEach((node) => void places.set(node.id(), { ...node.position() }));
  drawn.elements().remove();
  drawn.add(elementsOf(graph, centre));
  const kept = drawn.nodes().filter((node) => places.has(node.id()));
  kept.forEach((node) => void node.position(places.get(node.id()) ?? { x: 0, y: 0 }));
  const fixed = [...places].filter(([id]) => drawn.hasElementWithId(id)).map(([nodeId, position]) => ({ nodeId, position }));
  // Those that stay keep their places, so that a filter does not turn the picture round.
  const options = { name: "fcose", animate: false, randomize: fixed.length === 0, nodeSeparation: 110, idealEdgeLength: 110 };
  const own = { nodeRepulsion: 12_000, fixedNodeConstraint: fixed.length > 0 ? fixed : undefined, fit: true, padding: 24 };
  drawn.layout({ ...options, ...own } as never).run();
}

function elementsOf({ nodes, edges }: Graph, centre: readonly string[]): ElementDefinition[] {
  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight));
  const thickest = Math.max(1, ...edges.map(({ weight }) => weight));
  return [
    ...nodes.map((node) => ({
      data: { ...node, size: 14 + 26 * Math.sqrt(node.weight / heaviest) },
      classes: centre.includes(node.id) ? "centre" : "",
    })),
    ...edges.map((edge) => ({ data: { ...edge, width: 0.8 + 5 * (edge.weight / thickest) } })),
  ];
}

/** Kinds differ by colour and by shape, for those who see no colours. */
const SHAPES = { PERSON: "ellipse", COUNTRY: "round-rectangle", PLACE: "triangle", ORGANIZATION: "diamond" } as const;

function styleOf(container: HTMLElement): StylesheetJson {
  const style = getComputedStyle(container);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return [
    {
      selector: "edge",
      style: { width: "data(width)", "line-color": of("line-strong"), opacity: 0.55, "curve-style": "straight" },
    },
    {
      selector: "node",
      style: {
        width: "data(size)",
        height: "data(size)",
        label: "data(label)",
        color: of("ink"),
        "font-family": of("sans"),
        "font-size": 12,
        "text-valign": "bottom",
        "text-margin-y": 4,
        "text-wrap": "wrap",
        "text-max-width": "110px",
        "text-background-color": of("paper"),
        "text-background-opacity": 0.8,
        "text-background-padding": "1px",
        "min-zoomed-font-size": 8,
      },
    },
    ...Object.entries(SHAPES).map(([kind, shape]) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape, "background-color": of(`entity-${kind.toLowerCase()}`) },
    })),
    { selector: "node.centre", style: { "border-width": 3, "border-color": of("chosen"), "font-weight": "bold" } },
  ];
}
