import { useSignal, type Signal } from "@preact/signals";
import { Shape } from "../network/legend.tsx";
import { Refused } from "../notices.tsx";
import { words } from "../words/words.ts";
import type { Finder, Option } from "./finder.ts";
import { within } from "./within.ts";

interface ComboboxProps {
  /** A word for its ids. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly finder: Finder;
  /** What is offered before anything is typed. */
  readonly offered: readonly Option[];
  readonly take: (id: string) => void;
}

/** A field that finds by any spelling: arrow keys go through what fits, Enter takes, Escape leaves. */
export function Combobox(props: ComboboxProps) {
  const { name, label, finder, offered, take } = props;
  const active = useSignal(0);
  const open = useSignal(false);
  const { typed, found, refusal } = finder;
  const options = found.value?.options ?? (typed.value.trim() === "" ? offered : []);
  const isOpen = open.value && (found.value !== null || refusal.value !== null || options.length > 0);
  const current = Math.min(active.value, options.length - 1);
  const choose = (id: string | undefined) => {
    if (id === undefined) return;
    typed.value = "";
    open.value = false;
    take(id);
  };
  const enter = () => choose(options[current]?.id);
  return (
    <div class="combobox" {...within((is) => !is && (open.value = false))}>
      <Field {...props} isOpen={isOpen} where={{ name, active, open, count: options.length, typed, enter }} current={current} />
      <div class="results" hidden={!isOpen}>
        <Refused refusal={refusal.value} />
        {found.value && <p role="status">{said(found.value, typed.value)}</p>}
        <Options name={name} label={label} options={options} current={current} take={choose} />
      </div>
    </div>
  );
}

interface FieldProps extends ComboboxProps {
  readonly isOpen: boolean;
  readonly where: Where;
  /** Which option is meant; -1 for none. */
  readonly current: number;
}

function Field({ name, label, placeholder, isOpen, where, current }: FieldProps) {
  const { active, open, typed } = where;
  return (
    <input
      type="search"
      role="combobox"
      list={undefined}
      aria-label={label}
      placeholder={placeholder}
      aria-expanded={isOpen}
      aria-controls={`${name}-found`}
      aria-autocomplete="list"
      aria-activedescendant={isOpen && current >= 0 ? `${name}-found-${current}` : undefined}
      autocomplete="off"
      spellcheck={false}
      maxLength={200}
      value={typed.value}
      onFocus={() => (active.value = 0)}
      onClick={() => (open.value = true)}
      onInput={({ currentTarget }) => {
        typed.value = currentTarget.value;
        active.value = 0;
        open.value = true;
      }}
      onKeyDown={(key) => press(key, where)}
    />
  );
}

function said({ options, count }: { readonly options: readonly Option[]; readonly count: number }, typed: string): string {
  const { search } = words.value;
  if (count === 0) return search.nothing(typed.trim());
  return count > options.length ? search.of(options.length, count) : search.found(count);
}

interface OptionsProps extends Pick<ComboboxProps, "name" | "label" | "take"> {
  readonly options: readonly Option[];
  readonly current: number;
}

function Options({ name, label, options, current, take }: OptionsProps) {
  return (
    <ul id={`${name}-found`} role="listbox" aria-label={label}>
      {options.map((option, place) => (
        // The field keeps the focus, hears the keys and says which option is meant.
        // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events
        <li
          key={option.id}
          id={`${name}-found-${place}`}
          role="option"
          aria-selected={place === current}
          onMouseDown={(pointer) => pointer.preventDefault()}
          onClick={() => take(option.id)}
        >
          {option.kind && <Shape kind={option.kind} />} <span dir="auto">{option.name}</span>
          {option.about !== null && <span class="source">{option.about}</span>}
        </li>
      ))}
    </ul>
  );
}

interface Where {
  readonly name: string;
  readonly active: Signal<number>;
  readonly open: Signal<boolean>;
  readonly count: number;
  readonly typed: Signal<string>;
  readonly enter: () => void;
}

function press(key: KeyboardEvent, { name, active, open, count, typed, enter }: Where): void {
  const to = (place: number) => {
    if (open.peek() && count > 0) active.value = (place + count) % count;
    open.value = true;
  };
  if (key.key === "ArrowDown") to(active.peek() + 1);
  else if (key.key === "ArrowUp") to(active.peek() - 1);
  else if (key.key === "Enter" && open.peek()) enter();
  else if (key.key === "Escape") [open.value, typed.value] = [false, ""];
  else return;
  key.preventDefault();
  document.getElementById(`${name}-found-${active.peek()}`)?.scrollIntoView({ block: "nearest" });
}
