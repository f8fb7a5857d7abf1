import { Refused, Waiting } from "../notices.tsx";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { DocumentText } from "./document.tsx";
import { ToldEventPage } from "./event.tsx";
import { ReaderStart } from "./start.tsx";
import { read, told } from "./told.ts";

/** The sources: what they claim of the chosen event, and their words. */
export function Reader() {
  const { reader } = words.value;
  const nothing = view.value.event === null && view.value.document === null;
  const event = told.value.data?.event;
  const document = read.value.data?.document;
  return (
    <section class="panel reader" aria-labelledby="reader-heading">
      <header>
        <h2 id="reader-heading">{reader.label}</h2>
        <Waiting when={told.value.waiting || read.value.waiting} />
        {!nothing && (
          <button type="button" onClick={() => choose({ event: null, claim: null, document: null })}>
            {reader.back}
          </button>
        )}
      </header>
      <Refused refusal={told.value.refusal ?? read.value.refusal} />
      <div class="scrolled pages">
        {nothing ? <ReaderStart /> : null}
        {event && <ToldEventPage event={event} />}
        {!nothing && document && <DocumentText document={document} />}
      </div>
    </section>
  );
}
