import { valueInWords } from "../dates.ts";
import type { OverviewQuery } from "../operations.generated.ts";
import { overview } from "../overview.ts";
import { choose } from "../state.ts";
import { words } from "../words/words.ts";
import { sourceLine, spokenIn, titleOf } from "./source.ts";

/** What the reader shows before anything is chosen: where sources differ, and the sources. */
export function ReaderStart() {
  const { data } = overview.value;
  const { reader } = words.value;
  if (data === null) return null;
  const isEmpty = data.documents.nodes.length === 0;
  if (isEmpty && data.conflicts.nodes.length === 0) return <Empty />;
  return (
    <div class="scrolled start">
      {data.conflicts.nodes.length > 0 && <h3>{reader.disagreements}</h3>}
      <ul class="conflicts">
        {data.conflicts.nodes.map((conflict) => (
          <Disagreement key={conflict.id} conflict={conflict} />
        ))}
      </ul>
      {isEmpty ? <Empty /> : <h3>{reader.sources}</h3>}
      <ul class="documents">
        {data.documents.nodes.map((document) => (
          <li key={document.id}>
            <button type="button" onClick={() => choose({ document: document.id, event: null, claim: null })}>
              <span class="title" dir="auto" lang={spokenIn(document)}>
                {titleOf(document)}
              </span>
              <span class="source">{sourceLine(document)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Conflict = OverviewQuery["conflicts"]["nodes"][number];

function Disagreement({ conflict: { event, property, reason, sides } }: { readonly conflict: Conflict }) {
  const { dates, properties, conflictReasons } = words.value;
  return (
    <li>
      <button
        type="button"
        class="conflict"
        data-reason={reason}
        onClick={() => choose({ event: event.id, claim: null, document: null })}
      >
        <span class="title" dir="auto">
          {event.title}
        </span>
        <span>
          {conflictReasons[reason]}. {properties[property]}:{" "}
          {sides.map(({ value }) => valueInWords(property, value, dates)).join(" ≠ ")}
        </span>
      </button>
    </li>
  );
}

/** An empty graph says how texts come into it. */
function Empty() {
  const { reader } = words.value;
  return (
    <div class="empty">
      <p>{reader.noTexts}</p>
      <pre>npm run ingest -- article.txt</pre>
    </div>
  );
}
