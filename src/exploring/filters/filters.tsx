import { useEffect, useRef } from "preact/hooks";
import { EVENT_KINDS, EVENT_STATUSES, SUPPORTS } from "../kinds.ts";
import { choose, clearFilters, view } from "../state.ts";
import { words } from "../words/words.ts";
import { Chips } from "./chips.tsx";
import { Choice } from "./choice.tsx";
import { KnownBy } from "./known-by.tsx";
import { Pickers } from "./pickers.tsx";

/** What the events have to be; on a phone it is folded away, and the chips say what is chosen. */
export function Filters() {
  const { filters } = words.value;
  const folded = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (folded.current) folded.current.open = innerWidth > PHONE;
  }, []);
  return (
    <div class="filters" role="group" aria-label={filters.label}>
      <details ref={folded}>
        <summary>{filters.label}</summary>
        <div class="choices">
          <Choices />
          <Pickers />
          <span class="break" />
          <KnownBy />
          <label class="check" title={filters.textOnlyAbout}>
            <input
              type="checkbox"
              checked={view.value.textOnly}
              onChange={({ currentTarget }) => choose({ textOnly: currentTarget.checked })}
            />
            {filters.textOnly}
          </label>
        </div>
      </details>
      <Chips clear={clearFilters} />
    </div>
  );
}

const PHONE = 640;

function Choices() {
  const { filters, kinds, statuses, supports } = words.value;
  const chosen = view.value;
  const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
    values.map((value) => [value, names[value]] as const);
  return (
    <>
      <Choice
        label={filters.kind}
        chosen={chosen.kinds}
        options={named(EVENT_KINDS, kinds)}
        set={(now) => choose({ kinds: now })}
      />
      <Choice
        label={filters.status}
        chosen={chosen.statuses}
        options={named(EVENT_STATUSES, statuses)}
        set={(now) => choose({ statuses: now })}
      />
      <Choice
        label={filters.support}
        chosen={chosen.supports}
        options={named(SUPPORTS, supports)}
        set={(now) => choose({ supports: now })}
      />
    </>
  );
}
