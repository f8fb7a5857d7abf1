import { events, overview } from "../overview.ts";
import { titleOf, sourceLine } from "../reader/source.ts";
import { Combobox } from "../search/combobox.tsx";
import { finder, type Finder, type Option } from "../search/finder.ts";
import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";

const participants = finder(["PERSON", "COUNTRY", "ORGANIZATION"]);
const places = finder(["PLACE", "COUNTRY"]);
const sources = finder(["DOCUMENT"]);

/** Who takes part, where, and which texts: what is at hand is offered, and everything else is found by typing. */
export function Pickers() {
  const { filters } = words.value;
  const { data } = overview.value;
  const { entities, places: chosenPlaces, sources: chosenSources } = view.value;
  const somewhere = (data?.places.nodes ?? []).map(({ id, name }) => ({ id, name, about: null, kind: null }));
  const texts = (data?.documents.nodes ?? []).map((text) => ({
    id: text.id,
    name: titleOf(text),
    about: sourceLine(text),
    kind: null,
  }));
  return (
    <>
      <Picker
        name="who"
        label={filters.participant}
        finder={participants}
        offered={foremost()}
        chosen={entities}
        set={(now) => choose({ entities: now })}
      />
      <Picker
        name="place"
        label={filters.place}
        finder={places}
        offered={somewhere}
        chosen={chosenPlaces}
        set={(now) => choose({ places: now })}
      />
      <Picker
        name="source"
        label={filters.source}
        finder={sources}
        offered={texts}
        chosen={chosenSources}
        set={(now) => choose({ sources: now })}
      />
    </>
  );
}

interface PickerProps {
  readonly name: string;
  readonly label: string;
  readonly finder: Finder;
  readonly offered: readonly Option[];
  readonly chosen: readonly string[];
  readonly set: (chosen: readonly string[]) => void;
}

/** What is taken becomes a chip, and then another can be added. */
function Picker({ name, label, finder: own, offered, chosen, set }: PickerProps) {
  const rest = offered.filter(({ id }) => !chosen.includes(id));
  const take = (id: string) => set([...chosen.filter((one) => one !== id), id]);
  return (
    <div class="choice">
      <span aria-hidden="true">{label}</span>
      <Combobox name={name} label={label} placeholder={words.value.filters.any} finder={own} offered={rest} take={take} />
    </div>
  );
}

/** Who takes part in the events that are shown, those with most of them first. */
function foremost(): readonly Option[] {
  const counts = new Map<string, { readonly option: Option; readonly count: number }>();
  for (const { entity } of events.value.flatMap((event) => event.participants)) {
    const { id, kind, name } = entity;
    counts.set(id, { option: { id, kind, name, about: null }, count: (counts.get(id)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count).map(({ option }) => option);
}
