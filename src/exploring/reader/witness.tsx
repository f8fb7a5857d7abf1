import { valueInWords } from "../dates.ts";
import type { ClaimProperty } from "../operations.generated.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { citation, sourceLine, spokenIn, titleBeside } from "./source.ts";
import type { Witness } from "./told.ts";

interface WitnessProps {
  readonly property: ClaimProperty;
  readonly value: string;
  readonly witness: Witness;
}

/** Who says so: the words of a text, which lead to their place in it, or the source of what no text says. */
export function WitnessLine({ property, value, witness }: WitnessProps) {
  const { dates, origins, properties } = words.value;
  const { document } = witness.mention;
  if (document === null)
    return (
      <li class="witness">
        <span class="origin">{origins[witness.origin]}</span> <span class="source">{witness.source}</span>
      </li>
    );
  return (
    <li class="witness">
      <button
        type="button"
        aria-current={view.value.claim === witness.id}
        onClick={() => choose({ claim: witness.id, document: document.id })}
      >
        <span class="visually-hidden">
          {properties[property]} {valueInWords(property, value, dates)}:{" "}
        </span>
        <Words witness={witness} />
        {titleBeside(document) !== null && (
          <span class="source cited" dir="auto" lang={spokenIn(document)} title={citation(document)}>
            {titleBeside(document)}
          </span>
        )}
        <span class="source">{sourceLine(document)}</span>
      </button>
    </li>
  );
}

/** The words of the text, and whose words they are there. */
function Words({ witness: { quote, mention } }: { readonly witness: Witness }) {
  const { reader, quoted } = words.value;
  const { attribution, polarity, document } = mention;
  return (
    <>
      {quote === null ? (
        <span>{reader.noWords}</span>
      ) : (
        <q dir="auto" lang={document ? spokenIn(document) : undefined}>
          {quoted(quote)}
        </q>
      )}
      {polarity !== "ASSERTED" && <em>{polarity === "DENIED" ? reader.denied : reader.questioned}</em>}
      {attribution && <span class="said-by">{reader.saidBy(attribution.sourceText)}</span>}
    </>
  );
}
