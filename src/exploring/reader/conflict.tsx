import { valueInWords } from "../dates.ts";
import { words } from "../words/words.ts";
import { EventLink } from "./event-link.tsx";
import type { ToldEvent } from "./told.ts";
import { WitnessLine } from "./witness.tsx";

interface ConflictProps {
  readonly conflict: ToldEvent["conflicts"][number];
  /** The event that is shown; the conflict may be one of its parts'. */
  readonly of: string;
}

/** The sides of a conflict beside each other, each with who says so; which of them is shown, and by which rule. */
export function Conflict({ conflict: { property, reason, event, sides, shown, rule }, of }: ConflictProps) {
  const { conflictReasons, dates, properties, reader } = words.value;
  return (
    <section class="conflict" data-reason={reason}>
      <h4>
        {conflictReasons[reason]}: {properties[property]}
      </h4>
      {event.id !== of && (
        <p class="source">
          {reader.inPart} <EventLink {...event} />
        </p>
      )}
      <ul class="values">
        {sides.map(({ value, claims }) => (
          <li key={value} data-shown={value === shown}>
            <b dir="auto">{valueInWords(property, value, dates)}</b>
            {value === shown && <span class="shown">{reader.shown}</span>}
            <ul>
              {claims.map((claim) => (
                <WitnessLine key={claim.id} property={property} value={value} witness={claim} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p class="rule">
        {reader.rule}: {rule}
      </p>
    </section>
  );
}
