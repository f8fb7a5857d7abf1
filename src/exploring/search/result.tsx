import { dateInWords } from "../dates.ts";
import { sourceLine } from "../reader/source.ts";
import { words } from "../words/words.ts";
import { show, type Item, type Result } from "./found.ts";
import { pieceOf } from "./piece.ts";

interface ResultProps {
  readonly result: Result;
  /** Its place among all that was found. */
  readonly place: number;
  readonly selected: boolean;
}

/** One thing that was found: its name, what it is, and the words that were looked for. */
export function ResultLine({ result: { item, matched, highlights }, place, selected }: ResultProps) {
  const name = nameOf(item);
  const said = <Marked text={matched} highlights={highlights} />;
  const about = aboutOf(item);
  return (
    // The field keeps the focus, hears the keys and says which option is meant, as a combobox does.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
    <div
      id={`found-${place}`}
      role="option"
      aria-selected={selected}
      // The focus stays in the field.
      onMouseDown={(pointer) => pointer.preventDefault()}
      onClick={() => show(item)}
    >
      <span class="title" dir="auto">
        {matched === name ? said : name}
      </span>
      {about !== null && <span class="source">{about}</span>}
      {matched !== name && (
        <span class="matched" dir="auto">
          {said}
        </span>
      )}
    </div>
  );
}

function Marked({ text, highlights }: { readonly text: string; readonly highlights: Result["highlights"] }) {
  return (
    <>
      {pieceOf(text, highlights).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
      )}
    </>
  );
}

function nameOf(item: Item): string {
  if (item.__typename === "Event") return item.title;
  return item.__typename === "Document" ? (item.documentTitle ?? item.documentName) : item.name;
}

function aboutOf(item: Item): string | null {
  if (item.__typename === "Event") return item.date && dateInWords(item.date.edtf, words.value.dates);
  return item.__typename === "Document" ? sourceLine(item) : item.description;
}
