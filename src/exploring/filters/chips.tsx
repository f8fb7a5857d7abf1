import { dateInWords } from "../dates.ts";
import { network } from "../network/graph.ts";
import { events, overview } from "../overview.ts";
import { choose, view } from "../state.ts";
import type { View } from "../view.ts";
import { words } from "../words/words.ts";

/** What is chosen, one chip each, which takes it back. */
export function Chips({ clear }: { readonly clear: () => void }) {
  const { filters } = words.value;
  const chips = chipsOf(view.value);
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(({ name, change }) => (
        <li key={name}>
          <button type="button" aria-label={filters.remove(name)} onClick={() => choose(change)}>
            {name} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="clear" onClick={clear}>
          {filters.clear}
        </button>
      </li>
    </ul>
  );
}

interface Chip {
  readonly name: string;
  /** What the view becomes without it. */
  readonly change: Partial<View>;
}

function chipsOf(chosen: View): Chip[] {
  const { filters, kinds, statuses, dates } = words.value;
  const { documents, places } = overview.value.data ?? {};
  const { from, to, knownBy } = chosen;
  const source = (id: string) => documents?.nodes.find((one) => one.id === id);
  return [
    ...each(chosen, "entities", (id) => filters.with(nameOf(id))),
    ...each(chosen, "kinds", (kind) => kinds[kind]),
    ...each(chosen, "statuses", (status) => statuses[status]),
    ...each(chosen, "places", (id) => places?.nodes.find((place) => place.id === id)?.name ?? id),
    ...each(chosen, "sources", (id) => source(id)?.title ?? source(id)?.name ?? id),
    ...(from === null && to === null ? [] : [{ name: filters.period(day(from), day(to)), change: { from: null, to: null } }]),
    ...(knownBy === null ? [] : [{ name: `${filters.knownBy} ${day(knownBy)}`, change: { knownBy: null } }]),
  ];
  function day(date: string | null): string {
    return date === null ? "…" : dateInWords(date, dates);
  }
}

type ListKey = "entities" | "kinds" | "statuses" | "places" | "sources";

function each<Key extends ListKey>(chosen: View, key: Key, name: (value: View[Key][number]) => string): Chip[] {
  const values: readonly View[Key][number][] = chosen[key];
  return values.map((value) => ({ name: name(value), change: { [key]: values.filter((one) => one !== value) } }));
}

/** The name of somebody who takes part in what is shown. */
function nameOf(id: string): string {
  const participant = events.value.flatMap(({ participants }) => participants).find(({ entity }) => entity.id === id);
  const node = network.value.data?.neighbourhood.nodes.find((one) => one.id === id);
  return participant?.entity.name ?? node?.label ?? id;
}
