import { choose, view } from "../state.ts";
import type { View } from "../view.ts";

/** Looks at somebody, at two, or at nobody. */
export function look(looked: readonly string[]): void {
  const same = looked.join(" ") === view.peek().looked.join(" ");
  if (!same) choose({ looked });
}

/** Shows the neighbours of somebody too, and no longer where that was so already. */
export function expand(id: string): void {
  const { around } = view.peek();
  choose({ around: around.includes(id) ? without(around, id) : [...around, id], looked: [id] });
}

/** Leaves some out of the network, such as hubs. */
export function hide(ids: readonly string[]): void {
  const { hidden, looked, around } = view.peek();
  const isLeft = (id: string) => !ids.includes(id);
  choose({
    hidden: [...hidden.filter(isLeft), ...ids],
    looked: looked.filter(isLeft),
    around: around.filter(isLeft),
  });
}

/** Brings one back that was left out. */
export function bringBack(id: string): void {
  choose({ hidden: without(view.peek().hidden, id) });
}

/** Shows only what somebody takes part in. */
export function follow(id: string): void {
  const { entities } = view.peek();
  choose({ entities: [...without(entities, id), id] });
}

/** Puts somebody who was found into the picture; where one is looked at already, the way to them. */
export function meet(id: string): void {
  const { looked, around, hidden } = view.peek();
  const [from] = looked;
  const shown: Partial<View> = { hidden: without(hidden, id) };
  if (from !== undefined && from !== id) choose({ ...shown, looked: [from, id] });
  else choose({ ...shown, looked: [id], around: [...without(around, id), id] });
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}
