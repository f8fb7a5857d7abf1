import type { Position } from "./cursor.ts";
import { pageOf, sliceOf } from "./page.ts";
import type { Page, PageRequest } from "./store.ts";

/** Cuts a page out of a list that was worked out as a whole and is in the order of its keys and ids, as a store does of its own. */
export function sortedPage<Item>(
  order: string,
  rows: readonly (Position & { readonly item: Item })[],
  request: PageRequest,
): Page<Item> {
  const slice = sliceOf(order, request);
  const { after, before, backward, limit } = slice;
  const within = rows.filter((row) => (after === null || isBehind(row, after)) && (before === null || isBehind(before, row)));
  return pageOf(order, slice, {
    rows: (backward ? within.toReversed() : within).slice(0, limit + 1),
    hasBefore: after !== null && rows.some((row) => !isBehind(row, after)),
    hasAfter: before !== null && rows.some((row) => !isBehind(before, row)),
  });
}

function isBehind(one: Position, other: Position): boolean {
  return one.key > other.key || (one.key === other.key && one.id > other.id);
}
