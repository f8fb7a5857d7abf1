import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { witnesses } from "./markings.ts";
import { citation, sourceLine } from "./source.ts";
import type { ReadDocument, Witness } from "./told.ts";

/** Leads through the texts that tell of the chosen event, and in each from passage to passage. */
export function Passages({ document }: { readonly document: ReadDocument }) {
  const { reader } = words.value;
  const tellings = tellingsOf(witnesses.value);
  if (tellings.length === 0) return null;
  const own = tellings.filter(({ mention }) => mention.document?.id === document.id);
  const chosen = witnesses.value.find(({ id }) => id === view.value.claim)?.mention.id;
  const place = own.findIndex(({ mention }) => mention.id === chosen);
  const step = (to: number) => () => show(own[to]);
  return (
    <div class="passages">
      <ul>
        {documentsOf(tellings).map(([id, first]) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === document.id}
              title={first.mention.document ? citation(first.mention.document) : undefined}
              onClick={() => show(first)}
            >
              {first.mention.document && sourceLine(first.mention.document)}
            </button>
          </li>
        ))}
      </ul>
      {own.length > 1 && (
        <p class="steps">
          <button type="button" aria-label={reader.previousPassage} disabled={place <= 0} onClick={step(place - 1)}>
            ‹
          </button>
          <span>{reader.passage(place + 1, own.length)}</span>
          <button type="button" aria-label={reader.nextPassage} disabled={place === own.length - 1} onClick={step(place + 1)}>
            ›
          </button>
        </p>
      )}
    </div>
  );
}

function show(witness: Witness | undefined): void {
  const document = witness?.mention.document;
  if (witness && document) choose({ claim: witness.id, document: document.id });
}

/** One witness for each telling in a text, in the order of the text. */
function tellingsOf(all: readonly Witness[]): readonly Witness[] {
  const tellings = new Map<string, Witness>();
  for (const witness of all) {
    if (witness.mention.document !== null && !tellings.has(witness.mention.id)) tellings.set(witness.mention.id, witness);
  }
  return [...tellings.values()].sort((one, other) => (one.mention.start ?? 0) - (other.mention.start ?? 0));
}

/** The documents by day of publication, each with its first telling. */
function documentsOf(tellings: readonly Witness[]): (readonly [string, Witness])[] {
  const documents = new Map<string, Witness>();
  for (const telling of tellings) {
    const id = telling.mention.document?.id ?? "";
    if (!documents.has(id)) documents.set(id, telling);
  }
  const day = ([, { mention }]: readonly [string, Witness]) => mention.document?.publishedOn ?? "";
  return [...documents].sort((one, other) => (day(one) < day(other) ? -1 : 1));
}
