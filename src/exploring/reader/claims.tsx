import { valueInWords } from "../dates.ts";
import type { ClaimProperty } from "../operations.generated.ts";
import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { claims, type ToldClaim } from "./told.ts";
import { WitnessLine } from "./witness.tsx";

/** What matters most first; the states stand in the history. */
const ORDER: readonly ClaimProperty[] = ["DATE", "PLACE", "PARTICIPANT", "PART_OF", "KIND"];

/** So many witnesses of one value are seen before the others are folded away. */
const SEEN = 3;

/** All that is claimed of the event: for each property its values beside each other, each with its witnesses. */
export function Claims() {
  const { reader, properties } = words.value;
  const { items } = claims.value;
  return (
    <section class="claims">
      <h4>
        {reader.claims} <span class="count">{items.length}</span>
      </h4>
      {ORDER.map((property) => {
        const values = byValue(items.filter((claim) => claim.property === property));
        return values.length === 0 ? null : (
          <section key={property}>
            <h5>{properties[property]}</h5>
            <ul class="values">
              {values.map(([value, own]) => (
                <Value key={value} property={property} value={value} own={own} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
}

interface ValueProps {
  readonly property: ClaimProperty;
  readonly value: string;
  readonly own: readonly ToldClaim[];
}

function Value({ property, value, own }: ValueProps) {
  const { dates, reader } = words.value;
  const folded = own.slice(SEEN);
  const lines = (some: readonly ToldClaim[]) =>
    some.map((claim) => <WitnessLine key={claim.id} property={property} value={value} witness={claim} />);
  return (
    <li>
      <b dir="auto">{valueInWords(property, value, dates)}</b>
      <ul>{lines(own.slice(0, SEEN))}</ul>
      {folded.length > 0 && (
        <details open={folded.some(({ id }) => id === view.value.claim)}>
          <summary>{reader.moreWitnesses(folded.length)}</summary>
          <ul>{lines(folded)}</ul>
        </details>
      )}
    </li>
  );
}

function byValue(own: readonly ToldClaim[]): (readonly [string, readonly ToldClaim[]])[] {
  const values = new Map<string, ToldClaim[]>();
  for (const claim of own) values.set(claim.value, [...(values.get(claim.value) ?? []), claim]);
  return [...values].sort(([, one], [, other]) => other.length - one.length);
}
