import { computed } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { dateInWords } from "../dates.ts";
import { ChosenDocument } from "../operations.generated.ts";
import { choose, language, view } from "../state.ts";
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
  const { filters, kinds, statuses, supports, dates } = words.value;
  const { from, to, knownBy } = chosen;
  return [
    ...each(chosen, "entities", (id) => filters.with(nameOf(id))),
    ...each(chosen, "kinds", (kind) => kinds[kind]),
    ...each(chosen, "statuses", (status) => statuses[status]),
    ...each(chosen, "supports", (support) => supports[support]),
    ...each(chosen, "places", nameOf),
    ...each(chosen, "sources", nameOf),
    ...(from === null && to === null ? [] : [{ name: filters.period(day(from), day(to)), change: { from: null, to: null } }]),
    ...(knownBy === null ? [] : [{ name: `${filters.knownBy} ${day(knownBy)}`, change: { knownBy: null } }]),
    ...(chosen.textOnly ? [{ name: filters.textOnly, change: { textOnly: false } }] : []),
  ];
  function day(date: string | null): string {
    return date === null ? "…" : dateInWords(date, dates);
  }
}

type ListKey = "entities" | "kinds" | "statuses" | "supports" | "places" | "sources";

function each<Key extends ListKey>(chosen: View, key: Key, name: (value: View[Key][number]) => string): Chip[] {
  const values: readonly View[Key][number][] = chosen[key];
  return values.map((value) => ({ name: name(value), change: { [key]: values.filter((one) => one !== value) } }));
}

const chosenIds = computed(() => {
  const { entities, places, sources } = view.value;
  return [...new Set([...entities, ...places, ...sources])].slice(0, 100);
});

/** What those are called who are chosen, whether or not they are on the page. */
const named = answerTo(ChosenDocument, () =>
  chosenIds.value.length === 0 ? null : { ids: chosenIds.value, language: language.value },
);

/** The name of somebody who is chosen; the id of those who are not there (any more). */
function nameOf(id: string): string {
  const { data } = named.value;
  const node = data?.nodes.find((one) => one?.id === id);
  if (node && "title" in node) return node.title ?? node.documentName;
  if (node && "name" in node) return node.name;
  return data === null ? "…" : `${id} (${words.value.filters.unknown})`;
}
