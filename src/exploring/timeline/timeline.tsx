import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Refused, Waiting } from "../notices.tsx";
import { counts, shownEvents } from "../period.ts";
import { choose, view } from "../state.ts";
import type { LanesBy } from "../view.ts";
import { words } from "../words/words.ts";
import { Brushed } from "./brushed.tsx";
import { condition, undated } from "./shown.ts";
import { Stage } from "./stage.ts";
import { Targets } from "./targets.tsx";

/** The events along time, in lanes. The list of events says the same in words. */
export function Timeline() {
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useSignal<Stage | null>(null);
  useEffect(() => {
    if (host.current === null || canvas.current === null) return;
    const mounted = new Stage(host.current, canvas.current);
    stage.value = mounted;
    return () => mounted.end();
  }, []);
  const said = words.value.timeline;
  const { refusal, waiting, nothing } = condition.value;
  return (
    <section class="panel timeline" aria-labelledby="timeline-heading" data-waiting={waiting}>
      <header>
        <h2 id="timeline-heading">{said.label}</h2>
        <Counts />
        <Waiting when={waiting} />
        <Lanes />
        <Tools stage={stage.value} />
      </header>
      <Refused refusal={refusal} />
      <Brushed />
      <div class="stage" ref={host}>
        <canvas ref={canvas} role="img" aria-label={said.description(shownEvents.value.length)} />
        {stage.value && <Targets stage={stage.value} />}
        {nothing && <p class="empty">{nothing === "EMPTY" ? words.value.list.empty : words.value.list.emptyFilter}</p>}
      </div>
    </section>
  );
}

function Counts() {
  const { timeline } = words.value;
  const { from, to } = view.value;
  if (counts.value === null) return null;
  const { possible, certain } = counts.value;
  const isPeriod = from !== null || to !== null;
  return (
    <span class="count" role="status">
      {isPeriod ? timeline.inPeriod(possible, certain) : timeline.all(possible)}
      {!isPeriod && undated.value > 0 && ` · ${timeline.undated(undated.value)}`}
    </span>
  );
}

function Lanes() {
  const { timeline } = words.value;
  const options: readonly (readonly [LanesBy, string])[] = [
    ["KIND", timeline.byKind],
    ["PARTICIPANT", timeline.byParticipant],
  ];
  return (
    <div class="switch" role="group" aria-label={timeline.lanes}>
      {options.map(([lanes, name]) => (
        <button key={lanes} type="button" aria-pressed={view.value.lanes === lanes} onClick={() => choose({ lanes })}>
          {name}
        </button>
      ))}
    </div>
  );
}

function Tools({ stage }: { readonly stage: Stage | null }) {
  const said = words.value.timeline;
  // Beside all time there is nothing to move to.
  const isWhole = view.value.from === null && view.value.to === null;
  return (
    <div class="tools">
      <button type="button" aria-label={said.earlier} title={said.earlier} disabled={isWhole} onClick={() => stage?.panBy(-STEP)}>
        ‹
      </button>
      <button type="button" aria-label={said.later} title={said.later} disabled={isWhole} onClick={() => stage?.panBy(STEP)}>
        ›
      </button>
      <button type="button" aria-label={said.closer} title={said.closer} onClick={() => stage?.zoomBy(2)}>
        +
      </button>
      <button type="button" aria-label={said.wider} title={said.wider} onClick={() => stage?.zoomBy(0.5)}>
        −
      </button>
      <button type="button" onClick={() => stage?.whole()}>
        {said.whole}
      </button>
    </div>
  );
}

/** By half of the picture. */
const STEP = 0.5;
