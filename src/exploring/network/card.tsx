import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { expand, follow, hide, look } from "./actions.ts";
import { centre, shown } from "./graph.ts";
import { Shape } from "./legend.tsx";
import type { Node } from "./shown.ts";
import { Ways } from "./ways.tsx";

/** Who is looked at: one with what they are tied to, or two with the ways between them. */
export function Card() {
  const [first, second] = view.value.looked;
  const node = shown.value.nodes.find(({ id }) => id === first);
  if (first !== undefined && second !== undefined) return <Ways />;
  return node ? <One node={node} /> : null;
}

/** So many ties are listed; the table has the others. */
const MOST_TIES = 8;

function One({ node }: { readonly node: Node }) {
  const { network: said, entityKinds, close } = words.value;
  const { id, kind, label, weight } = node;
  const expanded = view.value.around.includes(id);
  return (
    <section class="card" aria-label={label}>
      <header>
        <h3 dir="auto">{label}</h3>
        <button type="button" class="close" aria-label={close} onClick={() => look([])}>
          ×
        </button>
      </header>
      <p class="facts">
        <Shape kind={kind} /> {entityKinds[kind]} · {said.events(weight)}
      </p>
      <div class="actions">
        {(expanded || !centre.value.includes(id)) && (
          <button type="button" onClick={() => expand(id)}>
            {expanded ? said.foldShort : said.expandShort}
          </button>
        )}
        {!view.value.entities.includes(id) && kind !== "PLACE" && (
          <button type="button" onClick={() => follow(id)}>
            {said.follow}
          </button>
        )}
        <button type="button" onClick={() => hide([id])}>
          {said.hideShort}
        </button>
      </div>
      <Ties node={node} />
    </section>
  );
}

function Ties({ node: { id } }: { readonly node: Node }) {
  const { network: said } = words.value;
  const names = new Map(shown.value.nodes.map((node) => [node.id, node]));
  const own = shown.value.edges
    .filter(({ source, target }) => source === id || target === id)
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST_TIES);
  return (
    <ul class="ties">
      {own.map(({ id: key, source, target, certain, weight }) => {
        const other = names.get(source === id ? target : source);
        return other === undefined ? null : (
          <li key={key}>
            <button type="button" onClick={() => look([id, other.id])}>
              <Shape kind={other.kind} />
              <span dir="auto">{other.label}</span>
              <span class="count">{said.sharedBetween(certain, weight)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
