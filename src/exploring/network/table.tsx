import type { Signal } from "@preact/signals";
import { view } from "../state.ts";
import { words } from "../words/words.ts";
import { expand, hide, look } from "./actions.ts";
import { centre, shown } from "./graph.ts";
import { Shape } from "./legend.tsx";
import { pointing, type Pointed } from "./pointing.ts";
import { tiesOf, type Node } from "./shown.ts";

/** The same people as in the picture, those with most events first; everything that the picture can do is a button here. */
export function People({ pointed }: { readonly pointed: Signal<Pointed | null> }) {
  const { network: said } = words.value;
  const { nodes, edges, loose } = shown.value;
  if (nodes.length === 0) return null;
  const ties = tiesOf(edges);
  return (
    <>
      <table class="people">
        <caption class="visually-hidden">{said.label}</caption>
        <thead>
          <tr>
            <th scope="col">{said.who}</th>
            <th scope="col">{said.eventsHead}</th>
            <th scope="col">{said.tiesHead}</th>
            <th scope="col">
              <span class="visually-hidden">{said.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <Row key={node.id} node={node} ties={ties.get(node.id) ?? 0} pointed={pointed} />
          ))}
        </tbody>
      </table>
      {loose > 0 && <p class="count">{said.loose(loose)}</p>}
    </>
  );
}

interface RowProps {
  readonly node: Node;
  readonly ties: number;
  readonly pointed: Signal<Pointed | null>;
}

function Row({ node: { id, kind, label, weight }, ties, pointed }: RowProps) {
  const { network: said, entityKinds } = words.value;
  const { looked, around } = view.value;
  const expanded = around.includes(id);
  return (
    <tr data-looked={looked.includes(id)} {...pointing(pointed, [id])}>
      <th scope="row">
        <button
          type="button"
          class="name"
          aria-pressed={looked.includes(id)}
          aria-label={`${label}, ${said.events(weight)}`}
          onClick={({ shiftKey }) => look(secondOf(id, shiftKey))}
        >
          <Shape kind={kind} />
          <span class="visually-hidden">{entityKinds[kind]}</span>
          <span dir="auto">{label}</span>
        </button>
      </th>
      <td>{weight}</td>
      <td>{ties}</td>
      <td>
        <button
          type="button"
          aria-label={expanded ? said.fold(label) : said.expand(label)}
          title={expanded ? said.foldShort : said.expandShort}
          aria-pressed={expanded}
          disabled={!expanded && centre.value.includes(id)}
          onClick={() => expand(id)}
        >
          {expanded ? "−" : "+"}
        </button>
        <button type="button" aria-label={said.hide(label)} title={said.hideShort} onClick={() => hide([id])}>
          ×
        </button>
      </td>
    </tr>
  );
}

/** With the shift key somebody is the second of two. */
function secondOf(id: string, second: boolean): readonly string[] {
  const [first] = view.peek().looked;
  if (second && first !== undefined && first !== id) return [first, id];
  return view.peek().looked.join(" ") === id ? [] : [id];
}
