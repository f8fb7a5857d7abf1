import { dateInWords } from "../dates.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import type { ToldEvent } from "./told.ts";
import { citation, spokenIn } from "./source.ts";

type Told = ToldEvent["statusHistory"][number];

/** How the event came: what was said of its state, by day of publication, each with the words of its text. */
export function History({ event: { statusHistory } }: { readonly event: ToldEvent }) {
  if (statusHistory.length === 0) return null;
  return (
    <section class="history">
      <h4>{words.value.reader.history}</h4>
      <ol>
        {statusHistory.map((told) => (
          <Step key={told.mention.id} told={told} />
        ))}
      </ol>
    </section>
  );
}

function Step({ told: { publishedOn, status, words: said, mention } }: { readonly told: Told }) {
  const { dates, origins, quoted, reader, statuses } = words.value;
  const { document } = mention;
  const what = (
    <>
      <span class="when">{publishedOn === null ? reader.undatedSource : dateInWords(publishedOn, dates)}</span>
      <span>{statuses[status]}</span>
      {said !== null && <q lang={document ? spokenIn(document) : undefined}>{quoted(said)}</q>}
    </>
  );
  if (document === null)
    return (
      <li data-status={status} title={`${origins.CATALOGUE}: ${mention.source}`}>
        {what}
      </li>
    );
  const claim = claimOf(mention.claims);
  return (
    <li data-status={status}>
      <button
        type="button"
        title={citation(document)}
        aria-current={view.value.claim !== null && view.value.claim === claim}
        onClick={() => choose({ claim, document: document.id })}
      >
        {what}
      </button>
    </li>
  );
}

/** The claim whose words say the state, else one that says what happened. */
function claimOf(claims: Told["mention"]["claims"]): string | null {
  const of = (property: string) => claims.find((claim) => claim.property === property && claim.start !== null);
  return (of("STATUS") ?? of("KIND") ?? claims[0])?.id ?? null;
}
