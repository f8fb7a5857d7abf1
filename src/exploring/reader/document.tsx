import { useEffect, useRef } from "preact/hooks";
import { language, view } from "../state.ts";
import { words } from "../words/words.ts";
import { markingsIn, type Mark } from "./markings.ts";
import { paragraphsOf, segmentsOf, type Marking, type Segment } from "./segments.ts";
import { Passages } from "./passages.tsx";
import { sourceLine, spokenIn, titleOf } from "./source.ts";
import { turned, type ReadDocument } from "./told.ts";

interface DocumentProps {
  readonly document: ReadDocument;
  readonly parts: readonly Marking[];
  /** Which of the parts is shown. */
  readonly place: number;
  readonly part: Marking;
}

/** The text as it was written, with names underlined and what is claimed of the chosen event marked. */
export function DocumentText({ document, parts, place, part }: DocumentProps) {
  const article = useRef<HTMLElement>(null);
  const { claim } = view.value;
  const markings = markingsIn(document);
  const marked = markings.some(({ role }) => role === "claim");
  useEffect(() => showMark(article.current, claim !== null), [claim, document.id, place, marked]);
  return (
    <div class="document">
      <header>
        <h3 dir="auto" lang={spokenIn(document)}>
          {titleOf(document)}
        </h3>
        <p class="source">
          {[sourceLine(document), document.author].filter(Boolean).join(" · ")}{" "}
          {document.url !== null && <Original url={document.url} />}
        </p>
        <Passages document={document} />
      </header>
      {/* The keys that scroll work where the focus is, and a text has nothing else to focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <article ref={article} class="text" lang={spokenIn(document)} tabIndex={0}>
        <Turn document={document.id} count={parts.length} place={place} />
        {paragraphsOf(document.text, part).map((paragraph) => (
          <p key={paragraph.start} dir="auto">
            {segmentsOf(document.text, paragraph, markings).map((segment) => (
              <Piece key={segment.start} segment={segment} />
            ))}
          </p>
        ))}
        <Turn document={document.id} count={parts.length} place={place} />
      </article>
    </div>
  );
}

/** Where the text was published. An address that leads to no web page is only told. */
function Original({ url }: { readonly url: string }) {
  if (!/^https?:\/\//u.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {words.value.reader.original}
    </a>
  );
}

/** Leads through the parts of a long text. */
function Turn({ document, count, place }: { readonly document: string; readonly count: number; readonly place: number }) {
  const { reader } = words.value;
  if (count < 2) return null;
  const turn = (part: number) => () => void (turned.value = { document, claim: view.peek().claim, part });
  return (
    <p class="turn" lang={language.value.toLowerCase()}>
      <button type="button" disabled={place === 0} onClick={turn(place - 1)}>
        {reader.earlier}
      </button>
      <span>{reader.partNumber(place + 1, count)}</span>
      <button type="button" disabled={place === count - 1} onClick={turn(place + 1)}>
        {reader.later}
      </button>
    </p>
  );
}

function Piece({ segment }: { readonly segment: Segment<Mark> }) {
  const roles = new Set(segment.marks.map(({ role }) => role));
  if (roles.size === 0) return <>{segment.text}</>;
  const entity = segment.marks.find((mark) => mark.entity)?.entity ?? null;
  const undecided = roles.has("name") ? words.value.reader.undecided : undefined;
  const classes = [...roles].join(" ");
  const Tag = roles.has("claim") || roles.has("telling") ? "mark" : "span";
  if (entity === null)
    return (
      <Tag class={classes} title={undecided}>
        {segment.text}
      </Tag>
    );
  return (
    <Tag class={classes} data-kind={entity.kind} title={entity.name}>
      {segment.text}
    </Tag>
  );
}

/** Moves the text to what is marked; the page only where the words would lie outside of what is seen. */
function showMark(article: HTMLElement | null, claimed: boolean): void {
  const mark = article?.querySelector<HTMLElement>(".claim, .telling");
  if (!article) return;
  if (!mark) return void (article.scrollTop = 0);
  const { top, height } = mark.getBoundingClientRect();
  const own = article.getBoundingClientRect();
  article.scrollTop += top - own.top - (own.height - height) / 2;
  const isSeen = () => mark.getBoundingClientRect().top >= 0 && mark.getBoundingClientRect().bottom <= innerHeight;
  if (claimed && !isSeen()) mark.scrollIntoView({ block: "center" });
}
