import { dateInWords } from "../dates.ts";
import { words } from "../words/words.ts";
import { Claims } from "./claims.tsx";
import { Conflict } from "./conflict.tsx";
import { EventLink } from "./event-link.tsx";
import { History } from "./history.tsx";
import type { ToldEvent } from "./told.ts";

/** The chosen event: what is shown of it, where sources differ, how it came, and every claim with its witnesses. */
export function ToldEventPage({ event }: { readonly event: ToldEvent }) {
  const { dates, kinds, statuses, supports, reader } = words.value;
  const places = event.places.map(({ name }) => name).join(", ");
  const facts = [places, kinds[event.kind], statuses[event.status], supports[event.support]];
  return (
    <div class="told" role="group" aria-label={reader.claims}>
      <h3 dir="auto">{event.title}</h3>
      <p class="facts">
        {event.date && <strong>{dateInWords(event.date.edtf, dates)}</strong>}
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <Neighbours event={event} />
      {event.conflicts.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} of={event.id} />
      ))}
      <History event={event} />
      <Claims />
    </div>
  );
}

/** The whole of which it is a part, and its own parts. */
function Neighbours({ event: { partOf, parts } }: { readonly event: ToldEvent }) {
  const { reader, dates } = words.value;
  if (partOf === null && parts.totalCount === 0) return null;
  return (
    <ul class="neighbours">
      {partOf && (
        <li>
          {reader.partOf} <EventLink id={partOf.id} title={partOf.title} />
        </li>
      )}
      {parts.nodes.map(({ id, title, date }) => (
        <li key={id}>
          {reader.part} <EventLink id={id} title={title} /> {date && dateInWords(date.edtf, dates)}
        </li>
      ))}
      {parts.totalCount > parts.nodes.length && <li>{reader.moreParts(parts.totalCount - parts.nodes.length)}</li>}
    </ul>
  );
}
