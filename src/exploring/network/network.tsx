import { useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Refused, Waiting } from "../notices.tsx";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { drawingIn, type Drawing } from "./drawing.ts";
import { centre, network } from "./graph.ts";

/** Who appears together with whom, beside a list of the same people for those who do not see the picture. */
export function Network() {
  const { data, refusal, waiting } = network.value;
  const { network: said } = words.value;
  const graph = data?.neighbourhood;
  return (
    <section class="panel network" aria-labelledby="network-heading">
      <header>
        <h2 id="network-heading">{said.label}</h2>
        {graph?.truncated && <span class="count">{said.truncated(graph.nodes.length)}</span>}
        <Waiting when={waiting} />
      </header>
      <Refused refusal={refusal} />
      {graph && graph.edges.length === 0 && <p class="empty">{said.empty}</p>}
      <Picture />
      <ol class="visually-hidden">
        {graph?.nodes.map(({ id, label, weight }) => (
          <li key={id}>
            <button type="button" onClick={() => expand(id)}>
              {label}, {said.shared(weight)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Picture() {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  useEffect(() => {
    if (container.current === null) return;
    const own = drawingIn(container.current, expand);
    drawing.current = own;
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => own.recolour();
    scheme.addEventListener("change", recolour);
    show();
    return () => {
      scheme.removeEventListener("change", recolour);
      own.end();
    };
  }, []);
  useSignalEffect(show);
  function show(): void {
    const graph = network.value.data?.neighbourhood;
    if (graph) drawing.current?.show(graph, centre.peek());
  }
  // Cytoscape adds a style element where nothing has this name, and the page's policy allows no such element.
  return (
    <div class="drawing" id="__________cytoscape_stylesheet" aria-hidden="true">
      <div class="canvas" ref={container} />
    </div>
  );
}

/** A node that is chosen joins those from whom the network starts; one that was chosen leaves them. */
function expand(id: string): void {
  const { entities } = view.peek();
  choose({ entities: entities.includes(id) ? entities.filter((one) => one !== id) : [...entities, id] });
}
