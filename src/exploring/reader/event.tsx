import { dateInWords, valueInWords } from "../dates.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { sourceLine } from "./document.tsx";
import type { ToldClaim, ToldEvent } from "./told.ts";

/** The chosen event: what is shown of it, where sources differ, and every claim beside the words of its source. */
export function ToldEventPage({ event }: { readonly event: ToldEvent }) {
  const { dates, kinds, statuses, supports, reader } = words.value;
  const { nodes, totalCount } = event.claims;
  return (
    <div class="told">
      <h3 dir="auto">{event.title}</h3>
      <p class="facts">
        {event.date && <strong>{dateInWords(event.date.edtf, dates)}</strong>} · {kinds[event.kind]} · {statuses[event.status]} ·{" "}
        {supports[event.support]}
      </p>
      {event.conflicts.map((conflict) => (
        <Conflict key={conflict.id} conflict={conflict} />
      ))}
      <h4>{reader.claims}</h4>
      {nodes.length < totalCount && <p class="count">{reader.moreClaims(nodes.length, totalCount)}</p>}
      {bySource(nodes).map(([source, own]) => (
        <div key={source} class="source-claims">
          <h5>{headingOf(own[0])}</h5>
          <ul>
            {own.map((claim) => (
              <Claim key={claim.id} claim={claim} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function Conflict({ conflict }: { readonly conflict: ToldEvent["conflicts"][number] }) {
  const { conflictReasons, dates, properties, reader } = words.value;
  return (
    <div class="conflict" data-reason={conflict.reason}>
      <p>
        <strong>{conflictReasons[conflict.reason]}</strong>: {properties[conflict.property]}
      </p>
      <ul>
        {conflict.sides.map(({ value, claims }) => (
          <li key={value} data-shown={value === conflict.shown}>
            <b>{valueInWords(conflict.property, value, dates)}</b>{" "}
            {value === conflict.shown && <span class="shown">{reader.shown}</span>}
            <span class="source">{[...new Set(claims.map(({ source }) => source))].join("; ")}</span>
          </li>
        ))}
      </ul>
      <p class="source">
        {reader.rule}: {conflict.rule}
      </p>
    </div>
  );
}

function Claim({ claim }: { readonly claim: ToldClaim }) {
  const { dates, properties, reader } = words.value;
  const { document, attribution, polarity } = claim.mention;
  const quoted = claim.quote === null ? reader.noWords : `„${claim.quote}“`;
  return (
    <li>
      <button
        type="button"
        class="claim-line"
        aria-current={view.value.claim === claim.id}
        disabled={document === null || claim.start === null}
        onClick={() => choose({ claim: claim.id, document: document?.id ?? null })}
      >
        <span class="property">{properties[claim.property]}</span>
        <span class="value">{valueInWords(claim.property, claim.value, dates)}</span>
        <q>{quoted}</q>
        {polarity === "DENIED" && <em>{reader.denied}</em>}
        {attribution && <span class="source">{reader.saidBy(attribution.sourceText)}</span>}
      </button>
    </li>
  );
}

function headingOf(claim: ToldClaim | undefined): string {
  const document = claim?.mention.document;
  if (!document) return `${words.value.origins[claim?.origin ?? "CATALOGUE"]}: ${claim?.source ?? ""}`;
  return `${document.title ?? document.name} (${sourceLine(document)})`;
}

/** The claims of each document or other source, in the order in which the sources come. */
function bySource(nodes: readonly ToldClaim[]): (readonly [string, readonly ToldClaim[]])[] {
  const sources = new Map<string, ToldClaim[]>();
  for (const claim of nodes) {
    const key = claim.mention.document?.id ?? claim.source;
    sources.set(key, [...(sources.get(key) ?? []), claim]);
  }
  return [...sources];
}
