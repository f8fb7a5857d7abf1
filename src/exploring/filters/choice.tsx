import { words } from "../words/words.ts";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly chosen: readonly Value[];
  readonly options: readonly (readonly [Value, string])[];
  readonly set: (chosen: readonly Value[]) => void;
}

/** A list to choose one from; what is chosen becomes a chip, and then another can be added. */
export function Choice<Value extends string>({ label, chosen, options, set }: ChoiceProps<Value>) {
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
