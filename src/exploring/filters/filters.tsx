import { useEffect, useRef } from "preact/hooks";
import { EVENT_KINDS, EVENT_STATUSES, SUPPORTS } from "../kinds.ts";
import { events, overview } from "../overview.ts";
import { choose, clearFilters, view } from "../state.ts";
import { words } from "../words/words.ts";
import { Chips } from "./chips.tsx";
import { Choice } from "./choice.tsx";
import { KnownBy } from "./known-by.tsx";

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
          <KnownBy />
          <label class="check">
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
  const { data } = overview.value;
  const chosen = view.value;
  const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
    values.map((value) => [value, names[value]] as const);
  const sources = (data?.documents.nodes ?? []).map(({ id, title, name }) => [id, title ?? name] as const);
  const places = (data?.places.nodes ?? []).map(({ id, name }) => [id, name] as const);
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
      <Choice
        label={filters.participant}
        chosen={chosen.entities}
        options={participants()}
        set={(now) => choose({ entities: now })}
      />
      <Choice label={filters.place} chosen={chosen.places} options={places} set={(now) => choose({ places: now })} />
      <Choice label={filters.source} chosen={chosen.sources} options={sources} set={(now) => choose({ sources: now })} />
    </>
  );
}

/** Who takes part in the events that are shown, those with most of them first; the search finds everybody else. */
function participants(): (readonly [string, string])[] {
  const counts = new Map<string, { readonly name: string; readonly count: number }>();
  for (const { entity } of events.value.flatMap((event) => event.participants))
    counts.set(entity.id, { name: entity.name, count: (counts.get(entity.id)?.count ?? 0) + 1 });
  return [...counts].sort(([, one], [, other]) => other.count - one.count).map(([id, { name }]) => [id, name]);
}
