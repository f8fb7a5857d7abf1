import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { words } from "../words/words.ts";
import { shown } from "./graph.ts";
import type { Pointed } from "./pointing.ts";
import { Stage } from "./stage.ts";

/** The network on a canvas. The table beside it says the same in words. */
export function PictureOf({ pointed }: { readonly pointed: Signal<Pointed | null> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage>(null);
  const { network: said, timeline } = words.value;
  useEffect(() => {
    if (canvas.current === null) return;
    const mounted = new Stage(canvas.current, pointed);
    stage.current = mounted;
    return () => mounted.end();
  }, []);
  return (
    <div class="canvas">
      <canvas
        ref={canvas}
        // The keys that move it reach it through a screen reader as well; an image gets none.
        // oxlint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
        role="application"
        tabIndex={0}
        aria-label={said.description(shown.value.nodes.length, shown.value.edges.length)}
        onKeyDown={(key) => move(key, stage.current)}
      />
      <div class="tools">
        <button type="button" aria-label={said.closer} title={timeline.closer} onClick={() => stage.current?.zoomBy(1.4)}>
          +
        </button>
        <button type="button" aria-label={said.wider} title={timeline.wider} onClick={() => stage.current?.zoomBy(1 / 1.4)}>
          −
        </button>
        <button type="button" onClick={() => stage.current?.whole()}>
          {said.whole}
        </button>
        <button type="button" onClick={() => stage.current?.arrange()}>
          {said.arrange}
        </button>
      </div>
      <Hint pointed={pointed.value} leave={() => (pointed.value = null)} />
    </div>
  );
}

/** Names in full, and what the two or the one have. */
function Hint({ pointed, leave }: { readonly pointed: Pointed | null; readonly leave: () => void }) {
  const { network: said, entityKinds } = words.value;
  if (pointed === null || pointed.at === null) return null;
  const nodes = pointed.ids.flatMap((id) => shown.value.nodes.find((node) => node.id === id) ?? []);
  const edge = shown.value.edges.find(({ source, target }) => pointed.ids.includes(source) && pointed.ids.includes(target));
  const [first] = nodes;
  if (first === undefined) return null;
  return (
    <div class="hint" style={{ left: `${pointed.at.x}px`, top: `${pointed.at.y + 6}px` }} onMouseLeave={leave}>
      <strong dir="auto">{nodes.map(({ label }) => label).join(" – ")}</strong>
      {pointed.ids.length === 1 && (
        <span>
          {entityKinds[first.kind]} · {said.events(first.weight)}
        </span>
      )}
      {pointed.ids.length === 2 && edge && <span>{said.sharedBetween(edge.certain, edge.weight)}</span>}
    </div>
  );
}

const STEP = 0.15;

function move(key: KeyboardEvent, stage: Stage | null): void {
  const sideways = { ArrowLeft: () => stage?.panBy(-STEP, 0), ArrowRight: () => stage?.panBy(STEP, 0) };
  const upright = { ArrowUp: () => stage?.panBy(0, -STEP), ArrowDown: () => stage?.panBy(0, STEP) };
  const zooms = { "+": () => stage?.zoomBy(1.4), "-": () => stage?.zoomBy(1 / 1.4), Home: () => stage?.whole() };
  const action = { ...sideways, ...upright, ...zooms }[key.key];
  if (action === undefined) return;
  key.preventDefault();
  action();
}
