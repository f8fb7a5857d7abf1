import { useSignal, type Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Refused } from "../notices.tsx";
import { words } from "../words/words.ts";
import { found, groups, results, show, typed } from "./found.ts";
import { ResultLine } from "./result.tsx";
import { within } from "./within.ts";

/** Finds by any spelling. Control and K, or Command and K, lead to it, the arrow keys go through what was found, Enter shows it, Escape leaves. */
export function Search() {
  const { search } = words.value;
  const active = useSignal(0);
  const focused = useSignal(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => onShortcut(() => input.current?.focus()), []);
  const { data, refusal } = found.value;
  const open = focused.value && typed.value.trim() !== "" && (data !== null || refusal !== null);
  const current = Math.min(active.value, results.value.length - 1);
  return (
    <div class="search" role="search" {...within((is) => (focused.value = is))}>
      <input
        ref={input}
        type="search"
        role="combobox"
        list={undefined}
        aria-label={search.label}
        aria-expanded={open}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={open && current >= 0 ? `found-${current}` : undefined}
        aria-keyshortcuts="Control+K Meta+K"
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={search.placeholder}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          active.value = 0;
        }}
        onKeyDown={(key) => press(key, active, current)}
      />
      <kbd aria-hidden="true">{/Mac|iP/u.test(navigator.userAgent) ? "⌘K" : search.shortcut}</kbd>
      <Results open={open} current={current} />
    </div>
  );
}

/** A key alone would take a letter from whoever speaks to the page. */
function onShortcut(focus: () => void): () => void {
  const listen = (key: KeyboardEvent) => {
    if (key.key.toLowerCase() !== "k" || key.ctrlKey === key.metaKey || key.altKey || key.shiftKey) return;
    key.preventDefault();
    focus();
  };
  addEventListener("keydown", listen);
  return () => removeEventListener("keydown", listen);
}

function press(key: KeyboardEvent, active: Signal<number>, current: number): void {
  const count = results.value.length;
  if (key.key === "ArrowDown" && count > 0) active.value = (current + 1) % count;
  else if (key.key === "ArrowUp" && count > 0) active.value = (current + count - 1) % count;
  else if (key.key === "Escape") leave(key.currentTarget as HTMLInputElement);
  else if (key.key === "Enter") showChosen(current);
  else return;
  key.preventDefault();
  document.getElementById(`found-${active.value}`)?.scrollIntoView({ block: "nearest" });
}

/** The first time what is typed goes, the second time the focus. */
function leave(input: HTMLInputElement): void {
  if (typed.value === "") input.blur();
  typed.value = "";
}

function showChosen(place: number): void {
  const item = results.value[place]?.item;
  if (item !== undefined && !found.value.waiting) show(item);
}

function Results({ open, current }: { readonly open: boolean; readonly current: number }) {
  const { search } = words.value;
  const count = groups.value.reduce((sum, { totalCount }) => sum + totalCount, 0);
  return (
    <div class="results" hidden={!open}>
      <Refused refusal={found.value.refusal} />
      <p role="status">
        {open && found.value.refusal === null && (count === 0 ? search.nothing(typed.value.trim()) : search.found(count))}
      </p>
      <div id="found" role="listbox" aria-label={search.label}>
        {groups.value.map(({ name, totalCount, first, nodes }) => (
          <div key={name} role="group" aria-label={search.groups[name]}>
            <p class="group" aria-hidden="true">
              {search.groups[name]} {totalCount > nodes.length && <span>{search.of(nodes.length, totalCount)}</span>}
            </p>
            {nodes.map((result, place) => (
              <ResultLine key={result.item.id} result={result} place={first + place} selected={first + place === current} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
