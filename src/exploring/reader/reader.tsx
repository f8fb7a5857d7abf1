import { useEffect, useRef } from "preact/hooks";
import { Refused, Waiting } from "../notices.tsx";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { DocumentText } from "./document.tsx";
import { ToldEventPage } from "./event.tsx";
import { Gone, goneOf } from "./gone.tsx";
import { ReaderStart } from "./start.tsx";
import { claims, names, page, read, told } from "./told.ts";

/** The sources: what they claim of the chosen event, and their words. */
export function Reader() {
  const { reader } = words.value;
  const { event, document } = view.value;
  const panel = useRef<HTMLElement>(null);
  const isOpen = event !== null || document !== null;
  useEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: "nearest" });
  }, [event, isOpen]);
  const questions = [told.value, claims.value, read.value, names.value];
  return (
    <section ref={panel} class="panel reader" aria-labelledby="reader-heading" data-open={isOpen}>
      <header>
        <h2 id="reader-heading">{reader.label}</h2>
        <Waiting when={questions.some(({ waiting }) => waiting)} />
        {isOpen && (
          <button type="button" onClick={() => choose({ event: null, claim: null, document: null })}>
            {reader.back}
          </button>
        )}
      </header>
      <Refused refusal={questions.find(({ refusal }) => refusal !== null)?.refusal ?? null} />
      <Gone reason={goneOf(told.value, read.value)} />
      {isOpen ? <Pages /> : <ReaderStart />}
    </section>
  );
}

function Pages() {
  const event = view.value.event === null ? null : told.value.data?.event;
  return (
    <div class="pages">
      {event && <ToldEventPage event={event} />}
      {page.value && <DocumentText {...page.value} />}
    </div>
  );
}
