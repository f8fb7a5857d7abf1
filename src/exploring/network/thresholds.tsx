import { choose, view } from "../state.ts";
import { words } from "../words/words.ts";
import { bringBack, hide } from "./actions.ts";
import { centre, heaviest, least, network, shown, size, SIZES } from "./graph.ts";
import { hubsOf } from "./shown.ts";

/** How much of the network is shown: from how many shared events on, how many people, and without whom. */
export function Thresholds() {
  const { network: said } = words.value;
  const hubs = hubsOf(shown.value);
  const next = network.value.data?.neighbourhood.truncated ? SIZES.find((one) => one > size.value) : undefined;
  return (
    <div class="thresholds">
      <label class="slider">
        {said.least}
        <input
          type="range"
          min={1}
          max={Math.max(2, Math.min(heaviest.value, 20))}
          value={least.value}
          aria-valuetext={said.shared(least.value)}
          onInput={({ currentTarget }) => choose({ least: Number(currentTarget.value) }, "replace")}
        />
        <output>{said.shared(least.value)}</output>
      </label>
      {next !== undefined && (
        <button type="button" onClick={() => choose({ most: next })}>
          {said.more(next)}
        </button>
      )}
      {hubs.length > 0 && (
        <button type="button" title={said.hubs} onClick={() => hide(hubs)}>
          {said.hideHubs(hubs.length)}
        </button>
      )}
      <Hidden />
    </div>
  );
}

/** The hidden ones, and those whose neighbours are shown; each of them can be undone. */
function Hidden() {
  const { network: said } = words.value;
  const names = new Map(
    [...(network.value.data?.neighbourhood.nodes ?? []), ...shown.value.hidden].map((node) => [node.id, node.label]),
  );
  const { hidden, around } = view.value;
  if (hidden.length === 0 && around.length === 0) return null;
  return (
    <ul class="chips">
      {hidden.map((id) => (
        <li key={id}>
          <button type="button" aria-label={said.bringBack(names.get(id) ?? id)} onClick={() => bringBack(id)}>
            {said.without(names.get(id) ?? id)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {hidden.length > 1 && (
        <li>
          <button type="button" class="clear" onClick={() => choose({ hidden: [] })}>
            {said.bringAllBack}
          </button>
        </li>
      )}
      {around.length > 0 && (
        <li>
          <button type="button" class="clear" onClick={() => choose({ around: [] })}>
            {said.foldAll(around.filter((id) => centre.value.includes(id)).length)}
          </button>
        </li>
      )}
    </ul>
  );
}
