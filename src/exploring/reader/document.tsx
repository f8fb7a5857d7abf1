import { useEffect, useRef } from "preact/hooks";
import { dateInWords } from "../dates.ts";
import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { paragraphsOf, segmentsOf, type Marking, type Segment } from "./segments.ts";
import { claims, type ReadDocument } from "./told.ts";

/** The text as it was written, with names underlined and what is claimed of the chosen event marked. */
export function DocumentText({ document }: { readonly document: ReadDocument }) {
  const article = useRef<HTMLElement>(null);
  const { claim } = view.value;
  useEffect(() => article.current?.querySelector(".claim")?.scrollIntoView({ block: "center" }), [claim, document.id]);
  const markings = markingsIn(document);
  return (
    <article ref={article} class="document" lang={document.language} dir="auto">
      <header>
        <h3>{document.title ?? document.name}</h3>
        <p class="source">{sourceLine(document)}</p>
      </header>
      {paragraphsOf(document.text).map((paragraph) => (
        <p key={paragraph.start}>
          {segmentsOf(document.text, paragraph, markings).map((segment) => (
            <Piece key={segment.start} segment={segment} />
          ))}
        </p>
      ))}
    </article>
  );
}

/** Where a document comes from, in one line. */
export function sourceLine({ publisher, publishedOn }: Pick<ReadDocument, "publisher" | "publishedOn">): string {
  const { dates, reader } = words.value;
  const date = publishedOn === null ? reader.undatedSource : reader.published(dateInWords(publishedOn, dates));
  return [publisher, date].filter(Boolean).join(" · ");
}

interface Mark extends Marking {
  readonly role: "name" | "telling" | "claim";
}

function markingsIn(document: ReadDocument): Mark[] {
  const own = claims.value.filter(({ mention }) => mention.document?.id === document.id);
  const names = document.mentions.nodes.map(({ start, end }) => ({ start, end, role: "name" as const }));
  const tellings = own.flatMap(({ mention }) => spanOf(mention, "telling"));
  const said = own
    .filter(({ id }) => view.value.claim === null || id === view.value.claim)
    .flatMap((one) => spanOf(one, "claim"));
  return [...names, ...tellings, ...said];
}

function spanOf({ start, end }: { readonly start: number | null; readonly end: number | null }, role: Mark["role"]): Mark[] {
  return start === null || end === null ? [] : [{ start, end, role }];
}

function Piece({ segment }: { readonly segment: Segment<Mark> }) {
  const roles = new Set(segment.marks.map(({ role }) => role));
  if (roles.size === 0) return <>{segment.text}</>;
  const classes = [...roles].join(" ");
  return roles.has("claim") || roles.has("telling") ? (
    <mark class={classes}>{segment.text}</mark>
  ) : (
    <span class={classes}>{segment.text}</span>
  );
}
