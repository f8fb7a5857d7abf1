import { valueInWords } from "../dates.ts";
import { overview } from "../overview.ts";
import { choose } from "../state.ts";
import { words } from "../words/words.ts";
import { sourceLine } from "./document.tsx";

/** What the reader shows before anything is chosen: where sources differ, and the sources. */
export function ReaderStart() {
  const { data } = overview.value;
  const { dates, reader, properties, conflictReasons } = words.value;
  if (data === null) return null;
  return (
    <div class="start">
      {data.conflicts.nodes.length > 0 && <h3>{reader.disagreements}</h3>}
      <ul class="conflicts">
        {data.conflicts.nodes.map(({ id, event, property, reason, sides }) => (
          <li key={id}>
            <button
              type="button"
              class="conflict"
              data-reason={reason}
              onClick={() => choose({ event: event.id, claim: null, document: null })}
            >
              <span class="title">{event.title}</span>
              <span>
                {conflictReasons[reason]}. {properties[property]}:{" "}
                {sides.map(({ value }) => valueInWords(property, value, dates)).join(" ≠ ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{reader.sources}</h3>
      <ul class="documents">
        {data.documents.nodes.map((document) => (
          <li key={document.id}>
            <button type="button" onClick={() => choose({ document: document.id, event: null, claim: null })}>
              <span class="title">{document.title ?? document.name}</span>
              <span class="source">{sourceLine(document)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
