import { useSignal, type Signal } from "@preact/signals";
import { Refused } from "../notices.tsx";
import { words } from "../words/words.ts";
import { found, nameOf, results, show, typed, type Item } from "./found.ts";

/** Finds by any spelling. The arrow keys go through what was found, Enter shows it, Escape leaves. */
export function Search() {
  const { search } = words.value;
  const active = useSignal(0);
  const open = typed.value.trim() !== "" && (found.value.data !== null || found.value.refusal !== null);
  const current = Math.min(active.value, results.value.length - 1);
  return (
    <div class="search" role="search">
      <input
        type="search"
        role="combobox"
        list={undefined}
        aria-label={search.label}
        aria-expanded={open}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={open && current >= 0 ? `found-${current}` : undefined}
        placeholder={search.placeholder}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={(key) => press(key, active, current)}
      />
      <Results open={open} current={current} />
    </div>
  );
}

function press(key: KeyboardEvent, active: Signal<number>, current: number): void {
  if (key.key === "ArrowDown") active.value = Math.min(current + 1, results.value.length - 1);
  else if (key.key === "ArrowUp") active.value = Math.max(current - 1, 0);
  else if (key.key === "Escape") typed.value = "";
  else if (key.key === "Enter") showChosen(results.value[current]?.item);
  else return;
  key.preventDefault();
}

function Results({ open, current }: { readonly open: boolean; readonly current: number }) {
  const { search } = words.value;
  const count = results.value.length;
  return (
    <div class="results" hidden={!open}>
      <Refused refusal={found.value.refusal} />
      <p role="status">{count === 0 ? search.nothing(typed.value.trim()) : search.found(count)}</p>
      <ul id="found" role="listbox" aria-label={search.label}>
        {results.value.map(({ item, matched }, place) => (
          <Result key={item.id} item={item} matched={matched} id={`found-${place}`} selected={place === current} />
        ))}
      </ul>
    </div>
  );
}

interface ResultProps {
  readonly item: Item;
  readonly matched: string;
  readonly id: string;
  readonly selected: boolean;
}

function Result({ item, matched, id, selected }: ResultProps) {
  const name = nameOf(item);
  return (
    <li id={id} role="option" aria-selected={selected} onMouseDown={() => show(item)}>
      <span class="title" dir="auto">
        {name}
      </span>
      {matched !== name && <span class="source">{matched.slice(0, 120)}</span>}
    </li>
  );
}

function showChosen(item: Item | undefined): void {
  if (item !== undefined) show(item);
}
