import { dateInWords } from "../dates.ts";
import { EVENT_KINDS, EVENT_STATUSES } from "../kinds.ts";
import { overview } from "../overview.ts";
import { choose, clearFilters, view } from "../state.ts";
import { words } from "../words/words.ts";
import { Chips } from "./chips.tsx";

/** What the events have to be: kind, state, source, place, what was known by a day, texts alone. */
export function Filters() {
  const { filters, kinds, statuses } = words.value;
  const { data } = overview.value;
  const { kinds: chosenKinds, statuses: chosenStatuses, sources, places } = view.value;
  const documents = (data?.documents.nodes ?? []).map(({ id, title, name }) => [id, title ?? name] as const);
  return (
    <div class="filters" role="group" aria-label={filters.label}>
      <Choice
        label={filters.kind}
        chosen={chosenKinds}
        options={EVENT_KINDS.map((kind) => [kind, kinds[kind]])}
        set={(now) => choose({ kinds: now })}
      />
      <Choice
        label={filters.status}
        chosen={chosenStatuses}
        options={EVENT_STATUSES.map((status) => [status, statuses[status]])}
        set={(now) => choose({ statuses: now })}
      />
      <Choice label={filters.source} chosen={sources} options={documents} set={(now) => choose({ sources: now })} />
      <Choice
        label={filters.place}
        chosen={places}
        options={(data?.places.nodes ?? []).map(({ id, name }) => [id, name])}
        set={(now) => choose({ places: now })}
      />
      <KnownBy />
      <label class="check">
        <input
          type="checkbox"
          checked={view.value.textOnly}
          onChange={({ currentTarget }) => choose({ textOnly: currentTarget.checked })}
        />
        {filters.textOnly}
      </label>
      <Chips clear={clearFilters} />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: readonly Value[];
  readonly options: readonly (readonly [Value, string])[];
  readonly set: (chosen: readonly Value[]) => void;
}

/** A list to choose one from; what is chosen becomes a chip, and then another can be added. */
function Choice<Value extends string>({ label, chosen, options, set }: ChoiceProps<Value>) {
  return (
    <label class="choice">
      {label}
      <select
        value=""
        onChange={({ currentTarget }) => {
          const value = options.find(([option]) => option === currentTarget.value)?.[0];
          if (value !== undefined) set([...chosen, value]);
          currentTarget.value = "";
        }}
      >
        <option value="">{words.value.filters.any}</option>
        {options
          .filter(([value]) => !chosen.includes(value))
          .map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}

/** The days on which something was published, and today after them. */
function KnownBy() {
  const { filters, dates } = words.value;
  const days = [...new Set((overview.value.data?.documents.nodes ?? []).map(({ publishedOn }) => publishedOn ?? ""))]
    .filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))
    .sort();
  const { knownBy } = view.value;
  const place = knownBy === null ? days.length : days.findLastIndex((day) => day <= knownBy);
  const said = knownBy === null ? filters.everything : dateInWords(knownBy, dates);
  return (
    <label class="slider">
      {filters.knownBy}
      <input
        type="range"
        min={0}
        max={days.length}
        value={Math.max(0, place)}
        aria-valuetext={said}
        onInput={({ currentTarget }) => choose({ knownBy: days[Number(currentTarget.value)] ?? null }, "replace")}
      />
      <output>{said}</output>
    </label>
  );
}
