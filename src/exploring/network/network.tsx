import { useSignal } from "@preact/signals";
import { Refused, Waiting } from "../notices.tsx";
import { overview } from "../overview.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { Card } from "./card.tsx";
import { Finder } from "./finder.tsx";
import { centre, network, paths, shown } from "./graph.ts";
import { Legend } from "./legend.tsx";
import { PictureOf } from "./picture.tsx";
import type { Pointed } from "./pointing.ts";
import { People } from "./table.tsx";
import { Thresholds } from "./thresholds.tsx";

/** Who appears together with whom: a picture, and a table of the same people. */
export function Network() {
  const { data, waiting } = network.value;
  // Without an overview there is nobody to start from.
  const refusal = network.value.refusal ?? overview.value.refusal;
  const { network: said } = words.value;
  const pointed = useSignal<Pointed | null>(null);
  const { wide } = view.value;
  const empty = emptiness();
  return (
    <section class="panel network" data-wide={wide} aria-labelledby="network-heading">
      <header>
        <h2 id="network-heading">{said.label}</h2>
        {data && <span class="count">{said.count(shown.value.nodes.length, data.neighbourhood.truncated)}</span>}
        <Waiting when={waiting || paths.value.waiting} />
        <button type="button" class="widen" aria-pressed={wide} onClick={() => choose({ wide: !wide })}>
          {said.wide}
        </button>
      </header>
      <Refused refusal={refusal} />
      {data && <Thresholds />}
      <div class="network-parts">
        <div class="drawing" data-waiting={waiting} hidden={data === null || shown.value.nodes.length === 0}>
          <PictureOf pointed={pointed} />
          <Legend />
        </div>
        <div class="scrolled">
          {empty && <p class="empty">{empty}</p>}
          {(data || overview.value.data) && <Finder />}
          <Card />
          <People pointed={pointed} />
        </div>
      </div>
    </section>
  );
}

/** What there is to say where no two share anything; null where some do. */
function emptiness(): string | null {
  const { network: said } = words.value;
  const { data, refusal, waiting } = network.value;
  if (refusal !== null || overview.value.data === null) return null;
  if (centre.value.length === 0) return said.empty;
  if (data === null || waiting || shown.value.edges.length > 0) return null;
  if (shown.value.loose > 0) return said.tooHigh;
  const [alone, ...others] = shown.value.nodes;
  return alone && others.length === 0 ? said.alone(alone.label) : said.empty;
}
