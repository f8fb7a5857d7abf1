import { computed, signal, useSignal, type Signal } from "@preact/signals";
import { answerTo } from "../answers.ts";
import { FindEntityDocument } from "../operations.generated.ts";
import { language, view } from "../state.ts";
import { words } from "../words/words.ts";
import { meet } from "./actions.ts";
import { Shape } from "./legend.tsx";
import { shown, type Path } from "./graph.ts";

type Found = Pick<Path["graph"]["nodes"][number], "id" | "kind" | "label">;

const sought = signal("");

const answer = answerTo(FindEntityDocument, () => {
  const query = sought.value.trim();
  return query === "" ? null : { query, language: language.value };
});

const results = computed<readonly Found[]>(() =>
  (answer.value.data?.search.nodes ?? []).flatMap(({ item }) =>
    "kind" in item ? [{ id: item.id, kind: item.kind, label: item.name }] : [],
  ),
);

/** Finds somebody by any spelling: to join the picture, or to be the other end of a way where one is looked at. */
export function Finder() {
  const { network: said, search } = words.value;
  const active = useSignal(0);
  const [first] = view.value.looked;
  const from = shown.value.nodes.find(({ id }) => id === first);
  const label = from ? said.wayTo(from.label) : said.find;
  const open = sought.value.trim() !== "" && answer.value.data !== null;
  const current = Math.min(active.value, results.value.length - 1);
  return (
    <div class="finder">
      <input
        type="search"
        role="combobox"
        list={undefined}
        aria-label={label}
        placeholder={label}
        aria-expanded={open}
        aria-controls="network-found"
        aria-autocomplete="list"
        aria-activedescendant={open && current >= 0 ? `network-found-${current}` : undefined}
        value={sought.value}
        onInput={({ currentTarget }) => {
          sought.value = currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={(key) => press(key, active, current)}
      />
      <div class="results" hidden={!open}>
        <p role="status">{search.found(results.value.length)}</p>
        <Results label={label} current={current} />
      </div>
    </div>
  );
}

function Results({ label, current }: { readonly label: string; readonly current: number }) {
  return (
    <ul id="network-found" role="listbox" aria-label={label}>
      {results.value.map(({ id, kind, label: name }, place) => (
        <li key={id} id={`network-found-${place}`} role="option" aria-selected={place === current} onMouseDown={() => take(id)}>
          <Shape kind={kind} /> <span dir="auto">{name}</span>
        </li>
      ))}
    </ul>
  );
}

function press(key: KeyboardEvent, active: Signal<number>, current: number): void {
  if (key.key === "ArrowDown") active.value = Math.min(current + 1, results.value.length - 1);
  else if (key.key === "ArrowUp") active.value = Math.max(current - 1, 0);
  else if (key.key === "Escape") sought.value = "";
  else if (key.key === "Enter") take(results.value[current]?.id);
  else return;
  key.preventDefault();
}

function take(id: string | undefined): void {
  if (id === undefined) return;
  sought.value = "";
  meet(id);
}
