import { useSignal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { dateInWords } from "../dates.ts";
import { events } from "../overview.ts";
import { words } from "../words/words.ts";
import { Brushed } from "./brushed.tsx";
import { Stage, type Hovered } from "./stage.ts";

/** The events along time, in lanes by kind. The list of events says the same in words. */
export function Timeline() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<Stage>(null);
  const hovered = useSignal<Hovered | null>(null);
  useEffect(() => {
    if (canvas.current === null) return;
    const mounted = new Stage(canvas.current, hovered);
    stage.current = mounted;
    return () => mounted.end();
  }, []);
  const said = words.value.timeline;
  return (
    <section class="panel timeline" aria-labelledby="timeline-heading">
      <header>
        <h2 id="timeline-heading">{said.label}</h2>
        <Tools stage={stage} />
      </header>
      <Brushed />
      <div class="stage">
        <canvas
          ref={canvas}
          role="img"
          tabIndex={0}
          aria-label={said.description(events.value.length)}
          onKeyDown={(key) => move(key, stage.current)}
        />
        {hovered.value && <Hint {...hovered.value} />}
      </div>
    </section>
  );
}

function Tools({ stage }: { readonly stage: RefObject<Stage | null> }) {
  const said = words.value.timeline;
  return (
    <div class="tools">
      <button type="button" aria-label={said.closer} title={said.closer} onClick={() => stage.current?.zoomBy(2)}>
        +
      </button>
      <button type="button" aria-label={said.wider} title={said.wider} onClick={() => stage.current?.zoomBy(0.5)}>
        −
      </button>
      <button type="button" onClick={() => stage.current?.whole()}>
        {said.whole}
      </button>
    </div>
  );
}

function Hint({ event, x, y }: Hovered) {
  const { dates, kinds, statuses, list } = words.value;
  return (
    <div class="hint" style={{ left: `${x}px`, top: `${y + 14}px` }}>
      <strong>{event.title}</strong>
      <span>
        {event.date && dateInWords(event.date.edtf, dates)} · {kinds[event.kind]} · {statuses[event.status]}
      </span>
      {event.conflicts.length > 0 && <span class="conflicting">{list.conflict}</span>}
    </div>
  );
}

const STEP = 0.2;

function move(key: KeyboardEvent, stage: Stage | null): void {
  const does = { ArrowLeft: () => stage?.panBy(-STEP), ArrowRight: () => stage?.panBy(STEP) };
  const zooms = { "+": () => stage?.zoomBy(1.5), "-": () => stage?.zoomBy(1 / 1.5), Home: () => stage?.whole() };
  const action = { ...does, ...zooms }[key.key];
  if (action === undefined) return;
  key.preventDefault();
  action();
}
