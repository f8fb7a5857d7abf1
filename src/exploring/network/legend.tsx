import type { EntityKind } from "../operations.generated.ts";
import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { shown } from "./graph.ts";
import { ENTITY_KINDS, outlineOf } from "./shapes.ts";

/** What shapes and lines mean: only those that are there. */
export function Legend() {
  const { entityKinds, network: said } = words.value;
  const kinds = ENTITY_KINDS.filter((kind) => shown.value.nodes.some((node) => node.kind === kind));
  const period = view.value.from !== null || view.value.to !== null;
  return (
    <ul class="legend" aria-label={said.legend}>
      {kinds.map((kind) => (
        <li key={kind}>
          <Shape kind={kind} /> {entityKinds[kind]}
        </li>
      ))}
      <li>
        <svg width="26" height="12" aria-hidden="true">
          <path class="edge" d="M0 2h26" stroke-width="1" />
          <path class="edge" d="M0 8.5h26" stroke-width="5" />
        </svg>{" "}
        {said.thickness}
      </li>
      {period && (
        <li>
          <svg width="26" height="12" aria-hidden="true">
            <path class="edge" d="M0 6h26" stroke-width="2" stroke-dasharray="5 4" />
          </svg>{" "}
          {said.onlyPossible}
        </li>
      )}
    </ul>
  );
}

/** The mark of a kind. */
export function Shape({ kind }: { readonly kind: EntityKind }) {
  return (
    <svg class="shape" data-kind={kind} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={outlineOf(kind, 5)} />
    </svg>
  );
}
