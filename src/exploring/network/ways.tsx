import { dateInWords } from "../dates.ts";
import { familyOf } from "../kinds.ts";
import { Refused } from "../notices.tsx";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { look } from "./actions.ts";
import { paths, shown, type Path } from "./graph.ts";

/** The shortest ways between the two who are looked at, with the events behind each step. */
export function Ways() {
  const { network: said, close } = words.value;
  const { data, refusal } = paths.value;
  const nodes = [...shown.value.nodes, ...(data?.path ?? []).flatMap(({ graph }) => graph.nodes)];
  const [from = "", to = ""] = view.value.looked.map((id) => nodes.find((node) => node.id === id)?.label ?? id);
  return (
    <section class="card" aria-label={said.between(from, to)}>
      <header>
        <h3>
          <bdi>{from}</bdi> – <bdi>{to}</bdi>
        </h3>
        <button type="button" class="close" aria-label={close} onClick={() => look([])}>
          ×
        </button>
      </header>
      <Refused refusal={refusal} />
      {data && data.path.length === 0 && <p class="empty">{said.noWay}</p>}
      {data?.path.map(({ graph, length }, place) => (
        <div key={graph.nodes.map(({ id }) => id).join(" ")} class="way">
          {(length > 1 || data.path.length > 1) && <h4>{said.way(place + 1, length)}</h4>}
          <ol>
            {stepsOf(graph).map((step) => (
              <Step key={step.edge.id} step={step} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

interface StepOfWay {
  readonly from: string;
  readonly to: string;
  readonly edge: Path["graph"]["edges"][number];
}

function Step({ step: { from, to, edge } }: { readonly step: StepOfWay }) {
  const { network: said } = words.value;
  return (
    <li>
      <p class="step">
        <bdi>{from}</bdi> – <bdi>{to}</bdi> <span class="count">{said.shared(edge.weight)}</span>
      </p>
      <ul>
        {edge.events.map((event) => (
          <StepEvent key={event.id} event={event} />
        ))}
      </ul>
      {edge.events.length < edge.weight && <p class="count">{said.moreEvents(edge.weight - edge.events.length)}</p>}
    </li>
  );
}

function StepEvent({ event }: { readonly event: StepOfWay["edge"]["events"][number] }) {
  const { dates, kinds, statuses } = words.value;
  return (
    <li>
      <button
        type="button"
        class="event"
        data-family={familyOf(event.kind)}
        data-status={event.status}
        aria-current={view.value.event === event.id}
        onClick={() => choose({ event: event.id, claim: null, document: null })}
      >
        <span class="title" dir="auto">
          {event.title}
        </span>
        <span class="when">
          {event.date ? dateInWords(event.date.edtf, dates) : kinds[event.kind]}
          {event.status !== "HAPPENED" && <em> · {statuses[event.status]}</em>}
        </span>
      </button>
    </li>
  );
}

/** The nodes stand in the order of the way; an edge is found by both of its ends. */
function stepsOf({ nodes, edges }: Path["graph"]): readonly StepOfWay[] {
  return nodes.slice(1).flatMap((node, place) => {
    const before = nodes[place];
    const ends = [before?.id, node.id];
    const edge = edges.find(({ source, target }) => ends.includes(source) && ends.includes(target));
    return before && edge ? [{ from: before.label, to: node.label, edge }] : [];
  });
}
